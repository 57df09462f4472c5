const UNITS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ORDINALS: readonly (readonly [string, number])[] = [
  ['eerste', 1],
  ['derde', 3],
  ['achtste', 8],
];

function cardinals(): readonly (readonly [string, number])[] {
  const tens = TENS.flatMap((name, index) => {
    const value = (index + 2) * 10;
    const compounds = UNITS.slice(1, 10).map(
      (unit, at) => [`${unit}en${name}`, value + at + 1] as const,
    );
    return [[name, value] as const, ...compounds];
  });
  return [...UNITS.map((name, value) => [name, value] as const), ...tens];
}

const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...cardinals().flatMap(([name, value]) =>
    ['', 'de', 'ste'].map((ending) => [name + ending, value] as const),
  ),
  ...ORDINALS,
]);

/** A Dutch numeral below a hundred, cardinal or ordinal; nothing when it is none. */
export function numeral(word: string): number | undefined {
  return NUMERALS.get(word);
}

/** Every word that is a numeral. */
export const NUMERAL_WORDS: readonly string[] = [...NUMERALS.keys()];

const HUNDREDS = /^(.*?)honderd(?:en)?(.*)$/;

/** A cardinal below ten thousand in one to three words: `honderdzeven`, `tweehonderd zesenvijftig`. */
export function numberInWords(words: readonly string[]): number | undefined {
  const [first = '', ...rest] = words.filter((word) => word !== 'en');
  const hundreds = HUNDREDS.exec(first);
  if (hundreds === null) return rest.length === 0 ? cardinal(first) : undefined;
  const count = hundreds[1] === '' ? 1 : cardinal(hundreds[1] ?? '');
  const more = orNothing([hundreds[2], ...rest].join(''));
  return count === undefined || more === undefined ? undefined : count * 100 + more;
}

const orNothing = (word: string): number | undefined => (word === '' ? 0 : cardinal(word));

const cardinal = (word: string): number | undefined =>
  /(?:de|ste)$/.test(word) ? undefined : NUMERALS.get(word);
