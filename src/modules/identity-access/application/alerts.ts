import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
} from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { LOOKUP_SQL } from '../persistence/lookup-sql.js';

export type AlertKind = 'WITHOUT_ASSIGNMENT' | 'MANY_LOOKUPS';

/** Tells the security officers. The notice leads to their page and names no case: they act in none. */
@Injectable()
export class Alerts {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async raise(
    tx: Tx,
    kind: AlertKind,
    about: { readonly caseId: CaseId; readonly childRef: ChildRef },
  ): Promise<void> {
    const now = this.clock.now();
    const id = newId();
    const { caseId, childRef } = about;
    await tx.query(LOOKUP_SQL.raise, [
      id,
      kind,
      tx.actor.id,
      caseId,
      childRef,
      legalDate(now),
      now,
    ]);
    await this.tell(tx, 'identity.alert-raised', id);
  }

  /** An emergency look-up waits for its review. */
  emergency(tx: Tx, lookupId: OpaqueId): Promise<void> {
    return this.tell(tx, 'identity.emergency-opened', lookupId);
  }

  private async tell(tx: Tx, type: string, subjectId: OpaqueId): Promise<void> {
    const officers = await tx.query<{ id: PersonId }>(LOOKUP_SQL.officers);
    await this.outbox.append(tx, {
      type,
      caseId: null,
      subjectId,
      recipients: officers.map(({ id }) => id),
    });
  }
}
