/** Rooms of a studio. Repeated in `session_event_room_known_check`. */
export const ROOMS = ['INTERVIEW_ROOM', 'CONTROL_ROOM', 'WAITING_ROOM'];

/** Who may come, by role. Repeated in `session_event_attendee_known_check`. */
export const ATTENDEES = [
  'CHILD',
  'INTERVIEWER',
  'SECOND_INTERVIEWER',
  'TECHNICIAN',
  'INTERPRETER',
  'SUPPORT_PERSON',
  'PROSECUTOR',
  'JUDGE',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'EXAMINER',
];

/** Where a judge may seat somebody; `ABSENT` is nowhere in the studio. */
export const SEATS = [...ROOMS, 'ABSENT'];

/** What a judge made of a session, as far as the room and the log have to know. */
export interface SessionConditions {
  readonly validUntil: string | null;
  readonly maxMinutes: number | null;
  readonly studioId: string | null;
  readonly barredTopics: readonly string[];
  /** Per attendee the one room allowed; who is not named may sit anywhere. */
  readonly seats: Readonly<Record<string, string>>;
}

/** Whether somebody in this room departs from where the judge seated them. */
export function departsFromSeat(
  conditions: SessionConditions | null,
  { attendee, room }: { readonly attendee: string | null; readonly room: string | null },
): boolean {
  const seat = attendee === null ? undefined : conditions?.seats[attendee];
  return seat !== undefined && seat !== room;
}
