import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newObjectKey } from '../storage/object-store.js';
import { SealedReader, type SealedSource } from '../storage/sealed-reader.js';
import { OneObject } from '../storage/testing/one-object.js';
import { SegmentSealer, sealWhole } from './segment-cipher.js';
import {
  encodeHeader,
  SEGMENT_BYTES,
  SegmentDamaged,
  sealedOffset,
  sealedSize,
  segmentCount,
  TAG_BYTES,
} from './segment-format.js';

// Somebody with access to the disk, and even to the rows, tries everything at every place where segments meet.
const KEY = newObjectKey();
const bytesOf = (name: string, length: number) =>
  createHash('shake256', { outputLength: length }).update(name).digest();

interface Sealed {
  readonly source: SealedSource;
  readonly plain: Buffer;
  readonly bytes: Buffer;
}

function sealed(name: string, plainSize: number, given: Partial<SealedSource> = {}): Sealed {
  const plain = bytesOf(`plain of ${name}`, plainSize);
  const source: SealedSource = {
    objectId: `018f5b3e-7c1a-7000-8000-${bytesOf(name, 6).toString('hex')}`,
    dataKey: bytesOf(`key of ${name}`, 32),
    runs: [{ firstSegment: 0, prefix: bytesOf(`prefix of ${name}`, 7) }],
    plainSize,
    ...given,
  };
  const header = encodeHeader(source.runs[0]!.prefix);
  const sealer = new SegmentSealer({ ...source, header }, 0);
  sealer.push(plain);
  return { source, plain, bytes: Buffer.concat([header, ...sealer.take().parts]) };
}

/** What is handed out before it stops, and whether it stopped. */
async function read(bytes: Buffer, source: SealedSource, from = 0, to = source.plainSize) {
  const got: Buffer[] = [];
  try {
    const reader = await SealedReader.open(new OneObject(bytes), KEY, source);
    for await (const piece of reader.read(from, to)) got.push(piece);
    return { got: Buffer.concat(got), refused: false };
  } catch (error) {
    expect(error).toBeInstanceOf(SegmentDamaged);
    return { got: Buffer.concat(got), refused: true };
  }
}

/** Refused as a whole; and whatever was handed out before is the film itself, not one byte of anything else. */
async function expectRefused(bytes: Buffer, { source, plain }: Sealed, row = source) {
  const { got, refused } = await read(bytes, row);
  expect(refused).toBe(true);
  expect(got.equals(plain.subarray(0, got.length))).toBe(true);
}

const run = (firstSegment: number, name: string) => ({ firstSegment, prefix: bytesOf(name, 7) });
const FILES = {
  'a last segment that is shorter': sealed('one', 6 * SEGMENT_BYTES + 4_321),
  'a last segment as long as the others': sealed('two', 6 * SEGMENT_BYTES),
  'writing that was taken up again twice': sealed('three', 6 * SEGMENT_BYTES + 9, {
    runs: [run(0, 'first'), run(2, 'second'), run(5, 'third')],
  }),
};

