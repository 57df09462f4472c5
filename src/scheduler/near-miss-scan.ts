import { localDaysOf, MINUTE } from './amsterdam.js';
import type { Candidate } from './candidates.js';
import { busy, explain, explainPapers, type Occasion, type Subject } from './explain.js';
import { anyFree, feasibleInWord, validStarts, type WantedStarts } from './feasible-starts.js';
import { instantOf, type GridDay } from './grid.js';
import {
  closedInWord,
  type ClosedStarts,
  type NearMissPlan,
  type WideRegion,
} from './near-miss-plan.js';
import { startsInWord, wordMask } from './plane.js';
import type { SessionFit } from './session-fit.js';
import { openInWord } from './query-plan.js';
import type { SlotRefusal } from './slot-facts.js';
import { spanOf } from './spans.js';
import { startsInHours, startsTouching } from './start-mask.js';
import type { LocalHours, NearMiss, Period } from './types.js';

/** A scan under way: what it has found so far, once per resource or rule. */
export interface Scan {
  readonly plan: NearMissPlan;
  /** By row, or by rule where no resource is concerned. */
  readonly found: Map<number | string, NearMiss>;
  /** How often a row was explained in vain: more than one thing is in its way. */
  readonly vain: Map<number, number>;
  /** The interviewer the child knows, when no proposal is theirs. */
  readonly missed: string | null;
  readonly day: GridDay;
}

const TRIES = 3;

/** Looks for starts on one day that exactly one obstacle closes. */
export function scanDay(scan: Scan): void {
  const { day, plan } = scan;
  for (let word = day.firstCell >> 5; word <= (day.endCell - 1) >> 5; word += 1) {
    const ofDay = wordMask(word, day.firstCell, day.endCell - 1);
    const open = openInWord(plan.segment, word) & ofDay;
    if (open !== 0) scanResources(scan, word, open);
    for (const closed of plan.closed) {
      const wanted = closedInWord(plan, closed, word) & ofDay;
      if (wanted !== 0) scanClosed(scan, closed, { word, wanted });
    }
  }
}

function scanResources(scan: Scan, word: number, open: number): void {
  const { occasion, segment, regions } = scan.plan;
  const { free } = occasion.index;
  const { interpreters, fit } = segment;
  const served =
    interpreters === null ? open : anyFree(free, interpreters, fit, { word, wanted: open });
  if (served !== open) scanInterpreters(scan, { word, wanted: open & ~served });
  if (served === 0) return;
  for (const region of regions) scanRegion(scan, region, { word, wanted: served });
}

function scanRegion(scan: Scan, region: WideRegion, starts: WantedStarts): void {
  const { occasion, segment } = scan.plan;
  const { free } = occasion.index;
  const { word } = starts;
  const rooms = anyFree(free, region.studios, segment.fit, starts);
  const people = anyFree(free, region.interviewers, segment.fit, starts);
  for (const one of rooms === 0 ? [] : region.everyInterviewer) {
    look(scan, { kind: 'interviewer', one }, { word, wanted: rooms });
  }
  for (const one of people === 0 ? [] : region.everyStudio) {
    look(scan, { kind: 'studio', one }, { word, wanted: people });
  }
}

function scanInterpreters(scan: Scan, starts: WantedStarts): void {
  const { occasion, segment } = scan.plan;
  const alone = { ...segment, interpreters: null };
  const wanted = feasibleInWord(occasion.index.free, alone, starts.word, starts.wanted);
  if (wanted === 0) return;
  const known = segment.interpreters ?? [];
  if (known.length === 0) {
    const language = occasion.query.interpreterLanguage ?? '';
    note(scan, 'interpreter-missing', firstCell(starts.word, wanted), {
      resource: null,
      because: { code: 'interpreter-missing', params: { language } },
    });
  }
  for (const one of known) look(scan, { kind: 'interpreter', one }, { word: starts.word, wanted });
}

function scanClosed(scan: Scan, { rule }: ClosedStarts, starts: WantedStarts): void {
  const { index, query, fit } = scan.plan.occasion;
  const open = feasibleInWord(index.free, scan.plan.segment, starts.word, starts.wanted);
  if (open === 0) return;
  const cell = firstCell(starts.word, open);
  if (rule === 'holiday') {
    const from = instantOf(index.grid, cell);
    const touched = localDaysOf({ from, to: from + fit.minutes * MINUTE });
    const date = touched.find((day) => index.world.closedDates.includes(day.date))?.date ?? '';
    note(scan, `holiday ${date}`, cell, {
      resource: null,
      because: { code: rule, params: { date } },
    });
    return;
  }
  const params = rule === 'too-soon' ? { leadMinutes: query.leadMinutes ?? 0 } : {};
  note(scan, rule, cell, { resource: null, because: { code: rule, params } });
}

