import { lettersIn } from './phonetics.js';

/** Pairs of spellings that sound alike; each is tried both ways. */
const SOUND_ALIKE: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ij', 'y'],
  ['ij', 'ei'],
  ['ij', 'i'],
  ['ie', 'y'],
  ['ck', 'k'],
  ['ks', 'x'],
  ['qu', 'kw'],
  ['ch', 'sj'],
  ['ch', 'tj'],
  ['sch', 'sg'],
  ['sch', 's'],
  ['ou', 'au'],
  ['oe', 'u'],
  ['oe', 'ou'],
  ['ae', 'aa'],
  ['ch', 'g'],
  ['ch', 'k'],
  ['sh', 'sj'],
  ['sh', 'ch'],
  ['th', 't'],
  ['dt', 't'],
  ['gh', 'g'],
  ['kh', 'g'],
  ['j', 'y'],
  ['c', 'k'],
  ['c', 's'],
  ['z', 's'],
  ['v', 'f'],
  ['i', 'y'],
  ['ie', 'i'],
  ['ee', 'e'],
  ['ee', 'i'],
  ['oo', 'o'],
  ['aa', 'a'],
  ['uu', 'u'],
  ['dj', 'j'],
  ['ea', 'ie'],
  ['ai', 'ei'],
  ['ai', 'ay'],
  ['ey', 'ei'],
  ['tj', 'ch'],
  ['w', 'v'],
  ['ng', 'nk'],
];

/** Pairs that a scanner takes for one another, beyond single letters. */
const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['m', 'nn'],
  ['m', 'in'],
  ['m', 'ni'],
  ['m', 'iii'],
  ['w', 'vv'],
  ['w', 'uu'],
  ['d', 'cl'],
  ['h', 'li'],
  ['h', 'ii'],
  ['u', 'ii'],
  ['n', 'ri'],
  ['n', 'ii'],
  ['k', 'lc'],
  ['a', 'ci'],
  ['b', 'li'],
  ['ll', 'u'],
  ['li', 'u'],
  ['tt', 'it'],
  ['fi', 'h'],
  ['nn', 'rni'],
  ['rri', 'm'],
];

function addRewrites(variants: Set<string>, word: string, from: string, to: string): void {
  let at = word.indexOf(from);
  if (at < 0) return;
  if (word.includes(from, at + 1)) variants.add(word.replaceAll(from, to));
  for (; at >= 0; at = word.indexOf(from, at + 1)) {
    variants.add(word.slice(0, at) + to + word.slice(at + from.length));
  }
}

interface Rewrite {
  readonly from: string;
  readonly to: string;
  /** What a word must have of letters to have the spelling. */
  readonly letters: number;
}

const bothWays = (pairs: readonly (readonly [string, string])[]): readonly Rewrite[] =>
  pairs.flatMap(([a, b]) => [
    { from: a, to: b, letters: lettersIn(a) },
    { from: b, to: a, letters: lettersIn(b) },
  ]);

const SOUND_REWRITES = bothWays(SOUND_ALIKE);
const LOOK_REWRITES = bothWays(LOOK_ALIKE);

function addVariants(variants: Set<string>, rewrites: readonly Rewrite[], word: string): void {
  const letters = lettersIn(word);
  for (const rewrite of rewrites)
    if ((letters & rewrite.letters) === rewrite.letters)
      addRewrites(variants, word, rewrite.from, rewrite.to);
}

/** Spellings a scanner may make of a folded word of four letters or more. */
export function scanningErrors(word: string): readonly string[] {
  if (word.length < 3) return [];
  const variants = new Set<string>();
  addVariants(variants, LOOK_REWRITES, word);
  for (const variant of [...variants]) addRewrites(variants, variant, 'm', 'rn');
  variants.delete(word);
  return [...variants];
}

/** Spellings of a folded name by someone who heard it; at most a few dozen, fewer with one change. */
export function soundAlikes(word: string, twice = true): readonly string[] {
  if (word.length < 4) return [];
  const variants = new Set<string>();
  addVariants(variants, SOUND_REWRITES, word);
  if (twice)
    for (const variant of [...variants].slice(0, MOST_FIRST)) addVariants(variants, TWICE, variant);
  for (const variant of [word, ...variants].slice(0, MOST_FIRST))
    variants.add(variant.replace(/(.)\1/g, '$1'));
  variants.delete(word);
  return [...variants].filter((variant) => variant.length >= 4).slice(0, MOST);
}

const MOST_FIRST = 24;
const MOST = 120;
const TWICE = bothWays(SOUND_ALIKE.slice(0, 14));

/** What one slip turned a word into another: kept to what a hand or a scanner does. */
export type Slip = 'none' | 'inserted' | 'dropped' | 'swapped' | 'substituted' | 'more';

/** How far two folded words are apart: one slip is named, two are `more`. */
export function slipBetween(known: string, seen: string): Slip {
  if (known === seen) return 'none';
  let from = 0;
  while (from < known.length && known[from] === seen[from]) from += 1;
  let tail = 0;
  const most = Math.min(known.length, seen.length) - from;
  while (tail < most && known.at(-1 - tail) === seen.at(-1 - tail)) tail += 1;
  return nameSlip(known.slice(from, known.length - tail), seen.slice(from, seen.length - tail));
}

const SLIPS: Readonly<Record<string, Slip>> = {
  '0:1': 'inserted',
  '1:0': 'dropped',
  '1:1': 'substituted',
  '2:2': 'swapped',
};

function nameSlip(known: string, seen: string): Slip {
  const slip = SLIPS[`${known.length}:${seen.length}`];
  if (slip !== 'swapped') return slip ?? 'more';
  const [first, second] = known.split('');
  return seen === `${second ?? ''}${first ?? ''}` ? slip : 'more';
}

const WIDEST = 64;
const ROW = new Uint8Array(WIDEST + 1);

/** Edit distance, given up beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || b.length > WIDEST) return limit + 1;
  for (let j = 0; j <= b.length; j += 1) ROW[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    if (nextRow(a.charCodeAt(i - 1), b, i) > limit) return limit + 1;
  }
  return ROW[b.length] ?? limit + 1;
}

/** Turns the row of the table into its next one; answers the least of it. */
function nextRow(letter: number, b: string, first: number): number {
  let [diagonal, before, least] = [first - 1, first, first];
  ROW[0] = first;
  for (let j = 1; j <= b.length; j += 1) {
    const above = ROW[j] ?? 0;
    const cost = letter === b.charCodeAt(j - 1) ? 0 : 1;
    before = Math.min(above + 1, before + 1, diagonal + cost);
    diagonal = above;
    ROW[j] = before;
    least = Math.min(least, before);
  }
  return least;
}

/** As `distance`, but two neighbours swapped are one slip. */
export function nearness(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const apart = distance(a, b, limit + 1);
  return apart === 2 && slipBetween(a, b) === 'swapped' ? 1 : apart;
}
