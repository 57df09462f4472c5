import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { CaseAccess } from '../../auth/index.js';
import { READERS } from '../domain/document.js';
import type { LockedDocument } from './document-access.js';

/** Tells everybody in the case, except who did it, what became of a document. */
@Injectable()
export class DocumentEvents {
  constructor(
    private readonly access: CaseAccess,
    private readonly outbox: Outbox,
  ) {}

  async append(
    tx: Tx,
    type: 'document.released' | 'document.withdrawn',
    document: LockedDocument,
  ): Promise<void> {
    const { id, caseId } = document;
    const recipients = (await this.access.holders(tx, caseId, READERS)).filter(
      (personId) => personId !== tx.actor.id,
    );
    await this.outbox.append(tx, { type, caseId, subjectId: id, recipients });
  }
}
