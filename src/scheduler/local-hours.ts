import { instantsBetween, localDaysOf, minuteOfDay, type LocalDay } from './amsterdam.js';
import { covered, merged, type Span, spanOf } from './spans.js';
import type { LocalHours, Period } from './types.js';

/** Local hours with their clock times read once. */
export interface ReadHours extends LocalHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

export function readHours(hours: readonly LocalHours[]): readonly ReadHours[] {
  return hours.map((one) => ({
    ...one,
    fromMinute: minuteOfDay(one.from),
    toMinute: minuteOfDay(one.to),
  }));
}

/** The instants at which the hours of the week apply on one day. */
export function hoursOn(day: LocalDay, hours: readonly ReadHours[]): readonly Span[] {
  return hours
    .filter((one) => appliesOn(one, day))
    .flatMap((one) => instantsBetween(day, one.fromMinute, one.toMinute));
}

/** The same for a few days, where reading all clock times first would cost more than it saves. */
export function hoursOnDays(
  days: readonly LocalDay[],
  hours: readonly LocalHours[],
): readonly Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    for (const one of hours) {
      if (!appliesOn(one, day)) continue;
      spans.push(...instantsBetween(day, minuteOfDay(one.from), minuteOfDay(one.to)));
    }
  }
  return merged(spans);
}

/** The instants at which the hours of the week apply, on all days a stretch touches. */
export function hoursDuring(span: Span, hours: readonly LocalHours[]): readonly Span[] {
  return hoursOnDays(localDaysOf(span), hours);
}

/** Whether every instant of a period lies in the hours of the week. */
export function localHoursCover(hours: readonly LocalHours[], period: Period): boolean {
  const span = spanOf(period);
  return covered(span, hoursDuring(span, hours));
}

function appliesOn(hours: LocalHours, day: LocalDay): boolean {
  if (hours.weekday !== day.weekday) return false;
  if (hours.validFrom !== null && day.date < hours.validFrom) return false;
  return hours.validThrough === null || day.date <= hours.validThrough;
}
