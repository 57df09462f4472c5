import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { MotionId, PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { APPLICANT_FUNCTIONS } from '../domain/motion.js';
import { responsesDueAt } from '../domain/motion-terms.js';
import { type LockedMotion, MotionLife, type MovedMotion, movedOf } from './motion-life.js';
import { MotionParties } from './motion-parties.js';

export const COURT: readonly Role[] = ['COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE'];

/** The audit row and the event every step leaves. */
@Injectable()
export class MotionTrace {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async leave(
    tx: Tx,
    motion: LockedMotion,
    step: {
      readonly verb: string;
      readonly event: string;
      readonly recipients: readonly PersonId[];
    },
  ): Promise<void> {
    const { id, caseId, childRef } = motion;
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: step.verb,
      objectType: 'motion',
      objectId: id,
      caseId,
      childRef,
      fieldsTouched: ['state'],
    });
    await this.outbox.append(tx, {
      type: step.event,
      caseId,
      subjectId: id,
      recipients: step.recipients,
    });
  }
}

/** The applicant takes a motion back; it is kept and counted. Source: domain A31. */
@Injectable()
export class WithdrawMotion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: MotionLife,
    private readonly parties: MotionParties,
    private readonly vault: IdentityVault,
    private readonly trace: MotionTrace,
  ) {}

  async execute(
    actor: Actor,
    { motionId, reason }: { readonly motionId: MotionId; readonly reason: string | undefined },
  ): Promise<MovedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { motion } = await this.life.lockOwn(tx, motionId, APPLICANT_FUNCTIONS);
      await this.vault.refuseIdentifyingText(actor, motion.caseId, { '/reason': reason });
      const facts = await this.life.facts(tx, motion);
      const moved = await this.life.move(tx, motion, {
        action: 'withdraw',
        facts,
        changes: reason === undefined ? {} : { withdrawalReason: reason },
      });
      // A draft was known to nobody else, so nobody is told that it is gone.
      const recipients =
        motion.filedAt === null
          ? []
          : [
              ...(await this.parties.court(tx, motion)),
              ...(await this.parties.answering(tx, motion)),
            ];
      await this.trace.leave(tx, motion, {
        verb: 'motion.withdraw',
        event: 'motion.withdrawn',
        recipients,
      });
      return movedOf(moved);
    });
  }
}

/** The court takes a motion up, and the term for answers starts; also after an adjournment. */
@Injectable()
export class TakeUnderReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: MotionLife,
    private readonly parties: MotionParties,
    private readonly trace: MotionTrace,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, motionId: MotionId): Promise<MovedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { motion } = await this.life.lock(tx, motionId, COURT);
      const facts = await this.life.facts(tx, motion);
      const now = this.clock.now();
      const law = await this.life.law.on(tx, legalDate(now));
      const due = responsesDueAt(now, motion.content.urgency !== null, law);
      const taken = await this.life.move(tx, motion, {
        action: 'take-under-review',
        facts,
        changes: { responsesDueAt: due },
      });
      await this.trace.leave(tx, motion, {
        verb: 'motion.take-under-review',
        event: 'motion.taken-up',
        recipients: await this.parties.served(tx, motion),
      });
      return movedOf(await this.life.makeReadyIfDue(tx, taken));
    });
  }
}

/** The court asks for what is missing; it never rejects. */
@Injectable()
export class ReturnMotion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: MotionLife,
    private readonly vault: IdentityVault,
    private readonly trace: MotionTrace,
  ) {}

  async execute(
    actor: Actor,
    { motionId, asked }: { readonly motionId: MotionId; readonly asked: string },
  ): Promise<MovedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { motion } = await this.life.lock(tx, motionId, COURT);
      await this.vault.refuseIdentifyingText(actor, motion.caseId, { '/asked': asked });
      const moved = await this.life.move(tx, motion, {
        action: 'return-for-completion',
        facts: await this.life.facts(tx, motion),
        changes: { completionAsked: asked },
      });
      await this.trace.leave(tx, motion, {
        verb: 'motion.return-for-completion',
        event: 'motion.returned',
        recipients: [motion.applicantId],
      });
      return movedOf(moved);
    });
  }
}

/** Nothing more will happen with a decided motion. */
@Injectable()
export class CloseMotion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: MotionLife,
    private readonly trace: MotionTrace,
  ) {}

  async execute(actor: Actor, motionId: MotionId): Promise<MovedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { motion } = await this.life.lock(tx, motionId, COURT);
      const moved = await this.life.move(tx, motion, {
        action: 'close',
        facts: await this.life.facts(tx, motion),
      });
      await this.trace.leave(tx, motion, {
        verb: 'motion.close',
        event: 'motion.closed',
        recipients: [],
      });
      return movedOf(moved);
    });
  }
}
