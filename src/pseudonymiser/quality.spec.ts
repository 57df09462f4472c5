import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compileIdentity, findIdentifiers, type KnownIdentity } from './index.js';
import { measure, total, type Answers, type Tally } from './measure.js';

interface LabelledDocument extends Answers {
  readonly vault: KnownIdentity;
}

function read(name: string): readonly LabelledDocument[] {
  const file = new URL(`../../test/pseudonymiser-set/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledDocument);
}

function figures(name: string): Tally {
  return total(
    read(name).map((document) =>
      measure(document, findIdentifiers(document.text, [compileIdentity(document.vault)])),
    ),
  );
}

describe.each(['tuned', 'held-out'])('pseudonymiser on the %s documents', (name) => {
  const tally = figures(name);

  test('finds at least 99 in 100 mentions', () => {
    expect(tally.found / tally.mentions).toBeGreaterThanOrEqual(0.99);
  });

  test('leaks a direct identifier in at most 5 in 100 documents, any in at most 10', () => {
    expect(tally.leakDirect / tally.documents).toBeLessThanOrEqual(0.05);
    expect(tally.leakAny / tally.documents).toBeLessThanOrEqual(0.1);
  });

  test('replaces little else: 98 in 100 characters are right, 2.5 in 100 negatives touched', () => {
    expect(tally.rightCharacters / tally.characters).toBeGreaterThanOrEqual(0.98);
    expect(tally.touched / tally.negatives).toBeLessThanOrEqual(0.025);
  });

  test('offers at most one doubtful place in 100 words', () => {
    expect(tally.offers / tally.words).toBeLessThanOrEqual(0.01);
  });
});
