import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  compileIdentity,
  findIdentifiers,
  type KnownIdentity,
} from '../../src/pseudonymiser/index.js';

const root = join(import.meta.dirname, '..', '..');
const sets = join(root, 'test', 'pseudonymiser-set');
const words = readFileSync(
  join(root, 'web', 'src', 'features', 'documents', 'place-reasons.ts'),
  'utf8',
);

interface LabelledText {
  readonly text: string;
  readonly vault: KnownIdentity;
}

function texts(): readonly LabelledText[] {
  return readdirSync(sets)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(sets, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as LabelledText);
}

/** As a key of the dictionary, once in each language at least. */
function hasSentence(reason: string): boolean {
  return (words.match(new RegExp(`^\\s+'?${reason}'?:`, 'gm')) ?? []).length >= 2;
}

describe('a doubt for the reviewer', () => {
  it('says why it is one: a sentence of its own in both languages, or that only the form was recognised', () => {
    const reasons = new Set(
      texts().flatMap(({ text, vault }) =>
        findIdentifiers(text, [compileIdentity(vault)])
          .filter(({ certain }) => !certain)
          .map(({ reason }) => reason),
      ),
    );

    expect(reasons.size).toBeGreaterThan(20);
    expect([...reasons].filter((one) => !one.startsWith('pattern-') && !hasSentence(one))).toEqual(
      [],
    );
  });
});
