import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { type DocumentKind, READERS } from '../domain/document.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';

export interface ServedDocument {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
  readonly sha256: string;
  readonly replaced: number;
  readonly servedFrom: Date;
}

const LAWFUL_GROUND = 'Verstrekking van een processtuk aan een procespartij (art. 30-34 Sv)';

/** Gives the served text to somebody in the case; every time is a disclosure with that person as recipient. */
@Injectable()
export class ReadServed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, documentId: DocumentId): Promise<ServedDocument> {
    return this.unitOfWork.run(actor, async (tx) => {
      const served = await tx.one<ServedDocument>(DOCUMENT_SQL.served, [documentId]);
      if (served === undefined) throw kernelProblems['not-found']();
      await this.access.require(tx, served.caseId, READERS);
      await this.audit.append(tx, {
        operation: 'DISCLOSURE',
        verb: 'document.serve',
        objectType: 'document',
        objectId: documentId,
        caseId: served.caseId,
        justification: LAWFUL_GROUND,
        recipients: [actor.id],
      });
      return served;
    });
  }
}
