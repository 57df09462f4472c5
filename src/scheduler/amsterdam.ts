import type { Span } from './spans.js';

export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of a local day with one distance to UTC; a clock change gives a day two of them. */
interface OffsetStretch extends Span {
  readonly offset: number;
}

/** A calendar day in Amsterdam: 23, 24 or 25 hours of instants. */
export interface LocalDay extends Span {
  /** Days since 1 January 1970, as the local calendar counts them. */
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly stretches: readonly OffsetStretch[];
}

/**
 * Milliseconds that the clocks in Amsterdam are ahead of UTC.
 *
 * Written out rather than asked of the platform: the index needs it for every day at every build,
 * and the rule has stood unchanged since 1996.
 * Source: Directive 2000/84/EC, arts. 2 and 3 (last Sundays of March and October, 01:00 UTC).
 */
export function amsterdamOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= lastSundayAtOne(year, 2) && instant < lastSundayAtOne(year, 9);
  return summer ? 2 * HOUR : HOUR;
}

/** The local date of an instant, `YYYY-MM-DD`. */
export function localDateOf(instant: number): string {
  return dateOfDayNumber(dayNumberOf(instant));
}

/** Midnights in Amsterdam between two instants: legal days, whatever the clock did. */
export function localDaysBetween(earlier: Date, later: Date): number {
  return localDayNumber(later) - localDayNumber(earlier);
}

/** The `number` of the local day an instant lies in. */
export function localDayNumber(instant: Date): number {
  return dayNumberOf(instant.getTime());
}

/** The local days that a stretch of instants touches, in order. */
export function localDaysOf(span: Span): readonly LocalDay[] {
  const first = dayNumberOf(span.from);
  const last = Math.max(first, dayNumberOf(span.to - 1));
  return Array.from({ length: last - first + 1 }, (_, index) => localDay(first + index));
}

/** Midnight at the beginning of a local date; null when it is not a date. */
export function startOfLocalDate(date: string): number | null {
  const dayNumber = Date.parse(`${date}T00:00:00Z`) / DAY;
  return Number.isInteger(dayNumber) ? startOfDayNumber(dayNumber) : null;
}

/** Minutes since midnight of `HH:MM`, up to `24:00`. */
export function minuteOfDay(clock: string): number {
  const match = /^(\d{2}):(\d{2})(?::00)?$/.exec(clock);
  if (match === null) throw new RangeError(`not a time of day: ${clock}`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/** The instants of a day whose wall clock shows a minute from `from` up to `to`. */
export function instantsBetween(day: LocalDay, from: number, to: number): readonly Span[] {
  const midnight = Date.parse(`${day.date}T00:00:00Z`);
  return day.stretches
    .map((stretch) => ({
      from: Math.max(stretch.from, midnight + from * MINUTE - stretch.offset),
      to: Math.min(stretch.to, midnight + to * MINUTE - stretch.offset),
    }))
    .filter((span) => span.from < span.to);
}

function localDay(dayNumber: number): LocalDay {
  const from = startOfDayNumber(dayNumber);
  const to = startOfDayNumber(dayNumber + 1);
  const date = dateOfDayNumber(dayNumber);
  const weekday = ((((dayNumber + 3) % 7) + 7) % 7) + 1;
  return {
    number: dayNumber,
    date,
    weekday,
    from,
    to,
    stretches: stretchesOf(from, to, dayNumber),
  };
}

function stretchesOf(from: number, to: number, dayNumber: number): readonly OffsetStretch[] {
  const before = amsterdamOffset(from);
  const after = amsterdamOffset(to - 1);
  if (before === after) return [{ from, to, offset: before }];
  const change = dayNumber * DAY + HOUR;
  return [
    { from, to: change, offset: before },
    { from: change, to, offset: after },
  ];
}

function dayNumberOf(instant: number): number {
  return Math.floor((instant + amsterdamOffset(instant)) / DAY);
}

function startOfDayNumber(dayNumber: number): number {
  // Local midnight is 22:00 or 23:00 UTC, and no clock changes between the two.
  const evening = dayNumber * DAY - 2 * HOUR;
  return dayNumber * DAY - amsterdamOffset(evening);
}

function dateOfDayNumber(dayNumber: number): string {
  return new Date(dayNumber * DAY).toISOString().slice(0, 10);
}

function lastSundayAtOne(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY + HOUR;
}
