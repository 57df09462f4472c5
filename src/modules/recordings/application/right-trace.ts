import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { type AuditOperation, AuditTrail } from '../../audit/index.js';

export interface RightSubject {
  readonly id: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
}

export interface RightAct {
  readonly operation: AuditOperation;
  readonly verb: string;
  readonly justification?: string;
  readonly told?: { readonly event: string; readonly people: readonly PersonId[] };
}

/** What every act on a right leaves: its audit row, and word for whom it concerns. */
@Injectable()
export class RightTrace {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async leave(tx: Tx, { id, caseId, childRef }: RightSubject, act: RightAct): Promise<void> {
    const { operation, verb, justification, told } = act;
    await this.audit.append(tx, {
      operation,
      verb,
      objectType: verb.split('.')[0] ?? verb,
      objectId: id,
      caseId,
      childRef,
      ...(justification === undefined ? {} : { justification }),
      ...(told === undefined ? {} : { recipients: told.people }),
    });
    if (told !== undefined)
      await this.outbox.append(tx, {
        type: told.event,
        caseId,
        subjectId: id,
        recipients: told.people,
      });
  }
}
