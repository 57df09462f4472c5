import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId, CaseId, ChildRef } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';

/** Frees every hold that ran out, whoever made it. */
@Injectable()
export class ReleaseHolds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were freed. Waits for nobody: what another frees at this moment is skipped. */
  async execute(actor: Actor): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const freed = await tx.query<{ id: BookingId; caseId: CaseId; childRef: ChildRef }>(
        BOOKING_SQL.releaseExpired,
        [this.clock.now()],
      );
      for (const { id, caseId, childRef } of freed)
        await this.audit.append(tx, {
          operation: 'ALTERATION',
          verb: 'booking.expire',
          objectType: 'booking',
          objectId: id,
          caseId,
          childRef,
        });
      return freed.length;
    });
  }
}
