import { createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newObjectKey, type ObjectKey } from '../storage/object-store.js';
import { SealedReader, type SealedSource } from '../storage/sealed-reader.js';
import { OneObject } from '../storage/testing/one-object.js';
import { type SealedObject, SegmentSealer, sealWhole } from './segment-cipher.js';
import {
  continueRuns,
  decodeRuns,
  encodeHeader,
  encodeRuns,
  HEADER_BYTES,
  type NonceRun,
  SEGMENT_BYTES,
  SegmentDamaged,
  sealedOffset,
  sealedSize,
  segmentCount,
  TAG_BYTES,
} from './segment-format.js';

const KEY: ObjectKey = newObjectKey();
const ID = '018f5b3e-7c1a-7000-8000-000000000001';

function aSource(plainSize: number, given: Partial<SealedSource> = {}): SealedSource {
  return {
    objectId: ID,
    dataKey: randomBytes(32),
    runs: [{ firstSegment: 0, prefix: randomBytes(7) }],
    plainSize,
    ...given,
  };
}

function withHeader(source: SealedSource): SealedObject {
  return { ...source, header: encodeHeader(source.runs[0]!.prefix) };
}

async function read(
  sealed: Buffer,
  source: SealedSource,
  from = 0,
  to = source.plainSize,
): Promise<Buffer> {
  const reader = await SealedReader.open(new OneObject(sealed), KEY, source);
  return reader.readAll(from, to);
}

const refused = (attempt: Promise<unknown>) =>
  expect(attempt).rejects.toBeInstanceOf(SegmentDamaged);
const SIZES = [
  0,
  1,
  SEGMENT_BYTES - 1,
  SEGMENT_BYTES,
  SEGMENT_BYTES + 1,
  3 * SEGMENT_BYTES,
  3 * SEGMENT_BYTES + 17,
];

