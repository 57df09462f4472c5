import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId, OpaqueId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { type Place, REVIEWERS } from '../domain/document.js';
import { isReplaced, namesWhose, placesTyingChildren } from '../domain/places.js';
import { leaksInReadBack } from '../domain/read-back.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { SCREENING_SQL } from '../persistence/screening-sql.js';

interface LearnedEvent {
  readonly id: OpaqueId;
  readonly caseId: CaseId;
}

interface ServedText {
  readonly id: DocumentId;
  readonly text: string;
}

/**
 * Screens what was served earlier, once the vault knows more of a child than it did then.
 *
 * At least once per event and harmless to repeat: a document has one finding. Without the vault's answer the event
 * stays, and the next round tries again.
 */
@Injectable()
export class ScreenServedAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: IdentityVault,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** How many events were handled. */
  async execute(): Promise<number> {
    const events = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query<LearnedEvent>(SCREENING_SQL.waiting),
    );
    for (const event of events) await this.screenCase(event);
    return events.length;
  }

  private async screenCase({ id, caseId }: LearnedEvent): Promise<void> {
    const actor = systemActor();
    const served = await this.unitOfWork.run(actor, (tx) =>
      tx.query<ServedText>(SCREENING_SQL.servedTexts, [caseId]),
    );
    const found: { readonly id: DocumentId; readonly places: number }[] = [];
    for (const document of served) {
      const places = await this.leaksOf(caseId, document);
      if (places > 0) found.push({ id: document.id, places });
    }
    await this.unitOfWork.run(actor, async (tx) => {
      for (const finding of found) await this.record(tx, caseId, finding);
      await tx.query(SCREENING_SQL.done, [id]);
    });
  }

  private async leaksOf(caseId: CaseId, { id, text }: ServedText): Promise<number> {
    const actor = systemActor();
    const finds = await this.vault.findCertain(actor, caseId, text);
    // Nothing to look up in the vault's original where nothing is found and nobody is said to be of anybody.
    if (finds.length === 0 && !namesWhose(text)) return 0;
    const places = await this.unitOfWork.run(actor, (tx) =>
      tx.query<Place>(DOCUMENT_SQL.places, [id]),
    );
    const original = await this.vault.findInOriginal(actor, {
      caseId,
      documentId: id,
      eventOn: null,
    });
    const leaks = leaksInReadBack({ readBack: text, finds, text: original.text, places });
    return leaks.length + placesTyingChildren(original.spans, places.filter(isReplaced)).length;
  }

  private async record(
    tx: Tx,
    caseId: CaseId,
    { id, places }: { readonly id: DocumentId; readonly places: number },
  ): Promise<void> {
    const added = await tx.one(SCREENING_SQL.find, [id, caseId, places, this.clock.now()]);
    if (added === undefined) return;
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: 'document.find-again',
      objectType: 'document',
      objectId: id,
      caseId,
    });
    const recipients = await this.access.holders(tx, caseId, REVIEWERS);
    await this.outbox.append(tx, {
      type: 'document.recognised',
      caseId,
      subjectId: id,
      recipients,
    });
  }
}
