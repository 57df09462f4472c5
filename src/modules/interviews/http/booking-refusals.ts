import { interviewProblems } from '../domain/interview-problems.js';
import { preparationProblems } from '../domain/preparation-problems.js';

/** Everything a new booking, a hold or a move can be refused with. */
export const BOOKING_REFUSALS = [
  interviewProblems['gates-refuse'],
  interviewProblems['slot-taken'],
  interviewProblems['exception-not-approved'],
  interviewProblems['booking-key-used'],
  interviewProblems['session-type-not-offered'],
  interviewProblems['interviewer-unknown'],
  interviewProblems['studio-unknown'],
  interviewProblems['case-closed'],
  interviewProblems['interviewer-not-certified'],
  interviewProblems['studio-not-certified'],
  interviewProblems['interviewer-questioned-suspect'],
  interviewProblems['date-closed'],
  preparationProblems['interpreter-not-sworn'],
  interviewProblems['authorisation-expired'],
  interviewProblems['authorisation-other-interviewer'],
  interviewProblems['authorisation-other-studio'],
  interviewProblems['authorisation-too-long'],
  interviewProblems['authorisation-mismatch'],
  interviewProblems['authorisation-needed'],
  interviewProblems['authorisation-used'],
  interviewProblems['initial-exists'],
  interviewProblems['nothing-to-go-on-with'],
  interviewProblems['continuation-unfit'],
  interviewProblems['continuation-exists'],
  interviewProblems['resumption-unfit'],
  interviewProblems['resumption-exists'],
];
