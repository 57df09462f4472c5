import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { type MotionId, newId, type PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { CaseAccess } from '../../auth/index.js';
import { ADMITTERS, DECIDERS } from '../domain/motion-actions.js';
import { DRAFT_SQL } from '../persistence/draft-sql.js';
import { RECUSAL_SQL } from '../persistence/recusal-sql.js';
import { MotionActs } from './motion-acts.js';
import type { LockedMotion, MovedMotion } from './motion-life.js';

export type RecusalKind = 'RECUSAL' | 'SELF_RECUSAL';
export type RecusalOutcome = 'GRANTED' | 'DENIED' | 'DROPPED';

interface Pending {
  readonly judgeId: PersonId;
  readonly kind: RecusalKind;
}

/**
 * A judge was asked to step aside, or does so: the motion waits and nobody decides it meanwhile.
 *
 * What was signed before stands. Source: domain 4.8 (art. 512-518 Sv), A32.
 */
@Injectable()
export class SuspendForRecusal {
  constructor(
    private readonly acts: MotionActs,
    private readonly access: CaseAccess,
  ) {}

  execute(
    actor: Actor,
    command: {
      readonly motionId: MotionId;
      readonly judgeId: PersonId;
      readonly kind: RecusalKind;
      readonly reason: string;
    },
  ): Promise<MovedMotion> {
    const { motionId, judgeId, kind, reason } = command;
    const act = { motionId, functions: ADMITTERS, text: { '/reason': reason } };
    return this.acts.run(actor, act, async (tx, { motion }) => {
      const judges = await this.access.holders(tx, motion.caseId, DECIDERS);
      if (!judges.includes(judgeId)) throw kernelProblems['not-found']();
      const suspended = await this.acts.step(tx, motion, {
        action: 'suspend',
        reason,
        verb: 'motion.suspend',
        event: 'motion.suspended',
      });
      await writeRecusal(tx, motion, {
        judgeId,
        kind,
        outcome: 'PENDING',
        at: this.acts.clock.now(),
      });
      return this.acts.moved(suspended);
    });
  }
}

/** The recusal was settled: the motion goes on, with another judge when it was granted, from the file as it is. */
@Injectable()
export class ResumeAfterRecusal {
  constructor(private readonly acts: MotionActs) {}

  execute(
    actor: Actor,
    { motionId, outcome }: { readonly motionId: MotionId; readonly outcome: RecusalOutcome },
  ): Promise<MovedMotion> {
    const act = { motionId, functions: ADMITTERS, text: {} };
    return this.acts.run(actor, act, async (tx, { motion }) => {
      const resumed = await this.acts.step(tx, motion, {
        action: 'resume',
        verb: 'motion.resume',
        event: 'motion.resumed',
      });
      for (const { judgeId, kind } of await tx.query<Pending>(RECUSAL_SQL.pending, [motionId]))
        await writeRecusal(tx, motion, { judgeId, kind, outcome, at: this.acts.clock.now() });
      // Another judge starts from the file, not from what the judge who left had written.
      if (outcome === 'GRANTED') await tx.query(DRAFT_SQL.remove, [motionId]);
      return this.acts.moved(await this.acts.life.makeReadyIfDue(tx, resumed));
    });
  }
}

async function writeRecusal(
  tx: Tx,
  { id, caseId }: LockedMotion,
  row: Pending & { readonly outcome: RecusalOutcome | 'PENDING'; readonly at: Date },
): Promise<void> {
  await tx.query(RECUSAL_SQL.enter, [
    newId(),
    id,
    caseId,
    row.judgeId,
    row.kind,
    row.outcome,
    row.at,
  ]);
}
