import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { addDays, Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { ClosedDateReason, ClosingReason } from '../domain/closed-date.js';
import { studioProblems } from '../domain/studio-problems.js';
import { CLOSED_DATE_SQL } from '../persistence/closed-date-sql.js';

export interface ClosedDate {
  readonly id: OpaqueId;
  readonly closedOn: LegalDate;
  readonly reason: ClosedDateReason;
}

/** Longer than any plan looks ahead. */
const SHOWN_DAYS = 730;

/** The dates on which no child is heard anywhere: public holidays, and closures an administrator adds. */
@Injectable()
export class ClosedDates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** From today on. */
  coming(actor: Actor): Promise<readonly ClosedDate[]> {
    const today = legalDate(this.clock.now());
    return this.unitOfWork.once(actor, CLOSED_DATE_SQL.list, [today, addDays(today, SHOWN_DAYS)]);
  }

  /** Sessions booked on that date come to be at risk at the next check. */
  async add(
    actor: Actor,
    { closedOn, reason }: { readonly closedOn: LegalDate; readonly reason: ClosingReason },
  ): Promise<OpaqueId> {
    const now = this.clock.now();
    if (closedOn < legalDate(now))
      throw studioProblems['date-past']({}, { errors: [{ pointer: '/closedOn', code: 'past' }] });
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId();
      await tx.query(CLOSED_DATE_SQL.insert, [id, closedOn, reason, actor.id, now]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'closed-date.add',
        objectType: 'closed_date',
        objectId: id,
      });
      return id;
    });
  }

  async withdraw(actor: Actor, id: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const values = [id, actor.id, this.clock.now()];
      if ((await tx.one(CLOSED_DATE_SQL.withdraw, values)) === undefined)
        throw kernelProblems['not-found']();
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'closed-date.withdraw',
        objectType: 'closed_date',
        objectId: id,
      });
    });
  }
}
