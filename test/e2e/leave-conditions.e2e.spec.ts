import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { NoteDepartures } from '../../src/modules/motions/index.js';
import { startApp, type TestApp, TEST_NOW } from '../harness/app.js';
import { aGrantedMotion, bookAgain, followSessions } from '../harness/granted-motions.js';
import { aCertifiedStudio, at } from '../harness/interviews.js';
import { aMotionWorld, GRANT, type MotionWorld } from '../harness/motions.js';

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

const view = async (id: string) => (await world.judge.client.get(`/motions/${id}`)).body;
const modalities = (change: Record<string, unknown>) => ({
  ...GRANT.modalities,
  maxMinutes: 45,
  ...change,
});
const gates = ({ body }: { body: { help: { gates: { code: string; params: unknown[] }[] } } }) =>
  body.help.gates;

describe('a judge who names the studio', () => {
  it('has it offered and booked, and no other', async () => {
    const named = await aCertifiedStudio(test);
    const granted = await aGrantedMotion(test, world, {
      modalities: modalities({ studioId: named }),
    });

    const elsewhere = await bookAgain(world, granted);
    expect(elsewhere.status).toBe(409);
    expect(gates(elsewhere)).toMatchObject([
      {
        code: 'authorisation-modality-unmet',
        params: expect.arrayContaining([{ name: 'modality', value: 'studio' }]),
      },
    ]);
    const { proposals } = (
      await world.planner.client.get(
        `/cases/${world.caseId}/children/${world.childRef}/slots?sessionType=RE_INTERVIEW&authorisationId=${granted.authorisationId}&limit=20`,
      )
    ).body;
    expect(proposals.length).toBeGreaterThan(0);
    expect(new Set(proposals.map(({ studio }: { studio: { id: string } }) => studio.id))).toEqual(
      new Set([named]),
    );

    expect((await bookAgain(world, { ...granted, studio: named })).status).toBe(201);
  });

  it('names one that exists', async () => {
    await expect(
      aGrantedMotion(test, world, {
        modalities: modalities({ studioId: '00000000-0000-7000-8000-000000000000' }),
      }),
    ).rejects.toThrow('interviews.studio-unknown');
  });
});

describe('what the judge made of a session', () => {
  it('takes a departure from the seats knowingly, with a reason, and reports it once (A37)', async () => {
    const granted = await aGrantedMotion(test, world, {
      modalities: modalities({
        seats: [
          { attendee: 'SUPPORT_PERSON', room: 'WAITING_ROOM' },
          { attendee: 'VICTIM_COUNSEL', room: 'ABSENT' },
        ],
      }),
    });
    const { id } = (await bookAgain(world, granted)).body;
    await at(test, '2026-03-11T09:00:00Z', world.interviewer, world.judge, world.clerk);
    const { client } = world.interviewer;
    const log = (event: Record<string, unknown>) => client.post(`/bookings/${id}/log`, event);

    // The interviewer does not read the motion, but reads what holds in the room.
    expect((await client.get(`/bookings/${id}`)).body.conditions).toEqual({
      validUntil: '2026-05-31',
      maxMinutes: 45,
      studioId: null,
      barredTopics: ['thuissituatie'],
      seats: expect.arrayContaining([
        { attendee: 'DEFENCE_COUNSEL', room: 'CONTROL_ROOM' },
        { attendee: 'SUPPORT_PERSON', room: 'WAITING_ROOM' },
      ]),
    });
    await client.post(`/bookings/${id}/start`);
    const counsel = { kind: 'ENTERED', attendee: 'DEFENCE_COUNSEL' };
    expect((await log({ ...counsel, room: 'CONTROL_ROOM' })).status).toBe(201);
    expect((await log({ ...counsel, room: 'INTERVIEW_ROOM' })).body.code).toBe(
      'interviews.seat-departs',
    );
    expect(await log({ ...counsel, room: 'INTERVIEW_ROOM', departs: true })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/note', code: 'missing' }] },
    });
    expect(
      await log({ ...counsel, room: 'CONTROL_ROOM', departs: true, note: 'Zo.' }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/departs', code: 'not-fitting' }] },
    });
    const note = 'De techniek viel uit; hij kwam een vraag voorlezen.';
    expect((await log({ ...counsel, room: 'INTERVIEW_ROOM', departs: true, note })).status).toBe(
      201,
    );
    expect(
      (await log({ kind: 'BARRED_TOPIC', note: 'Het kind begon zelf over thuis.' })).status,
    ).toBe(201);
    await at(test, '2026-03-11T09:45:01Z', world.interviewer, world.judge);
    await client.post(`/bookings/${id}/finish`, { outcome: 'HELD' });
    await followSessions(test);

    const departures = test.app.get(NoteDepartures);
    expect(await departures.execute()).toBe(1);
    expect(await departures.execute()).toBe(0);
    const { deviations, state } = await view(granted.id);
    expect(state).toBe('HELD');
    expect(deviations).toHaveLength(3);
    expect(deviations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'OTHER_PERSON',
          text: expect.stringContaining(note),
          function: 'CHILD_INTERVIEWER',
        }),
        expect.objectContaining({ kind: 'BARRED_TOPIC' }),
        expect.objectContaining({ kind: 'TOO_LONG', text: expect.stringContaining('46 minuten') }),
      ]),
    );
    const { rows } = await test.database.admin.query(
      'SELECT count(*)::int AS leaves FROM interviews.authorisation WHERE child_ref = $1',
      [world.childRef],
    );
    expect(rows).toEqual([{ leaves: 1 }]);
  });

  it('is kept to the last second of the minutes, and then there is nothing to report', async () => {
    const granted = await aGrantedMotion(test, world, {
      modalities: modalities({ barredTopics: [], counselInControlRoomOnly: false }),
    });
    const { id } = (await bookAgain(world, granted)).body;
    await at(test, '2026-03-11T09:00:00Z', world.interviewer, world.judge);
    const { client } = world.interviewer;
    await client.post(`/bookings/${id}/start`);
    // Nothing was barred and nobody seated, so nothing departs.
    expect(
      (await client.post(`/bookings/${id}/log`, { kind: 'BARRED_TOPIC', note: 'Thuis.' })).status,
    ).toBe(422);
    expect(
      (
        await client.post(`/bookings/${id}/log`, {
          kind: 'ENTERED',
          attendee: 'DEFENCE_COUNSEL',
          room: 'INTERVIEW_ROOM',
        })
      ).status,
    ).toBe(201);
    await at(test, '2026-03-11T09:45:00Z', world.interviewer, world.judge);
    await client.post(`/bookings/${id}/finish`, { outcome: 'HELD' });
    await followSessions(test);

    expect(await test.app.get(NoteDepartures).execute()).toBe(0);
    expect((await view(granted.id)).deviations).toEqual([]);
  });

  it('stays booked while the child waits in the studio', async () => {
    const granted = await aGrantedMotion(test, world);
    const { id } = (await bookAgain(world, granted)).body;
    await followSessions(test);
    await at(test, '2026-03-11T08:45:00Z', world.interviewer, world.judge);
    await world.interviewer.client.post(`/bookings/${id}/check-in`);

    expect(await followSessions(test)).toBe(0);
    expect((await view(granted.id)).state).toBe('BOOKED');
  });
});

