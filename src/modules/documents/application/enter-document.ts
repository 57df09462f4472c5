import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, type DocumentId, type OpaqueId, parseId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { type FoundPlace, IdentityVault } from '../../identity-vault/index.js';
import { type DocumentKind, REVIEWERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';

export interface EnterDocumentCommand {
  readonly caseId: CaseId;
  /** Made by the caller; the same key yields the same document, so a retry never enters it twice. */
  readonly documentKey: OpaqueId;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
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
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: EnterDocumentCommand): Promise<DocumentId> {
    const { caseId, title, text } = command;
    const id = documentIdOf(command);
    await this.unitOfWork.run(actor, (tx) => this.refuseUnlessOpen(tx, caseId));
    await this.vault.refuseIdentifyingText(actor, caseId, { '/title': title });
    await this.vault.keepOriginal(actor, { id, caseId, text });
    const { spans } = await this.vault.findInOriginal(actor, caseId, id);

    await this.unitOfWork.run(actor, async (tx) => {
      await this.refuseUnlessOpen(tx, caseId);
      await this.store(tx, { ...command, id }, spans);
    });
    return id;
  }

  private async refuseUnlessOpen(tx: Tx, caseId: CaseId): Promise<void> {
    const { stage } = await this.cases.lock(tx, caseId, REVIEWERS);
    if (stage === 'CLOSED') throw documentProblems['case-closed']();
    // Without a child the vault knows no name to look for: everything would pass as harmless.
    if ((await tx.query(DOCUMENT_SQL.children, [caseId])).length === 0)
      throw documentProblems['child-missing']();
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

/** The places as the database takes them, numbered from one. */
export function placeRows(spans: readonly FoundPlace[]): string {
  return JSON.stringify(
    spans.map(({ start, end, type, certain, reason, replacement }, index) => ({
      number: index + 1,
      starts: start,
      ends: end,
      type,
      certain,
      reason,
      replacement,
    })),
  );
}

/** An id that follows from case and key: nobody can name a document of a case they are not in. */
function documentIdOf({ caseId, documentKey }: EnterDocumentCommand): DocumentId {
  const hash = createHash('sha256').update(`document|${caseId}|${documentKey}`).digest('hex');
  const id = parseId<DocumentId>(
    `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
  );
  if (id === undefined) throw kernelProblems.unexpected();
  return id;
}
