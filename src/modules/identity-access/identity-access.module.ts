import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { CasesModule } from '../cases/index.js';
import { Alerts } from './application/alerts.js';
import { AskDisclosure } from './application/ask-disclosure.js';
import { CaseQuestions } from './application/case-questions.js';
import { DisclosureRows } from './application/disclosure-rows.js';
import { Disclosures } from './application/disclosures.query.js';
import { IdentityOverview } from './application/identity-overview.query.js';
import { KeepVault } from './application/keep-vault.js';
import { LookUpIdentity } from './application/look-up-identity.js';
import { LookUpNotes } from './application/look-up-notes.js';
import { MoveDisclosure } from './application/move-disclosure.js';
import { NoteIdentifier } from './application/note-identifier.js';
import { Oversight } from './application/oversight.js';
import { Stewardship } from './application/stewardship.js';
import { identityAccessProblems } from './domain/identity-access-problems.js';
import { DisclosuresController } from './http/disclosures.controller.js';
import { IdentityAccessController } from './http/identity-access.controller.js';
import { NarrowController } from './http/narrow.controller.js';
import { OversightController } from './http/oversight.controller.js';
import { StewardshipController } from './http/stewardship.controller.js';

mapConstraints({
  lookup_reviewer_differs_check: identityAccessProblems['own-review'],
  alert_reviewer_differs_check: identityAccessProblems['own-review'],
  disclosure_request_one_open_uniq: identityAccessProblems['request-open'],
  disclosure_response_pkey: identityAccessProblems['answered-already'],
  disclosure_grant_scope_check: identityAccessProblems['scope-missing'],
});

@Module({
  imports: [CasesModule],
  controllers: [
    IdentityAccessController,
    DisclosuresController,
    OversightController,
    StewardshipController,
    NarrowController,
  ],
  providers: [
    Alerts,
    LookUpNotes,
    LookUpIdentity,
    IdentityOverview,
    Oversight,
    NoteIdentifier,
    DisclosureRows,
    AskDisclosure,
    MoveDisclosure,
    Disclosures,
    Stewardship,
    CaseQuestions,
    KeepVault,
  ],
  exports: [KeepVault],
})
export class IdentityAccessModule {}
