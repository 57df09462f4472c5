import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { evidenceProblems } from '../domain/evidence-problems.js';
import { EVIDENCE_SQL } from '../persistence/evidence-sql.js';

/** Takes a file back, for example one that belongs elsewhere; that it was there stays to be seen. */
@Injectable()
export class WithdrawEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, evidenceId: OpaqueId, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<{ readonly withdrawnAt: Date | null }>(EVIDENCE_SQL.lock, [
        evidenceId,
      ]);
      if (row === undefined) throw kernelProblems['not-found']();
      if (row.withdrawnAt !== null) throw evidenceProblems['file-withdrawn']();
      await tx.query(EVIDENCE_SQL.withdraw, [evidenceId, actor.id, this.clock.now(), reason]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'evidence.withdraw',
        objectType: 'evidence',
        objectId: evidenceId,
      });
    });
  }
}
