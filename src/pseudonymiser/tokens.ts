import { CASE, DIGIT, FOLDED, IGNORED, LOWER, SEPARATES, UPPER } from './folding.js';
import { BASE } from './hashes.js';

/** Flags of a token. */
export const IS_DIGITS = 1;
export const FIRST_UPPER = 2;
/** At least two letters, all capitals. */
export const ALL_UPPER = 4;
export const HAS_UPPER_INSIDE = 8;
/** Written as it is folded. */
export const IS_PLAIN = 16;

/** Flags of what stands between a token and the one before it. */
export const GAP_SPACE = 1;
export const GAP_NEWLINE = 2;
export const GAP_PARAGRAPH = 4;
export const GAP_STOP = 8;
export const GAP_COMMA = 16;
export const GAP_COLON = 32;
export const GAP_HYPHEN = 64;
export const GAP_APOSTROPHE = 128;
export const GAP_AT = 256;
export const GAP_DOT = 512;
export const GAP_SLASH = 1024;
export const GAP_OPEN = 2048;
export const GAP_CLOSE = 4096;
export const GAP_UNDERSCORE = 8192;
export const GAP_OTHER = 16_384;

const GAP_OF = new Uint16Array(65_536).fill(GAP_OTHER);

function fillGaps(): void {
  const rows: readonly (readonly [string, number])[] = [
    [' \t\r\u00a0\u2007\u2009\u202f\u2003\u2002', GAP_SPACE],
    ['\n\u2028\u2029\u000b\u000c', GAP_NEWLINE],
    ['!?…', GAP_STOP],
    [',', GAP_COMMA],
    [':;', GAP_COLON],
    ['-\u2010\u2011\u2012\u2013\u2014', GAP_HYPHEN],
    ["'’‘`´", GAP_APOSTROPHE],
    ['@', GAP_AT],
    ['.', GAP_DOT],
    ['/\\', GAP_SLASH],
    ['([{"“„«<', GAP_OPEN],
    [')]}”»>', GAP_CLOSE],
    ['_', GAP_UNDERSCORE],
  ];
  for (const [characters, flag] of rows) {
    for (const character of characters) GAP_OF[character.charCodeAt(0)] = flag;
  }
}

fillGaps();

/** Code units in a block at most. */
export const BLOCK = 65_536;

/** Words and numbers of one block of text, in parallel typed arrays that are reused. */
export class Tokens {
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint8Array;
  /** What stands before the token; the last entry describes the tail of the block. */
  readonly gap: Uint16Array;
  readonly hash: Int32Array;
  /** What the lexicons say of each word; filled by whoever reads the block. */
  readonly cues: Int32Array;
  readonly lexis: Uint8Array;

  /** Room for a block of this many code units. */
  constructor(room: number) {
    const capacity = Math.min(room, BLOCK) + 2;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.gap = new Uint16Array(capacity);
    this.hash = new Int32Array(capacity);
    this.cues = new Int32Array(capacity);
    this.lexis = new Uint8Array(capacity);
  }

  /** Stretches between white space. */
  get words(): number {
    let words = 0;
    for (let i = 0; i < this.count; i += 1)
      if (i === 0 || ((this.gap[i] ?? 0) & (GAP_SPACE | GAP_NEWLINE)) !== 0) words += 1;
    return words;
  }

  /** Splits `text[from, to)`; `to - from` is at most `BLOCK`. */
  read(text: string, from: number, to: number): void {
    let at = from;
    this.count = 0;
    for (;;) {
      at = this.#readGap(text, at, to);
      if (at >= to) break;
      at =
        CASE[text.charCodeAt(at)] === DIGIT
          ? this.#readDigits(text, at, to)
          : this.#readLetters(text, at, to);
      this.count += 1;
    }
    this.start[this.count] = to;
    this.end[this.count] = to;
    this.flags[this.count] = 0;
    this.hash[this.count] = 0;
  }

  #readGap(text: string, from: number, to: number): number {
    let at = from;
    let gap = at === 0 ? GAP_PARAGRAPH | GAP_NEWLINE : 0;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      const folded = FOLDED[code];
      if (folded === SEPARATES) gap |= repeated(gap, GAP_OF[code]);
      else if (folded !== IGNORED) break;
    }
    this.gap[this.count] = gap;
    return at;
  }

  #readDigits(text: string, from: number, to: number): number {
    let at = from;
    let hash = 0;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (CASE[code] !== DIGIT) break;
      hash = (Math.imul(hash, BASE) + codeAt(code)) | 0;
    }
    this.#close(from, at, hash);
    this.flags[this.count] = IS_DIGITS;
    return at;
  }

  #readLetters(text: string, from: number, to: number): number {
    let hash = 0;
    let letters = 0;
    let capitals = 0;
    let changed = 0;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      const folded = codeAt(code);
      if (folded > NINE) {
        changed |= code ^ folded;
        hash = (Math.imul(hash, BASE) + folded) | 0;
        letters += 1;
        capitals += CASE[code] === UPPER ? 1 : 0;
      } else {
        const beyond =
          folded === IGNORED ? at + 1 : beyondLineBreak(text, at, capitals === letters);
        if (beyond < 0 || beyond >= to) break;
        changed = 1;
        at = beyond - 1;
      }
      at += 1;
    }
    this.#close(from, at, hash);
    const plain = changed === 0 ? IS_PLAIN : 0;
    this.flags[this.count] =
      caseFlags(CASE[text.charCodeAt(from)] === UPPER, letters, capitals) | plain;
    return at;
  }

  #close(start: number, end: number, hash: number): void {
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.hash[this.count] = hash;
  }
}

const NINE = 0x39;

/** Typed arrays are read within bounds here; the fallback is for the compiler. */
const codeAt = (code: number): number => FOLDED[code] ?? 0;

/** A second line end makes a paragraph. */
function repeated(gap: number, flag = 0): number {
  return flag === GAP_NEWLINE && (gap & GAP_NEWLINE) !== 0 ? GAP_PARAGRAPH : flag;
}

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0xac]);
const MARGIN = 8;
/** `Bakker-` and on the next line `de Groot`: two names, not a broken word. */
const OPENS_NAME = /^(?:de|van|den|der|te|ten|ter|in|op|el|la|du) [\p{Lu}dt]/u;

/**
 * Where a word that was broken with a hyphen at the end of a line goes on, or -1.
 *
 * A capital on the next line is the second half of a double name, unless all is capitals.
 */
function beyondLineBreak(text: string, at: number, shouted: boolean): number {
  if (!HYPHENS.has(text.charCodeAt(at))) return -1;
  const gap = /^[^\S\n]*\n[^\S\n]*/.exec(text.slice(at + 1, at + MARGIN))?.[0];
  if (gap === undefined) return -1;
  const next = at + 1 + gap.length;
  if (OPENS_NAME.test(text.slice(next, next + MARGIN))) return -1;
  const kind = CASE[text.charCodeAt(next)];
  return kind === LOWER || (kind === UPPER && shouted) ? next : -1;
}

function caseFlags(firstUpper: boolean, letters: number, capitals: number): number {
  const first = firstUpper ? FIRST_UPPER : 0;
  if (letters > 1 && capitals === letters) return first | ALL_UPPER;
  return first | (capitals > (firstUpper ? 1 : 0) ? HAS_UPPER_INSIDE : 0);
}
