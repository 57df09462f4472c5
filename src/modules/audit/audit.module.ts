import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { FileSigningKey, SigningKey } from '../../kernel/crypto/signing-key.js';
import { dataDir, Runtime } from '../../kernel/runtime.js';
import { AuditTrail } from './application/audit-trail.js';
import { SealAudit } from './application/seal-audit.js';

@Global()
@Module({
  providers: [
    AuditTrail,
    SealAudit,
    {
      provide: SigningKey,
      inject: [Runtime],
      useFactory: (runtime: Runtime) => new FileSigningKey(join(dataDir(runtime.settings), 'audit-key.json')),
    },
  ],
  exports: [AuditTrail, SealAudit],
})
export class AuditModule {}
