import { inflateRawSync, inflateSync } from 'node:zlib';

/** Every byte of a file, and of everything in it that can be unpacked, as text in the usual encodings. */
export function everything(bytes: Buffer): string {
  const texts = [bytes];
  for (let at = 0; at < bytes.length - 2; at += 1) {
    const zlib = bytes[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1]!);
    if (zlib) texts.push(attempt(() => inflateSync(bytes.subarray(at), { finishFlush: 2 })));
    if (bytes.readUInt16LE(at) === 0x4b50 && bytes.length > at + 30 && bytes[at + 2] === 3)
      texts.push(
        attempt(() =>
          inflateRawSync(bytes.subarray(at + 30 + bytes.readUInt16LE(at + 26)), { finishFlush: 2 }),
        ),
      );
  }
  return texts
    .flatMap((part) => [
      part.toString('utf8'),
      part.toString('utf16le'),
      part.subarray(1).toString('utf16le'),
      Buffer.from(part).swap16.length > 0 && part.length % 2 === 0
        ? Buffer.from(part).swap16().toString('utf16le')
        : '',
    ])
    .join('\n');
}

function attempt(work: () => Buffer): Buffer {
  try {
    return work();
  } catch {
    return Buffer.alloc(0);
  }
}
