import { dayOf } from '../../kernel/time.js';

/** The word for a code that may be an older or imported one. */
export function wordOr(words: Readonly<Partial<Record<string, string>>>, code: string): string {
  return words[code] ?? code;
}

/** The last calendar day of a half-open period, in the Netherlands. */
export function lastDayOf(to: string): string {
  return dayOf(new Date(Date.parse(to) - 1));
}
