import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { auditedStatement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type BookingId,
  type CaseId,
  type ChildRef,
  newId,
  type PersonId,
} from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';

const ASKED = auditedStatement(
  'interviews.acceptances',
  { operation: 'SEARCH', verb: 'acceptance.list', objectType: 'booking' },
  `SELECT a.booking_id AS "bookingId", lower(a.session) AS "startsAt", upper(a.session) AS "endsAt", a.age_band AS "ageBand",
     a.from_region AS "fromRegion", a.asked_at AS "askedAt", s.name AS studio, s.town, p.name AS interviewer, p.staff_number AS "staffNumber"
   FROM interviews.acceptances_asked() a JOIN studios.studio s ON s.id = a.studio_id JOIN people.person p ON p.id = a.interviewer_id
   ORDER BY lower(a.session), a.booking_id`,
);

export interface AskedAcceptance {
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly ageBand: string;
  readonly fromRegion: string;
  readonly askedAt: Date;
  readonly studio: string;
  readonly town: string;
  readonly interviewer: string;
  readonly staffNumber: string | null;
}

interface Answered {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly interviewerId: PersonId;
  readonly bookedBy: PersonId;
}

/** Bookings that other regions made in studios of this one: its coordinator accepts or declines. Source: A10. */
@Injectable()
export class Acceptances {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  asked(actor: Actor): Promise<readonly AskedAcceptance[]> {
    return this.unitOfWork.once(actor, ASKED);
  }

  /** Neither case nor child is shown; the case stays with its own office. Declining cancels and frees the slot. */
  async answer(
    actor: Actor,
    { bookingId, accepts }: { bookingId: BookingId; accepts: boolean },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const values = [bookingId, accepts, this.clock.now(), newId()];
      const row = await tx.one<Answered>(BOOKING_SQL.answerAcceptance, values);
      if (row === undefined) throw kernelProblems['not-found']();
      const { caseId, childRef, interviewerId, bookedBy } = row;
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: accepts ? 'booking.accept' : 'booking.decline',
        objectType: 'booking',
        objectId: bookingId,
        caseId,
        childRef,
      });
      await this.outbox.append(tx, {
        type: accepts ? 'interview.accepted' : 'interview.cancelled',
        caseId,
        subjectId: bookingId,
        recipients: accepts ? [bookedBy] : [bookedBy, interviewerId],
      });
    });
  }
}
