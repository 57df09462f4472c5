import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type {
  AuthorisationId,
  BookingId,
  CaseId,
  ChildRef,
  MotionId,
  PersonId,
} from '../../../kernel/ids.js';
import { Clock, type LegalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { LEAVE_SQL } from '../persistence/leave-sql.js';

/** Where a judge's leave stands, and the session that uses it. */
export interface LeaveStanding {
  readonly id: AuthorisationId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  /** The last day as it stands now; null when the leave was ended. */
  readonly validUntil: LegalDate | null;
  readonly sessionState: string | null;
  readonly bookingId: BookingId | null;
  readonly interviewerId: PersonId | null;
  readonly bookedBy: PersonId | null;
}

/** What becomes of a leave after it was granted. */
@Injectable()
export class Leaves {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The leave a motion opened; undefined when there is none or the actor may not see it. */
  standing(tx: Tx, motionId: MotionId): Promise<LeaveStanding | undefined> {
    return tx.one<LeaveStanding>(LEAVE_SQL.standing, [motionId]);
  }

  /** Another last day. Row security lets only a judge of the case write it. Source: domain 4.9. */
  extend(tx: Tx, leave: LeaveStanding, validUntil: LegalDate): Promise<void> {
    return this.change(tx, leave, { kind: 'EXTENDED', validUntil });
  }

  /** Ends a leave that no session uses. */
  end(tx: Tx, leave: LeaveStanding): Promise<void> {
    return this.change(tx, leave, { kind: 'REVOKED', validUntil: null });
  }

  private async change(
    tx: Tx,
    { id, caseId, childRef }: LeaveStanding,
    to: { readonly kind: 'EXTENDED' | 'REVOKED'; readonly validUntil: LegalDate | null },
  ): Promise<void> {
    await tx.query(LEAVE_SQL.change, [id, caseId, to.kind, to.validUntil, this.clock.now()]);
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: to.kind === 'EXTENDED' ? 'authorisation.extend' : 'authorisation.end',
      objectType: 'authorisation',
      objectId: id,
      caseId,
      childRef,
      fieldsTouched: ['validUntil'],
    });
  }
}
