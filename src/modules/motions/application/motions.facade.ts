import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, HearingId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';

/** What other modules may tell motions. */
@Injectable()
export class Motions {
  constructor(private readonly clock: Clock) {}

  /** A hearing was planned: motions before trial are in time when they were made ten days before it. */
  async trialPlanned(
    tx: Tx,
    hearing: { readonly hearingId: HearingId; readonly caseId: CaseId; readonly startsAt: Date },
  ): Promise<void> {
    await tx.query(MOTION_SQL.trialDay, [
      hearing.hearingId,
      hearing.caseId,
      hearing.startsAt,
      this.clock.now(),
    ]);
  }
}
