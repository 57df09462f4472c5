import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { PendingVerifications } from './pending-verifications.js';
import { ReceiveUpload, type ReceiveUploadCommand } from './receive-upload.js';

/** Receives bytes, and after the last one gives the verdict on the file to whoever handed it in. */
@Injectable()
export class HandInRecording {
  constructor(
    private readonly receive: ReceiveUpload,
    private readonly verifications: PendingVerifications,
  ) {}

  /** Bytes received so far. */
  async execute(actor: Actor, command: ReceiveUploadCommand): Promise<number> {
    const { receivedBytes, complete, sha256 } = await this.receive.execute(actor, command);
    if (!complete) return receivedBytes;
    const rejectedFor = await this.verifications.soon(command.recordingId, sha256);
    if (rejectedFor !== undefined) throw recordingProblems[rejectedFor]();
    return receivedBytes;
  }
}
