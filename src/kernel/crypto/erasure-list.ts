import { createReadStream, existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/**
 * What was erased, by opaque id, one a line: kept beside the key file and so outside every backup of the database.
 *
 * A backup of before an erasure still holds the wrapped key. Whoever restores it needs the key file, and with it comes
 * the list of what must be erased again. Lines are only ever added; a line twice means the same as once.
 */
export function erasureListOf(keyFile: string): string {
  return `${keyFile.replace(/\.json$/, '')}.erasures.txt`;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Undefined when there is no list: that is something else than an empty one. A torn last line is left out. */
export async function readErasures(path: string): Promise<ReadonlySet<string> | undefined> {
  if (!existsSync(path)) return undefined;
  const ids = new Set<string>();
  for await (const line of createInterface({ input: createReadStream(path) }))
    if (ID.test(line)) ids.add(line);
  return ids;
}

/** On disk when this returns; makes the list when there is none. */
export async function addErasures(path: string, erased: readonly string[]): Promise<void> {
  const known = (await readErasures(path)) ?? new Set();
  const missing = [...new Set(erased)].filter((id) => !known.has(id));
  const file = await open(path, 'a', 0o600);
  try {
    // A line of its own, also after one that a crash tore.
    if (missing.length > 0) await file.appendFile(`\n${missing.join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
