import type { Role } from '../../src/kernel/actor.js';
import { newId, type OrganisationId, type PersonId } from '../../src/kernel/ids.js';
import { hashPassword } from '../../src/modules/auth/index.js';
import { Client } from './client.js';
import type { TestApp } from './app.js';

export const TEST_PASSWORD = 'heron-linden-quartz';
// One hash for all: hashing costs 40 ms and the password is not what is tested.
const passwordHash = hashPassword(TEST_PASSWORD);

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
  await test.database.admin.query(
    `INSERT INTO auth.account (id, person_id, login, password_hash, roles) VALUES ($1, $2, $3, $4, $5)`,
    [newId(), id, login, await passwordHash, roles],
  );
  const client = new Client(test.port);
  await client.signIn(login, TEST_PASSWORD);
  return { id, login, client };
}
