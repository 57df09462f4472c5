import type { Range } from './ranges.js';

export type Read = (from: number, to: number) => Promise<Buffer>;

/** A box on the outermost level: its body as a stretch of the file. */
export interface OuterBox extends Range {
  readonly type: string;
  /** Where its head begins. */
  readonly at: number;
}

/** A box inside another; its places are in the body of that. */
export interface Box extends OuterBox {
  readonly body: Buffer;
}

// A film has a handful; a file with more of them was not made by a camera.
const MOST_BOXES = 1_000;

/** The outermost boxes, which follow one another; undefined when they do not add up to the file. */
export async function outline(
  read: Read,
  sizeBytes: number,
): Promise<readonly OuterBox[] | undefined> {
  const found: OuterBox[] = [];
  let at = 0;
  while (at < sizeBytes) {
    if (found.length >= MOST_BOXES) return undefined;
    // A few bytes behind the last box belong to none.
    if (at + 8 > sizeBytes) return [...found, { type: '', at, from: at, to: sizeBytes }];
    const { size, headBytes, type } = headOf(
      await read(at, Math.min(at + 16, sizeBytes)),
      sizeBytes - at,
    );
    if (size < headBytes || at + size > sizeBytes) return undefined;
    found.push({ type, at, from: at + headBytes, to: at + size });
    at += size;
  }
  return found;
}

function headOf(head: Buffer, left: number) {
  const short = head.readUInt32BE(0);
  const type = head.toString('latin1', 4, 8);
  if (short === 0) return { size: left, headBytes: 8, type };
  if (short !== 1 || head.length < 16) return { size: short, headBytes: 8, type };
  return { size: Number(head.readBigUInt64BE(8)), headBytes: 16, type };
}

export function boxes(body: Buffer): readonly Box[] {
  const found: Box[] = [];
  for (let at = 0; at + 8 <= body.length;) {
    const { size, headBytes, type } = headOf(body.subarray(at), body.length - at);
    if (size < headBytes) throw new RangeError('a box that is smaller than its head');
    const [from, to] = [at + headBytes, Math.min(at + size, body.length)];
    found.push({ type, at, from, to, body: body.subarray(from, to) });
    at += size;
  }
  return found;
}

export function inside(body: Buffer, ...path: readonly string[]): Buffer {
  const [first, ...rest] = path;
  if (first === undefined) return body;
  const found = optional(body, first);
  if (found === undefined) throw new RangeError(`no box ${first}`);
  return inside(found, ...rest);
}

export function optional(body: Buffer, type: string): Buffer | undefined {
  return boxes(body).find((box) => box.type === type)?.body;
}