/** Notes the earliest of the wanted starts that this resource alone keeps from being possible. */
function look(scan: Scan, subject: Subject, starts: WantedStarts): void {
  const { kind, one } = subject;
  const vain = scan.vain.get(one.row) ?? 0;
  if (vain >= TRIES || scan.found.has(one.row)) return;
  const obstacles = obstaclesOf(scan, subject, starts);
  for (const obstacle of obstacles) {
    const because = singleRefusal(scan.plan.occasion, subject, obstacle);
    if (because === null) continue;
    const resource = { kind, id: one.calendar.id };
    note(scan, one.row, obstacle.cell, { resource, because });
    return;
  }
  if (obstacles.length > 0) scan.vain.set(one.row, vain + 1);
}

/** A start, and what seems to close it for a resource. */
interface Obstacle {
  readonly cell: number;
  readonly sort: 'papers' | 'booking' | 'absence' | 'hours';
}

function singleRefusal(
  occasion: Occasion,
  subject: Subject,
  { cell, sort }: Obstacle,
): SlotRefusal | null {
  if (sort === 'booking') return busy(subject);
  const because =
    sort === 'papers' ? explainPapers(occasion, subject, cell) : explain(occasion, subject, cell);
  return because.length === 1 ? (because[0] ?? null) : null;
}

/**
 * The first start that each sort of obstacle closes, in order of time.
 *
 * Working time comes last, and only for the one interviewer that is asked after: that people go
 * home explains nothing.
 */
function obstaclesOf(
  scan: Scan,
  subject: Subject,
  { word, wanted }: WantedStarts,
): readonly Obstacle[] {
  const { row, calendar } = subject.one;
  const { occasion, papers } = scan.plan;
  const { index, fit } = occasion;
  const present = startsInWord(index.base, row, word, fit) & wanted;
  const idle = present === 0 ? 0 : present & startsInWord(index.free, row, word, fit);
  const valid = validInWord(papers.get(row), word, fit);
  const away = wanted & ~present & valid;
  const obstacles: Obstacle[] = [];
  const add = (sort: Obstacle['sort'], bits: number): void => {
    if (bits !== 0) obstacles.push({ sort, cell: firstCell(word, bits) });
  };
  add('papers', idle & ~valid);
  add('booking', present & ~idle & valid);
  if (away !== 0) add('absence', away & awayStarts(scan, subject, word));
  if (obstacles.length > 1) obstacles.sort((one, other) => one.cell - other.cell);
  if (calendar.id === scan.missed) add('hours', away);
  return obstacles;
}

function validInWord(
  papers: readonly Candidate<unknown>[] | undefined,
  word: number,
  fit: SessionFit,
): number {
  let bits = 0;
  for (const one of papers ?? []) bits |= validStarts(one, word, fit);
  return bits;
}

/** Starts in working time or opening hours that an absence or closure touches. */
function awayStarts({ plan, day }: Scan, subject: Subject, word: number): number {
  const { hours, off } = timesOf(subject);
  if (off.length === 0) return 0;
  const { index, fit } = plan.occasion;
  const { grid } = index;
  const touched = off.reduce((bits, period) => {
    const { first, end } = startsTouching(grid, fit, spanOf(period));
    return bits | wordMask(word, first, end - 1);
  }, 0);
  if (touched === 0) return 0;
  const place = grid.dayOfCell[day.firstCell] ?? 0;
  const working = startsInHours(grid, fit, hours, { first: place, last: place });
  return touched & (working[word] ?? 0);
}

function timesOf(subject: Subject): {
  readonly hours: readonly LocalHours[];
  readonly off: readonly Period[];
} {
  if (subject.kind === 'studio') {
    return { hours: subject.one.calendar.opening, off: subject.one.calendar.closures };
  }
  return { hours: subject.one.calendar.working, off: subject.one.calendar.absences };
}

function note(
  { plan, found }: Scan,
  key: number | string,
  cell: number,
  { resource, because }: { resource: NearMiss['resource']; because: SlotRefusal },
): void {
  if (found.has(key)) return;
  const startsAt = new Date(instantOf(plan.occasion.index.grid, cell));
  found.set(key, { code: because.code, params: because.params, startsAt, resource });
}

function firstCell(word: number, bits: number): number {
  return word * 32 + 31 - Math.clz32(bits & -bits);
}
