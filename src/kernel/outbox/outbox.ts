import { Injectable } from '@nestjs/common';
import { statement } from '../database/statement.js';
import type { Tx } from '../database/unit-of-work.js';
import { type CaseId, newId, type OpaqueId, type PersonId } from '../ids.js';

/** Something that happened and that others must hear of after commit. Ids only: no event carries text. */
export interface OutboxEvent {
  /** noun.past-participle, such as `motion.filed`. */
  readonly type: string;
  readonly caseId: CaseId | null;
  readonly subjectId: OpaqueId;
  /** Who should be told; empty when only machines care. */
  readonly recipients?: readonly PersonId[];
}

const APPEND = statement(
  'outbox.append',
  `INSERT INTO kernel.outbox_event (id, type, case_id, subject_id, recipients) VALUES ($1, $2, $3, $4, $5)`,
);

/** Appends events in the transaction of the change; a worker delivers them at least once. */
@Injectable()
export class Outbox {
  async append(tx: Tx, event: OutboxEvent): Promise<void> {
    await tx.query(APPEND, [
      newId(),
      event.type,
      event.caseId,
      event.subjectId,
      [...(event.recipients ?? [])],
    ]);
  }
}
