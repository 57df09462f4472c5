import { EVERYWHERE, type Candidate, type Located } from './candidates.js';
import type { AgeBand } from './age-bands.js';
import { MINUTE } from './amsterdam.js';
import { GRID_MINUTES } from './defaults.js';
import type { Occasion } from './explain.js';
import { planInterviewers } from './plan-interviewers.js';
import { planStudios } from './plan-studios.js';
import { wordMask, type CellRange } from './plane.js';
import {
  bandStretches,
  earliestStart,
  fitForBand,
  openStarts,
  planQuery,
  type BandStretch,
  type RegionPlan,
  type SegmentPlan,
  type StartRule,
} from './query-plan.js';
import type { SchedulerIndex } from './scheduler-index.js';
import type { StartMask } from './start-mask.js';
import type { InterviewerCalendar, SlotQuery, StudioCalendar } from './types.js';

/** A region with those who may, and with everyone else who might have. */
export interface WideRegion extends RegionPlan {
  readonly everyInterviewer: readonly Located<InterviewerCalendar>[];
  readonly everyStudio: readonly Located<StudioCalendar>[];
}

/** Starts that would be open if one rule did not apply. */
export interface ClosedStarts {
  readonly rule: StartRule | 'too-soon';
  readonly waived: StartMask;
  readonly range: CellRange;
}

/** What a search for near misses looks at, for one age band. */
export interface NearMissPlan {
  readonly occasion: Occasion;
  /** Starts by window and band alone; those in the segment also keep the earliest lead. */
  readonly range: CellRange;
  readonly segment: SegmentPlan;
  readonly regions: readonly WideRegion[];
  readonly closed: readonly ClosedStarts[];
  /** Stretches of valid papers by row, refused interviewers and studios left out. */
  readonly papers: ReadonlyMap<number, readonly Candidate<unknown>[]>;
}

/**
 * Plans the search again, widened to the people, rooms and starts that were left out.
 *
 * It is planned without the earliest lead, so that a window wholly within the lead says so.
 */
export function planNearMisses(index: SchedulerIndex, query: SlotQuery): readonly NearMissPlan[] {
  const impatient = { ...query, now: query.from, leadMinutes: 0 };
  const soon = Math.ceil((earliestStart(query) - index.grid.origin) / (GRID_MINUTES * MINUTE));
  return planQuery(index, impatient).map((segment) => {
    const { ageBand, fit, range } = segment;
    const inTime = { first: Math.max(range.first, soon), end: range.end };
    const regions = widenRegions(index, query, ageBand);
    return {
      occasion: { index, query, ageBand, fit },
      range,
      segment: { ...segment, range: inTime },
      regions,
      closed: [
        { rule: 'too-soon', waived: segment.starts, range: { ...range, end: inTime.first } },
        ...rulesOf(index, query).map((rule) => ({
          rule,
          waived: openStarts(index, query, range, { fit, waived: rule }),
          range: inTime,
        })),
      ],
      papers: papersByRow([
        ...regions.flatMap(({ studios, interviewers }) => [...studios, ...interviewers]),
        ...(segment.interpreters ?? []),
      ]),
    };
  });
}

/** The starts of a word that a rule alone closes. */
export function closedInWord(
  { segment }: NearMissPlan,
  { rule, waived, range }: ClosedStarts,
  word: number,
): number {
  const otherwiseOpen = (waived[word] ?? 0) & wordMask(word, range.first, range.end - 1);
  return rule === 'too-soon' ? otherwiseOpen : otherwiseOpen & ~(segment.starts[word] ?? 0);
}

/** The rules that could close anything for this child. */
function rulesOf({ closed }: SchedulerIndex, query: SlotQuery): readonly StartRule[] {
  const { childBusy = [], siblingSessions = [], childHoursRequired } = query;
  const rules: StartRule[] = [];
  if (closed.length > 0) rules.push('holiday');
  if (childBusy.length > 0) rules.push('child-busy');
  if (siblingSessions.length > 0) rules.push('sibling-in-waiting-window');
  if (childHoursRequired === true) rules.push('outside-child-hours');
  return rules;
}

function widenRegions(
  index: SchedulerIndex,
  query: SlotQuery,
  ageBand: AgeBand,
): readonly WideRegion[] {
  return (query.regions ?? index.regions).map((region) => ({
    region,
    studios: planStudios(index, query, ageBand, region),
    interviewers: planInterviewers(index, query, ageBand, region),
    specialised: [],
    everyInterviewer: whoWorksIn(index, query, region),
    everyStudio: index.candidates.studiosIn.get(region) ?? [],
  }));
}

function papersByRow(candidates: readonly Candidate<unknown>[]): NearMissPlan['papers'] {
  const papers = new Map<number, Candidate<unknown>[]>();
  for (const one of new Set(candidates)) {
    const known = papers.get(one.row);
    if (known === undefined) papers.set(one.row, [one]);
    else known.push(one);
  }
  return papers;
}

/** Stretches of the window in which the child is too young for a studio. Source: domain 3.3. */
export function stretchesWithoutSession(query: SlotQuery): readonly BandStretch[] {
  return bandStretches(query).filter(({ ageBand }) => fitForBand(query, ageBand) === null);
}

function whoWorksIn(
  { candidates }: SchedulerIndex,
  { sameInterviewer: same }: SlotQuery,
  region: string,
): readonly Located<InterviewerCalendar>[] {
  const everyone = [
    ...(candidates.interviewersIn.get(region) ?? []),
    ...(candidates.interviewersIn.get(EVERYWHERE) ?? []),
  ];
  // When one interviewer is required, "not the same" about all the others explains nothing.
  return same?.required === true
    ? everyone.filter(({ calendar }) => calendar.id === same.interviewerId)
    : everyone;
}
