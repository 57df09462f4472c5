import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import {
  copyActions,
  type CopyAction,
  type CopyEnd,
  type CopyFacts,
  copyStatus,
  type CopyStatus,
} from '../domain/copy.js';
import type { MarkPlace } from '../domain/copy-mark.js';
import { COPY_SQL } from '../persistence/copy-sql.js';
import { MarkFilm } from './marked-film.js';

export interface CopyOrderRow extends CopyFacts {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly track: string;
  readonly childNumber: string;
  readonly recipient: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly decision: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly endedBecause: CopyEnd | null;
  readonly mayFetch: boolean;
  readonly mayDecide: boolean;
  // From JSON, so instants come as text.
  readonly fetches: readonly {
    readonly id: OpaqueId;
    readonly madeBy: string;
    readonly madeAt: string;
    readonly sentAt: string | null;
    readonly sha256: string | null;
    readonly mark: MarkPlace | null;
  }[];
}

export interface SeenCopyOrder extends CopyOrderRow {
  readonly status: CopyStatus;
  readonly actions: readonly CopyAction[];
}

export interface CopyOrders {
  readonly mayAsk: boolean;
  /** A copy that is made now carries its mark in the picture. */
  readonly marksPictures: boolean;
  readonly orders: readonly SeenCopyOrder[];
}

/** Orders of copies with their log. */
@Injectable()
export class CopiesOverview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mark: MarkFilm,
    private readonly clock: Clock,
  ) {}

  async ofCase(actor: Actor, caseId: CaseId): Promise<CopyOrders> {
    const rows = await this.unitOfWork.once<
      (CopyOrderRow | { readonly id: null }) & { readonly mayAsk: boolean }
    >(actor, COPY_SQL.list, [caseId]);
    const [first] = rows;
    if (first === undefined) throw kernelProblems['not-found']();
    const now = this.clock.now();
    const orders = rows
      .filter((row) => row.id !== null)
      .map((row) => ({
        ...row,
        status: copyStatus(row, now),
        actions: copyActions(row, row, now),
      }));
    return { mayAsk: first.mayAsk, marksPictures: await this.mark.inPictures(), orders };
  }
}
