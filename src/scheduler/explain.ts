import type { AgeBand } from './age-bands.js';
import { MINUTE } from './amsterdam.js';
import { assessInterpreter, assessRegistration } from './assess-interpreter.js';
import {
  assessFitness,
  assessInterviewer,
  type InterviewerNeeds,
  type SessionTime,
} from './assess-interviewer.js';
import { assessStudio, assessSuitability } from './assess-studio.js';
import type { Located } from './candidates.js';
import { instantOf } from './grid.js';
import { isTooFar } from './plan-studios.js';
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

/** What all starts of one search have in common. */
export interface Occasion {
  readonly index: SchedulerIndex;
  readonly query: SlotQuery;
  readonly ageBand: AgeBand;
  readonly fit: SessionFit;
}

/** A resource that is asked why. */
export type Subject =
  | { readonly kind: 'interviewer'; readonly one: Located<InterviewerCalendar> }
  | { readonly kind: 'studio'; readonly one: Located<StudioCalendar> }
  | { readonly kind: 'interpreter'; readonly one: Located<InterpreterCalendar> };

/** Everything that keeps a resource from a start, by the rules the booking gate applies. */
export function explain(
  occasion: Occasion,
  subject: Subject,
  cell: number,
): readonly SlotRefusal[] {
  const { index, query } = occasion;
  const time = timeOf(occasion, subject.kind, cell);
  const blocked = blockedOf(index, subject.one.row);
  switch (subject.kind) {
    case 'interviewer': {
      const { calendar } = subject.one;
      const needs = interviewerNeeds(occasion, calendar);
      return assessInterviewer(calendar, blocked, needs, time);
    }
    case 'studio': {
      const { calendar } = subject.one;
      const because = assessStudio(calendar, blocked, studioNeeds(occasion), time);
      return [...because, ...tooFar(query, calendar)];
    }
    case 'interpreter':
      return assessInterpreter(
        subject.one.calendar,
        blocked,
        query.interpreterLanguage ?? '',
        time,
      );
  }
}

/** The part of it that no free hour in a calendar changes: papers, refusals, equipment, distance. */
export function explainPapers(
  occasion: Occasion,
  subject: Subject,
  cell: number,
): readonly SlotRefusal[] {
  const { session } = timeOf(occasion, subject.kind, cell);
  switch (subject.kind) {
    case 'interviewer': {
      const { calendar } = subject.one;
      return assessFitness(calendar, interviewerNeeds(occasion, calendar), session);
    }
    case 'studio': {
      const { calendar } = subject.one;
      const because = assessSuitability(calendar, studioNeeds(occasion), session);
      return [...because, ...tooFar(occasion.query, calendar)];
    }
    case 'interpreter': {
      const language = occasion.query.interpreterLanguage ?? '';
      return assessRegistration(subject.one.calendar, language, session);
    }
  }
}

/** That another booking is in the way, for a resource known to be there otherwise. */
export function busy(subject: Subject): SlotRefusal {
  switch (subject.kind) {
    case 'interviewer':
      return {
        code: 'interviewer-busy',
        params: { staffNumber: subject.one.calendar.staffNumber },
      };
    case 'studio':
      return { code: 'studio-busy', params: { studio: subject.one.calendar.name } };
    case 'interpreter':
      return {
        code: 'interpreter-busy',
        params: { registerNumber: subject.one.calendar.registerNumber },
      };
  }
}

function interviewerNeeds(
  { query, ageBand }: Occasion,
  { id, regions }: InterviewerCalendar,
): InterviewerNeeds {
  const { languages, excludedInterviewers } = query;
  return {
    ageBand,
    languages,
    ...requiredOf(query),
    exclusionReason: excludedInterviewers?.find((one) => one.interviewerId === id)?.reason ?? null,
    // Only interviewers of a region that is searched are asked about.
    region: regions?.[0] ?? '',
  };
}

function requiredOf({
  specialisms,
  interviewerSex: wish,
}: SlotQuery): Pick<InterviewerNeeds, 'specialism' | 'requiredSex'> {
  return {
    specialism: specialisms?.required ?? null,
    requiredSex: wish?.required === true ? wish.sex : null,
  };
}

function studioNeeds({ query, ageBand }: Occasion): {
  readonly ageBand: AgeBand;
  readonly equipment: readonly string[];
  readonly homeRegion: string | null;
} {
  return { ageBand, equipment: query.equipment ?? [], homeRegion: query.homeRegion ?? null };
}

function tooFar(query: SlotQuery, { id, name }: StudioCalendar): readonly SlotRefusal[] {
  if (!isTooFar(query, id)) return [];
  const limit = query.maxTravelMinutes ?? 0;
  const minutes = query.travelMinutes?.[id];
  const known = minutes === undefined ? {} : { minutes };
  return [{ code: 'studio-too-far', params: { studio: name, limit, ...known } }];
}

function timeOf({ index, fit }: Occasion, kind: ResourceKind, cell: number): SessionTime {
  const from = instantOf(index.grid, cell);
  const session = { from, to: from + fit.minutes * MINUTE };
  return { session, buffers: index.buffers[kind] };
}

function blockedOf(index: SchedulerIndex, row: number): readonly Period[] {
  const blocked = index.blocked.get(row) ?? [];
  return blocked.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }));
}
