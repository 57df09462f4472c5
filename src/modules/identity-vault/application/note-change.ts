import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { AuditOperation, AuditTrail } from '../../audit/index.js';
import type { ChangeKind } from '../domain/change.js';
import type { NumberRow } from './registrations.js';

interface NotedChange {
  readonly verb: string;
  readonly operation: AuditOperation;
  readonly change: {
    readonly kind: ChangeKind;
    readonly reason: string;
    readonly fields: readonly string[];
  };
  readonly about: readonly NumberRow[];
}

/** One row for each number a proposal is about, none of which names another. */
export async function noteChange(
  audit: AuditTrail,
  tx: Tx,
  { verb, operation, change: { kind, reason, fields }, about }: NotedChange,
): Promise<void> {
  for (const { childRef, caseId } of about) {
    await audit.append(tx, {
      operation,
      verb,
      objectType: 'child',
      objectId: childRef,
      caseId,
      childRef,
      fieldsTouched: fields,
      purposeCode: kind,
      justification: reason,
    });
  }
}
