import { RANK, type Candidate } from './candidate.js';
import type { Phrase } from './compiled.js';
import type { Marks } from './marks.js';
import { hashesLessOne } from './hashes.js';
import { slipBetween } from './misspellings.js';
import { rulePlace, type PlaceRuling } from './places.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import { placeSound } from './phonetics.js';
import { numeral } from './numerals.js';
import { skeleton, STROKED, strokes, unscanned } from './look-alikes.js';
import { isDutchWord, isGivenName, isTown } from './vocabulary.js';
import { isLikeJoined, lettersOf, type Window, windowAt } from './word-windows.js';

/** Where a phrase stands in a block. */
export interface Spot {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
  /** Was a word of it misspelled? */
  readonly slipped: boolean;
}

const BETWEEN =
  t.GAP_SPACE |
  t.GAP_NEWLINE |
  t.GAP_HYPHEN |
  t.GAP_DOT |
  t.GAP_APOSTROPHE |
  t.GAP_OTHER |
  t.GAP_SLASH;
const CONTACT_FILLERS = /^(?:at|apenstaartje|apestaartje|punt|dot|streepje|underscore|liggend)$/;

const SHORTEST_SLIP = 4;
/** In a shorter word an equal sound is no proof. */
const HEARD = 6;
const MOST_HEARD = 2;

function sameWord(known: string, seen: string): boolean {
  if (known === seen || isLetterRead(known, seen)) return true;
  if (/^\d+$/.test(known)) return numeral(seen) === Number(known);
  if (/^\d+$/.test(seen)) return numeral(known) === Number(seen);
  return looksAlike(known, seen) || soundsAlike(known, seen);
}

/** `E Bron`, `He Kompas`: a damaged article before a name, each with its capital. */
const isArticleSlip = (scene: Scene, known: string, at: number): boolean =>
  /^(?:de|het|t)$/.test(known) &&
  scene.isUpper(at) &&
  scene.isUpper(at + 1) &&
  scene.gap(at + 1) === t.GAP_SPACE &&
  slipBetween(known, scene.word(at)) !== 'more';

/** The `5` of `’5-Hertogenbosch`. */
const isLetterRead = (known: string, seen: string): boolean =>
  known.length === 1 && seen.length === 1 && /\D/.test(known) && skeleton(known) === skeleton(seen);

/** Asked last and of words of one length alone: to hear a word is dear. */
const soundsAlike = (known: string, seen: string): boolean =>
  known.length >= HEARD &&
  Math.abs(known.length - seen.length) <= MOST_HEARD &&
  placeSound(known) === placeSound(seen);

/** To a scanner, or to a hand that slipped once. */
function looksAlike(known: string, seen: string): boolean {
  if (skeleton(known) === skeleton(seen)) return true;
  if (known.length >= STROKED && strokes(known) === strokes(seen)) return true;
  if (seen.length === known.length + 1 && unscanned(seen).includes(known)) return true;
  return known.length >= SHORTEST_SLIP && slipBetween(known, seen) !== 'more';
}

function fits(scene: Scene, phrase: Phrase, i: number): Spot | undefined {
  if (phrase.role === 'contact') return fitsContact(scene, phrase, i);
  const first = i - phrase.key;
  const { words } = phrase;
  const same = words.every(
    (word, offset) =>
      (sameWord(word, scene.word(first + offset)) ||
        (offset < phrase.key && isArticleSlip(scene, word, first + offset))) &&
      (offset === 0 || isBetween(scene, first + offset)),
  );
  if (!same) return fitsDamaged(scene, phrase, i);
  const slipped = words.some((word, offset) => word !== scene.word(first + offset));
  return { phrase, first, last: first + words.length - 1, slipped };
}

/** `Bergen 0p Zoom`, `hockeycliib De Kraaien`: a slip in any word, when all are read as one. */
function fitsDamaged(scene: Scene, { words, key, ...phrase }: Phrase, i: number): Spot | undefined {
  const joined = words.join('');
  if (words.length < 2 || joined.length < LEAST_JOINED) return undefined;
  const window = windowAt(scene, i, words.length, key);
  if (window === undefined || !isLikeJoined(joined, lettersOf(scene, window))) return undefined;
  if (isExplained(scene, window, words)) return undefined;
  return { phrase: { ...phrase, words, key }, ...window, slipped: true };
}

/** `in Amerongen` is no slip of `Van Amerongen`. */
function isExplained(scene: Scene, { first, last }: Window, words: readonly string[]): boolean {
  for (let at = isBeheaded(scene, first, words) ? first + 1 : first; at <= last; at += 1)
    if (!words.includes(scene.word(at)) && isOther(scene, at)) return true;
  return false;
}

/** `En Helder` of Den Helder: the first letter is lost, and the next has a capital. */
const isBeheaded = (scene: Scene, first: number, [head = '']: readonly string[]): boolean =>
  scene.word(first) === head.slice(1) &&
  scene.isUpper(first) &&
  scene.isUpper(first + 1) &&
  !scene.opensSentence(first);

/** An ordinary word, or figures, that nothing was glued to. */
const isOther = (scene: Scene, at: number): boolean =>
  (isDutchWord(scene.word(at)) || scene.isDigits(at)) &&
  scene.gap(at) !== 0 &&
  scene.gap(at + 1) !== 0;

const LEAST_JOINED = 8;

function isBetween(scene: Scene, at: number): boolean {
  return (scene.gap(at) & ~BETWEEN) === 0 && (scene.gap(at) & t.GAP_PARAGRAPH) === 0;
}

