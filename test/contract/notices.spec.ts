import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..');
const modules = join(root, 'src', 'modules');
const sources = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => readFileSync(join(modules, path), 'utf8'));
/** Events with somebody to tell: the type and the recipients stand in one literal. */
const told = sources.flatMap((source) =>
  [...source.matchAll(/type: '([a-z-]+\.[a-z-]+)'[^{}]*?recipients/g)].map(([, type]) => type),
);
const words = readFileSync(join(root, 'web', 'src', 'features', 'work', 'notice-texts.ts'), 'utf8');

describe('notices', () => {
  it('have a sentence of their own in both languages, so that nobody hears only that something happened', () => {
    const silent = [...new Set(told)].filter(
      (type) => words.split(`'${String(type)}':`).length !== 3,
    );

    expect(told).toContain('question-round.opened');
    expect(silent).toEqual([]);
  });
});
