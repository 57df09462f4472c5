import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Log } from '../../src/kernel/logging/log.js';
import { Clock } from '../../src/kernel/time.js';
import { createServer } from '../../src/server.js';
import { cloneDatabase, type TestDatabase } from './database.js';

/** A clock that stands where the test puts it. */
export class TestClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string | Date): void {
    this.instant = new Date(instant);
  }

  advance(ms: number): void {
    this.instant = new Date(this.instant.getTime() + ms);
  }
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly port: number;
  readonly database: TestDatabase;
  readonly clock: TestClock;
  /** Every line that was logged, for the canary search. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export const TEST_NOW = '2026-03-02T09:00:00Z';

/** The whole application on a database of its own, connected as the application roles, never as the owner. */
export async function startApp(
  settings: Readonly<Record<string, string>> = {},
  now = TEST_NOW,
): Promise<TestApp> {
  const database = await cloneDatabase(settings);
  // What runs on the real clock must not fail on a holiday; that nobody is heard then has tests of its own.
  if (now !== TEST_NOW) await database.admin.query('DELETE FROM studios.closed_date');
  const clock = new TestClock(new Date(now));
  const logged: string[] = [];
  const app = await createServer({
    runtime: database.runtime,
    clock,
    log: new Log('debug', (line) => void logged.push(line)),
  });
  await app.listen(0, '127.0.0.1');
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    app,
    port,
    database,
    clock,
    logged,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
