import type { Pool } from 'pg';
import type { Role } from '../kernel/actor.js';
import { type AccountId, newId, type OrganisationId, type PersonId } from '../kernel/ids.js';
import type { KeyProvider } from '../kernel/crypto/key-provider.js';
import { DEMO_PASSWORD, demoSecret, hashPassword, sealSecret } from '../modules/auth/index.js';
import type { Chance } from './chance.js';
import {
  COURTS,
  COURTS_OF_APPEAL,
  DEMO_ACCOUNTS,
  type DemoAccount,
  GIVEN_NAMES,
  SURNAMES,
  STEWARD_ACCOUNTS,
} from './reference-data.js';

export interface SeedPerson {
  readonly id: PersonId;
  readonly accountId: string;
  readonly organisationId: OrganisationId;
  readonly role: Role;
  readonly sex: 'F' | 'M';
  readonly unit: string | null;
}

export interface SeedOrganisations {
  readonly courts: readonly {
    readonly id: OrganisationId;
    readonly code: string;
    readonly parket: string;
    readonly officeId: OrganisationId;
    readonly unit: string;
  }[];
  readonly byKind: ReadonlyMap<string, readonly OrganisationId[]>;
  readonly regions: ReadonlyMap<OrganisationId, string | null>;
}

interface OrganisationRow {
  readonly id: OrganisationId;
  readonly kind: string;
  readonly name: string;
  readonly code: string | null;
  readonly region: string | null;
}

const FIRMS = [
  'Advocatenkantoor Havenzicht',
  'Singel Strafrecht',
  'Bolwerk Advocaten',
  'Praktijk De Linde',
  'Kade Advocatuur',
];

/** Courts, courts of appeal, offices, police units, firms and the rest. Returns what the cases refer to. */
export async function seedOrganisations(admin: Pool): Promise<SeedOrganisations> {
  const rows: OrganisationRow[] = [];
  const add = (kind: string, name: string, code: string | null, region: string | null) => {
    const id = newId<OrganisationId>();
    rows.push({ id, kind, name, code, region });
    return id;
  };
  const offices = new Map(
    [...new Set(COURTS.map(({ office }) => office))].map((office) => [
      office,
      add('PROSECUTION_OFFICE', `Arrondissementsparket ${office}`, `OM-${office}`, office),
    ]),
  );
  const courts = COURTS.flatMap((court) => {
    const officeId = offices.get(court.office);
    return officeId === undefined
      ? []
      : [
          {
            id: add('COURT', court.name, court.code, court.unit),
            code: court.code,
            parket: court.parket,
            officeId,
            unit: court.unit,
          },
        ];
  });
  for (const court of COURTS_OF_APPEAL) add('COURT_OF_APPEAL', court.name, court.code, null);
  add('PROSECUTION_OFFICE', 'Ressortsparket', 'OM-RESSORT', null);
  for (const unit of new Set(COURTS.map((court) => court.unit)))
    add('POLICE_UNIT', `Eenheid ${unit}`, `PE-${unit}`, unit);
  for (const name of FIRMS) add('LAW_FIRM', name, null, null);
  add('VICTIM_SUPPORT', 'Slachtofferhulp (demonstratie)', 'SHN', null);
  add('SUPERVISION', 'Inspectie en onderzoek (demonstratie)', 'INSP', null);
  add('OPERATIONS', 'Beheer Ontzien', 'BEHEER', null);

  await admin.query(
    `INSERT INTO people.organisation (id, kind, name, code, region)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, kind text, name text, code text, region text)`,
    [JSON.stringify(rows)],
  );
  const byKind = new Map<string, OrganisationId[]>();
  for (const row of rows) byKind.set(row.kind, [...(byKind.get(row.kind) ?? []), row.id]);
  return { courts, byKind, regions: new Map(rows.map(({ id, region }) => [id, region])) };
}

/** How many people hold each function, besides the accounts of the sign-in page: two hundred in all. */
const CROWD: readonly (readonly [Role, number, string])[] = [
  ['PROSECUTOR', 24, 'PROSECUTION_OFFICE'],
  ['PROSECUTION_STAFF', 20, 'PROSECUTION_OFFICE'],
  ['VICTIM_COORDINATOR', 10, 'PROSECUTION_OFFICE'],
  ['INTERVIEW_COORDINATOR', 12, 'POLICE_UNIT'],
  ['CHILD_INTERVIEWER', 19, 'POLICE_UNIT'],
  ['DEFENCE_COUNSEL', 32, 'LAW_FIRM'],
  ['VICTIM_COUNSEL', 18, 'LAW_FIRM'],
  ['GUARDIAN_AD_LITEM', 6, 'VICTIM_SUPPORT'],
  ['INVESTIGATING_JUDGE', 12, 'COURT'],
  ['JUDGE', 20, 'COURT'],
  ['COURT_CLERK', 11, 'COURT'],
];

