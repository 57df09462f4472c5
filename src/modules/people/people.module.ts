import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { ImportRun } from '../../kernel/csv/import-run.js';
import { Attendants } from './application/attendants.js';
import { Directory } from './application/directory.query.js';
import { InterpreterTimes } from './application/interpreter-times.js';
import { InterviewerRegister } from './application/interviewer-register.query.js';
import { KeepPapers } from './application/keep-papers.js';
import { KeepPractice } from './application/keep-practice.js';
import { People } from './application/people.facade.js';
import { RegisterTables } from './application/register-tables.js';
import { peopleProblems } from './domain/people-problems.js';
import { AttendantsController } from './http/attendants.controller.js';
import { DirectoryController } from './http/directory.controller.js';
import { InterpreterTimesController } from './http/interpreter-times.controller.js';
import { PapersController } from './http/papers.controller.js';
import { RegisterController } from './http/register.controller.js';
import { TablesController } from './http/tables.controller.js';

mapConstraints({
  interviewer_certificate_no_overlap_excl: peopleProblems['certificate-overlaps'],
  interviewer_certificate_evidence_check: peopleProblems['evidence-missing'],
  interviewer_certificate_revocation_reasoned_check: peopleProblems['reason-missing'],
  interviewer_certificate_revoked_once: peopleProblems['already-revoked'],
  certificate_suspension_no_overlap_excl: peopleProblems['already-suspended'],
  certificate_suspension_reasoned_check: peopleProblems['reason-missing'],
  certificate_suspension_lift_complete_check: peopleProblems['reason-missing'],
  certificate_suspension_lifted_once: peopleProblems['not-suspended'],
  working_hours_no_overlap_excl: peopleProblems['hours-overlap'],
  absence_no_overlap_excl: peopleProblems['absence-overlaps'],
  attendant_hours_no_overlap_excl: peopleProblems['hours-overlap'],
  attendant_absence_no_overlap_excl: peopleProblems['absence-overlaps'],
  training_once_a_day_uniq: peopleProblems['training-exists'],
  attendant_register_number_uniq: peopleProblems['register-number-taken'],
  attendant_interpreter_sworn_check: peopleProblems['attendant-incomplete'],
  attendant_period_order_check: peopleProblems['period-reversed'],
  attendant_end_complete_check: peopleProblems['reason-missing'],
  training_void_complete_check: peopleProblems['reason-missing'],
});

@Module({
  controllers: [
    DirectoryController,
    RegisterController,
    PapersController,
    AttendantsController,
    InterpreterTimesController,
    TablesController,
  ],
  providers: [
    Directory,
    People,
    InterviewerRegister,
    KeepPapers,
    KeepPractice,
    Attendants,
    InterpreterTimes,
    RegisterTables,
    ImportRun,
  ],
  exports: [People],
})
export class PeopleModule {}
