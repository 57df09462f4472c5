import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { Interviews } from './application/interviews.facade.js';
import { interviewProblems } from './domain/interview-problems.js';

mapConstraints({
  needs_assessment_complete_check: interviewProblems['needs-incomplete'],
  booking_interviewer_free_excl: interviewProblems['slot-taken'],
  booking_studio_free_excl: interviewProblems['slot-taken'],
  booking_child_free_excl: interviewProblems['slot-taken'],
  booking_interpreter_free_excl: interviewProblems['slot-taken'],
  booking_one_initial_uniq: interviewProblems['initial-exists'],
  booking_authorisation_once_uniq: interviewProblems['authorisation-used'],
  booking_authorised_check: interviewProblems['authorisation-needed'],
  booking_authorisation_fk: interviewProblems['authorisation-mismatch'],
  booking_authorisation_unexpired: interviewProblems['authorisation-expired'],
  booking_authorisation_same_interviewer: interviewProblems['authorisation-other-interviewer'],
  booking_authorisation_minutes: interviewProblems['authorisation-too-long'],
  booking_interviewer_certified: interviewProblems['interviewer-not-certified'],
  booking_studio_certified: interviewProblems['studio-not-certified'],
  booking_move_legal: interviewProblems['step-not-available'],
  booking_session_type_known_check: interviewProblems['session-type-not-offered'],
  authorisation_motion_uniq: interviewProblems['authorisation-exists'],
  session_event_phase_stated_check: interviewProblems['event-incomplete'],
  session_event_incident_described_check: interviewProblems['event-incomplete'],
  session_event_not_ahead_check: interviewProblems['event-out-of-order'],
});

@Module({ providers: [Interviews], exports: [Interviews] })
export class InterviewsModule {}
