export { AuditModule } from './audit.module.js';
export { auditKeyFile } from './application/audit-key-file.js';
export {
  actedBy,
  AUDIT_OPERATIONS,
  AuditTrail,
  type AuditEntry,
  type AuditOperation,
} from './application/audit-trail.js';
export { SealAudit } from './application/seal-audit.js';
