import { createHash, type Hash } from 'node:crypto';
import { SEGMENT_BYTES, sealedOffset } from '../crypto/segment-format.js';
import { type SealedObject, SegmentSealer } from '../crypto/segment-cipher.js';
import type { ObjectWriter } from '../storage/object-store.js';

/** Sealed segments that go to the store in one call. */
const BATCH = 16;
const COMMIT_EVERY_MS = 1_000;
/** Seconds without a sign of life after which somebody else may go on; longer than any pause between two commits. */
export const LEASE_SECONDS = 5;
const LONG_SILENCE_MS = 2_500;

/** Writes the row; false when the sitting was taken over by another. */
export type Advance = (receivedBytes: number) => Promise<boolean>;

/** Another program took over while this one was silent. */
export class SittingLost extends Error {}

/**
 * One uninterrupted stretch of receiving: plain bytes in, sealed segments out, the row told how far it is.
 *
 * Receiving, sealing and writing overlap: one batch is being written while the next is sealed, and flushing to disk goes
 * on beside both. Memory holds two batches at most, whatever the size of the file.
 */
export class Sitting {
  private readonly sealer: SegmentSealer;
  private readonly hash: Hash | undefined;
  private readonly start: number;
  private writing: Promise<void> = Promise.resolve();
  private committing: Promise<void> = Promise.resolve();
  private committed = performance.now();
  private handedOver: number;
  private written: number;
  private received: number;

  constructor(
    private readonly object: SealedObject,
    private readonly writer: ObjectWriter,
    receivedBytes: number,
    private readonly advance: Advance,
  ) {
    this.start = receivedBytes;
    this.received = receivedBytes;
    this.written = receivedBytes / SEGMENT_BYTES;
    this.handedOver = this.written;
    this.sealer = new SegmentSealer(object, this.written);
    // Only a file that comes in one go can be hashed on the way; others are read again.
    this.hash = receivedBytes === 0 ? createHash('sha256') : undefined;
  }

  /** Bytes beyond the announced size are refused by the caller, before they come here. */
  get missing(): number {
    return this.object.plainSize - this.received;
  }

  async open(): Promise<void> {
    if (this.start === 0) await this.writer.write(0, [this.object.header]);
  }

  async take(chunk: Buffer): Promise<void> {
    this.hash?.update(chunk);
    this.sealer.push(chunk);
    this.received += chunk.length;
    if (performance.now() - this.committed >= COMMIT_EVERY_MS) await this.commit();
    else if (this.sealer.waiting >= BATCH) await this.write();
  }

  /** Everything that is whole is on disk and in the row afterwards; half a segment is forgotten. */
  async settle(): Promise<number> {
    await this.committing;
    await this.write();
    await this.writing;
    this.written = this.handedOver;
    await this.writer.sync();
    return this.receivedBytes;
  }

  /** SHA-256 of the plain file, when all of it came through this sitting. */
  digest(): Buffer | undefined {
    return this.missing === 0 ? this.hash?.digest() : undefined;
  }

  private get receivedBytes(): number {
    return Math.min(this.written * SEGMENT_BYTES, this.object.plainSize);
  }

  private async write(): Promise<void> {
    await this.writing;
    this.written = this.handedOver;
    const { firstSegment, segments, parts } = this.sealer.take();
    if (segments === 0) return;
    this.handedOver = firstSegment + segments;
    this.writing = quiet(this.writer.write(sealedOffset(firstSegment), parts));
  }

  /** Also without a whole segment: it keeps the lease, and finds out when it was lost before more is written. */
  private async commit(): Promise<void> {
    await this.committing;
    // After a long silence somebody else may have gone on: ask before writing over what they wrote.
    if (performance.now() - this.committed > LONG_SILENCE_MS)
      await this.persist(this.receivedBytes);
    await this.write();
    this.committed = performance.now();
    const upTo = this.receivedBytes;
    this.committing = quiet(this.persist(upTo));
  }

  private async persist(upTo: number): Promise<void> {
    await this.writer.sync();
    if (!(await this.advance(upTo))) throw new SittingLost();
  }
}

/** It is awaited later; until then its failure must not end the process. */
function quiet(work: Promise<void>): Promise<void> {
  work.catch(() => undefined);
  return work;
}
