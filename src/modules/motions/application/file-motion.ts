import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { MotionId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { assessCompleteness } from '../domain/completeness.js';
import { freeTextOf } from '../domain/motion.js';
import { motionProblems } from '../domain/motion-problems.js';
import { EDITABLE_STATES } from '../domain/motion-phases.js';
import { SuggestWordings } from './compare-questions.js';
import { motionStage } from './motion-draft.js';
import { MotionLife, type MovedMotion, movedOf } from './motion-life.js';
import { MotionParties } from './motion-parties.js';
import { MotionSnapshot } from './motion-snapshot.js';

/** A draft and the version that was read before filing it. */
export interface FileMotionCommand {
  readonly motionId: MotionId;
  readonly version: number;
}

/** What filing needs beside the transaction. */
@Injectable()
export class FilingDesk {
  constructor(
    readonly snapshot: MotionSnapshot,
    readonly vault: IdentityVault,
    readonly parties: MotionParties,
    readonly wordings: SuggestWordings,
  ) {}
}

/**
 * Puts a motion before the court. An unviewed recording is a flag, never a bar; nothing is rejected by the system.
 *
 * Source: domain T1, 4.4, A22.
 */
@Injectable()
export class FileMotion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: MotionLife,
    private readonly desk: FilingDesk,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { motionId, version }: FileMotionCommand): Promise<MovedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { motion, ofCase } = await this.life.lockWritten(tx, motionId);
      if (!EDITABLE_STATES.includes(motion.state)) throw motionProblems['action-not-available']();
      if (motion.version !== version) throw kernelProblems['version-stale']();
      const stage = motionStage(ofCase.stage);

      const snapshot = await this.desk.snapshot.of(tx, actor, motion);
      const errors = assessCompleteness(
        motion.content,
        await this.desk.snapshot.completenessFacts(tx, motion, snapshot),
      );
      if (errors.length > 0)
        throw motionProblems['fields-missing']({ missing: errors.length }, { errors });
      // Again: the vault may know more than when the draft was written.
      await this.desk.vault.refuseIdentifyingText(actor, motion.caseId, freeTextOf(motion.content));

      const { earlierInterviews, interviewsElsewhere, recordings, viewingOffers } = snapshot;
      const facts = await this.life.facts(tx, motion, errors.length);
      const filed = await this.life.move(tx, motion, {
        action: 'file',
        facts,
        // What came on paper or was asked aloud was made when it came, not when it was typed.
        changes: {
          filedAt: motion.receivedAt ?? this.clock.now(),
          stage,
          earlierInterviews,
          interviewsElsewhere,
          recordings,
          viewingOffers,
        },
      });
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'motion.file',
        objectType: 'motion',
        objectId: motion.id,
        caseId: motion.caseId,
        childRef: motion.childRef,
      });
      await this.desk.wordings.execute(tx, { ...motion, questions: motion.content.questions });
      const recipients = [
        ...(await this.desk.parties.court(tx, motion)),
        ...(await this.desk.parties.answering(tx, motion)),
      ];
      await this.outbox.append(tx, {
        type: 'motion.filed',
        caseId: motion.caseId,
        subjectId: motion.id,
        recipients,
      });
      return movedOf(filed);
    });
  }
}
