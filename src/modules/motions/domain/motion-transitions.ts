import type { LegalDate } from '../../../kernel/time.js';

export const MOTION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'UNDER_REVIEW',
  'READY_FOR_DECISION',
  'ADJOURNED',
  'SUSPENDED_RECUSAL',
  'REFERRED',
  'DECIDED',
  'UNDER_OBJECTION',
  'BOOKED',
  'HELD',
  'REPORTED',
  'WITHDRAWN',
  'MOOT',
  'CLOSED',
] as const;
export type MotionState = (typeof MOTION_STATES)[number];

export const MOTION_ACTIONS = [
  'file',
  'return-for-completion',
  'take-under-review',
  'make-ready',
  'adjourn',
  'refer',
  'decide',
  'withdraw',
  'suspend',
  'resume',
  'object',
  'uphold-objection',
  'dismiss-objection',
  'declare-moot',
  'book',
  'unbook',
  'hold',
  'report',
  'close',
] as const;
export type MotionAction = (typeof MOTION_ACTIONS)[number];

const ASIDE = { withdraw: 'WITHDRAWN', 'declare-moot': 'MOOT' } as const;

/** The whole life of a motion. A missing cell means: that action does not exist there. Source: domain 4.9. */
const TRANSITIONS = {
  DRAFT: { file: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: {
    'return-for-completion': 'INCOMPLETE',
    'take-under-review': 'UNDER_REVIEW',
    ...ASIDE,
  },
  INCOMPLETE: { file: 'SUBMITTED', 'take-under-review': 'UNDER_REVIEW', ...ASIDE },
  UNDER_REVIEW: { 'make-ready': 'READY_FOR_DECISION', suspend: 'SUSPENDED_RECUSAL', ...ASIDE },
  READY_FOR_DECISION: {
    adjourn: 'ADJOURNED',
    refer: 'REFERRED',
    decide: 'DECIDED',
    suspend: 'SUSPENDED_RECUSAL',
    ...ASIDE,
  },
  ADJOURNED: { 'take-under-review': 'UNDER_REVIEW', suspend: 'SUSPENDED_RECUSAL', ...ASIDE },
  SUSPENDED_RECUSAL: { resume: 'UNDER_REVIEW', ...ASIDE },
  REFERRED: { 'take-under-review': 'UNDER_REVIEW', close: 'CLOSED', ...ASIDE },
  DECIDED: { object: 'UNDER_OBJECTION', book: 'BOOKED', 'declare-moot': 'MOOT', close: 'CLOSED' },
  UNDER_OBJECTION: {
    'uphold-objection': 'UNDER_REVIEW',
    'dismiss-objection': 'DECIDED',
    'declare-moot': 'MOOT',
  },
  BOOKED: { unbook: 'DECIDED', hold: 'HELD' },
  HELD: { report: 'REPORTED' },
  REPORTED: { close: 'CLOSED' },
  WITHDRAWN: {},
  MOOT: {},
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
  /** Somebody was asked for advice, has not given it, and the term for it still runs. */
  readonly adviceAwaited: boolean;
  /** Last day of an authorisation that was granted and is not used or ended; null when there is none. */
  readonly grantedUntil: LegalDate | null;
  /** Last day on which the refusal can be objected to; null when no objection is open (any more). */
  readonly objectionUntil: LegalDate | null;
  readonly today: LegalDate;
}

export type MotionObstacle =
  | 'fields-missing'
  | 'answers-pending'
  | 'grant-still-valid'
  | 'objection-still-open'
  | 'objection-closed';

type Guard = (facts: MotionFacts) => MotionObstacle | null;

const free: Guard = () => null;

/** One guard per action. The type demands a row for every action, `free` included. */
const GUARDS: Record<MotionAction, Guard> = {
  file: ({ missingFields }) => (missingFields > 0 ? 'fields-missing' : null),
  'return-for-completion': free,
  // A clerk asks for what is missing but never rejects: an incomplete motion can still be taken up as it is.
  'take-under-review': free,
  'make-ready': (facts) => {
    if (facts.adviceAwaited) return 'answers-pending';
    return answersIn(facts) || facts.responseTermPassed ? null : 'answers-pending';
  },
  adjourn: free,
  refer: free,
  decide: free,
  withdraw: free,
  suspend: free,
  resume: free,
  object: (facts) => (objectionOpen(facts) ? null : 'objection-closed'),
  'uphold-objection': free,
  'dismiss-objection': free,
  'declare-moot': free,
  book: free,
  unbook: free,
  hold: free,
  report: free,
  // A right is never taken away by tidying up: neither a leave nor an objection.
  close: (facts) => {
    if (facts.grantedUntil !== null && facts.grantedUntil >= facts.today)
      return 'grant-still-valid';
    return objectionOpen(facts) ? 'objection-still-open' : null;
  },
};

function answersIn(facts: MotionFacts): boolean {
  return facts.prosecutionAnswered && facts.childSideAnswered && facts.childViewKnown;
}

function objectionOpen({ objectionUntil, today }: MotionFacts): boolean {
  return objectionUntil !== null && objectionUntil >= today;
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
