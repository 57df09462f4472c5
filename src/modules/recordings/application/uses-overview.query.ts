import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import type { Track } from '../domain/recording.js';
import {
  type Proceeding,
  useActions,
  type UseAction,
  type UseFacts,
  useStatus,
  type UseStatus,
} from '../domain/recording-use.js';
import { USE_SQL } from '../persistence/use-sql.js';

interface May {
  readonly mayEnter: boolean;
  readonly mayAsk: boolean;
}

export interface UseListRow extends UseFacts {
  readonly id: OpaqueId;
  readonly direction: 'RECEIVED' | 'ASKED';
  readonly childNumber: string;
  readonly proceeding: Proceeding;
  readonly authority: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly answerReason: string | null;
  readonly answeredAt: Date | null;
  readonly endedBecause: string | null;
  readonly concludedAt: Date | null;
  /** Which recordings were granted; null for all. */
  readonly part: readonly Omit<UsedTrack, 'id'>[] | null;
  readonly mayAnswer: boolean;
  readonly mayConclude: boolean;
}

export interface SeenUse extends UseListRow {
  readonly status: UseStatus;
  readonly actions: readonly UseAction[];
}

export interface UsedTrack {
  readonly id: RecordingId;
  readonly track: Track;
  readonly durationMs: number;
}

/** What both sides see of the use of recordings by another proceeding. */
@Injectable()
export class UsesOverview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async ofCase(actor: Actor, caseId: CaseId): Promise<May & { readonly uses: readonly SeenUse[] }> {
    const rows = await this.unitOfWork.once<(UseListRow | { readonly id: null }) & May>(
      actor,
      USE_SQL.list,
      [caseId],
    );
    const [first] = rows;
    if (first === undefined) throw kernelProblems['not-found']();
    const now = this.clock.now();
    const uses = rows
      .filter((row) => row.id !== null)
      .map((row) => ({ ...row, status: useStatus(row, now), actions: useActions(row, row, now) }));
    return { mayEnter: first.mayEnter, mayAsk: first.mayAsk, uses };
  }

  /** What may be watched under a use, for who acts in the proceeding that asked. */
  async tracks(actor: Actor, useId: OpaqueId): Promise<readonly UsedTrack[]> {
    const tracks = await this.unitOfWork.once<UsedTrack>(actor, USE_SQL.tracks, [
      useId,
      this.clock.now(),
    ]);
    if (tracks.length === 0) throw kernelProblems['not-found']();
    return tracks;
  }
}
