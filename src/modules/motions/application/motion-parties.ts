import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { PersonId } from '../../../kernel/ids.js';
import { CaseAccess } from '../../auth/index.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import type { LockedMotion } from './motion-life.js';

/** Who has to hear of a motion. Counsel of another child or another suspect never does. */
@Injectable()
export class MotionParties {
  constructor(private readonly access: CaseAccess) {}

  /** Clerk and judges, who admit and decide. */
  court(tx: Tx, motion: LockedMotion): Promise<readonly PersonId[]> {
    return this.access.holders(tx, motion.caseId, ['COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE']);
  }

  /** The authorities and the child's own side, who may answer, and those who ask the child. */
  async answering(tx: Tx, motion: LockedMotion): Promise<readonly PersonId[]> {
    const officials = await this.access.holders(tx, motion.caseId, [
      'PROSECUTOR',
      'ADVOCATE_GENERAL',
      'VICTIM_COORDINATOR',
    ]);
    return once([...officials, ...(await this.childSide(tx, motion))]);
  }

  /** Everybody a decision is served to. */
  async served(tx: Tx, motion: LockedMotion): Promise<readonly PersonId[]> {
    return once([motion.applicantId, ...(await this.answering(tx, motion))]);
  }

  coordinators(tx: Tx, motion: LockedMotion): Promise<readonly PersonId[]> {
    return this.access.holders(tx, motion.caseId, ['INTERVIEW_COORDINATOR']);
  }

  private async childSide(tx: Tx, motion: LockedMotion): Promise<readonly PersonId[]> {
    return (
      await tx.query<{ id: PersonId }>(MOTION_SQL.childSide, [motion.caseId, motion.childRef])
    ).map(({ id }) => id);
  }
}

function once(people: readonly PersonId[]): readonly PersonId[] {
  return [...new Set(people)];
}
