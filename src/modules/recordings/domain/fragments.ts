import { boxes, inside } from './mp4-boxes.js';

/** One stretch of a fragmented film: where it lies, and how long its first track goes on in it. */
export interface Fragment {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** What was read of a fragmented film: its head, and its fragments by place. */
export interface Fragmented {
  /** Type and index of the tracks, without fragments. */
  readonly head: Buffer;
  readonly fragments: readonly Fragment[];
}

// Heads of a rendering take some kilobytes; what is larger did not come from one.
const MOST_HEAD_BYTES = 16 * 1_048_576;
const FULL_HEAD_BYTES = 16;
const KEPT: ReadonlySet<string> = new Set(['ftyp', 'moov', 'moof']);

/**
 * Reads a fragmented MP4 while it passes by, in pieces of any size; sound and pictures are not kept.
 *
 * Source: ISO/IEC 14496-12, 8.8 (movie fragments).
 */
export class FragmentReader {
  private readonly head: Buffer[] = [];
  private readonly found: Fragment[] = [];
  private pending = Buffer.alloc(0);
  private skip = 0;
  private at = 0;
  private ended = false;

  push(piece: Buffer): void {
    let rest = piece;
    while (rest.length > 0) {
      const passed = Math.min(this.skip, rest.length);
      this.skip -= passed;
      this.at += passed;
      rest = rest.subarray(passed);
      if (rest.length === 0) return;
      this.pending = Buffer.concat([this.pending, rest]);
      rest = this.next();
    }
  }

  /** Undefined when it is not a whole fragmented film. */
  result(): Fragmented | undefined {
    const whole = this.skip === 0 && this.pending.length === 0 && this.head.length === 2;
    if (!whole || this.found.length === 0) return undefined;
    return { head: Buffer.concat(this.head), fragments: this.found };
  }

  /** Takes one box that is whole, or the head of one to pass over; returns what lies behind it. */
  private next(): Buffer {
    const { pending } = this;
    if (pending.length < FULL_HEAD_BYTES) return Buffer.alloc(0);
    const short = pending.readUInt32BE(0);
    const size = short === 1 ? Number(pending.readBigUInt64BE(8)) : short;
    const type = pending.toString('latin1', 4, 8);
    if (size < 8 || (KEPT.has(type) && size > MOST_HEAD_BYTES))
      throw new RangeError('not a fragmented film');
    if (!KEPT.has(type)) return this.passOver(type, size);
    if (pending.length < size) return Buffer.alloc(0);
    this.take(type, Buffer.from(pending.subarray(0, size)));
    this.at += size;
    return this.rest(size);
  }

  private passOver(type: string, size: number): Buffer {
    const last = this.found.at(-1);
    if (type === 'mdat' && last?.to === this.at && !this.ended)
      this.found[this.found.length - 1] = { ...last, to: this.at + size };
    // Behind the fragments stands an index of them that we write ourselves, in front.
    else this.ended = true;
    this.skip = size;
    return this.rest(0);
  }

  private rest(from: number): Buffer {
    const rest = this.pending.subarray(from);
    this.pending = Buffer.alloc(0);
    return rest;
  }

  private take(type: string, box: Buffer): void {
    if (type !== 'moof') this.head.push(box);
    else {
      const length = lengthOf(box.subarray(8), firstTrackOf(this.head[1]));
      this.found.push({ from: this.at, to: this.at + box.length, length });
    }
  }
}

function firstTrackOf(moov: Buffer | undefined): number {
  if (moov === undefined) throw new RangeError('a fragment in front of the index');
  const head = inside(moov.subarray(8), 'trak', 'tkhd');
  return head.readUInt32BE(head.readUInt8(0) === 1 ? 20 : 12);
}

const DEFAULT_LENGTH = 0x08;
/** What stands in the head of a track of a fragment before the usual length, each with its room. */
const BEFORE_LENGTH = [
  [0x01, 8],
  [0x02, 4],
] as const;

/** How long one track goes on in a fragment, in its own units; nothing when it has no part in it. */
function lengthOf(moof: Buffer, track: number): number {
  const own = boxes(moof)
    .filter(({ type }) => type === 'traf')
    .filter(({ body }) => inside(body, 'tfhd').readUInt32BE(4) === track);
  return own.reduce((sum, { body }) => sum + lengthOfTrack(body), 0);
}

function lengthOfTrack(traf: Buffer): number {
  const head = inside(traf, 'tfhd');
  const flags = head.readUIntBE(1, 3);
  const at = 8 + BEFORE_LENGTH.reduce((sum, [flag, room]) => sum + (flags & flag ? room : 0), 0);
  const usual = flags & DEFAULT_LENGTH ? head.readUInt32BE(at) : 0;
  return boxes(traf)
    .filter(({ type }) => type === 'trun')
    .reduce((sum, { body }) => sum + lengthOfRun(body, usual), 0);
}

const OWN_LENGTHS = 0x100;
const PER_SAMPLE = [0x100, 0x200, 0x400, 0x800] as const;

function lengthOfRun(run: Buffer, usual: number): number {
  const flags = run.readUIntBE(1, 3);
  const count = run.readUInt32BE(4);
  if ((flags & OWN_LENGTHS) === 0) return count * usual;
  const step = 4 * PER_SAMPLE.filter((flag) => flags & flag).length;
  const from = 8 + (flags & 0x01 ? 4 : 0) + (flags & 0x04 ? 4 : 0);
  let sum = 0;
  for (let sample = 0; sample < count; sample += 1) sum += run.readUInt32BE(from + sample * step);
  return sum;
}

/**
 * The head of a fragmented film with an index of its fragments, so that a player jumps without reading all of it.
 *
 * Source: ISO/IEC 14496-12, 8.16.3 (segment index). The fragments follow it at once.
 */
export function headWithIndex({ head, fragments }: Fragmented): Buffer {
  const moov = inside(head, 'moov');
  const told = fragments.reduce<Fragment[]>((all, one) => {
    const last = all.at(-1);
    // Sound may go on a little when the pictures have ended.
    if (one.length === 0 && last !== undefined) all[all.length - 1] = { ...last, to: one.to };
    else all.push(one);
    return all;
  }, []);
  const index = Buffer.alloc(32 + told.length * 12);
  index.writeUInt32BE(index.length, 0);
  index.write('sidx', 4, 'latin1');
  index.writeUInt32BE(firstTrackOf(Buffer.concat([Buffer.alloc(8), moov])), 12);
  index.writeUInt32BE(timescaleOf(moov), 16);
  index.writeUInt16BE(told.length, 30);
  told.forEach(({ from, to, length }, at) => {
    index.writeUInt32BE(to - from, 32 + at * 12);
    index.writeUInt32BE(length, 36 + at * 12);
    // Each begins with a picture that needs none before it.
    index.writeUInt32BE(0x9000_0000, 40 + at * 12);
  });
  return Buffer.concat([head, index]);
}

function timescaleOf(moov: Buffer): number {
  const head = inside(moov, 'trak', 'mdia', 'mdhd');
  return head.readUInt32BE(head.readUInt8(0) === 1 ? 20 : 12);
}
