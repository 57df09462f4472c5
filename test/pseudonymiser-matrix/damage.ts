/** How the hand, the ear and the scanner change a word; every function gives each result there is. */

const KEYS = new Map(
  Object.entries({
    a: 'sq',
    b: 'vn',
    c: 'xv',
    d: 'sf',
    e: 'wr',
    f: 'dg',
    g: 'fh',
    h: 'gj',
    i: 'uo',
    j: 'hk',
    k: 'jl',
    l: 'k',
    m: 'n',
    n: 'bm',
    o: 'ip',
    p: 'o',
    q: 'w',
    r: 'et',
    s: 'ad',
    t: 'ry',
    u: 'yi',
    v: 'cb',
    w: 'qe',
    x: 'zc',
    y: 'tu',
    z: 'x',
  }),
);

export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isLetter = (letter: string | undefined): boolean => /\p{L}/u.test(letter ?? '');
const like = (letter: string, model: string): string =>
  model === model.toLowerCase() ? letter : letter.toUpperCase();

function atEach(
  word: string,
  change: (at: number, letter: string) => string | undefined,
): string[] {
  return Array.from(word.normalize('NFC')).flatMap((letter, at) => {
    const made = isLetter(letter) ? change(at, letter) : undefined;
    return made === undefined || made === word ? [] : [made];
  });
}

const neighbour = (letter: string): string =>
  KEYS.get(bare(letter).toLowerCase())?.charAt(0) ?? 'e';

export const dropped = (word: string): string[] =>
  atEach(word, (at) => (word.length < 4 ? undefined : word.slice(0, at) + word.slice(at + 1)));
export const doubled = (word: string): string[] =>
  atEach(word, (at, letter) => word.slice(0, at + 1) + letter.toLowerCase() + word.slice(at + 1));
export const swapped = (word: string): string[] =>
  atEach(word, (at, letter) => {
    const next = word.charAt(at + 1);
    if (!isLetter(next) || word.length < 3) return undefined;
    return (
      word.slice(0, at) +
      like(next.toLowerCase(), letter) +
      like(letter.toLowerCase(), next) +
      word.slice(at + 2)
    );
  });
export const keyed = (word: string): string[] =>
  atEach(word, (at, letter) =>
    word.length < 3
      ? undefined
      : word.slice(0, at) + like(neighbour(letter), letter) + word.slice(at + 1),
  );
export const inserted = (word: string): string[] =>
  atEach(word, (at, letter) => word.slice(0, at + 1) + neighbour(letter) + word.slice(at + 1));

const SCANS: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['rn', 'm'],
  ['l', '1'],
  ['l', 'I'],
  ['i', '1'],
  ['i', 'l'],
  ['I', 'l'],
  ['I', '1'],
  ['o', '0'],
  ['O', '0'],
  ['d', 'cl'],
  ['cl', 'd'],
  ['u', 'ii'],
  ['ü', 'ii'],
  ['w', 'vv'],
  ['n', 'ri'],
  ['h', 'li'],
  ['e', 'c'],
  ['S', '5'],
  ['s', '5'],
  ['B', '8'],
  ['g', '9'],
  ['t', 'f'],
  ['ij', 'y'],
];

/** What a scanner makes of one place of a word. */
export const scanned = (word: string): string[] =>
  SCANS.flatMap(([from, to]) => {
    const at = word.indexOf(from);
    return at < 0 ? [] : [word.slice(0, at) + to + word.slice(at + from.length)];
  });

export const torn = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2)
    .filter(
      (at) =>
        isLetter(word.charAt(at - 1)) &&
        isLetter(word.charAt(at)) &&
        isLetter(word.charAt(at - 2)) &&
        isLetter(word.charAt(at + 1)),
    )
    .map((at) => `${word.slice(0, at)}-\n${word.slice(at)}`);

/** What the eye makes of figures. */
export const misread = (number: string): string[] =>
  [
    ['0', 'O'],
    ['1', 'l'],
    ['1', 'I'],
    ['5', 'S'],
    ['8', 'B'],
    ['0', 'o'],
  ].flatMap(([from = '', to = '']) => (number.includes(from) ? [number.replace(from, to)] : []));
export const misreadAll = (number: string): string[] =>
  /[01]/.test(number) ? [number.replaceAll('0', 'O').replaceAll('1', 'l')] : [];

export const diminutives = (name: string): string[] => {
  const end = bare(name).slice(-1);
  const list = [`${name}tje`, `${name}je`, `${name}ke`];
  if (/[gkq]/.test(end)) list.push(`${name}kje`);
  if (/[aeiou]/.test(end))
    return [
      `${name}${end === 'e' ? '' : end}tje`,
      `${name.replace(/[aeiouë]$/, '')}je`,
      `${name}ke`,
    ];
  return [...list, `${name}ie`, `${name}${end}ie`, `${name}eke`];
};

export const genitives = (name: string): string[] => {
  if (/[szx]$/.test(name)) return [`${name}'`, `${name}’`];
  return [`${name}s`, `${name}'s`, `${name}’s`];
};

const PHONETIC =
  'Anton Bernhard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Izaak Johan Karel Lodewijk Maria Nico Otto Pieter Quirinus Richard Simon Theodor Utrecht Victor Willem Xantippe IJsbrand Zaandam'.split(
    ' ',
  );
const NATO =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu'.split(
    ' ',
  );
const said = (list: readonly string[], letter: string): string =>
  list[bare(letter).toUpperCase().charCodeAt(0) - 65] ?? letter;

export function spelledWays(name: string): ReadonlyMap<string, string> {
  const letters = Array.from(name.replace(/[^\p{L}]/gu, ''));
  const shouted = letters.map((letter) => bare(letter).toUpperCase());
  return new Map([
    ['hyphens', shouted.join('-')],
    ['low hyphens', letters.join('-')],
    ['spaces', shouted.join(' ')],
    ['dots', shouted.join('.')],
    ['commas', shouted.join(', ')],
    ['low spaces', shouted.join(' ').toLowerCase()],
    ['low commas', shouted.join(', ').toLowerCase()],
    ['of', letters.map((l) => `${bare(l).toUpperCase()} van ${said(PHONETIC, l)}`).join(', ')],
    ['phonetic', letters.map((l) => said(PHONETIC, l)).join(' ')],
    ['phonetic commas', letters.map((l) => said(PHONETIC, l)).join(', ')],
    ['nato', letters.map((l) => said(NATO, l)).join(' ')],
    [
      'nato hyphens',
      letters
        .map((l) => said(NATO, l))
        .join('-')
        .toLowerCase(),
    ],
    ['dots of', shouted.join('... ')],
  ]);
}