describe.each(Object.entries(FILES))('a file with %s', (name, file) => {
  const { source, bytes } = file;
  const count = segmentCount(source.plainSize);
  const boundaries = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const segment = (index: number, of = bytes) =>
    of.subarray(sealedOffset(index), Math.min(sealedOffset(index + 1), of.length));
  const withSegment = (index: number, other: Buffer) => {
    const changed = Buffer.from(bytes);
    other.copy(changed, sealedOffset(index));
    return changed;
  };
  const full = (index: number) => segment(index).length === SEGMENT_BYTES + TAG_BYTES;

  it('is the file itself as long as nobody touched it', async () => {
    const { got, refused } = await read(bytes, source);
    expect([refused, got.equals(file.plain)]).toEqual([false, true]);
  });

  it('is refused when a bit flips on either side of each boundary, or in a tag', async () => {
    for (const boundary of [...boundaries, count]) {
      const at = Math.min(sealedOffset(boundary), bytes.length);
      for (const place of [at - TAG_BYTES - 1, at - TAG_BYTES, at - 1, at, at + 1]) {
        if (place >= bytes.length) continue;
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(place) ^ (1 << (place % 8)), place);
        await expectRefused(changed, file);
      }
    }
  });

  it('is refused when cut off at or beside each boundary, also when the row was made to agree', async () => {
    for (const boundary of boundaries) {
      const at = sealedOffset(boundary);
      for (const end of [
        at - TAG_BYTES - 1,
        at - TAG_BYTES,
        at - 1,
        at,
        at + 1,
        at + TAG_BYTES + 1,
      ]) {
        const cut = bytes.subarray(0, end);
        await expectRefused(cut, file);
        for (const plainSize of sizesFor(end))
          await expectRefused(cut, file, { ...source, plainSize });
      }
    }
  });

  it('is refused when segments changed places at each boundary, wherever one looks', async () => {
    for (const boundary of boundaries) {
      if (!full(boundary)) continue;
      const swapped = withSegment(boundary - 1, segment(boundary));
      segment(boundary - 1).copy(swapped, sealedOffset(boundary));
      await expectRefused(swapped, file);
      for (const index of [boundary - 1, boundary]) {
        const from = index * SEGMENT_BYTES;
        expect(await read(swapped, source, from, from + 1)).toMatchObject({ refused: true });
      }
      // Told twice, and left out.
      await expectRefused(withSegment(boundary, segment(boundary - 1)), file);
      const without = [
        bytes.subarray(0, sealedOffset(boundary)),
        bytes.subarray(sealedOffset(boundary + 1)),
      ];
      const plainSize = source.plainSize - SEGMENT_BYTES;
      await expectRefused(Buffer.concat(without), file, { ...source, plainSize });
    }
  });

  it('is refused when a segment of another recording stands at each place', async () => {
    const others = [
      sealed(`other than ${name}`, source.plainSize),
      // The same key and the same beginning of each nonce: only whose it is differs.
      sealed(`other under the key of ${name}`, source.plainSize, {
        dataKey: source.dataKey,
        runs: source.runs,
      }),
    ];
    for (const other of others) {
      for (let index = 0; index < count; index += 1)
        await expectRefused(withSegment(index, segment(index, other.bytes)), file);
      await expectRefused(other.bytes, file);
      // Its beginning before our end, and our beginning before its end, at each boundary.
      for (const boundary of boundaries) {
        const at = sealedOffset(boundary);
        await expectRefused(Buffer.concat([other.bytes.subarray(0, at), bytes.subarray(at)]), file);
        await expectRefused(Buffer.concat([bytes.subarray(0, at), other.bytes.subarray(at)]), file);
      }
    }
  });

  it('is refused after anything at random: never is a byte of something else handed out', async () => {
    const other = sealed(`other at random than ${name}`, source.plainSize).bytes;
    const place = fc.nat(bytes.length - 1);
    const index = fc.nat(count - 1);
    const flip = fc.record({ at: place, bit: fc.nat(7) }).map(({ at, bit }) => (now: Buffer) => {
      if (at < now.length) now.writeUInt8(now.readUInt8(at) ^ (1 << bit), at);
      return now;
    });
    const cut = place.map((end) => (now: Buffer) => now.subarray(0, end));
    const move = fc.tuple(index, index).map(([a, b]) => (now: Buffer) => {
      const [one, two] = [Buffer.from(segment(a, now)), Buffer.from(segment(b, now))];
      two.copy(now, sealedOffset(a));
      one.copy(now, sealedOffset(b));
      return now;
    });
    const foreign = fc
      .tuple(place, fc.integer({ min: 1, max: 200_000 }))
      .map(([at, length]) => (now: Buffer) => {
        other.copy(now, at, at, at + length);
        return now;
      });
    const acts = fc.array(fc.oneof(flip, cut, move, foreign), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(acts, async (chosen) => {
        const changed = chosen.reduce<Buffer>((now, act) => act(now), Buffer.from(bytes));
        const { got, refused } = await read(changed, source);
        expect(refused).toBe(!changed.equals(bytes));
        expect(got.equals(file.plain.subarray(0, got.length))).toBe(true);
        // Each segment alone is the one it was, or none.
        for (let one = 0; one < count && changed.length === bytes.length; one += 1) {
          const [from, to] = [
            one * SEGMENT_BYTES,
            Math.min((one + 1) * SEGMENT_BYTES, source.plainSize),
          ];
          const alone = await read(changed, source, from, to);
          expect(alone.refused || alone.got.equals(file.plain.subarray(from, to))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Sizes of a plain file that would seal to so many bytes: what somebody would write in the row. */
function sizesFor(length: number): readonly number[] {
  const about = length - sealedOffset(0);
  const segments = Math.ceil(about / (SEGMENT_BYTES + TAG_BYTES));
  const size = about - segments * TAG_BYTES;
  return size > 0 && sealedSize(size) === length ? [size] : [];
}

it('the reference that seals at once makes the same bytes', () => {
  const { source, plain, bytes } = FILES['a last segment that is shorter'];
  const header = encodeHeader(source.runs[0]!.prefix);

  expect(sealWhole({ ...source, header }, plain).equals(bytes)).toBe(true);
});
