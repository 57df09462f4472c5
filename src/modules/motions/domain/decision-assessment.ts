import type { FieldError } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import type { CriterionAnswer } from './criterion.js';
import { type DecisionDraft, INTERIM, LIMITING, opensSession as grants } from './decision.js';

/** Grounds that carry a refusal by themselves. Repeated in `decision_ground_legal_check`. Source: domain 4.7. */
export const LEGAL_REFUSAL_GROUNDS: readonly string[] = [
  'REF_288_1A',
  'REF_288_1B',
  'REF_288_1C',
  'REF_NO_NECESSITY',
  'REF_NO_RELEVANCE',
];
/** Grounds that stand only beside a legal ground. Source: domain 4.7, the seed and art. 3 IVRK. */
export const ACCOMPANYING_GROUNDS: readonly string[] = [
  'REF_RECORDING_SUFFICES',
  'REF_BEST_INTEREST',
];
/** Where the interest is presumed, a refusal needs one of these, or the judge says why not. Source: domain 1.5. */
const KESKIN_GROUNDS: readonly string[] = ['REF_288_1A', 'REF_288_1B', 'REF_NO_RELEVANCE'];

export interface DecisionFacts {
  readonly computed: CriterionAnswer;
  /** Codes of the catalogue that are in force today. */
  readonly knownGrounds: readonly string[];
  readonly today: LegalDate;
  /** The child was heard before in this case, so that "the same interviewer" names somebody. */
  readonly heardBefore: boolean;
}

interface Rule {
  readonly pointer: string;
  readonly code?: string;
  readonly broken: (decision: DecisionDraft, facts: DecisionFacts) => boolean;
}

const blank = (text: string | null | undefined): boolean =>
  text === null || text === undefined || text.trim() === '';
const hasAny = (grounds: readonly string[], wanted: readonly string[]): boolean =>
  grounds.some((ground) => wanted.includes(ground));

/** Whether the overall fairness has to be weighed in writing. Source: domain A24. */
function fairTrialDue({ outcome }: DecisionDraft, { computed }: DecisionFacts): boolean {
  return computed.keskinOverlay && LIMITING.includes(outcome);
}

/** A presumed interest is refused on other grounds than those that can carry it. */
function refusesPresumedInterest(
  { outcome, grounds }: DecisionDraft,
  { computed }: DecisionFacts,
): boolean {
  return computed.keskinOverlay && outcome === 'DENIED' && !hasAny(grounds, KESKIN_GROUNDS);
}

function overrides({ criterionApplied }: DecisionDraft, { computed }: DecisionFacts): boolean {
  return criterionApplied !== null && criterionApplied !== computed.criterion;
}

const RULES: readonly Rule[] = [
  { pointer: '/criterionApplied', broken: ({ criterionApplied }) => criterionApplied === null },
  {
    pointer: '/overrideReason',
    broken: (decision, facts) => overrides(decision, facts) && blank(decision.overrideReason),
  },
  {
    pointer: '/overrideReason',
    code: 'presumed-interest-refused',
    broken: (decision, facts) =>
      !overrides(decision, facts) &&
      refusesPresumedInterest(decision, facts) &&
      blank(decision.overrideReason),
  },
  { pointer: '/grounds', broken: ({ grounds }) => grounds.length === 0 },
  {
    pointer: '/grounds',
    code: 'not-a-choice',
    broken: ({ grounds }, { knownGrounds }) =>
      grounds.some((ground) => !knownGrounds.includes(ground)),
  },
  {
    pointer: '/grounds',
    code: 'needs-legal-ground',
    broken: ({ grounds }) =>
      hasAny(grounds, ACCOMPANYING_GROUNDS) && !hasAny(grounds, LEGAL_REFUSAL_GROUNDS),
  },
  { pointer: '/reasoning', broken: ({ reasoning }) => blank(reasoning) },
  {
    pointer: '/bestInterestParagraph',
    broken: ({ bestInterestParagraph }) => blank(bestInterestParagraph),
  },
  { pointer: '/childViewWeight', broken: ({ childViewWeight }) => blank(childViewWeight) },
  {
    pointer: '/childVersion/text',
    broken: ({ outcome, childVersion }) => !INTERIM.includes(outcome) && blank(childVersion?.text),
  },
  {
    pointer: '/childVersion/explainedBy',
    broken: ({ outcome, childVersion }) =>
      !INTERIM.includes(outcome) && blank(childVersion?.explainedBy),
  },
  {
    pointer: '/fairTrialAssessment/goodReason',
    broken: (decision, facts) =>
      fairTrialDue(decision, facts) && blank(decision.fairTrialAssessment?.goodReason),
  },
  {
    pointer: '/fairTrialAssessment/weight',
    broken: (decision, facts) =>
      fairTrialDue(decision, facts) && blank(decision.fairTrialAssessment?.weight),
  },
  {
    pointer: '/fairTrialAssessment/counterbalance',
    broken: (decision, facts) =>
      fairTrialDue(decision, facts) &&
      (decision.fairTrialAssessment?.counterbalance ?? []).length === 0,
  },
  {
    pointer: '/modalities',
    broken: (decision) => grants(decision) && decision.modalities === null,
  },
  {
    pointer: '/modalities/sameInterviewer',
    code: 'not-heard-before',
    broken: (decision, { heardBefore }) =>
      grants(decision) && decision.modalities?.sameInterviewer === true && !heardBefore,
  },
  {
    pointer: '/modalities/seats',
    code: 'not-unique',
    broken: ({ modalities }) => {
      const seated = (modalities?.seats ?? []).map(({ attendee }) => attendee);
      return new Set(seated).size < seated.length;
    },
  },
  {
    pointer: '/validUntil',
    broken: (decision) => grants(decision) && decision.validUntil === null,
  },
  {
    pointer: '/validUntil',
    code: 'in-past',
    broken: (decision, { today }) =>
      grants(decision) && decision.validUntil !== null && decision.validUntil < today,
  },
  {
    pointer: '/modalities',
    code: 'only-with-grant',
    broken: (decision) => !grants(decision) && decision.modalities !== null,
  },
  {
    pointer: '/validUntil',
    code: 'only-with-grant',
    broken: (decision) => !grants(decision) && decision.validUntil !== null,
  },
];

/** Everything a decision lacks, at once, by JSON Pointer. Empty when it can be given. */
export function assessDecision(
  decision: DecisionDraft,
  facts: DecisionFacts,
): readonly FieldError[] {
  return RULES.filter(({ broken }) => broken(decision, facts)).map(
    ({ pointer, code = 'missing' }) => ({ pointer, code }),
  );
}
