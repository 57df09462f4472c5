import type { LegalDate } from '../../../kernel/time.js';
import type { HolidayRule } from './court-calendar.js';
import type { MotionStage } from './motion.js';

export const CRITERIA = ['RELEVANCE_RC', 'DEFENCE_INTEREST', 'NECESSITY'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Who asks: only the side matters for the criterion. A judge asks ex officio. */
export type AskingSide = 'DEFENCE' | 'PROSECUTION' | 'CHILD_SIDE' | 'EX_OFFICIO';

/** A question on the way to the criterion, in the words of the code in force. */
export interface StepText {
  readonly code: string;
  /** Null: the article of the rule that shows it. */
  readonly article: string | null;
  readonly labelNl: string;
  readonly labelEn: string;
  /** What is said when the facts to answer it are not there yet. */
  readonly unknownNl: string | null;
  readonly unknownEn: string | null;
  readonly toVerify: boolean;
}

/** The first rule whose steps all hold gives the criterion. */
export interface CriterionRule {
  readonly stage: MotionStage | null;
  readonly side: AskingSide | null;
  readonly position: number;
  readonly holds: readonly string[];
  readonly shows: readonly string[];
  readonly criterion: Criterion;
  readonly article: string;
  readonly toVerify: boolean;
}

export interface TermRule {
  readonly code: string;
  readonly kind: 'LEGAL' | 'SYSTEM_RULE';
  readonly days: number;
  readonly urgentDays: number;
  readonly unit: 'CALENDAR_DAY' | 'COURT_DAY';
  readonly article: string | null;
  readonly toVerify: boolean;
}

/** Who asks whom, on which article and until when. */
export interface Channel {
  readonly side: AskingSide;
  readonly stage: MotionStage;
  readonly article: string;
  readonly basis: readonly string[];
  readonly routeNl: string;
  readonly routeEn: string;
  readonly limitNl: string | null;
  readonly limitEn: string | null;
  readonly toVerify: boolean;
}

export interface RemedyRule {
  readonly stage: MotionStage | null;
  readonly side: AskingSide | null;
  readonly after: 'INTERIM' | 'GRANT' | 'REFUSAL' | 'TRIAL_BEGUN';
  readonly position: number;
  readonly code: string;
  readonly article: string;
  /** The term that runs, by its code. */
  readonly term: string | null;
  readonly textNl: string;
  readonly textEn: string;
  readonly toVerify: boolean;
}

/** What is in force on one day. Another code of procedure is other rows of the same tables. Source: domain 1.9. */
export interface Law {
  readonly on: LegalDate;
  readonly steps: readonly StepText[];
  readonly rules: readonly CriterionRule[];
  readonly terms: readonly TermRule[];
  readonly holidays: readonly HolidayRule[];
  readonly channels: readonly Channel[];
  readonly remedies: readonly RemedyRule[];
  /** What each basis means for the criterion, by its code. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** A term by its code; undefined when the law of that day knows none. */
export function termRule(law: Law, code: string): TermRule | undefined {
  return law.terms.find((term) => term.code === code);
}

/** The way this side asks in this stage; undefined when the law of that day knows none. */
export function channelOf(law: Law, side: AskingSide, stage: MotionStage): Channel | undefined {
  return law.channels.find((channel) => channel.side === side && channel.stage === stage);
}
