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
const ALIKE = new Map(
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
  for (const letter of paired) bare += ALIKE.get(letter) ?? letter;
  return bare;
}

const STROKES: readonly (readonly [RegExp, string])[] = [
  [/[1l|!íìj]/g, 'i'],
  [/rn|iii/g, 'm'],
  [/vv|uu/g, 'w'],
  [/ci/g, 'd'],
  [/ri|ii|[hu]/g, 'n'],
  [/[0q]/g, 'o'],
  [/5/g, 's'],
  [/[68]/g, 'b'],
  [/2/g, 'z'],
  [/9/g, 'g'],
  [/[3c]/g, 'e'],
  [/4/g, 'a'],
  [/[7f]/g, 't'],
  [/y/g, 'v'],
];

/** What is left when all that a scanner ever mistakes is one; tells less than the skeleton, but survives more. */
export function strokes(word: string): string {
  let bare = word;
  for (const [seen, letter] of STROKES) bare = bare.replace(seen, letter);
  return bare;
}
