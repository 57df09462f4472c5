import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { type MotionId, newId, type OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { type LegalDate, legalDate } from '../../../kernel/time.js';
import { motionProblems } from '../domain/motion-problems.js';
import { TOLD_STATES } from '../domain/motion-phases.js';
import { RECUSAL_SQL } from '../persistence/recusal-sql.js';
import { MotionActs } from './motion-acts.js';

export const TELLERS: readonly Role[] = [
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'VICTIM_COORDINATOR',
  'INVESTIGATING_JUDGE',
  'JUDGE',
];

export interface TellChildCommand {
  readonly motionId: MotionId;
  readonly text: string;
  readonly explainedBy: string;
  readonly toldOn: LegalDate;
  readonly reaction: string | null;
}

/** What the child was told of the outcome, by whom, and what it said. Source: domain 4.6, A31. */
@Injectable()
export class TellChild {
  constructor(private readonly acts: MotionActs) {}

  execute(actor: Actor, command: TellChildCommand): Promise<{ readonly id: OpaqueId }> {
    const { motionId, text, explainedBy, toldOn, reaction } = command;
    const act = { motionId, functions: TELLERS, text: { '/text': text, '/reaction': reaction } };
    return this.acts.run(actor, act, async (tx, { motion, held }) => {
      const role = held[0]?.function;
      if (role === undefined) throw kernelProblems['not-found']();
      if (!TOLD_STATES.includes(motion.state)) throw motionProblems['action-not-available']();
      const now = this.acts.clock.now();
      if (toldOn > legalDate(now))
        throw motionProblems['child-view-incomplete'](
          {},
          { errors: [{ pointer: '/toldOn', code: 'in-future' }] },
        );
      const id = newId();
      await tx.query(RECUSAL_SQL.childTold, [
        id,
        motionId,
        motion.caseId,
        text,
        explainedBy,
        toldOn,
        reaction,
        role,
        now,
      ]);
      await this.acts.tell(tx, motion, {
        verb: 'child.tell',
        event: 'child.told',
        notApplicant: true,
      });
      return { id };
    });
  }
}
