import { type DynamicModule, Module } from '@nestjs/common';
import { KernelModule } from './kernel/kernel.module.js';
import type { Log } from './kernel/logging/log.js';
import type { Runtime } from './kernel/runtime.js';
import type { Clock } from './kernel/time.js';
import { AuditModule } from './modules/audit/index.js';
import { AuthModule } from './modules/auth/index.js';
import { CasesModule } from './modules/cases/index.js';
import { DocumentsModule } from './modules/documents/index.js';
import { EvidenceModule } from './modules/evidence/index.js';
import { HearingsModule } from './modules/hearings/index.js';
import { IdentityAccessModule } from './modules/identity-access/index.js';
import { IdentityVaultModule } from './modules/identity-vault/index.js';
import { IndicatorsModule } from './modules/indicators/index.js';
import { InterviewsModule } from './modules/interviews/index.js';
import { MotionsModule } from './modules/motions/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { PeopleModule } from './modules/people/index.js';
import { RecordingsModule } from './modules/recordings/index.js';
import { StudiosModule } from './modules/studios/index.js';

/** A list of modules. */
@Module({})
export class AppModule {
  static register(runtime: Runtime, clock: Clock, log: Log): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.register(runtime, clock, log),
        AuditModule,
        AuthModule,
        IdentityVaultModule,
        PeopleModule,
        CasesModule,
        IdentityAccessModule,
        DocumentsModule,
        StudiosModule,
        EvidenceModule,
        InterviewsModule,
        RecordingsModule,
        MotionsModule,
        HearingsModule,
        IndicatorsModule,
        NotificationsModule,
      ],
    };
  }
}
