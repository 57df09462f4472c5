import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { CasesModule } from '../cases/index.js';
import { Alerts } from './application/alerts.js';
import { IdentityOverview } from './application/identity-overview.query.js';
import { LookUpIdentity } from './application/look-up-identity.js';
import { LookUpNotes } from './application/look-up-notes.js';
import { Oversight } from './application/oversight.js';
import { identityAccessProblems } from './domain/identity-access-problems.js';
import { IdentityAccessController } from './http/identity-access.controller.js';
import { OversightController } from './http/oversight.controller.js';

mapConstraints({
  lookup_reviewer_differs_check: identityAccessProblems['own-review'],
  alert_reviewer_differs_check: identityAccessProblems['own-review'],
});

@Module({
  imports: [CasesModule],
  controllers: [IdentityAccessController, OversightController],
  providers: [Alerts, LookUpNotes, LookUpIdentity, IdentityOverview, Oversight],
})
export class IdentityAccessModule {}
