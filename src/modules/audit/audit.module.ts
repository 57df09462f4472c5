import { Global, Module } from '@nestjs/common';
import { FileSigningKey, SigningKey } from '../../kernel/crypto/signing-key.js';
import { Runtime } from '../../kernel/runtime.js';
import { auditKeyFile } from './application/audit-key-file.js';
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
      useFactory: (runtime: Runtime) => new FileSigningKey(auditKeyFile(runtime.settings)),
    },
  ],
  exports: [AuditTrail, SealAudit],
})
export class AuditModule {}
