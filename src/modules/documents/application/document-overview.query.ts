import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type Page, PAGE_SIZE, pageOf, pageStart } from '../../../kernel/http/pagination.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { DocumentKind } from '../domain/document.js';
import type { DocumentState } from '../domain/document-transitions.js';
import type { DocumentFormat, VirusScan } from '../domain/upload.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';

/** A document as the people in its case see it, without its words. */
export interface DocumentRow {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly state: DocumentState;
  readonly length: number;
  readonly enteredAt: Date;
  readonly enteredBy: string;
  readonly releasedAt: Date | null;
  readonly releasedBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
  readonly version: number;
  readonly places: number;
  readonly openPlaces: number;
  readonly format: DocumentFormat;
  readonly pages: number;
  readonly virusScan: VirusScan;
  readonly overruled: number;
  readonly overruledByMe: boolean;
  readonly lookedByMe: boolean | null;
  readonly recognised: number;
  readonly narrowed: boolean;
  readonly secondLookBy: string | null;
  readonly secondLookStands: boolean | null;
  readonly functions: readonly Role[];
}

export interface DocumentPageRequest {
  readonly limit?: number;
  readonly after?: string;
}

/** What the screens show of documents; each read leaves its audit row in the same statement. */
@Injectable()
export class DocumentOverview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async view(actor: Actor, documentId: DocumentId): Promise<DocumentRow> {
    const [row] = await this.unitOfWork.once<DocumentRow>(actor, DOCUMENT_SQL.view, [documentId]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  /** The documents of a case the actor may see, newest first. */
  async list(
    actor: Actor,
    caseId: CaseId,
    { limit = PAGE_SIZE, after }: DocumentPageRequest,
  ): Promise<Page<DocumentRow>> {
    const values = [caseId, limit + 1, after === undefined ? null : pageStart(after)];
    const rows = await this.unitOfWork.once<DocumentRow | { readonly id: null }>(
      actor,
      DOCUMENT_SQL.list,
      values,
    );
    if (rows.length === 0) throw kernelProblems['not-found']();
    return pageOf(
      rows.filter((row) => row.id !== null),
      limit,
    );
  }
}
