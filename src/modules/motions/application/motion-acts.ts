import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { MotionId, PersonId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { IdentityVault, type ScreenedFields } from '../../identity-vault/index.js';
import {
  type LockedMotion,
  MotionLife,
  type MotionInCase,
  type MotionStep,
  type MovedMotion,
  movedOf,
} from './motion-life.js';
import { MotionParties } from './motion-parties.js';
import { MotionTrace } from './move-motion.js';

/** One act of the court or a party on a filed motion. */
export interface Act {
  readonly motionId: MotionId;
  readonly functions: readonly Role[];
  /** Text others will read, by JSON Pointer. */
  readonly text: ScreenedFields;
}

/** The frame of every act: transaction, lock, guard of texts, trace. What the act itself does is given. */
@Injectable()
export class MotionActs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: IdentityVault,
    private readonly trace: MotionTrace,
    readonly life: MotionLife,
    readonly parties: MotionParties,
    readonly clock: Clock,
  ) {}

  run<T>(
    actor: Actor,
    { motionId, functions, text }: Act,
    work: (tx: Tx, locked: MotionInCase) => Promise<T>,
  ): Promise<T> {
    return this.unitOfWork.run(actor, async (tx) => {
      const locked = await this.life.lock(tx, motionId, functions);
      await this.vault.refuseIdentifyingText(actor, locked.motion.caseId, text);
      return work(tx, locked);
    });
  }

  /** Takes a step and tells everybody the motion is served to. */
  async step(
    tx: Tx,
    motion: LockedMotion,
    step: Omit<MotionStep, 'facts'> & { readonly verb: string; readonly event: string },
  ): Promise<LockedMotion> {
    const facts = await this.life.facts(tx, motion);
    const moved = await this.life.move(tx, motion, { ...step, facts });
    await this.tell(tx, motion, step);
    return moved;
  }

  /** The audit row and event of an act that moves nothing. */
  async tell(
    tx: Tx,
    motion: LockedMotion,
    {
      verb,
      event,
      notApplicant = false,
    }: { readonly verb: string; readonly event: string; readonly notApplicant?: boolean },
  ): Promise<void> {
    const everybody: readonly PersonId[] = [
      ...(await this.parties.court(tx, motion)),
      ...(await (notApplicant
        ? this.parties.answering(tx, motion)
        : this.parties.served(tx, motion))),
    ];
    const recipients = [...new Set(everybody)].filter((id) => id !== tx.actor.id);
    await this.trace.leave(tx, motion, { verb, event, recipients });
  }

  moved(motion: LockedMotion): MovedMotion {
    return movedOf(motion);
  }
}
