import { canonical } from './canonical.js';
import { fold } from './folding.js';
import { skeleton, unscanned } from './look-alikes.js';
import type { Marks } from './marks.js';
import { slipBetween } from './misspellings.js';
import { numeral } from './numerals.js';
import { readBoxes, readRoman, withYearBefore, type WrittenDate } from './rare-dates.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

export type { WrittenDate } from './rare-dates.js';

const MONTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'jan feb mrt apr mei jun jul aug sep okt nov dec|januari februari maart april mei juni juli augustus september oktober november december|january february march april may june july august sept october november december|jan feb mar apr may jun jul aug sep oct nov dec'
      .split('|')
      .flatMap((row) => row.split(' ').map((name, index) => [name, index + 1] as const)),
  ),
  febr: 2,
};
const LINK =
  t.GAP_SPACE |
  t.GAP_NEWLINE |
  t.GAP_DOT |
  t.GAP_HYPHEN |
  t.GAP_COMMA |
  t.GAP_SLASH |
  t.GAP_APOSTROPHE;
const linked = (scene: Scene, i: number): boolean =>
  (scene.gap(i) & ~LINK) === 0 && (scene.gap(i) & t.GAP_PARAGRAPH) === 0;

function number(scene: Scene, i: number): number | undefined {
  return scene.isDigits(i) && scene.letters(i) <= 4 ? Number(scene.word(i)) : undefined;
}

interface Part {
  readonly at: number;
  readonly value: number;
}

/** `9e` is two tokens. */
function placeOfDay(scene: Scene, near: number): number {
  const suffixed = /^(?:e|de|ste|th|st|nd|rd)$/.test(scene.word(near)) && scene.isDigits(near - 1);
  return suffixed ? near - 1 : near;
}

function dayBefore(scene: Scene, i: number): Part | undefined {
  return linked(scene, i) ? (plainDay(scene, i) ?? scannedDay(scene, i)) : undefined;
}

/** The day before month token `i`: `9`, `9e`, `negende`, `negen`. */
function plainDay(scene: Scene, i: number): Part | undefined {
  const at = placeOfDay(scene, /^(?:van|of)$/.test(scene.word(i - 1)) ? i - 2 : i - 1);
  if (isScanned(scene, at)) return undefined;
  const value = number(scene, at) ?? numeral(scene.word(at));
  if (value === undefined || value < 1 || value > 31) return undefined;
  return { at, value };
}

/** The year behind a month: digits, or words as `tweeduizend elf` and `twintig twaalf`. */
function yearBehind(scene: Scene, i: number): Part | undefined {
  return linked(scene, i) ? (scannedYear(scene, i) ?? plainYear(scene, i)) : undefined;
}

function plainYear(scene: Scene, i: number): Part | undefined {
  const digits = number(scene, i);
  if (digits === undefined) return spokenYear(scene, i, scene.word(i));
  return isYear(scene, i) ? { at: i, value: digits } : undefined;
}

function spokenYear(scene: Scene, i: number, word: string): Part | undefined {
  if (word.startsWith('tweeduizend')) return yearInWords(scene, i, word.slice(11));
  if (word === 'negentienhonderd') return centuryApart(scene, i);
  if (word.startsWith('negentienhonderd')) return asPart(i, 1900, numeral(word.slice(16)));
  if (word === 'twintig')
    return scene.adjacent(i + 1) ? asPart(i + 1, 2000, numeral(scene.word(i + 1))) : undefined;
  return word.startsWith('twintig') ? asPart(i, 2000, numeral(word.slice(7))) : undefined;
}

/** `negentienhonderd tachtig`. */
const centuryApart = (scene: Scene, i: number): Part | undefined =>
  scene.adjacent(i + 1) ? asPart(i + 1, 1900, numeral(scene.word(i + 1))) : undefined;

function asPart(at: number, base: number, rest: number | undefined): Part | undefined {
  return rest === undefined ? undefined : { at, value: base + rest };
}

function yearInWords(scene: Scene, i: number, rest: string): Part {
  const glued = numeral(rest.replace(/^en/, ''));
  if (rest !== '' && glued !== undefined) return { at: i, value: 2000 + glued };
  const next = scene.word(i + 1) === 'en' ? i + 2 : i + 1;
  const apart = scene.adjacent(next) ? numeral(scene.word(next)) : undefined;
  return apart === undefined ? { at: i, value: 2000 } : { at: next, value: 2000 + apart };
}

