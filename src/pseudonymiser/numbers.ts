import { RANK, type Candidate } from './candidate.js';
import { canonical } from './canonical.js';
import { ownerOf } from './context.js';
import type { KnownValue } from './compiled.js';
import type { Marks } from './marks.js';
import type { Scene } from './scene.js';
import * as t from './tokens.js';

const LIGHT =
  t.GAP_SPACE |
  t.GAP_HYPHEN |
  t.GAP_DOT |
  t.GAP_SLASH |
  t.GAP_OPEN |
  t.GAP_CLOSE |
  t.GAP_NEWLINE |
  t.GAP_UNDERSCORE |
  t.GAP_OTHER |
  t.GAP_COMMA;

interface Chain {
  /** Where it does not start where it was looked for. */
  readonly first?: number;
  readonly last: number;
  readonly value: KnownValue;
}

function chains(scene: Scene, i: number): boolean {
  if (!scene.has(i)) return false;
  const wide = scene.start(i) - scene.end(i - 1) > 4;
  return !wide && (scene.gap(i) & ~LIGHT) === 0 && (scene.gap(i) & t.GAP_PARAGRAPH) === 0;
}

/** The longest known value that starts with token `from`. */
function longestFrom(scene: Scene, from: number): Chain | undefined {
  const { values, valueHeads } = scene.lexicon;
  let read = '';
  let best: Chain | undefined;
  for (let at = from; at === from || chains(scene, at); at += 1) {
    read += canonical(scene.word(at));
    if (!valueHeads.has(read)) break;
    const value = values.get(read);
    if (value) best = { last: at, value };
  }
  return best;
}

function oneDigitOff(a: string, b: string): boolean {
  if (a.length !== b.length) return isLessOne(a, b) || isLessOne(b, a);
  if (a === b) return false;
  let from = 0;
  while (a[from] === b[from]) from += 1;
  const [tailA, tailB] = [a.slice(from + 1), b.slice(from + 1)];
  if (tailA === tailB) return true;
  return (
    a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2)
  );
}

/** Is the shorter one the longer without one figure? */
function isLessOne(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let from = 0;
  while (longer[from] === shorter[from] && from < shorter.length) from += 1;
  return longer.slice(from + 1) === shorter.slice(from);
}

/** A known number with one figure wrong, left out or put in, or two swapped. */
function slippedFrom(scene: Scene, from: number): Chain | undefined {
  let read = '';
  for (let at = from; scene.isDigits(at) && (at === from || chains(scene, at)); at += 1) {
    read += scene.word(at);
    if (read.length > 11) return undefined;
    const value =
      scene.letters(from) === 1 || scene.letters(at) === 1 ? undefined : oneOff(scene, read);
    if (value) return { last: at, value };
  }
  return undefined;
}

const LONGEST_SCANNED = 12;

/** The same where a scanner made a letter of a figure too: `9999683S6`. */
function scannedFrom(scene: Scene, from: number): Chain | undefined {
  if (scene.gap(from + 1) !== 0 || scene.gap(from) === 0) return undefined;
  const last = endOfPieces(scene, from);
  const written = scene.text.slice(scene.start(from), scene.end(last));
  if (written.length > LONGEST_SCANNED || !FIGURES.test(written)) return undefined;
  const value = oneOff(scene, canonical(written));
  return value && { last, value };
}

/** The last token glued to this one. */
function endOfPieces(scene: Scene, from: number): number {
  let last = from;
  while (scene.has(last + 1) && scene.gap(last + 1) === 0 && last - from < MOST_PIECES) last += 1;
  return last;
}

const MOST_PIECES = 6;
/** Figures, and the few letters that a scanner takes for them. */
const FIGURES = /^(?=(?:\D*\d){6})[\dOoIlSBZ]+$/;

