import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { AddParty, EndAccess } from './application/add-party.js';
import { CaseOverview } from './application/case-overview.query.js';
import { Cases } from './application/cases.facade.js';
import { ComeOfAge } from './application/come-of-age.js';
import { RecordOwnChoice } from './application/record-own-choice.js';
import { Representation } from './application/representation.js';
import { ChangeStage } from './application/change-stage.js';
import { OffenceCatalogue } from './application/offence-catalogue.query.js';
import { RegisterCase } from './application/register-case.js';
import { RegisterChildInCase } from './application/register-child-in-case.js';
import { caseProblems } from './domain/case-problems.js';
import { CasesController } from './http/cases.controller.js';
import { OffencesController } from './http/offences.controller.js';

mapConstraints({
  case_parketnummer_uniq: caseProblems['parketnummer-taken'],
  case_parketnummer_form_check: caseProblems['parketnummer-invalid'],
  case_court_id_fkey: caseProblems['organisation-unknown'],
  case_office_id_fkey: caseProblems['organisation-unknown'],
  offence_article_in_force: caseProblems['offence-not-in-force'],
  offence_article_known_fk: caseProblems['offence-not-in-force'],
  suspect_label_uniq: caseProblems['suspect-label-taken'],
  case_access_suspect_fk: caseProblems['client-not-in-case'],
  case_access_child_fk: caseProblems['client-not-in-case'],
  case_access_of_age: caseProblems['victim-of-age'],
  own_choice_of_age_fk: caseProblems['not-of-age'],
  own_choice_asked_before_check: caseProblems['asked-in-future'],
  case_appeal_dated_check: caseProblems['appeal-date-missing'],
});

@Module({
  controllers: [CasesController, OffencesController],
  providers: [
    Cases,
    RegisterCase,
    RegisterChildInCase,
    AddParty,
    EndAccess,
    ChangeStage,
    CaseOverview,
    Representation,
    ComeOfAge,
    RecordOwnChoice,
    OffenceCatalogue,
  ],
  exports: [Cases, ComeOfAge],
})
export class CasesModule {}
