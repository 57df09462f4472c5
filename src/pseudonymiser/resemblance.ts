/** Letters that stand for one another by ear, by eye or under one finger: to take one for the other is half a slip. */
const ALIKE = [
  'aeiouy',
  'ckqgx',
  'szx',
  'dt',
  'fvw',
  'bp',
  'gh',
  'ijy',
  'mn',
  'lr',
  'il1t',
  'o0',
  'co',
  'ec',
  's5',
  'b8',
  'uv',
  'nh',
  'nr',
];
const LIGHT = /[aeiouyh]/;
const A = 97;
const LETTERS = 26;

const HALF = readPairs();

function readPairs(): Uint8Array {
  const pairs = new Uint8Array(LETTERS * LETTERS);
  const alike = ALIKE.flatMap((group) =>
    Array.from(group).flatMap((one) => Array.from(group, (other) => [one, other] as const)),
  );
  for (const [one, other] of alike) {
    const at = placeOf(one.charCodeAt(0), other.charCodeAt(0));
    if (at >= 0) pairs[at] = 1;
  }
  return pairs;
}

function placeOf(one: number, other: number): number {
  const [a, b] = [one - A, other - A];
  return a < 0 || b < 0 || a >= LETTERS || b >= LETTERS ? -1 : a * LETTERS + b;
}

/** In halves of a slip. */
function costOf(one: number, other: number): number {
  if (one === other) return 0;
  const at = placeOf(one, other);
  return at >= 0 && HALF[at] === 1 ? 1 : 2;
}

/** A vowel, an `h` or a letter said twice comes and goes more easily than another. */
function costOfLetter(word: string, at: number): number {
  return LIGHT.test(word.charAt(at)) || word.charAt(at) === word.charAt(at - 1) ? 1 : 2;
}

const WIDEST = 24;

/** How many halves of a slip turn one folded word into the other. */
function halfSlips(name: string, word: string): number {
  const first: Row = [0];
  for (let j = 1; j <= word.length; j += 1) first[j] = at(first, j - 1) + costOfLetter(word, j - 1);
  const rows = [first];
  for (let i = 1; i <= name.length; i += 1) rows[i] = nextRow(rows, name, word, i);
  return at(rows[name.length] ?? [], word.length);
}

function nextRow(rows: readonly Row[], name: string, word: string, i: number): Row {
  const above = rows[i - 1] ?? [];
  const out = costOfLetter(name, i - 1);
  const row = [at(above, 0) + out];
  for (let j = 1; j <= word.length; j += 1) {
    const put = at(row, j - 1) + costOfLetter(word, j - 1);
    const left = at(above, j) + out;
    const taken = at(above, j - 1) + costOf(name.charCodeAt(i - 1), word.charCodeAt(j - 1));
    const swapped = isSwap(name, word, i, j) ? at(rows[i - 2] ?? [], j - 2) + 1 : taken;
    row[j] = Math.min(put, left, taken, swapped);
  }
  return row;
}

type Row = number[];

/** Rows are read within bounds; the fallback is for the compiler. */
const at = (row: Row, place: number): number => row[place] ?? 0;

const isSwap = (name: string, word: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && name[i - 1] === word[j - 2] && name[i - 2] === word[j - 1];

const PET = /(?:[eé]?tjes?|[kp]?jes?|ie|i|y|o)$/;
const CLIPPED = 0.8;

/** A name cut off, at its end or its head, with or without the ending of a pet name. */
function isClipped(name: string, word: string): boolean {
  const stem = word.replace(PET, '');
  return [word, stem].some(
    (part) =>
      part.length > 1 &&
      part.length < name.length &&
      (name.startsWith(part) || (part.length > 2 && name.endsWith(part))),
  );
}

/** How much a folded word is like a name: 1 is the name itself, 0 nothing in common. */
export function resemblance(name: string, word: string): number {
  if (name === word) return 1;
  if (word.length > WIDEST || name.length > WIDEST) return 0;
  const alike = 1 - halfSlips(name, word) / 2 / Math.max(name.length, word.length);
  return isClipped(name, word) ? Math.max(alike, CLIPPED) : alike;
}
