import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import {
  REMIND_BEFORE,
  reminderDue,
  type RightFacts,
  type RightReminder,
} from '../domain/viewing-right.js';
import { RIGHT_SQL } from '../persistence/right-sql.js';
import { RightTrace } from './right-trace.js';

interface NearRight extends RightFacts {
  readonly id: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly personId: PersonId;
}

const TOLD: Readonly<Record<RightReminder, string>> = {
  STARTS: 'viewing-right.starts',
  ENDS: 'viewing-right.ends',
};

/** Reminds counsel of an appointment in a viewing room, and of a right that they did not open and that soon ends; once each. */
@Injectable()
export class RemindViewers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly trace: RightTrace,
    private readonly clock: Clock,
  ) {}

  /** @returns how many people were reminded. */
  async execute(): Promise<number> {
    const now = this.clock.now();
    const later = (ms: number) => new Date(now.getTime() + ms);
    return this.unitOfWork.run(systemActor(), async (tx) => {
      const near = await tx.query<NearRight>(RIGHT_SQL.near, [
        now,
        later(REMIND_BEFORE.STARTS),
        later(REMIND_BEFORE.ENDS),
      ]);
      let reminded = 0;
      for (const { personId, ...right } of near) {
        const kind = reminderDue(right, now);
        if (kind === null) continue;
        const claim = [right.id, right.caseId, kind, now];
        if ((await tx.one(RIGHT_SQL.remind, claim)) === undefined) continue;
        await this.trace.leave(tx, right, {
          operation: 'ALTERATION',
          verb: 'viewing-right.remind',
          told: { event: TOLD[kind], people: [personId] },
        });
        reminded += 1;
      }
      return reminded;
    });
  }
}
