import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type BookingId,
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import {
  ObjectMissing,
  ObjectStore,
  parseObjectKey,
} from '../../../kernel/storage/object-store.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { Interviews } from '../../interviews/index.js';
import { isLost, type Usability } from '../domain/custody.js';
import { custodyProblems } from '../domain/custody-problems.js';
import { hasSession } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';
import { hashOfObject } from './copy-object.js';

/** Who says whether a track can be used. */
export const ASSESSORS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'CHILD_INTERVIEWER',
] as const;

interface TrackRow {
  readonly id: RecordingId;
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

/** What people say of recordings: whether a track can be used, and that a session has none. */
@Injectable()
export class JudgeCustody {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interviews: Interviews,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly store: ObjectStore,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async assess(
    actor: Actor,
    recordingId: RecordingId,
    { usability, reason }: { readonly usability: Usability; readonly reason: string },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<{ caseId: CaseId; childRef: ChildRef }>(CUSTODY_SQL.toAssess, [
        recordingId,
      ]);
      if (found === undefined) throw kernelProblems['not-found']();
      const { caseId, childRef } = found;
      await this.cases.lock(tx, caseId, ASSESSORS);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const now = this.clock.now();
      await tx.query(CUSTODY_SQL.note, [
        newId(),
        recordingId,
        caseId,
        'ASSESSED',
        null,
        null,
        usability,
        reason,
        actor.id,
        now,
      ]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'recording.assess',
        objectType: 'recording',
        objectId: recordingId,
        caseId,
        childRef,
        purposeCode: usability,
        justification: reason,
      });
    });
  }

  /**
   * Reports that no usable recording of a session exists. What arrived of it stays and is hashed; the prosecution is
   * told. Doing the interview over still takes a judge.
   */
  async reportLoss(
    actor: Actor,
    bookingId: BookingId,
    reason: string,
  ): Promise<{ readonly id: OpaqueId }> {
    const files = await this.partialFiles(await this.tracks(actor, bookingId));
    return this.unitOfWork.run(actor, async (tx) => {
      const { caseId, childRef, interviewerId, state } = await this.interviews.requireBooking(
        tx,
        bookingId,
        ['CHILD_INTERVIEWER'],
      );
      if (interviewerId !== actor.id) throw kernelProblems['not-found']();
      await this.cases.lock(tx, caseId, ['CHILD_INTERVIEWER']);
      if (!hasSession(state)) throw recordingProblems['session-not-held']();
      const kept = await tx.query<TrackRow>(CUSTODY_SQL.ofBooking, [bookingId]);
      if (!isLost(kept.filter(isWhole))) throw custodyProblems['not-lost']();
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const id = newId();
      const now = this.clock.now();
      await tx.query(CUSTODY_SQL.report, [id, bookingId, caseId, childRef, reason, { files }, now]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'recording-loss.report',
        objectType: 'recording-loss',
        objectId: id,
        caseId,
        childRef,
        justification: reason,
      });
      await this.outbox.append(tx, {
        type: 'recording.lost',
        caseId,
        subjectId: bookingId,
        recipients: await this.access.holders(tx, caseId, ['PROSECUTOR', 'ADVOCATE_GENERAL']),
      });
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
  return state === 'VERIFIED';
}
