import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { Clock } from '../../../kernel/time.js';
import type { ApplicantFunction } from '../domain/motion.js';
import type { MotionState } from '../domain/motion-transitions.js';
import { type Office, pendingOffices } from '../domain/pending-offices.js';
import { ADVICE_SQL } from '../persistence/advice-sql.js';

interface BoardRow {
  readonly id: string;
  readonly caseId: string;
  readonly parketnummer: string;
  readonly childNumber: string;
  readonly ageBand: string;
  readonly state: MotionState;
  readonly applicantFunction: ApplicantFunction;
  readonly urgent: boolean;
  readonly filedAt: Date;
  readonly responsesDueAt: Date | null;
  readonly stateSince: Date;
  readonly answered: readonly Office[];
  readonly terms: readonly {
    readonly office: Office;
    readonly dueAt: string;
    readonly setAt: string;
  }[];
}

/** One line of the board: a motion and whom it waits for. */
export interface BoardLine {
  readonly id: string;
  readonly caseId: string;
  readonly parketnummer: string;
  readonly childNumber: string;
  readonly ageBand: string;
  readonly state: MotionState;
  readonly applicantFunction: ApplicantFunction;
  readonly urgent: boolean;
  readonly pending: {
    readonly office: string;
    readonly since: string;
    readonly dueAt: string | null;
    readonly days: number;
    readonly overdue: boolean;
  }[];
}

/** The board of open motions; row security shows each reader their own. */
@Injectable()
export class MotionBoard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<{ readonly items: BoardLine[] }> {
    const rows = await this.unitOfWork.once<BoardRow>(actor, ADVICE_SQL.board);
    const now = this.clock.now();
    return { items: rows.map((row) => lineOf(row, now)) };
  }
}

function lineOf(row: BoardRow, now: Date): BoardLine {
  const { id, caseId, parketnummer, childNumber, ageBand, state, applicantFunction, urgent } = row;
  const terms = row.terms.map(({ office, dueAt, setAt }) => ({
    office,
    dueAt: new Date(dueAt),
    setAt: new Date(setAt),
  }));
  const pending = pendingOffices({ ...row, terms, now });
  return {
    id,
    caseId,
    parketnummer,
    childNumber,
    ageBand,
    state,
    applicantFunction,
    urgent,
    pending: pending.map(({ since, dueAt, ...rest }) => ({
      ...rest,
      since: since.toISOString(),
      dueAt: dueAt?.toISOString() ?? null,
    })),
  };
}