function isYear(scene: Scene, i: number): boolean {
  const length = scene.letters(i);
  const apostrophe = (scene.gap(i) & t.GAP_APOSTROPHE) !== 0;
  if (length === 4) return true;
  if (scene.word(i + 1) === 'jaar') return false;
  if (scene.is(i + 1, v.MONTH) && scene.endsSentence(i)) return false;
  return (
    length === 2 &&
    (apostrophe ||
      (scene.gap(i) & (t.GAP_HYPHEN | t.GAP_SLASH | t.GAP_DOT)) !== 0 ||
      !isClock(scene, i))
  );
}

function isClock(scene: Scene, i: number): boolean {
  return (scene.gap(i + 1) & (t.GAP_COLON | t.GAP_DOT)) !== 0 && scene.isDigits(i + 1);
}

function readAroundMonth(scene: Scene, i: number): WrittenDate | undefined {
  const month = MONTHS[scene.word(i)];
  if (month === undefined) return undefined;
  const day = dayBefore(scene, i);
  const year = yearBehind(scene, i + 1);
  const english = readMonthFirst(scene, i, month);
  if (english !== undefined) return english;
  if (day === undefined) return readMonthOnly(i, month, year);
  return withYearBefore(scene, {
    first: day.at,
    last: year?.at ?? i,
    day: day.value,
    month,
    year: year?.value,
  });
}

/** The `8` of `l8`. */
const isScanned = (scene: Scene, at: number): boolean =>
  scene.isDigits(at) && scene.gap(at) === 0 && scene.isLetter(at - 1);

/** `l juli`, `ll januari`, `O9 maart`: a day of which a scanner made letters. */
function scannedDay(scene: Scene, i: number): Part | undefined {
  const at = scene.gap(i - 1) === 0 ? i - 2 : i - 1;
  const written = scene.text.slice(scene.start(at), scene.end(i - 1));
  if (!/^[\dOoIl|]{1,2}$/.test(written) || !/^[\dIl|O]/.test(written)) return undefined;
  const value = Number(canonical(written));
  return value > 0 && value < 32 ? { at, value } : undefined;
}

/** `2Oll`, `2O12`: a year of which a scanner made letters. */
function scannedYear(scene: Scene, i: number): Part | undefined {
  if (!scene.isDigits(i)) return undefined;
  let last = i;
  while (last - i < 3 && scene.gap(last + 1) === 0 && scene.has(last + 1)) last += 1;
  const written = scene.text.slice(scene.start(i), scene.end(last));
  return /^[12][\dOoIlSB]{3}$/.test(written)
    ? { at: last, value: Number(canonical(written)) }
    : undefined;
}

/** Over the `th` of `9th`. */
function placeOfYear(scene: Scene, at: number): number {
  return scene.gap(at) === 0 && /^(?:th|st|nd|rd)$/.test(scene.word(at)) ? at + 1 : at;
}

/** `July 9, 2012`. */
function readMonthFirst(scene: Scene, i: number, month: number): WrittenDate | undefined {
  const at = placeOfYear(scene, i + 2);
  const [day = 99, year = 0] = [number(scene, i + 1), number(scene, at)];
  if (!scene.adjacent(i + 1) || day > 31 || year < 1900) return undefined;
  return linked(scene, at) ? { first: i, last: at, day, month, year } : undefined;
}

function readMonthOnly(i: number, month: number, year: Part | undefined): WrittenDate | undefined {
  return year && year.value > 1900
    ? { first: i, last: year.at, day: 0, month, year: year.value }
    : undefined;
}

/** `de zevende van de zevende`, read at its middle. */
function readOrdinals(scene: Scene, i: number): WrittenDate | undefined {
  const behind = scene.word(i + 1) === 'de' ? i + 2 : i + 1;
  const [day, month] = [numeral(scene.word(i - 1)), numeral(scene.word(behind))];
  if (day === undefined || month === undefined || day === 0) return undefined;
  const first = scene.word(i - 2) === 'de' ? i - 2 : i - 1;
  return withYear(scene, { first, last: behind, day, month, year: undefined });
}

