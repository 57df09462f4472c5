import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import {
  aFiledMotion,
  aHeldSession,
  aMotionWorld,
  aReadyMotion,
  CHILD_OPPOSED,
  CHILD_SAYS,
  DENIAL,
  GRANT,
  type MotionWorld,
  OPPOSED,
} from '../harness/motions.js';
import { stepUp, TEST_PASSWORD } from '../harness/people.js';

// A world has eighteen people who sign in; on a busy machine that takes its time.
jest.setTimeout(180_000);
let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

/** Stands at an instant for a while. Sessions end within the day, so people sign in again there and back. */
async function at(instant: string, world: MotionWorld, work: () => Promise<void>): Promise<void> {
  const signIn = async () => {
    await Promise.all(
      [world.prosecutor, world.judge, world.victimCounsel].map(({ client, login }) =>
        client.signIn(login, TEST_PASSWORD),
      ),
    );
    await stepUp(test, world.judge);
  };
  test.clock.set(instant);
  await signIn();
  try {
    await work();
  } finally {
    test.clock.set(TEST_NOW);
    await signIn();
  }
}

describe('the answers to a motion', () => {
  it('make it ready when both parties and the child were heard, and not before', async () => {
    const world = await aMotionWorld(test);
    const id = await aFiledMotion(world, world.defence);
    expect(
      (await world.prosecutor.client.post(`/motions/${id}/responses`, OPPOSED)).body.code,
    ).toBe('motions.action-not-available');
    expect((await world.clerk.client.post(`/motions/${id}/take-under-review`)).body.state).toBe(
      'UNDER_REVIEW',
    );

    expect(
      (await world.prosecutor.client.post(`/motions/${id}/responses`, OPPOSED)).body.state,
    ).toBe('UNDER_REVIEW');
    expect((await world.judge.client.post(`/motions/${id}/decision`, DENIAL)).body.code).toBe(
      'motions.answers-pending',
    );
    expect(
      (
        await world.victimCounsel.client.post(`/motions/${id}/responses`, {
          ...CHILD_OPPOSED,
          conflictCheck: undefined,
        })
      ).body,
    ).toMatchObject({
      code: 'motions.response-incomplete',
      errors: [{ pointer: '/conflictCheck', code: 'missing' }],
    });
    expect(
      (await world.victimCounsel.client.post(`/motions/${id}/responses`, CHILD_OPPOSED)).body.state,
    ).toBe('UNDER_REVIEW');
    expect(
      (await world.victimCounsel.client.post(`/motions/${id}/child-views`, CHILD_SAYS)).status,
    ).toBe(201);

    expect((await world.judge.client.get(`/motions/${id}`)).body).toMatchObject({
      state: 'READY_FOR_DECISION',
      actions: ['take-advice', 'set-term', 'decide', 'suspend', 'declare-moot'],
    });
  });

  it('are given once per party, supplemented and never changed', async () => {
    const world = await aMotionWorld(test);
    const id = await aFiledMotion(world, world.defence);
    await world.clerk.client.post(`/motions/${id}/take-under-review`);
    expect(
      (
        await world.guardian.client.post(`/motions/${id}/responses`, {
          supplement: true,
          text: 'Aanvulling.',
        })
      ).body.code,
    ).toBe('motions.response-absent');
    await world.victimCounsel.client.post(`/motions/${id}/responses`, CHILD_OPPOSED);

    expect(
      (await world.guardian.client.post(`/motions/${id}/responses`, CHILD_OPPOSED)).body.code,
    ).toBe('motions.response-exists');
    expect((await world.guardian.client.get(`/motions/${id}`)).body.actions).toEqual([
      'supplement',
      'record-child-view',
      'take-advice',
    ]);
    expect(
      (
        await world.guardian.client.post(`/motions/${id}/responses`, {
          supplement: true,
          text: 'De behandelaar ontraadt het.',
        })
      ).status,
    ).toBe(201);

    const { responses } = (await world.judge.client.get(`/motions/${id}`)).body;
    expect(responses).toMatchObject([
      { party: 'CHILD_SIDE', supplements: null, late: false },
      { party: 'CHILD_SIDE', supplements: responses[0].id, position: null },
    ]);
    await expect(
      test.database.admin.query(`UPDATE motions.response SET text = 'anders'`),
    ).rejects.toMatchObject({ constraint: 'audit_history_unchanged' });
  });

  it('are taken after the term while undecided, marked late, and the judge sees it (A34)', async () => {
    const world = await aMotionWorld(test);
    const id = await aFiledMotion(world, world.defence);
    await world.clerk.client.post(`/motions/${id}/take-under-review`);
    const seen = (await world.judge.client.get(`/motions/${id}`)).body;
    expect(seen.responsesDueAt).toBe('2026-03-16T22:59:59.999Z');
    expect(seen.terms.find(({ code }: { code: string }) => code === 'RESPONSES')).toMatchObject({
      kind: 'SYSTEM_RULE',
      article: null,
      lastDay: '2026-03-16',
      passed: false,
    });

    await at('2026-03-16T22:59:59.999Z', world, async () => {
      expect((await world.prosecutor.client.post(`/motions/${id}/responses`, OPPOSED)).status).toBe(
        201,
      );
    });
    await at('2026-03-16T23:00:00.000Z', world, async () => {
      expect((await world.judge.client.get(`/motions/${id}`)).body.actions).toContain('decide');
      expect(
        (await world.victimCounsel.client.post(`/motions/${id}/responses`, CHILD_OPPOSED)).body
          .state,
      ).toBe('READY_FOR_DECISION');
      const { responses, flags } = (await world.judge.client.get(`/motions/${id}`)).body;
      expect(
        responses.map(({ party, late }: { party: string; late: boolean }) => [party, late]),
      ).toEqual([
        ['PROSECUTION', false],
        ['CHILD_SIDE', true],
      ]);
      expect(flags).toContainEqual({ code: 'RESPONSE_LATE', value: 1 });
      expect((await world.judge.client.post(`/motions/${id}/decision`, DENIAL)).body.state).toBe(
        'DECIDED',
      );
      expect(
        (
          await world.victimCounsel.client.post(`/motions/${id}/responses`, {
            supplement: true,
            text: 'Nog iets.',
          })
        ).body.code,
      ).toBe('motions.action-not-available');
    });
  });

  it('leave a motion to the judge when nobody answers within the term', async () => {
    const world = await aMotionWorld(test);
    const id = await aFiledMotion(world, world.defence, {
      urgency: { reason: 'Verdachte zit vast.', on: '2026-03-06' },
    });
    await world.clerk.client.post(`/motions/${id}/take-under-review`);
    expect((await world.judge.client.get(`/motions/${id}`)).body.responsesDueAt).toBe(
      '2026-03-04T22:59:59.999Z',
    );

    await at('2026-03-05T08:00:00Z', world, async () => {
      expect((await world.judge.client.post(`/motions/${id}/decision`, DENIAL)).body.state).toBe(
        'DECIDED',
      );
    });
    expect(
      (await world.judge.client.get(`/motions/${id}`)).body.events.map(
        ({ action }: { action: string }) => action,
      ),
    ).toEqual(['file', 'take-under-review', 'make-ready', 'decide']);
  });

  it('hold the child’s own words, which the judge has to weigh and which suggest a modality (A35)', async () => {
    const world = await aMotionWorld(test);
    await aHeldSession(test, world);
    const id = await aReadyMotion(world, world.defence);

    const seen = (await world.judge.client.get(`/motions/${id}`)).body;
    expect(seen).toMatchObject({
      childViews: [{ ownWords: CHILD_SAYS.ownWords, wantsToSpeak: 'ONLY_IF' }],
      suggestedModalities: ['sameInterviewer'],
    });
    expect(seen.flags).toContainEqual({ code: 'CHILD_SETS_CONDITIONS', value: null });
    const silent = await world.judge.client.post(`/motions/${id}/decision`, {
      ...GRANT,
      childViewWeight: ' ',
    });
    expect(silent).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/childViewWeight', code: 'missing' }] },
    });
    expect((await world.judge.client.post(`/motions/${id}/decision`, GRANT)).status).toBe(201);
  });

  it('say why the child was not asked, and are for its own side only', async () => {
    const world = await aMotionWorld(test);
    const id = await aFiledMotion(world, world.defence);

    expect(
      (await world.otherVictimCounsel.client.post(`/motions/${id}/child-views`, CHILD_SAYS)).status,
    ).toBe(404);
    expect((await world.defence.client.post(`/motions/${id}/child-views`, CHILD_SAYS)).status).toBe(
      404,
    );
    const neither = await world.interviewer.client.post(`/motions/${id}/child-views`, {
      sharedWithDefence: false,
    });
    expect(neither).toMatchObject({ status: 422, body: { code: 'motions.child-view-incomplete' } });
    expect(
      (
        await world.interviewer.client.post(`/motions/${id}/child-views`, {
          sharedWithDefence: true,
          reasonNotAsked: 'Vader is verdachte; Wende is te bang.',
        })
      ).body.code,
    ).toBe('identity.text-identifies-child');
    expect(
      (
        await world.interviewer.client.post(`/motions/${id}/child-views`, {
          sharedWithDefence: false,
          reasonNotAsked: 'De behandelaar ontraadt elk gesprek.',
        })
      ).status,
    ).toBe(201);
    expect((await world.judge.client.get(`/motions/${id}`)).body.flags).toContainEqual({
      code: 'CHILD_NOT_ASKED',
      value: null,
    });
  });
});

