import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { dataDir } from '../../src/kernel/runtime.js';
import type { TestApp } from './app.js';
import type { Client } from './client.js';

/** A child nobody could be confused with. Whatever of this is found outside the vault's seals has leaked. */
export const CANARY = {
  callName: 'Zwaluwina',
  givenNames: ['Zwaluwina', 'Pimpernella'],
  prefix: 'van der',
  surname: 'Kanariëstein',
  dateOfBirth: '2014-03-17',
  placeOfBirth: 'Vinkenzwaag',
  bsn: '999900031',
  address: {
    street: 'Koolmezenhof',
    number: '77',
    addition: 'Q',
    postcode: '9988ZK',
    town: 'Kwetterdijk',
  },
  nicknames: ['Zwalukkie'],
  phones: ['0699900031'],
  emails: ['zwaluwina.kanarie@volière.example'],
  handles: ['kwetterzwaluw'],
  school: { name: 'De Pestvogel', class: 'groep 7Z' },
  parents: [
    {
      role: 'moeder',
      givenName: 'Roodborstia',
      prefix: '',
      surname: 'Putterswoude',
      phones: ['0699900043'],
      emails: ['roodborstia@putterswoude.example'],
    },
  ],
  siblings: [
    {
      role: 'broer',
      givenName: 'Goudhaanius',
      prefix: 'van der',
      surname: 'Kanariëstein',
      phones: [],
      emails: [],
    },
  ],
} as const;

/** A text with everything the vault knows of the canary, for journeys that enter documents. */
export const CANARY_TEXT = `Ik sprak met Zwaluwina Pimpernella van der Kanariëstein, geboren op 17 maart 2014 te Vinkenzwaag, BSN 999900031.
Zij woont aan de Koolmezenhof 77 Q, 9988 ZK Kwetterdijk en is bereikbaar op 06-99900031 of zwaluwina.kanarie@volière.example.
Haar moeder Roodborstia Putterswoude en haar broer Goudhaanius waren erbij. Zwaluwina zit op De Pestvogel in groep 7Z.
Online heet zij kwetterzwaluw, thuis noemen ze haar Zwalukkie. Zij zag hoe een fiets werd weggenomen.`;

/** Words that name her wherever they stand; compared without case and diacritics. */
const WORDS: readonly string[] = [
  'zwaluwina',
  'pimpernella',
  'kanariestein',
  'vinkenzwaag',
  'koolmezenhof',
  'kwetterdijk',
  'zwalukkie',
  'kwetterzwaluw',
  'pestvogel',
  'roodborstia',
  'putterswoude',
  'goudhaanius',
  '2014-03-17',
  '17-03-2014',
  '17-3-2014',
  '17/03/2014',
  '17 maart 2014',
];

/** Values that may be written with spaces, dots or hyphens in between. */
const COMPACT: readonly string[] = [
  '999900031',
  '9988zk',
  '0699900031',
  '31699900031',
  '0699900043',
];

export interface PlantedCanary {
  readonly childRef: string;
  readonly childNumber: string;
}

/** Registers the canary in a case, as a person would. */
export async function plantCanary(
  client: Client,
  caseId: string,
  more: Readonly<Partial<Record<'dateOfBirth' | 'bsn', string>>> = {},
): Promise<PlantedCanary> {
  const answer = await client.post(`/cases/${caseId}/children`, {
    registrationKey: newId(),
    identity: { ...CANARY, ...more },
  });
  if (answer.status !== 201) throw new Error(`the canary was not planted: ${answer.text}`);
  return { childRef: String(answer.body.childRef), childNumber: String(answer.body.childNumber) };
}

/** The canary values a text holds, in any case and with or without diacritics and separators. */
export function canariesIn(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase();
  const compact = folded.replaceAll(/[\s.()\-/]/g, '');
  return [
    ...WORDS.filter((word) => folded.includes(word)),
    ...COMPACT.filter((value) => compact.includes(value)),
  ];
}

