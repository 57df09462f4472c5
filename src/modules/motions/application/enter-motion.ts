import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  type DocumentId,
  type HearingId,
  type MotionId,
  newId,
  type PersonId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { HeldFunction } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { APPLICANT_FUNCTIONS, type EntryWay, type MotionContent } from '../domain/motion.js';
import { motionProblems } from '../domain/motion-problems.js';
import { ENTRY_SQL } from '../persistence/entry-sql.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { isFor, motionStage, MotionText, rowOf, type SavedMotion } from './motion-draft.js';

/** A motion that came on paper or was asked aloud, as the clerk enters it. */
export interface EnterMotionCommand {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  /** Who made it: somebody who is in the case in a function that may ask. */
  readonly applicantId: PersonId;
  readonly way: EntryWay;
  readonly receivedAt: Date;
  readonly documentId: DocumentId | null;
  readonly hearingId: HearingId | null;
  readonly content: MotionContent;
}

/**
 * Enters a motion for whoever made it; from here it meets the same gates as any other.
 *
 * The scan is a document of the case with its own screening; a motion asked aloud names the hearing
 * whose record holds it. It counts from the day it came in.
 */
@Injectable()
export class EnterMotion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly text: MotionText,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: EnterMotionCommand): Promise<SavedMotion> {
    const { caseId, childRef, content } = command;
    return this.unitOfWork.run(actor, async (tx) => {
      const { stage } = await this.cases.lock(tx, caseId, ['COURT_CLERK']);
      await this.cases.child(tx, caseId, childRef);
      const open = motionStage(stage);
      const held = await this.applicantOf(tx, command);
      const now = this.clock.now();
      if (command.receivedAt > now || !isShown(command)) throw motionProblems['entry-incomplete']();

      const id = newId<MotionId>();
      await tx.query(MOTION_SQL.insert, [
        ...rowOf({ id, caseId, childRef, stage: open, held }),
        now,
        command.applicantId,
        command.way,
        command.receivedAt,
        command.documentId,
        command.hearingId,
      ]);
      const saved = await this.text.save(tx, caseId, { id, content });
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'motion.enter',
        objectType: 'motion',
        objectId: id,
        caseId,
        childRef,
      });
      return saved;
    });
  }

  private async applicantOf(
    tx: Tx,
    { caseId, childRef, applicantId }: EnterMotionCommand,
  ): Promise<HeldFunction> {
    const functions = await tx.query<HeldFunction>(ENTRY_SQL.functionsOf, [
      caseId,
      applicantId,
      APPLICANT_FUNCTIONS,
    ]);
    const held = functions.find((row) => isFor(row, childRef));
    if (held === undefined) throw kernelProblems['not-found']();
    return held;
  }
}

/** Whether there is what shows it: the scan of a paper, the hearing of what was asked aloud. */
function isShown({ way, documentId, hearingId }: EnterMotionCommand): boolean {
  return way === 'PAPER' ? documentId !== null && hearingId === null : hearingId !== null;
}
