/**
 * The child number: `KN-XXXX-XXXX-C`, eight random characters and a check character.
 *
 * Source: domain 5.2. It encodes nothing; two numbers of one child are linked only inside the vault.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FORM = /^KN-?([0-9A-HJKMNP-TV-Z]{4})-?([0-9A-HJKMNP-TV-Z]{4})-?([0-9A-HJKMNP-TV-Z])$/;
const LENGTH = 8;

/** A child number from eight random values of 0 to 31; the caller brings the chance. */
export function childNumberFrom(values: readonly number[]): string {
  if (values.length !== LENGTH) throw new RangeError('a child number has eight characters');
  const body = values.map((value) => ALPHABET.charAt(value & 31)).join('');
  return `KN-${body.slice(0, 4)}-${body.slice(4)}-${checkCharacter(body)}`;
}

/**
 * The check character: a sum over GF(32) with a different power of a primitive element per place.
 *
 * Changing one character changes the sum, and so does swapping two neighbours, because their weights differ;
 * both are caught without exception, also when the check character itself is one of them.
 */
export function checkCharacter(body: string): string {
  let sum = 0;
  for (let place = 0; place < body.length; place += 1) {
    sum ^= multiply(ALPHABET.indexOf(body.charAt(place)), POWERS[place + 1] ?? 0);
  }
  return ALPHABET.charAt(sum);
}

/** The number in canonical form, or undefined when it is not one. Case, spaces, hyphens, O/0 and I, L/1 are forgiven. */
export function parseChildNumber(text: string): string | undefined {
  const compact = text.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!compact.startsWith('KN')) return undefined;
  const body = compact.slice(2).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const match = FORM.exec(`KN${body}`);
  if (match === null) return undefined;
  const characters = `${match[1] ?? ''}${match[2] ?? ''}`;
  if (checkCharacter(characters) !== match[3]) return undefined;
  return `KN-${characters.slice(0, 4)}-${characters.slice(4)}-${match[3]}`;
}

/** Multiplication in GF(32) with the primitive polynomial x^5 + x^2 + 1. */
function multiply(left: number, right: number): number {
  let product = 0;
  for (let bit = 0, shifted = left; bit < 5; bit += 1, shifted = double(shifted)) {
    if (((right >> bit) & 1) === 1) product ^= shifted;
  }
  return product;
}

function double(value: number): number {
  const doubled = value << 1;
  return doubled > 31 ? doubled ^ 0b100101 : doubled;
}

const POWERS: readonly number[] = Array.from({ length: LENGTH + 1 }).reduce<number[]>(
  (powers) => [...powers, double(powers.at(-1) ?? 1)],
  [1],
);
