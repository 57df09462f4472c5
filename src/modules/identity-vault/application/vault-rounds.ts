import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../kernel/actor.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { ChangeKind } from '../domain/change.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { SWEEP_SQL } from '../persistence/erasure-sql.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

export interface ToSettle {
  readonly id: OpaqueId;
  readonly kind: ChangeKind;
  readonly childRef: ChildRef;
  readonly caseId: CaseId;
}

export interface Reservation {
  readonly childRef: ChildRef;
  readonly caseId: CaseId;
}

/** What background work asks of the vault: approved changes whose cases must hear of them, and numbers nobody used. */
@Injectable()
export class VaultRounds {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  toSettle(actor: Actor): Promise<readonly ToSettle[]> {
    return this.unitOfWork.run(actor, (tx) => tx.query<ToSettle>(CHANGE_SQL.toSettle));
  }

  async settled(actor: Actor, id: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, (tx) => tx.query(CHANGE_SQL.settled, [id, this.clock.now()]));
  }

  /** Reservations whose term is over and of which nobody said yet whether their case took them. */
  lapsed(actor: Actor): Promise<readonly Reservation[]> {
    return this.unitOfWork.run(actor, (tx) =>
      tx.query<Reservation>(SWEEP_SQL.lapsed, [this.clock.now()]),
    );
  }

  async taken(actor: Actor, childRefs: readonly ChildRef[]): Promise<void> {
    await this.unitOfWork.run(actor, (tx) =>
      tx.query(SWEEP_SQL.take, [[...childRefs], this.clock.now()]),
    );
  }

  /** Deletes a number nobody used, and the person behind it when it was the only one; false when it was renewed. */
  sweep(actor: Actor, childRef: ChildRef): Promise<boolean> {
    const now = this.clock.now();
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<{ number: string; subjectId: string; caseId: CaseId }>(
        SWEEP_SQL.drop,
        [childRef, now],
      );
      if (row === undefined) return false;
      await tx.query(SWEEP_SQL.retire, [row.number, now]);
      await tx.query(SWEEP_SQL.lockSubject, [row.subjectId]);
      await tx.query(SWEEP_SQL.forgetHashesOfNobody, [row.subjectId]);
      await tx.query(SWEEP_SQL.forgetNobody, [row.subjectId]);
      await this.audit.append(tx, {
        operation: 'ERASURE',
        verb: 'identity.sweep-number',
        objectType: 'child',
        objectId: childRef,
        caseId: row.caseId,
        childRef,
      });
      return true;
    });
  }
}
