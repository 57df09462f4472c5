import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startApp, type TestApp, TEST_NOW } from '../harness/app.js';
import {
  aGrantedMotion,
  bookAgain,
  followSessions,
  type GrantedMotion,
} from '../harness/granted-motions.js';
import { at } from '../harness/interviews.js';
import {
  aFiledMotion,
  aMotionWorld,
  aReadyMotion,
  aVerifiedRecording,
  CHILD_SAYS,
  DENIAL,
  GRANT,
  type MotionWorld,
} from '../harness/motions.js';
import { aPerson, type Person, stepUp } from '../harness/people.js';

// A world has eighteen people who sign in; on a busy machine that takes its time.
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
/** Why a booking was refused, by code. */
const refusals = ({ body }: { body: { help: { gates: { code: string }[] } } }) =>
  body.help.gates.map(({ code }) => code);
const stateOf = async (id: string) => (await view(id)).state;

async function aSecondJudge(): Promise<Person> {
  const judge = await aPerson(test, 'JUDGE');
  await world.prosecutor.client.post(`/cases/${world.caseId}/parties`, {
    personId: judge.id,
    function: 'JUDGE',
    moment: 'ASSIGNMENT',
  });
  await stepUp(test, judge);
  return judge;
}

async function aDeniedMotion(by: Person = world.investigatingJudge): Promise<string> {
  const id = await aReadyMotion(world, world.defence);
  const answer = await by.client.post(`/motions/${id}/decision`, DENIAL);
  if (answer.status !== 201) throw new Error(answer.text);
  return id;
}

describe('a motion that is withdrawn after the child was asked (A31)', () => {
  it('is kept and counted, and the child hears it in its own language', async () => {
    const id = await aFiledMotion(world, world.defence);
    await world.clerk.client.post(`/motions/${id}/take-under-review`);
    await world.victimCounsel.client.post(`/motions/${id}/child-views`, CHILD_SAYS);

    expect((await world.defence.client.post(`/motions/${id}/withdraw`)).body.state).toBe(
      'WITHDRAWN',
    );

    expect((await view(id)).flags.map(({ code }: { code: string }) => code)).toContain(
      'WITHDRAWN_AFTER_CHILD_ASKED',
    );
    expect((await view(id, world.victimCounsel)).actions).toContain('tell-child');
    const told = {
      text: 'De advocaat wil je toch niet meer iets vragen. Je hoeft niets te doen.',
      explainedBy: 'VICTIM_COUNSEL',
      toldOn: '2026-03-02',
      reaction: 'Fijn.',
    };
    expect((await world.victimCounsel.client.post(`/motions/${id}/child-told`, told)).status).toBe(
      201,
    );
    expect((await view(id)).childTold).toMatchObject([told]);
    // What the child said to it is not for the defence.
    expect((await view(id, world.defence)).childTold).toEqual([]);
    await expect(
      test.database.admin.query('DELETE FROM motions.child_told WHERE motion_id = $1', [id]),
    ).rejects.toThrow();
  });

  it('cannot be told tomorrow, nor with the name of the child', async () => {
    const id = await aFiledMotion(world, world.defence);
    await world.defence.client.post(`/motions/${id}/withdraw`);
    const told = { text: 'Het gaat niet door.', explainedBy: 'JUDGE', toldOn: '2026-03-03' };

    expect(await world.judge.client.post(`/motions/${id}/child-told`, told)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/toldOn', code: 'in-future' }] },
    });
    expect(
      (
        await world.judge.client.post(`/motions/${id}/child-told`, {
          ...told,
          toldOn: '2026-03-02',
          text: 'Wende, het gaat niet door.',
        })
      ).body.code,
    ).toBe('identity.text-identifies-child');
  });
});

