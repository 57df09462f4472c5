import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeAt, stepAt } from '../../src/kernel/crypto/totp.js';
import { startApp, type TestApp } from '../harness/app.js';
import { Client } from '../harness/client.js';
import { aPerson, codeOf, type Person, stepUp, TEST_PASSWORD } from '../harness/people.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (character) =>
    BASE32.indexOf(character).toString(2).padStart(5, '0'),
  ).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** Somebody who has not set up an authenticator yet. */
async function aBeginner(): Promise<Person> {
  const person = await aPerson(test, 'JUDGE');
  await test.database.admin.query('DELETE FROM auth.second_factor WHERE person_id = $1', [
    person.id,
  ]);
  return person;
}

async function enrol(person: Person): Promise<{ secret: Buffer; codes: string[] }> {
  const begun = await person.client.post('/me/second-factor', { password: TEST_PASSWORD });
  const secret = fromBase32(String(begun.body.secret));
  const confirmed = await person.client.post('/me/second-factor/confirm', {
    code: codeAt(secret, stepAt(test.clock.now())),
  });
  expect(confirmed.status).toBe(200);
  return { secret, codes: confirmed.body.codes };
}

async function verbs(person: Person): Promise<string[]> {
  const { rows } = await test.database.admin.query<{ verb: string; outcome: string }>(
    `SELECT verb, outcome FROM audit.entry WHERE actor_id = $1 AND verb ~ 'second-factor|step-up' ORDER BY id`,
    [person.id],
  );
  return rows.map(({ verb, outcome }) => `${verb} ${outcome}`);
}

describe('setting up a second factor', () => {
  it('hands the secret over once, and counts only after its first code', async () => {
    const person = await aBeginner();
    const before = (await person.client.get('/me/second-factor')).body;
    const begun = await person.client.post('/me/second-factor', { password: TEST_PASSWORD });
    const between = (await person.client.get('/me/second-factor')).body;
    const secret = fromBase32(String(begun.body.secret));
    const code = codeAt(secret, stepAt(test.clock.now()));
    const { body } = await person.client.post('/me/second-factor/confirm', { code });
    const after = (await person.client.get('/me/second-factor')).body;

    expect(before).toMatchObject({ enrolled: false, actions: ['ENROL'] });
    expect(begun.body.otpauth).toContain(`secret=${String(begun.body.secret)}&issuer=Ontzien`);
    expect(between).toMatchObject({ enrolled: false, actions: ['ENROL', 'CONFIRM'] });
    expect(body.codes).toHaveLength(10);
    expect(after).toMatchObject({ enrolled: true, recoveryCodesLeft: 10, actions: ['REPLACE'] });
    expect(after.freshUntil).toBe('2026-03-02T09:05:00.000Z');
    expect(JSON.stringify(after)).not.toContain(String(begun.body.secret));
    expect(await verbs(person)).toEqual([
      'second-factor.begin ALLOWED',
      'second-factor.confirm ALLOWED',
    ]);
  });

  it('asks the password again, and counts a wrong one as at the door', async () => {
    const person = await aBeginner();
    const answers = [];
    for (let attempt = 0; attempt < 5; attempt += 1)
      answers.push((await person.client.post('/me/second-factor', { password: 'guess' })).status);
    const paused = await person.client.post('/me/second-factor', { password: TEST_PASSWORD });

    expect(answers).toEqual([422, 422, 422, 422, 422]);
    expect(paused.body).toMatchObject({ status: 429, code: 'auth.sign-in-paused' });
  });

  it('asks the old factor before a new one, which takes over only after its first code', async () => {
    const person = await aBeginner();
    const { secret: old } = await enrol(person);
    test.clock.advance(10 * 60_000);
    const refused = await person.client.post('/me/second-factor', { password: TEST_PASSWORD });
    await person.client.post('/session/step-up', { code: codeAt(old, stepAt(test.clock.now())) });
    const begun = await person.client.post('/me/second-factor', { password: TEST_PASSWORD });
    test.clock.advance(60_000);
    const still = await person.client.post('/session/step-up', {
      code: codeAt(old, stepAt(test.clock.now())),
    });
    const fresh = fromBase32(String(begun.body.secret));
    await person.client.post('/me/second-factor/confirm', {
      code: codeAt(fresh, stepAt(test.clock.now())),
    });
    test.clock.advance(60_000);
    const [gone, taken] = [
      await person.client.post('/session/step-up', {
        code: codeAt(old, stepAt(test.clock.now())),
      }),
      await person.client.post('/session/step-up', {
        code: codeAt(fresh, stepAt(test.clock.now())),
      }),
    ];

    expect(refused.body.code).toBe('auth.step-up-needed');
    expect([still.status, gone.status, taken.status]).toEqual([200, 422, 200]);
  });

  it('cannot be confirmed before it was begun', async () => {
    const person = await aBeginner();
    const early = await person.client.post('/me/second-factor/confirm', { code: '123456' });
    const never = await person.client.post('/session/step-up', { code: '123456' });

    expect(early.body.code).toBe('auth.second-factor-not-begun');
    expect(never.body.code).toBe('auth.second-factor-missing');
  });

  it('keeps neither secret nor recovery code in the database', async () => {
    const person = await aBeginner();
    const { secret, codes } = await enrol(person);
    const { rows } = await test.database.admin.query<{ row: string }>(
      `SELECT f::text AS row FROM auth.second_factor f WHERE person_id = $1
       UNION ALL SELECT r::text FROM auth.recovery_code r WHERE person_id = $1`,
      [person.id],
    );
    const kept = rows.map(({ row }) => row).join('\n');

    expect(rows).toHaveLength(11);
    expect(kept).not.toContain(secret.toString('hex'));
    for (const code of codes) {
      expect(kept).not.toContain(code);
      expect(kept).not.toContain(Buffer.from(code).toString('hex'));
    }
  });
});

