import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BookingId } from '../../src/kernel/ids.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { aBookedChild, aChildCase, at, book, type ChildCase } from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let team: Pick<ChildCase, 'prosecutor' | 'coordinator'>;

beforeAll(async () => {
  test = await startApp();
  team = {
    prosecutor: await aPerson(test, 'PROSECUTOR'),
    coordinator: await aPerson(test, 'INTERVIEW_COORDINATOR'),
  };
});
afterAll(() => test.close());
afterEach(() => at(test, TEST_NOW, team.prosecutor, team.coordinator));

const booked = () => aBookedChild(test, { team });

const steps = (person: Person, id: BookingId) => ({
  take: (step: string, body: object = {}) => person.client.post(`/bookings/${id}/${step}`, body),
  view: async () => (await person.client.get(`/bookings/${id}`)).body,
});

const OUT_OF_ORDER = {
  status: 422,
  body: {
    code: 'interviews.step-out-of-order',
    errors: [{ pointer: '/at', code: 'out-of-order' }],
  },
};

describe('the moments of a session', () => {
  it('are stated by who records them later, and stand beside when that was', async () => {
    const { person, id } = await booked();
    const { take, view } = steps(person, id);
    await at(test, '2026-03-04T10:50:00Z', person);

    expect((await take('check-in', { at: '2026-03-04T08:50:00Z' })).status).toBe(204);
    expect((await take('start', { at: '2026-03-04T09:04:00Z' })).status).toBe(204);
    expect((await take('start', { at: '2026-03-04T09:30:00Z' })).status).toBe(204);
    expect((await take('finish', { outcome: 'HELD', at: '2026-03-04T10:14:00Z' })).status).toBe(
      204,
    );

    const seen = await view();
    expect(seen).toMatchObject({
      checkedInAt: '2026-03-04T08:50:00.000Z',
      startedAt: '2026-03-04T09:04:00.000Z',
      endedAt: '2026-03-04T10:14:00.000Z',
    });
    expect(seen.log.slice(1)).toMatchObject([
      { kind: 'CHECKED_IN', happenedAt: '2026-03-04T08:50:00.000Z' },
      { kind: 'STARTED', happenedAt: '2026-03-04T09:04:00.000Z' },
      { kind: 'HELD', happenedAt: '2026-03-04T10:14:00.000Z' },
    ]);
    for (const { recordedAt } of seen.log.slice(1))
      expect(recordedAt).toBe('2026-03-04T10:50:00.000Z');
    const { draft } = (await person.client.get(`/bookings/${id}/report`)).body;
    expect(draft).toContain('Tijd: van 10:04 tot 11:14');

    const entered = await test.database.admin.query(
      'SELECT recordings.child_entered($1) AS at, held_at FROM identity.interview_held WHERE booking_id = $1',
      [id],
    );
    expect(entered.rows).toMatchObject([
      { at: new Date('2026-03-04T09:04:00Z'), held_at: new Date('2026-03-04T10:14:00Z') },
    ]);
    await expect(
      test.database.admin.query(
        `UPDATE interviews.booking SET started_at = started_at + interval '1 minute' WHERE id = $1`,
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'booking_moments_unchanged' });
  });

  it('are neither ahead, nor before what went before, nor on another day', async () => {
    const { person, id } = await booked();
    const { take, view } = steps(person, id);
    await at(test, '2026-03-04T09:30:00Z', person);

    expect(await take('check-in', { at: '2026-03-04T09:30:01Z' })).toMatchObject(OUT_OF_ORDER);
    expect((await take('check-in', { at: '2026-03-03T09:00:00Z' })).body.code).toBe(
      'interviews.not-the-booked-day',
    );
    expect((await take('check-in', { at: '2026-03-04T09:10:00Z' })).status).toBe(204);
    expect(await take('start', { at: '2026-03-04T09:09:59Z' })).toMatchObject(OUT_OF_ORDER);
    expect((await take('start', { at: '2026-03-04T09:12:00Z' })).status).toBe(204);
    const early = { outcome: 'HELD', at: '2026-03-04T09:11:59Z' };
    expect(await take('finish', early)).toMatchObject(OUT_OF_ORDER);

    await at(test, '2026-03-05T08:00:00Z', person);
    expect(await take('finish', { outcome: 'HELD' })).toMatchObject(OUT_OF_ORDER);
    expect((await view()).state).toBe('STARTED');
    const real = { outcome: 'HELD', at: '2026-03-04T10:20:00Z' };
    expect((await take('finish', real)).status).toBe(204);
    expect((await view()).endedAt).toBe('2026-03-04T10:20:00.000Z');
  });
});

