import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { EnterDocument, type EnterDocumentCommand } from './enter-document.js';

/** Who writes official reports of interviews. */
const REPORTERS = ['CHILD_INTERVIEWER'] as const;

/** What other modules may ask of documents. */
@Injectable()
export class Documents {
  constructor(private readonly enter: EnterDocument) {}

  /** An official report of an interview, from the interviewer; it is reviewed and served as any document. */
  enterReport(
    actor: Actor,
    report: Omit<EnterDocumentCommand, 'kind' | 'by'>,
  ): Promise<DocumentId> {
    return this.enter.execute(actor, { ...report, kind: 'PV_VERHOOR', by: REPORTERS });
  }
}
