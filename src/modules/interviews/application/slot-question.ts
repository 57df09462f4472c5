import {
  type AgeBand,
  assessSlot,
  type ExcludedInterviewer,
  type Period,
  SESSION_MINUTES,
  type SessionMinutes,
  type SlotFacts,
  type SlotQuery,
  type SlotRefusal,
} from '../../../scheduler/index.js';
import type { LegalDate } from '../../../kernel/time.js';
import type { InterviewerRecord } from '../../people/index.js';
import type { StudioRecord } from '../../studios/index.js';
import { needsLeave } from '../domain/booking-gates.js';
import { ledIn } from '../domain/needs.js';
import { specialismsFor } from '../domain/specialisms.js';
import type { SessionType } from '../domain/session-types.js';
import type { ChildPlan, Leave } from './booking-facts.js';
import { knownInterviewer, liveSessions } from './booking-facts.js';
import { childHours, equipmentFor } from './child-hours.js';
import { bookableCalendar, BUFFER_MS, BUFFERS, studioCalendar } from './calendars.js';
import type { AgeOverTime } from './child-age.js';

/** Session lengths of the age bands, shortened where a judge allowed fewer minutes. Source: domain 3.3. */
export function sessionMinutes(leave: Leave | null): SessionMinutes {
  const most = leave?.maxMinutes ?? null;
  if (most === null) return SESSION_MINUTES;
  const shorten = (minutes: number | null) => (minutes === null ? null : Math.min(minutes, most));
  return {
    AGE_0_3: shorten(SESSION_MINUTES.AGE_0_3),
    AGE_4_5: shorten(SESSION_MINUTES.AGE_4_5),
    AGE_6_8: shorten(SESSION_MINUTES.AGE_6_8),
    AGE_9_11: shorten(SESSION_MINUTES.AGE_9_11),
    AGE_12_15: shorten(SESSION_MINUTES.AGE_12_15),
    AGE_16_17: shorten(SESSION_MINUTES.AGE_16_17),
  };
}

/** The child's own time, widened so that buffers on both sides keep sessions apart as the database does. */
export function childBusy(plan: ChildPlan): readonly Period[] {
  return liveSessions(plan).map(({ from, to }) => ({
    from: new Date(from.getTime() - BUFFER_MS),
    to: new Date(to.getTime() + BUFFER_MS),
  }));
}

export interface SlotWindow {
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
  readonly limit: number;
  readonly perDay?: number | null;
  readonly nearMissLimit: number;
}

/** The question to the scheduler for one child; null when its age is unknown. */
export function slotQuery(plan: ChildPlan, age: AgeOverTime, window: SlotWindow): SlotQuery | null {
  const { band } = age.first;
  if (band === null) return null;
  const { needs, leave, homeRegion } = plan;
  const query = {
    ...window,
    ageBand: band,
    ageBandChanges: age.changes,
    sessionMinutes: sessionMinutes(leave),
    languages: ledIn(needs ?? { languages: [], interpreterLanguage: null }),
    interpreterLanguage: needs?.interpreterLanguage ?? null,
    specialisms: specialismsFor(needs, band),
    interviewerSex: needs?.interviewerSex ? { sex: needs.interviewerSex, required: false } : null,
    sameInterviewer: sameInterviewer(plan),
    ...namedStudio(leave, window),
    homeRegion,
    equipment: equipmentFor(needs),
    ...hoursOf(needs),
    childBusy: childBusy(plan),
    siblingSessions: plan.siblings,
    excludedInterviewers: excludedFor(plan),
  };
  return withTravel(query, needs);
}

/** Source: domain 3.1. */
function excludedFor({ questioners }: ChildPlan): readonly ExcludedInterviewer[] {
  return questioners.map((interviewerId) => ({ interviewerId, reason: 'questioned-suspect' }));
}

function hoursOf(needs: ChildPlan['needs']): Pick<SlotQuery, 'childHours'> {
  const hours = childHours(needs);
  return hours === undefined ? {} : { childHours: hours };
}

/** A judge who names the studio leaves nothing to nearly fit elsewhere. */
function namedStudio(
  leave: Leave | null,
  { nearMissLimit }: SlotWindow,
): Pick<SlotQuery, 'studios' | 'nearMissLimit'> {
  const studioId = leave?.studioId ?? null;
  return studioId === null ? { nearMissLimit } : { studios: [studioId], nearMissLimit: 0 };
}

