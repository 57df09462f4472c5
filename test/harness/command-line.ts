import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';

const BIN = join(process.cwd(), 'bin', 'ontzien.mjs');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts `ontzien` as a person at a terminal does, with these settings and no others. */
export function startCommand(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('ONTZIEN_') && name !== 'DATABASE_URL' && name !== 'PORT',
    ),
  );
  return spawn(process.execPath, [BIN, ...args], { env: { ...environment, ...settings } });
}

/** Runs a command to its end. */
export async function runCommand(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Ran> {
  const child = startCommand(args, settings);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return ended(child);
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve) =>
    child.once('close', (code) => {
      resolve({ code, out, err });
    }),
  );
}

/** Waits until a stream says something that matches. */
export function untilSaid(stream: NodeJS.ReadableStream, wanted: RegExp): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    stream.on('data', (text: Buffer | string) => {
      said += String(text);
      if (wanted.test(said)) resolve(said);
    });
    stream.once('end', () => {
      reject(new Error(`ended without ${String(wanted)}: ${said}`));
    });
  });
}
