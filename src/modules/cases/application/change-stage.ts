import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { caseProblems } from '../domain/case-problems.js';
import { mayMove, type Stage } from '../domain/stages.js';
import { CASE_SQL } from '../persistence/case-sql.js';
import { Cases } from './cases.facade.js';

export interface ChangeStageCommand {
  readonly caseId: CaseId;
  readonly version: number;
  readonly to: Stage;
  readonly appealFiledOn: LegalDate | undefined;
  /** Whether the child was already heard at trial or by the investigating judge; shifts the criterion in appeal. */
  readonly heardInFirstInstance: boolean | undefined;
}

export const STAGE_KEEPERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'ADVOCATE_GENERAL',
  'COURT_CLERK',
] as const;

/** Moves a case to its next stage. */
@Injectable()
export class ChangeStage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, command: ChangeStageCommand): Promise<void> {
    const { caseId, to, appealFiledOn } = command;
    await this.unitOfWork.run(actor, async (tx) => {
      const facts = await this.cases.lock(tx, caseId, STAGE_KEEPERS);
      if (facts.version !== command.version) throw kernelProblems['version-stale']();
      if (!mayMove(facts.stage, to)) throw caseProblems['stage-not-next']();
      if (to === 'APPEAL' && appealFiledOn === undefined && facts.appealFiledOn === null)
        throw caseProblems['appeal-date-missing'](
          {},
          { errors: [{ pointer: '/appealFiledOn', code: 'missing' }] },
        );

      await tx.query(CASE_SQL.move, [
        caseId,
        facts.version,
        to,
        appealFiledOn ?? null,
        command.heardInFirstInstance ?? null,
      ]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'case.change-stage',
        objectType: 'case',
        objectId: caseId,
        caseId,
        fieldsTouched: ['stage'],
      });
      await this.outbox.append(tx, { type: 'case.stage-changed', caseId, subjectId: caseId });
    });
  }
}
