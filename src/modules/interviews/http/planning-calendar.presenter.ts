import { openTime, type Period } from '../../../scheduler/index.js';
import { addDays, startOfLegalDay } from '../../../kernel/time.js';
import type {
  CalendarPerson,
  CalendarRoom,
  PlanningCalendar,
  TakenTime,
} from '../application/planning-calendar.query.js';
import { stepsIn } from '../domain/booking-life.js';
import type {
  CalendarLaneView,
  CalendarView,
  FreeTimeView,
  TakenTimeView,
} from './planning-calendar.dto.js';

type Bookable = CalendarRoom | CalendarPerson;

export function presentCalendar(calendar: PlanningCalendar): CalendarView {
  const { dates, region, regions, closed, rooms, staff } = calendar;
  return {
    days: dates.map((date) => ({
      date,
      closed: closed.find(({ on }) => on === date)?.reason ?? null,
    })),
    region,
    regions: [...regions],
    lanes: lanesOf(calendar),
    studios: rooms.map((room) => ({ id: room.id, name: nameOf(room) })),
    interviewers: staff.map((person) => ({ id: person.id, name: nameOf(person) })),
  };
}

function lanesOf(calendar: PlanningCalendar): CalendarLaneView[] {
  const { by, rooms, staff, regions, taken } = calendar;
  const days = openDays(calendar);
  switch (by) {
    case 'STUDIO':
      return rooms.map((room) => laneOf(room, days, takenBy(taken, 'studioId', room.id)));
    case 'INTERVIEWER':
      return staff.map((one) => laneOf(one, days, takenBy(taken, 'interviewerId', one.id)));
    case 'REGION':
      return regions.map((region) => {
        const own = rooms.filter((room) => room.region === region);
        return regionLane(region, own, { days, taken });
      });
  }
}

/** The days on which somebody may be heard, as instants. */
function openDays({ dates, closed }: PlanningCalendar): readonly Period[] {
  return dates
    .filter((date) => closed.every(({ on }) => on !== date))
    .map((date) => ({ from: startOfLegalDay(date), to: startOfLegalDay(addDays(date, 1)) }));
}

function takenBy(
  taken: readonly TakenTime[],
  of: 'studioId' | 'interviewerId',
  id: string,
): readonly TakenTime[] {
  return taken.filter((one) => one[of] === id);
}

function laneOf(
  one: Bookable,
  days: readonly Period[],
  taken: readonly TakenTime[],
): CalendarLaneView {
  return {
    id: one.id,
    name: nameOf(one),
    free: freeOf(one, days, taken).map(presentFree),
    taken: taken.map(presentTaken),
  };
}

/** A region is free when one of its studios is. */
function regionLane(
  region: string,
  rooms: readonly CalendarRoom[],
  { days, taken }: { readonly days: readonly Period[]; readonly taken: readonly TakenTime[] },
): CalendarLaneView {
  const ids = new Set<string>(rooms.map(({ id }) => id));
  const inRegion = taken.filter(({ studioId }) => ids.has(studioId));
  const free = rooms.flatMap((room) => freeOf(room, days, takenBy(inRegion, 'studioId', room.id)));
  return {
    id: region,
    name: region,
    free: joined(free).map(presentFree),
    taken: inRegion.map(presentTaken),
  };
}

function freeOf(
  { hours, away }: Bookable,
  days: readonly Period[],
  taken: readonly TakenTime[],
): readonly Period[] {
  const always = hours.map((one) => ({ ...one, validFrom: null, validThrough: null }));
  const gone = [
    ...away.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
    ...taken.map(({ blockedFrom, blockedTo }) => ({
      from: new Date(blockedFrom),
      to: new Date(blockedTo),
    })),
  ];
  return joined(days.flatMap((day) => openTime(always, gone, day)));
}

function joined(periods: readonly Period[]): readonly Period[] {
  const result: Period[] = [];
  for (const one of periods.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = result.at(-1);
    if (last === undefined || last.to < one.from) result.push(one);
    else if (last.to < one.to) result[result.length - 1] = { from: last.from, to: one.to };
  }
  return result;
}

function nameOf(one: Bookable): string {
  if ('town' in one) return `${one.name}, ${one.town}`;
  return one.staffNumber === null ? one.name : `${one.name} (${one.staffNumber})`;
}

function presentFree({ from, to }: Period): FreeTimeView {
  return { from: from.toISOString(), to: to.toISOString() };
}

function presentTaken(one: TakenTime): TakenTimeView {
  const { bookingId, interviewerId, studioId, state, caseId, childRef, childNumber } = one;
  return {
    bookingId,
    interviewerId,
    studioId,
    startsAt: new Date(one.startsAt).toISOString(),
    endsAt: new Date(one.endsAt).toISOString(),
    state: state ?? (one.held ? 'ON_HOLD' : null),
    caseId,
    childRef,
    childNumber,
    actions: state !== null && stepsIn(state).includes('reschedule') ? ['reschedule'] : [],
  };
}
