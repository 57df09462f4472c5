import { rm } from 'node:fs/promises';
import pg from 'pg';
import { provision } from '../kernel/database/provision.js';
import type { Log } from '../kernel/logging/log.js';
import type { Runtime } from '../kernel/runtime.js';
import { addDays, legalDate, SystemClock } from '../kernel/time.js';
import { createServer } from '../server.js';
import { Chance } from './chance.js';
import {
  seedOrganisations,
  type SeedOrganisations,
  seedPeople,
  seedSecondFactors,
  type SeedPerson,
} from './people.js';
import { seedCertificates, seedStudios } from './places.js';
import { DEMO_ACCOUNTS, STEWARD_ACCOUNTS } from './reference-data.js';
import { seedAttendants, seedPractice } from './practice.js';
import { SeedClient, SeedClock } from './seed-client.js';
import { tellFiles } from './file-story.js';
import { MotionStory } from './motion-story.js';
import { type Cast, Story } from './stories.js';
import { STEPS } from './story-steps.js';
import { tellVault, VAULT_CASES, type VaultPlace } from './vault-story.js';

export const DEMO_LOGINS: readonly string[] = [...DEMO_ACCOUNTS, ...STEWARD_ACCOUNTS].map(
  ({ login }) => login,
);

const SEED = 20_261_123;
const CASES = 40;

/**
 * Loads the demonstration once, in seconds; a database that has it, or anything else, is left as it is.
 *
 * A load that was broken off, by Ctrl-C or worse, left its mark on the database and is begun anew.
 */
export async function seedDemonstration(runtime: Runtime, log: Log): Promise<void> {
  const admin = new pg.Pool({ connectionString: runtime.urls.admin, max: 4 });
  admin.on('error', () => undefined);
  try {
    if ((await readMark(admin)) === LOADING) await startAnew(admin, runtime);
    const { rowCount } = await admin.query('SELECT FROM people.organisation LIMIT 1');
    if (rowCount !== 0) {
      await seedSecondFactors(admin, runtime.keys, new SystemClock().now());
      return;
    }
    await mark(admin, LOADING);
    const chance = new Chance(SEED);
    const organisations = await seedOrganisations(admin);
    const people = await seedPeople(admin, organisations, chance);
    await seedSecondFactors(admin, runtime.keys, new SystemClock().now());
    const today = legalDate(new SystemClock().now());
    await seedStudios(admin, today);
    await seedCertificates(admin, people, chance, today);
    await seedPractice(admin, people, today);
    await seedAttendants(admin, today);
    await tellStories(runtime, log, { admin, organisations, people, chance });
    await mark(admin, LOADED);
  } finally {
    await admin.end();
  }
}

const LOADING = 'ontzien demonstration: loading';
/** The case that shows a document of every kind of file. */
const WITH_FILES = 1;
const LOADED = 'ontzien demonstration: loaded';

const MARK_LOADING = `DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), '${LOADING}'); END $$`;
const MARK_LOADED = `DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), '${LOADED}'); END $$`;

async function readMark(admin: pg.Pool): Promise<string | null> {
  const { rows } = await admin.query<{ mark: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = current_database()`,
  );
  return rows[0]?.mark ?? null;
}

async function mark(admin: pg.Pool, text: typeof LOADING | typeof LOADED): Promise<void> {
  await admin.query(text === LOADING ? MARK_LOADING : MARK_LOADED);
}

/** Takes the half-loaded demonstration away: its schemas and its files. Only ever after our own mark. */
async function startAnew(admin: pg.Pool, runtime: Runtime): Promise<void> {
  await admin.query(`
    DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT nspname FROM pg_namespace WHERE nspowner = 'ontzien_owner'::regrole LOOP
        EXECUTE format('DROP SCHEMA %I CASCADE', name);
      END LOOP;
      DROP TABLE IF EXISTS public.schema_migration;
    END $$`);
  await rm(runtime.objectDir, { recursive: true, force: true });
  await provision(runtime.urls.admin, runtime.keys);
}

interface Stage {
  readonly admin: pg.Pool;
  readonly organisations: SeedOrganisations;
  readonly people: readonly SeedPerson[];
  readonly chance: Chance;
}

/** Forty cases through the public API, on a server of their own whose clock stands where the story is. */
async function tellStories(
  runtime: Runtime,
  log: Log,
  { admin, organisations, people, chance }: Stage,
): Promise<void> {
  const today = legalDate(new SystemClock().now());
  const clock = new SeedClock(new SystemClock().now());
  const app = await createServer({ runtime, clock, log });
  await app.listen(0, '127.0.0.1');
  try {
    const address = app.getHttpServer().address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const client = new SeedClient(port, admin, clock, people);
    const places: VaultPlace[] = [];
    const receivers = people.filter(({ role }) => role === 'INTERVIEW_COORDINATOR');
    for (let index = 0; index < CASES; index += 1) {
      const until = STEPS[index % STEPS.length] ?? 'REGISTERED';
      // The further a case has come, the longer ago it began; a booked session lies ahead.
      const age = STEPS.indexOf(until) <= STEPS.indexOf('BOOKED') ? 4 : 45 + index;
      const plan = {
        index,
        until,
        reportedOn: addDays(today, -age),
        cast: castOf(people, index),
        receivers,
      };
      const story = new Story(plan, client, clock, organisations, chance);
      await story.tell();
      if (places.length < VAULT_CASES) places.push({ ...story.place, cast: plan.cast });
      if (index === WITH_FILES) await tellFiles(client, plan.cast.staff, story.place);
      await new MotionStory(story, plan.cast, client, index).tell();
    }
    clock.set(new SystemClock().now());
    await tellVault(client, people, places);
  } finally {
    await app.close();
    await admin.query(
      `DELETE FROM auth.session WHERE account_id = ANY (SELECT id FROM auth.account)`,
    );
  }
}

/** Four of five cases belong to the accounts of the sign-in page, so that each finds work; the rest to others. */
function castOf(people: readonly SeedPerson[], index: number): Cast {
  const holder = (role: SeedPerson['role']): SeedPerson => {
    const holders = people.filter((person) => person.role === role);
    const other = holders[1 + (index % Math.max(holders.length - 1, 1))];
    const person = index % 5 === 4 ? (other ?? holders[0]) : holders[0];
    if (person === undefined) throw new Error(`seed: nobody is ${role}`);
    return person;
  };
  return {
    prosecutor: holder('PROSECUTOR'),
    staff: holder('PROSECUTION_STAFF'),
    victimCoordinator: holder('VICTIM_COORDINATOR'),
    coordinator: holder('INTERVIEW_COORDINATOR'),
    interviewer: holder('CHILD_INTERVIEWER'),
    counsel: holder('DEFENCE_COUNSEL'),
    victimCounsel: holder('VICTIM_COUNSEL'),
    judge: holder('JUDGE'),
    clerk: holder('COURT_CLERK'),
    investigatingJudge: holder('INVESTIGATING_JUDGE'),
    guardian: holder('GUARDIAN_AD_LITEM'),
    advocateGeneral: holder('ADVOCATE_GENERAL'),
  };
}
