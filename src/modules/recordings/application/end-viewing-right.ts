import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { rightProblems } from '../domain/right-problems.js';
import { mayConfirmPresence, rightActions, type RightFacts } from '../domain/viewing-right.js';
import { RIGHT_SQL } from '../persistence/right-sql.js';
import { RIGHT_GIVERS } from './give-viewing-right.js';
import { RightTrace } from './right-trace.js';

/** Who watches over a viewing room: whoever may offer one, so that none is offered in which nobody can let anybody in. */
export const SUPERVISORS = RIGHT_GIVERS;

interface LockedRight extends RightFacts {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly personId: PersonId;
  /** The room is of the office of who acts. */
  readonly ownRoom: boolean;
}

/** What happens to a right after it was given: presence in the room, and its end. */
@Injectable()
export class EndViewingRight {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly trace: RightTrace,
    private readonly clock: Clock,
  ) {}

  /** Ends a right at once: what plays under it stops within seconds. */
  async revoke(actor: Actor, rightId: OpaqueId, because: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const right = await this.lock(tx, rightId, RIGHT_GIVERS);
      const now = this.clock.now();
      if (!rightActions(right, now).includes('revoke')) throw rightProblems['right-over']();
      await this.vault.refuseIdentifyingText(actor, right.caseId, { '/reason': because });
      await tx.query(RIGHT_SQL.revoke, [rightId, now, because]);
      await this.trace.leave(
        tx,
        { id: rightId, ...right },
        {
          operation: 'ACCESS',
          verb: 'viewing-right.revoke',
          justification: because,
          told: { event: 'viewing-right.revoked', people: [right.personId] },
        },
      );
    });
  }

  /** The supervisor saw the person in the room; only then anything is shown there. */
  async confirmPresence(actor: Actor, rightId: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const right = await this.lock(tx, rightId, SUPERVISORS);
      const now = this.clock.now();
      if (!mayConfirmPresence(right, now)) throw rightProblems['presence-not-now']();
      if (!right.ownRoom) throw rightProblems['presence-elsewhere']();
      await tx.query(RIGHT_SQL.confirm, [rightId, now]);
      await this.trace.leave(
        tx,
        { id: rightId, ...right },
        { operation: 'ALTERATION', verb: 'viewing-right.confirm-presence' },
      );
    });
  }

  private async lock(
    tx: Tx,
    rightId: OpaqueId,
    functions: Parameters<Cases['lock']>[2],
  ): Promise<LockedRight> {
    const found = await tx.one<{ caseId: CaseId }>(RIGHT_SQL.find, [rightId]);
    if (found === undefined) throw kernelProblems['not-found']();
    await this.cases.lock(tx, found.caseId, functions);
    const right = await tx.one<LockedRight>(RIGHT_SQL.lock, [rightId]);
    if (right === undefined) throw kernelProblems['not-found']();
    return right;
  }
}
