import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, HearingId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';

interface Step {
  readonly operation: 'COLLECTION' | 'ALTERATION';
  readonly verb: string;
  readonly event: string;
  readonly told: readonly Role[];
}

/** The audit row and the event every step leaves. */
@Injectable()
export class HearingTrace {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly access: CaseAccess,
  ) {}

  async leave(
    tx: Tx,
    { hearingId, caseId }: { readonly hearingId: HearingId; readonly caseId: CaseId },
    { operation, verb, event, told }: Step,
  ): Promise<void> {
    await this.audit.append(tx, {
      operation,
      verb,
      objectType: 'hearing',
      objectId: hearingId,
      caseId,
    });
    await this.outbox.append(tx, {
      type: event,
      caseId,
      subjectId: hearingId,
      recipients: await this.access.holders(tx, caseId, told),
    });
  }
}
