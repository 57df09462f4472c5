import { RANK, type Candidate } from './candidate.js';
import type { BirthDate } from './compiled.js';
import { ownerOf } from './context.js';
import type { Marks } from './marks.js';
import { numeral } from './numerals.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';
import { readDates, type WrittenDate } from './written-dates.js';

type Fit = 'full' | 'day' | 'month' | 'other-year' | 'near' | 'none';

const sameYear = (written: number, year: number): boolean =>
  written === year || (written < 100 && written === year % 100);

/** How a written date compares with a birth date. */
export function fitOf(date: WrittenDate, birth: BirthDate): Fit {
  const inOrder = date.day === birth.day && date.month === birth.month;
  if (date.year === undefined) return inOrder ? 'day' : 'none';
  if (!sameYear(date.year, birth.year)) return inOrder ? 'other-year' : 'none';
  return inOrder ? 'full' : fitInYear(date, birth);
}

/** `juli 2012`, and day and month swapped. */
function fitInYear(date: WrittenDate, birth: BirthDate): Fit {
  if (date.day === 0) return date.month === birth.month ? 'month' : 'none';
  if (date.day === birth.month && date.month === birth.day) return 'full';
  return isNearDay(date, birth) ? 'near' : 'none';
}

const isNearDay = (date: WrittenDate, birth: BirthDate): boolean =>
  (date.month === birth.month && isFigureOff(date.day, birth.day)) ||
  (date.day === birth.day && isFigureOff(date.month, birth.month));

/** One further or ten, or with its figures swapped. */
function isFigureOff(written: number, known: number): boolean {
  const apart = Math.abs(written - known);
  return apart === 1 || apart === 10 || isSwapped(written % 100, known % 100);
}

const isSwapped = (written: number, known: number): boolean =>
  written !== known && written === (known % 10) * 10 + Math.floor(known / 10);

const AROUND = 14;

/** A word of birth near the date: on the same line, or in the question that this line answers. */
function speaksOfBirth(scene: Scene, date: WrittenDate): boolean {
  if (scene.word(date.first - 1) === 'van' && /^(?:ben|is)$/.test(scene.word(date.first - 2)))
    return true;
  const from = reach(scene, date.first, -1);
  const to = reach(scene, date.last, 1);
  const cue = birthCue(scene, from, to);
  return cue >= 0
    ? !isEvent(scene, cue, date)
    : becomesOldHere(scene, date) ||
        becomesOld(scene, from, to, isFigureAge) ||
        tellsAge(scene, date);
}

function birthCue(scene: Scene, from: number, to: number): number {
  for (let at = from; at <= to; at += 1) {
    if (scene.is(at, v.BIRTH)) return at;
  }
  return -1;
}

/** `op mijn verjaardag, 11 augustus, sloeg je mij`: what happened that day, and no answer to a question. */
function isEvent(scene: Scene, cue: number, { first, last }: WrittenDate): boolean {
  if (!/^verjaardag$/.test(scene.word(cue)) || isApposition(scene, cue, first)) return false;
  const [from, to] = cue < first ? [cue, first] : [last, cue];
  for (let at = from + 1; at <= to; at += 1) {
    if ((scene.gap(at) & (t.GAP_STOP | t.GAP_COLON)) !== 0) return false;
  }
  return true;
}

/** `op zijn verjaardag, 19 juli`, `1 juli, haar verjaardag`. */
function isOwnDay(scene: Scene, cue: number, first: number): boolean {
  const owned = /^(?:zijn|haar|mijn|eigen|onze)$/.test(scene.word(cue - 1));
  if (!owned || Math.abs(cue - first) > 4) return false;
  return (scene.gap(first) & t.GAP_COMMA) !== 0 || (scene.gap(cue - 1) & t.GAP_COMMA) !== 0;
}

/** `na haar verjaardag op 1 maart`, `haar verjaardag is op 1 maart`, `de verjaardag van Lieke op 1 maart`. */
function isDayOf(scene: Scene, cue: number, first: number): boolean {
  if (scene.word(first - 1) !== 'op') return false;
  const between = first - 2 - cue;
  if (between > 0 && /^(?:is|was|valt|viel)$/.test(scene.word(first - 2))) return between === 1;
  if (between === 2) return isOfNamed(scene, cue);
  return between === 0 && /^(?:zijn|haar|mijn|hun|je|jouw)$/.test(scene.word(cue - 1));
}

/** `vier mei is zijn verjaardag`. */
const isSaidToBe = (scene: Scene, cue: number, first: number): boolean =>
  cue > first &&
  cue - first < 6 &&
  /^(?:zijn|haar|mijn|onze|hun)$/.test(scene.word(cue - 1)) &&
  /^(?:is|was)$/.test(scene.word(cue - 2));

/** `haar verjaardag (27 feb.)`, `11 september, de verjaardag van Rahel`. */
function isApposition(scene: Scene, cue: number, first: number): boolean {
  if (isOwnDay(scene, cue, first) || isSaidToBe(scene, cue, first)) return true;
  if (isDayOf(scene, cue, first)) return true;
  if (first === cue + 1) return (scene.gap(first) & t.GAP_COMMA) === 0 || scene.isUpper(cue);
  return cue > first && (isClose(scene, cue, first) || isOfNamed(scene, cue));
}