describe('a child who does not want to, in the waiting room', () => {
  it('is not heard: the session ends unstarted, people and room are free, and the child can have another day', async () => {
    const { child, person, studio, id } = await booked();
    const { take, view } = steps(person, id);
    await at(test, '2026-03-04T08:50:00Z', person, team.prosecutor, team.coordinator);
    expect((await take('finish', { outcome: 'CHILD_DECLINED' })).body.code).toBe(
      'interviews.step-not-available',
    );
    expect((await take('check-in')).status).toBe(204);
    expect((await view()).actions).toEqual(['start', 'decline', 'log']);
    expect((await take('finish', { outcome: 'HELD' })).body.code).toBe(
      'interviews.step-not-available',
    );
    const blocked = { interviewer: person.id, studio, startsAt: '2026-03-04T10:00:00Z' };
    const other = await aChildCase(test, { team });
    expect((await book(other, blocked)).body.code).toBe('interviews.slot-taken');

    test.clock.set('2026-03-04T09:00:00Z');
    const refusal = {
      outcome: 'CHILD_DECLINED',
      note: 'Wil vandaag niets vertellen en naar huis.',
      at: '2026-03-04T08:55:00Z',
    };
    expect((await take('finish', refusal)).status).toBe(204);
    expect((await take('finish', refusal)).status).toBe(204);

    const seen = await view();
    expect(seen).toMatchObject({
      state: 'CHILD_DECLINED',
      startedAt: null,
      endedAt: '2026-03-04T08:55:00.000Z',
      actions: ['supplement', 'report', 'close'],
    });
    expect(seen.log.at(-1)).toMatchObject({ kind: 'CHILD_DECLINED', note: refusal.note });
    const counted = await test.database.admin.query(
      'SELECT FROM identity.interview_held WHERE booking_id = $1',
      [id],
    );
    expect(counted.rowCount).toBe(0);
    expect((await book(other, blocked)).status).toBe(201);
    const again = { interviewer: person.id, studio, startsAt: '2026-03-06T09:00:00Z' };
    expect((await book(child, again)).status).toBe(201);
    const film = { track: 'OVERVIEW', sizeBytes: 100_000, beganAt: null };
    expect(await person.client.post(`/bookings/${id}/recordings`, film)).toMatchObject({
      status: 409,
      body: { code: 'recordings.session-not-held' },
    });
    expect((await person.client.get(`/bookings/${id}/report`)).body.draft).toContain(
      'Het verhoor is niet begonnen.',
    );
    expect((await take('close')).status).toBe(204);
  });

  it('is recorded by its interviewer alone', async () => {
    const { child, person, id } = await booked();
    await at(test, '2026-03-04T08:50:00Z', person, child.coordinator);
    await child.coordinator.client.post(`/bookings/${id}/check-in`);

    expect((await child.coordinator.client.get(`/bookings/${id}`)).body.actions).toEqual([
      'cancel',
    ]);
    const refused = await child.coordinator.client.post(`/bookings/${id}/finish`, {
      outcome: 'CHILD_DECLINED',
    });
    expect(refused.status).toBe(404);
  });
});
