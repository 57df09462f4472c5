import { SESSION_MINUTES } from './age-bands.js';
import { localDaysOf, MINUTE } from './amsterdam.js';
import { assessInterpreter } from './assess-interpreter.js';
import { assessInterviewer, type SessionTime } from './assess-interviewer.js';
import { assessSessionType } from './assess-session-type.js';
import { assessStudio } from './assess-studio.js';
import { DEFAULT_BUFFERS, SIBLING_WAITING_MINUTES } from './defaults.js';
import type { SlotAssessment, SlotFacts, SlotRefusal } from './slot-facts.js';
import { overlaps, spanOf, type Span } from './spans.js';
import type { ResourceKind } from './types.js';

/**
 * May this interview be booked here, then, and with these people?
 *
 * The pure gate for one concrete slot, exact to the minute, used when booking and again when a
 * booking is re-checked. It returns every reason at once, so that the planner repairs a booking in
 * one pass. Source: gates B1 to B5.
 */
export function assessSlot(facts: SlotFacts): SlotAssessment {
  const session = { from: facts.startsAt.getTime(), to: facts.endsAt.getTime() };
  const because = [
    ...assessChild(facts, session),
    ...assessDates(facts, session),
    ...judgeInterviewer(facts, session),
    ...judgeStudio(facts, session),
    ...judgeInterpreter(facts, session),
    ...assessSessionType(facts),
  ];
  return because.length === 0 ? { allowed: true } : { allowed: false, because };
}

function assessChild(facts: SlotFacts, session: Span): readonly SlotRefusal[] {
  const { child } = facts;
  const because: SlotRefusal[] = [...assessLength(facts, session)];
  if (child.protection === 'adult') because.push({ code: 'child-is-adult', params: {} });
  if (child.busy.some((period) => overlaps(session, spanOf(period)))) {
    because.push({ code: 'child-busy', params: {} });
  }
  const waiting = (facts.siblingWaitingMinutes ?? SIBLING_WAITING_MINUTES) * MINUTE;
  const around = { from: session.from - waiting, to: session.to + waiting };
  if (
    !child.siblingsMayMeet &&
    child.siblingSessions.some((period) => overlaps(around, spanOf(period)))
  ) {
    because.push({ code: 'sibling-in-waiting-window', params: {} });
  }
  return because;
}

function assessLength(facts: SlotFacts, session: Span): readonly SlotRefusal[] {
  const { ageBand } = facts.child;
  const limit = (facts.sessionMinutes ?? SESSION_MINUTES)[ageBand];
  if (limit === null) return [{ code: 'no-session-for-age-band', params: { ageBand } }];
  const minutes = (session.to - session.from) / MINUTE;
  return minutes > 0 && minutes <= limit
    ? []
    : [{ code: 'session-too-long', params: { minutes, limit } }];
}

function assessDates(facts: SlotFacts, session: Span): readonly SlotRefusal[] {
  const because: SlotRefusal[] = [];
  const leadMinutes = facts.leadMinutes ?? 0;
  if (session.from < facts.now.getTime() + leadMinutes * MINUTE) {
    because.push({ code: 'too-soon', params: { leadMinutes } });
  }
  for (const { date } of localDaysOf(session)) {
    if (facts.closedDates.includes(date)) because.push({ code: 'holiday', params: { date } });
  }
  return because;
}

function timeOf(facts: SlotFacts, session: Span, kind: ResourceKind): SessionTime {
  return { session, buffers: facts.buffers?.[kind] ?? DEFAULT_BUFFERS };
}

function judgeInterviewer(facts: SlotFacts, session: Span): readonly SlotRefusal[] {
  const { child, interviewer, studio } = facts;
  const exclusion = child.excludedInterviewers.find(
    (one) => one.interviewerId === interviewer.calendar.id,
  );
  const needs = {
    ageBand: child.ageBand,
    languages: child.languages,
    specialism: child.specialism ?? null,
    requiredSex: child.requiredInterviewerSex,
    exclusionReason: exclusion?.reason ?? null,
    region: studio.calendar.region,
  };
  const time = timeOf(facts, session, 'interviewer');
  return assessInterviewer(interviewer.calendar, interviewer.blocked, needs, time);
}

function judgeStudio(facts: SlotFacts, session: Span): readonly SlotRefusal[] {
  const { child, studio } = facts;
  const time = timeOf(facts, session, 'studio');
  return assessStudio(studio.calendar, studio.blocked, child, time);
}

function judgeInterpreter(facts: SlotFacts, session: Span): readonly SlotRefusal[] {
  const { interpreter } = facts;
  const language = facts.child.interpreterLanguage;
  if (language === null) return [];
  if (interpreter === null) return [{ code: 'interpreter-missing', params: { language } }];
  const time = timeOf(facts, session, 'interpreter');
  return assessInterpreter(interpreter.calendar, interpreter.blocked, language, time);
}
