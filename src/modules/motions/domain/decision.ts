import type { StudioId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import type { Criterion } from './law.js';

/** Source: domain 4.6. */
export const OUTCOMES = [
  'GRANTED',
  'GRANTED_WITH_MODALITIES',
  'PARTIALLY_GRANTED',
  'DENIED',
  'WRITTEN_QUESTIONS',
  'VIEW_RECORDING_FIRST',
  'EXPERT_FIRST',
  'INADMISSIBLE',
  'REFERRED',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes that let somebody hear the child. Repeated in `decision_grant_bounded_check`. */
export const GRANTING: readonly Outcome[] = [
  'GRANTED',
  'GRANTED_WITH_MODALITIES',
  'PARTIALLY_GRANTED',
];
/** Outcomes that keep the motion open. Repeated in the generated column `interim`. */
export const INTERIM: readonly Outcome[] = ['VIEW_RECORDING_FIRST', 'EXPERT_FIRST', 'REFERRED'];
/** The step an outcome takes. */
export function stepOf(outcome: Outcome): 'adjourn' | 'refer' | 'decide' {
  if (outcome === 'REFERRED') return 'refer';
  return INTERIM.includes(outcome) ? 'adjourn' : 'decide';
}
/** Outcomes that deny or limit the examination. Repeated in `decision_fair_trial_check`. */
export const LIMITING: readonly Outcome[] = ['DENIED', 'PARTIALLY_GRANTED', 'WRITTEN_QUESTIONS'];

export const COUNTERBALANCES = [
  'RECORDING_AVAILABLE',
  'VERBATIM_TRANSCRIPT',
  'EXPERT_RELIABILITY_REPORT',
  'EXPERT_QUESTIONED',
  'INTERVIEWER_QUESTIONED',
  'WRITTEN_QUESTIONS_ANSWERED',
  'SUPPORTING_EVIDENCE',
  'CAUTIOUS_REASONING',
  'DEFENCE_COULD_CONTEST',
] as const;

export const SESSION_TYPES = ['RE_INTERVIEW', 'SUPPLEMENTARY', 'TECHNICAL_REDO'] as const;
export type AuthorisedType = (typeof SESSION_TYPES)[number];

/** Where the judge seats somebody, by role; `ABSENT` is nowhere in the studio. */
export interface Seat {
  readonly attendee: string;
  readonly room: string;
}

/** Conditions of a grant. Source: domain 4.6, modalities checklist. */
export interface Modalities {
  readonly sameInterviewer: boolean;
  readonly maxMinutes: number | null;
  /** The one studio it may be held in; absent in decisions of before, as are seats. */
  readonly studioId?: StudioId | null;
  readonly seats?: readonly Seat[];
  readonly counselInControlRoomOnly: boolean;
  readonly suspectExcluded: boolean;
  readonly judgePresent: boolean;
  readonly barredTopics: readonly string[];
  readonly questionsFiledDaysBefore: number | null;
  readonly questionsThroughEarpiece: boolean;
  readonly supportPerson: boolean;
  readonly interpreter: boolean;
  readonly preMeeting: boolean;
  readonly jointForCoAccused: boolean;
  readonly aftercareWithin48Hours: boolean;
  readonly identityNotSpoken: boolean;
  readonly other: string | null;
}

export interface FairTrialAssessment {
  readonly goodReason: string | null;
  readonly weight: string | null;
  readonly counterbalance: readonly string[];
}

/** The decision in words the child understands, and who explains it. Source: domain 4.6. */
export interface ChildVersion {
  readonly text: string | null;
  readonly explainedBy: string | null;
}

/** What the judge writes. Everything may be absent: what is missing is answered at once. */
export interface DecisionDraft {
  readonly outcome: Outcome;
  readonly criterionApplied: Criterion | null;
  readonly overrideReason: string | null;
  readonly grounds: readonly string[];
  readonly reasoning: string | null;
  readonly bestInterestParagraph: string | null;
  readonly childViewWeight: string | null;
  readonly fairTrialAssessment: FairTrialAssessment | null;
  readonly modalities: Modalities | null;
  readonly validUntil: LegalDate | null;
  readonly sessionType: AuthorisedType | null;
  readonly childVersion: ChildVersion | null;
}

/** The free text of a decision by JSON Pointer, for the guard against identity data. */
export function freeTextOfDecision(
  decision: DecisionDraft,
): Readonly<Record<string, string | null>> {
  const { goodReason, weight } = decision.fairTrialAssessment ?? { goodReason: null, weight: null };
  const { barredTopics: topics, other } = decision.modalities ?? { barredTopics: [], other: null };
  return {
    '/overrideReason': decision.overrideReason,
    '/reasoning': decision.reasoning,
    '/bestInterestParagraph': decision.bestInterestParagraph,
    '/childViewWeight': decision.childViewWeight,
    '/fairTrialAssessment/goodReason': goodReason,
    '/fairTrialAssessment/weight': weight,
    '/modalities/other': other,
    '/childVersion/text': decision.childVersion?.text ?? null,
    ...Object.fromEntries(
      topics.map((topic, index) => [`/modalities/barredTopics/${index}`, topic]),
    ),
  };
}

/** Whether the child is to be heard: granted, or written questions that an interviewer puts instead of answers on paper. */
export function opensSession({ outcome, modalities, validUntil }: DecisionDraft): boolean {
  return (
    GRANTING.includes(outcome) ||
    (outcome === 'WRITTEN_QUESTIONS' && (modalities !== null || validUntil !== null))
  );
}

/** Per attendee the one room allowed: as the judge seated them, and those who only watch in the control room. */
export function seatsOf({
  counselInControlRoomOnly,
  seats = [],
}: Modalities): Readonly<Record<string, string>> {
  const watching = counselInControlRoomOnly
    ? { DEFENCE_COUNSEL: 'CONTROL_ROOM', PROSECUTOR: 'CONTROL_ROOM' }
    : {};
  return {
    ...watching,
    ...Object.fromEntries(seats.map(({ attendee, room }) => [attendee, room])),
  };
}

/** What kind of session a grant opens: a redo after a failed recording, new facts, or the same facts again. */
export function sessionTypeOf(legalBasis: readonly string[]): AuthorisedType {
  if (legalBasis.includes('TECH_FAILURE')) return 'TECHNICAL_REDO';
  return legalBasis.includes('NEW_FACTS') ? 'SUPPLEMENTARY' : 'RE_INTERVIEW';
}
