import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { AudienceGround, Seat } from '../domain/audience.js';
import type { DocumentState } from '../domain/document-transitions.js';
import { AUDIENCE_SQL } from '../persistence/audience-sql.js';

/** A seat with the label of whom it stands for, such as V1 or a child number. */
export interface LabelledSeat extends Seat {
  readonly label: string | null;
}

/** One decision about for whom a document is. */
export interface AudienceDecision {
  readonly seq: number;
  readonly everyone: boolean;
  readonly openTo: readonly Seat[];
  readonly ground: AudienceGround | null;
  readonly authorisation: string | null;
  readonly reason: string;
  readonly decidedAt: string;
  readonly decidedBy: string;
}

export interface DocumentAudience {
  readonly id: DocumentId;
  readonly version: number;
  readonly state: DocumentState;
  readonly seats: readonly (LabelledSeat & {
    readonly people: readonly string[];
    readonly open: boolean;
  })[];
  /** From the first on; without any the document is for everybody in the case. */
  readonly decisions: readonly AudienceDecision[];
}

/** Who gets a document, who does not, and how that came. */
@Injectable()
export class AudienceOverview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async view(actor: Actor, documentId: DocumentId): Promise<DocumentAudience> {
    const [row] = await this.unitOfWork.once<DocumentAudience>(actor, AUDIENCE_SQL.view, [
      documentId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }
}
