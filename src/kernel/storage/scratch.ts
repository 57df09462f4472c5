import { randomBytes } from 'node:crypto';
import {
  type SealedObject,
  SegmentOpener,
  SegmentSealer,
  segmentOf,
} from '../crypto/segment-cipher.js';
import { encodeHeader, SEGMENT_BYTES, sealedOffset } from '../crypto/segment-format.js';
import type { ObjectStore } from './object-store.js';
import { type ObjectKey, type ObjectReader, type ObjectWriter } from './object-store.js';

// No file is as long; so no segment is ever the last, and how long it gets need not be known before.
const ENDLESS = 2 ** 40;
const PREFIX_BYTES = 7;
const KEY_BYTES = 32;
const OWNER = '00000000-0000-7000-8000-000000000000';

/**
 * Bytes that are kept for the length of one job, sealed under a key that exists in memory alone.
 *
 * How many there will be need not be known. When the process dies nobody can read them any more; only their place has to
 * be given up, by whoever finds the name of the object.
 */
export class Scratch {
  private readonly object: SealedObject;
  private readonly sealer: SegmentSealer;
  private written = 0;

  private constructor(
    private readonly store: ObjectStore,
    private readonly key: ObjectKey,
    private readonly writer: ObjectWriter,
  ) {
    const prefix = randomBytes(PREFIX_BYTES);
    this.object = {
      objectId: OWNER,
      dataKey: randomBytes(KEY_BYTES),
      header: encodeHeader(prefix),
      runs: [{ firstSegment: 0, prefix }],
      plainSize: ENDLESS,
    };
    this.sealer = new SegmentSealer(this.object, 0);
  }

  static async open(store: ObjectStore, key: ObjectKey): Promise<Scratch> {
    return new Scratch(store, key, await store.writer(key));
  }

  get sizeBytes(): number {
    return this.written;
  }

  async push(plain: Buffer): Promise<void> {
    this.sealer.push(plain);
    this.written += plain.length;
    if (this.sealer.waiting > 0) await this.flush();
  }

  /** Nothing comes any more; what is left of the last segment is filled up with zeros, which nobody reads. */
  async finish(): Promise<void> {
    const over = this.written % SEGMENT_BYTES;
    if (over > 0) this.sealer.push(Buffer.alloc(SEGMENT_BYTES - over));
    if (this.sealer.waiting > 0) await this.flush();
    await this.writer.sync();
    await this.writer.close();
  }

  /** The plain bytes `[from, to)`; each segment is authenticated. */
  async *read(from: number, to: number): AsyncGenerator<Buffer, void, undefined> {
    if (from >= to) return;
    const reader = await this.store.reader(this.key);
    try {
      const opener = new SegmentOpener(this.object);
      for (let segment = segmentOf(from); segment <= segmentOf(to - 1); segment += 1) {
        const plain = opener.open(segment, await sealedSegment(reader, segment));
        const begins = segment * SEGMENT_BYTES;
        yield plain.subarray(Math.max(0, from - begins), Math.min(plain.length, to - begins));
      }
    } finally {
      await reader.close();
    }
  }

  private async flush(): Promise<void> {
    const { firstSegment, parts } = this.sealer.take();
    const offset = firstSegment === 0 ? 0 : sealedOffset(firstSegment);
    const head = firstSegment === 0 ? [this.object.header] : [];
    await this.writer.write(offset, [...head, ...parts]);
  }
}

async function sealedSegment(reader: ObjectReader, segment: number): Promise<Buffer> {
  const from = sealedOffset(segment);
  const sealed = Buffer.alloc(sealedOffset(segment + 1) - from);
  return sealed.subarray(0, await reader.read(from, sealed));
}