describe('a judge who steps aside (A32)', () => {
  it('suspends the motion, decides nothing more, and another judge goes on from the file', async () => {
    const other = await aSecondJudge();
    const id = await aReadyMotion(world, world.defence);

    expect(
      (
        await world.clerk.client.post(`/motions/${id}/suspension`, {
          judgeId: world.judge.id,
          kind: 'RECUSAL',
          reason: 'De verdediging wraakt.',
        })
      ).body.state,
    ).toBe('SUSPENDED_RECUSAL');
    expect((await other.client.post(`/motions/${id}/decision`, DENIAL)).body.code).toBe(
      'motions.action-not-available',
    );
    expect(
      (await world.clerk.client.post(`/motions/${id}/resumption`, { outcome: 'GRANTED' })).body
        .state,
    ).toBe('READY_FOR_DECISION');

    expect((await world.judge.client.post(`/motions/${id}/decision`, DENIAL)).body.code).toBe(
      'motions.judge-recused',
    );
    expect((await view(id)).actions).not.toContain('decide');
    expect((await other.client.post(`/motions/${id}/decision`, DENIAL)).body.state).toBe('DECIDED');
  });

  it('decides after all when the recusal is denied', async () => {
    const id = await aReadyMotion(world, world.defence);
    await world.judge.client.post(`/motions/${id}/suspension`, {
      judgeId: world.judge.id,
      kind: 'SELF_RECUSAL',
      reason: 'Eerder bij de zaak betrokken.',
    });
    await world.clerk.client.post(`/motions/${id}/resumption`, { outcome: 'DENIED' });

    expect((await world.judge.client.post(`/motions/${id}/decision`, DENIAL)).status).toBe(201);
  });

  it('is somebody who judges in this case', async () => {
    const id = await aReadyMotion(world, world.defence);

    expect(
      (
        await world.clerk.client.post(`/motions/${id}/suspension`, {
          judgeId: world.prosecutor.id,
          kind: 'RECUSAL',
          reason: 'Niet van toepassing.',
        })
      ).status,
    ).toBe(404);
  });
});

describe('an objection against a refusal (A40)', () => {
  it('is taken on day 13 and judged by another judge; dismissed, the decision stands', async () => {
    const id = await aDeniedMotion();
    await at(test, '2026-03-15T10:00:00Z', world.defence, world.judge, world.investigatingJudge);
    expect((await view(id, world.defence)).actions).toContain('object');

    const objected = await world.defence.client.post(`/motions/${id}/objection`, {
      reason: 'De rechter-commissaris miskent het voorondersteld belang.',
    });

    expect(objected.body.state).toBe('UNDER_OBJECTION');
    expect(
      (
        await world.judge.client.post(`/motions/${id}/objection/settlement`, {
          upheld: false,
          reason: 'De weging houdt stand.',
        })
      ).body.state,
    ).toBe('DECIDED');
    // Once is enough: no second objection.
    expect(
      (await world.defence.client.post(`/motions/${id}/objection`, { reason: 'Nogmaals.' })).body
        .code,
    ).toBe('motions.objection-closed');
  });

  it('is taken to the last second of day 14 in Amsterdam and not after it', async () => {
    const inTime = await aDeniedMotion();
    await at(test, '2026-03-16T22:59:59Z', world.defence);
    expect(
      (await world.defence.client.post(`/motions/${inTime}/objection`, { reason: 'Op tijd.' })).body
        .state,
    ).toBe('UNDER_OBJECTION');

    test.clock.set(TEST_NOW);
    world = await aMotionWorld(test);
    const other = await aDeniedMotion();
    await at(test, '2026-03-16T23:00:00Z', world.defence);
    expect(
      (await world.defence.client.post(`/motions/${other}/objection`, { reason: 'Te laat.' })).body
        .code,
    ).toBe('motions.objection-closed');
  });

  it('upheld, the motion is decided anew by a decision that names the old one', async () => {
    const id = await aDeniedMotion();
    await world.defence.client.post(`/motions/${id}/objection`, { reason: 'Onvoldoende gewogen.' });

    expect(
      (
        await world.judge.client.post(`/motions/${id}/objection/settlement`, {
          upheld: true,
          reason: 'Het bezwaar slaagt.',
        })
      ).body.state,
    ).toBe('READY_FOR_DECISION');
    expect(
      (
        await world.investigatingJudge.client.post(`/motions/${id}/decision`, {
          ...GRANT,
          modalities: { sameInterviewer: false },
        })
      ).body.state,
    ).toBe('DECIDED');

    const { decisions, events } = await view(id);
    expect(decisions).toMatchObject([
      { outcome: 'DENIED', replaces: null },
      {
        outcome: 'GRANTED_WITH_MODALITIES',
        replaces: decisions[0].id,
        replacesBecause: 'OBJECTION_UPHELD',
      },
    ]);
    expect(events.map(({ action }: { action: string }) => action)).toEqual([
      'file',
      'take-under-review',
      'make-ready',
      'decide',
      'object',
      'uphold-objection',
      'make-ready',
      'decide',
    ]);
  });

  it('is not judged by the judge who refused', async () => {
    const id = await aDeniedMotion(world.judge);
    await world.defence.client.post(`/motions/${id}/objection`, { reason: 'Onvoldoende gewogen.' });

    expect(
      (
        await world.judge.client.post(`/motions/${id}/objection/settlement`, {
          upheld: false,
          reason: 'Blijft zo.',
        })
      ).body.code,
    ).toBe('motions.own-decision');
  });

  it('gives way to the trial court once the trial began', async () => {
    const id = await aDeniedMotion();
    await world.clerk.client.post(`/cases/${world.caseId}/hearings`, {
      kind: 'PRO_FORMA',
      startsAt: '2026-03-06T08:00:00Z',
      endsAt: '2026-03-06T09:00:00Z',
      childPresence: 'NONE',
    });
    expect((await view(id, world.defence)).actions).toContain('object');
    await at(test, '2026-03-06T08:00:00Z', world.defence);

    const motion = await view(id, world.defence);

    expect(motion.actions).toContain('resubmit');
    expect(motion.actions).not.toContain('object');
    expect(motion.decisions[0].remedy.code).toBe('RESUBMIT');
    expect(
      (await world.defence.client.post(`/motions/${id}/objection`, { reason: 'Te laat.' })).body
        .code,
    ).toBe('motions.objection-closed');
  });

  it('is for the applicant alone', async () => {
    const id = await aDeniedMotion();

    for (const person of [world.prosecutor, world.victimCounsel, world.otherDefence])
      expect(
        (await person.client.post(`/motions/${id}/objection`, { reason: 'Ook ik.' })).status,
      ).toBe(404);
  });
});

