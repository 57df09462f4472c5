import { RANK, type Candidate } from './candidate.js';
import { ownerOf } from './context.js';
import { canonical } from './canonical.js';
import { numeral } from './numerals.js';
import type { Scene } from './scene.js';
import { isAlphabetWord } from './spelled.js';
import * as t from './tokens.js';
import type { SpanType } from './types.js';
import * as v from './vocabulary.js';

const LINKS = t.GAP_SPACE | t.GAP_COMMA | t.GAP_HYPHEN | t.GAP_NEWLINE | t.GAP_DOT | t.GAP_OTHER;
const LEAST_WORDS = 5;
const MOST_WORDS = 24;

interface Spoken {
  readonly last: number;
  readonly digits: string;
  readonly words: number;
}

function isLinked(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  return scene.has(at) && (gap & ~LINKS) === 0 && (gap & t.GAP_PARAGRAPH) === 0;
}

function digitsOf(scene: Scene, at: number): string | undefined {
  if (scene.isDigits(at)) return scene.word(at);
  const word = scene.word(at);
  if (scene.isLetter(at)) return canonical(word);
  if ((scene.lexis(at) & v.NUMERAL) === 0) return gluedDigits(scene, at) ?? letterOf(scene, at);
  const value = word.endsWith('de') || word.endsWith('ste') ? undefined : numeral(word);
  return value === undefined ? undefined : String(value);
}

/** `eentwee`, `vijfnegen`: figures that whoever typed it wrote as one word. */
function gluedDigits(scene: Scene, at: number): string | undefined {
  const word = scene.word(at);
  if (word === 'zero' || word === 'oh') return '0';
  if (scene.letters(at) < 6 || scene.isKnownWord(at) || !GLUED.test(word)) return undefined;
  return (word.match(UNIT) ?? []).map((unit) => String(numeral(unit) ?? '')).join('');
}

const GLUED = /^(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen){2,}$/;
const UNIT = /nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen/g;

/** `Dirk` for a D, as in a postcode or a plate read over the telephone. */
const letterOf = (scene: Scene, at: number): string | undefined =>
  isAlphabetWord(scene.word(at)) ? canonical(scene.word(at).charAt(0)) : undefined;

/** `een en veertig`: forty-one in three words. */
function isUnitOfTens(scene: Scene, at: number): boolean {
  if (scene.word(at + 1) !== 'en' || scene.isDigits(at)) return false;
  const unit = numeral(scene.word(at)) ?? 0;
  return unit > 0 && unit < 10 && TENS.test(scene.word(at + 2));
}

const TENS = /^(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig$/;

const BETWEEN = /^(?:en|plus|streepje|punt|dan|dubbele?)$/;

function continuesCount(scene: Scene, first: number, at: number): boolean {
  if (at - first >= MOST_WORDS || (at > first && !isLinked(scene, at))) return false;
  if (at > first && scene.isLetter(at) && (scene.gap(at) & (t.GAP_NEWLINE | t.GAP_DOT)) !== 0)
    return false;
  return digitsOf(scene, at) !== undefined || BETWEEN.test(scene.word(at));
}

/** One figure or number as it is said, with the token it ends with. */
function itemAt(scene: Scene, at: number): Omit<Spoken, 'words'> | undefined {
  const read = digitsOf(scene, at);
  if (read === undefined) return undefined;
  if (isUnitOfTens(scene, at)) {
    const sum = (numeral(scene.word(at)) ?? 0) + (numeral(scene.word(at + 2)) ?? 0);
    return { last: at + 2, digits: String(sum) };
  }
  return { last: at, digits: /^dubbele?$/.test(scene.word(at - 1)) ? read + read : read };
}

/** Figures said one by one or by tens, with `dubbel`, `plus` and `en` between: to the end of a known number, or all. */
function readSpoken(scene: Scene, first: number): Spoken {
  let [last, digits, words] = [first - 1, '', 0];
  let known: Spoken | undefined;
  for (let at = first; continuesCount(scene, first, at); at += 1) {
    const item = itemAt(scene, at);
    if (item === undefined) continue;
    digits += item.digits;
    words += scene.isDigits(at) ? 0 : 1;
    at = item.last;
    last = at;
    if (digits.length > 5 && isKnown(scene, digits, words)) known = { last, digits, words };
    if (!leadsOn(scene, digits)) break;
  }
  return known ?? { last, digits, words };
}

/** May these figures open a known number, or a mobile one? */
const leadsOn = ({ lexicon }: Scene, digits: string): boolean =>
  lexicon.valueHeads.has(digits) || digits === '0' || digits.startsWith('06');

function isKnown(scene: Scene, digits: string, words: number): boolean {
  const value = scene.lexicon.values.get(digits);
  return value !== undefined && words >= leastWords(value.type, digits.length);
}

/** How many of the figures must be words: a short number may be a count, unless it has letters too. */
function leastWords(type: SpanType, length: number): number {
  if (length > 7) return 1;
  return type === 'POSTCODE' || type === 'PLATE' ? 2 : LEAST_WORDS;
}

interface Meaning {
  readonly type: SpanType;
  readonly replacement: string;
  readonly reason: string;
}

function meaningOf(scene: Scene, first: number, { digits, words }: Spoken): Meaning | undefined {
  const known = isKnown(scene, digits, words) ? scene.lexicon.values.get(digits) : undefined;
  if (known) return { ...known, reason: 'known-number-spoken' };
  if (words < LEAST_WORDS) return undefined;
  const mobile = /^06\d{8}$/.test(digits) && ownerOf(scene, first) === 'child';
  return mobile
    ? { type: 'PHONE', replacement: '[telefoonnummer]', reason: 'pattern-phone' }
    : undefined;
}

/** Telephone and register numbers that somebody says aloud: `nul zes, twaalf, vierendertig …`. */
export function findSpokenNumbers(scene: Scene): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < scene.count; i += 1) {
    if (scene.letters(i) > 14 || digitsOf(scene, i) === undefined) continue;
    const spoken = readSpoken(scene, i);
    const meaning = spoken.words === 0 ? undefined : meaningOf(scene, i, spoken);
    if (meaning)
      found.push({
        start: scene.start(i),
        end: scene.end(spoken.last),
        verdict: 'certain',
        rank: RANK.number,
        ...meaning,
      });
    // `nul zes… nul zes, twaalf`: who begins anew is read anew.
    if (meaning || spoken.words === 0) i = Math.max(i, spoken.last);
  }
  return found;
}
