const DAY_MS = 86_400_000;

/** Days from Easter Sunday on which courts, police desks and studios are closed. Source: art. 3 Algemene termijnenwet. */
const FROM_EASTER = [-2, 0, 1, 39, 49, 50];
const FIXED = ['01-01', '05-05', '12-25', '12-26'];
const KINGS_DAY = '04-27';

/** The Dutch holidays of a year, `YYYY-MM-DD` in order: on none of them a child is called to a studio. */
export function dutchHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  const kingsDay = Date.parse(`${year}-${KINGS_DAY}`);
  const onSunday = new Date(kingsDay).getUTCDay() === 0;
  return [
    ...FIXED.map((day) => `${year}-${day}`),
    dateOf(onSunday ? kingsDay - DAY_MS : kingsDay),
    ...FROM_EASTER.map((days) => dateOf(easter + days * DAY_MS)),
  ].sort();
}

/** The holidays of every year that two instants touch. */
export function dutchHolidaysBetween(from: Date, to: Date): readonly string[] {
  const years: string[] = [];
  for (let year = from.getUTCFullYear(); year <= to.getUTCFullYear(); year += 1)
    years.push(...dutchHolidays(year));
  return years;
}

/** The Gregorian computus, after Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
