import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { MotionId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Leaves } from '../../interviews/index.js';
import { APPLICANT_FUNCTIONS } from '../domain/motion.js';
import { motionProblems } from '../domain/motion-problems.js';
import { MotionActs } from './motion-acts.js';
import type { MovedMotion } from './motion-life.js';

/** The court that judges objections. */
const COURT_IN_CHAMBERS = ['JUDGE'] as const;

/** The applicant objects to a refusal, within the term and before the trial begins. Source: art. 182 lid 6 Sv, A40. */
@Injectable()
export class ObjectToDecision {
  constructor(private readonly acts: MotionActs) {}

  execute(
    actor: Actor,
    { motionId, reason }: { readonly motionId: MotionId; readonly reason: string },
  ): Promise<MovedMotion> {
    const act = { motionId, functions: APPLICANT_FUNCTIONS, text: { '/reason': reason } };
    return this.acts.run(actor, act, async (tx, { motion }) => {
      if (motion.applicantId !== actor.id) throw kernelProblems['not-found']();
      return this.acts.moved(
        await this.acts.step(tx, motion, {
          action: 'object',
          reason,
          verb: 'motion.object',
          event: 'motion.objected',
        }),
      );
    });
  }
}

/**
 * The court judges the objection: dismissed, the decision stands; upheld, it falls with whatever leave it gave, and the
 * motion is decided anew. A session that stands on that leave is called off first, or the objection comes too late.
 */
@Injectable()
export class SettleObjection {
  constructor(
    private readonly acts: MotionActs,
    private readonly leaves: Leaves,
  ) {}

  execute(
    actor: Actor,
    command: { readonly motionId: MotionId; readonly upheld: boolean; readonly reason: string },
  ): Promise<MovedMotion> {
    const { motionId, upheld, reason } = command;
    const act = { motionId, functions: COURT_IN_CHAMBERS, text: { '/reason': reason } };
    return this.acts.run(actor, act, async (tx, { motion }) => {
      const decided = await this.acts.life.finalDecision(tx, motion);
      if (decided?.deciderId === actor.id) throw motionProblems['own-decision']();
      if (upheld) await this.endLeave(tx, motionId);
      const settled = await this.acts.step(tx, motion, {
        action: upheld ? 'uphold-objection' : 'dismiss-objection',
        reason,
        verb: 'motion.settle-objection',
        event: 'motion.objection-settled',
      });
      return this.acts.moved(await this.acts.life.makeReadyIfDue(tx, settled));
    });
  }

  private async endLeave(tx: Tx, motionId: MotionId): Promise<void> {
    const leave = await this.leaves.standing(tx, motionId);
    if (leave === undefined) return;
    if (leave.sessionState !== null) throw motionProblems['leave-in-use']();
    if (leave.validUntil !== null) await this.leaves.end(tx, leave);
  }
}
