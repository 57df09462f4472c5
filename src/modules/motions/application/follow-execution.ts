import { Injectable } from '@nestjs/common';
import { type Actor, type Role, systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type MotionId, newId, type OpaqueId, type RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { motionProblems } from '../domain/motion-problems.js';
import { RECUSAL_SQL } from '../persistence/recusal-sql.js';
import { MotionActs } from './motion-acts.js';
import type { MovedMotion } from './motion-life.js';

export const REPORTERS: readonly Role[] = ['PROSECUTOR', 'PROSECUTION_STAFF', 'COURT_CLERK'];
export const DEVIATION_REPORTERS: readonly Role[] = [
  ...REPORTERS,
  'ADVOCATE_GENERAL',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
];

/** Motions follow the session they opened: booked, cancelled, held. Done by the worker and, before any act, by the act. */
@Injectable()
export class FollowSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: MotionActs,
  ) {}

  /** @returns how many motions took a step. */
  async execute(): Promise<number> {
    const due = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query<{ id: MotionId }>(RECUSAL_SQL.outOfStep),
    );
    for (const { id } of due)
      await this.acts.run(systemActor(), { motionId: id, functions: [], text: {} }, () =>
        Promise.resolve(),
      );
    return due.length;
  }
}

/** The official report of the session is in the file. */
@Injectable()
export class ReportSession {
  constructor(private readonly acts: MotionActs) {}

  execute(actor: Actor, motionId: MotionId): Promise<MovedMotion> {
    const act = { motionId, functions: REPORTERS, text: {} };
    return this.acts.run(actor, act, async (tx, { motion }) =>
      this.acts.moved(
        await this.acts.step(tx, motion, {
          action: 'report',
          verb: 'motion.report',
          event: 'motion.reported',
        }),
      ),
    );
  }
}

export interface DeviationCommand {
  readonly motionId: MotionId;
  readonly kind: string;
  readonly text: string;
  readonly passage: {
    readonly recordingId: RecordingId;
    readonly fromMs: number;
    readonly toMs: number;
  } | null;
}

/** How the session differed from the decision, with its place in the recording. It opens nothing. Source: domain A37. */
@Injectable()
export class ReportDeviation {
  constructor(private readonly acts: MotionActs) {}

  execute(actor: Actor, command: DeviationCommand): Promise<{ readonly id: OpaqueId }> {
    const { motionId, kind, text, passage } = command;
    const act = { motionId, functions: DEVIATION_REPORTERS, text: { '/text': text } };
    return this.acts.run(actor, act, async (tx, { motion, held }) => {
      if (!['HELD', 'REPORTED', 'CLOSED'].includes(motion.state))
        throw motionProblems['action-not-available']();
      const role = held[0]?.function;
      if (role === undefined) throw kernelProblems['not-found']();
      await requirePassage(tx, motionId, passage);
      const id = newId();
      await tx.query(RECUSAL_SQL.deviation, [
        id,
        motionId,
        motion.caseId,
        kind,
        text,
        ...(passage === null
          ? [null, null, null]
          : [passage.recordingId, passage.fromMs, passage.toMs]),
        role,
        this.acts.clock.now(),
      ]);
      await this.acts.tell(tx, motion, { verb: 'motion.deviation', event: 'motion.deviated' });
      return { id };
    });
  }
}

/** A passage ends after it begins, in a recording of this child in this case. */
async function requirePassage(
  tx: Tx,
  motionId: MotionId,
  passage: DeviationCommand['passage'],
): Promise<void> {
  if (passage === null) return;
  if (passage.toMs <= passage.fromMs)
    throw motionProblems['fragment-invalid'](
      {},
      { errors: [{ pointer: '/passage/toMs', code: 'before-start' }] },
    );
  const known = await tx.one(RECUSAL_SQL.recordingOfMotion, [passage.recordingId, motionId]);
  if (known === undefined) throw kernelProblems['not-found']();
}
