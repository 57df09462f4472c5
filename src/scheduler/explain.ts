import type { AgeBand } from './age-bands.js';
import { MINUTE } from './amsterdam.js';
import { assessInterpreter } from './assess-interpreter.js';
import {
  assessInterviewer,
  type InterviewerNeeds,
  type SessionTime,
} from './assess-interviewer.js';
import { assessStudio } from './assess-studio.js';
import type { Located } from './candidates.js';
import { instantOf } from './grid.js';
import { isTooFar } from './query-plan.js';
import type { SchedulerIndex } from './scheduler-index.js';
import type { SessionFit } from './session-fit.js';
import type { SlotRefusal } from './slot-facts.js';
import type {
  InterpreterCalendar,
  InterviewerCalendar,
  Period,
  ResourceKind,
  SlotQuery,
  StudioCalendar,
} from './types.js';

/** A start to explain, in the terms of one search. */
export interface Occasion {
  readonly index: SchedulerIndex;
  readonly query: SlotQuery;
  readonly ageBand: AgeBand;
  readonly fit: SessionFit;
}

/** What keeps an interviewer from a start, by the same rules the booking gate applies. */
export function explainInterviewer(
  occasion: Occasion,
  { row, calendar }: Located<InterviewerCalendar>,
  cell: number,
): readonly SlotRefusal[] {
  const { index, query } = occasion;
  const time = timeOf(occasion, cell, 'interviewer');
  const needs = interviewerNeeds(occasion, calendar);
  const because = assessInterviewer(calendar, blockedOf(index, row), needs, time);
  const { id, staffNumber } = calendar;
  const same = query.sameInterviewer;
  return same?.required === true && same.interviewerId !== id
    ? [...because, { code: 'interviewer-not-the-same', params: { staffNumber } }]
    : because;
}

function interviewerNeeds(
  { query, ageBand }: Occasion,
  { id, regions }: InterviewerCalendar,
): InterviewerNeeds {
  const { languages, excludedInterviewers, interviewerSex: wish } = query;
  return {
    ageBand,
    languages,
    requiredSex: wish?.required === true ? wish.sex : null,
    exclusionReason: excludedInterviewers?.find((one) => one.interviewerId === id)?.reason ?? null,
    // Only interviewers of a region that is searched are asked about.
    region: regions?.[0] ?? '',
  };
}

/** What keeps a studio from a start, travel included. */
export function explainStudio(
  occasion: Occasion,
  { row, calendar }: Located<StudioCalendar>,
  cell: number,
): readonly SlotRefusal[] {
  const { index, query, ageBand } = occasion;
  const needs = { ageBand, equipment: query.equipment ?? [] };
  const time = timeOf(occasion, cell, 'studio');
  const because = assessStudio(calendar, blockedOf(index, row), needs, time);
  if (!isTooFar(query, calendar.id)) return because;
  const limit = query.maxTravelMinutes ?? 0;
  const minutes = query.travelMinutes?.[calendar.id];
  const params = { studio: calendar.name, limit, ...(minutes === undefined ? {} : { minutes }) };
  return [...because, { code: 'studio-too-far', params }];
}

/** What keeps an interpreter from a start. */
export function explainInterpreter(
  occasion: Occasion,
  { row, calendar }: Located<InterpreterCalendar>,
  cell: number,
): readonly SlotRefusal[] {
  const { index, query } = occasion;
  const time = timeOf(occasion, cell, 'interpreter');
  const language = query.interpreterLanguage ?? '';
  return assessInterpreter(calendar, blockedOf(index, row), language, time);
}

function timeOf({ index, fit }: Occasion, cell: number, kind: ResourceKind): SessionTime {
  const from = instantOf(index.grid, cell);
  const session = { from, to: from + fit.minutes * MINUTE };
  return { session, buffers: index.buffers[kind] };
}

function blockedOf(index: SchedulerIndex, row: number): readonly Period[] {
  const blocked = index.blocked.get(row) ?? [];
  return blocked.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }));
}
