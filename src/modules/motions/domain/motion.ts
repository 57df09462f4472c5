import type { DocumentId, HearingId, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { type QuestionCheck, textOfChecks } from './question-passages.js';

/** Stages in which a motion can be made. Source: domain 4.4. */
export const MOTION_STAGES = [
  'INVESTIGATION',
  'PRE_TRIAL',
  'TRIAL_FIRST_INSTANCE',
  'APPEAL',
  'AFTER_REMITTAL',
] as const;
export type MotionStage = (typeof MOTION_STAGES)[number];

/** Who may ask. Source: domain 4.3. */
export const APPLICANT_FUNCTIONS = [
  'DEFENCE_COUNSEL',
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
] as const;
export type ApplicantFunction = (typeof APPLICANT_FUNCTIONS)[number];

/** How a motion came that did not come through a screen. */
export const ENTRY_WAYS = ['PAPER', 'ORAL'] as const;
export type EntryWay = (typeof ENTRY_WAYS)[number];

/** A motion the clerk entered: on paper with its scan, or asked aloud at a hearing whose record says so. */
export interface MotionEntry {
  readonly way: EntryWay;
  readonly receivedAt: string;
  readonly enteredBy: string;
  readonly documentId: DocumentId | null;
  readonly hearingId: HearingId | null;
}

export const REQUESTED_FORMS = [
  'STUDIO_CERTIFIED_INTERVIEWER',
  'RC_PRESENT',
  'WRITTEN_QUESTIONS',
  'AT_TRIAL',
] as const;
export type RequestedForm = (typeof REQUESTED_FORMS)[number];

export const NOT_VIEWED_REASONS = ['NOT_OFFERED', 'NO_SLOT', 'NOT_YET', 'REFUSES'] as const;
export type NotViewedReason = (typeof NOT_VIEWED_REASONS)[number];

export const ALTERNATIVES = [
  'EXPERT_REVIEW',
  'WRITTEN_QUESTIONS',
  'HEAR_THIRD_PARTIES',
  'HEAR_INTERVIEWER',
  'NONE_SUITABLE',
] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

export const STATEMENT_WEIGHTS = ['SOLE', 'DECISIVE', 'SUPPORTING'] as const;
export type StatementWeight = (typeof STATEMENT_WEIGHTS)[number];

/** The defence may rely on this instead of arguing an interest. Source: domain T1, Keskin (2205/16). */
export const PRESUMED_INTEREST = 'PRESUMED_INTEREST';

/** An answer to one of the motivation questions: words, or the presumed interest. */
export interface Motivation {
  readonly ground: typeof PRESUMED_INTEREST | null;
  readonly text: string | null;
}

export interface FragmentReference {
  readonly recordingId: RecordingId;
  readonly fromMs: number;
  readonly toMs: number;
  readonly note: string | null;
}

export interface Question {
  readonly topic: string;
  readonly question: string;
  /** What the applicant says of it against the recordings; absent while they said nothing. */
  readonly check?: QuestionCheck | null;
}

/** What an applicant writes. Everything may still be absent in a draft. Source: domain 4.4. */
export interface MotionContent {
  readonly legalBasis: readonly string[];
  readonly requestedForm: RequestedForm | null;
  readonly atTrialReason: string | null;
  readonly factsConcerned: readonly OpaqueId[];
  readonly notViewedReason: NotViewedReason | null;
  readonly fragmentReferences: readonly FragmentReference[];
  readonly addedValue: Motivation | null;
  readonly whyRecordingInsufficient: Motivation | null;
  readonly bestInterestStatement: string | null;
  readonly questions: readonly Question[];
  readonly topicsOnly: {
    readonly topics: readonly string[];
    readonly reason: string | null;
  } | null;
  /** What the judge may know and no other party, where only topics are given. */
  readonly sealedQuestions: readonly string[];
  readonly alternativesConsidered: readonly {
    readonly kind: Alternative;
    readonly note: string | null;
  }[];
  readonly incriminating: boolean | null;
  readonly defenceHadOpportunity: boolean | null;
  readonly weightOfStatement: StatementWeight | null;
  readonly urgency: { readonly reason: string | null; readonly on: LegalDate | null } | null;
  readonly newCircumstances: string | null;
  /** Documents of the case, each with its own screening. */
  readonly attachments: readonly DocumentId[];
  /** What the applicant watched, on paper. */
  readonly viewingCertificates: readonly OpaqueId[];
  readonly declarationNoIdentityData: boolean;
}

/** What the applicant had seen of one recording at the moment of filing; filled by the system. */
export interface RecordingViewed {
  readonly recordingId: RecordingId;
  readonly durationMs: number;
  readonly viewed: readonly { readonly fromMs: number; readonly toMs: number }[];
  /** What the version that the applicant is shown leaves out; absent in motions from before this was kept. */
  readonly cut?: readonly { readonly fromMs: number; readonly toMs: number }[];
}

/**
 * The free text of a motion by JSON Pointer, for the guard against identity data.
 *
 * Source: domain A25.
 */
export function freeTextOf(content: MotionContent): Readonly<Record<string, string | null>> {
  return {
    '/atTrialReason': content.atTrialReason,
    '/addedValue/text': content.addedValue?.text ?? null,
    '/whyRecordingInsufficient/text': content.whyRecordingInsufficient?.text ?? null,
    '/bestInterestStatement': content.bestInterestStatement,
    '/urgency/reason': content.urgency?.reason ?? null,
    '/newCircumstances': content.newCircumstances,
    ...textOfLists(content),
  };
}

function textOfLists(content: MotionContent): Readonly<Record<string, string | null>> {
  const entries: (readonly [string, string | null])[] = [
    ...content.questions.flatMap(
      ({ topic, question }, index) =>
        [
          [`/questions/${index}/topic`, topic],
          [`/questions/${index}/question`, question],
        ] as const,
    ),
    ...textOfChecks(content.questions),
    ...(content.topicsOnly?.topics ?? []).map(
      (topic, index) => [`/topicsOnly/topics/${index}`, topic] as const,
    ),
    ...content.sealedQuestions.map(
      (question, index) => [`/sealedQuestions/${index}`, question] as const,
    ),
    ['/topicsOnly/reason', content.topicsOnly?.reason ?? null],
    ...content.fragmentReferences.map(
      ({ note }, index) => [`/fragmentReferences/${index}/note`, note] as const,
    ),
    ...content.alternativesConsidered.map(
      ({ note }, index) => [`/alternativesConsidered/${index}/note`, note] as const,
    ),
  ];
  return Object.fromEntries(entries);
}
