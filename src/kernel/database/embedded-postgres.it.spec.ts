import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

// A first start makes the files of a server.
jest.setTimeout(120_000);

let folder: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ontzien-embedded-'));
  chmodSync(folder, 0o755);
  server = await startEmbeddedPostgres({ dataDir: folder });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const lock = () => join(folder, 'postgres', 'postmaster.pid');
const serverProcess = () => Number(readFileSync(lock(), 'utf8').split('\n')[0]);

async function ask(sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function eventually<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    try {
      return await act();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return act();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the embedded PostgreSQL', () => {
  it('is there again under the same address after kill -9, twice, with all that was committed', async () => {
    await ask('CREATE TABLE kept AS SELECT 1 AS n');
    const before = serverProcess();
    for (let round = 2; round <= 3; round += 1) {
      process.kill(serverProcess(), 'SIGKILL');
      await eventually(() => ask(`INSERT INTO kept VALUES (${round})`));
    }

    expect(serverProcess()).not.toBe(before);
    expect(await ask('SELECT n FROM kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('stays away once it is stopped, also when it had just been killed', async () => {
    const last = serverProcess();
    process.kill(last, 'SIGKILL');
    await server.stop();
    await new Promise((resolve) => setTimeout(resolve, 2_000));

    expect(isAlive(last)).toBe(false);
    await expect(ask('SELECT 1')).rejects.toThrow('ECONNREFUSED');
    // Only the lock of the killed one is left, or none.
    expect(existsSync(lock()) ? serverProcess() : last).toBe(last);
  });
});
