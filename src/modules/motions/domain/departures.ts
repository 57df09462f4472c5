/** What the log of a session shows to be otherwise than the leave says. */
export interface Departure {
  /** The line of the log, or `TOO_LONG`. */
  readonly source: string;
  readonly kind: 'BARRED_TOPIC' | 'OTHER_PERSON' | 'TOO_LONG';
  readonly attendee: string | null;
  readonly room: string | null;
  readonly note: string | null;
  readonly minutes: number | null;
  readonly maxMinutes: number | null;
}

const PEOPLE: Readonly<Record<string, string>> = {
  CHILD: 'het kind',
  INTERVIEWER: 'de verhoorder',
  SECOND_INTERVIEWER: 'de tweede verhoorder',
  TECHNICIAN: 'de technicus',
  INTERPRETER: 'de tolk',
  SUPPORT_PERSON: 'de vertrouwenspersoon',
  PROSECUTOR: 'de officier van justitie',
  JUDGE: 'de rechter',
  DEFENCE_COUNSEL: 'de raadsman',
  VICTIM_COUNSEL: 'de slachtofferadvocaat',
  EXAMINER: 'de onderzoeker',
};
const ROOMS: Readonly<Record<string, string>> = {
  INTERVIEW_ROOM: 'de verhoorkamer',
  CONTROL_ROOM: 'de regiekamer',
  WAITING_ROOM: 'de wachtruimte',
};

/** The departure in the words of the report, which is a Dutch document. */
export function wordsOf({ kind, attendee, room, note, minutes, maxMinutes }: Departure): string {
  switch (kind) {
    case 'TOO_LONG':
      return `Volgens het sessieverslag duurde het verhoor ${minutes ?? 0} minuten; toegestaan waren ${maxMinutes ?? 0} minuten.`;
    case 'BARRED_TOPIC':
      return `Volgens het sessieverslag kwam een uitgesloten onderwerp aan de orde. ${note ?? ''}`;
    case 'OTHER_PERSON':
      return `Volgens het sessieverslag was ${PEOPLE[attendee ?? ''] ?? 'iemand'} in ${ROOMS[room ?? ''] ?? 'een andere ruimte'}, anders dan bepaald. ${note ?? ''}`;
  }
}