describe('sealed segments', () => {
  it.each(SIZES)(
    'give back a file of %i bytes, at exactly the size the format says',
    async (size) => {
      const source = aSource(size);
      const plain = randomBytes(size);
      const sealed = sealWhole(withHeader(source), plain.length === 0 ? Buffer.alloc(0) : plain);
      if (size === 0) return; // Recordings are never empty; the format only says what an empty file would be.

      expect(sealed.length).toBe(sealedSize(size));
      expect((await read(sealed, source)).equals(plain)).toBe(true);
    },
  );

  it('are the same whatever pieces the bytes come in', () => {
    const source = aSource(3 * SEGMENT_BYTES + 5);
    const plain = randomBytes(source.plainSize);
    const whole = sealWhole(withHeader(source), plain);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 20 }),
        (lengths) => {
          const sealer = new SegmentSealer(withHeader(source), 0);
          for (let at = 0, turn = 0; at < plain.length; turn += 1) {
            const length = lengths[turn % lengths.length]!;
            sealer.push(plain.subarray(at, at + length));
            at += length;
          }
          expect(
            Buffer.concat([encodeHeader(source.runs[0]!.prefix), ...sealer.take().parts]).equals(
              whole,
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('open for any range of bytes alone', async () => {
    const source = aSource(20 * SEGMENT_BYTES + 333);
    const plain = randomBytes(source.plainSize);
    const sealed = sealWhole(withHeader(source), plain);
    const edges = [
      0,
      1,
      SEGMENT_BYTES - 1,
      SEGMENT_BYTES,
      SEGMENT_BYTES + 1,
      18 * SEGMENT_BYTES,
      20 * SEGMENT_BYTES,
      source.plainSize,
    ];
    for (const from of edges) {
      for (const to of edges.filter((edge) => edge >= from)) {
        expect((await read(sealed, source, from, to)).equals(plain.subarray(from, to))).toBe(true);
      }
    }
  });

  it('refuse more bytes than announced', () => {
    const sealer = new SegmentSealer(withHeader(aSource(10)), 0);

    expect(() => {
      sealer.push(Buffer.alloc(11));
    }).toThrow(RangeError);
  });

  it('never hand over a segment that is not finished', () => {
    const sealer = new SegmentSealer(withHeader(aSource(SEGMENT_BYTES + 10)), 0);
    sealer.push(Buffer.alloc(SEGMENT_BYTES + 9));

    expect(sealer.take().parts.reduce((sum, part) => sum + part.length, 0)).toBe(
      SEGMENT_BYTES + TAG_BYTES,
    );
  });
});

describe('a sealed object that was tampered with', () => {
  const source = aSource(4 * SEGMENT_BYTES + 777);
  const plain = randomBytes(source.plainSize);
  const sealed = sealWhole(withHeader(source), plain);
  const count = segmentCount(source.plainSize);
  const segment = (index: number) =>
    sealed.subarray(sealedOffset(index), Math.min(sealedOffset(index + 1), sealed.length));

  it('is refused when it was cut off at any segment boundary', async () => {
    for (let index = 0; index < count; index += 1)
      await refused(read(sealed.subarray(0, sealedOffset(index)), source));
  });

  it('is refused when cut off at a boundary even if the row was made to agree with it', async () => {
    for (let index = 1; index < count; index += 1) {
      const shorter = { ...source, plainSize: index * SEGMENT_BYTES };
      await refused(read(sealed.subarray(0, sealedOffset(index)), shorter));
    }
  });

  it('is refused when bytes were added behind the end', async () => {
    await refused(read(Buffer.concat([sealed, Buffer.alloc(1)]), source));
    await refused(read(Buffer.concat([sealed, segment(0)]), source));
  });

  it('is refused when any two segments changed places', async () => {
    for (let a = 0; a < count - 1; a += 1) {
      for (let b = a + 1; b < count - 1; b += 1) {
        const swapped = Buffer.from(sealed);
        segment(b).copy(swapped, sealedOffset(a));
        segment(a).copy(swapped, sealedOffset(b));
        await refused(read(swapped, source, a * SEGMENT_BYTES, a * SEGMENT_BYTES + 1));
      }
    }
  });

  it('is refused when a single bit flipped: in the header, at every boundary, anywhere', async () => {
    const boundaries = Array.from({ length: count }, (_, index) => sealedOffset(index)).flatMap(
      (at) => [at - 1, at, at + SEGMENT_BYTES - 1, at + SEGMENT_BYTES],
    );
    const header = Array.from({ length: HEADER_BYTES }, (_, index) => index);
    const anywhere = Array.from(
      { length: 200 },
      () => randomBytes(4).readUInt32BE() % sealed.length,
    );
    for (const at of [...boundaries, ...header, ...anywhere].filter(
      (place) => place < sealed.length,
    )) {
      const flipped = Buffer.from(sealed);
      flipped[at] = flipped[at]! ^ (1 << (at % 8));
      await refused(read(flipped, source));
    }
  });

  it('is refused as another recording, under another key, or with segments of another recording', async () => {
    const otherId = { ...source, objectId: '018f5b3e-7c1a-7000-8000-000000000002' };
    await refused(read(sealed, otherId));
    await refused(read(sealed, { ...source, dataKey: randomBytes(32) }));
    const other = sealWhole(withHeader(otherId), plain);
    for (let index = 0; index < count; index += 1) {
      const mixed = Buffer.from(sealed);
      other.copy(mixed, sealedOffset(index), sealedOffset(index), sealedOffset(index + 1));
      await refused(read(mixed, source));
    }
  });

  it('is refused only where it was damaged: the other segments still open', async () => {
    const damaged = Buffer.from(sealed);
    damaged[sealedOffset(2) + 5] = damaged[sealedOffset(2) + 5]! ^ 1;

    expect(
      (await read(damaged, source, 0, 2 * SEGMENT_BYTES)).equals(
        plain.subarray(0, 2 * SEGMENT_BYTES),
      ),
    ).toBe(true);
    await refused(read(damaged, source, 2 * SEGMENT_BYTES, 2 * SEGMENT_BYTES + 1));
  });
});

describe('writing that was interrupted', () => {
  it('goes on under a fresh prefix, so that no nonce is used for two contents', async () => {
    const first = aSource(3 * SEGMENT_BYTES + 9);
    const plain = randomBytes(first.plainSize);
    const early = sealWhole(withHeader(first), plain);
    const runs = continueRuns(first.runs, 1, randomBytes(7));
    const source = { ...first, runs };
    const sealer = new SegmentSealer(withHeader(source), 1);
    sealer.push(plain.subarray(SEGMENT_BYTES));
    const sealed = Buffer.concat([early.subarray(0, sealedOffset(1)), ...sealer.take().parts]);

    expect((await read(sealed, source)).equals(plain)).toBe(true);
    const rolledBack = Buffer.concat([
      sealed.subarray(0, sealedOffset(1)),
      early.subarray(sealedOffset(1)),
    ]);
    await refused(read(rolledBack, source));
  });

  it('forgets runs of which nothing counts, but never the one the header names', () => {
    const run = (firstSegment: number): NonceRun => ({ firstSegment, prefix: randomBytes(7) });
    const [a, b, c] = [run(0), run(5), run(5)];

    expect(
      continueRuns(continueRuns([a], 5, b.prefix), 5, c.prefix).map(
        ({ firstSegment }) => firstSegment,
      ),
    ).toEqual([0, 5]);
    expect(continueRuns([a], 0, b.prefix)).toHaveLength(2);
    expect(decodeRuns(encodeRuns([a, c]))).toEqual([a, c]);
  });
});

describe('the published test vectors', () => {
  interface Vector {
    readonly name: string;
    readonly key: string;
    readonly objectId: string;
    readonly runs: readonly { readonly firstSegment: number; readonly prefix: string }[];
    readonly plainSize: number;
    readonly plainSha256: string;
    readonly header: string;
    readonly tags: readonly string[];
    readonly sealedSize: number;
    readonly sealedSha256: string;
  }
  const text = readFileSync('docs/segment-format.md', 'utf8');
  const vectors = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '[]') as readonly Vector[];
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  /** Byte i of every plain file is i mod 251. */
  const counting = (size: number) =>
    Buffer.from(Uint8Array.from({ length: size }, (_, index) => index % 251));

  it('are there', () => {
    expect(vectors.map(({ name }) => name)).toEqual([
      'one byte',
      'exactly one segment',
      'one byte more than a segment',
      'two runs',
    ]);
  });

  it.each(vectors)('agree with what is sealed here: $name', (vector) => {
    const runs = vector.runs.map(({ firstSegment, prefix }) => ({
      firstSegment,
      prefix: Buffer.from(prefix, 'hex'),
    }));
    const plain = counting(vector.plainSize);
    const object = withHeader({
      objectId: vector.objectId,
      dataKey: Buffer.from(vector.key, 'hex'),
      runs,
      plainSize: vector.plainSize,
    });
    const sealed = sealWhole(object, plain);

    expect(sha256(plain)).toBe(vector.plainSha256);
    expect(sealed.subarray(0, HEADER_BYTES).toString('hex')).toBe(vector.header);
    expect({ size: sealed.length, sha256: sha256(sealed) }).toEqual({
      size: vector.sealedSize,
      sha256: vector.sealedSha256,
    });
  });

  it.each(vectors)(
    'open by the words of the document alone, with nothing of our code: $name',
    (vector) => {
      const runs = vector.runs.map(({ firstSegment, prefix }) => ({
        firstSegment,
        prefix: Buffer.from(prefix, 'hex'),
      }));
      const object = withHeader({
        objectId: vector.objectId,
        dataKey: Buffer.from(vector.key, 'hex'),
        runs,
        plainSize: vector.plainSize,
      });
      const sealed = sealWhole(object, counting(vector.plainSize));
      const pieces: Buffer[] = [];
      for (let number = 0, at = 20; at < sealed.length; number += 1) {
        const end = Math.min(at + 65_536 + 16, sealed.length);
        const prefix = vector.runs.filter((run) => run.firstSegment <= number).at(-1)!.prefix;
        const counter = number.toString(16).padStart(8, '0');
        const nonce = Buffer.from(
          `${prefix}${counter}${end === sealed.length ? '01' : '00'}`,
          'hex',
        );
        const decipher = createDecipheriv('aes-256-gcm', Buffer.from(vector.key, 'hex'), nonce);
        decipher.setAAD(
          Buffer.from(vector.header + Buffer.from(vector.objectId).toString('hex'), 'hex'),
        );
        decipher.setAuthTag(sealed.subarray(end - 16, end));
        pieces.push(decipher.update(sealed.subarray(at, end - 16)), decipher.final());
        expect(sealed.subarray(end - 16, end).toString('hex')).toBe(vector.tags[number]);
        at = end;
      }
      expect(sha256(Buffer.concat(pieces))).toBe(vector.plainSha256);
    },
  );
});
