import { hash } from '@node-rs/argon2';
import type { Role } from '../../src/kernel/actor.js';
import { type AccountId, newId, type OrganisationId, type PersonId } from '../../src/kernel/ids.js';
import { codeAt, stepAt } from '../../src/kernel/crypto/totp.js';
import { demoSecret, sealSecret } from '../../src/modules/auth/index.js';
import { Client } from './client.js';
import type { TestApp } from './app.js';

export const TEST_PASSWORD = 'heron-linden-quartz';
// One hash for all, and a light one: thousands sign in during the tests, and the password is not what is tested.
const passwordHash = hash(TEST_PASSWORD, { memoryCost: 1_024, timeCost: 1, parallelism: 1 });

/** Pseudonyms, never realistic names. */
const NAMES = [
  'Heron',
  'Linden',
  'Quartz',
  'Basalt',
  'Cedar',
  'Dune',
  'Ember',
  'Fjord',
  'Granite',
  'Hazel',
  'Iris',
  'Jasper',
  'Kelp',
  'Larch',
  'Mica',
  'Nettle',
];
let count = 0;

export interface Person {
  readonly id: PersonId;
  readonly login: string;
  readonly client: Client;
}

/** Organisations every case needs. */
export async function anOrganisation(
  test: TestApp,
  kind = 'COURT',
  code = `T${count++}`,
): Promise<OrganisationId> {
  const id = newId<OrganisationId>();
  await test.database.admin.query(
    `INSERT INTO people.organisation (id, kind, name, code, region) VALUES ($1, $2, $3, $4, 'Midden-Nederland')`,
    [id, kind, `${kind} ${code}`, code],
  );
  return id;
}

/** A professional with an account, signed in. */
export async function aPerson(test: TestApp, ...roles: readonly Role[]): Promise<Person> {
  const organisation = await anOrganisation(test, 'OPERATIONS');
  const id = newId<PersonId>();
  const number = count++;
  const login = `${roles[0]?.toLowerCase() ?? 'none'}-${number}@test.ontzien`;
  const name = `${NAMES[number % NAMES.length] ?? 'Heron'} ${number}`;
  await test.database.admin.query(
    `INSERT INTO people.person (id, organisation_id, name, staff_number, sex) VALUES ($1, $2, $3, $4, 'F')`,
    [id, organisation, name, `S${number}`],
  );
  const accountId = newId<AccountId>();
  await test.database.admin.query(
    `INSERT INTO auth.account (id, person_id, login, password_hash, roles) VALUES ($1, $2, $3, $4, $5)`,
    [accountId, id, login, await passwordHash, roles],
  );
  const { kid, bytes } = await sealSecret(test.database.runtime.keys, accountId, demoSecret(login));
  await test.database.admin.query(
    `INSERT INTO auth.second_factor (account_id, person_id, kid, wrapped_key, confirmed_at) VALUES ($1, $2, $3, $4, $5)`,
    [accountId, id, kid, bytes, test.clock.now()],
  );
  const client = new Client(test.port);
  await client.signIn(login, TEST_PASSWORD);
  return { id, login, client };
}

/**
 * A code this person's authenticator shows now and that was not used yet.
 *
 * The clock of a test stands still, so a second code of the same moment would be a replay: the memory of the last
 * step is wiped first.
 */
export async function codeOf(test: TestApp, person: Person): Promise<string> {
  await test.database.admin.query(
    `UPDATE auth.second_factor SET last_step = 0 WHERE person_id = $1`,
    [person.id],
  );
  return codeAt(demoSecret(person.login), stepAt(test.clock.now()));
}

/** Gives the second factor in this person's session; it counts for five minutes of the test's clock. */
export async function stepUp(test: TestApp, ...people: readonly Person[]): Promise<void> {
  for (const person of people) {
    const answer = await person.client.post('/session/step-up', {
      code: await codeOf(test, person),
    });
    if (answer.status !== 200) throw new Error(`step-up answered ${answer.text}`);
  }
}
