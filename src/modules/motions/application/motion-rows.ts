import type { Role } from '../../../kernel/actor.js';
import type { CaseId, ChildRef, MotionId, OpaqueId, PersonId } from '../../../kernel/ids.js';
import type { FieldError } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import type { AdviceDraft } from '../domain/advice.js';
import type { Criterion } from '../domain/law.js';
import type { DecisionDraft, Modalities, Outcome } from '../domain/decision.js';
import type { Law } from '../domain/law.js';
import type {
  ApplicantFunction,
  MotionContent,
  MotionEntry,
  MotionStage,
  RecordingViewed,
} from '../domain/motion.js';
import type { MotionState } from '../domain/motion-transitions.js';
import type { Office } from '../domain/pending-offices.js';
import type { ViewingOffer } from '../../recordings/index.js';
import type { EarlierInterview } from './motion-snapshot.js';

export interface ResponseRow {
  readonly id: string;
  readonly party: string;
  readonly supplements: string | null;
  readonly by: string;
  readonly function: Role;
  readonly position: string | null;
  readonly grounds: readonly string[];
  readonly text: string;
  readonly protectionWishes: string | null;
  readonly conflictCheck: string | null;
  readonly wantsToBeHeard: boolean;
  readonly late: boolean;
  readonly answeredAt: string;
}

export interface ChildViewRow {
  readonly id: string;
  readonly recordedBy: string;
  readonly recordedFunction: Role;
  readonly recordedAt: string;
  readonly askedBy: string | null;
  readonly askedOn: LegalDate | null;
  readonly method: string | null;
  readonly ownWords: string | null;
  readonly wantsToSpeak: string | null;
  readonly conditions: readonly { readonly kind: string; readonly text: string | null }[];
  readonly sharedWithDefence: boolean;
  readonly reasonNotAsked: string | null;
}

export interface DecisionRow {
  readonly id: OpaqueId;
  readonly outcome: Outcome;
  readonly interim: boolean;
  readonly by: string;
  readonly byId: string;
  readonly function: Role;
  readonly decidedAt: string;
  readonly criterionComputed: Criterion;
  readonly keskinOverlay: boolean;
  readonly criterionApplied: Criterion;
  readonly overrideReason: string | null;
  readonly grounds: readonly string[];
  readonly reasoning: string;
  readonly bestInterestParagraph: string;
  readonly childViewWeight: string;
  readonly fairTrialGoodReason: string | null;
  readonly fairTrialWeight: string | null;
  readonly fairTrialCounterbalance: readonly string[];
  readonly modalities: Modalities | null;
  readonly validUntil: LegalDate | null;
  readonly maxSessions: number | null;
  readonly replaces: string | null;
  readonly replacesBecause: string | null;
  readonly childText: string | null;
  readonly childExplainer: string | null;
  readonly signedBy: readonly string[];
  readonly served: readonly { readonly name: string; readonly at: string }[];
}

/** What a draft said at one moment. */
export interface DraftVersionRow {
  readonly version: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
  readonly content: MotionContent;
}

/** A decision being written; only the chamber gets one. */
export interface DecisionDraftRow {
  readonly version: number;
  readonly decision: DecisionDraft;
  readonly writtenBy: string;
  readonly writtenAt: string;
  readonly panel: readonly {
    readonly id: string;
    readonly name: string;
    readonly signed: boolean;
  }[];
}

export interface AdviceRow extends AdviceDraft {
  readonly id: string;
  readonly late: boolean;
  readonly by: string;
  readonly function: Role;
  readonly filedAt: string;
}

/** Earlier decisions elsewhere, as counted facts. */
export interface ComparableRow {
  readonly outcome: Outcome;
  readonly stage: MotionStage;
  readonly ageBand: string;
  readonly criterion: Criterion;
  readonly keskin: boolean;
  readonly grounds: readonly string[];
  readonly counterbalance: readonly string[];
  readonly decisions: number;
}

export interface RecusalRow {
  readonly judgeId: string;
  readonly judge: string;
  readonly kind: string;
  readonly outcome: string;
  readonly at: string;
}