const isClose = (scene: Scene, cue: number, first: number): boolean =>
  cue - first < 3 && scene.gap(cue) === t.GAP_SPACE;

const isOfNamed = (scene: Scene, cue: number): boolean =>
  scene.word(cue + 1) === 'van' && scene.isUpper(cue + 2);

/** `bijna 9 (26 augustus)`, `negen als het drie november is`. */
function tellsAge(scene: Scene, { first }: WrittenDate): boolean {
  if (scene.word(first - 2) === 'als' && isAge(scene, first - 3)) return true;
  if (scene.word(first - 1) === 'sinds' && isAge(scene, first - 2) && scene.endsSentence(first - 1))
    return true;
  if (!isAge(scene, first - 1)) return false;
  return /^(?:bijna|net|pas)$/.test(scene.word(first - 2)) || becomesAge(scene, first);
}

/** `werd zij tien (5 oktober)`. */
function becomesAge(scene: Scene, first: number): boolean {
  return (
    (scene.gap(first) & t.GAP_OPEN) !== 0 &&
    [first - 2, first - 3, first - 4].some((at) =>
      /^(?:werd|wordt|word|is|was|geworden)$/.test(scene.word(at)),
    )
  );
}

/** The furthest token from `start` in one direction that stands together with it. */
function reach(scene: Scene, start: number, step: 1 | -1): number {
  let at = start;
  while (Math.abs(at - start) < AROUND && scene.has(at + step)) {
    if (isApart(scene, step === 1 ? at + 1 : at)) break;
    at += step;
  }
  return at;
}

function isApart(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  return (gap & (t.GAP_PARAGRAPH | t.GAP_NEWLINE)) !== 0 && (gap & t.GAP_STOP) === 0;
}

/** `wordt je 15`, `is op 18 maart twaalf geworden`: a year older on that day. */
function becomesOld(scene: Scene, from: number, to: number, is = isAge): boolean {
  for (let at = from; at <= to; at += 1) {
    if (!/^(?:wordt|word|werd|geworden)$/.test(scene.word(at))) continue;
    const aged = scene.word(at - 1) === 'jaar' ? at - 2 : at - 1;
    if ([aged, at + 1, at + 2].some((near) => is(scene, near))) return true;
    if (isOldLater(scene, at, to)) return true;
  }
  return false;
}

/** `wordt ze op papier zeventien`. */
const isOldLater = (scene: Scene, at: number, to: number): boolean =>
  [at + 3, at + 4].some(
    (near) => near <= to && scene.is(near, v.NUMBER_WORD) && scene.word(near) !== 'een',
  );

/** The same in words, in one sentence with the date. */
function becomesOldHere(scene: Scene, { first, last }: WrittenDate): boolean {
  const from = Math.max(scene.sentenceStart(first), first - 6);
  return becomesOld(scene, from, Math.min(scene.sentenceEnd(last), last + 6));
}

const isFigureAge = (scene: Scene, at: number): boolean =>
  scene.isDigits(at) && scene.letters(at) < 3;

const isAge = (scene: Scene, at: number): boolean =>
  scene.is(at, v.NUMBER_WORD) || isFigureAge(scene, at);

function bornJustBefore(scene: Scene, date: WrittenDate): boolean {
  return scene.anyCue(
    Math.max(scene.sentenceStart(date.first), date.first - 5),
    date.first - 1,
    v.BIRTH,
  );
}

function verdictOf(scene: Scene, date: WrittenDate, fit: Fit): Candidate['verdict'] | undefined {
  if (fit === 'full') return 'certain';
  if (fit === 'day') return dayVerdict(scene, date);
  if (fit === 'near') return isSaidBirth(scene, date) ? 'certain' : undefined;
  return fit === 'other-year' ? otherYearVerdict(scene, date) : bornVerdict(scene, date);
}

/** Right behind a word of birth, and said of the child. */
const isSaidBirth = (scene: Scene, date: WrittenDate): boolean =>
  bornJustBefore(scene, date) && ownerOf(scene, date.first) === 'child';

function bornVerdict(scene: Scene, date: WrittenDate): Candidate['verdict'] | undefined {
  const childs = bornJustBefore(scene, date) && ownerOf(scene, date.first) === 'child';
  return childs ? 'doubtful' : undefined;
}

/** The right day with a wrong year: beside the right date it is a correction of it. */
function otherYearVerdict(scene: Scene, date: WrittenDate): Candidate['verdict'] | undefined {
  if (ownerOf(scene, date.first) === 'suspect') return undefined;
  if (isCorrected(scene, date)) return 'certain';
  return bornVerdict(scene, date) ?? (isBirthMistaken(scene, date) ? 'doubtful' : undefined);
}

const CORRECTED = /^(?:maar|zijn|lees|ipv|plaats|juist|verbeterd|gecorrigeerd|respectievelijk)$/;

