import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { ComeOfAge } from '../../src/modules/cases/index.js';
import { RemindOffices } from '../../src/modules/motions/index.js';
import { startApp, type TestApp, TEST_NOW } from '../harness/app.js';
import { EVERY_REASON, at } from '../harness/interviews.js';
import {
  aDraft,
  aFiledMotion,
  aHeldSession,
  aMotionWorld,
  aReadyMotion,
  CHILD_OPPOSED,
  CHILD_SAYS,
  DENIAL,
  type MotionWorld,
  OPPOSED,
} from '../harness/motions.js';
import { aPerson, type Person } from '../harness/people.js';

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

describe('a child who was heard in another proceeding', () => {
  const hearElsewhere = async () => {
    const [childRef, caseId] = [newId(), newId()];
    await test.database.admin.query(
      `INSERT INTO identity.child_number (child_ref, number, subject_id, case_id, registration_key, taken_at)
       SELECT $2::uuid, 'KN-0000-' || upper(substr(md5($2::uuid::text), 1, 4)) || '-0', subject_id, $3, $2::uuid, now() FROM identity.child_number WHERE child_ref = $1`,
      [world.childRef, childRef, caseId],
    );
    await test.database.admin.query(
      `INSERT INTO identity.interview_held (booking_id, held_at, child_ref) VALUES ($1, now(), $1)`,
      [childRef],
    );
    return { childRef, caseId };
  };

  it('is said with the number of interviews, as it was at filing, and not where', async () => {
    await aHeldSession(test, world);
    const draft = await aDraft(world, world.defence);
    expect((await view(draft.id, world.defence)).interviewsElsewhere).toBe(0);
    const elsewhere = await hearElsewhere();
    const { version } = await view(draft.id, world.defence);
    expect((await view(draft.id, world.defence)).interviewsElsewhere).toBe(1);

    await world.defence.client.post(`/motions/${draft.id}/file`, { version });
    await hearElsewhere();

    for (const person of [world.defence, world.judge, world.prosecutor]) {
      const read = await person.client.get(`/motions/${draft.id}`);
      expect(read.body.interviewsElsewhere).toBe(1);
      expect(read.text).not.toContain(elsewhere.caseId);
      expect(read.text).not.toContain(elsewhere.childRef);
    }
  });
});

