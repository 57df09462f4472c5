import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { MotionId } from '../../../kernel/ids.js';
import { endOfLegalDay, type LegalDate } from '../../../kernel/time.js';
import { ADMITTERS } from '../domain/motion-actions.js';
import { motionProblems } from '../domain/motion-problems.js';
import { ANSWERABLE_STATES } from '../domain/motion-phases.js';
import type { Office } from '../domain/pending-offices.js';
import { ADVICE_SQL } from '../persistence/advice-sql.js';
import { MotionActs } from './motion-acts.js';
import type { MovedMotion } from './motion-life.js';

const PARTIES: readonly Office[] = ['PROSECUTION', 'CHILD_SIDE', 'CHILD_VIEW'];

/** The court asks an office, or gives it longer. Terms of our own only: nobody gains or loses a right. Source: domain 4.3, `[product]`. */
@Injectable()
export class SetOfficeTerm {
  constructor(private readonly acts: MotionActs) {}

  execute(
    actor: Actor,
    command: {
      readonly motionId: MotionId;
      readonly office: Office;
      readonly lastDay: LegalDate;
      readonly reason: string;
    },
  ): Promise<MovedMotion> {
    const { motionId, office, lastDay, reason } = command;
    const act = { motionId, functions: ADMITTERS, text: { '/reason': reason } };
    return this.acts.run(actor, act, async (tx, { motion }) => {
      if (!ANSWERABLE_STATES.includes(motion.state)) throw motionProblems['action-not-available']();
      const now = this.acts.clock.now();
      const due = endOfLegalDay(lastDay);
      const known = await tx.one<{ dueAt: Date }>(ADVICE_SQL.term, [motionId, office]);
      if (due <= now || (known !== undefined && due <= known.dueAt))
        throw motionProblems['leave-day-invalid'](
          {},
          { errors: [{ pointer: '/lastDay', code: 'not-later' }] },
        );
      await tx.query(ADVICE_SQL.setTerm, [motionId, motion.caseId, office, due, reason, now]);
      if (PARTIES.includes(office)) await tx.query(ADVICE_SQL.extendResponses, [motionId, due]);
      await this.acts.tell(tx, motion, { verb: 'motion.set-term', event: 'motion.term-set' });
      return this.acts.moved(motion);
    });
  }
}
