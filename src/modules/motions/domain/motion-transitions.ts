import type { LegalDate } from '../../../kernel/time.js';

export const MOTION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'UNDER_REVIEW',
  'READY_FOR_DECISION',
  'ADJOURNED',
  'DECIDED',
  'WITHDRAWN',
  'CLOSED',
] as const;
export type MotionState = (typeof MOTION_STATES)[number];

export const MOTION_ACTIONS = [
  'file',
  'return-for-completion',
  'take-under-review',
  'make-ready',
  'adjourn',
  'decide',
  'withdraw',
  'close',
] as const;
export type MotionAction = (typeof MOTION_ACTIONS)[number];

/** The whole life of a motion. A missing cell means: that action does not exist there. Source: domain 4.9. */
const TRANSITIONS = {
  DRAFT: { file: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: {
    'return-for-completion': 'INCOMPLETE',
    'take-under-review': 'UNDER_REVIEW',
    withdraw: 'WITHDRAWN',
  },
  INCOMPLETE: { file: 'SUBMITTED', 'take-under-review': 'UNDER_REVIEW', withdraw: 'WITHDRAWN' },
  UNDER_REVIEW: { 'make-ready': 'READY_FOR_DECISION', withdraw: 'WITHDRAWN' },
  READY_FOR_DECISION: { adjourn: 'ADJOURNED', decide: 'DECIDED', withdraw: 'WITHDRAWN' },
  ADJOURNED: { 'take-under-review': 'UNDER_REVIEW', withdraw: 'WITHDRAWN' },
  DECIDED: { close: 'CLOSED' },
  WITHDRAWN: {},
  CLOSED: {},
} as const satisfies Record<MotionState, Partial<Record<MotionAction, MotionState>>>;

/** Everything a guard may look at, gathered beforehand, so that guards stay pure. */
export interface MotionFacts {
  /** Required fields that are empty. Whether a recording was viewed is not among them: that is a flag. */
  readonly missingFields: number;
  readonly prosecutionAnswered: boolean;
  readonly childSideAnswered: boolean;
  /** What the child wants is on file, or the reason why it was not asked. */
  readonly childViewKnown: boolean;
  readonly responseTermPassed: boolean;
  /** Last day of an authorisation that was granted; null when none was. */
  readonly grantedUntil: LegalDate | null;
  readonly today: LegalDate;
}

export type MotionObstacle = 'fields-missing' | 'answers-pending' | 'grant-still-valid';

type Guard = (facts: MotionFacts) => MotionObstacle | null;

const free: Guard = () => null;

/** One guard per action. The type demands a row for every action, `free` included. */
const GUARDS: Record<MotionAction, Guard> = {
  file: ({ missingFields }) => (missingFields > 0 ? 'fields-missing' : null),
  'return-for-completion': free,
  // A clerk asks for what is missing but never rejects: an incomplete motion can still be taken up as it is.
  'take-under-review': free,
  'make-ready': (facts) =>
    answersIn(facts) || facts.responseTermPassed ? null : 'answers-pending',
  adjourn: free,
  decide: free,
  withdraw: free,
  close: ({ grantedUntil, today }) =>
    grantedUntil !== null && grantedUntil >= today ? 'grant-still-valid' : null,
};

function answersIn(facts: MotionFacts): boolean {
  return facts.prosecutionAnswered && facts.childSideAnswered && facts.childViewKnown;
}

export type Verdict =
  | { readonly kind: 'moved'; readonly to: MotionState }
  | { readonly kind: 'blocked'; readonly by: MotionObstacle }
  | { readonly kind: 'unavailable' };

/** Whether an action takes a motion from one state to another, and what stands in the way. */
export function decideTransition(
  from: MotionState,
  action: MotionAction,
  facts: MotionFacts,
): Verdict {
  const row: Partial<Record<MotionAction, MotionState>> = TRANSITIONS[from];
  const to = row[action];
  if (to === undefined) return { kind: 'unavailable' };

  const by = GUARDS[action](facts);
  return by === null ? { kind: 'moved', to } : { kind: 'blocked', by };
}

/** The actions that would move the motion now; the web draws its buttons from these. */
export function availableActions(from: MotionState, facts: MotionFacts): readonly MotionAction[] {
  return MOTION_ACTIONS.filter((action) => decideTransition(from, action, facts).kind === 'moved');
}

/** States in which the question is still before the court. Repeated in `motion_one_open_uniq`. */
export const OPEN_STATES: readonly MotionState[] = [
  'SUBMITTED',
  'INCOMPLETE',
  'UNDER_REVIEW',
  'READY_FOR_DECISION',
  'ADJOURNED',
];
/** States in which parties may still answer, late or not. */
export const ANSWERABLE_STATES: readonly MotionState[] = [
  'UNDER_REVIEW',
  'READY_FOR_DECISION',
  'ADJOURNED',
];
/** States in which the applicant may change the text. */
export const EDITABLE_STATES: readonly MotionState[] = ['DRAFT', 'INCOMPLETE'];
