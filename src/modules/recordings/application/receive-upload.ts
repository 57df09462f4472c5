import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems, Problem } from '../../../kernel/problems.js';
import { ObjectStore } from '../../../kernel/storage/object-store.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { RecordingState } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { decideSitting } from '../domain/sitting.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';
import { LEASE_SECONDS, Sitting, SittingLost } from './sitting.js';

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

/**
 * Receives bytes of a recording and seals them on their way to the store.
 *
 * The row is locked for the moment of beginning, advancing and ending only; no byte moves inside a transaction. The
 * row never says more than what is safely on disk, so after any crash its offset is where to go on.
 */
@Injectable()
export class ReceiveUpload implements OnModuleDestroy {
  private readonly bodies = new Set<Readable>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealed: SealedRecordings,
    private readonly store: ObjectStore,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** A stopping server does not wait for hours: what is whole is kept, the client goes on elsewhere. */
  onModuleDestroy(): void {
    for (const body of this.bodies)
      body.destroy(kernelProblems.unavailable({}, { retryAfterSeconds: 2 }));
  }

  async execute(actor: Actor, command: ReceiveUploadCommand): Promise<Received> {
    const { row, sitting } = await this.begin(actor, command);
    if (sitting === undefined)
      return {
        receivedBytes: row.receivedBytes,
        complete: row.state === 'STORED',
        sha256: undefined,
      };
    this.bodies.add(command.body);
    try {
      return await this.receive(actor, row, sitting, command.body);
    } catch (error) {
      await this.release(actor, row, sitting);
      throw refusalOf(error);
    } finally {
      this.bodies.delete(command.body);
    }
  }

  private async begin(
    actor: Actor,
    { recordingId, offset, length }: ReceiveUploadCommand,
  ): Promise<Opened> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<LockedRow>(RECORDING_SQL.lock, [recordingId]);
      if (row === undefined) throw kernelProblems['not-found']();
      const verdict = decideSitting({ ...row, offset, length });
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

  private async receive(
    actor: Actor,
    row: LockedRow,
    sittingId: string,
    body: Readable,
  ): Promise<Received> {
    const { key, object } = await this.sealed.toWrite(row);
    const writer = await this.store.writer(key);
    const advance = (receivedBytes: number) =>
      this.advance(actor, row.id, sittingId, receivedBytes);
    try {
      const sitting = new Sitting(object, writer, row.receivedBytes, advance);
      await sitting.open();
      const cut = await takeAll(sitting, body);
      const receivedBytes = await sitting.settle();
      const state = await this.end(actor, row, sittingId, receivedBytes);
      if (cut !== undefined) throw cut;
      return { receivedBytes, complete: state === 'STORED', sha256: sitting.digest() };
    } finally {
      await writer.close();
    }
  }

  private advance(
    actor: Actor,
    id: RecordingId,
    sitting: string,
    receivedBytes: number,
  ): Promise<boolean> {
    return this.unitOfWork.run(
      actor,
      async (tx) =>
        (await tx.one(RECORDING_SQL.advance, [id, sitting, receivedBytes, LEASE_SECONDS])) !==
        undefined,
    );
  }

  private async end(
    actor: Actor,
    { id, caseId, childRef }: LockedRow,
    sitting: string,
    receivedBytes: number,
  ): Promise<RecordingState> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<{ state: RecordingState }>(RECORDING_SQL.end, [
        id,
        sitting,
        receivedBytes,
        this.clock.now(),
      ]);
      if (row === undefined) throw new SittingLost();
      if (row.state === 'STORED')
        await this.audit.append(tx, {
          operation: 'COLLECTION',
          verb: 'recording.store',
          objectType: 'recording',
          objectId: id,
          caseId,
          childRef,
        });
      return row.state;
    });
  }

  /** Lets others go on at once; when this fails too, the lease runs out by itself. */
  private async release(actor: Actor, row: LockedRow, sitting: string): Promise<void> {
    await this.unitOfWork
      .run(actor, (tx) => tx.query(RECORDING_SQL.release, [row.id, sitting]))
      .catch(() => undefined);
  }
}

/** Takes the body to its end; returns why it was cut short, since what came before counts all the same. */
async function takeAll(sitting: Sitting, body: Readable): Promise<Error | undefined> {
  const pieces: AsyncIterator<Buffer, undefined> = body[Symbol.asyncIterator]();
  for (;;) {
    const next = await pieces.next().catch(cutShort);
    if (next instanceof Error) return next;
    if (next.done === true) return undefined;
    if (next.value.length > sitting.missing) return recordingProblems['upload-too-large']();
    await sitting.take(next.value);
  }
}

function cutShort(reason: unknown): Error {
  return reason instanceof Problem ? reason : kernelProblems['body-unreadable']();
}

function refusalOf(error: unknown): unknown {
  if (error instanceof SittingLost)
    return recordingProblems['upload-busy']({}, { retryAfterSeconds: LEASE_SECONDS });
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC')
    return kernelProblems['storage-full']();
  return error;
}
