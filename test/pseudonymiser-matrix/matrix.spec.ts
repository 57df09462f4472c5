import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compileIdentity, findIdentifiers } from '../../src/pseudonymiser/index.js';
import { measure } from '../../src/pseudonymiser/measure.js';
import { casesOf, type Case } from './matrix.js';
import { negativesOf } from './negatives.js';
import { PEOPLE } from './people.js';

/** Shares that are reached; a cell that is not named here is found as a whole. They may rise, and fall for no reason but a false touch. */
const FLOORS = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, number>>;

interface Cell {
  found: number;
  all: number;
  readonly missed: string[];
}

function cellsOf(people: typeof PEOPLE): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  people.forEach((vault, at) => {
    const identity = [compileIdentity(vault)];
    for (const one of sampled(
      casesOf(vault, (texts, carrier) =>
        texts.slice((at + carrier) % (texts.length || 1)).slice(0, 1),
      ),
      at,
    )) {
      const name = `${one.field} / ${one.form}`;
      const cell = cells.get(name) ?? { found: 0, all: 0, missed: [] };
      cells.set(name, cell);
      cell.all += 1;
      const { found } = measure(
        { text: one.text, spans: [one], negatives: [], neutral: [] },
        findIdentifiers(one.text, identity),
      );
      cell.found += found;
      if (found === 0) cell.missed.push(one.text.slice(one.start, one.end));
    }
  });
  return cells;
}

/** Of every form the carrier whose turn it is with this child. */
function sampled(cases: readonly Case[], turn: number): readonly Case[] {
  const ofForm = new Map<string, Case[]>();
  for (const one of cases) {
    const name = `${one.field} / ${one.form}`;
    const list = ofForm.get(name);
    if (list === undefined) ofForm.set(name, [one]);
    else list.push(one);
  }
  return [...ofForm.values()].flatMap((list) => list[turn % list.length] ?? []);
}

const cells = cellsOf(PEOPLE);

describe('a field of the vault in a form that people write', () => {
  test.each([...cells.keys()])('%s', (name) => {
    const cell = cells.get(name);
    const share = (cell?.found ?? 0) / (cell?.all ?? 1);
    const lost = share < (FLOORS[name] ?? 1) ? cell?.missed : [];
    expect(lost).toEqual([]);
  });

  test('together', () => {
    const all = [...cells.values()];
    const found = all.reduce((sum, cell) => sum + cell.found, 0);
    expect(found / all.reduce((sum, cell) => sum + cell.all, 0)).toBeGreaterThanOrEqual(0.94);
  });
});

test('what is of an official, of the suspect, of the court or of the language stays', () => {
  const touched = PEOPLE.flatMap((vault) => {
    const identity = [compileIdentity(vault)];
    return negativesOf(vault).filter((one) =>
      findIdentifiers(one.text, identity).some(
        (span) => span.certain && span.start < one.end && span.end > one.start,
      ),
    );
  });
  expect(
    touched.map(({ text, start, end }) => `${text.slice(0, start)}«${text.slice(start, end)}»`),
  ).toEqual([]);
});
