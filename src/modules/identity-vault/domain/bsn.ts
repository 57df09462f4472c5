/**
 * The nine digits of a citizen service number, or undefined when they fail the eleven-test.
 *
 * Dots, spaces and hyphens are forgiven; a leading zero may be missing.
 */
export function parseBsn(text: string): string | undefined {
  const digits = text.replaceAll(/[\s.-]/g, '').padStart(9, '0');
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return undefined;
  const sum = Array.from(digits).reduce(
    (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
    0,
  );
  return sum % 11 === 0 ? digits : undefined;
}
