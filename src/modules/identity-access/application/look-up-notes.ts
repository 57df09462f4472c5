import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import {
  type IdentityField,
  type LookupPurpose,
  LOOKUPS_A_DAY,
  type Purpose,
  REVIEW_HOURS,
} from '../../identity-vault/index.js';
import { LOOKUP_SQL } from '../persistence/lookup-sql.js';
import { Alerts } from './alerts.js';

export interface LookUpCommand {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly fields: readonly IdentityField[];
}

/** A look-up of any kind: one of a case, or a data steward's of what a correction concerns. */
export type NotedLookUp = Omit<LookUpCommand, 'purpose'> & { readonly purpose: LookupPurpose };

/** What is noted of a look-up in the case tables, and who hears of it. */
@Injectable()
export class LookUpNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly alerts: Alerts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async write(tx: Tx, id: OpaqueId, command: NotedLookUp): Promise<void> {
    const { caseId, childRef, purpose, reason, fields } = command;
    const now = this.clock.now();
    const emergency = purpose === 'MEDICAL';
    const due = emergency ? new Date(now.getTime() + REVIEW_HOURS * 3_600_000) : null;
    const day = legalDate(now);
    await tx.query(LOOKUP_SQL.takeTurn, [tx.actor.id]);
    await tx.query(LOOKUP_SQL.insert, [
      id,
      caseId,
      childRef,
      tx.actor.id,
      purpose,
      reason,
      [...fields],
      day,
      now,
      due,
    ]);
    if (emergency) await this.alerts.emergency(tx, id);
    const ofDay = await tx.one<{ count: number }>(LOOKUP_SQL.countOfDay, [tx.actor.id, day]);
    if (ofDay?.count === LOOKUPS_A_DAY + 1) await this.alerts.raise(tx, 'MANY_LOOKUPS', command);
  }

  /** The reason is not kept: nobody screened it against a child the asker has nothing to do with. */
  async denied(actor: Actor, { caseId, childRef, purpose }: LookUpCommand): Promise<void> {
    await this.unitOfWork.run(actor, (tx) =>
      this.alerts.raise(tx, 'WITHOUT_ASSIGNMENT', { caseId, childRef }),
    );
    await this.audit.refused(
      actor,
      {
        operation: 'IDENTITY_LOOKUP',
        verb: 'identity.reveal',
        objectType: 'child',
        objectId: childRef,
        caseId,
        childRef,
        purposeCode: purpose,
      },
      kernelProblems['not-found'].code,
    );
  }
}
