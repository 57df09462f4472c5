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

export const BOOKING_ACTIONS = ['start', 'log', 'finish', 'cancel', 'mark-no-show'] as const;
export type BookingAction = (typeof BOOKING_ACTIONS)[number];

/** Who takes which step. The interviewer must be the one of the booking. */
export const STEP_ACTORS: Readonly<
  Record<BookingStep, readonly ('INTERVIEW_COORDINATOR' | 'CHILD_INTERVIEWER')[]>
> = {
  start: ['CHILD_INTERVIEWER'],
  hold: ['CHILD_INTERVIEWER'],
  interrupt: ['CHILD_INTERVIEWER'],
  'accept-refusal': ['CHILD_INTERVIEWER'],
  cancel: ['INTERVIEW_COORDINATOR'],
  'mark-no-show': ['INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER'],
};

const STEPS: Readonly<Record<Exclude<BookingAction, 'log'>, BookingStep>> = {
  start: 'start',
  finish: 'hold',
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
    if (action === 'log')
      return isLoggable(state) && caller.own && caller.functions.includes('CHILD_INTERVIEWER');
    return (
      mayTake(STEPS[action], caller) && decideStep(state, STEPS[action], facts).kind === 'moved'
    );
  });
}

/** A session is logged while it runs; an arrival also just before. */
export function isLoggable(state: BookingState): boolean {
  return state === 'BOOKED' || state === 'STARTED';
}

export const LOG_KINDS = ['ARRIVAL', 'PHASE', 'BREAK', 'RESUMED', 'INCIDENT'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** Whether this can happen in this state: before the start only an arrival or an incident. */
export function mayLog(state: BookingState, kind: LogKind): boolean {
  return state === 'STARTED' || (state === 'BOOKED' && (kind === 'ARRIVAL' || kind === 'INCIDENT'));
}
