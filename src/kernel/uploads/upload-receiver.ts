import type { Readable } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SealedObject } from '../crypto/segment-cipher.js';
import { kernelProblems, Problem, type ProblemFactory } from '../problems.js';
import { type ObjectKey, ObjectStore } from '../storage/object-store.js';
import { LEASE_SECONDS, Sitting, SittingLost } from './sitting.js';

/** One stretch of receiving that a module has begun in its own rows. */
export interface OpenUpload<End> {
  readonly receivedBytes: number;
  /** Where the sealed bytes go. */
  toWrite(): Promise<{ readonly key: ObjectKey; readonly object: SealedObject }>;
  /** Writes the row; false when somebody else took over. */
  advance(receivedBytes: number): Promise<boolean>;
  /** Ends the sitting; undefined when somebody else took over. */
  end(receivedBytes: number): Promise<End | undefined>;
  /** Lets others go on at once; when this fails too, the lease runs out by itself. */
  release(): Promise<void>;
}

export interface UploadProblems {
  readonly 'upload-busy': ProblemFactory;
  readonly 'upload-too-large': ProblemFactory;
}

export interface ReceivedPiece<End> {
  readonly receivedBytes: number;
  readonly end: End;
  /** Of the plain file, when it came in one go. */
  readonly sha256: Buffer | undefined;
}

/**
 * Receives bytes of an upload and seals them on their way to the store.
 *
 * The module's row is locked for the moment of beginning, advancing and ending only; no byte moves inside a
 * transaction. The row never says more than what is safely on disk, so after any crash its offset is where to go on.
 */
@Injectable()
export class UploadReceiver implements OnModuleDestroy {
  private readonly bodies = new Set<Readable>();

  constructor(private readonly store: ObjectStore) {}

  /** A stopping server does not wait for hours: what is whole is kept, the client goes on elsewhere. */
  onModuleDestroy(): void {
    for (const body of this.bodies)
      body.destroy(kernelProblems.unavailable({}, { retryAfterSeconds: 2 }));
  }

  async receive<End>(
    upload: OpenUpload<End>,
    body: Readable,
    problems: UploadProblems,
  ): Promise<ReceivedPiece<End>> {
    this.bodies.add(body);
    try {
      return await this.take(upload, body, problems);
    } catch (error) {
      await upload.release().catch(() => undefined);
      throw refusalOf(error, problems);
    } finally {
      this.bodies.delete(body);
    }
  }

  private async take<End>(
    upload: OpenUpload<End>,
    body: Readable,
    problems: UploadProblems,
  ): Promise<ReceivedPiece<End>> {
    const { key, object } = await upload.toWrite();
    const writer = await this.store.writer(key);
    try {
      const sitting = new Sitting(object, writer, upload.receivedBytes, (received) =>
        upload.advance(received),
      );
      await sitting.open();
      const cut = await takeAll(sitting, body, problems);
      const receivedBytes = await sitting.settle();
      const end = await upload.end(receivedBytes);
      if (end === undefined) throw new SittingLost();
      if (cut !== undefined) throw cut;
      return { receivedBytes, end, sha256: sitting.digest() };
    } finally {
      await writer.close();
    }
  }
}

/** Takes the body to its end; returns why it was cut short, since what came before counts all the same. */
async function takeAll(
  sitting: Sitting,
  body: Readable,
  problems: UploadProblems,
): Promise<Error | undefined> {
  const pieces: AsyncIterator<Buffer, undefined> = body[Symbol.asyncIterator]();
  for (;;) {
    const next = await pieces.next().catch(cutShort);
    if (next instanceof Error) return next;
    if (next.done === true) return undefined;
    if (next.value.length > sitting.missing) return problems['upload-too-large']();
    await sitting.take(next.value);
  }
}

function cutShort(reason: unknown): Error {
  return reason instanceof Problem ? reason : kernelProblems['body-unreadable']();
}

function refusalOf(error: unknown, problems: UploadProblems): unknown {
  if (error instanceof SittingLost)
    return problems['upload-busy']({}, { retryAfterSeconds: LEASE_SECONDS });
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC')
    return kernelProblems['storage-full']();
  return error;
}
