import type pg from 'pg';
import { newId } from '../../src/kernel/ids.js';
import type { TestApp } from './app.js';

export interface Round {
  readonly openedAt: string;
  readonly functions: readonly string[];
}
export interface HeardChild {
  readonly state: string;
  readonly startsAt: string;
  readonly rounds: readonly Round[];
}
export interface PlantedCase {
  readonly suspects: number;
  readonly children: readonly HeardChild[];
}

/** Rows alone, without what they rest on: cases enough to be shown would take the use cases minutes. */
async function planting(
  test: TestApp,
  work: (client: pg.PoolClient) => Promise<unknown>,
): Promise<void> {
  const client = await test.database.admin.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await work(client);
  } finally {
    await client.query('RESET session_replication_role');
    client.release();
  }
}

/** Past the application: cases with their suspects, sessions and question rounds. */
export async function plant(test: TestApp, cases: readonly PlantedCase[]): Promise<void> {
  await planting(test, async (client) => {
    for (const { suspects, children } of cases) {
      const caseId = newId();
      for (let one = 1; one <= suspects; one += 1)
        await client.query(
          `INSERT INTO cases.suspect (id, case_id, label, relationship, adult) VALUES ($1, $2, $3, 'OTHER', true)`,
          [newId(), caseId, `V${String(one)}`],
        );
      for (const child of children) await plantChild(client, caseId, child);
    }
  });
}

async function plantChild(client: pg.PoolClient, caseId: string, child: HeardChild): Promise<void> {
  const childRef = newId();
  const began = ['HELD', 'CHILD_DECLINED'].includes(child.state);
  await client.query(
    `INSERT INTO interviews.booking (id, case_id, child_ref, session_type, state, session, blocked, age_band, language, interviewer_id, studio_id,
       needs_version, booked_by, booked_at, started_at, ended_at)
     SELECT $1, $2, $3, 'INITIAL', $4, tstzrange(start, start + interval '1 hour'),
       tstzrange(start - interval '30 minutes', start + interval '90 minutes'), 'AGE_9_11', 'nl', $5, $6, 1, $5, start,
       CASE WHEN $7 THEN start END, CASE WHEN $7 THEN start END FROM (SELECT $8::timestamptz AS start) AS planned`,
    [newId(), caseId, childRef, child.state, newId(), newId(), began, child.startsAt],
  );
  for (const { openedAt, functions } of child.rounds) {
    const roundId = newId();
    await client.query(
      `INSERT INTO interviews.question_round (id, case_id, child_ref, answer_by, opened_by, opened_at, closed_by, closed_at)
       VALUES ($1, $2, $3, '2030-01-01', $4, $5, $4, $5)`,
      [roundId, caseId, childRef, newId(), openedAt],
    );
    for (const of of functions)
      await client.query(
        `INSERT INTO interviews.round_party (round_id, case_id, person_id, function) VALUES ($1, $2, $3, $4)`,
        [roundId, caseId, newId(), of],
      );
  }
}

/** Takes out again what was planted, and all else of the kind. */
export async function uproot(test: TestApp): Promise<void> {
  await planting(test, (client) =>
    client.query(
      'DELETE FROM interviews.round_party; DELETE FROM interviews.question_round; DELETE FROM interviews.booking; DELETE FROM cases.suspect',
    ),
  );
}