/** A handle or address, also read aloud: `huub punt van beek apenstaartje …`. */
function fitsContact(scene: Scene, phrase: Phrase, i: number): Spot | undefined {
  const { words, key } = phrase;
  const first = walkContact(scene, words.slice(0, key).reverse(), i, -1);
  const last = walkContact(scene, words.slice(key + 1), i, 1);
  return first === undefined || last === undefined
    ? undefined
    : { phrase, first, last, slipped: false };
}

/** `twaalf` for 12. */
const saysNumber = (scene: Scene, at: number, known: string): boolean =>
  /^\d+$/.test(known) && !scene.isDigits(at) && numeral(scene.word(at)) === Number(known);

function walkContact(
  scene: Scene,
  words: readonly string[],
  i: number,
  step: 1 | -1,
): number | undefined {
  let at = i;
  for (const word of words) {
    at += step;
    while (CONTACT_FILLERS.test(scene.word(at)) && scene.word(at) !== word) at += step;
    if (scene.word(at) !== word && !saysNumber(scene, at, word)) return undefined;
  }
  return at;
}

function spotsAt(scene: Scene, i: number): readonly Spot[] {
  const word = scene.word(i);
  const exact = scene.lexicon.phrases.get(word);
  const candidates = exact ?? slippedPhrases(scene, word, i);
  return candidates.flatMap((phrase) => fits(scene, phrase, i) ?? []);
}

/** No place has a longer word; a hostile text may, and every letter of it would be tried. */
const LONGEST_SLIP = 48;

const isOfSlipLength = ({ length }: string): boolean =>
  length >= SHORTEST_SLIP - 1 && length <= LONGEST_SLIP;

function slippedPhrases(scene: Scene, word: string, i: number): readonly Phrase[] {
  const name = isGivenName(word) && scene.isUpper(i);
  if (!isOfSlipLength(word) || isDutchWord(word) || name) return [];
  const found = new Set<Phrase>();
  for (const key of hashesLessOne(word))
    for (const phrase of scene.lexicon.phraseSlips.get(key) ?? []) found.add(phrase);
  return [...found].filter((phrase) => {
    const known = phrase.words[phrase.key] ?? '';
    const telling = known.length > 5 || phrase.role === 'class' || isTellingSlip(scene, i, word);
    return telling && slipBetween(known, word) !== 'more';
  });
}

/** In a short name a slip is only one where nothing else explains the word. */
function isTellingSlip(scene: Scene, i: number, word: string): boolean {
  return (
    scene.isUpper(i) &&
    !scene.isKnownWord(i) &&
    !isTown(word) &&
    !scene.isAcronym(i) &&
    !scene.lexicon.names.has(word)
  );
}

/** Places that a scanner damaged beyond one letter: `Rotterdarn`. */
function scannedPhrases(scene: Scene, i: number): readonly Phrase[] {
  if (scene.letters(i) < SHORTEST_SLIP - 1) return [];
  if ((scene.lexis(i) | scene.cues(i)) !== 0) return [];
  const { phrases, names, phraseSkeletons } = scene.lexicon;
  const word = scene.word(i);
  const taken = phrases.has(word) || names.has(word) || isTown(word);
  if (taken) return [];
  return (
    phraseSkeletons.get(skeleton(word)) ?? strokedPhrases(scene, word) ?? tornPhrases(scene, word)
  );
}

/** Each word is looked at once. */
function remembering(scene: Scene): (i: number) => readonly Phrase[] {
  const seen = new Map<string, readonly Phrase[]>();
  return (i) => {
    const word = scene.word(i);
    const before = seen.get(word);
    if (before !== undefined) return before;
    const found = scannedPhrases(scene, i);
    seen.set(word, found);
    return found;
  };
}

const LONGEST_TORN = 32;

/** `Nieiiwegein`: two letters for one of a longer word. */
function tornPhrases(scene: Scene, word: string): readonly Phrase[] {
  if (word.length < HEARD || word.length > LONGEST_TORN) return [];
  return unscanned(word).flatMap((whole) => scene.lexicon.phrases.get(whole) ?? []);
}

function strokedPhrases(scene: Scene, word: string): readonly Phrase[] | undefined {
  if (word.length < STROKED || isGivenName(word)) return undefined;
  const { phraseStrokes, phraseSounds } = scene.lexicon;
  const heard = word.length < HEARD ? undefined : phraseSounds.get(placeSound(word));
  return phraseStrokes.get(strokes(word)) ?? heard;
}

function candidateOf(spot: Spot, ruling: PlaceRuling): Candidate {
  const { phrase } = spot;
  return {
    start: ruling.start,
    end: ruling.end,
    type: ruling.type ?? phrase.type,
    verdict: ruling.verdict,
    reason: `known-${phrase.role}${spot.slipped ? '-typo' : ''}`,
    replacement: phrase.replacement,
    rank: phrase.role === 'contact' ? RANK.contact : RANK.place,
  };
}

/** Streets, towns, schools, clubs and general practitioners that the vault knows. */
export function findPhrases(scene: Scene, marks: Marks): readonly Candidate[] {
  const spots = marks.phrases.flatMap((i) => spotsAt(scene, i));
  const scanned = remembering(scene);
  for (const i of scene.uppers) {
    for (const phrase of scanned(i)) {
      const spot = fits(scene, phrase, i);
      if (spot) spots.push(spot);
    }
  }
  return spots.flatMap((spot) => {
    const ruling = rulePlace(scene, spot);
    return ruling ? [candidateOf(spot, ruling)] : [];
  });
}