/** The accounts of everybody in the crowd, numbered per function. */
function crowd(): readonly {
  readonly role: Role;
  readonly organisation: string;
  readonly login: string;
}[] {
  return CROWD.flatMap(([role, count, organisation]) =>
    Array.from({ length: count }, (_, index) => ({
      role,
      organisation,
      login: `${role.toLowerCase().replaceAll('_', '-')}-${index + 1}@demo.ontzien`,
    })),
  );
}

/** Two hundred professionals with accounts; one password hash for all, since all share the demonstration's password. */
export async function seedPeople(
  admin: Pool,
  organisations: SeedOrganisations,
  chance: Chance,
): Promise<readonly SeedPerson[]> {
  const hash = await hashPassword(DEMO_PASSWORD);
  const people: (SeedPerson & {
    name: string;
    staffNumber: string;
    login: string;
    demo: boolean;
  })[] = [];
  const add = (
    {
      role,
      organisation: kind,
      login,
    }: Omit<DemoAccount, 'organisation'> & {
      readonly organisation: string;
    },
    { demo, sex }: { readonly demo: boolean; readonly sex?: 'F' | 'M' },
  ) => {
    // Who takes part in no story draws nothing, so that the stories stay as they are.
    const offered = organisations.byKind.get(kind) ?? [];
    const organisationId = offered[people.length % Math.max(offered.length, 1)];
    if (organisationId === undefined) return;
    const number = people.length;
    const name = `${GIVEN_NAMES[number % GIVEN_NAMES.length] ?? ''} ${SURNAMES[(number * 7 + Math.floor(number / GIVEN_NAMES.length)) % SURNAMES.length] ?? ''}`;
    people.push({
      id: newId(),
      accountId: newId(),
      organisationId,
      role,
      sex: sex ?? (chance.next() < 0.6 ? 'F' : 'M'),
      unit: organisations.regions.get(organisationId) ?? null,
      name,
      staffNumber: `P${String(4000 + number)}`,
      login,
      demo,
    });
  };
  for (const account of DEMO_ACCOUNTS) add(account, { demo: true });
  for (const account of crowd()) add(account, { demo: false });
  for (const account of STEWARD_ACCOUNTS) add(account, { demo: true, sex: 'F' });

  await insertPeople(admin, people, hash);
  return people;
}

async function insertPeople(
  admin: Pool,
  people: readonly SeedPerson[],
  hash: string,
): Promise<void> {
  await admin.query(
    `WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, "accountId" uuid, "organisationId" uuid, role text, sex text,
         name text, "staffNumber" text, login text, demo boolean)),
       person AS (INSERT INTO people.person (id, organisation_id, name, staff_number, sex)
         SELECT id, "organisationId", name, "staffNumber", sex FROM given)
     INSERT INTO auth.account (id, person_id, login, password_hash, roles, demo)
     SELECT "accountId", id, login, $2, ARRAY[role], demo FROM given`,
    [JSON.stringify(people), hash],
  );
}

/**
 * Gives every account of the demonstration that has none a second factor whose secret is known to everybody.
 *
 * Also in a demonstration of before second factors, so that nobody has to load it anew.
 */
export async function seedSecondFactors(admin: Pool, keys: KeyProvider, now: Date): Promise<void> {
  const { rows } = await admin.query<{ id: AccountId; person: string; login: string }>(
    `SELECT a.id, a.person_id AS person, a.login FROM auth.account a
     WHERE a.login LIKE '%@demo.ontzien' AND NOT EXISTS (SELECT FROM auth.second_factor f WHERE f.account_id = a.id)`,
  );
  for (const { id, person, login } of rows) {
    const { kid, bytes } = await sealSecret(keys, id, demoSecret(login));
    await admin.query(
      `INSERT INTO auth.second_factor (account_id, person_id, kid, wrapped_key, confirmed_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [id, person, kid, bytes, now],
    );
  }
}