/**
 * Searches every table of every schema (the vault's too: there it must be sealed), every logged line, and the names
 * and contents of all files of the application. One hit fails the test and says where.
 */
export async function expectNoCanary(test: TestApp): Promise<void> {
  const hits = [...(await inTables(test)), ...inLog(test), ...inFiles(test)];
  expect(hits).toEqual([]);
  const { rows } = await test.database.admin.query<{ planted: number }>(
    'SELECT count(*) AS planted FROM identity.subject',
  );
  // A search where nothing was planted proves nothing.
  expect(rows[0]?.planted).toBeGreaterThan(0);
}

interface TableRow {
  readonly schema: string;
  readonly name: string;
  readonly bytes: readonly string[];
}

const TABLES = `
  SELECT n.nspname AS schema, c.relname AS name, COALESCE(array_agg(a.attname::text) FILTER (WHERE a.atttypid = 'bytea'::regtype), '{}') AS bytes
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind IN ('r', 'm') AND a.attnum > 0 AND NOT a.attisdropped
    AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
  GROUP BY n.nspname, c.relname ORDER BY 1, 2`;

async function inTables({ database }: TestApp): Promise<readonly string[]> {
  const tables = await database.admin.query<TableRow>(TABLES);
  expect(tables.rows.length).toBeGreaterThan(15);
  const hits: string[] = [];
  for (const { schema, name, bytes } of tables.rows) {
    const table = `"${schema}"."${name}"`;
    const { rows } = await database.admin.query<{
      text: string;
      blobs: readonly (Buffer | null)[];
    }>(
      `SELECT row_to_json(t)::text AS text, ARRAY[${bytes.map((column) => `t."${column}"`).join(', ')}]::bytea[] AS blobs FROM ${table} t`,
    );
    for (const { text, blobs } of rows) {
      const raw = blobs.flatMap((blob) => (blob === null ? [] : readings(blob)));
      for (const value of new Set([text, ...raw].flatMap(canariesIn)))
        hits.push(`${table} holds ${value}`);
    }
  }
  return hits;
}

function inLog({ logged }: TestApp): readonly string[] {
  return logged.flatMap((line) =>
    canariesIn(line).map((value) => `the log holds ${value}: ${line}`),
  );
}

function inFiles({ database }: TestApp): readonly string[] {
  const { settings, objectDir } = database.runtime;
  const folders = [...new Set([dataDir(settings), objectDir])].filter((folder) =>
    existsSync(folder),
  );
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const named = canariesIn(relative(folder, path)).map((value) => `a file name holds ${value}`);
      if (!entry.isFile()) return named;
      const held = new Set(canariesInFile(readFileSync(path)));
      return [
        ...named,
        ...[...held].map((value) => `the file ${relative(folder, path)} holds ${value}`),
      ];
    }),
  );
}

const LARGE = 1024 * 1024;
const NEEDLES: readonly string[] = [...WORDS, ...COMPACT, 'kanariëstein'].flatMap((word) =>
  (['utf8', 'latin1', 'utf16le'] as const).map((encoding) =>
    Buffer.from(word, encoding).toString('latin1'),
  ),
);

/** A film of 50 MB is searched byte by byte in every encoding; folding all its diacritics would take a minute. */
function canariesInFile(bytes: Buffer): readonly string[] {
  if (bytes.length < LARGE) return readings(bytes).flatMap(canariesIn);
  const haystack = bytes.toString('latin1').toLowerCase();
  return NEEDLES.filter((needle) => haystack.includes(needle));
}

/** Bytes as the texts they could be: no seal and no packing hides a name that is merely encoded otherwise. */
function readings(bytes: Buffer): readonly string[] {
  const plain = bytes.toString('utf8');
  const packed = /^[A-Za-z0-9+/=_-]{8,}$/.test(plain)
    ? [Buffer.from(plain, 'base64').toString('utf8')]
    : [];
  return [plain, bytes.toString('utf16le'), bytes.toString('latin1'), ...packed];
}
