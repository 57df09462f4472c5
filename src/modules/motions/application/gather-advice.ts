import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  type MotionId,
  newId,
  type OpaqueId,
} from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import {
  ADVICE_FILERS,
  type AdviceDraft,
  type AdviceKind,
  assessAdvice,
  freeTextOfAdvice,
} from '../domain/advice.js';
import { motionProblems } from '../domain/motion-problems.js';
import { ANSWERABLE_STATES } from '../domain/motion-phases.js';
import type { MotionState } from '../domain/motion-transitions.js';
import type { Office } from '../domain/pending-offices.js';
import { ADVICE_SQL } from '../persistence/advice-sql.js';

interface AboutMotion {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly state: MotionState;
  readonly filedAt: Date;
}

export const ADVISERS: readonly Role[] = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
];
const OFFICE_OF: Readonly<Record<AdviceKind, Office | null>> = {
  EXPERT_ADVICE: 'EXPERT',
  INTERVIEWER_NOTE: 'INTERVIEWER',
  JOINDER: 'CO_ACCUSED',
  CHILD_RIGHTS_REPORT: null,
};
const COURT: readonly Role[] = ['COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE'];

/**
 * Advice, a note, a report, or a co-accused who joins. An interviewer and counsel of another suspect file without reading the motion.
 *
 * After the term it is taken while undecided, and marked late. Source: domain 4.3, 4.5.
 */
@Injectable()
export class FileAdvice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    motionId: MotionId,
    draft: AdviceDraft,
  ): Promise<{ readonly id: OpaqueId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const about = await tx.one<AboutMotion>(ADVICE_SQL.forAdvice, [motionId]);
      if (about === undefined) throw kernelProblems['not-found']();
      const { held } = await this.cases.lock(tx, about.caseId, ADVISERS);
      const mine = held.find((row) => ADVICE_FILERS[draft.kind].includes(row.function));
      if (mine === undefined) throw motionProblems['advice-not-yours']();
      const current = await tx.one<AboutMotion>(ADVICE_SQL.forAdvice, [motionId]);
      if (current === undefined || !ANSWERABLE_STATES.includes(current.state))
        throw motionProblems['action-not-available']();
      const now = this.clock.now();
      const errors = assessAdvice(draft, legalDate(now));
      if (errors.length > 0) throw motionProblems['advice-incomplete']({}, { errors });
      await this.vault.refuseIdentifyingText(actor, about.caseId, freeTextOfAdvice(draft));

      const office = OFFICE_OF[draft.kind];
      const term =
        office === null
          ? undefined
          : await tx.one<{ dueAt: Date }>(ADVICE_SQL.term, [motionId, office]);
      const id = newId();
      await tx.query(ADVICE_SQL.file, [
        id,
        motionId,
        about.caseId,
        ...valuesOf(draft),
        term !== undefined && now > term.dueAt,
        mine.function,
        now,
      ]);
      await this.leaveTrace(tx, about, { id, motionId });
      return { id };
    });
  }

  private async leaveTrace(
    tx: Parameters<AuditTrail['append']>[0],
    { caseId, childRef }: AboutMotion,
    filed: { readonly id: OpaqueId; readonly motionId: MotionId },
  ): Promise<void> {
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'advice.file',
      objectType: 'advice',
      objectId: filed.id,
      caseId,
      childRef,
    });
    await this.outbox.append(tx, {
      type: 'motion.advised',
      caseId,
      subjectId: filed.motionId,
      recipients: (await this.access.holders(tx, caseId, COURT)).filter((id) => id !== tx.actor.id),
    });
  }
}

function valuesOf(draft: AdviceDraft) {
  return [
    draft.kind,
    draft.author,
    draft.registerNumber,
    draft.datedOn,
    draft.question,
    draft.text,
    draft.sawRecording,
    draft.spokeToChild,
    draft.burden,
    draft.feasibility,
    draft.reliability,
    [...draft.modalities],
    JSON.stringify(draft.extraQuestions),
  ];
}
