import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, MotionId, OpaqueId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';

/** The audit row and the event of a child's view. */
@Injectable()
export class ViewTrace {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly access: CaseAccess,
  ) {}

  async leave(
    tx: Tx,
    view: {
      readonly id: OpaqueId;
      readonly motionId: MotionId;
      readonly caseId: CaseId;
      readonly childRef: ChildRef;
    },
  ): Promise<void> {
    const { id, motionId, caseId, childRef } = view;
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'child-view.record',
      objectType: 'child_view',
      objectId: id,
      caseId,
      childRef,
    });
    const recipients = await this.access.holders(tx, caseId, [
      'COURT_CLERK',
      'INVESTIGATING_JUDGE',
      'JUDGE',
    ]);
    await this.outbox.append(tx, {
      type: 'child-view.recorded',
      caseId,
      subjectId: motionId,
      recipients,
    });
  }
}
