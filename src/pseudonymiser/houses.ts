import { canonical } from './canonical.js';
import type { KnownHouse } from './compiled.js';
import { numberInWords, numeral } from './numerals.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import * as v from './vocabulary.js';

/** What follows a street: its last token, and whether it is the known door. */
export interface House {
  readonly last: number;
  readonly present: boolean;
  readonly known: boolean;
}

const BEFORE =
  t.GAP_SPACE | t.GAP_COMMA | t.GAP_NEWLINE | t.GAP_DOT | t.GAP_COLON | t.GAP_OPEN | t.GAP_HYPHEN;
const WITHIN = t.GAP_SPACE | t.GAP_HYPHEN | t.GAP_SLASH | t.GAP_DOT | t.GAP_COMMA | t.GAP_OPEN;
const NUMBER_LABEL = /^(?:nr|nrs|nummer|huisnummer|huisnr|no|num)$/;
const ADDITION =
  /^(?:bis|hs|huis|rood|zwart|boven|bov|beneden|ben|bg|sous|hoog|etage|i|ii|iii|iv|a\d+|b\d+)$/;
const PLACE = /^(?:unit|app|appartement|kamer|verdieping|etage|wp|bus)$/;

/** Last token of the letters and figures that stand together from token `i`. */
export function endOfCompound(scene: Scene, i: number, most = 4): number {
  let last = i;
  while (last - i < most && scene.has(last + 1) && scene.gap(last + 1) === 0) last += 1;
  return last;
}

const read = (scene: Scene, first: number, last: number): string =>
  canonical(scene.text.slice(scene.start(first), scene.end(last)));

/** The house number behind token `last`, with its addition, however it is written. */
export function readHouse(scene: Scene, last: number, known: KnownHouse): House {
  const none = { last, present: false, known: false };
  const label = NUMBER_LABEL.test(scene.word(last + 1));
  const at = label ? last + 2 : last + 1;
  if (!isHouseNumber(scene, at, known.number)) return none;
  const house = houseAt(scene, at, known);
  const broken = (scene.gap(at) & t.GAP_NEWLINE) !== 0 && !house.known;
  return broken ? none : house;
}

/** The house number that stands at token `at`. */
export function houseAt(scene: Scene, at: number, known: KnownHouse): House {
  const compound = endOfCompound(scene, at);
  const last = endOfAddition(scene, compound, known);
  return { last, present: true, known: numbersAt(scene, at).includes(known.number) };
}

/** `elf`, `honderdveertig`. */
function spokenNumber(scene: Scene, at: number): number | undefined {
  if (scene.isDigits(at)) return undefined;
  const word = scene.word(at);
  return numeral(word) ?? (word.includes('honderd') ? numberInWords([word]) : undefined);
}

/** The numbers that letters and figures from token `at` may open with: `22a`, `2O7`, `elf`. */
export function numbersAt(scene: Scene, at: number): readonly string[] {
  const spoken = spokenNumber(scene, at);
  if (spoken !== undefined) return [String(spoken)];
  const text = scene.text.slice(scene.start(at), scene.end(endOfCompound(scene, at)));
  const [figures = '', scanned = ''] = [/^\d+/.exec(text)?.[0], /^[\dOoIl|]+/.exec(text)?.[0]];
  return [...new Set([figures, canonical(scanned)])].filter((number) => number !== '');
}

function isHouseNumber(scene: Scene, at: number, known: string): boolean {
  const gap = scene.gap(at);
  if (!scene.has(at) || (gap & ~BEFORE) !== 0 || (gap & t.GAP_PARAGRAPH) !== 0) return false;
  if (scene.isDigits(at)) return isFigureOfDoor(scene, at, known);
  const spoken = spokenNumber(scene, at);
  if (scene.is(at, v.NUMBER_WORD) || spoken !== undefined)
    return !scene.endsSentence(at) && String(spoken) === known;
  return numbersAt(scene, at).includes(known);
}

