import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type MotionId, newId, type PersonId } from '../../../kernel/ids.js';
import { type Departure, wordsOf } from '../domain/departures.js';
import { DEPARTURE_SQL } from '../persistence/departure-sql.js';
import { MotionActs } from './motion-acts.js';

interface LoggedDeparture extends Departure {
  readonly interviewerId: PersonId;
}

/**
 * Reports by itself what the log of a session shows: somebody elsewhere, a barred topic, too long. Once each, in the
 * name of the interviewer whose log it is. It opens nothing. Source: domain A37.
 */
@Injectable()
export class NoteDepartures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: MotionActs,
  ) {}

  /** @returns how many motions got a report. */
  async execute(): Promise<number> {
    const due = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query<{ id: MotionId }>(DEPARTURE_SQL.due),
    );
    for (const { id } of due) await this.note(id);
    return due.length;
  }

  private note(motionId: MotionId): Promise<void> {
    const act = { motionId, functions: [], text: {} };
    return this.acts.run(systemActor(), act, async (tx, { motion }) => {
      const departures = await tx.query<LoggedDeparture>(DEPARTURE_SQL.unnoted, [motionId]);
      for (const departure of departures)
        await tx.query(DEPARTURE_SQL.note, [
          newId(),
          motionId,
          motion.caseId,
          departure.kind,
          wordsOf(departure),
          departure.interviewerId,
          this.acts.clock.now(),
          departure.source,
        ]);
      if (departures.length > 0)
        await this.acts.tell(tx, motion, {
          verb: 'motion.note-departure',
          event: 'motion.deviated',
        });
    });
  }
}
