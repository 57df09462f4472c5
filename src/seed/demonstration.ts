import pg from 'pg';
import type { Log } from '../kernel/logging/log.js';
import type { Runtime } from '../kernel/runtime.js';
import { Chance } from './chance.js';
import { seedOrganisations, seedPeople } from './people.js';
import { DEMO_ACCOUNTS } from './reference-data.js';

export const DEMO_LOGINS: readonly string[] = DEMO_ACCOUNTS.map(({ login }) => login);

const SEED = 20_261_123;

/** Loads the demonstration once; a database that has it is left as it is. */
export async function seedDemonstration(runtime: Runtime, _log: Log): Promise<void> {
  const admin = new pg.Pool({ connectionString: runtime.urls.admin, max: 2 });
  try {
    const { rowCount } = await admin.query('SELECT FROM auth.account WHERE demo LIMIT 1');
    if (rowCount !== 0) return;
    const chance = new Chance(SEED);
    const organisations = await seedOrganisations(admin);
    await seedPeople(admin, organisations, chance);
  } finally {
    await admin.end();
  }
}
