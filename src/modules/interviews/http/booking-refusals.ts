import { identityProblems } from '../../identity-vault/index.js';
import { LAPSES } from '../domain/booking-life.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { preparationProblems } from '../domain/preparation-problems.js';

/** Everything a new booking, a hold or a move can be refused with. */
export const BOOKING_REFUSALS = [
  interviewProblems['gates-refuse'],
  interviewProblems['slot-taken'],
  interviewProblems['warning-reason-missing'],
  identityProblems['text-identifies-child'],
  interviewProblems['exception-not-approved'],
  interviewProblems['booking-key-used'],
  interviewProblems['session-type-not-offered'],
  interviewProblems['interviewer-unknown'],
  interviewProblems['studio-unknown'],
  interviewProblems['case-closed'],
  interviewProblems['interviewer-not-certified'],
  interviewProblems['interviewer-not-specialised'],
  interviewProblems['studio-not-certified'],
  interviewProblems['interviewer-questioned-suspect'],
  interviewProblems['date-closed'],
  interviewProblems['studio-own-region'],
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

/** What a child is not received with, at check-in and at the start. */
export const DOOR_REFUSALS = [
  interviewProblems['not-the-booked-day'],
  ...LAPSES.map((lapse) => interviewProblems[lapse]),
  interviewProblems['not-accepted-yet'],
];