describe('a motion that is referred or moot', () => {
  it('stays open for the judge it is referred to', async () => {
    const id = await aReadyMotion(world, world.defence);

    expect(
      (
        await world.judge.client.post(`/motions/${id}/decision`, {
          ...DENIAL,
          outcome: 'REFERRED',
          grounds: ['SV_316'],
        })
      ).body.state,
    ).toBe('REFERRED');
    expect(
      (await world.investigatingJudge.client.post(`/motions/${id}/take-under-review`)).body.state,
    ).toBe('READY_FOR_DECISION');
    expect(
      (await world.investigatingJudge.client.post(`/motions/${id}/decision`, DENIAL)).body.state,
    ).toBe('DECIDED');
  });

  it('ends with a reason, and with it the leave that was not used', async () => {
    const granted = await aGrantedMotion(test, world);

    expect(
      (
        await world.judge.client.post(`/motions/${granted.id}/mootness`, {
          reason: 'De zaak is geseponeerd.',
        })
      ).body.state,
    ).toBe('MOOT');

    expect((await view(granted.id)).leave).toMatchObject({ validUntil: null });
    expect(refusals(await bookAgain(world, granted))).toContain('authorisation-expired');
  });

  it('is declared moot by a judge, not by the clerk or a party', async () => {
    const id = await aReadyMotion(world, world.defence);

    for (const person of [world.clerk, world.prosecutor, world.defence])
      expect(
        (await person.client.post(`/motions/${id}/mootness`, { reason: 'Klaar.' })).status,
      ).toBe(404);
  });
});

