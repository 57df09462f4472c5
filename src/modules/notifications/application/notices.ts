import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { actorStatement, statement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';

const MINE = actorStatement(
  'notifications.mine',
  `SELECT event_id AS id, type, case_id AS "caseId", subject_id AS "subjectId", happened_at AS "happenedAt", read_at AS "readAt"
   FROM notifications.notice WHERE person_id = kernel.actor() ORDER BY event_id DESC LIMIT 50`,
);
const READ = statement(
  'notifications.read',
  `UPDATE notifications.notice SET read_at = COALESCE(read_at, $2) WHERE event_id = $1 AND person_id = kernel.actor() RETURNING event_id`,
);

export interface NoticeRow {
  readonly id: string;
  readonly type: string;
  readonly caseId: string | null;
  readonly subjectId: string;
  readonly happenedAt: Date;
  readonly readAt: Date | null;
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

  async read(actor: Actor, noticeId: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one(READ, [noticeId, this.clock.now()]);
      if (row === undefined) throw kernelProblems['not-found']();
    });
  }
}
