import { daysBetween, legalDate } from '../../../kernel/time.js';
import { CONTINUATION_DAYS } from '../../../scheduler/index.js';
import type {
  BookingViewRow,
  CaseBookings,
  LoggedBooking,
  LogRow,
  OwnDay,
  Seen,
} from '../application/booking-views.query.js';
import type { MadeBooking } from '../application/book-interview.js';
import type { AskedAcceptance } from '../application/acceptances.js';
import {
  bookingActions,
  endActions,
  followActions,
  type FollowFacts,
  NEEDS_READERS,
} from '../domain/booking-actions.js';
import { lapsedPapers } from '../domain/booking-life.js';
import type {
  AskedAcceptancesView,
  BookingSummaryView,
  BookingView,
  CaseBookingsView,
  MySessionsView,
  SessionEventView,
} from './booking-views.dto.js';
import type { MadeBookingView } from './interview-views.dto.js';

export function presentMade({
  id,
  startsAt,
  endsAt,
  ageBand,
  warnings,
  heldUntil,
}: MadeBooking): MadeBookingView {
  return {
    id,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    ageBand,
    warnings: [...warnings],
    heldUntil: heldUntil?.toISOString() ?? null,
  };
}

export function presentCaseBookings({ row, actorId, now }: Seen<CaseBookings>): CaseBookingsView {
  const { functions } = row;
  return {
    items: row.bookings.map((booking) => summaryOf(booking, { row: functions, actorId, now })),
    authorisations: [...row.authorisations],
    actions: functions.includes('INTERVIEW_COORDINATOR') ? ['book-interview'] : [],
  };
}

export function presentBooking({ row, actorId, now }: Seen<LoggedBooking>): BookingView {
  return {
    ...summaryOf(row.booking, { row: row.functions, actorId, now }),
    log: row.log.map(presentEvent),
    conditions: conditionsOf(row.conditions),
  };
}

function conditionsOf(conditions: LoggedBooking['conditions']): BookingView['conditions'] {
  if (conditions === null) return null;
  const { seats, barredTopics, ...rest } = conditions;
  return {
    ...rest,
    barredTopics: [...barredTopics],
    seats: Object.entries(seats).map(([attendee, room]) => ({ attendee, room })),
  };
}

export function presentMine({ row, actorId, now, next }: OwnDay): MySessionsView {
  const items = row.map((one) => presentBooking({ row: one, actorId, now }));
  return { items, next: next?.toISOString() ?? null };
}

type Summary = { [Field in keyof BookingSummaryView]: BookingSummaryView[Field] };

function summaryOf(
  booking: BookingViewRow,
  { row: functions, actorId, now }: Seen<readonly string[]>,
): Summary {
  const { id, caseId, sessionType, state } = booking;
  const day = legalDate(new Date(booking.startsAt));
  const shown = { id, caseId, sessionType, state, day };
  if (!functions.some((one) => NEEDS_READERS.some((reader) => reader === one)))
    return { ...shown, ...HIDDEN, warnings: [], reasons: [], risks: [], actions: [] };

  const own = booking.interviewer.id === actorId;
  const startsAt = new Date(booking.startsAt);
  const facts = {
    ...booking,
    now,
    startsAt,
    bookedDay: day,
    today: legalDate(now),
    accepted: booking.acceptance !== 'ASKED',
    heldUntil: booking.heldUntil === null ? null : new Date(booking.heldUntil),
  };
  return {
    ...shown,
    ...open(booking),
    warnings: [...booking.warnings],
    reasons: booking.reasons.map((one) => ({ ...one })),
    risks: risksOf(booking),
    actions: [
      ...bookingActions(state, facts, { functions, own }),
      ...endActions(state, endOf(booking), { functions, own }),
      ...followActions(state, followOf(booking, now), { functions, own }),
    ],
  };
}

function followOf({ follow, endedAt }: BookingViewRow, now: Date): FollowFacts {
  const days = endedAt === null ? 0 : daysBetween(legalDate(new Date(endedAt)), legalDate(now));
  return { ...follow, tooLate: days > CONTINUATION_DAYS };
}

function endOf({ closedAt, reportDocumentId }: BookingViewRow) {
  return { closed: closedAt !== null, reported: reportDocumentId !== null };
}

const HIDDEN = {
  childRef: null,
  childNumber: null,
  startsAt: null,
  endsAt: null,
  ageBand: null,
  language: null,
  interviewer: null,
  studio: null,
  interpreterNumber: null,
  authorisationId: null,
  heldUntil: null,
  acceptance: null,
  replacesId: null,
  replacedById: null,
  continuesId: null,
  checkedInAt: null,
  startedAt: null,
  endedAt: null,
  cancelReason: null,
  reportDocumentId: null,
  closedAt: null,
} as const;

function open(booking: BookingViewRow) {
  const { childRef, childNumber, startsAt, endsAt, ageBand, language, interviewer, studio } =
    booking;
  const { interpreterNumber, authorisationId, cancelReason } = booking;
  const { acceptance, replacesId, replacedById, continuesId } = booking;
  return {
    childRef,
    childNumber,
    ageBand,
    language,
    interviewer,
    studio,
    interpreterNumber,
    authorisationId,
    cancelReason,
    startsAt: instant(startsAt),
    endsAt: instant(endsAt),
    acceptance,
    replacesId,
    replacedById,
    continuesId,
    heldUntil: maybe(booking.heldUntil),
    checkedInAt: maybe(booking.checkedInAt),
    startedAt: maybe(booking.startedAt),
    endedAt: maybe(booking.endedAt),
    reportDocumentId: booking.reportDocumentId,
    closedAt: maybe(booking.closedAt),
  };
}

function maybe(text: string | null): string | null {
  return text === null ? null : instant(text);
}

/** Instants inside JSON carry the zone of the connection; outside they are all in UTC. */
function instant(text: string): string {
  return new Date(text).toISOString();
}

function risksOf(booking: BookingViewRow): string[] {
  if (booking.state !== 'BOOKED' && booking.state !== 'AT_RISK') return [];
  const lapsed: string[] = lapsedPapers(booking);
  return booking.acceptance === 'ASKED' ? [...lapsed, 'not-accepted-yet'] : lapsed;
}

function presentEvent(event: LogRow): SessionEventView {
  return { ...event, happenedAt: instant(event.happenedAt), recordedAt: instant(event.recordedAt) };
}

export function presentAcceptances(asked: readonly AskedAcceptance[]): AskedAcceptancesView {
  return {
    items: asked.map((one) => ({
      ...one,
      startsAt: one.startsAt.toISOString(),
      endsAt: one.endsAt.toISOString(),
      askedAt: one.askedAt.toISOString(),
      actions: ['accept', 'decline'],
    })),
  };
}
