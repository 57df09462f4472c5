import type { BirthDate, KnownBirth } from './compiled.js';
import type { KnownIdentity } from './types.js';

/** First ages of the bands of the vault. Source: domain 3.3. */
const BANDS = [0, 4, 6, 9, 12, 16, 18] as const;

function dateOf(iso: string | null | undefined): BirthDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function ageOn(birth: BirthDate, day: BirthDate): number {
  const birthdayPassed =
    day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (birthdayPassed ? 0 : 1);
}

/** `9–11`, `18+`, or nothing for a day before birth. */
function bandOf(age: number): string | undefined {
  const index = BANDS.findLastIndex((first) => age >= first);
  const [first, next] = [BANDS[index], BANDS[index + 1]];
  if (first === undefined) return undefined;
  return next === undefined ? `${first}+` : `${first}–${next - 1}`;
}

/** The birth date and its replacement: the age band at the event, or no age where no event is known. */
export function knownBirth({ dateOfBirth, eventDate }: KnownIdentity): KnownBirth | undefined {
  const birth = dateOf(dateOfBirth);
  if (birth === undefined) return undefined;
  const event = dateOf(eventDate);
  const band = event && bandOf(ageOn(birth, event));
  return {
    ...birth,
    replacement: band === undefined ? '[geboortedatum]' : `[geboortedatum: leeftijd ${band}]`,
  };
}
