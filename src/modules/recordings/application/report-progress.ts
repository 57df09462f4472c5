import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId, CaseId, ChildRef, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { mergeRanges, type Range } from '../domain/ranges.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { cutOf, type KeptEdit } from '../domain/rendering.js';
import { creditViewing, joinRun, watchedElsewhere } from '../domain/viewing.js';
import { VIEWING_SQL } from '../persistence/viewing-sql.js';
import { stretches, type ViewedStretch } from './recordings.facade.js';
import { multirange, SentBytes } from './sent-bytes.js';

export interface ReportedStretch {
  readonly grantId: OpaqueId;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface ReportProgressCommand extends ReportedStretch {
  readonly speed: number;
  /** Another track of the same session, shown beside it in the same time. */
  readonly beside: ReportedStretch | undefined;
}

export interface Progress {
  /** What counts as watched under this grant so far. */
  readonly ranges: readonly ViewedStretch[];
  /** The same of the track beside it; null when that did not count. */
  readonly beside: readonly ViewedStretch[] | null;
}

type Pairs = readonly (readonly [number, number])[];

interface OpenGrant {
  readonly id: OpaqueId;
  readonly shownFrom: Date | null;
  readonly shownUntil: Date | null;
}

interface GrantRow {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly bookingId: BookingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly sizeBytes: number;
  readonly durationMs: number;
  /** Of the film that was made of it, when that is what is sent. */
  readonly edits: readonly KeptEdit[];
  readonly grantedAt: Date;
  readonly spentMs: number;
  readonly open: boolean;
  readonly sent: Pairs;
  readonly viewed: Pairs;
}

/** A report with what else the same person had open. */
interface Reported {
  readonly range: Range;
  readonly speed: number;
  readonly now: Date;
  readonly run: Range | undefined;
  readonly elsewhereMs: number;
}

/**
 * Takes a player's word for what it showed, as far as the bytes sent and the time passed bear it out.
 *
 * Two tracks of one session beside each other take the same time, and each is credited. Whatever else a person
 * has open counts only in the time that nothing was credited elsewhere.
 */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sent: SentBytes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: ReportProgressCommand): Promise<Progress> {
    const { grantId, fromMs, toMs, speed, beside } = command;
    await this.sent.flush();
    const now = this.clock.now();
    return this.unitOfWork.run(actor, async (tx) => {
      const all = await tx.query<OpenGrant>(VIEWING_SQL.lockOpen, [now]);
      const grant = await tx.one<GrantRow>(VIEWING_SQL.lockGrant, [grantId, now]);
      if (grant === undefined) throw kernelProblems['not-found']();
      if (!grant.open) throw recordingProblems['grant-ended']();
      const companion = await this.companionOf(tx, grant, beside, now);
      const shown = { from: fromMs, to: toMs };
      const elsewhereMs = watchedElsewhere(
        realTime(shown, speed, now),
        all.filter(({ id }) => id !== grantId && id !== companion?.id).flatMap(runOf),
      );
      const taken = (row: GrantRow, range: Range) => {
        const [run] = all.filter(({ id }) => id === row.id).flatMap(runOf);
        return this.take(tx, row, { range, speed, now, run, elsewhereMs });
      };
      return {
        ranges: await taken(grant, shown),
        beside:
          companion === undefined || beside === undefined
            ? null
            : await taken(companion, noLonger(beside, toMs - fromMs)),
      };
    });
  }

  /** The leave for the other track; nothing when it ended, or is not one for the same session. */
  private async companionOf(
    tx: Tx,
    { id, bookingId }: GrantRow,
    beside: ReportedStretch | undefined,
    now: Date,
  ): Promise<GrantRow | undefined> {
    if (beside === undefined || beside.grantId === id) return undefined;
    const row = await tx.one<GrantRow>(VIEWING_SQL.lockGrant, [beside.grantId, now]);
    return row?.open === true && row.bookingId === bookingId ? row : undefined;
  }

  private async take(
    tx: Tx,
    grant: GrantRow,
    { range, speed, now, run, elsewhereMs }: Reported,
  ): Promise<readonly ViewedStretch[]> {
    const credit = creditViewing({
      reported: range,
      speed,
      sent: ranges(grant.sent),
      sizeBytes: grant.sizeBytes,
      durationMs: grant.durationMs,
      cut: cutOf(grant.edits),
      elapsedMs: now.getTime() - grant.grantedAt.getTime(),
      spentMs: grant.spentMs,
      elsewhereMs,
    });
    const until = now.getTime();
    const joined =
      credit.spentMs > 0 ? joinRun(run, { from: until - credit.spentMs, to: until }) : undefined;
    await tx.query(VIEWING_SQL.spend, [
      grant.id,
      credit.spentMs,
      now,
      joined === undefined ? null : new Date(joined.from),
      joined === undefined ? null : new Date(joined.to),
    ]);
    if (credit.shown.length === 0) return stretches(grant.viewed);
    return this.keep(tx, grant, { shown: credit.shown, speed }, now);
  }

  private async keep(
    tx: Tx,
    grant: GrantRow,
    { shown, speed }: { readonly shown: readonly Range[]; readonly speed: number },
    now: Date,
  ): Promise<readonly ViewedStretch[]> {
    const merged = mergeRanges([...ranges(grant.viewed), ...shown]);
    const { id, recordingId, caseId, childRef } = grant;
    await tx.query(VIEWING_SQL.keepViewed, [
      id,
      recordingId,
      caseId,
      childRef,
      multirange(merged),
      now,
      speed,
    ]);
    await this.audit.append(tx, {
      operation: 'VIEW_RECORDING',
      verb: 'recording.report-progress',
      objectType: 'recording',
      objectId: recordingId,
      caseId,
      childRef,
    });
    return merged.map(({ from, to }) => ({ fromMs: from, toMs: to }));
  }
}

function ranges(pairs: Pairs): readonly Range[] {
  return pairs.map(([from, to]) => ({ from, to }));
}

/** When a stretch that is reported now was shown. */
function realTime({ from, to }: Range, speed: number, now: Date): Range {
  const until = now.getTime();
  return { from: until - Math.max(0, to - from) / speed, to: until };
}

function runOf({ shownFrom, shownUntil }: OpenGrant): readonly Range[] {
  if (shownFrom === null || shownUntil === null) return [];
  return [{ from: shownFrom.getTime(), to: shownUntil.getTime() }];
}

/** What stands beside takes the time of what it stands beside, never more. */
function noLonger({ fromMs, toMs }: ReportedStretch, longestMs: number): Range {
  return { from: fromMs, to: Math.min(toMs, fromMs + longestMs) };
}
