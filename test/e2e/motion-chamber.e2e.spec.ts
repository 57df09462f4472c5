import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { aMotionWorld, aReadyMotion, DENIAL, type MotionWorld } from '../harness/motions.js';
import { aPerson, type Person, stepUp } from '../harness/people.js';

// A world has eighteen people who sign in; on a busy machine that takes its time.
jest.setTimeout(180_000);
let test: TestApp;
let world: MotionWorld;
let panel: readonly Person[];
beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  panel = [world.judge, await aJudge(world), await aJudge(world)];
});
afterAll(() => test.close());

async function aJudge({ prosecutor, caseId }: MotionWorld): Promise<Person> {
  const judge = await aPerson(test, 'JUDGE');
  await prosecutor.client.post(`/cases/${caseId}/parties`, {
    personId: judge.id,
    function: 'JUDGE',
    moment: 'ASSIGNMENT',
  });
  await stepUp(test, judge);
  return judge;
}

const ids = (people: readonly Person[]) => people.map(({ id }) => id);
const write = (
  id: string,
  version: number,
  change: Record<string, unknown> = {},
  by = world.judge,
) =>
  by.client.put(`/motions/${id}/decision-draft`, {
    version,
    panel: ids(panel),
    decision: { ...DENIAL, ...change },
  });
const sign = (id: string, version: number, by: Person) =>
  by.client.post(`/motions/${id}/decision-draft/signature`, { version });
const view = async (id: string, by: Person) => (await by.client.get(`/motions/${id}`)).body;
const withdraw = (id: string) =>
  world.judge.client.post(`/motions/${id}/mootness`, { reason: 'Einde van de proef.' });

