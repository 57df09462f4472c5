import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { auditVerbs } from '../harness/audit.js';
import { Client } from '../harness/client.js';
import { aPerson, type Person, stepUp, TEST_PASSWORD } from '../harness/people.js';

let test: TestApp;
let administrator: Person;
let colleague: Person;

beforeAll(async () => {
  test = await startApp();
  administrator = await aPerson(test, 'ADMINISTRATOR');
  colleague = await aPerson(test, 'ADMINISTRATOR');
  await stepUp(test, administrator, colleague);
});
afterAll(() => test.close());

const BECAUSE = { because: 'LEFT' };
const accountOf = async (person: Person, by = administrator) => {
  const { items } = (await by.client.get(`/accounts?q=${encodeURIComponent(person.login)}`)).body;
  return items[0];
};
const disable = async (person: Person, by = administrator) =>
  by.client.post(`/accounts/${(await accountOf(person, by)).id}/disable`, BECAUSE);

describe('an account', () => {
  it('is closed with all its sessions at once, and opened again', async () => {
    const judge = await aPerson(test, 'JUDGE');
    const { id } = await accountOf(judge);

    expect((await disable(judge)).status).toBe(204);
    expect((await judge.client.get('/me')).status).toBe(401);
    const again = new Client(test.port);
    await again.post('/session', { login: judge.login, password: TEST_PASSWORD });
    expect((await again.get('/me')).status).toBe(401);
    expect(await accountOf(judge)).toMatchObject({
      disabledAt: expect.any(String),
      actions: ['enable'],
    });
    expect((await disable(judge)).body.code).toBe('auth.account-disabled');

    const enable = () => administrator.client.post(`/accounts/${id}/enable`);
    expect((await enable()).status).toBe(204);
    expect((await enable()).body.code).toBe('auth.account-open');
    expect((await judge.client.get('/me')).status).toBe(401);
    await judge.client.signIn(judge.login, TEST_PASSWORD);
    expect((await judge.client.get('/me')).status).toBe(200);
    const verbs = (await auditVerbs(test, id)).filter((verb) => verb.startsWith('account.'));
    expect(verbs).toEqual(['account.disable', 'account.enable']);
  });

  it('takes the second factor, and is never one’s own nor one that is not there', async () => {
    const fresh = await aPerson(test, 'ADMINISTRATOR');
    const path = `/accounts/${(await accountOf(administrator)).id}/disable`;

    expect((await fresh.client.post(path, BECAUSE)).body.code).toBe('auth.step-up-needed');
    expect((await administrator.client.post(path, BECAUSE)).body.code).toBe('auth.account-own');
    expect((await accountOf(administrator)).actions).toEqual([]);
    expect((await administrator.client.post(`/accounts/${newId()}/disable`, BECAUSE)).status).toBe(
      404,
    );
    expect((await disable(fresh)).status).toBe(204);
  });

  it('is not closed by two keepers each of the other', async () => {
    const ids = [await accountOf(colleague), await accountOf(administrator)];
    const [theirs, mine] = ids.map(({ id }) => id);

    const answers = await Promise.all([
      administrator.client.post(`/accounts/${theirs}/disable`, BECAUSE),
      colleague.client.post(`/accounts/${mine}/disable`, BECAUSE),
    ]);

    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const { rows } = await test.database.admin.query(
      `SELECT FROM auth.account WHERE 'ADMINISTRATOR' = ANY (roles) AND disabled_at IS NULL`,
    );
    expect(rows).toHaveLength(1);
  });
});

describe('the list of accounts', () => {
  it('goes on page by page, each account once', async () => {
    const keeper = await aPerson(test, 'ADMINISTRATOR');
    await aPerson(test, 'ANALYST');
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { items, next } = (await keeper.client.get(`/accounts?limit=2${after}`)).body;
      seen.push(...items.map(({ login }: { login: string }) => login));
      if (next === null) break;
      after = `&after=${next}`;
    }

    const { rows } = await test.database.admin.query<{ login: string }>(
      'SELECT login FROM auth.account ORDER BY login',
    );
    expect(seen).toEqual(rows.map(({ login }) => login));
    expect((await keeper.client.get('/accounts?after=x')).body.code).toBe('kernel.cursor-invalid');
  });
});
