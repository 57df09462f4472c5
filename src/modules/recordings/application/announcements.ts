import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { type BookingId, newId, type RecordingId } from '../../../kernel/ids.js';
import { Runtime } from '../../../kernel/runtime.js';
import { newObjectKey } from '../../../kernel/storage/object-store.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { BookingFacts } from '../../interviews/index.js';
import type { Track } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { SealedRecordings } from './sealed-recordings.js';

const MIB = 1_048_576;

export interface AnnounceRecordingCommand {
  readonly bookingId: BookingId;
  readonly track: Track;
  readonly sizeBytes: number;
  /** By the clock in the control room; undefined when nobody noted it. */
  readonly beganAt: Date | undefined;
}

export interface Announced {
  readonly id: RecordingId;
  readonly receivedBytes: number;
}

/** What every announcement has in common, whoever makes it. */
@Injectable()
export class Announcements {
  constructor(
    private readonly sealed: SealedRecordings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly runtime: Runtime,
  ) {}

  refuseUnfit({ sizeBytes, beganAt }: AnnounceRecordingCommand): void {
    const limit = this.runtime.settings.ONTZIEN_UPLOAD_LIMIT_MB;
    if (sizeBytes === 0) throw recordingProblems['not-a-video']();
    if (sizeBytes > limit * MIB) throw recordingProblems['upload-too-large']({ limitMiB: limit });
    if (beganAt !== undefined && beganAt > this.clock.now())
      throw recordingProblems['began-ahead'](
        {},
        { errors: [{ pointer: '/beganAt', code: 'in-future' }] },
      );
  }

  async write(
    tx: Tx,
    booking: BookingFacts,
    { track, sizeBytes, beganAt }: AnnounceRecordingCommand,
  ): Promise<Announced> {
    const id = newId<RecordingId>();
    const { caseId, childRef, interviewerId } = booking;
    const { kid, bytes } = await this.sealed.freshKey(id);
    await tx.query(RECORDING_SQL.announce, [
      id,
      booking.id,
      caseId,
      childRef,
      interviewerId,
      track,
      sizeBytes,
      newObjectKey(),
      kid,
      bytes,
      this.clock.now(),
      beganAt ?? null,
      tx.actor.studio === undefined ? null : tx.actor.id,
    ]);
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'recording.announce',
      objectType: 'recording',
      objectId: id,
      caseId,
      childRef,
    });
    return { id, receivedBytes: 0 };
  }
}