describe('what follows on a grant', () => {
  let granted: GrantedMotion;
  beforeEach(async () => {
    granted = await aGrantedMotion(test, world);
  });

  it('is booked, held, reported and closed, each step explained', async () => {
    const booking = await bookAgain(world, granted);
    expect(booking.status).toBe(201);
    expect(await followSessions(test)).toBe(1);
    expect(await stateOf(granted.id)).toBe('BOOKED');
    expect(await followSessions(test)).toBe(0);

    await at(
      test,
      '2026-03-11T09:00:00Z',
      world.interviewer,
      world.clerk,
      world.prosecutor,
      world.judge,
    );
    await world.interviewer.client.post(`/bookings/${booking.body.id}/start`);
    test.clock.set('2026-03-11T09:25:00Z');
    await world.interviewer.client.post(`/bookings/${booking.body.id}/finish`, { outcome: 'HELD' });
    expect(await followSessions(test)).toBe(1);
    expect(await stateOf(granted.id)).toBe('HELD');
    expect((await world.clerk.client.post(`/motions/${granted.id}/report`)).body.state).toBe(
      'REPORTED',
    );
    expect((await world.clerk.client.post(`/motions/${granted.id}/close`)).body.state).toBe(
      'CLOSED',
    );

    const { events } = await view(granted.id);
    expect(events.slice(-5).map(({ action }: { action: string }) => action)).toEqual([
      'decide',
      'book',
      'hold',
      'report',
      'close',
    ]);
  });

  it('returns to decided when the session is cancelled, and can be booked again', async () => {
    const booking = await bookAgain(world, granted);
    await followSessions(test);

    await world.planner.client.post(`/bookings/${booking.body.id}/cancel`, {
      reason: 'CHILD_ILL',
    });
    await followSessions(test);

    expect(await stateOf(granted.id)).toBe('DECIDED');
    expect((await bookAgain(world, granted)).status).toBe(201);
  });

  it('blocks a second booking on leave that was used (A38)', async () => {
    await bookAgain(world, granted);

    const again = await bookAgain(world, granted, { startsAt: '2026-03-18T09:00:00.000Z' });

    expect(again.status).toBe(409);
    expect(refusals(again)).toContain('authorisation-used');
  });

  it('gets a later last day from a judge alone, and never an earlier one', async () => {
    const later = { validUntil: '2026-07-31' };
    for (const person of [world.clerk, world.prosecutor, world.planner, world.defence])
      expect((await person.client.post(`/motions/${granted.id}/extension`, later)).status).toBe(
        404,
      );
    expect(
      (
        await world.judge.client.post(`/motions/${granted.id}/extension`, {
          validUntil: '2026-05-31',
        })
      ).body.code,
    ).toBe('motions.leave-day-invalid');

    expect((await world.judge.client.post(`/motions/${granted.id}/extension`, later)).status).toBe(
      200,
    );

    expect((await view(granted.id)).leave).toMatchObject({ validUntil: '2026-07-31' });
    expect((await bookAgain(world, granted, { startsAt: '2026-07-08T08:00:00.000Z' })).status).toBe(
      201,
    );
    expect(
      (
        await world.judge.client.post(`/motions/${granted.id}/extension`, {
          validUntil: '2026-08-31',
        })
      ).body.code,
    ).toBe('motions.no-leave');
  });

  it('records a session that went elsewhere, with its passage, and opens nothing (A37)', async () => {
    const booking = await bookAgain(world, granted);
    await at(
      test,
      '2026-03-11T09:00:00Z',
      world.interviewer,
      world.prosecutor,
      world.defence,
      world.judge,
    );
    await world.interviewer.client.post(`/bookings/${booking.body.id}/start`);
    await world.interviewer.client.post(`/bookings/${booking.body.id}/finish`, { outcome: 'HELD' });
    const recordingId = await aVerifiedRecording(test, world, booking.body.id);
    const deviation = {
      kind: 'BARRED_TOPIC',
      text: 'Er is naar de thuissituatie gevraagd.',
      passage: { recordingId, fromMs: 10_000, toMs: 25_000 },
    };
    await followSessions(test);

    const answer = await world.prosecutor.client.post(
      `/motions/${granted.id}/deviations`,
      deviation,
    );

    expect(answer.status).toBe(201);
    expect((await view(granted.id)).deviations).toMatchObject([
      { kind: 'BARRED_TOPIC', recordingId, fromMs: 10_000, toMs: 25_000 },
    ]);
    const { rows } = await test.database.admin.query(
      'SELECT count(*)::int AS leaves FROM interviews.authorisation WHERE child_ref = $1',
      [world.childRef],
    );
    expect(rows).toEqual([{ leaves: 1 }]);
  });
});

describe('a correction', () => {
  it('is a new decision that names the old one and leaves outcome and conditions', async () => {
    const granted = await aGrantedMotion(test, world);
    const words = {
      reasoning: 'Over het tijdstip is niet gevraagd; de datum in de eerdere tekst klopte niet.',
      bestInterestParagraph: GRANT.bestInterestParagraph,
      childViewWeight: GRANT.childViewWeight,
    };

    expect((await world.judge.client.post(`/motions/${granted.id}/correction`, words)).status).toBe(
      201,
    );

    const { decisions, state } = await view(granted.id);
    expect(state).toBe('DECIDED');
    expect(decisions).toMatchObject([
      { replaces: null, reasoning: GRANT.reasoning },
      {
        replaces: decisions[0].id,
        replacesBecause: 'CORRECTION',
        outcome: 'GRANTED_WITH_MODALITIES',
        validUntil: '2026-05-31',
        ...words,
      },
    ]);
    const { rows } = await test.database.admin.query(
      `SELECT count(*)::int AS served FROM audit.entry WHERE verb = 'decision.serve' AND object_id = $1`,
      [decisions[1].id],
    );
    expect(rows[0].served).toBeGreaterThan(0);
  });

  it('follows on the newest decision, so that ten at once make a chain and no fork', async () => {
    const id = await aDeniedMotion();
    const words = {
      reasoning: 'Verbeterd.',
      bestInterestParagraph: 'Verbeterd.',
      childViewWeight: 'Verbeterd.',
    };

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.judge.client.post(`/motions/${id}/correction`, words)),
    );

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const { decisions } = await view(id);
    expect(new Set(decisions.map(({ replaces }: { replaces: string }) => replaces)).size).toBe(11);
  });
});
