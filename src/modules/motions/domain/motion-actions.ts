import {
  ANSWERABLE_STATES,
  DECIDED_STATES,
  EDITABLE_STATES,
  OPEN_STATES,
  TOLD_STATES,
} from './motion-phases.js';
import {
  availableActions,
  type MotionAction,
  type MotionFacts,
  type MotionState,
} from './motion-transitions.js';

export const SHOWN_ACTIONS = [
  'edit',
  'file',
  'withdraw',
  'respond',
  'supplement',
  'record-child-view',
  'take-advice',
  'set-term',
  'take-under-review',
  'return-for-completion',
  'decide',
  'correct',
  'suspend',
  'resume',
  'object',
  'resubmit',
  'settle-objection',
  'declare-moot',
  'extend-leave',
  'report',
  'report-deviation',
  'tell-child',
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
export const DECIDERS = ['INVESTIGATING_JUDGE', 'JUDGE'] as const;
export const ADMITTERS = ['COURT_CLERK', ...DECIDERS] as const;
const REPORTERS: readonly string[] = ['PROSECUTOR', 'PROSECUTION_STAFF', 'COURT_CLERK'];
const TELLERS: readonly string[] = [...CHILD_SIDE, 'VICTIM_COORDINATOR', ...DECIDERS];

/** Whether this function decides on motions. */
export function isDecider(held: string): boolean {
  return DECIDERS.some((decider) => decider === held);
}

/** Who looks at a motion. */
export interface Viewer {
  readonly functions: readonly string[];
  readonly applicant: boolean;
  /** Writes the text: the applicant, or the clerk who entered it. */
  readonly writer: boolean;
  /** Parties that have given their first answer; the applicant's own side is not one of them. */
  readonly answeredParties: readonly string[];
  /** Of a judge: asked to step aside, or did. */
  readonly recused: boolean;
  /** Of a judge: gave the decision that stands. */
  readonly decided: boolean;
  /** The applicant can only ask the trial court again: the trial began, or that is the remedy. */
  readonly resubmit: boolean;
  /** The victim is of age and speaks for itself: the victim coordinator writes down what it answers. */
  readonly ownVoice: boolean;
}

type Asked = (viewer: Viewer, state: MotionState, facts: MotionFacts) => boolean;

const holds = ({ functions }: Viewer, allowed: readonly string[]): boolean =>
  functions.some((held) => allowed.includes(held));
const can = (state: MotionState, action: MotionAction, facts: MotionFacts): boolean =>
  availableActions(state, facts).includes(action);

/** Whether this viewer answers for a party, and whether that party answered already. */
function answering({ functions, applicant, answeredParties, ownVoice }: Viewer): {
  readonly first: boolean;
  readonly again: boolean;
} {
  const prosecution = functions.some((held) => PROSECUTION_RESPONDERS.includes(held));
  const speakers = ownVoice ? [...CHILD_SIDE, 'VICTIM_COORDINATOR'] : CHILD_SIDE;
  const childSide = functions.some((held) => speakers.includes(held));
  if (applicant || (!prosecution && !childSide)) return { first: false, again: false };
  const answered = answeredParties.includes(prosecution ? 'PROSECUTION' : 'CHILD_SIDE');
  return { first: !answered, again: answered };
}

const ACTIONS: Readonly<Record<ShownAction, Asked>> = {
  edit: ({ writer }, state) => writer && EDITABLE_STATES.includes(state),
  // Offered although fields are missing: filing answers with all of them.
  file: ({ writer }, state, facts) => writer && can(state, 'file', { ...facts, missingFields: 0 }),
  withdraw: ({ applicant }, state, facts) => applicant && can(state, 'withdraw', facts),
  respond: (viewer, state) => ANSWERABLE_STATES.includes(state) && answering(viewer).first,
  supplement: (viewer, state) => ANSWERABLE_STATES.includes(state) && answering(viewer).again,
  'record-child-view': (viewer, state) =>
    OPEN_STATES.includes(state) && holds(viewer, VIEW_RECORDERS),
  'take-advice': (viewer, state) =>
    ANSWERABLE_STATES.includes(state) &&
    holds(viewer, [...ADMITTERS, ...PROSECUTION_RESPONDERS, ...CHILD_SIDE]),
  'set-term': (viewer, state) => ANSWERABLE_STATES.includes(state) && holds(viewer, ADMITTERS),
  'take-under-review': (viewer, state, facts) =>
    holds(viewer, ADMITTERS) && can(state, 'take-under-review', facts),
  'return-for-completion': (viewer, state, facts) =>
    holds(viewer, ADMITTERS) && can(state, 'return-for-completion', facts),
  decide: (viewer, state, facts) =>
    holds(viewer, DECIDERS) && !viewer.recused && mayBeDecided(state, facts),
  correct: (viewer, state) =>
    holds(viewer, DECIDERS) && !viewer.recused && DECIDED_STATES.includes(state),
  suspend: (viewer, state, facts) => holds(viewer, ADMITTERS) && can(state, 'suspend', facts),
  resume: (viewer, state, facts) => holds(viewer, ADMITTERS) && can(state, 'resume', facts),
  object: ({ applicant }, state, facts) => applicant && can(state, 'object', facts),
  resubmit: ({ applicant, resubmit }, state) => applicant && resubmit && state === 'DECIDED',
  'settle-objection': (viewer, state) =>
    state === 'UNDER_OBJECTION' && viewer.functions.includes('JUDGE') && !viewer.decided,
  'declare-moot': (viewer, state, facts) =>
    holds(viewer, DECIDERS) && can(state, 'declare-moot', facts),
  'extend-leave': (viewer, state, { grantedUntil }) =>
    holds(viewer, DECIDERS) && state === 'DECIDED' && grantedUntil !== null,
  report: (viewer, state, facts) => holds(viewer, REPORTERS) && can(state, 'report', facts),
  'report-deviation': ({ functions }, state) =>
    ['HELD', 'REPORTED', 'CLOSED'].includes(state) &&
    functions.some((held) => held !== 'VICTIM_COORDINATOR'),
  'tell-child': (viewer, state) => TOLD_STATES.includes(state) && holds(viewer, TELLERS),
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
