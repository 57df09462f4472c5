import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { RemindOffices } from '../../src/modules/motions/index.js';
import { startApp, type TestApp, TEST_NOW } from '../harness/app.js';
import { at } from '../harness/interviews.js';
import {
  aFiledMotion,
  aMotionWorld,
  aReadyMotion,
  CHILD_OPPOSED,
  CHILD_SAYS,
  DENIAL,
  type MotionWorld,
  OPPOSED,
} from '../harness/motions.js';
import type { Person } from '../harness/people.js';

jest.setTimeout(180_000);
let test: TestApp;
let world: MotionWorld;
beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  test.clock.set(TEST_NOW);
  world = await aMotionWorld(test);
});
afterAll(() => test.close());

const view = async (id: string, by: Person = world.judge) =>
  (await by.client.get(`/motions/${id}`)).body;
const workOf = async (person: Person, id: string) =>
  (await person.client.get('/work')).body.items
    .filter(({ subjectId }: { subjectId: string }) => subjectId === id)
    .map(({ kind }: { kind: string }) => kind);
const words = async (id: string) =>
  (
    await test.database.admin.query(
      `SELECT type, recipients FROM kernel.outbox_event WHERE subject_id = $1 AND type LIKE 'motion.term-%' AND type <> 'motion.term-set' ORDER BY id`,
      [id],
    )
  ).rows as { type: string; recipients: string[] }[];
/** Other worlds of this file have terms too; only what is about this motion counts. */
async function remind(id: string): Promise<readonly { type: string; recipients: string[] }[]> {
  const before = (await words(id)).length;
  const worker = test.app.get(RemindOffices);
  await Promise.all([worker.execute(), worker.execute()]);
  return (await words(id)).slice(before);
}
const just = (instant: Date, ms: number) => new Date(instant.getTime() + ms).toISOString();
const DAY = 86_400_000;

describe('an office that is waited for', () => {
  it('is reminded once before the term and told once after it, by however many workers', async () => {
    const id = await aFiledMotion(world, world.defence);
    await world.clerk.client.post(`/motions/${id}/take-under-review`);
    await world.prosecutor.client.post(`/motions/${id}/responses`, OPPOSED);
    const due = new Date((await view(id)).responsesDueAt);
    expect(await remind(id)).toEqual([]);

    test.clock.set(just(due, -2 * DAY));
    expect(await remind(id)).toEqual([]);
    test.clock.set(just(due, -2 * DAY + 1));
    const soon = await remind(id);
    // The prosecution answered: only the child's side and who asks the child hear of it.
    expect(soon.map(({ type }) => type)).toEqual(['motion.term-ends', 'motion.term-ends']);
    const reached = new Set(soon.flatMap(({ recipients }) => recipients));
    expect(reached).toEqual(
      new Set([world.victimCounsel.id, world.guardian.id, world.coordinator.id]),
    );
    expect(await remind(id)).toEqual([]);

    test.clock.set(just(due, 1));
    const passed = await remind(id);
    expect(passed.map(({ type }) => type)).toEqual(['motion.term-passed', 'motion.term-passed']);
    for (const { recipients } of passed) expect(recipients).toContain(world.clerk.id);
    expect(await remind(id)).toEqual([]);

    // Late is taken, and marked.
    await at(test, just(due, 60_000), world.victimCounsel, world.judge);
    await world.victimCounsel.client.post(`/motions/${id}/responses`, CHILD_OPPOSED);
    expect(
      (await view(id)).responses.map(({ party, late }: { party: string; late: boolean }) => [
        party,
        late,
      ]),
    ).toEqual([
      ['PROSECUTION', false],
      ['CHILD_SIDE', true],
    ]);
  });

  it('has the note, the joinder and the advice on its list until they are there', async () => {
    const id = await aReadyMotion(world, world.defence);
    for (const office of ['INTERVIEWER', 'CO_ACCUSED', 'EXPERT'])
      await world.judge.client.post(`/motions/${id}/terms`, {
        office,
        lastDay: '2026-03-20',
        reason: 'Gevraagd.',
      });

    expect(await workOf(world.interviewer, id)).toEqual(['NOTE_TO_WRITE']);
    expect(await workOf(world.otherDefence, id)).toEqual(['MOTION_TO_JOIN']);
    expect(await workOf(world.clerk, id)).toContain('ADVICE_TO_CHASE');
    expect(await workOf(world.defence, id)).not.toContain('MOTION_TO_JOIN');
    expect(await workOf(world.otherVictimCounsel, id)).toEqual([]);
    const note = await world.interviewer.client.post(`/motions/${id}/advice`, {
      kind: 'INTERVIEWER_NOTE',
      author: 'Studioverhoorder',
      datedOn: '2026-03-02',
      text: 'Het kind was na veertig minuten moe.',
      sawRecording: true,
    });
    expect(note.status).toBe(201);
    expect(await workOf(world.interviewer, id)).toEqual([]);
  });

  it('has the objection, and the child that is to hear the decision, on its list', async () => {
    const id = await aReadyMotion(world, world.defence);
    await world.investigatingJudge.client.post(`/motions/${id}/decision`, DENIAL);
    expect(await workOf(world.victimCounsel, id)).toEqual(['CHILD_TO_TELL']);
    await world.victimCounsel.client.post(`/motions/${id}/child-told`, {
      text: 'Je hoeft niet opnieuw te vertellen.',
      explainedBy: 'VICTIM_COUNSEL',
      toldOn: '2026-03-02',
    });
    expect(await workOf(world.victimCounsel, id)).toEqual([]);

    await world.defence.client.post(`/motions/${id}/objection`, { reason: 'Te beperkt gewogen.' });
    expect(await workOf(world.judge, id)).toEqual(['OBJECTION_TO_SETTLE']);
    expect(await workOf(world.investigatingJudge, id)).toEqual([]);
  });
});

