import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { REVIEWERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import {
  decideTransition,
  type DocumentState,
  type DocumentStep,
} from '../domain/document-transitions.js';
import type { DocumentFormat } from '../domain/upload.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';

export interface LockedDocument {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly state: DocumentState;
  readonly length: number;
  readonly version: number;
  readonly format: DocumentFormat;
  readonly pages: number;
  /** Its pictures are not served. */
  readonly withoutPictures: boolean;
  readonly overruled: number;
  readonly secondLookStands: boolean;
  readonly overruledByMe: boolean;
  readonly lookedByMe: boolean;
  /** When it happened, for the age of the child then; null for a case without offences. */
  readonly eventOn: LegalDate | null;
}

/** Finds documents for those who review them, with their case locked. */
@Injectable()
export class DocumentAccess {
  constructor(private readonly cases: Cases) {}

  /** Not found to everybody but the reviewers of the case; the lock on the case orders all who change its documents. */
  async lock(tx: Tx, documentId: DocumentId): Promise<LockedDocument> {
    const seen = await tx.one<LockedDocument>(DOCUMENT_SQL.find, [documentId]);
    if (seen === undefined) throw kernelProblems['not-found']();
    await this.cases.lock(tx, seen.caseId, REVIEWERS);
    const locked = await tx.one<LockedDocument>(DOCUMENT_SQL.find, [documentId]);
    if (locked === undefined) throw kernelProblems['not-found']();
    return locked;
  }

  /** As `lock`, and refuses a step the document's state does not know. */
  async lockFor(tx: Tx, documentId: DocumentId, step: DocumentStep): Promise<LockedDocument> {
    const document = await this.lock(tx, documentId);
    refuseStep(document, step, 0);
    return document;
  }
}

export function refuseStep(document: LockedDocument, step: DocumentStep, openPlaces: number): void {
  const verdict = decideTransition(document.state, step, { ...document, openPlaces });
  if (verdict.kind === 'unavailable') throw documentProblems['action-not-available']();
  if (verdict.kind === 'blocked')
    throw documentProblems[verdict.by](verdict.by === 'places-open' ? { open: openPlaces } : {});
}
