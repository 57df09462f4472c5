import type { Language } from './language.js';

const ZONE = 'Europe/Amsterdam';
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

// Made once: making a formatter costs a hundred times what using it does.
const inBoth = <F>(make: (locale: string) => F): Readonly<Record<Language, F>> => ({
  nl: make(LOCALES.nl),
  en: make(LOCALES.en),
});
const daysLike = (options: Intl.DateTimeFormatOptions) =>
  inBoth((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));

const LOCAL_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const LOCAL_MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const DAYS = daysLike({ day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAYS = daysLike({ day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' });
const SHORT_DAYS = daysLike({ day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' });
const CLOCKS = inBoth(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: ZONE,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
);
const RELATIVE = inBoth((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

export function now(): Date {
  return new Date();
}

/** The calendar day in the Netherlands of an instant, as YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return LOCAL_DAY.format(instant);
}

export function today(): string {
  return dayOf(now());
}

/** "zaterdag 3 augustus 2024"; a day without a clock keeps its day in every zone. */
export function formatDay(day: string, language: Language, weekday = true): string {
  return (weekday ? WEEKDAYS : DAYS)[language].format(new Date(`${day}T12:00:00Z`));
}

/** "za 3 aug 2024" for tables and chips. */
export function formatShortDay(day: string, language: Language): string {
  return SHORT_DAYS[language].format(new Date(`${day}T12:00:00Z`));
}

/** "maandag 2 maart 2026 10:00" in the time of the court. */
export function formatInstant(instant: string, language: Language): string {
  return `${formatDay(dayOf(new Date(instant)), language)}, ${formatClock(instant, language)}`;
}

export function formatShortInstant(instant: string, language: Language): string {
  return `${formatShortDay(dayOf(new Date(instant)), language)}, ${formatClock(instant, language)}`;
}

export function formatClock(instant: string, language: Language): string {
  return CLOCKS[language].format(new Date(instant));
}

/** Whole calendar days from today to a day; negative in the past. */
export function daysUntil(day: string, from = today()): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** "over 3 dagen", "gisteren", "over 2 uur". */
export function relative(instant: string, language: Language, from = now()): string {
  const words = RELATIVE[language];
  const days = daysUntil(dayOf(new Date(instant)), dayOf(from));
  if (days !== 0) return relativeDays(days, words);
  const apart = Date.parse(instant) - from.getTime();
  if (Math.abs(apart) >= HOUR_MS) return words.format(Math.round(apart / HOUR_MS), 'hour');
  if (Math.abs(apart) < MINUTE_MS) return words.format(0, 'second');
  return words.format(Math.round(apart / MINUTE_MS), 'minute');
}

export function relativeDay(day: string, language: Language): string {
  return relativeDays(daysUntil(day), RELATIVE[language]);
}

function relativeDays(days: number, words: Intl.RelativeTimeFormat): string {
  if (Math.abs(days) < 60) return words.format(days, 'day');
  if (Math.abs(days) < 730) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}

/** Position in a recording: 1:02:07 or 02:07. */
export function formatPosition(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const rest = `${String(m).padStart(2, '0')}:${String(s).padStart(2, '0')}`;
  return h > 0 ? `${String(h)}:${rest}` : rest;
}

/** "2026-03-02T10:00" typed in the Netherlands, as an instant with its zone. */
export function instantFromLocal(local: string): string | undefined {
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const guess = asUtc - offsetAt(asUtc);
  return new Date(asUtc - offsetAt(guess)).toISOString();
}

function offsetAt(instant: number): number {
  const parts = LOCAL_MOMENT.formatToParts(new Date(instant));
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? '0');
  return (
    Date.UTC(
      value('year'),
      value('month') - 1,
      value('day'),
      value('hour'),
      value('minute'),
      value('second'),
    ) -
    Math.floor(instant / 1000) * 1000
  );
}
