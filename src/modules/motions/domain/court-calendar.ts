import { addDays, type LegalDate } from '../../../kernel/time.js';

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

/** The King's birthday is celebrated on 27 April, and on the 26th when that is a Sunday. */
function kingsDay(year: number): LegalDate {
  const day = `${year}-04-27`;
  return weekdayOf(day) === 7 ? addDays(day, -1) : day;
}

/**
 * Days on which courts are closed: the holidays of art. 3 Algemene termijnenwet and Good Friday.
 *
 * Source: own knowledge, to verify; only our own system terms skip them.
 */
export function isCourtHoliday(day: LegalDate): boolean {
  const year = Number(day.slice(0, 4));
  if (['01-01', '05-05', '12-25', '12-26'].includes(day.slice(5))) return true;
  const easter = easterSunday(year);
  // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
  return (
    day === kingsDay(year) || [-2, 0, 1, 39, 49, 50].some((days) => addDays(easter, days) === day)
  );
}

/** A weekday that is no court holiday. */
export function isWorkingDay(day: LegalDate): boolean {
  return weekdayOf(day) <= 5 && !isCourtHoliday(day);
}

/** The n-th working day after a day; the day itself is day zero. */
export function addWorkingDays(from: LegalDate, days: number): LegalDate {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