export interface DeviationRow {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly recordingId: string | null;
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly by: string;
  readonly function: Role;
  readonly at: string;
}

export interface ChildToldRow {
  readonly id: string;
  readonly text: string;
  readonly explainedBy: string;
  readonly toldOn: LegalDate;
  readonly reaction: string | null;
  readonly by: string;
  readonly function: Role;
  readonly at: string;
}

/** Where the leave stands and the session that uses it. */
export interface LeaveRow {
  readonly validUntil: LegalDate | null;
  readonly sessionState: string | null;
  readonly bookingId: string | null;
}

export interface EventRow {
  readonly seq: number;
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** A motion as the database shows it to this reader; what is not theirs is not in it. */
export interface MotionRow {
  readonly id: MotionId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly parketnummer: string;
  readonly applicantId: PersonId;
  readonly applicantName: string;
  readonly applicantFunction: ApplicantFunction;
  readonly suspectLabel: string | null;
  readonly stage: MotionStage;
  readonly state: MotionState;
  readonly version: number;
  readonly createdAt: Date;
  readonly filedAt: Date | null;
  readonly responsesDueAt: Date | null;
  readonly completionAsked: string | null;
  readonly withdrawalReason: string | null;
  readonly earlierInterviews: readonly EarlierInterview[];
  readonly interviewsElsewhere: number;
  readonly recordings: readonly RecordingViewed[];
  readonly viewingOffers: readonly ViewingOffer[];
  readonly content: MotionContent;
  readonly appealFiledOn: LegalDate | null;
  readonly heardInFirstInstance: boolean;
  readonly hearingAt: Date | null;
  readonly applicant: boolean;
  /** Applicant, or the clerk who entered it for them. */
  readonly writer: boolean;
  readonly entry: MotionEntry | null;
  readonly functions: readonly Role[];
  readonly responses: readonly ResponseRow[];
  readonly childViews: readonly ChildViewRow[];
  readonly decisions: readonly DecisionRow[];
  readonly events: readonly EventRow[];
  readonly recusals: readonly RecusalRow[];
  readonly deviations: readonly DeviationRow[];
  readonly childTold: readonly ChildToldRow[];
  readonly leave: LeaveRow | null;
  readonly judges: readonly { readonly id: string; readonly name: string }[];
  readonly trialStarted: boolean;
  readonly decisionDraft: DecisionDraftRow | null;
  /** The reader, a judge, decided another motion in this case. */
  readonly actedEarlier: boolean;
  readonly adviceAwaited: boolean;
  readonly ofAge: boolean;
  readonly ownVoice: 'SELF' | 'COUNSEL' | null;
  readonly advice: readonly AdviceRow[];
  readonly officeTerms: readonly {
    readonly office: Office;
    readonly dueAt: string;
    readonly reason: string | null;
  }[];
}

export interface MotionListRow {
  readonly id: MotionId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly applicantFunction: ApplicantFunction;
  readonly applicantName: string;
  readonly suspectLabel: string | null;
  readonly stage: MotionStage;
  readonly state: MotionState;
  readonly requestedForm: string | null;
  readonly urgent: boolean;
  readonly createdAt: string;
  readonly filedAt: string | null;
  readonly responsesDueAt: string | null;
  readonly mine: boolean;
  readonly outcome: Outcome | null;
}

export interface CaseMotionsRow {
  readonly items: readonly MotionListRow[];
  readonly open: readonly {
    readonly motionId: MotionId;
    readonly childRef: ChildRef;
    readonly childNumber: string;
    readonly childAsked: boolean;
  }[];
  /** Motions of other suspects that counsel may join; nothing of their content. */
  readonly joinable: readonly {
    readonly motionId: MotionId;
    readonly childNumber: string;
    readonly filedAt: string;
  }[];
}

/** A motion with what the system reckons from it now. */
export interface MotionOverviewRow {
  readonly row: MotionRow;
  /** What filing still lacks; only for the applicant while the text can be changed. */
  readonly missing: readonly FieldError[];
  readonly now: Date;
  /** The law of the day on which it was asked. */
  readonly law: Law;
}
