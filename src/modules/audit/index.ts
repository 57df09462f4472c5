export { AuditModule } from './audit.module.js';
export { AuditTrail, type AuditEntry, type AuditOperation } from './application/audit-trail.js';
