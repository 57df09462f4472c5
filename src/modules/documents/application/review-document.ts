import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { Area, AreaKind } from '../domain/area.js';
import type { Place, PlaceDecision } from '../domain/document.js';
import { isOpen } from '../domain/places.js';
import { renderServed } from '../domain/serving.js';
import { AREA_SQL } from '../persistence/area-sql.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { DocumentAccess, type LockedDocument } from './document-access.js';

/** A place with everything a reviewer weighs. */
export interface ReviewedPlace extends Place {
  readonly foundBy: 'ENGINE' | 'PERSON';
  /** Stable code of why it was found; never holds the words. */
  readonly reason: string;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decidedById: string | null;
  readonly version: number;
  /** Found letters or digits lie outside its edges now. */
  readonly cutsOff: boolean;
  readonly foundStart: number;
  readonly foundEnd: number;
  /** Decided in the version this one was made of, and not taken over. */
  readonly decidedBefore: PlaceDecision | null;
}

/** An area as reviewers weigh it. */
export interface ReviewedArea extends Area {
  readonly number: number;
  readonly kind: AreaKind;
  readonly addedAt: Date;
  readonly addedBy: string;
  /** Set where somebody else than who drew it took it away. */
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  readonly version: number;
}

export interface DocumentReview extends LockedDocument {
  readonly text: string;
  readonly proposedText: string;
  readonly places: readonly ReviewedPlace[];
  readonly areas: readonly ReviewedArea[];
  readonly openPlaces: number;
}

/** Shows the original beside the text that would be served. The original passes through; no case table holds it. */
@Injectable()
export class ReviewDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, documentId: DocumentId): Promise<DocumentReview> {
    const { document, places, areas } = await this.unitOfWork.run(actor, async (tx) => {
      const found = await this.documents.lock(tx, documentId);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'document.review',
        objectType: 'document',
        objectId: documentId,
        caseId: found.caseId,
      });
      return {
        document: found,
        places: await tx.query<ReviewedPlace>(DOCUMENT_SQL.places, [documentId]),
        areas: await tx.query<ReviewedArea>(AREA_SQL.toReview, [documentId]),
      };
    });
    const text = await this.vault.readOriginal(actor, document.caseId, documentId);
    const proposedText = renderServed(text, places).text;
    const openPlaces = places.filter(isOpen).length;
    return { ...document, text, proposedText, places, areas, openPlaces };
  }
}
