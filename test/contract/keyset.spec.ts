import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../../src/kernel/ids.js';
import { CASE_SQL } from '../../src/modules/cases/persistence/case-sql.js';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';

let database: TestDatabase;
let app: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  app = new pg.Client({ connectionString: database.runtime.urls.app });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

/** How the application role would run the list, on tables large enough for an index. */
async function planOfList(): Promise<string> {
  await app.query('SET enable_seqscan = off');
  await app.query('SET plan_cache_mode = force_generic_plan');
  await app.query(
    `PREPARE list (text, text, uuid, uuid, uuid, bigint, uuid) AS ${CASE_SQL.list.text}`,
  );
  const [person, id] = [newId(), newId()];
  const { rows } = await app.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN EXECUTE list ('${person}', 'PROSECUTOR', '${id}', '${id}', '${id}', 26, '${id}')`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

describe('a deep page of the case list', () => {
  it('starts where the page before ended, row security included, instead of reading up to there', async () => {
    const conditions = (await planOfList())
      .split('\n')
      .filter((line) => line.includes('Index Cond'));

    expect(conditions).toContainEqual(expect.stringContaining('case_id < $7'));
  });
});
