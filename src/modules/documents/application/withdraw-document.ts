import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { DocumentAccess } from './document-access.js';
import { DocumentEvents } from './document-events.js';

/** Takes a document back with a reason. What was served stays on record; nobody gets it any more. */
@Injectable()
export class WithdrawDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly events: DocumentEvents,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, documentId: DocumentId, reason: string): Promise<void> {
    const { caseId } = await this.unitOfWork.run(actor, (tx) =>
      this.documents.lockFor(tx, documentId, 'withdraw'),
    );
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await this.documents.lockFor(tx, documentId, 'withdraw');
      await tx.query(DOCUMENT_SQL.withdraw, [documentId, this.clock.now(), reason]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.withdraw',
        objectType: 'document',
        objectId: documentId,
        caseId,
        fieldsTouched: ['state'],
        justification: reason,
      });
      // Whoever never could see a draft does not hear of its end either.
      if (document.state === 'RELEASED')
        await this.events.append(tx, 'document.withdrawn', document);
    });
  }
}
