import { blockRows } from './apply-blocked.js';
import {
  EVERYWHERE,
  listByRegion,
  listInterpreters,
  listInterviewers,
  listStudios,
} from './candidates.js';
import { DEFAULT_BUFFERS } from './defaults.js';
import { makeGrid, minutesInside, type Grid } from './grid.js';
import { hoursOn, readHours } from './local-hours.js';
import { copyPlane, emptyPlane, markFree, type Plane } from './plane.js';
import type { SchedulerIndex } from './scheduler-index.js';
import { merged, spanOf, without, type Span } from './spans.js';
import type { LocalHours, Period, SchedulerWorld } from './types.js';

/**
 * Lays out who is free when, in whole local days around the horizon.
 *
 * Local hours become instants here, once per resource and day, so that a search never meets a clock
 * change. Source: gate B4, architecture section 7.
 */
export function buildIndex(
  world: SchedulerWorld,
  horizon: { readonly from: Date; readonly to: Date },
): SchedulerIndex {
  const grid = makeGrid(spanOf(horizon));
  const interviewers = neighbours(world.interviewers, (one) => one.regions?.[0] ?? '');
  const studios = neighbours(world.studios, (one) => one.region);
  const interpreters = world.interpreters ?? [];
  const firstStudio = interviewers.length;
  const firstInterpreter = firstStudio + studios.length;
  const base = layOut(grid, [
    ...interviewers.map(({ working, absences }) => ({ hours: working, off: absences })),
    ...studios.map(({ opening, closures }) => ({ hours: opening, off: closures })),
    ...interpreters.map(({ working, absences }) => ({ hours: working, off: absences })),
  ]);
  const index: SchedulerIndex = {
    world,
    grid,
    buffers: {
      interviewer: world.buffers?.interviewer ?? DEFAULT_BUFFERS,
      studio: world.buffers?.studio ?? DEFAULT_BUFFERS,
      interpreter: world.buffers?.interpreter ?? DEFAULT_BUFFERS,
    },
    rows: {
      interviewer: numbered(interviewers, 0),
      studio: numbered(studios, firstStudio),
      interpreter: numbered(interpreters, firstInterpreter),
    },
    regions: [...new Set(studios.map((studio) => studio.region))].sort(),
    candidates: {
      interviewers: listInterviewers(grid, interviewers, 0),
      anyEverywhere: interviewers.some((one) => one.regions === null),
      studios: listStudios(grid, studios, firstStudio),
      interpreters: listInterpreters(grid, interpreters, firstInterpreter),
      interviewersIn: listByRegion(interviewers, 0, (one) => one.regions ?? [EVERYWHERE]),
      studiosIn: listByRegion(studios, firstStudio, (one) => [one.region]),
    },
    joined: new Map(),
    outsideHolidays: new Map(),
    closed: closedSpans(grid, world.closedDates),
    base,
    free: copyPlane(base),
    blocked: new Map(),
  };
  blockRows(index, world.blocked);
  return index;
}

/** Resources of one region next to each other, in the order they came in. */
function neighbours<Resource>(
  resources: readonly Resource[],
  regionOf: (resource: Resource) => string,
): readonly Resource[] {
  return resources.toSorted((one, other) => {
    const [first, second] = [regionOf(one), regionOf(other)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
}

interface Hours {
  readonly hours: readonly LocalHours[];
  readonly off: readonly Period[];
}

function layOut(grid: Grid, calendars: readonly Hours[]): Plane {
  const plane = emptyPlane(calendars.length, grid.words);
  const weeks = new Map<string, readonly Span[]>();
  calendars.forEach(({ hours, off }, row) => {
    const open = everyWeek(grid, hours, weeks);
    for (const span of off.length === 0 ? open : without(open, off.map(spanOf))) {
      markFree(plane, row, minutesInside(grid, span), grid.cells);
    }
  });
  return plane;
}

/** The hours of a week as instants of the whole grid; thousands have one of a few weeks, and each is laid out once. */
function everyWeek(
  grid: Grid,
  hours: readonly LocalHours[],
  known: Map<string, readonly Span[]>,
): readonly Span[] {
  const week = hours.map(nameOf).join();
  const open = known.get(week) ?? openSpans(grid, hours);
  known.set(week, open);
  return open;
}

function nameOf({ weekday, from, to, validFrom, validThrough }: LocalHours): string {
  return `${weekday} ${from} ${to} ${validFrom ?? '-'} ${validThrough ?? '-'}`;
}

function openSpans(grid: Grid, hours: readonly LocalHours[]): readonly Span[] {
  const byWeekday = Array.from({ length: 8 }, (_, weekday) =>
    readHours(hours.filter((one) => one.weekday === weekday)),
  );
  return merged(grid.days.flatMap((day) => hoursOn(day, byWeekday[day.weekday] ?? [])));
}

function closedSpans(grid: Grid, dates: readonly string[]): SchedulerIndex['closed'] {
  const wanted = new Set(dates);
  return grid.days.filter((day) => wanted.has(day.date));
}

function numbered(
  resources: readonly { readonly id: string }[],
  first: number,
): ReadonlyMap<string, number> {
  return new Map(resources.map((resource, index) => [resource.id, first + index]));
}
