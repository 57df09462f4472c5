export { InterviewsModule } from './interviews.module.js';
export {
  type AuthorisationGrant,
  type BookingFacts,
  Interviews,
  type MarkedQuestion,
  type SessionFacts,
} from './application/interviews.facade.js';
export { QUESTION_MARKS, type QuestionMark } from './domain/preparation.js';
export { type BookingState } from './domain/booking-life.js';
export { RecheckBookings } from './application/recheck-bookings.js';
export { interviewProblems } from './domain/interview-problems.js';
export { JUDGE_TYPES, type JudgeType } from './domain/session-types.js';
export { ATTENDEES, SEATS } from './domain/seats.js';
export { type LeaveStanding, Leaves } from './application/leaves.facade.js';
