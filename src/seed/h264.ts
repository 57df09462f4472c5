/**
 * Just enough H.264 (baseline, CAVLC) to write pictures of flat 16 x 16 blocks without an encoder.
 *
 * Every block that is written is an I_PCM macroblock, so its samples stand in the stream as they are; blocks that did not
 * change are skipped. Samples are never below 16, so that three bytes that need emulation prevention cannot arise
 * inside a slice.
 */

const BLOCK_SAMPLES = 384;
const LEVEL = 40;
// mb_type of I_PCM: 25 in an I slice, 5 + 25 in a P slice.
const I_PCM = 25;
const I_PCM_IN_P = 30;

export interface Colour {
  readonly y: number;
  readonly cb: number;
  readonly cr: number;
}

/** The samples of one macroblock of one colour: 256 of light, 64 of each colour difference. */
export function flatBlock({ y, cb, cr }: Colour): Buffer {
  return Buffer.concat(
    [Buffer.alloc(256, y), Buffer.alloc(64, cb), Buffer.alloc(64, cr)],
    BLOCK_SAMPLES,
  );
}

/** Writes bits from the highest down. */
class Bits {
  private readonly bytes: number[] = [];
  private present = 0;
  private filled = 0;

  put(value: number, count: number): this {
    for (let bit = count - 1; bit >= 0; bit -= 1) {
      this.present = (this.present << 1) | ((value >> bit) & 1);
      this.filled += 1;
      if (this.filled === 8) this.flush();
    }
    return this;
  }

  /** Exponential-Golomb, unsigned. */
  ue(value: number): this {
    const length = Math.floor(Math.log2(value + 1));
    return this.put(0, length).put(value + 1, length + 1);
  }

  align(): this {
    while (this.filled > 0) this.put(0, 1);
    return this;
  }

  /** Stop bit, then zeros up to the byte: the end of a NAL unit. */
  stop(): this {
    return this.put(1, 1).align();
  }

  take(): Buffer {
    return Buffer.from(this.bytes.splice(0));
  }

  private flush(): void {
    this.bytes.push(this.present & 0xff);
    this.present = 0;
    this.filled = 0;
  }
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function blocksAcross({ width }: PictureSize): number {
  return Math.ceil(width / 16);
}

export function blocksDown({ height }: PictureSize): number {
  return Math.ceil(height / 16);
}

/** Sequence parameter set: size, one reference picture, pictures in the order they are shown. */
export function sequenceParameters(size: PictureSize): Buffer {
  const right = (blocksAcross(size) * 16 - size.width) / 2;
  const bottom = (blocksDown(size) * 16 - size.height) / 2;
  const bits = new Bits().put(0x67, 8).put(66, 8).put(0xc0, 8).put(LEVEL, 8).ue(0);
  bits
    .ue(0)
    .ue(2)
    .ue(1)
    .put(0, 1)
    .ue(blocksAcross(size) - 1)
    .ue(blocksDown(size) - 1)
    .put(1, 1)
    .put(1, 1);
  const cropped = right > 0 || bottom > 0;
  bits.put(cropped ? 1 : 0, 1);
  if (cropped) bits.ue(0).ue(right).ue(0).ue(bottom);
  return escape(bits.put(0, 1).stop().take());
}

/** Picture parameter set: CAVLC, one slice group, the deblocking filter can be switched off. */
export function pictureParameters(): Buffer {
  const bits = new Bits()
    .put(0x68, 8)
    .ue(0)
    .ue(0)
    .put(0, 1)
    .put(0, 1)
    .ue(0)
    .ue(0)
    .ue(0)
    .put(0, 1)
    .put(0, 2);
  return escape(bits.ue(0).ue(0).ue(0).put(1, 1).put(0, 1).put(0, 1).stop().take());
}

/** A picture of its own, from which playing can begin. Parts of one NAL unit. */
export function keyPicture(blocks: readonly Buffer[], keyNumber: number): Buffer[] {
  const bits = new Bits()
    .put(0x65, 8)
    .ue(0)
    .ue(7)
    .ue(0)
    .put(0, 4)
    .ue(keyNumber % 2);
  bits.put(0, 1).put(0, 1).ue(0).ue(1);
  const parts: Buffer[] = [];
  for (const block of blocks) parts.push(bits.ue(I_PCM).align().take(), block);
  return [...parts, bits.stop().take()];
}

/** A picture that differs from the one before in some blocks; the others are null. Parts of one NAL unit. */
export function nextPicture(blocks: readonly (Buffer | null)[], sinceKey: number): Buffer[] {
  const bits = new Bits()
    .put(0x41, 8)
    .ue(0)
    .ue(5)
    .ue(0)
    .put(sinceKey % 16, 4);
  bits.put(0, 1).put(0, 1).put(0, 1).ue(0).ue(1);
  const parts: Buffer[] = [];
  let skipped = 0;
  for (const block of blocks) {
    if (block === null) {
      skipped += 1;
      continue;
    }
    parts.push(bits.ue(skipped).ue(I_PCM_IN_P).align().take(), block);
    skipped = 0;
  }
  if (skipped > 0) bits.ue(skipped);
  return [...parts, bits.stop().take()];
}

/** Emulation prevention: a 3 goes between two zeros and a byte up to 3. */
function escape(nal: Buffer): Buffer {
  const bytes: number[] = [];
  let zeros = 0;
  for (const byte of nal) {
    if (zeros >= 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(bytes);
}