describe('an objection against a partial grant', () => {
  const PARTIAL = {
    outcome: 'PARTIALLY_GRANTED',
    fairTrialAssessment: {
      goodReason: 'Het andere onderwerp is beantwoord.',
      weight: 'Niet doorslaggevend.',
      counterbalance: ['RECORDING_AVAILABLE'],
    },
  };
  const object = (id: string) =>
    world.defence.client.post(`/motions/${id}/objection`, { reason: 'Ook het andere onderwerp.' });
  const uphold = (id: string) =>
    world.judge.client.post(`/motions/${id}/objection/settlement`, {
      upheld: true,
      reason: 'Het bezwaar slaagt.',
    });

  it('replaces the leave of a partial grant that fell, and opens one session', async () => {
    const granted = await aGrantedMotion(test, world, PARTIAL);
    expect((await object(granted.id)).body.state).toBe('UNDER_OBJECTION');
    expect((await uphold(granted.id)).body.state).toBe('READY_FOR_DECISION');
    expect((await bookAgain(world, granted)).status).toBe(409);

    const decided = await world.investigatingJudge.client.post(`/motions/${granted.id}/decision`, {
      ...GRANT,
      modalities: { ...GRANT.modalities, maxMinutes: 120 },
      validUntil: '2026-06-30',
    });

    expect(decided.body.state).toBe('DECIDED');
    const { leave, decisions } = await view(granted.id);
    expect(leave).toMatchObject({ validUntil: '2026-06-30', sessionState: null });
    expect(decisions).toHaveLength(2);
    const { rows } = await test.database.admin.query(
      'SELECT id, replaces FROM interviews.authorisation WHERE motion_id = $1 ORDER BY granted_at, id',
      [granted.id],
    );
    expect(rows).toMatchObject([{ replaces: null }, { replaces: granted.authorisationId }]);
    const renewed = { ...granted, authorisationId: rows[1].id };
    expect((await bookAgain(world, granted)).status).toBe(409);
    expect((await bookAgain(world, renewed)).status).toBe(201);
    expect((await bookAgain(world, renewed, { startsAt: '2026-03-18T09:00:00.000Z' })).status).toBe(
      409,
    );
    // What was ended is not brought back.
    await expect(
      test.database.admin.query(
        `INSERT INTO interviews.authorisation_change (authorisation_id, seq, case_id, kind, valid_until, changed_by, changed_at)
         VALUES ($1, 9, $2, 'EXTENDED', '2026-12-31', $3, now())`,
        [granted.authorisationId, world.caseId, world.judge.id],
      ),
    ).rejects.toMatchObject({ constraint: 'authorisation_change_after_end' });
  });

  it('is not upheld under a session that stands on the leave', async () => {
    const granted = await aGrantedMotion(test, world, PARTIAL);
    await object(granted.id);
    const booking = await bookAgain(world, granted);

    expect((await uphold(granted.id)).body.code).toBe('motions.leave-in-use');
    await world.planner.client.post(`/bookings/${booking.body.id}/cancel`, { reason: 'CHILD_ILL' });
    expect((await uphold(granted.id)).body.state).toBe('READY_FOR_DECISION');
  });

  it('never ends a leave under a session that is booked at the same moment', async () => {
    const granted = await aGrantedMotion(test, world, PARTIAL);
    await object(granted.id);

    const [booking, upheld] = await Promise.all([bookAgain(world, granted), uphold(granted.id)]);

    expect([booking.status === 201, upheld.status === 200].filter(Boolean)).toHaveLength(1);
  });
});
