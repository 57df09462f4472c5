import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { Client } from '../harness/client.js';
import { aPerson, TEST_PASSWORD } from '../harness/people.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

async function waitingForRow(): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const { rowCount } = await test.database.admin.query(
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE auth.account%'`,
    );
    if (rowCount === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nobody waits');
}

describe('signing in', () => {
  it('answers a wrong password and an unknown login alike', async () => {
    const { login } = await aPerson(test, 'JUDGE');

    const wrong = await new Client(test.port).signIn(login, 'not-the-password');
    const unknown = await new Client(test.port).signIn('nobody@test.ontzien', 'not-the-password');

    expect(wrong).toMatchObject({ status: 401, body: { code: 'auth.sign-in-refused' } });
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
  });

  it('names fields that are missing or too long before any password is looked at', async () => {
    const named = async (body: Record<string, unknown>) => {
      const answer = await new Client(test.port).post('/session', body);
      return [
        answer.status,
        answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(),
      ];
    };
    expect(await named({})).toEqual([422, ['/login', '/password']]);
    expect(await named({ login: 'x', password: 'y', more: 1 })).toEqual([422, ['/more']]);
    expect(await named({ login: 'x'.repeat(201), password: 7 })).toEqual([
      422,
      ['/login', '/password'],
    ]);
    expect(await named({ login: 'a\u0000b', password: 'y' })).toEqual([422, ['/login']]);
  });

  it('takes no bytes where fields are asked, and goes on for everybody else', async () => {
    const { client } = await aPerson(test, 'PROSECUTOR');
    for (const type of ['application/octet-stream', 'application/offset+octet-stream']) {
      for (const [who, path] of [
        [new Client(test.port), '/session'],
        [client, '/cases'],
      ] as const) {
        const answer = await who.send('POST', path, Buffer.from('{"a":1}'), {
          'content-type': type,
        });
        expect([type, path, answer.status, answer.body.code]).toEqual([
          type,
          path,
          415,
          'kernel.media-type-unsupported',
        ]);
      }
    }
    expect((await client.get('/me')).status).toBe(200);
  });

  it('gives a cookie that only our own pages and servers see', async () => {
    const { login } = await aPerson(test, 'JUDGE');
    const answer = await new Client(test.port).signIn(login, TEST_PASSWORD);

    const [cookie] = [answer.headers['set-cookie']].flat();
    expect(cookie).toMatch(
      /^__Host-ontzien=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict; Expires=/,
    );
  });

  it('keeps no token in the database, only its hash', async () => {
    const { client } = await aPerson(test, 'JUDGE');
    const token = String(client.cookieHeader).split('=')[1] ?? '';

    const { rows } = await test.database.admin.query(
      `SELECT encode(token_hash, 'escape') AS hash FROM auth.session`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('pauses an account after five wrong passwords, for the right one too, and says for how long', async () => {
    const { login } = await aPerson(test, 'JUDGE');
    for (let attempt = 0; attempt < 5; attempt += 1)
      await new Client(test.port).signIn(login, 'wrong');

    const paused = await new Client(test.port).signIn(login, TEST_PASSWORD);
    expect(paused).toMatchObject({ status: 429, body: { code: 'auth.sign-in-paused' } });
    expect(Number(paused.headers['retry-after'])).toBeGreaterThan(800);

    test.clock.advance(15 * 60_000 + 1_000);
    expect(await new Client(test.port).signIn(login, TEST_PASSWORD)).toMatchObject({ status: 204 });
  });

  it('pauses a login nobody has as one somebody has, and keeps nothing of what was typed', async () => {
    const { login } = await aPerson(test, 'JUDGE');
    const nobody = `wende-${newId()}@test.ontzien`;
    const answers = async (who: string) => {
      const seen: unknown[] = [];
      const next = async (password: string) => {
        const { status, body, headers } = await new Client(test.port).signIn(who, password);
        seen.push([status, { ...body, instance: '' }, headers['retry-after']]);
      };
      for (let attempt = 0; attempt < 6; attempt += 1) await next('wrong');
      await next(`${who.toUpperCase()} in capitals`);
      test.clock.advance(15 * 60_000);
      // The pause is over, and one more wrong one pauses again.
      for (let attempt = 0; attempt < 2; attempt += 1) await next('wrong');
      test.clock.advance(24 * 60 * 60_000 + 1_000);
      // A day later it is all forgotten.
      for (let attempt = 0; attempt < 6; attempt += 1) await next('wrong');
      return seen;
    };
    const known = await answers(login);

    expect(known.map((one) => (one as unknown[])[0])).toEqual([
      ...[401, 401, 401, 401, 401, 429, 429],
      ...[401, 429],
      ...[401, 401, 401, 401, 401, 429],
    ]);
    expect(await answers(nobody)).toEqual(known);
    const { rows } = await test.database.admin.query('SELECT * FROM auth.unknown_login');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('wende');
    expect(rows[0].login_hash.equals(createHash('sha256').update(nobody).digest()) as boolean).toBe(
      false,
    );
  });

  it('lets the right password in no more once the fifth wrong one, sent at the same time, is counted', async () => {
    const { login } = await aPerson(test, 'JUDGE');
    const other = await test.database.admin.connect();
    try {
      await other.query('BEGIN');
      await other.query(
        `UPDATE auth.account SET failures = 5, failed_at = $2::timestamptz, locked_until = $2::timestamptz + interval '15 minutes' WHERE login = $1`,
        [login, test.clock.now()],
      );
      const arriving = new Client(test.port).signIn(login, TEST_PASSWORD);
      // The password is found right and the session is about to be opened: it waits for the row.
      await waitingForRow();
      await other.query('COMMIT');

      expect(await arriving).toMatchObject({
        status: 429,
        body: { code: 'auth.sign-in-paused' },
      });
    } finally {
      other.release();
    }
  });

  it('ends at once on signing out, when idle for too long, and after twelve hours whatever happens', async () => {
    const out = await aPerson(test, 'JUDGE');
    const idle = await aPerson(test, 'JUDGE');
    const busy = await aPerson(test, 'JUDGE');
    expect((await out.client.delete('/session')).status).toBe(204);
    expect((await out.client.get('/me')).status).toBe(401);

    test.clock.advance(29 * 60_000);
    expect((await busy.client.get('/me')).status).toBe(200);
    test.clock.advance(60_000);
    expect((await idle.client.get('/me')).status).toBe(401);
    for (let half = 0; half < 23; half += 1) {
      expect((await busy.client.get('/me')).status).toBe(200);
      test.clock.advance(29 * 60_000 + 59_000);
    }
    test.clock.advance(10 * 60_000);
    expect((await busy.client.get('/me')).status).toBe(401);
  });

  it('is not kept alive by what a page asks by itself while nobody is at it', async () => {
    const { client } = await aPerson(test, 'JUDGE');
    const byItself = () => client.get('/me', { unattended: '1' });
    test.clock.advance(29 * 60_000);
    expect((await byItself()).status).toBe(200);

    test.clock.advance(60_000);
    expect((await byItself()).status).toBe(401);
  });

  it('ends on every instance as soon as the account is disabled', async () => {
    const person = await aPerson(test, 'JUDGE');
    expect((await person.client.get('/me')).status).toBe(200);

    await test.database.admin.query(
      'UPDATE auth.account SET disabled_at = now() WHERE login = $1',
      [person.login],
    );
    await new Promise((resolve) => setTimeout(resolve, 100));

    expect((await person.client.get('/me')).status).toBe(401);
  });

  it('refuses a write that another website sends', async () => {
    const { client } = await aPerson(test, 'PROSECUTOR');

    expect(await client.post('/cases', {}, { origin: 'https://elsewhere.example' })).toMatchObject({
      status: 403,
      body: { code: 'auth.origin-refused' },
    });
    expect(await client.post('/cases', {}, { 'sec-fetch-site': 'cross-site' })).toMatchObject({
      status: 403,
    });
    expect(
      await client.post('/cases', {}, { origin: `http://127.0.0.1:${test.port}` }),
    ).toMatchObject({ status: 422 });
  });

  it('writes sign-in, refusal and sign-out to the audit trail', async () => {
    const person = await aPerson(test, 'JUDGE');
    await new Client(test.port).signIn(person.login, 'wrong');
    await person.client.delete('/session');

    const { rows } = await test.database.admin.query(
      'SELECT operation, outcome FROM audit.entry WHERE actor_id = $1 ORDER BY id',
      [person.id],
    );
    expect(rows).toEqual([
      { operation: 'LOGIN', outcome: 'ALLOWED' },
      { operation: 'LOGIN_FAIL', outcome: 'DENIED' },
      { operation: 'LOGOUT', outcome: 'ALLOWED' },
    ]);
  });
});
