import { SESSION_MINUTES, type AgeBand } from './age-bands.js';
import { MINUTE, startOfLocalDate } from './amsterdam.js';
import type { InterpreterCandidate, InterviewerCandidate, StudioCandidate } from './candidates.js';
import { SIBLING_WAITING_MINUTES } from './defaults.js';
import { planInterviewers, planSpecialised } from './plan-interviewers.js';
import { planStudios } from './plan-studios.js';
import { wordMask, type CellRange } from './plane.js';
import type { SchedulerIndex } from './scheduler-index.js';
import { fitOf, type SessionFit } from './session-fit.js';
import { spanOf, type Span } from './spans.js';
import {
  allowStarts,
  emptyMask,
  forbidSessions,
  startsInHours,
  startsInside,
  type StartMask,
} from './start-mask.js';
import type { LocalHours, SlotQuery } from './types.js';

/** Studios of one region and the interviewers who work in it. */
export interface RegionPlan {
  readonly region: string;
  readonly studios: readonly StudioCandidate[];
  readonly interviewers: readonly InterviewerCandidate[];
  /** Those of them whose papers name what the child would gain by; empty when nothing was asked. */
  readonly specialised: readonly InterviewerCandidate[];
}

/** The part of a window in which the child is in one age band. */
export interface SegmentPlan {
  readonly ageBand: AgeBand;
  readonly fit: SessionFit;
  /** Cells a session may start in, by window, lead and band. */
  readonly range: CellRange;
  /** What the child's calendar and the closed dates leave open, inside the range or not. */
  readonly starts: StartMask;
  readonly regions: readonly RegionPlan[];
  /** Null when no interpreter is needed; empty when one is needed and there is none. */
  readonly interpreters: readonly InterpreterCandidate[] | null;
}

/** A stretch of the window with one band; `from` and `to` bound the start of a session. */
export interface BandStretch extends Span {
  readonly ageBand: AgeBand;
}

/** Turns a question into rows to look at, one plan per age band (domain 3.3). */
export function planQuery(index: SchedulerIndex, query: SlotQuery): readonly SegmentPlan[] {
  return bandStretches(query).flatMap((stretch) => {
    const fit = fitForBand(query, stretch.ageBand);
    const range = fit === null ? null : rangeOf(index, query, stretch, fit);
    if (fit === null || range === null) return [];
    return [
      {
        ageBand: stretch.ageBand,
        fit,
        range,
        starts: openStarts(index, query, range, { fit }),
        regions: planRegions(index, query, stretch.ageBand),
        interpreters: planInterpreters(index, query),
      },
    ];
  });
}

/** The session length of a band in grid terms; null where no studio session is held. */
export function fitForBand(query: SlotQuery, ageBand: AgeBand): SessionFit | null {
  const minutes = (query.sessionMinutes ?? SESSION_MINUTES)[ageBand];
  return minutes === null ? null : fitOf(minutes);
}

/** Cuts the window at the birthdays on which the child changes band. */
export function bandStretches(query: SlotQuery): readonly BandStretch[] {
  const window = spanOf(query);
  const { ageBand: first, ageBandChanges } = query;
  if (ageBandChanges === undefined || ageBandChanges.length === 0) {
    return window.from < window.to ? [{ ageBand: first, ...window }] : [];
  }
  const changes = ageBandChanges.map(({ on, ageBand }) => {
    const at = startOfLocalDate(on);
    if (at === null) throw new RangeError(`not a date: ${on}`);
    return { at, ageBand };
  });
  const marks = [{ at: -Infinity, ageBand: first }, ...changes];
  return marks
    .map(({ at, ageBand }, place) => ({
      ageBand,
      from: Math.max(window.from, at),
      to: Math.min(window.to, marks[place + 1]?.at ?? Infinity),
    }))
    .filter((stretch) => stretch.from < stretch.to);
}

/** The first instant at which a session may start, by window and lead. */
export function earliestStart(query: SlotQuery): number {
  const lead = query.now.getTime() + (query.leadMinutes ?? 0) * MINUTE;
  return Math.max(query.from.getTime(), lead);
}

/** Siblings' sessions with the waiting time kept around them. Source: gate B4, A12. */
function siblingSpans(query: SlotQuery): readonly Span[] {
  if (query.siblingsMayMeet === true) return [];
  const waiting = (query.siblingWaitingMinutes ?? SIBLING_WAITING_MINUTES) * MINUTE;
  return (query.siblingSessions ?? [])
    .map(spanOf)
    .filter((span) => span.from < span.to)
    .map((span) => ({ from: span.from - waiting, to: span.to + waiting }));
}

