import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestApp } from './app.js';

/** The real program in a process of its own, on this test's database, objects and keys. */
function startProgram(
  { database }: Pick<TestApp, 'database'>,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { settings } = database.runtime;
  return spawn(process.execPath, [...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: settings.DATABASE_URL,
      ONTZIEN_DATA_DIR: settings.ONTZIEN_DATA_DIR,
      ONTZIEN_KEY_FILE: settings.ONTZIEN_KEY_FILE,
      ONTZIEN_LOG: 'error',
      ONTZIEN_FFMPEG: settings.ONTZIEN_FFMPEG,
      ...env,
    },
  });
}

const RUN_COMMAND = `import { run } from './dist/bin/cli.js'; process.exit(await run(process.argv.slice(1)));`;

/** A command of `ontzien`, to be killed while it works or waited for. */
export function startCommand(test: Pick<TestApp, 'database'>, ...args: string[]): ChildProcess {
  return startProgram(test, ['--input-type=module', '-e', RUN_COMMAND, ...args]);
}

/** The real server as it is started; kill it as you like. */
export async function startServer(
  test: TestApp,
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const child = startProgram(test, [join('dist', 'bin', 'main.js')], {
    PORT: String(port),
    ...env,
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
