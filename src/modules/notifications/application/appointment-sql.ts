/** A time in a viewing room: when and where, as JSON, so instants are text. */
export interface Appointment {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly office: string;
  readonly room: string;
}

/** What a row says of the right to view it is about; null when that is for elsewhere, or when it is about something else. */
export const APPOINTMENT = `CASE WHEN v.id IS NOT NULL THEN json_build_object('startsAt', v.starts_at, 'endsAt', v.ends_at, 'office', o.name,
  'room', v.room) END AS appointment`;

export const appointmentOf = (subject: string): string =>
  `LEFT JOIN recordings.viewing_right v ON v.place = 'ROOM' AND v.id = ${subject} LEFT JOIN people.organisation o ON o.id = v.organisation_id`;
