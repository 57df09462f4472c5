const AAC = 0x40;
const DECODER = 4;
const SPECIFIC = 5;

/** Channels of AAC sound as its decoder is told; 0 when it is another kind of sound. Undefined when nothing tells. */
export function aacChannels(described: Buffer): number | undefined {
  const at = described.indexOf('esds', 0, 'latin1');
  if (at < 0) return undefined;
  // Past the name, a version, and the head of the descriptor around it.
  const decoder = descriptor(described.subarray(at + 8), DECODER);
  if (decoder?.readUInt8(0) !== AAC) return 0;
  const specific = descriptor(decoder.subarray(13), SPECIFIC);
  if (specific === undefined) return undefined;
  const bits = specific.readUInt16BE(0);
  // Five bits of kind, four of rate, four of channels; a rate of its own would stand between.
  return ((bits >> 7) & 15) === 15 ? 0 : (bits >> 3) & 15;
}

/** The content of the first descriptor of a kind; lengths take one byte or four. Source: ISO/IEC 14496-1, 7.2.2. */
function descriptor(bytes: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 2 < bytes.length;) {
    const tag = bytes.readUInt8(at);
    let from = at + 1;
    let length = 0;
    let more = true;
    for (; more && from < bytes.length; from += 1) {
      const byte = bytes.readUInt8(from);
      length = (length << 7) | (byte & 127);
      more = byte > 127;
    }
    if (tag === wanted) return bytes.subarray(from, from + length);
    // The one around holds the others, behind its number and flags.
    at = tag === 3 ? from + 3 : from + length;
  }
  return undefined;
}
