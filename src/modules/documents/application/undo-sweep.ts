import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId, SweepId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { AuditTrail } from '../../audit/index.js';
import type { DocumentState } from '../domain/document-transitions.js';
import { SWEEP_SQL } from '../persistence/sweep-sql.js';
import { touched } from './decide-place.js';
import { DocumentAccess } from './document-access.js';

export interface UndoneSweep {
  /** Places that wait for a decision again. */
  readonly reopened: number;
  /** Places that are no longer there. */
  readonly removed: number;
  readonly documents: number;
}

interface SweptDocument {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly state: DocumentState;
}

/**
 * Takes a decision everywhere back, by who took it.
 *
 * What it decided is open again, what it added is gone. Places that somebody decided anew since, and documents that
 * were released or withdrawn since, stay as they are.
 */
@Injectable()
export class UndoSweep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, documentId: DocumentId, sweepId: SweepId): Promise<UndoneSweep> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { caseId } = await this.documents.lock(tx, documentId);
      const swept = await tx.query<SweptDocument>(SWEEP_SQL.ofSweep, [sweepId, caseId]);
      if (swept.length === 0) throw kernelProblems['not-found']();
      const sum = { reopened: 0, removed: 0, documents: 0 };
      for (const { id } of swept.filter(({ state }) => state === 'IN_REVIEW')) {
        const removed = (await tx.query(SWEEP_SQL.remove, [id, sweepId])).length;
        const reopened = (await tx.query(SWEEP_SQL.reopen, [id, sweepId])).length;
        await touched(tx, id);
        await this.audit.append(tx, {
          operation: 'ALTERATION',
          verb: 'document.undo-everywhere',
          objectType: 'document',
          objectId: id,
          caseId,
          fieldsTouched: [`sweep ${sweepId}`, `${reopened} reopened`, `${removed} removed`],
        });
        sum.reopened += reopened;
        sum.removed += removed;
        sum.documents += 1;
      }
      return sum;
    });
  }
}
