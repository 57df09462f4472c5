import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './database/embedded-postgres.js';

/**
 * One application per data folder with an embedded database.
 *
 * A lock left by a killed process is taken over; one of a living process stops the start with one sentence.
 * @returns gives the folder back.
 */
export function holdInstanceLock(folder: string, needed: boolean): () => void {
  if (!needed) return () => undefined;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'ontzien.lock');
  const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : Number.NaN;
  if (Number.isInteger(holder) && holder !== process.pid && isOntzien(holder)) {
    throw new StartError(
      `Ontzien already runs on ${folder} (process ${holder}); stop that one, or give ONTZIEN_DATA_DIR another folder.`,
    );
  }
  writeFileSync(path, String(process.pid));
  return () => {
    if (existsSync(path) && Number(readFileSync(path, 'utf8')) === process.pid)
      rmSync(path, { force: true });
  };
}

function isOntzien(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  // After a reboot the number may belong to any other program.
  return !existsSync(commandLine) || /node|ontzien/.test(readFileSync(commandLine, 'utf8'));
}