describe('an urgent motion: pro forma in four days, suspect detained (A28)', () => {
  it('has shorter terms, tells everybody, and is still decided by a judge', async () => {
    const usual = await aFiledMotion(world, world.defence, { factsConcerned: [world.facts[0]] });
    const urgent = await aFiledMotion(world, world.defence, {
      factsConcerned: [world.facts[1]],
      urgency: {
        reason: 'Pro-formazitting over vier dagen; voorlopige hechtenis.',
        on: '2026-03-06',
      },
    });
    for (const id of [usual, urgent])
      await world.clerk.client.post(`/motions/${id}/take-under-review`);

    const due = async (id: string) => new Date((await view(id)).responsesDueAt).getTime();
    expect(await due(urgent)).toBeLessThan(await due(usual));
    expect((await view(urgent)).flags.map(({ code }: { code: string }) => code)).toContain(
      'URGENT',
    );
    const { rows } = await test.database.admin.query(
      `SELECT recipients FROM kernel.outbox_event WHERE subject_id = $1 AND type = 'motion.taken-up'`,
      [urgent],
    );
    expect(rows[0].recipients).toEqual(
      expect.arrayContaining([
        world.defence.id,
        world.prosecutor.id,
        world.victimCounsel.id,
        world.guardian.id,
      ]),
    );
    for (const person of [world.prosecutor, world.clerk, world.defence])
      expect((await person.client.post(`/motions/${urgent}/decision`, DENIAL)).status).toBe(404);
  });
});

describe('brother and sister in one case (A12)', () => {
  it('are two motions, and counsel of one learns nothing of the other', async () => {
    const one = await aFiledMotion(world, world.defence);
    const other = await aFiledMotion(world, world.defence, { childRef: world.otherChildRef });

    const [first, second] = [await view(one), await view(other)];
    expect(first.childNumber).not.toBe(second.childNumber);
    expect((await world.victimCounsel.client.get(`/motions/${other}`)).status).toBe(404);
    expect((await world.otherVictimCounsel.client.get(`/motions/${one}`)).status).toBe(404);
    // What the defence reads of one child names neither the other nor that they belong together.
    const read = await world.defence.client.get(`/motions/${one}`);
    expect(read.text).not.toContain(second.childNumber);
    expect(read.text).not.toContain(world.otherChildRef);
    expect(read.text.toLowerCase()).not.toMatch(/sibling|broer|zus/);
    await world.clerk.client.post(`/motions/${one}/take-under-review`);
    await world.victimCounsel.client.post(`/motions/${one}/child-views`, CHILD_SAYS);
    expect((await view(other)).childViews).toEqual([]);
  });
});
