import { AGE_BANDS, AGE_SET_OF_BAND, type AgeBand } from './age-bands.js';
import { minutesInside, type Grid, type MinuteSpan } from './grid.js';
import { merged, spanOf, type Span } from './spans.js';
import type { InterpreterCalendar, InterviewerCalendar, StudioCalendar } from './types.js';

/** A resource and one unbroken stretch of minutes in which its papers are in order. */
export interface Candidate<Calendar> extends MinuteSpan, Located<Calendar> {}

export interface InterviewerCandidate extends Candidate<InterviewerCalendar> {
  /** What was wished and these papers name; absent where nobody asked. */
  readonly specialism?: string;
}
export type StudioCandidate = Candidate<StudioCalendar>;
export type InterpreterCandidate = Candidate<InterpreterCalendar>;

/** Who may, by what is needed; who can is in the planes. */
export interface CandidateLists {
  /** By `interviewerKey`, least loaded first. */
  readonly interviewers: ReadonlyMap<string, readonly InterviewerCandidate[]>;
  /** Whether anyone at all works in every region. */
  readonly anyEverywhere: boolean;
  /** By `studioKey`. */
  readonly studios: ReadonlyMap<string, readonly StudioCandidate[]>;
  /** By language. */
  readonly interpreters: ReadonlyMap<string, readonly InterpreterCandidate[]>;
  /** Everyone by region, whatever their papers: near misses come from here. */
  readonly interviewersIn: ReadonlyMap<string, readonly Located<InterviewerCalendar>[]>;
  readonly studiosIn: ReadonlyMap<string, readonly Located<StudioCalendar>[]>;
}

/** A resource and its row in the planes. */
export interface Located<Calendar> {
  readonly row: number;
  readonly calendar: Calendar;
}

/** Stands for interviewers who work in every region. */
export const EVERYWHERE = '*';

export function interviewerKey(ageBand: AgeBand, language: string, region: string): string {
  return `${ageBand}|${language}|${region}`;
}

export function studioKey(ageBand: AgeBand, region: string): string {
  return `${ageBand}|${region}`;
}

/** Rows of interviewers by what their certificates allow. Source: gate B2. */
export function listInterviewers(
  grid: Grid,
  calendars: readonly InterviewerCalendar[],
  firstRow: number,
): CandidateLists['interviewers'] {
  const lists = new Map<string, InterviewerCandidate[]>();
  calendars.forEach((calendar, index) => {
    for (const [need, spans] of validityByNeed(calendar)) {
      for (const span of visible(grid, spans)) {
        const candidate = { ...span, row: firstRow + index, calendar };
        for (const region of calendar.regions ?? [EVERYWHERE]) {
          put(lists, `${need}|${region}`, candidate);
        }
      }
    }
  });
  return new Map([...lists].map(([key, list]) => [key, sideBySide(list.sort(byLoad))]));
}

/** What a certificate must name, all of it. */
export interface CertifiedNeeds {
  readonly ageBand: AgeBand;
  readonly languages: readonly string[];
  readonly specialisms: readonly string[];
}

/** Those whose certificates name specialisms beside age and one language, least loaded first. Source: domain 3.1. */
export function listSpecialised(
  grid: Grid,
  located: readonly Located<InterviewerCalendar>[],
  { ageBand, languages, specialisms }: CertifiedNeeds,
): readonly InterviewerCandidate[] {
  const found = located.flatMap(({ row, calendar }) =>
    [...new Set(languages)].flatMap((language) => {
      const usable = calendar.certificates.filter(
        (one) =>
          one.ageBands.includes(ageBand) &&
          one.languages.includes(language) &&
          specialisms.every((asked) => one.specialisms?.includes(asked) === true),
      );
      const spans = visible(
        grid,
        usable.map((one) => spanOf(one.period)),
      );
      return spans.map((span) => ({ ...span, row, calendar }));
    }),
  );
  return found.sort(byLoad);
}

/** Rows of studios by the age band they have a certified furniture set for. Source: gate B3. */
export function listStudios(
  grid: Grid,
  calendars: readonly StudioCalendar[],
  firstRow: number,
): CandidateLists['studios'] {
  const lists = new Map<string, StudioCandidate[]>();
  calendars.forEach((calendar, index) => {
    for (const ageBand of AGE_BANDS) {
      const usable = calendar.certificates.filter((one) =>
        one.ageSets.includes(AGE_SET_OF_BAND[ageBand]),
      );
      const spans = usable.map((one) => spanOf(one.period));
      for (const span of visible(grid, spans)) {
        put(lists, studioKey(ageBand, calendar.region), {
          ...span,
          row: firstRow + index,
          calendar,
        });
      }
    }
  });
  return new Map([...lists].map(([key, list]) => [key, sideBySide(list)]));
}

/** Rows of sworn interpreters by language. Source: domain 3.3. */
export function listInterpreters(
  grid: Grid,
  calendars: readonly InterpreterCalendar[],
  firstRow: number,
): CandidateLists['interpreters'] {
  const lists = new Map<string, InterpreterCandidate[]>();
  calendars.forEach((calendar, index) => {
    for (const language of new Set(calendar.languages)) {
      for (const span of visible(grid, calendar.registered.map(spanOf))) {
        put(lists, language, { ...span, row: firstRow + index, calendar });
      }
    }
  });
  return lists;
}

/** Rows by the regions their resources belong to or work in. */
export function listByRegion<Calendar>(
  calendars: readonly Calendar[],
  firstRow: number,
  regionsOf: (calendar: Calendar) => readonly string[],
): ReadonlyMap<string, readonly Located<Calendar>[]> {
  const lists = new Map<string, Located<Calendar>[]>();
  calendars.forEach((calendar, index) => {
    for (const region of regionsOf(calendar)) {
      put(lists, region, { row: firstRow + index, calendar });
    }
  });
  return lists;
}

/** Made anew in one go, so that a list read from end to end lies together in memory. */
function sideBySide<Calendar>(
  list: readonly Candidate<Calendar>[],
): readonly Candidate<Calendar>[] {
  return list.map(({ row, calendar, from, to }) => ({ row, calendar, from, to }));
}

/** Fair load first, then a fixed order so that equal questions get equal answers. */
export function byLoad(one: InterviewerCandidate, other: InterviewerCandidate): number {
  return one.calendar.load - other.calendar.load || one.row - other.row || one.from - other.from;
}

function validityByNeed(calendar: InterviewerCalendar): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const certificate of calendar.certificates) {
    for (const ageBand of new Set(certificate.ageBands)) {
      for (const language of new Set(certificate.languages)) {
        put(spans, `${ageBand}|${language}`, spanOf(certificate.period));
      }
    }
  }
  return spans;
}

function visible(grid: Grid, spans: readonly Span[]): readonly MinuteSpan[] {
  return merged(spans)
    .map((span) => minutesInside(grid, span))
    .filter((span) => span.to > 0 && span.from < grid.cells * 15);
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