/** `de eenentwintigste van de tiende tweeduizend twaalf`. */
function withYear(scene: Scene, date: WrittenDate): WrittenDate {
  const next = date.last + 1;
  const year = scene.adjacent(next) ? yearBehind(scene, next) : undefined;
  return year ? { ...date, last: year.at, year: year.value } : date;
}

const NUMERIC =
  t.GAP_SPACE |
  t.GAP_DOT |
  t.GAP_HYPHEN |
  t.GAP_SLASH |
  t.GAP_APOSTROPHE |
  t.GAP_NEWLINE |
  t.GAP_OTHER;

function readNumeric(scene: Scene, i: number): WrittenDate | undefined {
  const [a, b] = [number(scene, i), follows(scene, i + 1)];
  if (a === undefined) return readCompact(scene, i);
  if (b === undefined) return undefined;
  if (a > 1900) return readIso(scene, i, a, b);
  if (a > 31 || b > 31) return undefined;
  const year = follows(scene, i + 2);
  if (year === undefined || !isYear(scene, i + 2)) return readDayMonth(scene, i, a, b);
  return { first: i, last: i + 2, day: a, month: b, year };
}

/** The next number of a date in figures. */
function follows(scene: Scene, i: number): number | undefined {
  const gap = scene.gap(i);
  return gap !== 0 && (gap & ~NUMERIC) === 0 ? number(scene, i) : undefined;
}

function readIso(scene: Scene, i: number, year: number, month: number): WrittenDate | undefined {
  const day = number(scene, i + 2);
  if (day === undefined || day > 31 || month > 31 || (scene.gap(i + 2) & ~NUMERIC) !== 0)
    return undefined;
  return { first: i, last: i + 2, day, month, year };
}

function readDayMonth(
  scene: Scene,
  i: number,
  day: number,
  month: number,
): WrittenDate | undefined {
  const gap = scene.gap(i + 1);
  return gap === t.GAP_HYPHEN || gap === t.GAP_SLASH
    ? { first: i, last: i + 1, day, month, year: undefined }
    : undefined;
}

const SCANNED = /[\dOoIlSB]{1,2}([-./])[\dOoIlSB]{1,2}\1[\dOoIlSB]{2,4}(?![\p{L}\d])/uy;

/** A numeric date in which a scanner put letters for digits: `17-O9-2008`. */
function readScanned(scene: Scene, i: number): WrittenDate | undefined {
  const first = firstScanned(scene, i);
  SCANNED.lastIndex = scene.start(first);
  const [value = ''] = SCANNED.exec(scene.text) ?? [];
  if (!/[A-Za-z]/.test(value)) return undefined;
  const [day, month, year] = value.split(/[-./]/).map((part) => Number(canonical(part)));
  if (day === undefined || month === undefined) return undefined;
  return { first, last: scene.tokenAt(scene.start(first) + value.length) - 1, day, month, year };
}

/** `ll-ll-2Ol5` opens two groups before its first figure. */
function firstScanned(scene: Scene, i: number): number {
  if (!opensScanned(scene, i)) return i;
  return opensScanned(scene, i - 1) ? i - 2 : i - 1;
}

/** A letter glued in front, or a first group all of letters, as `ll-11-2012`. */
function opensScanned(scene: Scene, i: number): boolean {
  if (scene.isDigits(i - 1) || scene.letters(i - 1) > 2) return false;
  return /^[OoIlSB]{1,2}[-./]?$/.test(scene.text.slice(scene.start(i - 1), scene.start(i)));
}

const BORN = /^(?:gb|geb|gbd|gebdat|gebdatum|geboren|geboortedatum|geboortedat|dob)$/;

function readShort(scene: Scene, i: number): WrittenDate {
  const digits = scene.word(i);
  const [a, b, c] = [0, 2, 4].map((from) => Number(digits.slice(from, from + 2)));
  const [day = 0, month = 0, year = 0] = (b ?? 0) < 13 && (a ?? 0) < 32 ? [a, b, c] : [c, b, a];
  return { first: i, last: i, day, month, year };
}

