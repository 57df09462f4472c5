import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { at } from '../harness/interviews.js';
import {
  aDraft,
  aFiledMotion,
  aHeldSession,
  aMotion,
  aMotionWorld,
  aReadyMotion,
  aVerifiedRecording,
  aViewing,
  CHILD_SAYS,
  DENIAL,
  GRANT,
  type MotionWorld,
  OPPOSED,
} from '../harness/motions.js';

// A world has eighteen people who sign in; on a busy machine that takes its time.
jest.setTimeout(180_000);
let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const pointers = (answer: { body: { errors: { pointer: string }[] } }) =>
  answer.body.errors.map(({ pointer }) => pointer);

describe('asking for a child again', () => {
  let world: MotionWorld;
  beforeAll(async () => {
    world = await aMotionWorld(test);
  });

  it('keeps a draft from everybody but its applicant', async () => {
    const { id } = await aDraft(world, world.defence);

    expect((await world.defence.client.get(`/motions/${id}`)).body).toMatchObject({
      state: 'DRAFT',
      missing: [],
      actions: ['edit', 'file', 'withdraw'],
      suspectLabel: 'V1',
    });
    for (const person of [
      world.prosecutor,
      world.judge,
      world.clerk,
      world.victimCounsel,
      world.otherDefence,
      world.outsider,
    ]) {
      expect((await person.client.get(`/motions/${id}`)).status).toBe(404);
      expect((await person.client.post(`/motions/${id}/withdraw`)).status).toBe(404);
    }
    expect((await world.judge.client.get(`/cases/${world.caseId}/motions`)).body.items).toEqual([]);
    expect((await world.outsider.client.get(`/cases/${world.caseId}/motions`)).status).toBe(404);
  });

  it('answers filing with everything that is missing at once', async () => {
    const draft = await world.prosecutor.client.post(`/cases/${world.caseId}/motions`, {
      childRef: world.childRef,
    });

    const answer = await world.prosecutor.client.post(`/motions/${draft.body.id}/file`, {
      version: draft.body.version,
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'motions.fields-missing' } });
    expect(pointers(answer)).toEqual([
      '/legalBasis',
      '/requestedForm',
      '/factsConcerned',
      '/addedValue',
      '/whyRecordingInsufficient',
      '/bestInterestStatement',
      '/questions',
      '/alternativesConsidered',
      '/incriminating',
      '/defenceHadOpportunity',
      '/declarationNoIdentityData',
    ]);
  });

  it('refuses a write on a version that somebody else changed', async () => {
    const { id, version } = await aDraft(world, world.defence);
    const body = { version, ...aMotion(world, { bestInterestStatement: 'anders' }) };

    expect((await world.defence.client.put(`/motions/${id}`, body)).body).toEqual({
      id,
      version: version + 1,
    });
    expect(await world.defence.client.put(`/motions/${id}`, body)).toMatchObject({
      status: 412,
      body: { code: 'kernel.version-stale' },
    });
    expect(await world.defence.client.post(`/motions/${id}/file`, { version })).toMatchObject({
      status: 412,
    });
  });

  it('blocks the child’s first name and school and says where, without repeating them (A25)', async () => {
    const answer = await world.defence.client.post(`/cases/${world.caseId}/motions`, {
      childRef: world.childRef,
      ...aMotion(world, {
        addedValue: { text: 'Wende heeft dat niet verteld.' },
        questions: [{ topic: 'school', question: 'Zat je toen op De Kraanvogel?' }],
      }),
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'identity.text-identifies-child' } });
    expect(new Set(pointers(answer))).toEqual(
      new Set(['/addedValue/text', '/questions/0/question']),
    );
    expect(answer.text).not.toContain('Wende');
    expect(answer.text).not.toContain('Kraanvogel');
  });

  it('takes twenty filings at once as one (INV-MOT-02)', async () => {
    const own = await aMotionWorld(test);
    const drafts = await Promise.all(Array.from({ length: 20 }, () => aDraft(own, own.defence)));

    const answers = await Promise.all(
      drafts.map(({ id, version }) => own.defence.client.post(`/motions/${id}/file`, { version })),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'motions.open-motion-exists')).toHaveLength(
      19,
    );
    expect((await own.judge.client.get(`/cases/${own.caseId}/motions`)).body.items).toHaveLength(1);
    // Another party may ask the same.
    expect(await aFiledMotion(own, own.otherDefence)).toEqual(expect.any(String));
  });

  it('files one draft once when its button is pressed ten times', async () => {
    const own = await aMotionWorld(test);
    const { id, version } = await aDraft(own, own.defence);

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => own.defence.client.post(`/motions/${id}/file`, { version })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
  });

  it('takes a motion without a viewing as it is, flagged, with the reason (A22)', async () => {
    const own = await aMotionWorld(test);
    const recordingId = await aVerifiedRecording(test, own, await aHeldSession(test, own));
    await aViewing(test, own, { recordingId, by: own.defence, fromMs: 0, toMs: 20_000 });
    const { id, version } = await aDraft(own, own.defence);

    expect(pointers(await own.defence.client.post(`/motions/${id}/file`, { version }))).toEqual([
      '/notViewedReason',
    ]);
    const again = await own.defence.client.put(`/motions/${id}`, {
      version,
      ...aMotion(own, { notViewedReason: 'NOT_YET' }),
    });
    expect(
      (await own.defence.client.post(`/motions/${id}/file`, { version: again.body.version }))
        .status,
    ).toBe(200);

    const seen = (await own.judge.client.get(`/motions/${id}`)).body;
    expect(seen).toMatchObject({
      recordingViewed: false,
      recordings: [
        {
          recordingId,
          durationMs: 60_000,
          viewed: [{ fromMs: 0, toMs: 20_000 }],
          notViewedMs: 40_000,
        },
      ],
      earlierInterviews: [{ sessionType: 'INITIAL', state: 'HELD' }],
    });
    expect(seen.flags).toContainEqual({ code: 'NOT_VIEWED', value: 40_000 });
  });

  it('asks an extra reason for a hearing at trial and shows that a studio is possible (A54)', async () => {
    const own = await aMotionWorld(test);
    const { id, version } = await aDraft(own, own.defence, { requestedForm: 'AT_TRIAL' });

    expect(pointers(await own.defence.client.post(`/motions/${id}/file`, { version }))).toEqual([
      '/atTrialReason',
    ]);
    expect((await own.defence.client.get(`/motions/${id}`)).body.flags).toContainEqual({
      code: 'AT_TRIAL_STUDIO_POSSIBLE',
      value: null,
    });
  });

  it('gives the prosecutor the same form, and a judge decides (A21)', async () => {
    const own = await aMotionWorld(test);
    const id = await aFiledMotion(own, own.prosecutor, { legalBasis: ['SV_181', 'NEW_FACTS'] });

    expect((await own.judge.client.get(`/motions/${id}`)).body).toMatchObject({
      applicantFunction: 'PROSECUTOR',
      criterion: { criterion: 'RELEVANCE_RC', article: 'art. 181 Sv', keskinOverlay: false },
    });
    expect((await own.prosecutor.client.post(`/motions/${id}/decision`, DENIAL)).status).toBe(404);
    expect((await own.prosecutor.client.post(`/motions/${id}/take-under-review`)).status).toBe(404);
    await own.clerk.client.post(`/motions/${id}/take-under-review`);
    expect((await own.prosecutor.client.post(`/motions/${id}/responses`, OPPOSED)).body.code).toBe(
      'motions.own-motion',
    );
    const presumed = await own.prosecutor.client.post(`/cases/${own.caseId}/motions`, {
      childRef: own.childRef,
      addedValue: { ground: 'PRESUMED_INTEREST' },
    });
    expect(presumed).toMatchObject({
      status: 422,
      body: { code: 'motions.presumed-interest-not-yours' },
    });
  });

  it('keeps and counts a motion that was withdrawn after the child was asked (A31)', async () => {
    const own = await aMotionWorld(test);
    const id = await aReadyMotion(own, own.defence);

    expect(
      (
        await own.defence.client.post(`/motions/${id}/withdraw`, {
          reason: 'Vragen zijn schriftelijk beantwoord.',
        })
      ).body,
    ).toMatchObject({ state: 'WITHDRAWN' });

    const seen = (await own.judge.client.get(`/motions/${id}`)).body;
    expect(seen).toMatchObject({
      state: 'WITHDRAWN',
      withdrawalReason: 'Vragen zijn schriftelijk beantwoord.',
      childViews: [{ wantsToSpeak: 'ONLY_IF' }],
    });
    expect(seen.flags).toContainEqual({ code: 'WITHDRAWN_AFTER_CHILD_ASKED', value: null });
    expect((await own.defence.client.delete(`/motions/${id}`)).status).toBe(404);
    const told = await test.database.admin.query(
      `SELECT recipients FROM kernel.outbox_event WHERE type = 'motion.withdrawn' AND subject_id = $1`,
      [id],
    );
    expect(told.rows[0].recipients).toContain(own.victimCounsel.id);
    expect((await own.judge.client.post(`/motions/${id}/decision`, DENIAL)).body.code).toBe(
      'motions.action-not-available',
    );
    // The same may be asked again, and the earlier one was never decided.
    expect(await aFiledMotion(own, own.defence)).toEqual(expect.any(String));
  });

  it('returns a motion for completion and never rejects it', async () => {
    const own = await aMotionWorld(test);
    const id = await aFiledMotion(own, own.defence);

    expect(
      (await own.clerk.client.post(`/motions/${id}/return`, { asked: 'Welke vragen precies?' }))
        .body.state,
    ).toBe('INCOMPLETE');
    const seen = (await own.defence.client.get(`/motions/${id}`)).body;
    expect(seen).toMatchObject({
      state: 'INCOMPLETE',
      completionAsked: 'Welke vragen precies?',
      actions: ['edit', 'file', 'withdraw'],
    });
    const { body } = await own.defence.client.put(`/motions/${id}`, {
      version: seen.version,
      ...aMotion(own, { questions: [{ topic: 'tijd', question: 'Was het al donker?' }] }),
    });
    expect(
      (await own.defence.client.post(`/motions/${id}/file`, { version: body.version })).body.state,
    ).toBe('SUBMITTED');
    expect(
      (await own.judge.client.get(`/motions/${id}`)).body.events.map(
        ({ action }: { action: string }) => action,
      ),
    ).toEqual(['file', 'return-for-completion', 'file']);
  });
});

