import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { MotionId, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import type { ScreenedFields } from '../../identity-vault/index.js';
import { type DecisionDraft, freeTextOfDecision } from '../domain/decision.js';
import { ADMITTERS, DECIDERS } from '../domain/motion-actions.js';
import { motionProblems } from '../domain/motion-problems.js';
import { DRAFT_SQL } from '../persistence/draft-sql.js';
import { DecideMotion } from './decide-motion.js';
import { MotionActs } from './motion-acts.js';
import type { MotionInCase, MovedMotion } from './motion-life.js';

const WRITABLE: readonly string[] = ['UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED'];

export interface SaveDecisionDraftCommand {
  readonly motionId: MotionId;
  /** The version that was read; 0 when there was none. */
  readonly version: number;
  readonly panel: readonly PersonId[];
  readonly decision: DecisionDraft;
}

interface LockedDraft {
  readonly version: number;
  readonly content: DecisionDraft;
  readonly panel: readonly PersonId[];
}

/** The chamber writes its decision; nobody else sees it, and a change takes the signatures off. Source: domain 4.6. */
@Injectable()
export class SaveDecisionDraft {
  constructor(
    private readonly acts: MotionActs,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, command: SaveDecisionDraftCommand): Promise<{ readonly version: number }> {
    const { motionId, version, panel, decision } = command;
    const act = { motionId, functions: ADMITTERS, text: inDecision(freeTextOfDecision(decision)) };
    return this.acts.run(actor, act, async (tx, { motion }) => {
      if (!WRITABLE.includes(motion.state)) throw motionProblems['action-not-available']();
      const judges = await this.access.holders(tx, motion.caseId, DECIDERS);
      if (![1, 3, 5].includes(panel.length) || !panel.every((id) => judges.includes(id)))
        throw motionProblems['panel-invalid'](
          {},
          { errors: [{ pointer: '/panel', code: 'not-a-choice' }] },
        );
      const draft = await tx.one<LockedDraft>(DRAFT_SQL.lock, [motionId]);
      if ((draft?.version ?? 0) !== version) throw kernelProblems['version-stale']();
      const content = JSON.stringify(decision);
      const now = this.acts.clock.now();
      await (draft === undefined
        ? tx.query(DRAFT_SQL.insert, [motionId, motion.caseId, content, [...panel], now])
        : tx.query(DRAFT_SQL.update, [motionId, content, [...panel], now]));
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'decision.draft',
        objectType: 'motion',
        objectId: motionId,
        caseId: motion.caseId,
        childRef: motion.childRef,
      });
      return { version: version + 1 };
    });
  }
}

/** A judge of the panel signs one version; with the last signature the decision is given and served. */
@Injectable()
export class SignDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: MotionActs,
    private readonly deciding: DecideMotion,
    private readonly audit: AuditTrail,
  ) {}

  execute(
    actor: Actor,
    { motionId, version }: { readonly motionId: MotionId; readonly version: number },
  ): Promise<MovedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const locked: MotionInCase = await this.acts.life.lock(tx, motionId, DECIDERS);
      const draft = await tx.one<LockedDraft>(DRAFT_SQL.lock, [motionId]);
      if (draft === undefined) throw motionProblems['action-not-available']();
      if (draft.version !== version) throw kernelProblems['version-stale']();
      if (!draft.panel.includes(actor.id)) throw motionProblems['not-of-panel']();
      const { caseId, childRef } = locked.motion;
      await tx.query(DRAFT_SQL.sign, [motionId, caseId, version, this.acts.clock.now()]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'decision.sign',
        objectType: 'motion',
        objectId: motionId,
        caseId,
        childRef,
      });
      const unsigned = await tx.query(DRAFT_SQL.unsigned, [motionId]);
      if (unsigned.length > 0) return this.acts.moved(locked.motion);
      return this.deciding.decide(tx, locked, { decision: draft.content, signedBy: draft.panel });
    });
  }
}

/** The same fields where they stand in the body of a draft. */
function inDecision(fields: ScreenedFields): ScreenedFields {
  return Object.fromEntries(
    Object.entries(fields).map(([pointer, text]) => [`/decision${pointer}`, text]),
  );
}
