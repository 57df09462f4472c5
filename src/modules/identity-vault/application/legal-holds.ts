import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type CaseId, type ChildRef, newId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { identityProblems } from '../domain/vault-problems.js';
import { ERASURE_SQL } from '../persistence/erasure-sql.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/** How a number of a case stands. */
export interface Standing {
  readonly childRef: ChildRef;
  readonly erased: boolean;
  readonly held: boolean;
  /** The number of the same case that this one turned out to repeat. */
  readonly aliasOf: string | null;
}

/** Identities that must be kept, whatever term ran out. Who may say so in a case is asked before. */
@Injectable()
export class LegalHolds {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  standing(actor: Actor, caseId: CaseId): Promise<readonly Standing[]> {
    return this.unitOfWork.run(actor, (tx) => tx.query<Standing>(ERASURE_SQL.standing, [caseId]));
  }

  async place(actor: Actor, caseId: CaseId, childRef: ChildRef, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      // Shared lock on the person: an erasure at the same time comes before or after, never in between.
      const subject = await tx.one<{ erasedAt: Date | null }>(ERASURE_SQL.shareSubject, [
        childRef,
        caseId,
      ]);
      if (subject === undefined) throw kernelProblems['not-found']();
      if (subject.erasedAt !== null) throw identityProblems.erased();
      const row = [newId(), childRef, caseId, reason, actor.id, this.clock.now()];
      await tx.query(ERASURE_SQL.placeHold, row);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'identity.place-hold',
        objectType: 'child',
        objectId: childRef,
        caseId,
        childRef,
        justification: reason,
      });
    });
  }

  async lift(actor: Actor, caseId: CaseId, childRef: ChildRef, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const values = [childRef, caseId, actor.id, this.clock.now()];
      if ((await tx.one(ERASURE_SQL.liftHold, values)) === undefined)
        throw identityProblems['no-hold']();
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'identity.lift-hold',
        objectType: 'child',
        objectId: childRef,
        caseId,
        childRef,
        justification: reason,
      });
    });
  }
}
