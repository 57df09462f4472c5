/** One line of the log, with instants as they are shown: in Amsterdam. */
export interface ReportLine {
  readonly kind: string;
  readonly at: string;
  readonly phase: string | null;
  readonly attendee: string | null;
  readonly room: string | null;
  readonly protocol: string | null;
  readonly note: string | null;
  /** Otherwise than the judge's leave says. */
  readonly departs: boolean;
}

export interface ReportFacts {
  readonly childNumber: string;
  readonly sessionType: string;
  readonly outcome: string;
  readonly day: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly staffNumber: string | null;
  readonly studio: string;
  readonly language: string;
  readonly interpreterNumber: string | null;
  readonly lines: readonly ReportLine[];
}

/** Marks what the interviewer still has to write; a report that holds it is not finished. */
export const TO_FILL_IN = '[in te vullen';

// An official report is a Dutch document, whatever language the screen speaks.
const TYPES: Readonly<Record<string, string>> = {
  INITIAL: 'eerste verhoor',
  CONTINUATION: 'voortzetting van een verhoor',
  RESUMPTION: 'hervatting na onderbreking',
  RE_INTERVIEW: 'herhaald verhoor',
  SUPPLEMENTARY: 'aanvullend verhoor',
  TECHNICAL_REDO: 'overdoen na opnamefout',
};
const OUTCOMES: Readonly<Record<string, string>> = {
  HELD: 'Het verhoor is gehouden.',
  INTERRUPTED: 'Het verhoor is onderbroken.',
  CHILD_DECLINED: 'Het kind wilde niet verklaren.',
};
const KINDS: Readonly<Record<string, string>> = {
  ARRIVAL: 'aankomst',
  CHECKED_IN: 'ontvangen in de studio',
  STARTED: 'begin van het verhoor',
  ENTERED: 'komt binnen',
  LEFT: 'gaat weg',
  PROTOCOL: 'gevolgd protocol',
  PHASE: 'fase',
  BREAK: 'pauze',
  RESUMED: 'hervat',
  INCIDENT: 'bijzonderheid',
  CONTINUATION_ANNOUNCED: 'voortzetting aangekondigd',
  BARRED_TOPIC: 'door de rechter uitgesloten onderwerp kwam aan de orde',
  HELD: 'einde van het verhoor',
  INTERRUPTED: 'verhoor onderbroken',
  CHILD_DECLINED: 'het kind wil niet verklaren',
  SUPPLEMENT: 'aanvulling',
};
const WORDS: Readonly<Record<string, string>> = {
  INTRODUCTION: 'inleiding',
  FREE_RECALL: 'vrije verhaal',
  QUESTIONS: 'vragen',
  CLOSURE: 'afsluiting',
  INTERVIEW_ROOM: 'verhoorkamer',
  CONTROL_ROOM: 'regiekamer',
  WAITING_ROOM: 'wachtkamer',
  CHILD: 'het kind',
  INTERVIEWER: 'de verhoorder',
  SECOND_INTERVIEWER: 'de tweede verhoorder',
  TECHNICIAN: 'de technicus',
  INTERPRETER: 'de tolk',
  SUPPORT_PERSON: 'de begeleider',
  PROSECUTOR: 'de officier van justitie',
  JUDGE: 'de rechter',
  DEFENCE_COUNSEL: 'de raadsman',
  VICTIM_COUNSEL: 'de advocaat van het slachtoffer',
  EXAMINER: 'de deskundige',
  NICHD: 'NICHD',
  SCENARIO_MODEL: 'Scenariomodel',
  OTHER: 'anders',
};

const LANGUAGES = new Intl.DisplayNames(['nl'], { type: 'language' });

/**
 * The official report of an interview as far as the log knows it; the interviewer writes the rest.
 *
 * Whether it was recorded, the interviewer knows and the log does not: an oath covers every sentence.
 * The child stands in it as its number, the interviewer as a staff number, everybody else by role.
 */
export function draftReport(facts: ReportFacts): string {
  const { childNumber, sessionType, day, staffNumber, studio, language, interpreterNumber } = facts;
  return [
    'PROCES-VERBAAL VAN VERHOOR',
    '',
    `Kind: ${childNumber}`,
    `Soort verhoor: ${TYPES[sessionType] ?? sessionType}`,
    `Datum: ${day}`,
    `Tijd: ${timesOf(facts)}`,
    `Studio: ${studio}`,
    `Verhoorder: personeelsnummer ${staffNumber ?? TO_FILL_IN + ': personeelsnummer]'}`,
    `Taal: ${LANGUAGES.of(language) ?? language}`,
    `Tolk: ${interpreterNumber === null ? 'geen' : `registernummer ${interpreterNumber}`}`,
    '',
    outcomeOf(facts),
    '',
    'VERLOOP',
    '',
    ...facts.lines.filter(({ kind }) => kind in KINDS).map(lineOf),
    '',
    'VERKLARING',
    '',
    `${TO_FILL_IN}: zakelijke weergave van wat het kind verklaarde, in zijn eigen woorden]`,
    '',
    'SLUITING',
    '',
    `Waarvan op ambtseed of ambtsbelofte is opgemaakt dit proces-verbaal, gesloten op ${TO_FILL_IN}: datum en plaats].`,
    '',
  ].join('\n');
}

function timesOf({ startedAt, endedAt }: ReportFacts): string {
  const end = endedAt ?? '–';
  return startedAt === null ? `niet begonnen, einde ${end}` : `van ${startedAt} tot ${end}`;
}

/** Of a session that did not begin there is no recording to tell about. */
function outcomeOf({ outcome, startedAt }: ReportFacts): string {
  const said = OUTCOMES[outcome] ?? '';
  return startedAt === null
    ? `${said} Het verhoor is niet begonnen.`
    : `${said} ${TO_FILL_IN}: of en hoe van het verhoor een opname is gemaakt]`;
}

/** Whether the interviewer wrote everything that the draft left open. */
export function isFinished(text: string): boolean {
  return !text.includes(TO_FILL_IN);
}

function lineOf({ kind, at, phase, attendee, room, protocol, note, departs }: ReportLine): string {
  const details = [phase, attendee, room, protocol]
    .filter((word) => word !== null)
    .map((word) => WORDS[word] ?? word)
    .join(', ');
  const said = note === null ? '' : ` (${note})`;
  const otherwise = departs ? ', anders dan de rechter bepaalde' : '';
  return `${at}  ${KINDS[kind] ?? kind}${details === '' ? '' : `: ${details}`}${otherwise}${said}`;
}
