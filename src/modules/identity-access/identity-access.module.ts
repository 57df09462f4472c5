import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { CasesModule } from '../cases/index.js';
import { Alerts } from './application/alerts.js';
import { AskDisclosure } from './application/ask-disclosure.js';
import { DisclosureRows } from './application/disclosure-rows.js';
import { Disclosures } from './application/disclosures.query.js';
import { IdentityOverview } from './application/identity-overview.query.js';
import { LookUpIdentity } from './application/look-up-identity.js';
import { LookUpNotes } from './application/look-up-notes.js';
import { MoveDisclosure } from './application/move-disclosure.js';
import { NoteIdentifier } from './application/note-identifier.js';
import { Oversight } from './application/oversight.js';
import { identityAccessProblems } from './domain/identity-access-problems.js';
import { DisclosuresController } from './http/disclosures.controller.js';
import { IdentityAccessController } from './http/identity-access.controller.js';
import { OversightController } from './http/oversight.controller.js';

mapConstraints({
  lookup_reviewer_differs_check: identityAccessProblems['own-review'],
  alert_reviewer_differs_check: identityAccessProblems['own-review'],
  disclosure_request_one_open_uniq: identityAccessProblems['request-open'],
  disclosure_response_pkey: identityAccessProblems['answered-already'],
  disclosure_grant_scope_check: identityAccessProblems['scope-missing'],
});

@Module({
  imports: [CasesModule],
  controllers: [IdentityAccessController, DisclosuresController, OversightController],
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
  ],
})
export class IdentityAccessModule {}
