import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** A date as it stands in a text; the year may be missing, of two digits or of four. */
export interface WrittenDate {
  readonly first: number;
  readonly last: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

const figures = (scene: Scene, at: number, most: number): number =>
  scene.isDigits(at) && scene.letters(at) <= most ? Number(scene.word(at)) : Number.NaN;

/** A year of four figures at this token, or nothing. */
function yearAt(scene: Scene, at: number): number | undefined {
  const year = scene.letters(at) === 4 ? figures(scene, at, 4) : Number.NaN;
  return year > 1900 && year < 2100 ? year : undefined;
}

const BOXES = 8;
const BOX = t.GAP_SPACE | t.GAP_OTHER | t.GAP_HYPHEN | t.GAP_SLASH | t.GAP_DOT;

const isBoxed = (scene: Scene, at: number): boolean =>
  scene.isDigits(at) && scene.letters(at) === 1 && scene.gap(at) !== 0;

/** `0 9 | 0 9 | 2 0 1 5`: a form with a box for each figure. */
export function readBoxes(scene: Scene, i: number): WrittenDate | undefined {
  let figures = '';
  for (let at = i; at < i + BOXES; at += 1) {
    if (!isBoxed(scene, at) || (at > i && (scene.gap(at) & ~BOX) !== 0)) return undefined;
    figures += scene.word(at);
  }
  const [day, month, year] = [figures.slice(0, 2), figures.slice(2, 4), figures.slice(4)].map(
    Number,
  );
  if (day === undefined || month === undefined) return undefined;
  return { first: i, last: i + BOXES - 1, day, month, year };
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const BETWEEN = t.GAP_SPACE | t.GAP_HYPHEN | t.GAP_DOT | t.GAP_SLASH;

const isLinked = (scene: Scene, at: number): boolean =>
  scene.gap(at) !== 0 && (scene.gap(at) & ~BETWEEN) === 0;

/** `9-VII-2012`, `9 VII 2012`. */
export function readRoman(scene: Scene, i: number): WrittenDate | undefined {
  const month = scene.isUpper(i + 1) ? ROMAN.indexOf(scene.word(i + 1)) + 1 : 0;
  if (month === 0 || !isLinked(scene, i + 1) || !isLinked(scene, i + 2)) return undefined;
  const [day, year] = [figures(scene, i, 2), yearAt(scene, i + 2)];
  return year !== undefined && day < 32 ? { first: i, last: i + 2, day, month, year } : undefined;
}

/** `2012, 9 juli`: the year in front of a day without one; that of a date in front is none. */
export function withYearBefore(scene: Scene, date: WrittenDate): WrittenDate {
  const at = date.first - 1;
  if (date.year !== undefined || scene.is(at - 1, v.MONTH) || scene.isDigits(at - 1)) return date;
  const gap = scene.gap(date.first);
  const year = (gap & ~(t.GAP_COMMA | t.GAP_SPACE)) === 0 ? yearAt(scene, at) : undefined;
  return year === undefined ? date : { ...date, first: at, year };
}
