import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { ERASURE_SQL } from '../persistence/erasure-sql.js';
import { ErasureLedger } from './erasure-ledger.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/** Destroys single originals of a case, when what they are the original of is destroyed. */
@Injectable()
export class DestroyOriginals {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ledger: ErasureLedger,
    private readonly clock: Clock,
  ) {}

  /** Their keys go, and a backup of before does not bring them back. Repeating it is harmless. */
  async execute(actor: Actor, caseId: CaseId, ids: readonly DocumentId[]): Promise<void> {
    if (ids.length === 0) return;
    await this.unitOfWork.run(actor, async (tx) => {
      const values = [ids, caseId, this.clock.now()];
      const gone = await tx.query<{ readonly id: DocumentId }>(ERASURE_SQL.eraseOfCase, values);
      for (const { id } of gone)
        await this.audit.append(tx, {
          operation: 'ERASURE',
          verb: 'document.erase-original',
          objectType: 'document',
          objectId: id,
          caseId,
        });
    });
    await this.ledger.write(actor);
  }
}
