import type { Modalities, Outcome } from './decision.js';
import type { Criterion } from './law.js';
import type { ApplicantFunction, MotionStage, RequestedForm } from './motion.js';

/** A court order is written in Dutch, whatever language its reader uses the product in. */

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const OUTCOME_WORDS: Words<Outcome> = {
  GRANTED: 'wijst het verzoek toe',
  GRANTED_WITH_MODALITIES: 'wijst het verzoek toe, onder de hierna genoemde voorwaarden',
  PARTIALLY_GRANTED: 'wijst het verzoek gedeeltelijk toe en voor het overige af',
  DENIED: 'wijst het verzoek af',
  WRITTEN_QUESTIONS: 'bepaalt dat de vragen schriftelijk worden voorgelegd',
  VIEW_RECORDING_FIRST: 'houdt het verzoek aan totdat de verzoeker de opname heeft bekeken',
  EXPERT_FIRST: 'houdt het verzoek aan voor advies van een deskundige',
  INADMISSIBLE: 'verklaart de verzoeker niet-ontvankelijk in het verzoek',
  REFERRED: 'verwijst het verzoek',
};

export const STAGE_WORDS: Words<MotionStage> = {
  INVESTIGATION: 'opsporingsonderzoek',
  PRE_TRIAL: 'voor de terechtzitting',
  TRIAL_FIRST_INSTANCE: 'terechtzitting in eerste aanleg',
  APPEAL: 'hoger beroep',
  AFTER_REMITTAL: 'na verwijzing of terugwijzing',
};

export const APPLICANT_WORDS: Words<ApplicantFunction> = {
  DEFENCE_COUNSEL: 'raadsman of raadsvrouw van de verdachte',
  PROSECUTOR: 'officier van justitie',
  ADVOCATE_GENERAL: 'advocaat-generaal',
  VICTIM_COUNSEL: 'slachtofferadvocaat',
  GUARDIAN_AD_LITEM: 'bijzondere curator',
  INVESTIGATING_JUDGE: 'ambtshalve, rechter-commissaris',
  JUDGE: 'ambtshalve, rechter',
};

export const FORM_WORDS: Words<RequestedForm> = {
  STUDIO_CERTIFIED_INTERVIEWER: 'verhoor in een studio door een gecertificeerde studioverhoorder',
  RC_PRESENT: 'verhoor in een studio in aanwezigheid van de rechter-commissaris',
  WRITTEN_QUESTIONS: 'schriftelijke vragen',
  AT_TRIAL: 'verhoor ter terechtzitting',
};

export const CRITERION_WORDS: Words<Criterion> = {
  RELEVANCE_RC: 'of het verhoor kan bijdragen aan enige in de strafzaak te nemen beslissing',
  DEFENCE_INTEREST: 'het verdedigingsbelang',
  NECESSITY: 'of de noodzaak van het verhoor is gebleken',
};

export const PARTY_WORDS: Readonly<Record<string, string>> = {
  PROSECUTION: 'Openbaar ministerie',
  CHILD_SIDE: 'Namens het kind',
};

export const POSITION_WORDS: Readonly<Record<string, string>> = {
  SUPPORT: 'voor het verzoek',
  NO_OBJECTION: 'geen bezwaar',
  OPPOSE: 'tegen het verzoek',
  PARTLY: 'deels voor, deels tegen',
};

export const ADVICE_WORDS: Readonly<Record<string, string>> = {
  EXPERT_ADVICE: 'Deskundigenadvies',
  INTERVIEWER_NOTE: 'Notitie van de studioverhoorder',
  CHILD_RIGHTS_REPORT: 'Kinderrechtenrapportage',
  JOINDER: 'Aansluiting van een medeverdachte',
};

