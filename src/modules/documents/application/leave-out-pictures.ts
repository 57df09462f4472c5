import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { AuditTrail } from '../../audit/index.js';
import { PICTURED_FILES } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { DocumentAccess } from './document-access.js';

export interface LeaveOutPicturesCommand {
  readonly documentId: DocumentId;
  /** The version of the document that was read: of two people deciding at once, the second is told. */
  readonly version: number;
  readonly leftOut: boolean;
}

/**
 * A reviewer leaves the pictures out of what is served, or lets them in again.
 *
 * A face, a signature or a drawing has no words that could be replaced. Source: domain 5.4. INV-DOC-16.
 */
@Injectable()
export class LeaveOutPictures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    { documentId, version, leftOut }: LeaveOutPicturesCommand,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await this.documents.lockFor(tx, documentId, 'decide-places');
      if (!PICTURED_FILES.includes(document.format))
        throw documentProblems['no-pictures-to-leave-out']();
      // A second click finds what the first one did.
      if (document.withoutPictures === leftOut) return;
      const values = [documentId, version, leftOut];
      if ((await tx.one(DOCUMENT_SQL.leaveOutPictures, values)) === undefined)
        throw kernelProblems['version-stale']();
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.leave-out-pictures',
        objectType: 'document',
        objectId: documentId,
        caseId: document.caseId,
        fieldsTouched: [leftOut ? 'pictures left out' : 'pictures kept'],
      });
    });
  }
}
