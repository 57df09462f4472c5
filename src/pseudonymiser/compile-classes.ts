import type { ValueBook } from './value-book.js';

type Words = readonly string[];

const CLASS_SHORT: Readonly<Record<string, string>> = { groep: 'gr', klas: 'kl' };

export function writeClass(book: ValueBook, words: Words): void {
  for (const spelling of [words, ...shorterClasses(words)])
    book.addPhrase('class', 'CLASS', spelling, { replacement: '[klas]' });
}

/** `gr 8` for `groep 8`, `1c` for `vmbo-t 1c`. */
function shorterClasses(words: Words): readonly Words[] {
  const [lead = '', ...rest] = words;
  const numbered =
    /^\D{2}/.test(lead) && rest.length > 1 && /\d/.test(rest.join('')) && /\D/.test(rest.join(''));
  const tail = words.length > 2 && /^\d [a-z]$/.test(words.slice(-2).join(' '));
  return [
    ...saidClass(words),
    ...shortClass(words),
    ...turnedClasses(words),
    ...withoutLetter(words),
    ...eachOfTwo(words),
    ...ordinalClasses(words),
    ...(numbered ? [rest] : []),
    ...(tail ? [words.slice(-2)] : []),
  ];
}

const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  'bee cee dee ef gee ha ka el em en pee er es tee vee zet'
    .split(' ')
    .map((name, at) => ['bcdfghklmnprstvz'.charAt(at), name]),
);

/** `een em twee` for `1M2`: its letters by their names; a figure is also read as its numeral. */
function saidClass(words: Words): readonly Words[] {
  const said = words.map((word) => LETTER_NAMES.get(word) ?? word);
  const numbered = words.filter((word) => /^\d/.test(word)).length > 1;
  return numbered && said.join() !== words.join() ? [said] : [];
}

/** A class of secondary school: `2 havo B`, `havo 2`, `1 havo/vwo C`. */
interface Graded {
  readonly year: string;
  readonly levels: Words;
  readonly letter: Words;
}

const LEVEL = /^(?:[a-z]{3,}|tl|gl|kb|bb|bk|kt)$/;

function graded(words: Words): Graded | undefined {
  const years = words.filter((word) => /^[1-6]$/.test(word));
  const levels = words.filter(
    (word) => LEVEL.test(word) && !/^(?:groep|klas|leerjaar)$/.test(word),
  );
  const letter = words.filter((word) => /^[a-z]$/.test(word));
  const [year] = years;
  const all = years.length + levels.length + letter.length === words.length;
  if (!all || year === undefined || years.length > 1 || levels.length === 0) return undefined;
  return letter.length > 1 ? undefined : { year, levels, letter };
}

/** `havo 2B`, `2e havo B`, `2havoB`, `2HB`, `H2` and `2 havo` for `2 havo B`, in whichever order the vault has it. */
function turnedClasses(words: Words): readonly Words[] {
  const known = graded(words);
  if (known === undefined) return [];
  const { year, levels, letter } = known;
  const initials = levels.map((word) => word.charAt(0)).join('');
  const named = [...levels, ...letter];
  return [
    [year, ...named],
    [...levels, year, ...letter],
    [...named, year],
    [year, 'e', ...named],
    [year, 'klas', ...named],
    [year, named.join('')],
    [year, ...levels],
    [...levels, year],
    [year, initials, ...letter],
    [year, initials + letter.join('')],
    ...(letter.length > 0 || levels.length > 1 ? [[year, ...Array.from(initials), ...letter]] : []),
    ...(levels.length === 1 ? [[initials, year, ...letter]] : []),
  ].filter((spelling) => spelling.join('').length > 1);
}

/** `groep 1` of `groep 1/2`. */
function eachOfTwo([lead = '', ...numbers]: Words): readonly Words[] {
  const two = numbers.length === 2 && numbers.every((word) => /^\d$/.test(word));
  return two && /^(?:groep|klas)$/.test(lead)
    ? numbers.flatMap((word) => [
        [lead, word],
        [CLASS_SHORT[lead] ?? lead, word],
      ])
    : [];
}

/** `de zevende groep` for `groep 7`; a figure is also read as its numeral. */
function ordinalClasses(words: Words): readonly Words[] {
  const [lead = '', number = ''] = words;
  if (/^(?:groep|klas)$/.test(lead) && /^\d$/.test(number)) return [[number, lead]];
  return [];
}

/** `groep 6` of `groep 6B`. */
function withoutLetter(words: Words): readonly Words[] {
  const [lead = '', number = '', letter = ''] = words;
  const lettered = words.length === 3 && /^\d$/.test(number) && /^[a-z]$/.test(letter);
  return lettered && /^(?:groep|klas)$/.test(lead) ? [[lead, number]] : [];
}

function shortClass([lead = '', ...rest]: Words): readonly Words[] {
  const short = CLASS_SHORT[lead];
  return short === undefined || rest.length === 0 ? [] : [[short, ...rest]];
}
