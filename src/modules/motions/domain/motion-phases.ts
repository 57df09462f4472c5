import type { MotionState } from './motion-transitions.js';

/** States in which the question is still before the court. Repeated in `motion_one_open_uniq`. */
export const OPEN_STATES: readonly MotionState[] = [
  'SUBMITTED',
  'INCOMPLETE',
  'UNDER_REVIEW',
  'READY_FOR_DECISION',
  'ADJOURNED',
  'SUSPENDED_RECUSAL',
  'REFERRED',
  'UNDER_OBJECTION',
];
/** States in which parties may still answer, late or not. */
export const ANSWERABLE_STATES: readonly MotionState[] = [
  'UNDER_REVIEW',
  'READY_FOR_DECISION',
  'ADJOURNED',
  'SUSPENDED_RECUSAL',
  'REFERRED',
];
/** States in which the applicant may change the text. */
export const EDITABLE_STATES: readonly MotionState[] = ['DRAFT', 'INCOMPLETE'];
/** States that a final decision brings, and from which it is corrected. */
export const DECIDED_STATES: readonly MotionState[] = [
  'DECIDED',
  'BOOKED',
  'HELD',
  'REPORTED',
  'UNDER_OBJECTION',
  'CLOSED',
];
/** States in which the child can be told how it ended. */
export const TOLD_STATES: readonly MotionState[] = [
  ...DECIDED_STATES,
  'ADJOURNED',
  'WITHDRAWN',
  'MOOT',
];
/** States in which leave waits for its session or is being carried out. */
export const EXECUTION_STATES: readonly MotionState[] = ['DECIDED', 'BOOKED'];
