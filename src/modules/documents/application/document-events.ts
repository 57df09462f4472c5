import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { READERS } from '../domain/document.js';
import { AUDIENCE_SQL } from '../persistence/audience-sql.js';
import type { LockedDocument } from './document-access.js';

/** Tells those a document is for, except who did it, what became of it. */
@Injectable()
export class DocumentEvents {
  constructor(private readonly outbox: Outbox) {}

  async append(
    tx: Tx,
    type: 'document.released' | 'document.withdrawn',
    document: LockedDocument,
  ): Promise<void> {
    await this.tell(tx, type, document, await this.readers(tx, document));
  }

  /** Only whom it was not open to before hears of it; whom it is taken from sees nothing, and is told nothing. */
  async opened(
    tx: Tx,
    document: LockedDocument,
    before: readonly PersonId[],
  ): Promise<readonly PersonId[]> {
    const now = await this.readers(tx, document);
    const fresh = now.filter((personId) => !before.includes(personId));
    if (document.state === 'RELEASED' && fresh.length > 0)
      await this.tell(tx, 'document.opened', document, fresh);
    return fresh;
  }

  /** Everybody in the case a document is for, whatever its state. */
  async readers(tx: Tx, { id, caseId }: LockedDocument): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ readonly id: PersonId }>(AUDIENCE_SQL.holders, [
      caseId,
      id,
      READERS,
    ]);
    return rows.map((row) => row.id);
  }

  private async tell(
    tx: Tx,
    type: 'document.released' | 'document.withdrawn' | 'document.opened',
    { id, caseId }: LockedDocument,
    people: readonly PersonId[],
  ): Promise<void> {
    const recipients = people.filter((personId) => personId !== tx.actor.id);
    await this.outbox.append(tx, { type, caseId, subjectId: id, recipients });
  }
}
