import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { documentProblems } from '../domain/document-problems.js';
import { PendingFiles } from './pending-files.js';
import { ReceiveFile, type ReceiveFileCommand } from './receive-file.js';

/** Receives bytes, and after the last one gives the verdict on the file to whoever sent it. */
@Injectable()
export class HandInFile {
  constructor(
    private readonly receive: ReceiveFile,
    private readonly pending: PendingFiles,
  ) {}

  /** Bytes received so far. */
  async execute(actor: Actor, command: ReceiveFileCommand): Promise<number> {
    const { receivedBytes, state } = await this.receive.execute(actor, command);
    if (state !== 'STORED') return receivedBytes;
    const refusedFor = await this.pending.soon(command.documentId);
    if (refusedFor !== undefined) throw documentProblems[refusedFor]();
    return receivedBytes;
  }
}
