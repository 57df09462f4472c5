import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, MotionId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { assessCompleteness } from '../domain/completeness.js';
import type { Law } from '../domain/law.js';
import { EDITABLE_STATES } from '../domain/motion-phases.js';
import { DRAFT_SQL } from '../persistence/draft-sql.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { MOTION_VIEW_SQL } from '../persistence/motion-views-sql.js';
import { LawBook } from './law-book.js';
import type { CaseMotionsRow, ComparableRow, MotionOverviewRow, MotionRow } from './motion-rows.js';
import { MotionSnapshot } from './motion-snapshot.js';

export interface GroundRow {
  readonly code: string;
  readonly kind: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly source: string;
  readonly inForceFrom: LegalDate;
  readonly inForceUntil: LegalDate | null;
  readonly toVerify: boolean;
}

/** What the screens show of motions; each read leaves its audit row in the same statement. */
@Injectable()
export class MotionOverview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly snapshot: MotionSnapshot,
    private readonly law: LawBook,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, motionId: MotionId): Promise<MotionOverviewRow> {
    const now = this.clock.now();
    const [row] = await this.unitOfWork.once<MotionRow>(actor, MOTION_VIEW_SQL.view, [
      motionId,
      now,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    const law = await this.law.read(actor, legalDate(row.filedAt ?? now));
    const shown =
      row.writer && EDITABLE_STATES.includes(row.state)
        ? await this.beforeFiling(actor, row)
        : { row, missing: [] };
    return { ...shown, now, law };
  }

  /** The motions of a case the actor may read; for others in it only that something is open. */
  async list(actor: Actor, caseId: CaseId): Promise<CaseMotionsRow> {
    const [row] = await this.unitOfWork.once<CaseMotionsRow>(actor, MOTION_VIEW_SQL.list, [caseId]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  grounds(actor: Actor, on: LegalDate | undefined): Promise<readonly GroundRow[]> {
    return this.unitOfWork.once(actor, MOTION_SQL.grounds, [on ?? null]);
  }

  /** Decisions on comparable motions elsewhere, counted; for the chamber. */
  async comparable(actor: Actor, motionId: MotionId): Promise<readonly ComparableRow[]> {
    const [row] = await this.unitOfWork.once<{ items: readonly ComparableRow[] }>(
      actor,
      DRAFT_SQL.comparable,
      [motionId],
    );
    if (row === undefined) throw kernelProblems['not-found']();
    return row.items;
  }

  /** What the law says of motions on a day: channels, criterion, terms, remedies. */
  lawOn(actor: Actor, on: LegalDate | undefined): Promise<Law> {
    return this.law.read(actor, on ?? legalDate(this.clock.now()));
  }

  /** What would be filled in and what would be missing if it were filed now. */
  private async beforeFiling(
    actor: Actor,
    row: MotionRow,
  ): Promise<Pick<MotionOverviewRow, 'row' | 'missing'>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const snapshot = await this.snapshot.of(tx, actor, row);
      const missing = assessCompleteness(
        row.content,
        await this.snapshot.completenessFacts(tx, row, snapshot),
      );
      return { row: { ...row, ...snapshot }, missing };
    });
  }
}
