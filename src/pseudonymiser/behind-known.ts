import { canonical } from './canonical.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** `Selin Yıldız, 29-03-2009, Arnhem`, `2 mei 2010 te Purmerend`: right behind the known birth date. */
export function isBehindBirth(scene: Scene, first: number): boolean {
  const placed = /^(?:te|in)$/.test(scene.word(first - 1));
  const near = (scene.gap(first) & ~(t.GAP_SPACE | t.GAP_COMMA)) === 0;
  const date = near ? dateBefore(scene, placed ? first - 2 : first - 1) : undefined;
  return (
    date !== undefined &&
    scene.lexicon.births.some(
      ({ day, month, year }) =>
        date.day === day && date.year === year && (date.month ?? month) === month,
    )
  );
}

/** Day, month and year that end at token `last`; a month in words is not read. */
function dateBefore(scene: Scene, last: number): { day: number; month?: number; year: number } {
  const figure = (at: number): number => (scene.isDigits(at) ? Number(scene.word(at)) : 0);
  const date = { day: figure(last - 2), year: figure(last) };
  return scene.is(last - 1, v.MONTH) ? date : { ...date, month: figure(last - 1) };
}

/** `3 2 4 1 E H Middelharnis`: right behind the known postcode, a box for each of its letters. */
export function isBehindBoxes(scene: Scene, first: number): boolean {
  let letters = '';
  for (let at = first - 1; at >= first - POSTCODE_LETTERS && at >= 0; at -= 1) {
    if (scene.letters(at) !== 1) return false;
    letters = scene.word(at) + letters;
  }
  return isKnownPostcode(scene, letters);
}

const POSTCODE_LETTERS = 6;

export const isKnownPostcode = (scene: Scene, postcode: string): boolean =>
  scene.lexicon.values.get(canonical(postcode))?.type === 'POSTCODE';
