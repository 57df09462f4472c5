import { Module } from '@nestjs/common';
import { ImportRun } from '../../kernel/csv/import-run.js';
import { mapConstraints } from '../../kernel/database/violations.js';
import { ClosedDates } from './application/closed-dates.js';
import { InspectStudio } from './application/inspect-studio.js';
import { KeepStudio } from './application/keep-studio.js';
import { StudioList } from './application/studio-list.query.js';
import { StudioRegister } from './application/studio-register.query.js';
import { StudioSystems } from './application/studio-systems.js';
import { StudioTable } from './application/studio-table.js';
import { Studios } from './application/studios.facade.js';
import { studioProblems } from './domain/studio-problems.js';
import { ClosedDatesController } from './http/closed-dates.controller.js';
import { InspectionsController } from './http/inspections.controller.js';
import { StudioRegisterController } from './http/studio-register.controller.js';
import { StudioSystemsController } from './http/studio-systems.controller.js';
import { StudiosController } from './http/studios.controller.js';

mapConstraints({
  studio_name_uniq: studioProblems['name-taken'],
  inspection_one_a_day_uniq: studioProblems['inspection-exists'],
  inspection_answer_no_explained_check: studioProblems['checklist-incomplete'],
  studio_certificate_inspection_passed: studioProblems['inspection-not-passed'],
  studio_certificate_no_overlap_excl: studioProblems['certificate-overlaps'],
  studio_certificate_revocation_reasoned_check: studioProblems['reason-missing'],
  opening_hours_no_overlap_excl: studioProblems['hours-overlap'],
  closed_date_once_uniq: studioProblems['date-closed-already'],
  closing_no_overlap_excl: studioProblems['closing-overlaps'],
  closing_reasoned_check: studioProblems['reason-missing'],
  daily_test_failure_explained_check: studioProblems['reason-missing'],
});

@Module({
  controllers: [
    StudiosController,
    StudioRegisterController,
    InspectionsController,
    ClosedDatesController,
    StudioSystemsController,
  ],
  providers: [
    Studios,
    StudioList,
    StudioRegister,
    KeepStudio,
    ClosedDates,
    InspectStudio,
    StudioTable,
    ImportRun,
    StudioSystems,
  ],
  exports: [Studios],
})
export class StudiosModule {}
