import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type BookingId, newId, type RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Runtime } from '../../../kernel/runtime.js';
import { newObjectKey } from '../../../kernel/storage/object-store.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { type BookingFacts, Interviews } from '../../interviews/index.js';
import { hasSession, type Track } from '../domain/recording.js';
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

/** Says that a recording of a session is coming, and how large it is. Only the interviewer of that session does. */
@Injectable()
export class AnnounceRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interviews: Interviews,
    private readonly cases: Cases,
    private readonly sealed: SealedRecordings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly runtime: Runtime,
  ) {}

  async execute(actor: Actor, command: AnnounceRecordingCommand): Promise<Announced> {
    this.refuseSize(command.sizeBytes);
    this.refuseAhead(command.beganAt);
    return this.unitOfWork.run(actor, async (tx) => {
      const booking = await this.interviews.requireBooking(tx, command.bookingId, [
        'CHILD_INTERVIEWER',
      ]);
      if (booking.interviewerId !== actor.id) throw kernelProblems['not-found']();
      await this.cases.lock(tx, booking.caseId, ['CHILD_INTERVIEWER']);
      if (!hasSession(booking.state)) throw recordingProblems['session-not-held']();

      const values = [command.bookingId, command.track, command.sizeBytes];
      return (
        (await tx.one<Announced>(RECORDING_SQL.unfinishedLike, values)) ??
        this.announce(tx, booking, command)
      );
    });
  }

  private refuseSize(sizeBytes: number): void {
    const limit = this.runtime.settings.ONTZIEN_UPLOAD_LIMIT_MB;
    if (sizeBytes === 0) throw recordingProblems['not-a-video']();
    if (sizeBytes > limit * MIB) throw recordingProblems['upload-too-large']({ limitMiB: limit });
  }

  private refuseAhead(beganAt: Date | undefined): void {
    if (beganAt === undefined || beganAt <= this.clock.now()) return;
    throw recordingProblems['began-ahead'](
      {},
      { errors: [{ pointer: '/beganAt', code: 'in-future' }] },
    );
  }

  private async announce(
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