describe('a victim who comes of age during an appeal (A05)', () => {
  // The eighteenth birthday begins at midnight in Amsterdam, an hour ahead of UTC in winter.
  const LAST_MINUTE = '2026-03-19T22:59:59.999Z';
  const BIRTHDAY = '2026-03-19T23:00:00.000Z';
  let id: string;
  beforeEach(async () => {
    world = await aMotionWorld(test, { bornOn: '2008-03-20' });
    for (const to of ['PRE_TRIAL', 'TRIAL_FIRST_INSTANCE', 'APPEAL']) {
      const { version } = (await world.prosecutor.client.get(`/cases/${world.caseId}`)).body;
      const appeal = to === 'APPEAL' ? { appealFiledOn: '2026-02-20' } : {};
      const body = { version, to, ...appeal };
      await world.prosecutor.client.put(`/cases/${world.caseId}/stage`, body);
    }
    await aHeldSession(test, world);
    id = await aFiledMotion(world, world.defence, { legalBasis: ['SV_410_3', 'EVRM_6_3D'] });
    await world.clerk.client.post(`/motions/${id}/take-under-review`);
  });
  const everybody = () => [
    world.victimCounsel,
    world.guardian,
    world.otherVictimCounsel,
    world.prosecutor,
    world.coordinator,
    world.judge,
    world.defence,
    world.planner,
  ];
  const grow = async (instant: string) => {
    await at(test, instant, ...everybody());
    const worker = test.app.get(ComeOfAge);
    await Promise.all([worker.execute(), worker.execute()]);
  };
  const sees = async (person: Person) => [
    (await person.client.get(`/cases/${world.caseId}`)).status,
    (await person.client.get(`/motions/${id}`)).status,
  ];
  const parties = async (by: Person) =>
    (await by.client.get(`/cases/${world.caseId}/parties`)).body.items as {
      personId: string;
      moment: string;
      closedAt: string | null;
    }[];
  const choose = (body: Record<string, unknown>, by = world.coordinator) =>
    by.client.post(`/cases/${world.caseId}/children/${world.childRef}/own-choice`, body);

  it('ends what representatives see on the day, to the millisecond', async () => {
    const number = (await view(id)).childNumber;
    await grow(LAST_MINUTE);
    expect(await sees(world.victimCounsel)).toEqual([200, 200]);
    expect(await sees(world.guardian)).toEqual([200, 200]);
    expect(await choose({ askedOn: '2026-03-19' })).toMatchObject({
      status: 409,
      body: { code: 'cases.not-of-age' },
    });

    await grow(BIRTHDAY);
    expect(await sees(world.victimCounsel)).toEqual([404, 404]);
    expect(await sees(world.guardian)).toEqual([404, 404]);
    expect(await workOf(world.victimCounsel, id)).toEqual([]);
    // The brother is eleven; his counsel stays.
    expect((await sees(world.otherVictimCounsel))[0]).toBe(200);
    // The number stays, the authorities see when access ended, the defence learns no birthday.
    expect((await view(id)).childNumber).toBe(number);
    const gone = (await parties(world.prosecutor)).filter(({ closedAt }) => closedAt !== null);
    expect(gone.map(({ closedAt }) => closedAt)).toEqual([BIRTHDAY, BIRTHDAY]);
    expect((await parties(world.defence)).filter(({ closedAt }) => closedAt !== null)).toEqual([]);
    const { rows } = await test.database.admin.query(
      `SELECT type, recipients FROM kernel.outbox_event WHERE subject_id = $1 AND type IN ('victim.of-age', 'case.closed-for-you') ORDER BY type`,
      [world.caseId],
    );
    expect(rows.map(({ type }) => type)).toEqual(['case.closed-for-you', 'victim.of-age']);
    expect(new Set(rows[0].recipients)).toEqual(
      new Set([world.victimCounsel.id, world.guardian.id]),
    );
    expect(rows[1].recipients).not.toContain(world.defence.id);

    for (const [person, role] of [
      [await aPerson(test, 'GUARDIAN_AD_LITEM'), 'GUARDIAN_AD_LITEM'],
      [world.victimCounsel, 'VICTIM_COUNSEL'],
    ] as const) {
      const opened = await world.prosecutor.client.post(`/cases/${world.caseId}/parties`, {
        personId: person.id,
        function: role,
        moment: 'REPRESENTATION',
        childRef: world.childRef,
      });
      expect(opened).toMatchObject({ status: 409, body: { code: 'cases.victim-of-age' } });
    }
  });

  it('is its own party: speaks for itself or through whom it chose', async () => {
    await grow(BIRTHDAY);
    expect((await view(id)).flags).toContainEqual({ code: 'VICTIM_OF_AGE', value: null });
    const asks = async (by: Person) =>
      (await by.client.get('/work')).body.items
        .filter(({ caseId }: { caseId: string }) => caseId === world.caseId)
        .map(({ kind }: { kind: string }) => kind);
    expect(await asks(world.coordinator)).toContain('OWN_CHOICE_TO_ASK');
    const answer = { position: 'OPPOSE', text: 'Ik wil niet opnieuw vertellen.' };
    const answers = () => world.coordinator.client.post(`/motions/${id}/responses`, answer);
    expect((await answers()).status).toBe(404);
    expect((await choose({ askedOn: '2026-03-21' })).body.code).toBe('cases.asked-in-future');
    expect((await choose({ askedOn: '2026-03-20' }, world.defence)).status).toBe(404);

    expect((await choose({ askedOn: '2026-03-20' })).status).toBe(204);
    expect(await asks(world.coordinator)).not.toContain('OWN_CHOICE_TO_ASK');
    expect((await view(id, world.coordinator)).actions).toContain('respond');
    expect(
      (
        await world.coordinator.client.post(`/motions/${id}/responses`, {
          ...answer,
          conflictCheck: 'NO_CONFLICT',
        })
      ).body.errors,
    ).toEqual([{ pointer: '/conflictCheck', code: 'for-child-side-only' }]);
    expect((await answers()).status).toBe(201);
    expect((await view(id)).responses).toMatchObject([
      { party: 'CHILD_SIDE', function: 'VICTIM_COORDINATOR', conflictCheck: null },
    ]);

    const counsel = world.victimCounsel;
    expect((await choose({ askedOn: '2026-03-20', counselId: counsel.id })).status).toBe(204);
    expect(await sees(counsel)).toEqual([200, 200]);
    expect(await sees(world.guardian)).toEqual([404, 404]);
    expect((await parties(world.defence)).find(({ personId }) => personId === counsel.id)).toEqual(
      expect.objectContaining({ moment: 'OWN_CHOICE', closedAt: null }),
    );
    expect((await answers()).status).toBe(404);
    const other = await aPerson(test, 'VICTIM_COUNSEL');
    expect((await choose({ askedOn: '2026-03-20', counselId: other.id })).status).toBe(204);
    expect(await sees(counsel)).toEqual([404, 404]);
    expect(await sees(other)).toEqual([200, 200]);
  });

  it('is still heard again by leave of a judge alone', async () => {
    await grow(BIRTHDAY);
    const later = await aFiledMotion(world, world.defence, {
      factsConcerned: [world.facts[0]],
      legalBasis: ['SV_414_418'],
    });
    expect(await view(later)).toMatchObject({ state: 'SUBMITTED' });
    const booked = await world.planner.client.post(`/cases/${world.caseId}/bookings`, {
      reasons: EVERY_REASON,
      bookingKey: id,
      childRef: world.childRef,
      sessionType: 'RE_INTERVIEW',
      startsAt: '2026-03-25T09:00:00.000Z',
      interviewerId: world.interviewer.id,
      studioId: (
        await test.database.admin.query(
          `SELECT studio_id FROM interviews.booking WHERE child_ref = $1`,
          [world.childRef],
        )
      ).rows[0].studio_id,
    });
    expect(booked.body.help.gates.map(({ code }: { code: string }) => code)).toContain(
      'authorisation-missing',
    );
  });
});
