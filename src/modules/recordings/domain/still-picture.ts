// Nearly all files take four bytes for a length; two are seldom, one is hardly possible.
const LENGTHS = [4, 2, 1] as const;

/**
 * The picture in so many bytes: its last unit is made longer with zeros, which every decoder leaves aside.
 *
 * Undefined when it does not fit, or is not written in units behind lengths.
 */
export function stretched(picture: Buffer, size: number): Buffer | undefined {
  if (size < picture.length) return undefined;
  for (const lengthBytes of LENGTHS) {
    const last = lastUnitOf(picture, lengthBytes);
    if (last === undefined) continue;
    const length = size - last - lengthBytes;
    if (length >= 2 ** (8 * lengthBytes)) return undefined;
    const bytes = Buffer.alloc(size);
    picture.copy(bytes);
    bytes.writeUIntBE(length, last, lengthBytes);
    return bytes;
  }
  return undefined;
}

/** Where the last unit begins; undefined when lengths of so many bytes and units do not add up. */
function lastUnitOf(picture: Buffer, lengthBytes: number): number | undefined {
  let last: number | undefined;
  let at = 0;
  while (at + lengthBytes < picture.length) {
    const length = picture.readUIntBE(at, lengthBytes);
    if (length === 0) return undefined;
    last = at;
    at += lengthBytes + length;
  }
  return at === picture.length ? last : undefined;
}
