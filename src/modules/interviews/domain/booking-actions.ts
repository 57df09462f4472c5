import {
  type BookingFactsNow,
  type BookingState,
  type BookingStep,
  decideStep,
} from './booking-life.js';

/** Who records what a child needs. Source: domain 2.5. */
export const NEEDS_KEEPERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'INTERVIEW_COORDINATOR',
] as const;

/** Who reads it: everybody in the case but the defence. */
export const NEEDS_READERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;

export const BOOKING_ACTIONS = [
  'confirm',
  'release',
  'check-in',
  'start',
  'decline',
  'log',
  'finish',
  'supplement',
  'report',
  'close',
  'continue',
  'resume',
  'reschedule',
  'cancel',
  'mark-no-show',
] as const;
export type BookingAction = (typeof BOOKING_ACTIONS)[number];

/** Who takes which step. The interviewer must be the one of the booking. */
export const STEP_ACTORS: Readonly<
  Record<BookingStep, readonly ('INTERVIEW_COORDINATOR' | 'CHILD_INTERVIEWER')[]>
> = {
  confirm: ['INTERVIEW_COORDINATOR'],
  release: ['INTERVIEW_COORDINATOR'],
  // Papers lapse by themselves: only the product flags and clears.
  'flag-risk': [],
  'clear-risk': [],
  'check-in': ['INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER'],
  start: ['CHILD_INTERVIEWER'],
  hold: ['CHILD_INTERVIEWER'],
  interrupt: ['CHILD_INTERVIEWER'],
  'accept-refusal': ['CHILD_INTERVIEWER'],
  reschedule: ['INTERVIEW_COORDINATOR'],
  cancel: ['INTERVIEW_COORDINATOR'],
  'mark-no-show': ['INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER'],
};

/** What is only left when a session is over. */
const LATER = ['report', 'close', 'continue', 'resume'] as const;
type Later = (typeof LATER)[number];

/** Actions that are no step in the life of a booking. */
type Writing = 'log' | 'supplement' | Later;

const STEPS: Readonly<Record<Exclude<BookingAction, Writing>, BookingStep>> = {
  confirm: 'confirm',
  release: 'release',
  'check-in': 'check-in',
  start: 'start',
  decline: 'accept-refusal',
  finish: 'hold',
  reschedule: 'reschedule',
  cancel: 'cancel',
  'mark-no-show': 'mark-no-show',
};

export interface CallerOfBooking {
  /** Functions the caller holds in the case. */
  readonly functions: readonly string[];
  /** Whether the caller is the interviewer of this booking. */
  readonly own: boolean;
}

/** Whether the caller may take this step at all, whatever the state. */
export function mayTake(step: BookingStep, { functions, own }: CallerOfBooking): boolean {
  return STEP_ACTORS[step].some(
    (allowed) => functions.includes(allowed) && (allowed !== 'CHILD_INTERVIEWER' || own),
  );
}

/** What the caller may do with a booking now; the web draws its buttons from this. */
export function bookingActions(
  state: BookingState,
  facts: BookingFactsNow,
  caller: CallerOfBooking,
): readonly BookingAction[] {
  return BOOKING_ACTIONS.filter((action) => {
    if (isLater(action)) return false;
    if (action === 'log' || action === 'supplement')
      return mayWrite(caller) && (action === 'log' ? isLoggable(state) : isSupplemented(state));
    return isApart(action, state) && mayTakeNow(STEPS[action], state, facts, caller);
  });
}

/** Once the session runs, a refusal is one of its ends. */
function isApart(action: BookingAction, state: BookingState): boolean {
  return action !== 'decline' || state === 'CHECKED_IN';
}

function mayTakeNow(
  step: BookingStep,
  state: BookingState,
  facts: BookingFactsNow,
  caller: CallerOfBooking,
): boolean {
  return mayTake(step, caller) && decideStep(state, step, facts).kind === 'moved';
}

function isLater(action: BookingAction): action is Later {
  return LATER.some((later) => later === action);
}

/** How far the file of an ended session is. */
export interface EndOfSession {
  readonly closed: boolean;
  readonly reported: boolean;
}

/** What is left to do when a session is over: its official report, and closing its file. */
export function endActions(
  state: BookingState,
  { closed, reported }: EndOfSession,
  caller: CallerOfBooking,
): readonly BookingAction[] {
  if (closed) return [];
  const report = isSupplemented(state) && !reported && mayWrite(caller);
  const closer = mayWrite(caller) || caller.functions.includes('INTERVIEW_COORDINATOR');
  const close = isClosable(state, reported) && closer;
  return [...(report ? (['report'] as const) : []), ...(close ? (['close'] as const) : [])];
}

/** What decides whether another session may go on with an ended one. Source: domain 4.2. */
export interface FollowFacts {
  /** A continuation was announced before the end. */
  readonly announced: boolean;
  /** More than seven days have passed. */
  readonly tooLate: boolean;
  /** The child's account was continued already. */
  readonly continued: boolean;
  /** The child had begun to tell. */
  readonly toldFreely: boolean;
  readonly resumed: boolean;
}

/** Planning a session that goes on with this one, without a judge. */
export function followActions(
  state: BookingState,
  facts: FollowFacts,
  { functions }: CallerOfBooking,
): readonly BookingAction[] {
  if (!functions.includes('INTERVIEW_COORDINATOR') || !isSupplemented(state)) return [];
  return [
    ...(isContinued(facts) ? (['continue'] as const) : []),
    ...(isResumed(state, facts) ? (['resume'] as const) : []),
  ];
}

/** Announced, soon, and once. */
function isContinued({ announced, tooLate, continued }: FollowFacts): boolean {
  return announced && !tooLate && !continued;
}

/** Interrupted before the child began to tell, and once. */
function isResumed(state: BookingState, { toldFreely, resumed }: FollowFacts): boolean {
  return state === 'INTERRUPTED' && !toldFreely && !resumed;
}

/** What a child told, or began to tell, is reported before the file of the session is closed. */
function isClosable(state: BookingState, reported: boolean): boolean {
  if (state === 'NO_SHOW' || state === 'CHILD_DECLINED') return true;
  return isSupplemented(state) && reported;
}

function mayWrite({ own, functions }: CallerOfBooking): boolean {
  return own && functions.includes('CHILD_INTERVIEWER');
}

/** Before the child comes there is nothing to log; when the session is over the log is only supplemented. */
export function isLoggable(state: BookingState): boolean {
  return state === 'BOOKED' || state === 'CHECKED_IN' || state === 'STARTED';
}

/** A session that ran and ended: what was forgotten is added, nothing is changed. */
export function isSupplemented(state: BookingState): boolean {
  return state === 'HELD' || state === 'INTERRUPTED' || state === 'CHILD_DECLINED';
}

export const LOG_KINDS = [
  'ARRIVAL',
  'ENTERED',
  'LEFT',
  'PROTOCOL',
  'PHASE',
  'BREAK',
  'RESUMED',
  'INCIDENT',
  'CONTINUATION_ANNOUNCED',
  'BARRED_TOPIC',
  'SUPPLEMENT',
] as const;
export type LogKind = (typeof LOG_KINDS)[number];

const BEFORE_START: readonly LogKind[] = ['ARRIVAL', 'ENTERED', 'LEFT', 'INCIDENT'];

/** Whether this can happen in this state: before the start only who comes and goes, or an incident. */
export function mayLog(state: BookingState, kind: LogKind): boolean {
  if (kind === 'SUPPLEMENT') return isSupplemented(state);
  if (state === 'STARTED') return true;
  return isLoggable(state) && BEFORE_START.includes(kind);
}
