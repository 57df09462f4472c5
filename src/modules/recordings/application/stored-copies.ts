import { Injectable } from '@nestjs/common';
import {
  SEGMENT_BYTES,
  SegmentDamaged,
  sealedOffset,
  sealedSize,
} from '../../../kernel/crypto/segment-format.js';
import { Log } from '../../../kernel/logging/log.js';
import { ObjectMissing, ObjectStore } from '../../../kernel/storage/object-store.js';
import { copyObject } from './copy-object.js';
import { type SealedRow, SealedRecordings } from './sealed-recordings.js';

/** Reads and mends one copy of a recording, whichever store it is in. */
@Injectable()
export class StoredCopies {
  constructor(
    private readonly sealed: SealedRecordings,
    private readonly log: Log,
  ) {}

  async copyWhole(
    row: SealedRow,
    from: ObjectStore,
    to: ObjectStore,
    signal?: AbortSignal,
  ): Promise<void> {
    const all = { from: 0, to: sealedSize(row.sizeBytes), signal };
    await copyObject(from, to, this.sealed.keyOf(row), all);
  }

  /** Afterwards there is neither copy. */
  async discard(row: SealedRow): Promise<void> {
    await this.sealed.erase(row);
  }

  async isWholeSize(row: SealedRow, store: ObjectStore): Promise<boolean> {
    return (await store.size(this.sealed.keyOf(row))) === sealedSize(row.sizeBytes);
  }

  /** The first damaged segment from a place on; -1 for the header, and for what cannot be read at all. */
  async damageIn(
    store: ObjectStore,
    row: SealedRow,
    from = 0,
    signal?: AbortSignal,
  ): Promise<number | undefined> {
    try {
      await this.readThrough(store, row, { from, to: row.sizeBytes }, signal);
      return undefined;
    } catch (error) {
      // Being told to stop says nothing about what is stored.
      signal?.throwIfAborted();
      if (error instanceof SegmentDamaged) return error.segment;
      if (!(error instanceof ObjectMissing))
        this.log.failure('recordings.not-readable', error, { objectId: row.id });
      return -1;
    }
  }

  /** Takes a segment, or everything, over from the other copy, once that was found whole; says whether it is sound now. */
  async heal(
    row: SealedRow,
    { store, other }: { readonly store: ObjectStore; readonly other: ObjectStore },
    segment: number,
  ): Promise<boolean> {
    const one = segment >= 0 && (await this.isWholeSize(row, store));
    try {
      if (one) await this.healSegment(row, { store, other }, segment);
      else await this.healWhole(row, { store, other });
      return true;
    } catch (error) {
      this.log.failure('recordings.not-healed', error, { objectId: row.id });
      return false;
    }
  }

  private async healSegment(
    row: SealedRow,
    { store, other }: { readonly store: ObjectStore; readonly other: ObjectStore },
    segment: number,
  ): Promise<void> {
    const from = segment * SEGMENT_BYTES;
    const plain = { from, to: Math.min(from + SEGMENT_BYTES, row.sizeBytes) };
    await this.readThrough(other, row, plain);
    const sealed = {
      from: sealedOffset(segment),
      to: Math.min(sealedOffset(segment + 1), sealedSize(row.sizeBytes)),
    };
    await copyObject(other, store, this.sealed.keyOf(row), sealed);
    await this.readThrough(store, row, plain);
  }

  private async healWhole(
    row: SealedRow,
    { store, other }: { readonly store: ObjectStore; readonly other: ObjectStore },
  ): Promise<void> {
    const all = { from: 0, to: row.sizeBytes };
    await this.readThrough(other, row, all);
    await store.delete(this.sealed.keyOf(row));
    await this.copyWhole(row, other, store);
    await this.readThrough(store, row, all);
  }

  /** Throws where something is not what was sealed. */
  private async readThrough(
    store: ObjectStore,
    row: SealedRow,
    { from, to }: { readonly from: number; readonly to: number },
    signal?: AbortSignal,
  ): Promise<void> {
    const reader = await this.sealed.readerIn(store, row);
    try {
      const pieces = reader.read(from, to);
      while ((await pieces.next()).done !== true) signal?.throwIfAborted();
    } finally {
      await reader.close();
    }
  }
}
