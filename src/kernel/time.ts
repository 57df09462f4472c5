/** Where the present comes from. Injected everywhere, so that tests can stand at a deadline. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. */
export type LegalDate = string;

const AMSTERDAM = 'Europe/Amsterdam';
const DAY_MS = 86_400_000;

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: AMSTERDAM,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const offsetFormat = new Intl.DateTimeFormat('en-US', {
  timeZone: AMSTERDAM,
  timeZoneName: 'longOffset',
});

/** The day it is in the Netherlands at this instant; the day legal terms count in. */
export function legalDate(instant: Date): LegalDate {
  return dayFormat.format(instant);
}

/** Minutes that Amsterdam is ahead of UTC at this instant: 60 in winter, 120 in summer. */
export function amsterdamOffsetMinutes(instant: Date): number {
  const name = offsetFormat
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '');
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** The instant a legal day begins in Amsterdam, correct on both clock-change days. */
export function startOfLegalDay(date: LegalDate): Date {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  const guess = new Date(utcMidnight - amsterdamOffsetMinutes(new Date(utcMidnight)) * 60_000);
  return new Date(utcMidnight - amsterdamOffsetMinutes(guess) * 60_000);
}

/** The last instant of a legal day: a term that ends on that day is met up to and including this moment. */
export function endOfLegalDay(date: LegalDate): Date {
  return new Date(startOfLegalDay(addDays(date, 1)).getTime() - 1);
}

/** Calendar arithmetic on days; never on instants, so that clock changes do not matter. */
export function addDays(date: LegalDate, days: number): LegalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole calendar days from one legal day to another; negative when `to` lies before `from`. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Whether the text is a day that exists, such as 2024-02-29 and not 2023-02-29. */
export function isLegalDate(text: string): text is LegalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Completed years of age on a day; a birthday of 29 February counts from 1 March in other years. */
export function ageOn(bornOn: LegalDate, on: LegalDate): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
