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
  const numbered = /^\D{2}/.test(lead) && rest.length > 1 && /\d/.test(rest.join(''));
  const tail = words.length > 2 && /^\d [a-z]$/.test(words.slice(-2).join(' '));
  return [
    ...shortClass(words),
    ...turnedClasses(words),
    ...withoutLetter(words),
    ...ordinalClasses(words),
    ...(numbered ? [rest] : []),
    ...(tail ? [words.slice(-2)] : []),
  ];
}

/** `havo 2B`, `2e havo B`, `2havoB` and `2HB` for `2 havo B`. */
function turnedClasses(words: Words): readonly Words[] {
  const [year = '', level = '', ...rest] = words;
  if (!/^[1-6]$/.test(year) || !/^[a-z]{3,}$/.test(level)) return [];
  const initials = [level, ...rest].map((word) => word.charAt(0)).join('');
  return [
    [level, year, ...rest],
    [level, ...rest, year],
    [year, 'e', level, ...rest],
    [year, [level, ...rest].join('')],
    ...(rest.length > 0
      ? [
          [year, initials],
          [year, ...Array.from(initials)],
        ]
      : []),
  ];
}

/** `de zevende groep` for `groep 7`, `de derde klas havo` for `3 havo`; a figure is also read as its numeral. */
function ordinalClasses(words: Words): readonly Words[] {
  const [lead = '', number = '', ...rest] = words;
  if (/^(?:groep|klas)$/.test(lead) && /^\d$/.test(number)) return [[number, lead]];
  if (/^[1-6]$/.test(lead) && /^[a-z]{3,}$/.test(number)) return [[lead, 'klas', number, ...rest]];
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
