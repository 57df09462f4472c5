import {
  ANSWERABLE_STATES,
  availableActions,
  EDITABLE_STATES,
  type MotionFacts,
  type MotionState,
  OPEN_STATES,
} from './motion-transitions.js';

export const SHOWN_ACTIONS = [
  'edit',
  'file',
  'withdraw',
  'respond',
  'supplement',
  'record-child-view',
  'take-under-review',
  'return-for-completion',
  'decide',
  'close',
] as const;
export type ShownAction = (typeof SHOWN_ACTIONS)[number];

export const PROSECUTION_RESPONDERS: readonly string[] = ['PROSECUTOR', 'ADVOCATE_GENERAL'];
export const CHILD_SIDE: readonly string[] = ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'];
export const VIEW_RECORDERS: readonly string[] = [
  ...CHILD_SIDE,
  'VICTIM_COORDINATOR',
  'CHILD_INTERVIEWER',
];
export const DECIDERS: readonly string[] = ['INVESTIGATING_JUDGE', 'JUDGE'];
export const ADMITTERS: readonly string[] = ['COURT_CLERK', ...DECIDERS];

/** Who looks at a motion. */
export interface Viewer {
  readonly functions: readonly string[];
  readonly applicant: boolean;
  /** Parties that have given their first answer; the applicant's own side is not one of them. */
  readonly answeredParties: readonly string[];
}

type Asked = (viewer: Viewer, state: MotionState, facts: MotionFacts) => boolean;

const holds = ({ functions }: Viewer, allowed: readonly string[]): boolean =>
  functions.some((held) => allowed.includes(held));
const can = (
  state: MotionState,
  action: 'file' | 'withdraw' | 'take-under-review' | 'return-for-completion' | 'close',
  facts: MotionFacts,
): boolean => availableActions(state, facts).includes(action);

/** Whether this viewer answers for a party, and whether that party answered already. */
function answering({ functions, applicant, answeredParties }: Viewer): {
  readonly first: boolean;
  readonly again: boolean;
} {
  const prosecution = functions.some((held) => PROSECUTION_RESPONDERS.includes(held));
  const childSide = functions.some((held) => CHILD_SIDE.includes(held));
  if (applicant || (!prosecution && !childSide)) return { first: false, again: false };
  const answered = answeredParties.includes(prosecution ? 'PROSECUTION' : 'CHILD_SIDE');
  return { first: !answered, again: answered };
}

const ACTIONS: Readonly<Record<ShownAction, Asked>> = {
  edit: ({ applicant }, state) => applicant && EDITABLE_STATES.includes(state),
  // Offered although fields are missing: filing answers with all of them.
  file: ({ applicant }, state, facts) =>
    applicant && can(state, 'file', { ...facts, missingFields: 0 }),
  withdraw: ({ applicant }, state, facts) => applicant && can(state, 'withdraw', facts),
  respond: (viewer, state) => ANSWERABLE_STATES.includes(state) && answering(viewer).first,
  supplement: (viewer, state) => ANSWERABLE_STATES.includes(state) && answering(viewer).again,
  'record-child-view': (viewer, state) =>
    OPEN_STATES.includes(state) && holds(viewer, VIEW_RECORDERS),
  'take-under-review': (viewer, state, facts) =>
    holds(viewer, ADMITTERS) && can(state, 'take-under-review', facts),
  'return-for-completion': (viewer, state, facts) =>
    holds(viewer, ADMITTERS) && can(state, 'return-for-completion', facts),
  decide: (viewer, state, facts) => holds(viewer, DECIDERS) && mayBeDecided(state, facts),
  close: (viewer, state, facts) => holds(viewer, ADMITTERS) && can(state, 'close', facts),
};

/** Ready, or as good as: the term passes by itself, without anybody acting. */
function mayBeDecided(state: MotionState, facts: MotionFacts): boolean {
  return state === 'READY_FOR_DECISION' || availableActions(state, facts).includes('make-ready');
}

/** What this viewer may do with the motion next. */
export function motionActions(
  viewer: Viewer,
  state: MotionState,
  facts: MotionFacts,
): readonly ShownAction[] {
  return SHOWN_ACTIONS.filter((action) => ACTIONS[action](viewer, state, facts));
}
