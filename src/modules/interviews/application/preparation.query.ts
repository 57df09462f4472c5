import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { QuestionMark, ReadinessAnswer } from '../domain/preparation.js';
import { PREPARATION_SQL } from '../persistence/preparation-sql.js';

export interface PreparationRow {
  readonly childNumber: string;
  readonly functions: readonly Role[];
  readonly readiness: {
    readonly version: number;
    readonly answers: readonly ReadinessAnswer[];
    readonly ready: boolean;
    readonly proceedReason: string | null;
    readonly recordedAt: string;
  } | null;
  readonly rounds: readonly {
    readonly id: OpaqueId;
    readonly answerBy: string;
    readonly openedAt: string;
    readonly closedAt: string | null;
    readonly parties: readonly {
      readonly function: string;
      readonly own: boolean;
      readonly answeredAt: string | null;
    }[];
    readonly questions: readonly {
      readonly id: OpaqueId;
      readonly function: string;
      readonly own: boolean;
      readonly text: string;
      readonly last: {
        readonly mark: QuestionMark;
        readonly reason: string | null;
        readonly markedAt: string;
      } | null;
    }[];
  }[];
}

/** How far the preparation of a child's interview is; a party sees its own questions only. */
@Injectable()
export class Preparation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(actor: Actor, caseId: CaseId, childRef: ChildRef): Promise<PreparationRow> {
    const [row] = await this.unitOfWork.once<PreparationRow>(actor, PREPARATION_SQL.view, [
      caseId,
      childRef,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }
}
