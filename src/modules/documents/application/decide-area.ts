import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { AreaKind } from '../domain/area.js';
import { AREA_SQL } from '../persistence/area-sql.js';
import { touched } from './decide-place.js';
import { DocumentAccess } from './document-access.js';

export interface DecideAreaCommand {
  readonly documentId: DocumentId;
  readonly number: number;
  /** The version of the area that was read: of two people deciding at once, the second is told. */
  readonly version: number;
  readonly black: boolean;
}

interface AreaAtHand {
  readonly kind: AreaKind;
  readonly page: number;
  readonly standing: boolean;
}

/** A person takes an area away, so that what is under it is served, or puts it back. */
@Injectable()
export class DecideArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { documentId, number, version, black }: DecideAreaCommand,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { caseId } = await this.documents.lockFor(tx, documentId, 'decide-places');
      const area = await tx.one<AreaAtHand>(AREA_SQL.one, [documentId, number]);
      if (area === undefined) throw kernelProblems['not-found']();
      // A second click finds what the first one did.
      if (area.standing === black) return;
      const values = [documentId, number, version, black, this.clock.now()];
      if ((await tx.one(AREA_SQL.decide, values)) === undefined)
        throw kernelProblems['version-stale']();
      await touched(tx, documentId);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.decide-area',
        objectType: 'document',
        objectId: documentId,
        caseId,
        fieldsTouched: [
          `area ${number}`,
          `page ${area.page}`,
          area.kind,
          black ? 'put back' : 'taken away',
        ],
      });
    });
  }
}