describe('who sees a motion', () => {
  let world: MotionWorld;
  let id: string;
  beforeAll(async () => {
    world = await aMotionWorld(test);
    id = await aReadyMotion(world, world.defence);
  });

  it('is open to the authorities, the court, the child’s own side and the applicant', async () => {
    for (const person of [
      world.prosecutor,
      world.advocateGeneral,
      world.coordinator,
      world.clerk,
      world.judge,
      world.investigatingJudge,
      world.victimCounsel,
      world.guardian,
      world.defence,
    ]) {
      expect((await person.client.get(`/motions/${id}`)).body.id).toBe(id);
    }
  });

  it('is absent for other counsel, another child’s counsel, the interviewer and outsiders, like one that does not exist', async () => {
    const absent = await world.otherDefence.client.get(`/motions/${newId()}`);
    for (const person of [
      world.otherDefence,
      world.otherVictimCounsel,
      world.planner,
      world.interviewer,
      world.outsider,
    ]) {
      const answer = await person.client.get(`/motions/${id}`);
      expect({ ...answer.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
    }
    // Counsel of a co-accused hears that there is a motion to join, and nothing of what it says.
    expect((await world.otherDefence.client.get(`/cases/${world.caseId}/motions`)).body).toEqual({
      items: [],
      joinable: [{ motionId: id, childNumber: expect.any(String), filedAt: expect.any(String) }],
      open: [],
    });
    expect(
      (await world.otherVictimCounsel.client.get(`/cases/${world.caseId}/motions`)).body,
    ).toEqual({ items: [], joinable: [], open: [] });
  });

  it('shows the coordinator that one is open, without content', async () => {
    const { body } = await world.planner.client.get(`/cases/${world.caseId}/motions`);

    expect(body).toEqual({
      items: [],
      joinable: [],
      open: [
        {
          motionId: id,
          childRef: world.childRef,
          childNumber: expect.any(String),
          childAsked: true,
        },
      ],
    });
    expect((await world.judge.client.get(`/cases/${world.caseId}/motions`)).body.open).toEqual([]);
  });

  it('hides the child’s words and its protection wishes from the defence unless they may be shared', async () => {
    const before = (await world.defence.client.get(`/motions/${id}`)).body;
    expect(before.childViews).toEqual([]);
    expect(JSON.stringify(before)).not.toContain('mevrouw');
    expect(JSON.stringify(before)).not.toContain('examenweek');
    expect(before.flags.map(({ code }: { code: string }) => code)).not.toContain(
      'CHILD_SETS_CONDITIONS',
    );

    await world.interviewer.client.post(`/motions/${id}/child-views`, {
      ...CHILD_SAYS,
      askedBy: 'CHILD_INTERVIEWER',
      ownWords: 'Dit mag hij weten.',
      sharedWithDefence: true,
    });

    expect((await world.defence.client.get(`/motions/${id}`)).body.childViews).toMatchObject([
      { ownWords: 'Dit mag hij weten.' },
    ]);
    expect((await world.judge.client.get(`/motions/${id}`)).body).toMatchObject({
      childViews: [{ ownWords: CHILD_SAYS.ownWords }, {}],
      suggestedModalities: ['sameInterviewer'],
    });
  });

  it('leaves an audit row of every read and of every refusal', async () => {
    await world.judge.client.get(`/motions/${id}`);
    await world.outsider.client.get(`/motions/${id}`);

    const rows = await test.database.admin.query(
      `SELECT actor_id, verb, outcome FROM audit.entry WHERE actor_id = ANY ($1) AND verb IN ('motion.view', 'route.refuse')`,
      [[world.judge.id, world.outsider.id]],
    );
    expect(rows.rows).toContainEqual({
      actor_id: world.judge.id,
      verb: 'motion.view',
      outcome: 'ALLOWED',
    });
    expect(rows.rows).toContainEqual({
      actor_id: world.outsider.id,
      verb: 'route.refuse',
      outcome: 'DENIED',
    });
  });
});

describe('a decision', () => {
  it('denies only with a fair-trial assessment where the interest is presumed (A24)', async () => {
    const world = await aMotionWorld(test);
    const presumed = { ground: 'PRESUMED_INTEREST' };
    const id = await aReadyMotion(world, world.defence, {
      addedValue: presumed,
      whyRecordingInsufficient: presumed,
    });
    expect((await world.judge.client.get(`/motions/${id}`)).body).toMatchObject({
      criterion: { keskinOverlay: true },
      flags: expect.arrayContaining([{ code: 'PRESUMED_INTEREST', value: null }]),
    });

    const bare = await world.investigatingJudge.client.post(`/motions/${id}/decision`, {
      outcome: 'DENIED',
      grounds: ['REF_BEST_INTEREST'],
    });
    expect(bare).toMatchObject({ status: 422, body: { code: 'motions.decision-incomplete' } });
    expect(pointers(bare)).toEqual([
      '/criterionApplied',
      '/overrideReason',
      '/grounds',
      '/reasoning',
      '/bestInterestParagraph',
      '/childViewWeight',
      '/childVersion/text',
      '/childVersion/explainedBy',
      '/fairTrialAssessment/goodReason',
      '/fairTrialAssessment/weight',
      '/fairTrialAssessment/counterbalance',
    ]);

    expect(
      (await world.investigatingJudge.client.post(`/motions/${id}/decision`, DENIAL)).body,
    ).toMatchObject({ state: 'DECIDED' });
    const seen = (await world.defence.client.get(`/motions/${id}`)).body;
    expect(seen.decisions).toMatchObject([
      {
        outcome: 'DENIED',
        keskinOverlay: true,
        remedy: { code: 'OBJECTION', article: 'art. 182 lid 6, 183 lid 3 Sv' },
        fairTrialAssessment: { counterbalance: ['RECORDING_AVAILABLE', 'VERBATIM_TRANSCRIPT'] },
      },
    ]);
    expect(seen.terms.find(({ code }: { code: string }) => code === 'OBJECTION')).toMatchObject({
      kind: 'LEGAL',
      lastDay: '2026-03-16',
    });
    expect(
      (
        await test.database.admin.query(
          'SELECT 1 FROM interviews.authorisation WHERE motion_id = $1',
          [id],
        )
      ).rowCount,
    ).toBe(0);

    const served = await test.database.admin.query(
      `SELECT recipients FROM audit.entry WHERE verb = 'decision.serve' AND case_id = $1`,
      [world.caseId],
    );
    expect(new Set(served.rows.flatMap(({ recipients }) => recipients))).toEqual(
      new Set(
        [
          world.defence,
          world.prosecutor,
          world.advocateGeneral,
          world.coordinator,
          world.victimCounsel,
          world.guardian,
        ].map((person) => person.id),
      ),
    );
  });

  it('grants with modalities, once, however often the button is pressed', async () => {
    const world = await aMotionWorld(test);
    await aHeldSession(test, world);
    const id = await aReadyMotion(world, world.defence);

    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        world.investigatingJudge.client.post(`/motions/${id}/decision`, GRANT),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 7 }, () => 409),
    ]);
    expect(answers.filter(({ body }) => body.code === 'motions.decided-already')).toHaveLength(7);
    const granted = await test.database.admin.query(
      'SELECT session_type, valid_until::text, max_sessions, same_interviewer, interviewer_id, max_minutes FROM interviews.authorisation WHERE motion_id = $1',
      [id],
    );
    expect(granted.rows).toEqual([
      {
        session_type: 'RE_INTERVIEW',
        valid_until: '2026-05-31',
        max_sessions: 1,
        same_interviewer: true,
        interviewer_id: world.interviewer.id,
        max_minutes: 45,
      },
    ]);
    expect((await world.victimCounsel.client.get(`/motions/${id}`)).body.decisions).toMatchObject([
      {
        outcome: 'GRANTED_WITH_MODALITIES',
        maxSessions: 1,
        validUntil: '2026-05-31',
        modalities: { sameInterviewer: true, barredTopics: ['thuissituatie'] },
      },
    ]);
    expect((await world.clerk.client.post(`/motions/${id}/close`)).body.code).toBe(
      'motions.grant-still-valid',
    );
    expect(
      (
        await test.database.admin.query(
          `SELECT recipients FROM kernel.outbox_event WHERE type = 'motion.granted' AND subject_id = $1`,
          [id],
        )
      ).rows,
    ).toEqual([{ recipients: [world.planner.id] }]);
  });

  it('adjourns until the recording was viewed, and decides afterwards (A22)', async () => {
    const world = await aMotionWorld(test);
    const id = await aReadyMotion(world, world.defence);

    expect(
      (
        await world.judge.client.post(`/motions/${id}/decision`, {
          ...DENIAL,
          outcome: 'VIEW_RECORDING_FIRST',
        })
      ).body.state,
    ).toBe('ADJOURNED');
    expect((await world.clerk.client.post(`/motions/${id}/take-under-review`)).body.state).toBe(
      'READY_FOR_DECISION',
    );
    expect((await world.judge.client.post(`/motions/${id}/decision`, DENIAL)).body.state).toBe(
      'DECIDED',
    );
    expect(
      (await world.judge.client.get(`/motions/${id}`)).body.decisions.map(
        ({ interim }: { interim: boolean }) => interim,
      ),
    ).toEqual([true, false]);
    // Closing takes no right away: the suspect may still object.
    expect((await world.clerk.client.post(`/motions/${id}/close`)).body.code).toBe(
      'motions.objection-still-open',
    );
    await at(test, '2026-03-17T09:00:00Z', world.clerk);
    expect((await world.clerk.client.post(`/motions/${id}/close`)).body.state).toBe('CLOSED');
    test.clock.set(TEST_NOW);
  });

  it('names the child in no text', async () => {
    const world = await aMotionWorld(test);
    const id = await aReadyMotion(world, world.defence);

    const answer = await world.judge.client.post(`/motions/${id}/decision`, {
      ...DENIAL,
      bestInterestParagraph: 'Wende moet rust krijgen.',
    });

    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'identity.text-identifies-child',
        errors: [{ pointer: '/bestInterestParagraph' }],
      },
    });
    expect((await world.judge.client.get(`/motions/${id}`)).body.decisions).toEqual([]);
  });

  it('says what changed when the same child and facts were decided before, whoever asks (A30)', async () => {
    const world = await aMotionWorld(test);
    await world.judge.client.post(
      `/motions/${await aReadyMotion(world, world.defence)}/decision`,
      DENIAL,
    );
    const { id, version } = await aDraft(world, world.otherDefence, {
      factsConcerned: [world.facts[0]],
    });

    expect(
      pointers(await world.otherDefence.client.post(`/motions/${id}/file`, { version })),
    ).toEqual(['/newCircumstances']);
    const { body } = await world.otherDefence.client.put(`/motions/${id}`, {
      version,
      ...aMotion(world, {
        factsConcerned: [world.facts[0]],
        newCircumstances: 'Telefoongegevens van later datum.',
      }),
    });
    expect(
      (await world.otherDefence.client.post(`/motions/${id}/file`, { version: body.version }))
        .status,
    ).toBe(200);
  });
});
