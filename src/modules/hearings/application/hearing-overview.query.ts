import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, HearingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { ClosureState } from '../domain/closure.js';
import type { ChildPresence, HearingKind } from '../domain/hearing.js';
import { HEARING_SQL } from '../persistence/hearing-sql.js';

export interface ClosureRow {
  readonly state: ClosureState;
  readonly ground: string | null;
  readonly part: string | null;
  readonly reasons: string | null;
  readonly admitted: string | null;
  /** The judge; null for the proposal, which nobody made. */
  readonly by: string | null;
  readonly at: string;
}

export interface HearingRow {
  readonly id: HearingId;
  readonly kind: HearingKind;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly childPresence: ChildPresence;
  readonly childRef: ChildRef | null;
  readonly childNumber: string | null;
  readonly suspectsAdult: boolean;
  readonly remarks: string | null;
  readonly plannedBy: string;
  readonly closures: readonly ClosureRow[];
}

export interface CaseHearingsRow {
  readonly stage: string;
  readonly items: readonly HearingRow[];
  readonly closureGrounds: readonly {
    readonly code: string;
    readonly labelNl: string;
    readonly labelEn: string;
    readonly source: string;
  }[];
  readonly functions: readonly Role[];
}

/** The hearings of a case with what was proposed and ordered about their doors. */
@Injectable()
export class HearingOverview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(actor: Actor, caseId: CaseId): Promise<CaseHearingsRow> {
    const [row] = await this.unitOfWork.once<CaseHearingsRow>(actor, HEARING_SQL.list, [caseId]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }
}
