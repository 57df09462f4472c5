import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS } from '../../src/kernel/config/settings.js';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'settings.md'), 'utf8');
const cells = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([before, name]) => before === '' && name !== undefined && /^`[A-Z0-9_]+`$/.test(name));

function shown(fallback: string | number | boolean): string {
  if (fallback === '') return '-';
  return `\`${typeof fallback === 'boolean' ? String(Number(fallback)) : String(fallback)}\``;
}

describe('docs/settings.md', () => {
  it('lists exactly the settings of this version, in their order, with default and meaning', () => {
    const wanted = Object.entries(SETTINGS).map(([name, { fallback, about }]) => [
      `\`${name}\``,
      shown(fallback),
      about,
    ]);

    expect(cells.map(([, name, fallback, about]) => [name, fallback, about])).toEqual(wanted);
  });
});
