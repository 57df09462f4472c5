import { dayOf, formatClock, instantFromLocal } from '../../kernel/time.js';
import type { Calendar, Lane, TakenTime } from './calendar-queries.js';

const DAY_MS = 86_400_000;

/** A calendar day so many days later; a day has no clock, so a change of the clock does not matter. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysLater(day, -weekday);
}

/** HH:MM on the clock of the Netherlands. */
export function clockOf(instant: string): string {
  return formatClock(instant, 'nl');
}

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What of some stretches lies on a day; a stretch across midnight is shown on the day it begins. */
export function onDay<One>(items: readonly One[], day: string, at: (one: One) => string) {
  return items.filter((one) => dayOf(new Date(at(one))) === day);
}

/** The hours a day view needs: from the first to the last that anything is free or taken, office hours at least. */
export function hoursOf({ lanes }: Calendar, day: string): readonly number[] {
  let [first, last] = [8, 18];
  for (const { free, taken } of lanes) {
    const stretches = [
      ...onDay(free, day, ({ from }) => from),
      ...onDay(taken, day, ({ startsAt }) => startsAt).map(({ startsAt, endsAt }) => ({
        from: startsAt,
        to: endsAt,
      })),
    ];
    for (const { from, to } of stretches) {
      first = Math.min(first, hourOf(from));
      last = Math.max(last, dayOf(new Date(to)) === day ? hourOf(to) + 1 : 24);
    }
  }
  return Array.from({ length: last - first }, (_, hour) => first + hour);
}

function hourOf(instant: string): number {
  return Number(clockOf(instant).slice(0, 2));
}

export type HourState = 'free' | 'partly' | 'taken' | 'closed';

const BUFFER_MS = 30 * 60_000;

/** How an hour stands: free, partly, taken (its buffers too) or not open at all. */
export function hourState({ free, taken }: Lane, day: string, hour: number): HourState {
  const from = instantAt(day, hour);
  const to = instantAt(hour === 23 ? daysLater(day, 1) : day, (hour + 1) % 24);
  const meets = (start: number, end: number) => start < to && from < end;
  if (free.some((one) => Date.parse(one.from) <= from && to <= Date.parse(one.to))) return 'free';
  if (free.some((one) => meets(Date.parse(one.from), Date.parse(one.to)))) return 'partly';
  const busy = taken.some((one) =>
    meets(Date.parse(one.startsAt) - BUFFER_MS, Date.parse(one.endsAt) + BUFFER_MS),
  );
  return busy ? 'taken' : 'closed';
}

function instantAt(day: string, hour: number): number {
  return Date.parse(instantFromLocal(`${day}T${String(hour).padStart(2, '0')}:00`) ?? '');
}

/** Where a session was put down: another day, another person or room, perhaps another hour. */
export interface Place {
  readonly day: string;
  /** HH:MM; null keeps the clock time of the session. */
  readonly clock: string | null;
  readonly lane: Lane;
}

/** A wish to move: what the dialog begins with, and the person may still change. */
export interface Wish {
  readonly booking: TakenTime;
  readonly at: string;
  readonly studioId: string;
  readonly interviewerId: string;
}

/** The wish that follows from putting a session down somewhere; a region says nothing of the room. */
export function wishAt(booking: TakenTime, { day, clock, lane }: Place, by: string): Wish {
  return {
    booking,
    at: `${day}T${clock ?? clockOf(booking.startsAt)}`,
    studioId: by === 'STUDIO' ? lane.id : booking.studioId,
    interviewerId: by === 'INTERVIEWER' ? lane.id : booking.interviewerId,
  };
}

/** A session where it is: what the keyboard begins with. */
export function wishHere(booking: TakenTime): Wish {
  const { startsAt, studioId, interviewerId } = booking;
  return {
    booking,
    at: `${dayOf(new Date(startsAt))}T${clockOf(startsAt)}`,
    studioId,
    interviewerId,
  };
}
