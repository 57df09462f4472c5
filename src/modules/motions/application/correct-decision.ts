import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type MotionId, newId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { DECIDERS } from '../domain/motion-actions.js';
import { motionProblems } from '../domain/motion-problems.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { DecisionDesk } from './decision-desk.js';
import { MotionActs } from './motion-acts.js';
import type { MovedMotion } from './motion-life.js';

export interface CorrectionCommand {
  readonly motionId: MotionId;
  readonly reasoning: string;
  readonly bestInterestParagraph: string;
  readonly childViewWeight: string;
}

/** Mends the words of a decision with a new one that names it; outcome and conditions stay. Source: domain 4.9. */
@Injectable()
export class CorrectDecision {
  constructor(
    private readonly acts: MotionActs,
    private readonly desk: DecisionDesk,
  ) {}

  execute(actor: Actor, command: CorrectionCommand): Promise<MovedMotion> {
    const { motionId, reasoning, bestInterestParagraph, childViewWeight } = command;
    const text = {
      '/reasoning': reasoning,
      '/bestInterestParagraph': bestInterestParagraph,
      '/childViewWeight': childViewWeight,
    };
    return this.acts.run(
      actor,
      { motionId, functions: DECIDERS, text },
      async (tx, { motion, held }) => {
        const standing = await this.acts.life.finalDecision(tx, motion);
        const role = held[0]?.function;
        if (role === undefined) throw kernelProblems['not-found']();
        if (standing === null) throw motionProblems['action-not-available']();
        const decisionId = newId();
        await tx.query(MOTION_SQL.correct, [
          decisionId,
          standing.id,
          role,
          this.acts.clock.now(),
          reasoning,
          bestInterestParagraph,
          childViewWeight,
        ]);
        await this.desk.serve(tx, motion, {
          decisionId,
          granted: false,
          event: 'motion.corrected',
        });
        return this.acts.moved(motion);
      },
    );
  }
}
