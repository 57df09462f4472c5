import type { BookingId, CaseId, OpaqueId, PersonId } from '../../../kernel/ids.js';

/** One line of the history of a booking. */
export interface BookingEvent {
  readonly bookingId: BookingId;
  readonly caseId: CaseId;
  readonly kind: string;
  /** When it happened. */
  readonly at: Date;
  /** When it was recorded; at once unless told. */
  readonly recordedAt?: Date;
  readonly phase?: string | null;
  readonly note?: string | null;
  readonly room?: string | null;
  readonly attendee?: string | null;
  readonly protocol?: string | null;
  /** It was done otherwise than the judge's leave says. */
  readonly departs?: boolean;
}

/** The parameters of `BOOKING_SQL.addEvent`; nobody recorded what happened by itself. */
export function eventRow(event: BookingEvent, recordedBy: PersonId | null, id: OpaqueId) {
  const { bookingId, caseId, kind, at, recordedAt = at, phase = null, note = null } = event;
  return [
    id,
    bookingId,
    caseId,
    kind,
    phase,
    note,
    at,
    recordedAt,
    recordedBy,
    ...detailsOf(event),
  ];
}

function detailsOf({
  room = null,
  attendee = null,
  protocol = null,
  departs = false,
}: BookingEvent): readonly (string | boolean | null)[] {
  return [room, attendee, protocol, departs];
}
