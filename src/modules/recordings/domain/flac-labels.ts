import type { Blank } from './edits.js';
import type { Read } from './mp4-boxes.js';

const MARK_BYTES = 4;
const HEAD_BYTES = 4;
const LAST = 0x80;
/** What a decoder needs: how the sound is coded, and where to jump to. */
const NEEDED: ReadonlySet<number> = new Set([0, 3]);
const PADDING = 1;
const MOST_BLOCKS = 1_000;
// Some programs hang titles on the end of whatever they write (ID3v1).
const TAIL_BYTES = 128;

/**
 * Titles, pictures and notes of programs in a FLAC file: each becomes room of the same length.
 *
 * Source: RFC 9639, section 8. Undefined for a file that does not begin as that says.
 */
export async function labelsOfFlac(
  read: Read,
  sizeBytes: number,
): Promise<readonly Blank[] | undefined> {
  if (sizeBytes < MARK_BYTES || (await read(0, MARK_BYTES)).toString('latin1') !== 'fLaC')
    return undefined;
  const found: Blank[] = [];
  let at = MARK_BYTES;
  for (let count = 0; count < MOST_BLOCKS; count += 1) {
    if (at + HEAD_BYTES > sizeBytes) return undefined;
    const head = await read(at, at + HEAD_BYTES);
    const kind = head.readUInt8(0);
    const to = at + HEAD_BYTES + head.readUIntBE(1, 3);
    if (to > sizeBytes) return undefined;
    if (!NEEDED.has(kind & ~LAST)) found.push({ from: at, to, fill: 0, begins: room(head, kind) });
    at = to;
    if (kind & LAST) return [...found, ...(await tail(read, at, sizeBytes))];
  }
  return undefined;
}

function room(head: Buffer, kind: number): Buffer {
  const begins = Buffer.from(head);
  begins.writeUInt8((kind & LAST) | PADDING, 0);
  return begins;
}

async function tail(read: Read, from: number, sizeBytes: number): Promise<readonly Blank[]> {
  const at = sizeBytes - TAIL_BYTES;
  if (at < from) return [];
  const mark = (await read(at, at + 3)).toString('latin1');
  return mark === 'TAG' ? [{ from: at, to: sizeBytes, fill: 0 }] : [];
}
