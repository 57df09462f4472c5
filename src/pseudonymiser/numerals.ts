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
