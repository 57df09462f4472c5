import { Injectable } from '@nestjs/common';
import { statement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { systemActor } from '../../../kernel/actor.js';

const DELIVER = statement(
  'notifications.deliver',
  `WITH waiting AS (
     SELECT id, type, case_id, subject_id, recipients, happened_at FROM kernel.outbox_event
     WHERE delivered_at IS NULL ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED),
   told AS (
     INSERT INTO notifications.notice (event_id, person_id, type, case_id, subject_id, happened_at)
     SELECT w.id, recipient, w.type, w.case_id, w.subject_id, w.happened_at FROM waiting w, unnest(w.recipients) AS recipient
     ON CONFLICT DO NOTHING)
   UPDATE kernel.outbox_event e SET delivered_at = clock_timestamp(), attempts = e.attempts + 1
   FROM waiting w WHERE e.id = w.id RETURNING e.id`,
);

/** Turns committed events into notices for their recipients: a link and no content. At least once, never twice. */
@Injectable()
export class DeliverEvents {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns how many events were delivered; call again while it is not zero. */
  async execute(): Promise<number> {
    const rows = await this.unitOfWork.run(systemActor(), (tx) => tx.query(DELIVER));
    return rows.length;
  }
}
