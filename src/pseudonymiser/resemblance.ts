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
const CODES = 128;

/** What it costs to take one letter for another, and to leave one out, in halves of a slip. */
const TAKEN = takenCosts();
const LEFT_OUT = new Uint8Array(CODES).fill(2);
for (const light of 'aeiouyh') LEFT_OUT[light.charCodeAt(0)] = 1;

function takenCosts(): Uint8Array {
  const costs = new Uint8Array(CODES * CODES).fill(2);
  const alike = ALIKE.flatMap((group) =>
    Array.from(group).flatMap((one) => Array.from(group, (other) => [one, other] as const)),
  );
  for (const [one, other] of alike) costs[one.charCodeAt(0) * CODES + other.charCodeAt(0)] = 1;
  for (let code = 0; code < CODES; code += 1) costs[code * CODES + code] = 0;
  return costs;
}

const WIDEST = 24;
const STRIDE = WIDEST + 1;
/** One table for all comparisons: nothing is made for a word that turns out to be like nothing. */
const TABLE = new Uint8Array(STRIDE * STRIDE);

/** Table and costs are read within bounds; the fallback is for the compiler. */
const read = (values: Uint8Array, place: number): number => values[place] ?? 2;

function costOfLetter(word: string, at: number): number {
  const code = word.charCodeAt(at);
  return code === word.charCodeAt(at - 1) ? 1 : read(LEFT_OUT, code);
}

function costOfTaking(one: number, other: number): number {
  if (one === other) return 0;
  return one < CODES && other < CODES ? read(TAKEN, one * CODES + other) : 2;
}

/** How many halves of a slip turn one folded word into the other; more than `most` is not counted out. */
function halfSlips(name: string, word: string, most: number): number {
  TABLE[0] = 0;
  for (let j = 1; j <= word.length; j += 1)
    TABLE[j] = read(TABLE, j - 1) + costOfLetter(word, j - 1);
  let before = 0;
  for (let i = 1; i <= name.length; i += 1) {
    const least = nextRow(name, word, i);
    if (least > most && before > most) return most + 1;
    before = least;
  }
  return read(TABLE, name.length * STRIDE + word.length);
}

/** Fills row `i` of the table; answers the least of it. */
function nextRow(name: string, word: string, i: number): number {
  const [row, above] = [i * STRIDE, (i - 1) * STRIDE];
  const out = costOfLetter(name, i - 1);
  const letter = name.charCodeAt(i - 1);
  let least = read(TABLE, above) + out;
  TABLE[row] = least;
  for (let j = 1; j <= word.length; j += 1) {
    const put = read(TABLE, row + j - 1) + costOfLetter(word, j - 1);
    const left = read(TABLE, above + j) + out;
    const taken = read(TABLE, above + j - 1) + costOfTaking(letter, word.charCodeAt(j - 1));
    const swapped = isSwap(name, word, i, j) ? read(TABLE, above - STRIDE + j - 2) + 1 : taken;
    const cost = Math.min(put, left, taken, swapped);
    TABLE[row + j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

const isSwap = (name: string, word: string, i: number, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  name.charCodeAt(i - 1) === word.charCodeAt(j - 2) &&
  name.charCodeAt(i - 2) === word.charCodeAt(j - 1);

const PET = /(?:[eé]?tjes?|[kp]?jes?|ie|i|y|o)$/;
const CLIPPED = 0.8;

/** The word, and the word without the ending of a pet name. */
export const stemsOf = (word: string): readonly string[] => [word, word.replace(PET, '')];

/** A name cut off, at its end or its head, with or without the ending of a pet name. */
function isClipped(name: string, stems: readonly string[]): boolean {
  for (const part of stems) {
    const { length } = part;
    if (length < 2 || length >= name.length) continue;
    if (name.startsWith(part) || (length > 2 && name.endsWith(part))) return true;
  }
  return false;
}

/**
 * How much a folded word is like a name: 1 is the name itself, 0 nothing in common, or less than `least`.
 */
export function resemblance(
  name: string,
  word: string,
  least = 0,
  stems: readonly string[] = stemsOf(word),
): number {
  if (name === word) return 1;
  const floor = isClipped(name, stems) ? CLIPPED : 0;
  if (isOutOfQuestion(name, word, Math.max(floor, 1 - least))) return 0;
  const length = 2 * Math.max(name.length, word.length);
  const most = Math.floor((1 - Math.max(least, floor)) * length + ROUNDING);
  const halves = halfSlips(name, word, most);
  return halves > most ? floor : Math.max(floor, 1 - halves / length);
}

/** Too long, or another first letter where some likeness is asked for and nothing was cut off. */
const isOutOfQuestion = (name: string, word: string, lenient: number): boolean =>
  Math.max(name.length, word.length) > WIDEST || (lenient < CLIPPED && !opensAlike(name, word));

const ROUNDING = 1e-9;

/** The first letters are one or alike, or one of them was left out or swapped with the next. */
function opensAlike(name: string, word: string): boolean {
  const [one, other] = [name.charCodeAt(0), word.charCodeAt(0)];
  if (costOfTaking(one, other) < 2) return true;
  return one === word.charCodeAt(1) || other === name.charCodeAt(1);
}
