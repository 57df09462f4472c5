import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from './ports.js';

export interface Swift {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly stop: () => Promise<void>;
}

/** Whether this machine has the four servers of OpenStack Swift. */
export function swiftIsHere(): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'swift-object-server'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a Swift of one machine, with everything it holds in a folder of its own. */
export async function startSwift(): Promise<Swift> {
  const folder = await mkdtemp(join(tmpdir(), 'ontzien-swift-'));
  const [port = 0] = await freePorts(4);
  const script = join(import.meta.dirname, '..', '..', 'scripts', 'swift.sh');
  const child = spawn(script, [folder, String(port)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const endpoint = `http://127.0.0.1:${String(port)}`;
  await answers(`${endpoint}/healthcheck`);
  return {
    endpoint,
    region: 'us-east-1',
    accessKey: 'test:tester',
    secretKey: 'testing',
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const ok = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await pause(250);
  }
  throw new Error('Swift did not start');
}
