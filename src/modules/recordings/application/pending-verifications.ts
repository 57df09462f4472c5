import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { RecordingId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { PendingChecks } from '../../../kernel/uploads/pending-checks.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { type RejectedFor, VerifyRecording } from './verify-recording.js';

/** Sees to it that every stored recording is verified. */
@Injectable()
export class PendingVerifications extends PendingChecks<RecordingId, RejectedFor> {
  constructor(
    unitOfWork: UnitOfWork,
    private readonly verify: VerifyRecording,
    log: Log,
  ) {
    super(unitOfWork, log, {
      waiting: RECORDING_SQL.waiting,
      checkFailed: 'recordings.not-checked',
      sweepFailed: 'recordings.sweep-failed',
    });
  }

  protected judge(
    recordingId: RecordingId,
    sha256: Buffer | undefined,
  ): Promise<RejectedFor | undefined> {
    return this.verify.execute(recordingId, sha256);
  }
}
