import { segmentOf, SegmentOpener, type SealedObject } from '../crypto/segment-cipher.js';
import {
  HEADER_BYTES,
  SEGMENT_BYTES,
  SegmentDamaged,
  sealedOffset,
  sealedSize,
  segmentCount,
} from '../crypto/segment-format.js';
import type { ObjectKey, ObjectReader, ObjectStore } from './object-store.js';

// The first piece is small, so that the first byte leaves soon; later ones are large, so that few calls are made.
const FIRST_BATCH = 2;
const LARGEST_BATCH = 16;

/** Everything needed to read a sealed object but its header, which the object itself carries. */
export type SealedSource = Omit<SealedObject, 'header'>;

interface Batch {
  readonly first: number;
  readonly end: number;
}

/** Reads any range of the plain file behind a sealed object. Every segment is authenticated before a byte leaves. */
export class SealedReader {
  private constructor(
    private readonly reader: ObjectReader,
    private readonly opener: SegmentOpener,
    readonly plainSize: number,
  ) {}

  /** Refuses an object that is shorter or longer than its plain size says, before anything is read of it. */
  static async open(
    store: ObjectStore,
    key: ObjectKey,
    source: SealedSource,
  ): Promise<SealedReader> {
    const reader = await store.reader(key);
    try {
      if (reader.size !== sealedSize(source.plainSize))
        throw new SegmentDamaged(segmentCount(source.plainSize) - 1);
      const header = Buffer.allocUnsafe(HEADER_BYTES);
      await reader.read(0, header);
      return new SealedReader(reader, new SegmentOpener({ ...source, header }), source.plainSize);
    } catch (error) {
      await reader.close();
      throw error;
    }
  }

  /**
   * The plain bytes `[from, to)`, a segment at a time.
   *
   * The next batch is read from disk while the present one is opened and sent.
   */
  async *read(from: number, to: number): AsyncGenerator<Buffer, void, undefined> {
    if (from >= to) return;
    const end = segmentOf(to - 1) + 1;
    let batch: Batch = {
      first: segmentOf(from),
      end: Math.min(segmentOf(from) + FIRST_BATCH, end),
    };
    let coming = this.ahead(batch);
    try {
      for (;;) {
        const sealed = await coming;
        const present = batch;
        batch = { first: present.end, end: Math.min(present.end + LARGEST_BATCH, end) };
        coming = batch.first < end ? this.ahead(batch) : Promise.resolve(EMPTY);
        for (let segment = present.first; segment < present.end; segment += 1) {
          yield this.plain(sealed, segment, present.first, { from, to });
        }
        if (batch.first >= end) return;
      }
    } finally {
      await coming.catch(() => undefined);
    }
  }

  /** A short range as one buffer. */
  async readAll(from: number, to: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.read(from, to)) pieces.push(piece);
    const [only] = pieces;
    return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  }

  close(): Promise<void> {
    return this.reader.close();
  }

  private async load({ first, end }: Batch): Promise<Buffer> {
    const start = sealedOffset(first);
    const stop = Math.min(sealedOffset(end), this.reader.size);
    const sealed = Buffer.allocUnsafe(stop - start);
    const read = await this.reader.read(start, sealed);
    return sealed.subarray(0, read);
  }

  /** Reading ahead may fail while nobody waits for it yet; whoever awaits it later still sees the failure. */
  private ahead(batch: Batch): Promise<Buffer> {
    const loading = this.load(batch);
    loading.catch(() => undefined);
    return loading;
  }

  private plain(
    sealed: Buffer,
    segment: number,
    first: number,
    range: { readonly from: number; readonly to: number },
  ): Buffer {
    const start = sealedOffset(segment) - sealedOffset(first);
    const stop = sealedOffset(segment + 1) - sealedOffset(first);
    const plain = this.opener.open(segment, sealed.subarray(start, stop));
    const begins = segment * SEGMENT_BYTES;
    if (range.from <= begins && range.to >= begins + plain.length) return plain;
    return plain.subarray(
      Math.max(0, range.from - begins),
      Math.min(plain.length, range.to - begins),
    );
  }
}

const EMPTY = Buffer.alloc(0);
