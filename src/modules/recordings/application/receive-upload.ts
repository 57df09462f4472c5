import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { decideSitting } from '../../../kernel/uploads/decide-sitting.js';
import { LEASE_SECONDS } from '../../../kernel/uploads/sitting.js';
import { type OpenUpload, UploadReceiver } from '../../../kernel/uploads/upload-receiver.js';
import { AuditTrail } from '../../audit/index.js';
import { StudioCredentials } from '../../auth/index.js';
import type { RecordingState } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';

export interface ReceiveUploadCommand {
  readonly recordingId: RecordingId;
  readonly offset: number;
  /** Bytes the request announces; undefined when it does not say. */
  readonly length: number | undefined;
  readonly body: Readable;
}

export interface Received {
  readonly receivedBytes: number;
  /** All bytes are there; the file waits for its check. */
  readonly complete: boolean;
  /** Of the plain file, when it came in one go. */
  readonly sha256: Buffer | undefined;
}

interface LockedRow extends SealedRow {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly state: RecordingState;
  readonly receivedBytes: number;
  readonly runUnfinished: boolean;
  readonly busy: boolean;
}

interface Opened {
  readonly row: LockedRow;
  /** Undefined when there is nothing left to receive. */
  readonly sitting: string | undefined;
}

/** Receives bytes of a recording; how they are sealed and kept is the kernel's, what its rows say is ours. */
@Injectable()
export class ReceiveUpload {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealed: SealedRecordings,
    private readonly receiver: UploadReceiver,
    private readonly audit: AuditTrail,
    private readonly credentials: StudioCredentials,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: ReceiveUploadCommand): Promise<Received> {
    const { row, sitting } = await this.begin(actor, command);
    if (sitting === undefined)
      return {
        receivedBytes: row.receivedBytes,
        complete: row.state === 'STORED',
        sha256: undefined,
      };
    const upload = this.openUpload(actor, row, sitting);
    const { receivedBytes, end, sha256 } = await this.receiver.receive(
      upload,
      command.body,
      recordingProblems,
    );
    return { receivedBytes, complete: end === 'STORED', sha256 };
  }

  private openUpload(actor: Actor, row: LockedRow, sitting: string): OpenUpload<RecordingState> {
    return {
      receivedBytes: row.receivedBytes,
      toWrite: () => this.sealed.toWrite(row),
      advance: (receivedBytes) => this.advance(actor, row.id, sitting, receivedBytes),
      end: (receivedBytes) => this.end(actor, row, sitting, receivedBytes),
      release: () => this.release(row, sitting),
    };
  }

  private async begin(
    actor: Actor,
    { recordingId, offset, length }: ReceiveUploadCommand,
  ): Promise<Opened> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.credentials.requireLive(tx);
      const row = await tx.one<LockedRow>(RECORDING_SQL.lock, [recordingId]);
      if (row === undefined) throw kernelProblems['not-found']();
      const verdict = decideSitting({
        ...row,
        ended: row.state === 'REJECTED',
        offset,
        length,
      });
      if (verdict.kind === 'refuse') throw this.refusal(verdict.because, row);
      if (verdict.kind === 'complete') return { row, sitting: undefined };

      const sitting = randomUUID();
      const nonceRuns = this.sealed.runsFrom(row);
      await tx.query(RECORDING_SQL.begin, [row.id, sitting, LEASE_SECONDS, nonceRuns]);
      const { caseId, childRef } = row;
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'recording.receive',
        objectType: 'recording',
        objectId: row.id,
        caseId,
        childRef,
      });
      return { row: { ...row, nonceRuns }, sitting };
    });
  }

  private refusal(
    because:
      'upload-ended' | 'offset-wrong' | 'upload-busy' | 'upload-too-large' | 'piece-too-small',
    row: LockedRow,
  ) {
    if (because === 'offset-wrong')
      return recordingProblems['offset-wrong']({ offset: row.receivedBytes });
    return recordingProblems[because](
      {},
      because === 'upload-busy' ? { retryAfterSeconds: LEASE_SECONDS } : {},
    );
  }

  private advance(
    actor: Actor,
    id: RecordingId,
    sitting: string,
    receivedBytes: number,
  ): Promise<boolean> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.credentials.requireLive(tx);
      const values = [id, sitting, receivedBytes, LEASE_SECONDS];
      return (await tx.one(RECORDING_SQL.advance, values)) !== undefined;
    });
  }

  private async end(
    actor: Actor,
    { id, caseId, childRef }: LockedRow,
    sitting: string,
    receivedBytes: number,
  ): Promise<RecordingState | undefined> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.credentials.requireLive(tx);
      const row = await tx.one<{ state: RecordingState }>(RECORDING_SQL.end, [
        id,
        sitting,
        receivedBytes,
        this.clock.now(),
      ]);
      if (row?.state === 'STORED')
        await this.audit.append(tx, {
          operation: 'COLLECTION',
          verb: 'recording.store',
          objectType: 'recording',
          objectId: id,
          caseId,
          childRef,
        });
      return row?.state;
    });
  }

  /** As the system: who may no longer hand in must not keep others from it either. */
  private async release(row: LockedRow, sitting: string): Promise<void> {
    await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query(RECORDING_SQL.release, [row.id, sitting]),
    );
  }
}
