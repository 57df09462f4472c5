import { fold } from './folding.js';
import { nearness } from './misspellings.js';

const SHORTEST = 6;
const LONGEST = 64;

const bare = (contact: string): string => contact.replace(/[^a-z\d@]/g, '');

/** `sane.thuis@example.nl`, `zoex20`, `roos_x` for `roos_x13`: one slip away from a known contact, or it with other signs or figures. */
export function isNearKnown(contacts: readonly string[], value: string): boolean {
  const seen = fold(value).replace(/^@/, '');
  if (seen.length < SHORTEST - 1 || seen.length > LONGEST) return false;
  return contacts.some((known) => isNear(known, seen));
}

function isNear(known: string, seen: string): boolean {
  if (known.length < SHORTEST || Math.abs(known.length - seen.length) > 3) return false;
  if (bare(known) === bare(seen) || stemOf(known) === stemOf(seen)) return true;
  return nearness(known, seen, 1) <= 1;
}

/** Without the figures at its end; the whole where little is left. */
const stemOf = (contact: string): string => {
  const stem = contact.replace(/\d+$/, '');
  return stem.length > SHORTEST - 2 && /[._]/.test(stem) ? stem : contact;
};
