import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { documentProblems } from '../domain/document-problems.js';
import type { Place } from '../domain/document.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { DocumentAccess } from './document-access.js';

interface DecidedBy extends Place {
  readonly overruled: boolean;
  readonly decidedById: string | null;
}

/** Somebody else than who overruled doubts looks at them too; it counts for the version that person read. */
@Injectable()
export class GiveSecondLook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, documentId: DocumentId, version: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await this.documents.lockFor(tx, documentId, 'second-look');
      const places = await tx.query<DecidedBy>(DOCUMENT_SQL.places, [documentId]);
      if (places.some(({ overruled, decidedById }) => overruled && decidedById === actor.id))
        throw documentProblems['second-look-own']();
      const values = [documentId, version, this.clock.now()];
      if ((await tx.one(DOCUMENT_SQL.secondLook, values)) === undefined)
        throw kernelProblems['version-stale']();
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.second-look',
        objectType: 'document',
        objectId: documentId,
        caseId: document.caseId,
        fieldsTouched: [`version ${version}`],
      });
    });
  }
}
