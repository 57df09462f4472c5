import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems, type Problem } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import {
  type Area,
  type AreaKind,
  type AreaRefusal,
  assessArea,
  fieldOffPage,
} from '../domain/area.js';
import { documentProblems } from '../domain/document-problems.js';
import { AREA_SQL } from '../persistence/area-sql.js';
import { touched } from './decide-place.js';
import { DocumentAccess } from './document-access.js';

export interface AddAreaCommand extends Area {
  readonly documentId: DocumentId;
  readonly kind: AreaKind;
}

export interface AddedArea {
  readonly number: number;
  readonly version: number;
  readonly documentVersion: number;
}

/** A person blacks out a part of a page that no words could replace: a face, a signature, handwriting. INV-DOC-17. */
@Injectable()
export class AddArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { documentId, kind, ...area }: AddAreaCommand): Promise<AddedArea> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { caseId, pages } = await this.documents.lockFor(tx, documentId, 'add-place');
      const counted = await tx.one<{ areas: number }>(AREA_SQL.count, [documentId]);
      const refusal = assessArea(area, { pages, areas: counted?.areas ?? 0 });
      if (refusal !== undefined) throw problemOf(refusal, area);
      const { page, x, y, width, height } = area;
      const values = [documentId, caseId, page, x, y, width, height, kind, this.clock.now()];
      const added = await tx.one<Pick<AddedArea, 'number' | 'version'>>(AREA_SQL.add, values);
      if (added === undefined) throw kernelProblems['not-found']();
      const { documentVersion } = await touched(tx, documentId);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.add-area',
        objectType: 'document',
        objectId: documentId,
        caseId,
        fieldsTouched: [`area ${added.number}`, `page ${page}`, kind],
      });
      return { ...added, documentVersion };
    });
  }
}

function problemOf(refusal: AreaRefusal, area: Area): Problem {
  if (refusal !== 'area-outside-page') return documentProblems[refusal]();
  const errors = [{ pointer: `/${fieldOffPage(area)}`, code: 'outside-page' }];
  return documentProblems[refusal]({}, { errors });
}
