import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from '@jest/globals';

const program = ['7zz', '7z', '7za'].find(
  (name) => spawnSync(name, ['i'], { stdio: 'ignore' }).status === 0,
);

/** Where 7-Zip is not installed, that it opens what we make is not tested; our own reader of the format is always asked. */
export const sevenZipIsHere = program !== undefined;
export const itWithSevenZip = sevenZipIsHere ? it : it.skip;

/** What 7-Zip takes out of a container, by name; undefined when it says that something is wrong with it. */
export async function openedBySevenZip(
  zip: Buffer,
  passphrase: string,
): Promise<Record<string, Buffer> | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'ontzien-zip-'));
  try {
    await writeFile(join(folder, 'kopie.zip'), zip);
    const out = join(folder, 'uit');
    const args = ['x', '-y', `-p${passphrase}`, `-o${out}`, join(folder, 'kopie.zip')];
    if (spawnSync(program ?? '7z', args, { stdio: 'ignore' }).status !== 0) return undefined;
    const names = await readdir(out);
    const files = await Promise.all(names.map((name) => readFile(join(out, name))));
    return Object.fromEntries(names.map((name, index) => [name, files[index]!]));
  } finally {
    await rm(folder, { recursive: true });
  }
}
