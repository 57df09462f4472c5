import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { aCertifiedInterviewer } from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const version = async (): Promise<number> =>
  (await test.database.admin.query('SELECT version FROM interviews.calendar_version')).rows[0]
    .version;

const absent = (client: pg.Pool | pg.PoolClient, person: Person, from: string) =>
  client.query(
    `INSERT INTO people.absence (id, person_id, kind, period, recorded_by, recorded_at)
     VALUES ($1, $2, 'LEAVE', tstzrange($3, $3::timestamptz + interval '1 day'), $2, now())`,
    [newId(), person.id, from],
  );

describe('the count of changed papers and hours', () => {
  it('goes up once per transaction, at its end, and holds up nobody until then', async () => {
    const [one, other] = [await aCertifiedInterviewer(test), await aCertifiedInterviewer(test)];
    const before = await version();
    const long = await test.database.admin.connect();
    try {
      await long.query('BEGIN');
      await absent(long, one, '2026-03-10');
      await absent(long, one, '2026-03-12');

      // Who would have to wait is refused instead.
      await test.database.admin.query(`SET lock_timeout = '500ms'`);
      await absent(test.database.admin, other, '2026-03-10');
      expect(await version()).toBe(before + 1);
      await long.query('COMMIT');
    } finally {
      await test.database.admin.query('RESET lock_timeout');
      long.release();
    }

    expect(await version()).toBe(before + 2);
  });

  it('is left alone by what is rolled back', async () => {
    const person = await aCertifiedInterviewer(test);
    const before = await version();
    const client = await test.database.admin.connect();
    await client.query('BEGIN');
    await absent(client, person, '2026-03-10');
    await client.query('ROLLBACK');
    client.release();

    expect(await version()).toBe(before);
  });

  it('goes up once for an import of many lines, and not for its preview', async () => {
    const clerk = await aPerson(test, 'ADMINISTRATOR');
    const columns =
      'kind,name,register_number,languages,organisation,region,briefed_on,valid_from,valid_through';
    const lines = ['40001', '40002', '40003'].map(
      (number) => `INTERPRETER,Tolk ${number},${number},ti,,,2026-01-15,2025-01-01,2029-12-31`,
    );
    const content = [columns, ...lines].join('\n');
    const before = await version();
    const preview = await clerk.client.post('/attendant-table/import', {
      content,
      apply: false,
      skipWrong: false,
    });
    expect(preview.body).toMatchObject({ good: 3, applied: false });
    expect(await version()).toBe(before);

    const written = await clerk.client.post('/attendant-table/import', {
      content,
      apply: true,
      skipWrong: false,
    });
    expect(written.body).toMatchObject({ good: 3, applied: true });
    expect(await version()).toBe(before + 1);
  });
});
