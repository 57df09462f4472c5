import { addDays, endOfLegalDay, type LegalDate } from '../../../kernel/time.js';

/** A day on which courts are closed: a day of the year, or days from Easter; one that falls on a Sunday may move. */
export interface HolidayRule {
  readonly monthDay: string | null;
  readonly easterOffset: number | null;
  readonly sundayMoves: number;
}

const easters = new Map<number, LegalDate>();

/** Easter Sunday of a year (Gauss, as corrected by Meeus for the Gregorian calendar). */
export function easterSunday(year: number): LegalDate {
  const known = easters.get(year);
  if (known !== undefined) return known;
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + skipped + 15) % 30;
  const full =
    moon -
    Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const offset = full - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  easters.set(year, date);
  return date;
}

/** Monday is 1, Sunday is 7. */
function weekdayOf(day: LegalDate): number {
  return ((Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 3) % 7) + 1;
}

function dayOf({ monthDay, easterOffset, sundayMoves }: HolidayRule, year: number): LegalDate {
  const day =
    monthDay === null
      ? addDays(easterSunday(year), easterOffset ?? 0)
      : `${String(year)}-${monthDay}`;
  return weekdayOf(day) === 7 ? addDays(day, sundayMoves) : day;
}

/** Whether courts are closed on this day. */
export function isCourtHoliday(day: LegalDate, holidays: readonly HolidayRule[]): boolean {
  const year = Number(day.slice(0, 4));
  return holidays.some((rule) => dayOf(rule, year) === day);
}

/** A weekday that is no court holiday. */
export function isWorkingDay(day: LegalDate, holidays: readonly HolidayRule[]): boolean {
  return weekdayOf(day) <= 5 && !isCourtHoliday(day, holidays);
}

/** The n-th working day after a day; the day itself is day zero. */
export function addWorkingDays(
  from: LegalDate,
  days: number,
  holidays: readonly HolidayRule[],
): LegalDate {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** A term of so many days, counted from a day that is day zero; a negative number counts back. */
export interface TermCount {
  readonly from: LegalDate;
  readonly days: number;
  readonly unit: 'CALENDAR_DAY' | 'COURT_DAY';
}

/** The last day of a term and the last instant of that day in Amsterdam: what is shown is what is checked. */
export interface Deadline {
  readonly lastDay: LegalDate;
  readonly dueAt: Date;
}

/** The one way a deadline is reckoned here. */
export function deadline(
  { from, days, unit }: TermCount,
  holidays: readonly HolidayRule[],
): Deadline {
  const lastDay = unit === 'COURT_DAY' ? addWorkingDays(from, days, holidays) : addDays(from, days);
  return { lastDay, dueAt: endOfLegalDay(lastDay) };
}