/** `niet op 2 juni 2012 maar op 2 juni 2013`: the same day again, and a word that corrects. */
function isCorrected(scene: Scene, { first, last }: WrittenDate): boolean {
  const day = scene.word(first);
  return (
    corrects(scene, last + 1, day, 1) ||
    (corrects(scene, first - 1, day, -1) && scene.word(first - 1) !== 'op')
  );
}

function corrects(scene: Scene, from: number, day: string, step: 1 | -1): boolean {
  let said = false;
  for (let at = from; Math.abs(at - from) < 6 && scene.has(at); at += step) {
    if (CORRECTED.test(scene.word(at))) said = true;
    if (said && Number(scene.word(at)) === Number(day) && scene.isDigits(at)) return true;
  }
  return false;
}

const MISTAKEN =
  /^(?:verkeerd|verkeerde|fout|foutief|foutieve|onjuist|onjuiste|abusievelijk|vergissing|niet|tikfout|typefout)$/;

/** `het geboortejaar is verkeerd (1 november 2004)`. */
function isBirthMistaken(scene: Scene, { first }: WrittenDate): boolean {
  const from = Math.max(scene.sentenceStart(first), first - 10);
  if (!scene.anyCue(from, first - 1, v.BIRTH)) return false;
  for (let at = from; at < first; at += 1) if (MISTAKEN.test(scene.word(at))) return true;
  return false;
}

function dayVerdict(scene: Scene, date: WrittenDate): Candidate['verdict'] | undefined {
  if (speaksOfBirth(scene, date) || isBehindChild(scene, date.first)) return 'certain';
  return isPairOfNumerals(scene, date) ? undefined : 'doubtful';
}

/** `bio: "Fenna 29/9"`: right behind what the child is called, where a bio or a quotation opens with it. */
const isBehindChild = (scene: Scene, first: number): boolean =>
  scene.gap(first) === t.GAP_SPACE &&
  scene.opensQuote(first - 1) &&
  scene.lexicon.persons.some(
    ({ kind, called }) => kind === 'child' && called.includes(scene.word(first - 1)),
  );

/** `elf elf` is a date only where birth is spoken of. */
function isPairOfNumerals(scene: Scene, { first, last }: WrittenDate): boolean {
  return last === first + 1 && scene.is(first, v.NUMBER_WORD) && scene.is(last, v.NUMBER_WORD);
}

/** `vijf mei veertien`: the year behind a day in words, as it is said. */
function saidYear(scene: Scene, { last, year }: WrittenDate): number | undefined {
  const next = last + 1;
  if (year !== undefined || scene.isDigits(last) || scene.gap(next) !== t.GAP_SPACE)
    return undefined;
  return scene.isDigits(next) ? undefined : numeral(scene.word(next));
}

/** With the year that is said behind it, when it is the year of birth, or when the day is said to be one of birth. */
function inSaidYear(scene: Scene, date: WrittenDate, birth: BirthDate): WrittenDate {
  const year = saidYear(scene, date);
  if (year === undefined || year > 99) return date;
  const meant = year === birth.year % 100 || scene.is(date.first - 1, v.BIRTH);
  return meant ? { ...date, last: date.last + 1, year } : date;
}

/** `hij wordt 2 februari 14`: behind the day stands an age. */
function fitHere(scene: Scene, date: WrittenDate, birth: BirthDate): Fit {
  const fit = fitOf(date, birth);
  const aged =
    fit === 'other-year' && (date.year ?? 0) < 20 && scene.gap(date.last) === t.GAP_SPACE;
  return aged && turnsBefore(scene, date.first) ? 'day' : fit;
}

const turnsBefore = (scene: Scene, first: number): boolean =>
  [first - 1, first - 2, first - 3].some((at) => /^(?:wordt|word|werd)$/.test(scene.word(at)));

/** The right day in a year that is one figure off, said to be the birth of the child, is its birth. */
function ruledOn(
  scene: Scene,
  date: WrittenDate,
  fit: Fit,
  birth: BirthDate,
): Candidate['verdict'] | undefined {
  const slip = fit === 'other-year' && isFigureOff((date.year ?? 0) % 100, birth.year % 100);
  return slip && isSaidBirth(scene, date) ? 'certain' : verdictOf(scene, date, fit);
}

function candidateOf(scene: Scene, written: WrittenDate): Candidate | undefined {
  for (const birth of scene.lexicon.births) {
    const date = inSaidYear(scene, written, birth);
    const fit = fitHere(scene, date, birth);
    const verdict = fit === 'none' ? undefined : ruledOn(scene, date, fit, birth);
    if (verdict === undefined) continue;
    return {
      start: scene.start(date.first),
      end: scene.end(date.last),
      type: 'DOB',
      verdict,
      reason: `birth-date-${fit}`,
      replacement: birth.replacement,
      rank: RANK.date,
    };
  }
  return undefined;
}

/** Places where a birth date stands, in figures or in words. */
export function findBirthDates(scene: Scene, marks: Marks): readonly Candidate[] {
  if (scene.lexicon.births.length === 0) return [];
  return readDates(scene, marks).flatMap((date) => candidateOf(scene, date) ?? []);
}