/** `geb 090712`, `JANSEN, Floor (090712)`: behind a word of birth, or alone in brackets behind a name. */
const isShortBirth = (scene: Scene, i: number): boolean =>
  BORN.test(scene.word(i - 1)) ||
  (scene.word(i - 1) === 'op' && BORN.test(scene.word(i - 2))) ||
  (scene.text.charAt(scene.start(i) - 1) === '(' &&
    scene.text.charAt(scene.end(i)) === ')' &&
    scene.lexicon.names.has(scene.word(i - 1)));

/** `20120709` and `09072012`; `090712` behind a word of birth. */
function readCompact(scene: Scene, i: number): WrittenDate | undefined {
  if (!scene.isDigits(i)) return undefined;
  if (scene.letters(i) === 6 && isShortBirth(scene, i)) return readShort(scene, i);
  if (scene.letters(i) !== 8) return undefined;
  const digits = scene.word(i);
  const cut = (from: number, to: number): number => Number(digits.slice(from, to));
  if (cut(0, 4) > 1900 && cut(0, 4) < 2100 && cut(4, 6) < 13)
    return { first: i, last: i, year: cut(0, 4), month: cut(4, 6), day: cut(6, 8) };
  return { first: i, last: i, day: cut(0, 2), month: cut(2, 4), year: cut(4, 8) };
}

const DAMAGED = /(\d{1,2})(?:e|de|ste)?[ .-]+([\p{L}\d|!]{3,10})[ .,-]+(\d{4})(?!\d)/uy;
const MONTH_NAMES = Object.entries(MONTHS).filter(([name]) => name.length > 3);

function monthLike(word: string): number | undefined {
  const open = MONTHS[word.replaceAll('c', 'e')];
  if (open !== undefined) return open;
  const scanned = Object.entries(MONTHS).find(([known]) => skeleton(known) === skeleton(word));
  const slipped = MONTH_NAMES.find(([known]) => slipBetween(known, word) !== 'more');
  const torn = unscanned(word).find((whole) => whole in MONTHS);
  return (scanned ?? slipped)?.[1] ?? (torn === undefined ? undefined : MONTHS[torn]);
}

/** The `okt` of `okt0ber` is not. */
const isWholeMonth = (scene: Scene, at: number): boolean =>
  scene.is(at, v.MONTH) && scene.gap(at + 1) !== 0;

/** A month that is misspelled or scanned badly between its day and its year: `9 ju1i 2012`. */
function readDamagedMonth(scene: Scene, i: number): WrittenDate | undefined {
  if (scene.letters(i) > 2 || isWholeMonth(scene, i + 1)) return undefined;
  DAMAGED.lastIndex = scene.start(i);
  const [value = '', day, name = '', year] = DAMAGED.exec(scene.text) ?? [];
  const month = value === '' ? undefined : monthLike(fold(name));
  if (month === undefined) return undefined;
  const last = scene.tokenAt(scene.start(i) + value.length) - 1;
  return { first: i, last, day: Number(day), month, year: Number(year) };
}

/** Pairs of numerals that may be day and month where birth is spoken of: `elf elf`, `elf elf tweeduizend tien`. */
function readPair(scene: Scene, i: number): WrittenDate | undefined {
  const [day, month] = [numeral(scene.word(i)), numeral(scene.word(i + 1))];
  if (!day || !month || month > 12 || scene.gap(i + 1) !== t.GAP_SPACE) return undefined;
  return withYear(scene, { first: i, last: i + 1, day, month, year: undefined });
}

/** Every date in the block, however it is written. */
export function readDates(scene: Scene, marks: Marks): readonly WrittenDate[] {
  const dates: (WrittenDate | undefined)[] = marks.digits.map((i) => readNumeric(scene, i));
  for (const i of marks.digits)
    dates.push(
      readScanned(scene, i),
      readDamagedMonth(scene, i),
      readBoxes(scene, i),
      readRoman(scene, i),
    );
  for (let i = 0; i < scene.count; i += 1) {
    if (scene.is(i, v.MONTH)) dates.push(readAroundMonth(scene, i));
    else if (scene.is(i, v.PARTICLE) && scene.word(i) === 'van') dates.push(readOrdinals(scene, i));
    else if ((scene.lexis(i) & v.NUMERAL) !== 0 && scene.is(i + 1, v.NUMBER_WORD))
      dates.push(readPair(scene, i));
  }
  return dates.filter((date) => date !== undefined);
}
