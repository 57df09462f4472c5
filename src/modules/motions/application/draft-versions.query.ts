import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { MotionId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { MOTION_VIEW_SQL } from '../persistence/motion-views-sql.js';
import type { DraftVersionRow } from './motion-rows.js';

/** What a motion said each time it was written; for its writers alone. Going back is writing it again. */
@Injectable()
export class DraftVersions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(actor: Actor, motionId: MotionId): Promise<readonly DraftVersionRow[]> {
    const [row] = await this.unitOfWork.once<{ items: readonly DraftVersionRow[] }>(
      actor,
      MOTION_VIEW_SQL.versions,
      [motionId],
    );
    if (row === undefined) throw kernelProblems['not-found']();
    return row.items;
  }
}
