import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandFailed } from './terminal.js';

/** A file of a backup, by its path inside the folder. */
export interface BackupFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface BackupTable extends BackupFile {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: number;
}

export interface BackupManifest {
  readonly format: 1;
  readonly madeAt: string;
  /** The migrations of the schema; a backup is restored into exactly this one. */
  readonly migrations: readonly string[];
  /** Says whether a key file belongs to this backup, and nothing else about it. */
  readonly keyCheck: string;
  readonly tables: readonly BackupTable[];
  readonly sequences: readonly {
    readonly name: string;
    readonly value: string;
    readonly called: boolean;
  }[];
  readonly objects: readonly BackupFile[];
}

export const MANIFEST = 'manifest.json';

const UNESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
const ESCAPED: Readonly<Record<string, string>> = {
  '\\\\': '\\',
  '\\t': '\t',
  '\\n': '\n',
  '\\r': '\r',
};

/** One row in PostgreSQL's COPY text format, so that any PostgreSQL can read it without us. */
export function encodeRow(values: readonly (string | null)[]): string {
  return values
    .map((value) =>
      value === null
        ? '\\N'
        : value.replaceAll(/[\\\t\n\r]/g, (character) => UNESCAPED[character] ?? character),
    )
    .join('\t');
}

export function decodeRow(line: string): readonly (string | null)[] {
  return line
    .split('\t')
    .map((field) =>
      field === '\\N' ? null : field.replaceAll(/\\[\\tnr]/g, (pair) => ESCAPED[pair] ?? pair),
    );
}

export async function digestOf(
  path: string,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Writable({
    write(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done();
    },
  });
  await pipeline(createReadStream(path), measure);
  return { bytes, sha256: hash.digest('hex') };
}

/** Reads a backup's manifest and proves every file in it, before anything is done with one of them. */
export async function readVerified(folder: string): Promise<BackupManifest> {
  const manifest = readManifest(await readFile(join(folder, MANIFEST), 'utf8'));
  for (const file of [...manifest.tables, ...manifest.objects]) {
    if (normalize(file.path) !== file.path || /^([/\\]|\.\.)/.test(file.path))
      throw new CommandFailed('The manifest names a file outside the backup.');
    const found = await digestOf(join(folder, file.path)).catch(() => undefined);
    if (found?.bytes !== file.bytes || found.sha256 !== file.sha256) {
      throw new CommandFailed(
        `${file.path} is missing or is not what was backed up; nothing was restored.`,
      );
    }
  }
  return manifest;
}

function readManifest(text: string): BackupManifest {
  const manifest: unknown = parse(text);
  if (!isManifest(manifest))
    throw new CommandFailed('This folder holds no backup of a form we know.');
  return manifest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is BackupManifest {
  if (typeof value !== 'object' || value === null) return false;
  const lists = ['migrations', 'tables', 'sequences', 'objects'];
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    fields.get('format') === 1 &&
    typeof fields.get('keyCheck') === 'string' &&
    lists.every((name) => Array.isArray(fields.get(name)))
  );
}
