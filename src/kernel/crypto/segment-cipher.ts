import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type CipherGCM,
  type KeyObject,
} from 'node:crypto';
import {
  additionalData,
  checkHeader,
  type NonceRun,
  prefixOf,
  SEGMENT_BYTES,
  segmentCount,
  SegmentDamaged,
  segmentLength,
  segmentNonce,
  TAG_BYTES,
} from './segment-format.js';

const ALGORITHM = 'aes-256-gcm';
const OPTIONS = { authTagLength: TAG_BYTES } as const;

/** What both directions need to know of one sealed object. */
export interface SealedObject {
  /** Id of the record the object belongs to; segments of another record do not open. */
  readonly objectId: string;
  readonly dataKey: Buffer;
  readonly header: Buffer;
  readonly runs: readonly NonceRun[];
  readonly plainSize: number;
}

/** Shared by both directions: the key once, the bound data once, one nonce per segment. */
class SegmentKeys {
  readonly last: number;
  private readonly key: KeyObject;
  private readonly bound: Buffer;

  constructor(private readonly object: SealedObject) {
    this.key = createSecretKey(object.dataKey);
    this.bound = additionalData(checkHeader(object.header), object.objectId);
    this.last = segmentCount(object.plainSize) - 1;
  }

  cipher(segment: number): CipherGCM {
    return createCipheriv(ALGORITHM, this.key, this.nonce(segment), OPTIONS).setAAD(this.bound);
  }

  open(segment: number, sealed: Buffer): Buffer {
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv(ALGORITHM, this.key, this.nonce(segment), OPTIONS);
    decipher.setAAD(this.bound).setAuthTag(sealed.subarray(end));
    const plain = decipher.update(sealed.subarray(0, end));
    decipher.final();
    return plain;
  }

  private nonce(segment: number): Buffer {
    return segmentNonce(prefixOf(this.object.runs, segment), segment, segment === this.last);
  }
}

/** Sealed segments that lie behind one another, ready to be written in one call. */
export interface SealedBatch {
  readonly firstSegment: number;
  readonly segments: number;
  readonly parts: readonly Buffer[];
}

/**
 * Seals a stream of plain bytes, in pieces of any size, without copying them together.
 *
 * What belongs to an unfinished segment stays in memory: if writing breaks off there, no byte sealed under that
 * nonce was ever seen outside, so the segment may be sealed again with other content.
 */
export class SegmentSealer {
  private readonly keys: SegmentKeys;
  private cipher: CipherGCM | undefined;
  private filled = 0;
  private pending: Buffer[] = [];
  private ready: Buffer[] = [];
  private readyFrom: number;

  constructor(
    private readonly object: SealedObject,
    private segment: number,
  ) {
    this.keys = new SegmentKeys(object);
    this.readyFrom = segment;
  }

  /** Segments sealed and not yet taken. */
  get waiting(): number {
    return this.segment - this.readyFrom;
  }

  push(plain: Buffer): void {
    for (let at = 0; at < plain.length;) {
      if (this.segment > this.keys.last) throw new RangeError('more bytes than announced');
      const wanted = segmentLength(this.segment, this.object.plainSize) - this.filled;
      const piece =
        plain.length - at <= wanted && at === 0 ? plain : plain.subarray(at, at + wanted);
      this.cipher ??= this.keys.cipher(this.segment);
      this.pending.push(this.cipher.update(piece));
      at += piece.length;
      this.filled += piece.length;
      if (piece.length === wanted) this.finish(this.cipher);
    }
  }

  /** Hands over what is finished. */
  take(): SealedBatch {
    const batch = { firstSegment: this.readyFrom, segments: this.waiting, parts: this.ready };
    this.ready = [];
    this.readyFrom = this.segment;
    return batch;
  }

  private finish(cipher: CipherGCM): void {
    cipher.final();
    this.ready.push(...this.pending, cipher.getAuthTag());
    this.pending = [];
    this.cipher = undefined;
    this.filled = 0;
    this.segment += 1;
  }
}

/** Opens single segments, in any order. */
export class SegmentOpener {
  private readonly keys: SegmentKeys;

  constructor(private readonly object: SealedObject) {
    this.keys = new SegmentKeys(object);
  }

  /** The plain bytes of a segment; throws `SegmentDamaged` when a single bit, its place or its owner is another. */
  open(segment: number, sealed: Buffer): Buffer {
    const expected = segment <= this.keys.last ? segmentLength(segment, this.object.plainSize) : -1;
    if (sealed.length !== expected + TAG_BYTES) throw new SegmentDamaged(segment);
    try {
      return this.keys.open(segment, sealed);
    } catch {
      throw new SegmentDamaged(segment);
    }
  }
}

/** Seals a whole file at once; for small ones, and as the reference of the tests. */
export function sealWhole(object: SealedObject, plain: Buffer): Buffer {
  const sealer = new SegmentSealer(object, 0);
  sealer.push(plain);
  return Buffer.concat([object.header, ...sealer.take().parts]);
}

/** The segment a plain byte lies in. */
export function segmentOf(position: number): number {
  return Math.floor(position / SEGMENT_BYTES);
}
