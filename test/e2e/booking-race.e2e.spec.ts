import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { type BookingId, type CaseId, newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
  WEDNESDAY_TEN,
} from '../harness/interviews.js';
import { aPerson } from '../harness/people.js';

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

/** Keeps the case of a child locked while `meanwhile` goes on, which gets the transaction that holds it. */
async function withCaseLocked<T>(
  { caseId }: ChildCase,
  meanwhile: (holder: PoolClient) => Promise<T>,
): Promise<T> {
  const holder = await test.database.admin.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT FROM cases."case" WHERE id = $1 FOR UPDATE', [caseId]);
    const result = await meanwhile(holder);
    await holder.query('COMMIT');
    return result;
  } finally {
    await holder.query('ROLLBACK');
    holder.release();
  }
}

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rowCount } = await test.database.admin.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rowCount !== 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** How much was written down of bookings in a case: rows, log, audit, events, and access of interviewers. */
async function written(caseId: CaseId): Promise<Record<string, number>> {
  const { rows } = await test.database.admin.query(
    `SELECT (SELECT count(*)::int FROM interviews.booking WHERE case_id = $1) AS bookings,
       (SELECT count(*)::int FROM interviews.session_event WHERE case_id = $1) AS log,
       (SELECT count(*)::int FROM audit.entry WHERE case_id = $1 AND verb LIKE 'booking.%') AS audit,
       (SELECT count(*)::int FROM kernel.outbox_event WHERE case_id = $1 AND type LIKE 'interview.%') AS events,
       (SELECT count(*)::int FROM auth.case_access WHERE case_id = $1 AND function = 'CHILD_INTERVIEWER') AS access`,
    [caseId],
  );
  return rows[0];
}

const NOTHING = { bookings: 0, log: 0, audit: 0, events: 0, access: 0 };

describe('whoever wants a slot that another is just taking', () => {
  it('gets it when the other is refused in the end, and only those behind the next learn that it is taken', async () => {
    const first = await aChildCase(test, { team });
    const others: ChildCase[] = [];
    for (let other = 0; other < 5; other += 1) others.push(await aChildCase(test, { team }));
    const interviewer = (await aCertifiedInterviewer(test)).id;
    const both = { interviewer, studio: await aCertifiedStudio(test) };

    const { attempt, rest } = await withCaseLocked(first, async (holder) => {
      const attempting = book(first, both);
      await untilSomebodyWaits();
      const behind = others.map((child) => book(child, both));
      await holder.query(
        `UPDATE auth.case_access SET closed_at = now(), closed_by = person_id WHERE case_id = $1 AND function = 'INTERVIEW_COORDINATOR'`,
        [first.caseId],
      );
      return { attempt: attempting, rest: behind };
    });
    const refused = await attempt;
    const answers = await Promise.all(rest);

    expect(refused).toMatchObject({ status: 404, body: { code: 'kernel.not-found' } });
    expect(await written(first.caseId)).toEqual(NOTHING);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const lost = answers.filter(({ status }) => status === 409);
    expect(lost).toHaveLength(4);
    for (const { body } of lost) {
      expect(body.code).toBe('interviews.slot-taken');
      expect(body.help.alternatives).toHaveLength(3);
    }
  });

  it('and was found free but is late leaves nothing behind, and learns the next three starts', async () => {
    const [late, quick] = [await aChildCase(test, { team }), await aChildCase(test, { team })];
    const studio = await aCertifiedStudio(test);
    const interviewer = (await aCertifiedInterviewer(test)).id;
    const another = (await aCertifiedInterviewer(test)).id;

    const { attempt, rival } = await withCaseLocked(late, async () => {
      const attempting = book(late, { interviewer, studio });
      await untilSomebodyWaits();
      return { attempt: attempting, rival: await book(quick, { interviewer: another, studio }) };
    });
    const answer = await attempt;

    expect(rival.status).toBe(201);
    expect(answer).toMatchObject({ status: 409, body: { code: 'interviews.slot-taken' } });
    expect(answer.body.help.alternatives).toHaveLength(3);
    expect(await written(late.caseId)).toEqual(NOTHING);
    expect(await written(quick.caseId)).toMatchObject({
      bookings: 1,
      log: 1,
      audit: 1,
      events: 1,
      access: 1,
    });
  });
});

describe('a planner who holds two times for one child at once', () => {
  it('keeps one of them, and both were held', async () => {
    const child = await aChildCase(test, { team });
    const interviewer = (await aCertifiedInterviewer(test)).id;
    const studio = await aCertifiedStudio(test);
    const hold = (startsAt: string) =>
      child.coordinator.client.post(`/cases/${child.caseId}/holds`, {
        bookingKey: newId<BookingId>(),
        childRef: child.childRef,
        sessionType: 'INITIAL',
        startsAt,
        interviewerId: interviewer,
        studioId: studio,
      });

    const attempts = await withCaseLocked(child, async () => {
      const both = [hold(WEDNESDAY_TEN), hold('2026-03-05T09:00:00.000Z')];
      await untilSomebodyWaits();
      return both;
    });
    const answers = await Promise.all(attempts);

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const { rows } = await test.database.admin.query(
      'SELECT state FROM interviews.booking WHERE case_id = $1 ORDER BY state',
      [child.caseId],
    );
    expect(rows.map(({ state }) => state)).toEqual(['ON_HOLD', 'RELEASED']);
  });
});
