import { hoursDuring } from './local-hours.js';
import { spanOf, without } from './spans.js';
import type { LocalHours, Period } from './types.js';

/**
 * What is left of the hours of the week within a window when absences, closures and bookings are taken out of it.
 *
 * Stretches come in order and do not touch. On the day the clock goes back an hour counts twice, on the other one not at all.
 */
export function openTime(
  hours: readonly LocalHours[],
  away: readonly Period[],
  window: Period,
): readonly Period[] {
  const span = spanOf(window);
  const kept = hoursDuring(span, hours).map(({ from, to }) => ({
    from: Math.max(from, span.from),
    to: Math.min(to, span.to),
  }));
  return without(kept, away.map(spanOf)).map(({ from, to }) => ({
    from: new Date(from),
    to: new Date(to),
  }));
}