/** Distances rank and limit only where a companion stated them: an unknown way would shut out every studio. */
function withTravel(query: SlotQuery, needs: ChildPlan['needs']): SlotQuery {
  if (needs === null || needs.travelTimes.length === 0) return query;
  const travelMinutes = Object.fromEntries(
    needs.travelTimes.map(({ studioId, minutes }) => [studioId, minutes]),
  );
  return { ...query, travelMinutes, maxTravelMinutes: needs.travelLimitMinutes };
}

function sameInterviewer(
  plan: ChildPlan,
): { readonly interviewerId: string; readonly required: boolean } | null {
  const asked = plan.leave?.interviewerId ?? null;
  if (asked !== null) return { interviewerId: asked, required: true };
  // A continuation is with the interviewer the child began with. Source: domain 4.2.
  if (plan.continued?.announced === true)
    return { interviewerId: plan.continued.interviewerId, required: true };
  const known = knownInterviewer(plan);
  return known === null ? null : { interviewerId: known, required: false };
}

/** One concrete slot of one child. */
export interface ConcreteSlot {
  readonly startsAt: Date;
  readonly now: Date;
  readonly ageBand: AgeBand;
  readonly sessionType: SessionType;
  readonly plan: ChildPlan;
  readonly interviewer: InterviewerRecord;
  readonly studio: StudioRecord;
  readonly closedDates: readonly LegalDate[];
  readonly taken: readonly (Period & {
    readonly interviewerId: string;
    readonly studioId: string;
  })[];
}

export interface JudgedSlot {
  readonly endsAt: Date;
  readonly language: string;
  readonly refusals: readonly SlotRefusal[];
}

const HOUR_MS = 3_600_000;

/** The scheduler's verdict on one slot, in the language of the child that suits the interviewer's papers best. */
export function judgeSlot(slot: ConcreteSlot): JudgedSlot {
  const { plan, startsAt } = slot;
  const minutes = sessionMinutes(plan.leave)[slot.ageBand];
  const endsAt = new Date(startsAt.getTime() + (minutes === null ? HOUR_MS : minutes * 60_000));
  const judged = ledIn(plan.needs ?? { languages: [], interpreterLanguage: null }).map(
    (language) => {
      const verdict = assessSlot(slotFacts(slot, endsAt, language));
      return { endsAt, language, refusals: verdict.allowed ? [] : verdict.because };
    },
  );
  return (
    judged.toSorted((one, other) => one.refusals.length - other.refusals.length)[0] ?? {
      endsAt,
      language: 'nl',
      refusals: [],
    }
  );
}

function slotFacts(slot: ConcreteSlot, endsAt: Date, language: string): SlotFacts {
  const { startsAt, now, ageBand, plan, interviewer, studio, taken } = slot;
  return {
    startsAt,
    endsAt,
    now,
    child: {
      ageBand,
      protection: 'minor',
      languages: [language],
      specialism: specialismsFor(plan.needs, ageBand).required,
      interpreterLanguage: null,
      equipment: equipmentFor(plan.needs),
      homeRegion: plan.homeRegion,
      excludedInterviewers: excludedFor(plan),
      requiredInterviewerSex: null,
      busy: childBusy(plan),
      siblingSessions: plan.siblings,
      siblingsMayMeet: false,
    },
    interviewer: {
      calendar: bookableCalendar(interviewer),
      blocked: taken.filter((one) => one.interviewerId === interviewer.id),
    },
    studio: {
      calendar: studioCalendar(studio),
      blocked: taken.filter((one) => one.studioId === studio.id),
    },
    interpreter: null,
    sessionType:
      needsLeave(slot.sessionType) || slot.sessionType === 'CONTINUATION'
        ? slot.sessionType
        : 'INITIAL',
    authorisation: authorisationOf(plan.leave, { interviewer: interviewer.id, studio: studio.id }),
    continued: plan.continued,
    closedDates: slot.closedDates,
    buffers: BUFFERS,
    sessionMinutes: sessionMinutes(plan.leave),
  };
}

function authorisationOf(
  leave: Leave | null,
  slot: { readonly interviewer: string; readonly studio: string },
): SlotFacts['authorisation'] {
  if (leave === null) return null;
  const { id, expiresAt, maxSessions, used } = leave;
  return {
    id,
    expiresAt,
    maxSessions,
    sessionsUsed: used,
    unmetModalities: [
      ...(leave.interviewerId === null || leave.interviewerId === slot.interviewer
        ? []
        : ['same-interviewer']),
      ...(leave.studioId === null || leave.studioId === slot.studio ? [] : ['studio']),
    ],
  };
}