/** `JB-42010` for JB-40210, `2161 GH` for 2611 GH: figures and letters as they are known but for two that are swapped. */
function swappedAt(scene: Scene, i: number): Chain | undefined {
  const { codes } = scene.lexicon;
  if (codes.length === 0 || scene.letters(i) < 3) return undefined;
  for (const [first, last] of [
    [i, i + 1],
    [i - 1, i],
    [i - 1, i + 1],
  ] as const) {
    const read = hasLengthOf(scene, first, last) ? codeBetween(scene, first, last) : '';
    const code = read === '' ? undefined : codes.find(([known]) => isSwap(known, read));
    if (code && last >= i) return { last, value: code[1], first };
  }
  return undefined;
}

/** Before anything is read: are there as many signs as in a known code? */
function hasLengthOf(scene: Scene, first: number, last: number): boolean {
  let signs = 0;
  for (let at = first; at <= last; at += 1) signs += scene.letters(at);
  return scene.lexicon.codes.some(([known]) => known.length === signs);
}

function codeBetween(scene: Scene, first: number, last: number): string {
  let read = '';
  for (let at = first; at <= last; at += 1) {
    if (!scene.has(at) || (at > first && !chains(scene, at))) return '';
    read += scene.word(at);
  }
  return read.length > LONGEST_SCANNED ? '' : canonical(read);
}

/** Two neighbours swapped, and nothing else. */
function isSwap(known: string, read: string): boolean {
  if (known.length !== read.length || known === read) return false;
  let from = 0;
  while (known[from] === read[from]) from += 1;
  return (
    known[from] === read[from + 1] &&
    known[from + 1] === read[from] &&
    known.slice(from + 2) === read.slice(from + 2)
  );
}

function oneOff(scene: Scene, read: string): KnownValue | undefined {
  if (read.length < 8) return undefined;
  return scene.lexicon.longNumbers.find(([known]) => oneDigitOff(known, read))?.[1];
}

function startOf(scene: Scene, first: number): number {
  const start = scene.start(first);
  const before = scene.text.slice(Math.max(0, start - 2), start);
  if (before.endsWith('+')) return start - 1;
  return before === '(+' ? start - 2 : start;
}

function chainAround(
  scene: Scene,
  i: number,
): { readonly first: number; readonly chain: Chain } | undefined {
  for (let first = Math.max(0, i - 3); first <= i; first += 1) {
    if (!connected(scene, first, i)) continue;
    const chain = longestFrom(scene, first);
    if (chain && chain.last >= i) return { first, chain };
  }
  const slipped = isOthers(scene, i) ? undefined : damagedAt(scene, i);
  return slipped ? { first: slipped.first ?? i, chain: slipped } : undefined;
}

const damagedAt = (scene: Scene, i: number): Chain | undefined =>
  slippedFrom(scene, i) ?? scannedFrom(scene, i) ?? swappedAt(scene, i);

/** One figure apart is another number where the text speaks of another person. */
const isOthers = (scene: Scene, i: number): boolean =>
  /^(?:suspect|stranger|official)$/.test(ownerOf(scene, i));

function connected(scene: Scene, first: number, i: number): boolean {
  for (let at = first + 1; at <= i; at += 1) {
    if (!chains(scene, at) || scene.letters(at - 1) > 8) return false;
  }
  return true;
}

/** Known numbers in any grouping: telephone, BSN, account, plate, postcode and register numbers. */
export function findKnownNumbers(scene: Scene, marks: Marks): readonly Candidate[] {
  const found: Candidate[] = [];
  let past = -1;
  for (const i of marks.digits) {
    if (i <= past) continue;
    const hit = chainAround(scene, i);
    if (!hit) continue;
    past = hit.chain.last;
    const { type, replacement } = hit.chain.value;
    found.push({
      start: startOf(scene, hit.first),
      end: scene.end(hit.chain.last),
      type,
      verdict: 'certain',
      reason: `known-${type.toLowerCase()}`,
      replacement,
      rank: RANK.number,
    });
  }
  return found;
}
