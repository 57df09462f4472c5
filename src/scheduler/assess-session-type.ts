import { localDaysBetween } from './amsterdam.js';
import { CONTINUATION_DAYS } from './defaults.js';
import type {
  Authorisation,
  ContinuedSession,
  SessionType,
  SlotFacts,
  SlotRefusal,
} from './slot-facts.js';

/** What each session type rests on. Source: domain 4.2. */
const LEAVE_NEEDED: Readonly<Record<SessionType, 'none' | 'announcement' | 'judge'>> = {
  INITIAL: 'none',
  CONTINUATION: 'announcement',
  RESUMPTION: 'none',
  TECHNICAL_REDO: 'judge',
  SUPPLEMENTARY: 'judge',
  RE_INTERVIEW: 'judge',
  NEW_OFFENCE: 'none',
  CHILD_VIEW_TALK: 'none',
};

/**
 * Does this session need a judge's leave, and is it there? Every reason at once.
 *
 * Leave must be unexpired at the end of the session, not today: bookings are made weeks ahead.
 * Source: gate B5, session types of domain 4.2.
 */
export function assessSessionType(facts: SlotFacts): readonly SlotRefusal[] {
  switch (LEAVE_NEEDED[facts.sessionType]) {
    case 'none':
      return [];
    case 'announcement':
      return assessContinuation(facts.continued, facts);
    case 'judge':
      return assessAuthorisation(facts.authorisation, facts.endsAt);
  }
}

function assessAuthorisation(
  authorisation: Authorisation | null,
  endsAt: Date,
): readonly SlotRefusal[] {
  if (authorisation === null) return [{ code: 'authorisation-missing', params: {} }];
  const { id, expiresAt, sessionsUsed, maxSessions, unmetModalities } = authorisation;
  const because: SlotRefusal[] = [];
  if (expiresAt.getTime() < endsAt.getTime()) {
    because.push({
      code: 'authorisation-expired',
      params: { authorisationId: id, expiresAt: expiresAt.toISOString() },
    });
  }
  if (sessionsUsed >= maxSessions) {
    because.push({ code: 'authorisation-used', params: { authorisationId: id, maxSessions } });
  }
  for (const modality of unmetModalities) {
    because.push({
      code: 'authorisation-modality-unmet',
      params: { authorisationId: id, modality },
    });
  }
  return because;
}

function assessContinuation(
  continued: ContinuedSession | null,
  { startsAt, interviewer }: SlotFacts,
): readonly SlotRefusal[] {
  if (continued === null) return [{ code: 'continuation-not-announced', params: {} }];
  const because: SlotRefusal[] = [];
  if (!continued.announced) because.push({ code: 'continuation-not-announced', params: {} });
  if (continued.interviewerId !== interviewer.calendar.id) {
    because.push({
      code: 'continuation-other-interviewer',
      params: { staffNumber: interviewer.calendar.staffNumber },
    });
  }
  if (localDaysBetween(continued.endedAt, startsAt) > CONTINUATION_DAYS) {
    because.push({ code: 'continuation-too-late', params: { days: CONTINUATION_DAYS } });
  }
  if (continued.continuations > 0) {
    because.push({ code: 'continuation-already-held', params: {} });
  }
  return because;
}
