import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Law } from '../domain/law.js';

const MIGRATION = readFileSync(
  join(import.meta.dirname, '../../../../migrations/1790000000265-date-motion-law.ts'),
  'utf8',
);

type Value = string | number | boolean | null | readonly string[];

/** One value of a VALUES list: words between quotes, a list between braces, a number, true, false or NULL. */
const VALUE = /'((?:[^']|'')*)'|(NULL|true|false|-?\d+)/g;

function valueOf(quoted: string | undefined, bare: string | undefined): Value {
  if (quoted === undefined) return JSON.parse(bare === 'NULL' ? 'null' : (bare ?? '')) as Value;
  const text = quoted.replaceAll("''", "'");
  if (!/^\{.*\}$/.test(text)) return text;
  return text === '{}' ? [] : text.slice(1, -1).split(',');
}

/** The rows the migration puts into a table that are in force now: none of them ends. */
function rowsOf<Row>(table: string, columns: readonly (keyof Row & string)[]): readonly Row[] {
  const [, block = ''] =
    new RegExp(`INSERT INTO motions\\.${table} VALUES\\n([^;]*(?:;(?!\\n)[^;]*)*);\\n`).exec(
      MIGRATION,
    ) ?? [];
  return block
    .split('\n')
    .filter((line) => line.trim().startsWith('('))
    .map((line) => {
      const values = [...line.matchAll(VALUE)].map(([, quoted, bare]) => valueOf(quoted, bare));
      return Object.fromEntries(columns.map((column, index) => [column, values[index]])) as Row;
    });
}

const holiday = ({ monthDay, easterOffset, sundayMoves }: Law['holidays'][number]) => ({
  monthDay,
  easterOffset,
  sundayMoves,
});

/** The law of today, read from the migration that dates it; test/e2e/motion-law.e2e.spec.ts compares it with the tables. */
export const PRESENT_LAW: Law = {
  on: '2026-03-02',
  steps: rowsOf('criterion_step', [
    'code',
    'article',
    'labelNl',
    'labelEn',
    'unknownNl',
    'unknownEn',
    'toVerify',
  ]),
  rules: rowsOf('criterion_rule', [
    'stage',
    'side',
    'position',
    'holds',
    'shows',
    'criterion',
    'article',
    'toVerify',
  ]),
  terms: rowsOf('term', ['code', 'kind', 'days', 'urgentDays', 'unit', 'article', 'toVerify']),
  holidays: rowsOf<Law['holidays'][number] & { readonly code: string }>('holiday', [
    'code',
    'monthDay',
    'easterOffset',
    'sundayMoves',
  ]).map(holiday),
  channels: rowsOf('channel', [
    'side',
    'stage',
    'article',
    'basis',
    'routeNl',
    'routeEn',
    'limitNl',
    'limitEn',
    'toVerify',
  ]),
  remedies: rowsOf('remedy', [
    'stage',
    'side',
    'after',
    'position',
    'code',
    'article',
    'term',
    'textNl',
    'textEn',
    'toVerify',
  ]),
  meanings: Object.fromEntries(
    [...MIGRATION.matchAll(/WHEN '(SV_\w+)' THEN '(\w+)'/g)].map(([, code = '', meaning = '']) => [
      code,
      meaning,
    ]),
  ),
};
