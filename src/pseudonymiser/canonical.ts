import { fold } from './folding.js';

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  i: '1',
  l: '1',
  s: '5',
  b: '8',
  z: '2',
  g: '6',
};

/** Letters and digits alone, with letters that a scanner takes for digits read as digits. */
export function canonical(value: string): string {
  const folded = fold(value);
  return /^\d*$/.test(folded)
    ? folded
    : folded
        .replace(/[^a-z0-9]/g, '')
        .replace(/[oqilsbzg]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
}