/** The cells in which a session of one band may start, by window and lead. */
function rangeOf(
  index: SchedulerIndex,
  query: SlotQuery,
  stretch: BandStretch,
  fit: SessionFit,
): CellRange | null {
  const { grid } = index;
  const inWindow = startsInside(grid, fit, {
    from: Math.max(earliestStart(query), stretch.from),
    to: query.to.getTime(),
  });
  const beforeChange = Math.ceil((stretch.to - grid.origin) / (15 * MINUTE));
  const end = Math.min(inWindow.end, beforeChange);
  return inWindow.first < end ? { first: inWindow.first, end } : null;
}

/** What can close a start whoever is free: each is an obstacle of its own in a near miss. */
export type StartRule =
  'holiday' | 'child-busy' | 'sibling-in-waiting-window' | 'outside-child-hours';

/** The starts of a segment in one word, whoever is free. */
export function openInWord({ starts, range }: SegmentPlan, word: number): number {
  return (starts[word] ?? 0) & wordMask(word, range.first, range.end - 1);
}

/** The starts that the child's calendar and the closed dates leave open. */
export function openStarts(
  index: SchedulerIndex,
  query: SlotQuery,
  range: CellRange,
  { fit, waived = null }: { readonly fit: SessionFit; readonly waived?: StartRule | null },
): StartMask {
  const { grid } = index;
  const rules = closingRules(query, waived);
  const outsideHolidays = startsOutsideHolidays(index, fit, waived === 'holiday');
  if (rules.spans.length === 0 && rules.hours === null) return outsideHolidays;
  const mask = outsideHolidays.slice();
  for (const span of rules.spans) forbidSessions(mask, grid, fit, span);
  if (rules.hours !== null) {
    const suiting = startsInHours(grid, fit, rules.hours, daysOf(index, range));
    suiting.forEach((bits, word) => {
      mask[word] = (mask[word] ?? 0) & bits;
    });
  }
  return mask;
}

/** The same for every child and length, so it is laid out once and kept; nobody writes in it. */
function startsOutsideHolidays(
  { grid, closed, outsideHolidays }: SchedulerIndex,
  fit: SessionFit,
  waived: boolean,
): StartMask {
  const key = waived ? 0 : fit.minutes;
  const known = outsideHolidays.get(key);
  if (known !== undefined) return known;
  const mask = emptyMask(grid);
  allowStarts(mask, { first: 0, end: grid.cells });
  for (const span of waived ? [] : closed) forbidSessions(mask, grid, fit, span);
  outsideHolidays.set(key, mask);
  return mask;
}

/** What closes starts for one child, closed dates aside. */
interface ClosingRules {
  readonly spans: readonly Span[];
  readonly hours: readonly LocalHours[] | null;
}

const NO_RULES: ClosingRules = { spans: [], hours: null };

function closingRules(query: SlotQuery, waived: StartRule | null): ClosingRules {
  const { childBusy, siblingSessions, childHoursRequired } = query;
  if (!childBusy && !siblingSessions && childHoursRequired !== true) return NO_RULES;
  const busy = waived === 'child-busy' ? [] : (childBusy ?? []).map(spanOf);
  const siblings = waived === 'sibling-in-waiting-window' ? [] : siblingSpans(query);
  const hours = waived === 'outside-child-hours' ? null : requiredHours(query);
  return { spans: [...busy, ...siblings], hours };
}

function requiredHours({ childHours, childHoursRequired }: SlotQuery): ClosingRules['hours'] {
  return childHoursRequired === true ? (childHours ?? null) : null;
}

/** The local days in which a range of starts lies. */
export function daysOf(
  { grid }: SchedulerIndex,
  range: CellRange,
): { readonly first: number; readonly last: number } {
  return { first: grid.dayOfCell[range.first] ?? 0, last: grid.dayOfCell[range.end - 1] ?? 0 };
}

function planRegions(
  index: SchedulerIndex,
  query: SlotQuery,
  ageBand: AgeBand,
): readonly RegionPlan[] {
  const plans: RegionPlan[] = [];
  for (const region of query.regions ?? index.regions) {
    const studios = planStudios(index, query, ageBand, region);
    const interviewers = planInterviewers(index, query, ageBand, region);
    if (studios.length > 0 && interviewers.length > 0) {
      const specialised = planSpecialised(index, query, ageBand, region);
      plans.push({ region, studios, interviewers, specialised });
    }
  }
  return plans;
}

function planInterpreters(
  index: SchedulerIndex,
  query: SlotQuery,
): readonly InterpreterCandidate[] | null {
  const language = query.interpreterLanguage ?? null;
  return language === null ? null : (index.candidates.interpreters.get(language) ?? []);
}
