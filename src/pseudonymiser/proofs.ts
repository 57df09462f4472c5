import { canonical } from './canonical.js';
import { slipBetween } from './misspellings.js';
import type { Scene } from './scene.js';

/** Nine figures that pass the eleven test of a BSN. */
export function isElevenProof(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length !== 9 || /^(\d)\1+$/.test(digits)) return false;
  const sum = digits
    .split('')
    .reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** An account number that passes its own check, in any grouping. */
export function isIban(value: string): boolean {
  const compact = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const moved = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const character of moved) rest = Number(String(rest) + String(parseInt(character, 36))) % 97;
  return rest === 1;
}

/** `DXN-13-L` for DXN-31-L: one slip in the known plate. */
export function isSlippedPlate({ lexicon }: Scene, value: string): boolean {
  const read = canonical(value);
  for (const [known, { type }] of lexicon.values)
    if (type === 'PLATE' && slipBetween(known, read) !== 'more') return true;
  return false;
}
