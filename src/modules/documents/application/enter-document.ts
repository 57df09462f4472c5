import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId, OpaqueId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { type FoundPlace, IdentityVault } from '../../identity-vault/index.js';
import type { DocumentKind } from '../domain/document.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { documentIdOf } from './document-id.js';
import { OpenCases } from './open-cases.js';
import { placeRows } from './place-rows.js';

export interface EnterDocumentCommand {
  readonly caseId: CaseId;
  /** Made by the caller; the same key yields the same document, so a retry never enters it twice. */
  readonly documentKey: OpaqueId;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
  /** Who enters it; whoever brings documents into a case unless told. */
  readonly by?: readonly Role[];
}

/**
 * Takes a document in: the original goes sealed into the vault first, the case then gets the places to look at.
 *
 * Two connections share no transaction; the key makes both halves repeatable, so a crash between them is mended
 * by sending the document again.
 */
@Injectable()
export class EnterDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly openCases: OpenCases,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: EnterDocumentCommand): Promise<DocumentId> {
    const { caseId, title, text, by } = command;
    const id = documentIdOf(command);
    const eventOn = await this.unitOfWork.run(actor, async (tx) => {
      await this.openCases.require(tx, caseId, by);
      return this.openCases.eventDay(tx, caseId);
    });
    await this.vault.refuseIdentifyingText(actor, caseId, { '/title': title });
    await this.vault.keepOriginal(actor, { id, caseId, text });
    const { spans } = await this.vault.findInOriginal(actor, { caseId, documentId: id, eventOn });

    await this.unitOfWork.run(actor, async (tx) => {
      await this.openCases.require(tx, caseId, by);
      await this.store(tx, { ...command, id }, spans);
    });
    return id;
  }

  private async store(
    tx: Tx,
    document: EnterDocumentCommand & { readonly id: DocumentId },
    spans: readonly FoundPlace[],
  ): Promise<void> {
    const { id, caseId, kind, title, text } = document;
    const inserted = await tx.one(DOCUMENT_SQL.insert, [
      id,
      caseId,
      kind,
      title,
      text.length,
      this.clock.now(),
    ]);
    if (inserted === undefined) return;
    await tx.query(DOCUMENT_SQL.insertPlaces, [id, caseId, placeRows(spans)]);
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'document.enter',
      objectType: 'document',
      objectId: id,
      caseId,
    });
    await this.outbox.append(tx, { type: 'document.entered', caseId, subjectId: id });
  }
}