describe('a decision being written', () => {
  it('is seen by the judges and clerks of the case and by nobody else', async () => {
    const id = await aReadyMotion(world, world.defence);
    expect((await write(id, 0, {}, world.clerk)).body).toEqual({ version: 1 });

    for (const person of [world.judge, world.clerk, world.investigatingJudge])
      expect((await view(id, person)).decisionDraft).toMatchObject({
        version: 1,
        decision: { outcome: 'DENIED', reasoning: DENIAL.reasoning },
      });
    for (const person of [
      world.defence,
      world.prosecutor,
      world.advocateGeneral,
      world.victimCounsel,
      world.guardian,
      world.coordinator,
    ])
      expect((await view(id, person)).decisionDraft).toBeNull();
    await withdraw(id);
  });

  it('is given with the last signature of the panel, and a change takes the others off', async () => {
    const id = await aReadyMotion(world, world.defence);
    await write(id, 0);
    expect((await sign(id, 1, panel[1]!)).body.state).toBe('READY_FOR_DECISION');
    await write(id, 1, { reasoning: 'Anders verwoord.' });

    expect((await sign(id, 1, panel[0]!)).status).toBe(412);
    expect((await sign(id, 2, panel[0]!)).body.state).toBe('READY_FOR_DECISION');
    expect((await sign(id, 2, panel[2]!)).body.state).toBe('READY_FOR_DECISION');
    // Nobody passes the panel by: deciding alone is refused while it has not signed.
    expect((await world.judge.client.post(`/motions/${id}/decision`, DENIAL)).body.code).toBe(
      'motions.panel-unsigned',
    );
    expect((await sign(id, 2, panel[1]!)).body.state).toBe('DECIDED');

    const motion = await view(id, world.defence);
    expect(motion.decisions).toMatchObject([{ outcome: 'DENIED', reasoning: 'Anders verwoord.' }]);
    expect(motion.decisions[0].signedBy).toHaveLength(3);
    expect(motion.decisions[0].served.length).toBeGreaterThanOrEqual(5);
    expect((await view(id, world.judge)).decisionDraft).toBeNull();
  });

  it('is decided once when the last two sign at once', async () => {
    const own = await aMotionWorld(test);
    const second = await aJudge(own);
    const third = await aJudge(own);
    const id = await aReadyMotion(own, own.defence);
    await own.judge.client.put(`/motions/${id}/decision-draft`, {
      version: 0,
      panel: ids([own.judge, second, third]),
      decision: DENIAL,
    });
    await sign(id, 1, own.judge);

    const answers = await Promise.all([sign(id, 1, second), sign(id, 1, third)]);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.map(({ body }) => body.state).sort()).toEqual(['DECIDED', 'READY_FOR_DECISION']);
    expect((await view(id, own.judge)).decisions).toHaveLength(1);
  });

  it('is signed by the panel alone, with the second factor, and by nobody who stepped aside', async () => {
    const own = await aMotionWorld(test);
    const id = await aReadyMotion(own, own.defence);
    const put = (version: number) =>
      own.judge.client.put(`/motions/${id}/decision-draft`, {
        version,
        panel: [own.judge.id],
        decision: DENIAL,
      });
    await put(0);

    expect((await sign(id, 1, own.investigatingJudge)).body.code).toBe('motions.not-of-panel');
    test.clock.advance(6 * 60_000);
    expect((await sign(id, 1, own.judge)).body.code).toBe('auth.step-up-needed');
    await own.clerk.client.post(`/motions/${id}/suspension`, {
      judgeId: own.judge.id,
      kind: 'RECUSAL',
      reason: 'Gewraakt.',
    });
    await own.clerk.client.post(`/motions/${id}/resumption`, { outcome: 'GRANTED' });

    // What the judge who left had written is gone; another starts from the file (A32).
    expect((await view(id, own.investigatingJudge)).decisionDraft).toBeNull();
    await put(0);
    await stepUp(test, own.judge);
    expect((await sign(id, 1, own.judge)).body.code).toBe('motions.judge-recused');
  });

  it('is of one, three or five different judges of the case', async () => {
    const own = await aMotionWorld(test);
    const id = await aReadyMotion(own, own.defence);

    for (const judges of [
      [],
      [own.judge.id, own.investigatingJudge.id],
      [own.prosecutor.id],
      [world.judge.id],
    ])
      expect(
        (
          await own.judge.client.put(`/motions/${id}/decision-draft`, {
            version: 0,
            panel: judges,
            decision: DENIAL,
          })
        ).body.code,
      ).toBe('motions.panel-invalid');
  });

  it('says it to the child too, who hears it from somebody', async () => {
    const own = await aMotionWorld(test);
    const id = await aReadyMotion(own, own.defence);

    expect(
      (
        await own.judge.client.post(`/motions/${id}/decision`, {
          ...DENIAL,
          childVersion: undefined,
        })
      ).body.errors,
    ).toEqual([
      { pointer: '/childVersion/text', code: 'missing' },
      { pointer: '/childVersion/explainedBy', code: 'missing' },
    ]);
    await own.judge.client.post(`/motions/${id}/decision`, DENIAL);
    expect((await view(id, own.victimCounsel)).decisions[0]).toMatchObject({
      childText: DENIAL.childVersion.text,
      childExplainer: DENIAL.childVersion.explainedBy,
    });
    expect((await view(id, own.defence)).decisions[0].childText).toBeNull();
  });
});

describe('comparable decisions', () => {
  it('are counted facts for the chamber, without case, child or words', async () => {
    const own = await aMotionWorld(test);
    const id = await aReadyMotion(own, own.defence);

    const answer = await own.judge.client.get(`/motions/${id}/comparable-decisions`);

    expect(answer.body.items).toContainEqual({
      outcome: 'DENIED',
      stage: 'INVESTIGATION',
      ageBand: 'AGE_12_15',
      criterion: 'RELEVANCE_RC',
      keskin: true,
      grounds: DENIAL.grounds,
      counterbalance: DENIAL.fairTrialAssessment.counterbalance,
      decisions: expect.any(Number),
    });
    expect(answer.text).not.toMatch(/KN-|16\/|Anders verwoord/);
    for (const person of [own.prosecutor, own.defence, own.victimCounsel])
      expect((await person.client.get(`/motions/${id}/comparable-decisions`)).status).toBe(404);
  });

  it('warn a judge who decided earlier in this case', async () => {
    const own = await aMotionWorld(test);
    const first = await aReadyMotion(own, own.defence);
    await own.judge.client.post(`/motions/${first}/decision`, DENIAL);
    const second = await aReadyMotion(own, own.otherDefence, {
      newCircumstances: 'Telefoongegevens.',
    });

    expect((await view(second, own.judge)).actedEarlier).toBe(true);
    expect((await view(second, own.investigatingJudge)).actedEarlier).toBe(false);
  });
});
