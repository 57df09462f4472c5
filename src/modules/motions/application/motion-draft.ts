import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, type ChildRef, type MotionId, newId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { HeldFunction } from '../../auth/index.js';
import { Cases, type Stage } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import {
  APPLICANT_FUNCTIONS,
  freeTextOf,
  type MotionContent,
  type MotionStage,
} from '../domain/motion.js';
import { checksOutOfOrder } from '../domain/question-passages.js';
import { CHILD_SIDE } from '../domain/motion-actions.js';
import { motionProblems } from '../domain/motion-problems.js';
import { EDITABLE_STATES } from '../domain/motion-phases.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { MotionLife } from './motion-life.js';

export interface SavedMotion {
  readonly id: MotionId;
  readonly version: number;
}

/** Writes what an applicant wrote, after the guard against identity data and the shape the database cannot see. */
@Injectable()
export class MotionText {
  constructor(
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  async save(
    tx: Tx,
    caseId: CaseId,
    motion: { readonly id: MotionId; readonly content: MotionContent },
  ): Promise<SavedMotion> {
    const { id, content } = motion;
    const errors = content.fragmentReferences.flatMap(({ fromMs, toMs }, index) =>
      toMs > fromMs ? [] : [{ pointer: `/fragmentReferences/${index}/toMs`, code: 'before-start' }],
    );
    const checks = checksOutOfOrder(content.questions).map((pointer) => ({
      pointer,
      code: 'before-start',
    }));
    if (errors.length + checks.length > 0)
      throw motionProblems['fragment-invalid']({}, { errors: [...errors, ...checks] });
    await this.vault.refuseIdentifyingText(tx.actor, caseId, freeTextOf(content));
    const row = await tx.one<{ version: number }>(MOTION_SQL.write, [id, JSON.stringify(content)]);
    if (row === undefined) throw kernelProblems['not-found']();
    const { version } = row;
    await tx.query(MOTION_SQL.seal, [id, [...content.sealedQuestions]]);
    await tx.query(MOTION_SQL.keepVersion, [
      id,
      version,
      JSON.stringify(content),
      this.clock.now(),
    ]);
    return { id, version };
  }
}

/** Opens a draft of a motion about one child; only the applicant sees it. */
@Injectable()
export class OpenDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly text: MotionText,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    command: {
      readonly caseId: CaseId;
      readonly childRef: ChildRef;
      readonly content: MotionContent;
    },
  ): Promise<SavedMotion> {
    const { caseId, childRef, content } = command;
    return this.unitOfWork.run(actor, async (tx) => {
      const { held, stage } = await this.cases.lock(tx, caseId, APPLICANT_FUNCTIONS);
      await this.cases.child(tx, caseId, childRef);
      const open = motionStage(stage);
      const function_ = held.find((row) => isFor(row, childRef));
      if (function_ === undefined) throw kernelProblems['not-found']();

      const id = newId<MotionId>();
      await tx.query(MOTION_SQL.insert, [
        ...rowOf({ id, caseId, childRef, stage: open, held: function_ }),
        this.clock.now(),
        null,
        null,
        null,
        null,
        null,
      ]);
      const saved = await this.text.save(tx, caseId, { id, content });
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'motion.draft',
        objectType: 'motion',
        objectId: id,
        caseId,
        childRef,
      });
      return saved;
    });
  }
}

/** Writes a draft again; the version that was read has to be the one that is there. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: MotionLife,
    private readonly text: MotionText,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    command: {
      readonly motionId: MotionId;
      readonly version: number;
      readonly content: MotionContent;
    },
  ): Promise<SavedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { motion } = await this.life.lockWritten(tx, command.motionId);
      if (!EDITABLE_STATES.includes(motion.state)) throw motionProblems['action-not-available']();
      if (motion.version !== command.version) throw kernelProblems['version-stale']();

      const saved = await this.text.save(tx, motion.caseId, {
        id: motion.id,
        content: command.content,
      });
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'motion.write',
        objectType: 'motion',
        objectId: motion.id,
        caseId: motion.caseId,
        childRef: motion.childRef,
      });
      return saved;
    });
  }
}

/** The stage a motion is made in; a closed case takes none. */
export function motionStage(stage: Stage): MotionStage {
  if (stage === 'CLOSED') throw motionProblems['case-closed']();
  return stage;
}

/** Whether this function can ask about this child: one that belongs to another child cannot. */
export function isFor({ childRef: own }: HeldFunction, childRef: ChildRef): boolean {
  return own === null || own === childRef;
}

/** The first columns of a motion: who asks, in which function and for whom. */
export function rowOf({
  id,
  caseId,
  childRef,
  stage,
  held,
}: {
  readonly id: MotionId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly stage: MotionStage;
  readonly held: HeldFunction;
}): readonly (string | null)[] {
  const suspect = held.function === 'DEFENCE_COUNSEL' ? held.suspectId : null;
  return [id, caseId, childRef, held.function, suspect, partyOf(held, caseId, childRef), stage];
}

/** Whose motion it is: the suspect's, the child's, or that of the service or the court, which is one. */
function partyOf(held: HeldFunction, caseId: CaseId, childRef: ChildRef): string | null {
  if (held.function === 'DEFENCE_COUNSEL') return held.suspectId;
  return CHILD_SIDE.includes(held.function) ? childRef : caseId;
}
