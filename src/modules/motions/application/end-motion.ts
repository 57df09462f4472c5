import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { MotionId } from '../../../kernel/ids.js';
import { type LegalDate, legalDate } from '../../../kernel/time.js';
import { Leaves } from '../../interviews/index.js';
import { DECIDERS } from '../domain/motion-actions.js';
import { motionProblems } from '../domain/motion-problems.js';
import { MotionActs } from './motion-acts.js';
import type { MovedMotion } from './motion-life.js';

/** Nothing is left to decide or to carry out: the case ended, the suspect died, an earlier leave covers it. Source: domain 4.6. */
@Injectable()
export class DeclareMoot {
  constructor(
    private readonly acts: MotionActs,
    private readonly leaves: Leaves,
  ) {}

  execute(
    actor: Actor,
    { motionId, reason }: { readonly motionId: MotionId; readonly reason: string },
  ): Promise<MovedMotion> {
    const act = { motionId, functions: DECIDERS, text: { '/reason': reason } };
    return this.acts.run(actor, act, async (tx, { motion }) => {
      const ended = await this.acts.step(tx, motion, {
        action: 'declare-moot',
        reason,
        verb: 'motion.declare-moot',
        event: 'motion.moot',
      });
      const leave = await this.leaves.standing(tx, motionId);
      if (leave !== undefined && leave.validUntil !== null) await this.leaves.end(tx, leave);
      return this.acts.moved(ended);
    });
  }
}

/** A judge gives a leave that is not used yet a later last day; nobody else can. Source: domain 4.9. */
@Injectable()
export class ExtendLeave {
  constructor(
    private readonly acts: MotionActs,
    private readonly leaves: Leaves,
  ) {}

  execute(
    actor: Actor,
    { motionId, validUntil }: { readonly motionId: MotionId; readonly validUntil: LegalDate },
  ): Promise<MovedMotion> {
    const act = { motionId, functions: DECIDERS, text: {} };
    return this.acts.run(actor, act, async (tx, { motion }) => {
      const leave = await this.leaves.standing(tx, motionId);
      if (leave === undefined || motion.state !== 'DECIDED' || leave.sessionState !== null)
        throw motionProblems['no-leave']();
      const { validUntil: until } = leave;
      if (until === null) throw motionProblems['no-leave']();
      if (validUntil <= until || validUntil < legalDate(this.acts.clock.now()))
        throw motionProblems['leave-day-invalid'](
          {},
          { errors: [{ pointer: '/validUntil', code: 'not-later' }] },
        );
      await this.leaves.extend(tx, leave, validUntil);
      await this.acts.tell(tx, motion, {
        verb: 'motion.extend-leave',
        event: 'motion.leave-extended',
      });
      return this.acts.moved(motion);
    });
  }
}
