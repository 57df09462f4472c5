import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type BookingId, newId, type OpaqueId, type RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import {
  ObjectMissing,
  ObjectStore,
  parseObjectKey,
} from '../../../kernel/storage/object-store.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { Interviews } from '../../interviews/index.js';
import { isLost, type Usability } from '../domain/custody.js';
import { custodyProblems } from '../domain/custody-problems.js';
import { hasSession, type Track } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';
import { hashOfObject } from './copy-object.js';
import { CustodyEvents } from './custody-events.js';

interface TrackRow {
  readonly id: RecordingId;
  readonly track: Track;
  readonly state: string;
  readonly receivedBytes: number;
  readonly objectKey: string | null;
  readonly usability: Usability | null;
}

interface PartialFile {
  readonly recordingId: RecordingId;
  readonly receivedBytes: number;
  readonly sha256: string;
}

/** The interviewer says that a session has no usable recording. */
@Injectable()
export class ReportLoss {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interviews: Interviews,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly store: ObjectStore,
    private readonly events: CustodyEvents,
    private readonly clock: Clock,
  ) {}

  /**
   * Reports that no usable recording of a session exists. What arrived of it stays and is hashed; the prosecution is
   * told. Doing the interview over still takes a judge.
   */
  async execute(
    actor: Actor,
    bookingId: BookingId,
    reason: string,
  ): Promise<{ readonly id: OpaqueId }> {
    const files = await this.partialFiles(await this.tracks(actor, bookingId));
    return this.unitOfWork.run(actor, async (tx) => {
      const { caseId, childRef, interviewerId, startedAt } = await this.interviews.requireBooking(
        tx,
        bookingId,
        ['CHILD_INTERVIEWER'],
      );
      if (interviewerId !== actor.id) throw kernelProblems['not-found']();
      await this.cases.lock(tx, caseId, ['CHILD_INTERVIEWER']);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      if (!hasSession({ startedAt })) throw recordingProblems['session-not-held']();
      const kept = await tx.query<TrackRow>(CUSTODY_SQL.ofBooking, [bookingId]);
      if (!isLost(kept.filter(isWhole))) throw custodyProblems['not-lost']();
      const id = newId();
      const now = this.clock.now();
      await tx.query(CUSTODY_SQL.report, [id, bookingId, caseId, childRef, reason, { files }, now]);
      await this.events.lost(tx, { id, bookingId, caseId, childRef, reason });
      return { id };
    });
  }

  private tracks(actor: Actor, bookingId: BookingId): Promise<readonly TrackRow[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.interviews.requireBooking(tx, bookingId, ['CHILD_INTERVIEWER']);
      return tx.query<TrackRow>(CUSTODY_SQL.ofBooking, [bookingId]);
    });
  }

  /** Read outside a transaction: bytes never move inside one. */
  private async partialFiles(tracks: readonly TrackRow[]): Promise<readonly PartialFile[]> {
    const files: PartialFile[] = [];
    for (const { id: recordingId, receivedBytes, objectKey } of tracks) {
      const key = parseObjectKey(objectKey ?? '');
      if (key === undefined || receivedBytes === 0) continue;
      try {
        files.push({ recordingId, receivedBytes, sha256: await hashOfObject(this.store, key) });
      } catch (error) {
        if (!(error instanceof ObjectMissing)) throw error;
      }
    }
    return files;
  }
}

/** Whole and checked; anything else is a part of a file at most. */
function isWhole({ state }: TrackRow): boolean {
  return state === 'VERIFIED' || state === 'DESTROYED';
}
