import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId, CaseId, PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { missingSince } from '../domain/custody.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';

interface MissingRow {
  readonly id: BookingId;
  readonly caseId: CaseId;
  readonly interviewerId: PersonId;
}

const TOLD = ['PROSECUTOR', 'PROSECUTION_STAFF', 'INTERVIEW_COORDINATOR'] as const;

/** Raises an alarm in the morning for every session of the days before that has no recording; once for each. */
@Injectable()
export class MissRecordings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<number> {
    const now = this.clock.now();
    return this.unitOfWork.run(systemActor(), async (tx) => {
      const rows = await tx.query<MissingRow>(CUSTODY_SQL.missing, [missingSince(now)]);
      for (const { id, caseId, interviewerId } of rows) {
        if ((await tx.one(CUSTODY_SQL.raise, [id, caseId, now])) === undefined) continue;
        await this.audit.append(tx, {
          operation: 'ALTERATION',
          verb: 'recording.miss',
          objectType: 'booking',
          objectId: id,
          caseId,
        });
        const people = await this.access.holders(tx, caseId, TOLD);
        await this.outbox.append(tx, {
          type: 'recording.missing',
          caseId,
          subjectId: id,
          recipients: [...new Set([...people, interviewerId])],
        });
      }
      return rows.length;
    });
  }
}
