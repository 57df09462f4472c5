import { addDays, type LegalDate } from '../../../kernel/time.js';
import { isWorkingDay } from './court-calendar.js';
import {
  type AskingSide,
  type Criterion,
  type CriterionRule,
  type Law,
  type StepText,
  termRule,
} from './law.js';
import type { MotionStage } from './motion.js';

export interface CriterionFacts {
  readonly stage: MotionStage;
  readonly side: AskingSide;
  readonly legalBasis: readonly string[];
  /** The legal day on which it was asked; today while it is a draft. */
  readonly askedOn: LegalDate;
  /** The day of the first hearing that is planned; null when none is. */
  readonly hearingOn: LegalDate | null;
  readonly appealFiledOn: LegalDate | null;
  /** Heard at trial or by the investigating judge, in a contradictory first instance. A police studio interview is not. */
  readonly heardInFirstInstance: boolean;
  readonly incriminating: boolean;
  readonly defenceHadOpportunity: boolean;
}

/** One question on the way to the criterion, how it was answered and where it comes from. */
export interface CriterionStep {
  readonly code: string;
  readonly holds: boolean;
  readonly article: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly on: LegalDate | null;
  /** A lawyer still has to check this step; shown as such. */
  readonly toVerify: boolean;
}

export interface CriterionAnswer {
  readonly criterion: Criterion;
  readonly article: string;
  readonly keskinOverlay: boolean;
  readonly steps: readonly CriterionStep[];
}

/** How a step is answered: null when the facts are not there yet, which holds nobody up. */
interface Answered {
  readonly holds: boolean | null;
  readonly on?: LegalDate | null;
}

type Question = (facts: CriterionFacts, law: Law) => Answered;

const means =
  (meaning: string): Question =>
  ({ legalBasis }, { meanings }) => ({
    holds: legalBasis.some((code) => meanings[code] === meaning),
  });
const always: Question = () => ({ holds: true });

/** The day up to which something is asked in time. */
function lastDay(
  from: LegalDate | null,
  law: Law,
  term: { readonly code: string; readonly back: boolean },
): LegalDate | null {
  const rule = termRule(law, term.code);
  if (from === null || rule === undefined) return null;
  return addDays(from, term.back ? -rule.days : rule.days);
}

const until =
  (find: (facts: CriterionFacts, law: Law) => LegalDate | null): Question =>
  (facts, law) => {
    const on = find(facts, law);
    return { holds: on === null ? null : facts.askedOn <= on, on };
  };
const briefEnds = ({ appealFiledOn }: CriterionFacts, law: Law) =>
  lastDay(appealFiledOn, law, { code: 'APPEAL_BRIEF', back: false });

/** What the codes of steps ask of the facts; their words, articles and terms are rows of the law. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  BEFORE_INVESTIGATING_JUDGE: always,
  AFTER_REMITTAL: always,
  EX_OFFICIO: always,
  RUNNING_INQUIRY: means('RUNNING_INQUIRY'),
  LISTED_IN_TIME: means('LISTED_WITNESS'),
  NAMED_IN_BRIEF: means('APPEAL_BRIEF'),
  TEN_DAYS_BEFORE_HEARING: until(({ hearingOn }, law) =>
    lastDay(hearingOn, law, { code: 'WITNESS_LIST', back: true }),
  ),
  FOURTEEN_DAYS_AFTER_APPEAL: until(briefEnds),
  // The rulebook counts fourteen days; whether the term then runs on is for the judge, who can override.
  TERM_ENDS_ON_WORKING_DAY: (facts, law) => {
    const on = briefEnds(facts, law);
    return { holds: on === null || isWorkingDay(on, law.holidays), on };
  },
  HEARD_IN_FIRST_INSTANCE: ({ heardInFirstInstance }) => ({ holds: heardInFirstInstance }),
  // The interest of the defence is presumed when an incriminating statement was never open to its questions.
  KESKIN_OVERLAY: ({ side, incriminating, defenceHadOpportunity }) => ({
    holds: side === 'DEFENCE' && incriminating && !defenceHadOpportunity,
  }),
};

/**
 * Which criterion a motion meets under the law of a day, with every step on the way. The judge may override it with a reason.
 *
 * Source: domain 1.5.
 */
export function computeCriterion(facts: CriterionFacts, law: Law): CriterionAnswer {
  const rule = law.rules
    .filter((row) => fits(row, facts))
    .toSorted((one, other) => one.position - other.position)
    .find(({ holds }) => holds.every((code) => answer(code, facts, law).holds !== false));
  if (rule === undefined) return withoutRule(facts, law);
  const shown = [...rule.shows, ...weekend(rule, facts, law), 'KESKIN_OVERLAY'];
  return {
    criterion: rule.criterion,
    article: rule.article,
    keskinOverlay: answer('KESKIN_OVERLAY', facts, law).holds === true,
    steps: shown.flatMap((code) => stepOf(code, { facts, law, rule })),
  };
}

/** A law with a gap is no reason to answer nothing: the strictest test, plainly without a source. */
function withoutRule(facts: CriterionFacts, law: Law): CriterionAnswer {
  return {
    criterion: 'NECESSITY',
    article: '—',
    keskinOverlay: answer('KESKIN_OVERLAY', facts, law).holds === true,
    steps: [],
  };
}

function fits({ stage, side }: CriterionRule, facts: CriterionFacts): boolean {
  const forSide = side === null ? facts.side !== 'EX_OFFICIO' : side === facts.side;
  return forSide && (stage === null || stage === facts.stage);
}

function answer(code: string, facts: CriterionFacts, law: Law): Answered {
  return QUESTIONS[code]?.(facts, law) ?? { holds: null };
}

function weekend(rule: CriterionRule, facts: CriterionFacts, law: Law): readonly string[] {
  if (!rule.shows.includes('FOURTEEN_DAYS_AFTER_APPEAL')) return [];
  return answer('TERM_ENDS_ON_WORKING_DAY', facts, law).holds === false
    ? ['TERM_ENDS_ON_WORKING_DAY']
    : [];
}

function stepOf(
  code: string,
  {
    facts,
    law,
    rule,
  }: { readonly facts: CriterionFacts; readonly law: Law; readonly rule: CriterionRule },
): readonly CriterionStep[] {
  const text = law.steps.find((step) => step.code === code);
  if (text === undefined) return [];
  const { holds, on = null } = answer(code, facts, law);
  if (holds === null && text.unknownNl === null) return [];
  return [
    {
      code,
      holds: holds !== false,
      article: text.article ?? rule.article,
      ...wordsOf(text, holds === null),
      on,
      toVerify: text.toVerify || (text.article === null && rule.toVerify),
    },
  ];
}

function wordsOf(
  { labelNl, labelEn, unknownNl, unknownEn }: StepText,
  unknown: boolean,
): Pick<CriterionStep, 'labelNl' | 'labelEn'> {
  return unknown
    ? { labelNl: unknownNl ?? labelNl, labelEn: unknownEn ?? labelEn }
    : { labelNl, labelEn };
}