const isFigureOfDoor = (scene: Scene, at: number, known: string): boolean =>
  !looksOtherwise(scene, at) && (scene.word(at) === known || !isPostcode(scene, at));

const POSTCODE =
  /^(?:\d{4}[\s-]?|(?=\S?\d\S?\d)[\dlI][\dOoIlSB]{3}[\s-])(?!(?:te|in|op|om|en|is|of)\b)[A-Za-z]{2}(?![\p{L}\d])/u;

/** `Kerkstraat, 7967 ba` and `Kerkstraat, 150l ZN`: a postcode in any writing, damaged or not. */
const isPostcode = (scene: Scene, at: number): boolean =>
  POSTCODE.test(scene.text.slice(scene.start(at), scene.start(at) + LONGEST_POSTCODE));

const LONGEST_POSTCODE = 9;

/** `Vermeerstraat 2613 AH` and `Vermeerstraat. 12 mei` have no house number. */
function looksOtherwise(scene: Scene, at: number): boolean {
  if (scene.letters(at) > 4 || scene.is(at + 1, v.MONTH)) return true;
  const postcode = scene.letters(at) === 4 && scene.letters(at + 1) === 2 && scene.isUpper(at + 1);
  return postcode || (scene.gap(at) & (t.GAP_DOT | t.GAP_NEWLINE)) === (t.GAP_DOT | t.GAP_NEWLINE);
}

function endOfAddition(scene: Scene, last: number, known: KnownHouse): number {
  return endOfKnownAddition(scene, last, known.addition) ?? endOfUsualAddition(scene, last);
}

/** The `hoog` of `twee hoog`. */
const isFloor = (scene: Scene, at: number): boolean =>
  isWithin(scene, at) && scene.word(at).startsWith('hoog');

/** The known addition in any spelling: `B-02`, `B 02`, `2-hoog`. */
function endOfKnownAddition(scene: Scene, last: number, addition: string): number | undefined {
  if (addition === '') return undefined;
  let written = '';
  for (let at = last + 1; at <= last + 3 && isWithin(scene, at); at += 1) {
    const spoken = scene.isDigits(at) ? undefined : numeral(scene.word(at));
    written += spoken === undefined ? read(scene, at, at) : String(spoken);
    if (written === addition) return isFloor(scene, at + 1) ? at + 1 : at;
  }
  return undefined;
}

function isWithin(scene: Scene, at: number): boolean {
  return scene.has(at) && (scene.gap(at) & ~WITHIN) === 0;
}

/** `B`, `-B`, `bis`, `-2`, `2-hoog`, `unit 12`: what tells one door from another. */
function endOfUsualAddition(scene: Scene, last: number): number {
  let end = last;
  while (end - last < 3 && isAddition(scene, end + 1)) end += 1;
  const apart = scene.gap(end + 1) & ~(t.GAP_SPACE | t.GAP_COMMA);
  if (PLACE.test(scene.word(end + 1)) && apart === 0 && scene.isDigits(end + 2)) return end + 2;
  return end;
}

function isAddition(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  if (!scene.has(at) || (gap & ~(t.GAP_SPACE | t.GAP_HYPHEN | t.GAP_SLASH)) !== 0) return false;
  const joined = gap === 0 || gap === t.GAP_HYPHEN;
  if (scene.isDigits(at)) return isNumberedDoor(scene, at, joined);
  if (scene.isLetter(at)) return joined || (scene.isUpper(at) && !isInitial(scene, at));
  return ADDITION.test(scene.word(at));
}

/** `-2`, and the `2` of `2-hoog` and `2 hoog`. */
function isNumberedDoor(scene: Scene, at: number, joined: boolean): boolean {
  if (scene.word(at + 1).startsWith('hoog')) return true;
  return joined && scene.letters(at) < 4 && scene.gap(at) !== 0;
}

/** `A. Visser`: a letter with a dot opens a name. */
function isInitial(scene: Scene, at: number): boolean {
  return (scene.gap(at + 1) & t.GAP_DOT) !== 0 && scene.isUpper(at + 1);
}
