import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault, OriginalFiles } from '../../identity-vault/index.js';
import { type CarriedPlace, carryOver, type EarlierPlace } from '../domain/carry-over.js';
import { documentProblems } from '../domain/document-problems.js';
import { AREA_SQL } from '../persistence/area-sql.js';
import { AUDIENCE_SQL } from '../persistence/audience-sql.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { DocumentAccess, type LockedDocument } from './document-access.js';
import { DocumentEvents } from './document-events.js';
import { documentIdOf } from './document-id.js';

/** Takes a released document back and puts its original up for review again, in one act, with what was decided about it. */
@Injectable()
export class RenewDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly originals: OriginalFiles,
    private readonly audit: AuditTrail,
    private readonly events: DocumentEvents,
    private readonly clock: Clock,
  ) {}

  /** The id of the new version; doing it twice yields the same one. */
  async execute(actor: Actor, documentId: DocumentId, reason: string): Promise<DocumentId> {
    const old = await this.unitOfWork.run(actor, (tx) => this.lock(tx, documentId));
    const { caseId, eventOn } = old;
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    const id = documentIdOf({ caseId, documentKey: documentId });
    const text = await this.vault.readOriginal(actor, caseId, documentId);
    await this.vault.keepOriginal(actor, { id, caseId, text });
    if (old.format !== 'TEXT')
      await this.originals.copy(actor, { id: documentId, caseId }, { id, caseId });
    const { spans } = await this.vault.findInOriginal(actor, { caseId, documentId: id, eventOn });
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await this.lock(tx, documentId);
      await tx.query(DOCUMENT_SQL.withdraw, [documentId, this.clock.now(), reason]);
      const places = carryOver(text, spans, await this.placesOf(tx, documentId));
      await this.enter(tx, document, id, places);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'document.renew',
        objectType: 'document',
        objectId: documentId,
        caseId,
        fieldsTouched: ['state', ...countsOf(places)],
        justification: reason,
      });
      await this.events.append(tx, 'document.withdrawn', document);
    });
    return id;
  }

  private async lock(tx: Tx, documentId: DocumentId): Promise<LockedDocument> {
    const document = await this.documents.lockFor(tx, documentId, 'withdraw');
    if (document.state !== 'RELEASED') throw documentProblems['action-not-available']();
    return document;
  }

  private placesOf(tx: Tx, documentId: DocumentId): Promise<readonly EarlierPlace[]> {
    return tx.query<EarlierPlace>(DOCUMENT_SQL.places, [documentId]);
  }

  private async enter(
    tx: Tx,
    { id: oldId, caseId }: LockedDocument,
    id: DocumentId,
    places: readonly CarriedPlace[],
  ): Promise<void> {
    const values = [id, oldId, this.clock.now()];
    if ((await tx.one(DOCUMENT_SQL.insertAgain, values)) === undefined)
      throw kernelProblems['version-stale']();
    const rows = places.map((place, at) => ({ ...place, number: at + 1 }));
    await tx.query(DOCUMENT_SQL.insertCarried, [id, caseId, JSON.stringify(rows)]);
    await tx.query(AUDIENCE_SQL.carryOver, [oldId, id]);
    await tx.query(AREA_SQL.carryOver, [oldId, id]);
  }
}

/** How many decisions of people stand again, and where they have to decide anew. */
function countsOf(places: readonly CarriedPlace[]): readonly string[] {
  const carried = places.filter(({ decision }) => decision !== null).length;
  const again = places.filter(({ decidedBefore }) => decidedBefore !== null).length;
  return [`${carried} carried`, `${again} again`];
}
