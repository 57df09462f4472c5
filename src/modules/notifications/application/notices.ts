import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { actorStatement, auditedStatement, statement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type Appointment, APPOINTMENT, appointmentOf } from './appointment-sql.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';

const NEWEST = `(SELECT * FROM notifications.notice WHERE person_id = kernel.actor() ORDER BY event_id DESC LIMIT 50)`;
// Notices name cases and times of appointments: one row of the trail for each reading.
const MINE = auditedStatement(
  'notifications.mine',
  { operation: 'SEARCH', verb: 'notice.list', objectType: 'notice-list' },
  `SELECT n.event_id AS id, n.type, n.case_id AS "caseId", c.parketnummer, n.subject_id AS "subjectId", n.happened_at AS "happenedAt",
     n.read_at AS "readAt", ${APPOINTMENT}
   FROM ${NEWEST} n
     LEFT JOIN cases."case" c ON c.id = n.case_id
     ${appointmentOf(`n.subject_id AND n.type IN ('viewing-right.given', 'viewing-right.starts', 'viewing-right.revoked', 'viewing-slot.chosen')`)}
   ORDER BY n.event_id DESC`,
);
// A number, asked every minute by every open window: it names nothing.
const UNREAD = actorStatement(
  'notifications.unread',
  `SELECT count(*)::int AS unread FROM ${NEWEST} n WHERE n.read_at IS NULL`,
);
const READ = statement(
  'notifications.read',
  `UPDATE notifications.notice SET read_at = COALESCE(read_at, $2) WHERE event_id = $1 AND person_id = kernel.actor() RETURNING event_id`,
);

export interface NoticeRow {
  readonly id: string;
  readonly type: string;
  readonly caseId: string | null;
  /** Null when the case is no longer open to the reader. */
  readonly parketnummer: string | null;
  readonly subjectId: string;
  readonly happenedAt: Date;
  readonly readAt: Date | null;
  /** Of a notice about a time in a viewing room. */
  readonly appointment: Appointment | null;
}

/** A person's own notices. */
@Injectable()
export class Notices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor): Promise<readonly NoticeRow[]> {
    return this.unitOfWork.once(actor, MINE);
  }

  /** How many of those on the list are not read yet. */
  async unread(actor: Actor): Promise<number> {
    const [row] = await this.unitOfWork.once<{ unread: number }>(actor, UNREAD);
    return row?.unread ?? 0;
  }

  async read(actor: Actor, noticeId: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one(READ, [noticeId, this.clock.now()]);
      if (row === undefined) throw kernelProblems['not-found']();
    });
  }
}
