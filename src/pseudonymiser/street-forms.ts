import { skeleton } from './look-alikes.js';
import { slipBetween } from './misspellings.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';
import { isParticle } from './vocabulary.js';

const BETWEEN =
  t.GAP_SPACE | t.GAP_DOT | t.GAP_HYPHEN | t.GAP_NEWLINE | t.GAP_APOSTROPHE | t.GAP_SLASH;

interface Step {
  readonly token: number;
  readonly word: number;
  readonly letters: number;
}

/** Are all letters of `short` in `long`, in order, from the first? */
export function abbreviates(short: string, long: string): boolean {
  if (short === '' || short.length >= long.length || !long.startsWith(short.charAt(0)))
    return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function sameWord(known: string, seen: string): boolean {
  if (known === seen || skeleton(known) === skeleton(seen)) return true;
  if (known.length >= 5 && slipBetween(known, seen) !== 'more') return true;
  return abbreviates(seen, known) || (known.length < 6 && abbreviates(known, seen));
}

const isSame = (known: string, seen: string, longest: number): boolean =>
  sameWord(known, seen) || (longest >= SURE && isShortSlip(known, seen));

/** Where the telling word and the door are known, one slip in a short word of the street. */
const isShortSlip = (known: string, seen: string): boolean =>
  known.length > 1 && seen.length > 1 && slipBetween(known, seen) !== 'more';

const SURE = 7;

/** The token with the letters and figures glued to it in front, for `Gr0te`. */
export function startOfCompound(scene: Scene, last: number): number {
  let first = last;
  while (last - first < 4 && first > 0 && scene.gap(first) === 0) first -= 1;
  return first;
}

const folded = (scene: Scene, first: number, last: number): string => {
  let word = '';
  for (let at = first; at <= last; at += 1) word += scene.word(at);
  return word;
};

/** One step back through text and known words: one token for one word, or for several, or the other way. */
function stepBack(
  scene: Scene,
  { at, word: w, longest }: Walk,
  words: readonly string[],
): Step | undefined {
  const first = startOfCompound(scene, at);
  const seen = folded(scene, first, at);
  const known = words[w] ?? '';
  if (isSame(known, seen, longest)) return { token: first - 1, word: w - 1, letters: seen.length };
  const split = splitWord(scene, first, known, seen);
  if (split > 0) return { token: first - split, word: w - 1, letters: seen.length + 2 };
  let joined = known;
  for (let head = w - 1; head >= 0; head -= 1) {
    joined = (words[head] ?? '') + joined;
    if (sameWord(joined, seen)) return { token: first - 1, word: head - 1, letters: seen.length };
  }
  return undefined;
}

/** `Wilh.singel` and `Vermeer str.`: a known word in two tokens; how many tokens it took, or 0. */
function splitWord(scene: Scene, first: number, known: string, seen: string): number {
  if (seen.length < 2 || !isLinked(scene, first)) return 0;
  const head = scene.word(first - 1);
  const stem = known.endsWith(seen) ? known.slice(0, -seen.length) : '';
  if (stem.length > 1) return head.length > 1 && stem.startsWith(head) ? 2 : 0;
  return isStemAndEnding(known, head, seen) ? 2 : 0;
}

function isStemAndEnding(known: string, head: string, seen: string): boolean {
  const ending = /(?:straat|laan|weg|plein|gracht|kade|singel)$/.exec(known)?.[0] ?? '';
  return abbreviates(seen, ending) && known === head + ending;
}

function isLinked(scene: Scene, at: number): boolean {
  const gap = scene.gap(at);
  return at > 0 && (gap & ~BETWEEN) === 0 && (gap & t.GAP_PARAGRAPH) === 0;
}

/** `LvM` for `Laan van Meerdervoort`. */
function isInitialsOf(scene: Scene, last: number, words: readonly string[]): boolean {
  if (words.length < 3 || !scene.isUpper(last)) return false;
  return scene.word(last) === words.map((word) => word.charAt(0)).join('');
}

/** Fewer letters are only telling where the street has no more. */
const LEAST_LETTERS = 4;

interface Walk {
  readonly at: number;
  readonly word: number;
  readonly first: number;
  readonly letters: number;
  readonly longest: number;
}

/** One word further to the left, or nothing when the text says something else. */
function walkOn(scene: Scene, walk: Walk, words: readonly string[]): Walk | undefined {
  const { at, word, first } = walk;
  if (Math.min(word, at) < 0 || (first >= 0 && !isLinked(scene, first))) return undefined;
  const step = stepBack(scene, walk, words);
  if (step === undefined)
    return first >= 0 && isParticle(words[word] ?? '') ? { ...walk, word: word - 1 } : undefined;
  return {
    at: step.token,
    word: step.word,
    first: step.token + 1,
    letters: walk.letters + step.letters,
    longest: Math.max(walk.longest, step.letters),
  };
}

/**
 * First token of a known street that ends at token `last`, in any abbreviation, or -1.
 *
 * Only asked where the known house number follows, so that little else can be meant.
 */
export function startOfStreet(scene: Scene, last: number, words: readonly string[]): number {
  if (isInitialsOf(scene, last, words)) return last;
  let walk: Walk = { at: last, word: words.length - 1, first: -1, letters: 0, longest: 0 };
  for (let next: Walk | undefined = walk; next; next = walkOn(scene, walk, words)) walk = next;
  const least = Math.min(LEAST_LETTERS, words.join('').length);
  const whole = walk.word < 0 && walk.letters >= least && walk.longest >= 3;
  return whole || walk.longest >= 5 ? walk.first : -1;
}
