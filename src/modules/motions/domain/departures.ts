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
export function wordsOf(departure: Departure): string {
  return `Volgens het sessieverslag ${WORDS[departure.kind](departure)}`;
}

const WORDS: Readonly<Record<Departure['kind'], (departure: Departure) => string>> = {
  TOO_LONG: ({ minutes, maxMinutes }) =>
    `duurde het verhoor ${minutes ?? 0} minuten; toegestaan waren ${maxMinutes ?? 0} minuten.`,
  BARRED_TOPIC: ({ note }) => `kwam een uitgesloten onderwerp aan de orde. ${note ?? ''}`,
  OTHER_PERSON: ({ attendee, room, note }) =>
    `was ${named(PEOPLE, attendee)} in ${named(ROOMS, room)}, anders dan bepaald. ${note ?? ''}`,
};

function named(words: Readonly<Record<string, string>>, code: string | null): string {
  return words[code ?? ''] ?? 'onbekend';
}
