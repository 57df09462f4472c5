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

// The first batch is one segment, so that the first byte leaves soon; later ones are large, so that few calls are made.
const LARGEST_BATCH = 8;

/** Everything needed to read a sealed object but its header, which the object itself carries. */
export type SealedSource = Omit<SealedObject, 'header'>;

interface Asked {
  readonly from: number;
  readonly to: number;
}

interface Batch {
  readonly first: number;
  readonly end: number;
  readonly slab: Buffer;
}

/** Reads any range of the plain file behind a sealed object. Every segment is authenticated before a byte leaves. */
export class SealedReader {
  private constructor(
    private readonly reader: ObjectReader,
    private readonly opening: Promise<SegmentOpener>,
    readonly plainSize: number,
  ) {}

  /** Refuses an object that is shorter or longer than its plain size says, before anything is read of it. */
  static async open(
    store: ObjectStore,
    key: ObjectKey,
    source: SealedSource,
  ): Promise<SealedReader> {
    const reader = await store.reader(key);
    if (reader.size === sealedSize(source.plainSize)) {
      // Read while the first segments are read, not before them.
      return new SealedReader(reader, quiet(openerOf(reader, source)), source.plainSize);
    }
    await reader.close();
    throw new SegmentDamaged(segmentCount(source.plainSize) - 1);
  }

  /**
   * The plain bytes `[from, to)`, a segment at a time.
   *
   * The next batch is read from disk while the present one is opened and sent.
   */
  async *read(from: number, to: number): AsyncGenerator<Buffer, void, undefined> {
    if (from >= to) return;
    const end = segmentOf(to - 1) + 1;
    const [one, other] = [takeSlab(), takeSlab()];
    let batch: Batch = { first: segmentOf(from), end: segmentOf(from) + 1, slab: one };
    let coming = quiet(this.load(batch));
    try {
      const opener = await this.opening;
      while (batch.first < end) {
        const sealed = await coming;
        const present = batch;
        batch = following(present, end, present.slab === one ? other : one);
        if (batch.first < end) coming = quiet(this.load(batch));
        for (let segment = present.first; segment < present.end; segment += 1) {
          const plain = opener.open(segment, slice(sealed, segment, present.first));
          yield part(plain, segment, { from, to });
        }
      }
    } finally {
      await coming.catch(() => undefined);
      giveBack(one, other);
    }
  }

  /** A short range as one buffer. */
  async readAll(from: number, to: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.read(from, to)) pieces.push(piece);
    const [only] = pieces;
    return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  }

  async close(): Promise<void> {
    await this.opening.catch(() => undefined);
    await this.reader.close();
  }

  private async load({ first, end, slab }: Batch): Promise<Buffer> {
    const start = sealedOffset(first);
    const sealed = slab.subarray(0, Math.min(sealedOffset(end), this.reader.size) - start);
    return sealed.subarray(0, await this.reader.read(start, sealed));
  }
}

async function openerOf(reader: ObjectReader, source: SealedSource): Promise<SegmentOpener> {
  const header = Buffer.allocUnsafe(HEADER_BYTES);
  await reader.read(0, header);
  return new SegmentOpener({ ...source, header });
}

/** Reading ahead may fail while nobody waits for it yet; whoever awaits it later still sees the failure. */
function quiet<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** One sealed segment of a batch that starts at another. */
function slice(sealed: Buffer, segment: number, first: number): Buffer {
  const start = sealedOffset(first);
  return sealed.subarray(sealedOffset(segment) - start, sealedOffset(segment + 1) - start);
}

/** What of a plain segment was asked for. */
function part(plain: Buffer, segment: number, { from, to }: Asked): Buffer {
  const begins = segment * SEGMENT_BYTES;
  if (from <= begins && to >= begins + plain.length) return plain;
  return plain.subarray(Math.max(0, from - begins), Math.min(plain.length, to - begins));
}

function following({ end }: Batch, last: number, slab: Buffer): Batch {
  return { first: end, end: Math.min(end + LARGEST_BATCH, last), slab };
}

// Sealed bytes are read into the same few buffers again and again: fresh ones cost more than opening what is in them.
const SLAB_BYTES = sealedOffset(LARGEST_BATCH) - sealedOffset(0);
const MOST_IDLE_SLABS = 32;
const idle: Buffer[] = [];

function takeSlab(): Buffer {
  return idle.pop() ?? Buffer.allocUnsafeSlow(SLAB_BYTES);
}

function giveBack(...slabs: readonly Buffer[]): void {
  for (const slab of slabs) if (idle.length < MOST_IDLE_SLABS) idle.push(slab);
}
