/** Letters and figures that a scanner takes for one another, each by the letter that stands for all. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['1l|!íìj', 'i'],
  ['0q', 'o'],
  ['5', 's'],
  ['8', 'b'],
  ['2', 'z'],
  ['69', 'g'],
  ['3', 'e'],
  ['4', 'a'],
  ['7', 't'],
  ['y', 'v'],
  ['c', 'e'],
];
const CODES = 256;

/** By the code of a letter what stands for it, or nothing where it stands for itself. */
function tableOf(pairs: readonly (readonly [string, string])[]): readonly (string | undefined)[] {
  const table = new Array<string | undefined>(CODES).fill(undefined);
  for (const [letter, stands] of pairs) table[letter.charCodeAt(0)] = stands;
  return table;
}

function asOne(table: readonly (string | undefined)[], word: string, at: number): string {
  return table[word.charCodeAt(at)] ?? word.charAt(at);
}

const ALIKE = tableOf(
  CLASSES.flatMap(([from, to]) => Array.from(from, (letter) => [letter, to] as const)),
);
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/c[il1]/g, 'd'],
];

/** What is left of a folded word when look-alikes are one; equal skeletons may be one scanned word. */
export function skeleton(word: string): string {
  let bare = '';
  let paired = word;
  for (const [pair, letter] of PAIRS) paired = paired.replace(pair, letter);
  for (let at = 0; at < paired.length; at += 1) bare += asOne(ALIKE, paired, at);
  return bare;
}

const STROKE_OF = tableOf(
  ['i1l|!íìj', 'o0q', 's5', 'b68', 'z2', 'g9', 'e3c', 'a4', 't7f', 'vy', 'nhu'].flatMap((alike) =>
    Array.from(alike.slice(1), (seen) => [seen, alike.charAt(0)] as const),
  ),
);
const STROKES_JOINED: ReadonlyMap<string, string> = new Map([
  ['rn', 'm'],
  ['iii', 'm'],
  ['vv', 'w'],
  ['nn', 'w'],
  ['ei', 'd'],
  ['ri', 'n'],
  ['ii', 'n'],
]);

/** In a shorter word too many strokes are alike. */
export const STROKED = 5;

/** What is left when all that a scanner ever mistakes is one; tells less than the skeleton, but survives more. */
export function strokes(word: string): string {
  let bare = '';
  for (let at = 0; at < word.length; at += 1) bare += asOne(STROKE_OF, word, at);
  return joinedStrokes(bare);
}

/** What one join makes may join again: `horri` is `horn` is `hom`. */
function joinedStrokes(word: string): string {
  const joined = word.replace(/iii|rn|vv|nn|ei|ri|ii/g, (pair) => STROKES_JOINED.get(pair) ?? pair);
  return joined === word ? word : joinedStrokes(joined);
}

/** Two letters that a scanner makes of one, each with the one. */
const TORN: readonly (readonly [string, string])[] = [
  ['ii', 'u'],
  ['li', 'h'],
  ['ri', 'n'],
  ['cl', 'd'],
  ['rn', 'm'],
  ['vv', 'w'],
];

/** What a folded word may have been before a scanner made two letters of one of its own: `nieuwegein` for `nieiiwegein`. */
export function unscanned(word: string): readonly string[] {
  const whole: string[] = [];
  for (const [pair, letter] of TORN)
    for (let at = word.indexOf(pair); at >= 0; at = word.indexOf(pair, at + 1))
      whole.push(word.slice(0, at) + letter + word.slice(at + 2));
  return whole;
}
