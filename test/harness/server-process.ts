import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestApp } from './app.js';

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

/** The real server as it is started, on this test's database and objects; kill it as you like. */
export async function startServer(test: TestApp, port: number): Promise<ChildProcess> {
  const { settings } = test.database.runtime;
  const child = spawn(process.execPath, [join('dist', 'src', 'main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: settings.DATABASE_URL,
      ONTZIEN_DATA_DIR: settings.ONTZIEN_DATA_DIR,
      ONTZIEN_KEY_FILE: settings.ONTZIEN_KEY_FILE,
      ONTZIEN_LOG: 'error',
      PORT: String(port),
    },
  });
  for (let attempt = 0; ; attempt += 1) {
    if (attempt > 300 || child.exitCode !== null) throw new Error('the server did not start');
    const alive = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (alive) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