describe('giving the second factor', () => {
  it('counts for five minutes, in this session and in no other', async () => {
    const person = await aPerson(test, 'JUDGE');
    const other = new Client(test.port);
    await other.signIn(person.login, TEST_PASSWORD);
    const replace = async (client: Client) =>
      (await client.post('/me/second-factor', { password: TEST_PASSWORD })).status;
    await stepUp(test, person);
    const here = await replace(person.client);
    const there = await replace(other);
    test.clock.advance(5 * 60_000 - 1);
    const last = await replace(person.client);
    test.clock.advance(1);
    const late = await replace(person.client);

    expect([here, there, last, late]).toEqual([200, 403, 200, 403]);
    expect(await verbs(person)).toContain('session.step-up ALLOWED');
  });

  it('refuses the same code twice, also from another session', async () => {
    const person = await aPerson(test, 'JUDGE');
    const code = await codeOf(test, person);
    const other = new Client(test.port);
    await other.signIn(person.login, TEST_PASSWORD);
    const answers = await Promise.all(
      [person.client, other, person.client, other].map((client) =>
        client.post('/session/step-up', { code }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
  });

  it('pauses after five wrong codes, however many are sent at once, and says for how long', async () => {
    const person = await aPerson(test, 'JUDGE');
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => person.client.post('/session/step-up', { code: '000000' })),
    );
    const right = await person.client.post('/session/step-up', {
      code: await codeOf(test, person),
    });
    test.clock.advance(15 * 60_000);
    const later = await person.client.post('/session/step-up', {
      code: await codeOf(test, person),
    });

    expect(guesses.filter(({ status }) => status === 422)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(7);
    expect(right.body.code).toBe('auth.second-factor-paused');
    expect(right.headers['retry-after']).toBe('900');
    expect(later.status).toBe(200);
    expect((await verbs(person)).filter((verb) => verb === 'session.step-up DENIED')).toHaveLength(
      13,
    );
  });

  it('by recovery code works once instead of the authenticator', async () => {
    const person = await aBeginner();
    const { codes } = await enrol(person);
    const code = String(codes[3]).toLowerCase().replace('-', ' ');
    const first = await person.client.post('/session/step-up', { code });
    const second = await person.client.post('/session/step-up', { code });
    const left = (await person.client.get('/me/second-factor')).body.recoveryCodesLeft;

    expect([first.status, second.status, left]).toEqual([200, 422, 9]);
    expect(await verbs(person)).toContain('session.step-up-by-recovery-code ALLOWED');
  });

  it('is forgotten when the session ends', async () => {
    const person = await aPerson(test, 'JUDGE');
    await stepUp(test, person);
    await person.client.delete('/session');
    await person.client.signIn(person.login, TEST_PASSWORD);

    expect((await person.client.get('/me/second-factor')).body.freshUntil).toBeNull();
  });

  it('shows no code to anybody outside the demonstration', async () => {
    const person = await aPerson(test, 'JUDGE');

    expect((await person.client.get('/me/second-factor')).body.demoCode).toBeNull();
  });

  it('shows a demonstration account the code it may use now, and the next one after that', async () => {
    const demo = await startApp({ ONTZIEN_DEMO: '1' });
    try {
      const person = await aPerson(demo, 'JUDGE');
      const login = person.login.replace('@test.', '@demo.');
      await demo.database.admin.query('UPDATE auth.account SET login = $1 WHERE person_id = $2', [
        login,
        person.id,
      ]);
      const shown = async () =>
        String((await person.client.get('/me/second-factor')).body.demoCode);
      const first = await shown();
      const accepted = await person.client.post('/session/step-up', { code: first });
      const next = await shown();
      const early = await person.client.post('/session/step-up', { code: next });

      expect([accepted.status, early.status]).toEqual([200, 200]);
      expect(next).not.toBe(first);
    } finally {
      await demo.close();
    }
  });
});