export const COUNTERBALANCE_WORDS: Readonly<Record<string, string>> = {
  RECORDING_AVAILABLE: 'de opname is beschikbaar voor verdediging en rechter',
  VERBATIM_TRANSCRIPT: 'er is een woordelijke uitwerking',
  EXPERT_RELIABILITY_REPORT: 'er is een deskundigenrapport over de betrouwbaarheid',
  EXPERT_QUESTIONED: 'de deskundige wordt ter terechtzitting gehoord',
  INTERVIEWER_QUESTIONED: 'de studioverhoorder is of wordt gehoord',
  WRITTEN_QUESTIONS_ANSWERED: 'schriftelijke vragen zijn beantwoord',
  SUPPORTING_EVIDENCE: 'er is steunbewijs',
  CAUTIOUS_REASONING: 'de verklaring wordt behoedzaam gebruikt',
  DEFENCE_COULD_CONTEST: 'de verdediging kon de inhoud betwisten',
};

const FLAGS: readonly (readonly [keyof Modalities, string])[] = [
  ['sameInterviewer', 'het verhoor wordt afgenomen door dezelfde studioverhoorder'],
  ['counselInControlRoomOnly', 'raadsman en officier van justitie zijn alleen in de regiekamer'],
  ['suspectExcluded', 'de verdachte is niet bij het verhoor aanwezig'],
  ['judgePresent', 'de rechter is aanwezig in de regiekamer'],
  ['questionsThroughEarpiece', 'aanvullende vragen gaan via het oortje, in één pauze'],
  ['supportPerson', 'een vertrouwenspersoon is aanwezig'],
  ['interpreter', 'een tolk is aanwezig'],
  ['preMeeting', 'het kind maakt vooraf kennis met verhoorder en studio'],
  ['jointForCoAccused', 'er is één verhoor voor alle medeverdachten'],
  ['aftercareWithin48Hours', 'binnen 48 uur is er contact voor nazorg'],
  ['identityNotSpoken', 'identiteitsgegevens worden op de opname niet uitgesproken'],
];

const ATTENDEES: Readonly<Record<string, string>> = {
  CHILD: 'het kind',
  INTERVIEWER: 'de studioverhoorder',
  SECOND_INTERVIEWER: 'de tweede verhoorder',
  TECHNICIAN: 'de technicus',
  INTERPRETER: 'de tolk',
  SUPPORT_PERSON: 'de vertrouwenspersoon',
  PROSECUTOR: 'de officier van justitie',
  JUDGE: 'de rechter',
  DEFENCE_COUNSEL: 'de raadsman of raadsvrouw',
  VICTIM_COUNSEL: 'de slachtofferadvocaat',
  EXAMINER: 'de onderzoeker',
};

const SEATS: Readonly<Record<string, string>> = {
  INTERVIEW_ROOM: 'zit in de verhoorkamer',
  CONTROL_ROOM: 'zit in de regiekamer',
  WAITING_ROOM: 'zit in de wachtruimte',
  ABSENT: 'is niet in de studio aanwezig',
};

/** Every condition as a line of the order. */
export function conditionLines(modalities: Modalities, studio: string | null): readonly string[] {
  const { maxMinutes, questionsFiledDaysBefore: filed, barredTopics, other } = modalities;
  return [
    ...FLAGS.filter(([flag]) => modalities[flag] === true).map(([, words]) => words),
    ...(studio === null ? [] : [`het verhoor vindt plaats in ${studio}`]),
    ...(maxMinutes === null ? [] : [`het verhoor duurt ten hoogste ${maxMinutes} minuten`]),
    ...(modalities.seats ?? []).map(
      ({ attendee, room }) => `${ATTENDEES[attendee] ?? attendee} ${SEATS[room] ?? room}`,
    ),
    ...(filed === null ? [] : [`de vragen worden uiterlijk ${filed} dagen vooraf ingediend`]),
    ...barredTopics.map((topic) => `niet wordt gevraagd naar: ${topic}`),
    ...(other === null ? [] : [other]),
  ];
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A day as a court writes it. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