describe('a motion in appeal', () => {
  async function inAppeal(
    appealFiledOn: string,
    heardInFirstInstance = false,
  ): Promise<MotionWorld> {
    const world = await aMotionWorld(test);
    for (const to of ['PRE_TRIAL', 'TRIAL_FIRST_INSTANCE', 'APPEAL']) {
      const { version } = (await world.prosecutor.client.get(`/cases/${world.caseId}`)).body;
      const answer = await world.prosecutor.client.put(`/cases/${world.caseId}/stage`, {
        version,
        to,
        ...(to === 'APPEAL' ? { appealFiledOn, heardInFirstInstance } : {}),
      });
      expect(answer.status).toBe(204);
    }
    return world;
  }
  const brief = { legalBasis: ['SV_410_3', 'EVRM_6_3D'] };

  it('meets the interest of the defence on day 14 and necessity on day 15, with the article (A26)', async () => {
    const onDay14 = await inAppeal('2026-02-16');
    const onDay15 = await inAppeal('2026-02-15');

    const in14 = (
      await onDay14.judge.client.get(
        `/motions/${await aFiledMotion(onDay14, onDay14.defence, brief)}`,
      )
    ).body;
    const in15 = (
      await onDay15.judge.client.get(
        `/motions/${await aFiledMotion(onDay15, onDay15.defence, brief)}`,
      )
    ).body;

    expect(in14.criterion).toMatchObject({
      criterion: 'DEFENCE_INTEREST',
      article: 'art. 410 lid 3 Sv',
    });
    expect(in14.terms[0]).toMatchObject({
      code: 'APPEAL_BRIEF',
      kind: 'LEGAL',
      lastDay: '2026-03-02',
      dueAt: '2026-03-02T22:59:59.999Z',
      passed: false,
    });
    expect(in15.criterion).toMatchObject({ criterion: 'NECESSITY', article: 'art. 414, 418 Sv' });
    expect(in15.flags).toContainEqual({ code: 'LATE', value: null });
  });

  it('may be judged by another criterion with a reason (A26)', async () => {
    const world = await inAppeal('2026-02-15');
    const id = await aReadyMotion(world, world.defence, brief);
    const denial = { ...DENIAL, criterionApplied: 'DEFENCE_INTEREST' };

    expect(await world.judge.client.post(`/motions/${id}/decision`, denial)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/overrideReason', code: 'missing' }] },
    });
    expect(
      (
        await world.judge.client.post(`/motions/${id}/decision`, {
          ...denial,
          overrideReason: 'De termijn eindigde op een zondag.',
        })
      ).status,
    ).toBe(201);
    expect((await world.judge.client.get(`/motions/${id}`)).body.decisions[0]).toMatchObject({
      criterionComputed: 'NECESSITY',
      criterionApplied: 'DEFENCE_INTEREST',
      remedy: { code: 'WITH_CASSATION' },
    });
  });

  it('is walked as the case of the yearbook: brief, viewing, answers, and a denial with the child’s interest in it (A00)', async () => {
    const world = await inAppeal('2026-02-20', true);
    const id = await aFiledMotion(world, world.defence, {
      ...brief,
      addedValue: { ground: 'PRESUMED_INTEREST' },
    });
    await world.clerk.client.post(`/motions/${id}/take-under-review`);
    await world.advocateGeneral.client.post(`/motions/${id}/responses`, OPPOSED);
    await world.guardian.client.post(`/motions/${id}/responses`, CHILD_OPPOSED);
    await world.coordinator.client.post(`/motions/${id}/child-views`, {
      ...CHILD_SAYS,
      askedBy: 'VICTIM_COORDINATOR',
      wantsToSpeak: 'NO',
      conditions: [],
    });

    expect(
      (
        await world.judge.client.post(`/motions/${id}/decision`, {
          ...DENIAL,
          criterionApplied: 'NECESSITY',
        })
      ).status,
    ).toBe(201);

    const seen = (await world.guardian.client.get(`/motions/${id}`)).body;
    expect(seen).toMatchObject({
      state: 'DECIDED',
      stage: 'APPEAL',
      criterion: { criterion: 'NECESSITY', keskinOverlay: true },
      decisions: [{ outcome: 'DENIED', bestInterestParagraph: DENIAL.bestInterestParagraph }],
    });
    expect(seen.flags).toContainEqual({ code: 'CHILD_SAYS_NO', value: null });
  });
});
