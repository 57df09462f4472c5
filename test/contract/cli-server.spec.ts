import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from '../harness/client.js';
import { ended, runCommand, startCommand, untilSaid } from '../harness/command-line.js';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';
import { freePort } from '../harness/ports.js';

// A first call may build server and web.
jest.setTimeout(180_000);

let database: TestDatabase;
let settings: Record<string, string>;

beforeAll(async () => {
  database = await cloneDatabase();
  settings = {
    DATABASE_URL: database.adminUrl,
    ONTZIEN_KEY_FILE: String(process.env['TEST_KEY_FILE']),
    ONTZIEN_DATA_DIR: database.runtime.settings.ONTZIEN_DATA_DIR,
    ONTZIEN_LOG: 'silent',
  };
});
afterAll(() => database.drop());

describe('ontzien serve, worker and migrate', () => {
  it('serves until it is asked to stop, and ends with 0', async () => {
    const port = await freePort();
    const child = startCommand(['serve'], {
      ...settings,
      PORT: String(port),
    });
    const done = ended(child);
    await untilSaid(child.stdout, new RegExp(`http://localhost:${port}`));

    expect((await new Client(port).get('/health/ready')).status).toBe(200);
    child.kill('SIGTERM');
    expect((await done).code).toBe(0);
  });

  it('works in the background until it is asked to stop, and ends with 0', async () => {
    const child = startCommand(['worker'], settings);
    const done = ended(child);
    await untilSaid(child.stderr, /The worker runs/);
    child.kill('SIGTERM');

    expect((await done).code).toBe(0);
  });

  it('has nothing to migrate on a schema of this version', async () => {
    expect(await runCommand(['migrate'], settings)).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('Nothing to do'),
    });
  });

  it('fails with one sentence when the database does not answer', async () => {
    const port = await freePort();
    const ran = await runCommand(['migrate'], {
      DATABASE_URL: `postgres://nobody@127.0.0.1:${port}/none`,
      ONTZIEN_KEY_FILE: String(settings['ONTZIEN_KEY_FILE']),
    });

    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining('ECONNREFUSED') });
  });
});
