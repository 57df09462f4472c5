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
  return [...texts, ...texts.flatMap(hexStrings)]
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

/** Every stretch of base64 in it unpacked, and what is in that, as deep as it goes; lines that were folded count as one. */
export function unwrapped(bytes: Buffer): string {
  const source = bytes.toString('latin1');
  const whole = source.replace(/\r?\n[ \t]/g, '');
  const lines = source.match(/^[A-Za-z0-9+/=]{8,76}\r?$(?:\n[A-Za-z0-9+/=]{1,76}\r?$)*/gm) ?? [];
  const within = whole.match(/(?<=[:,])[A-Za-z0-9+/=]{32,}\r?$/gm) ?? [];
  const inner = [...lines, ...within].map((block) => unwrapped(Buffer.from(block, 'base64')));
  return [everything(bytes), Buffer.from(whole, 'latin1').toString('utf8'), ...inner].join('\n');
}

/** Strings that a PDF writes as digits: `<57656E6465>`. */
function hexStrings(part: Buffer): Buffer[] {
  return [...part.toString('latin1').matchAll(/<([\dA-Fa-f\s]{4,})>/g)].map(([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex'),
  );
}

function attempt(work: () => Buffer): Buffer {
  try {
    return work();
  } catch {
    return Buffer.alloc(0);
  }
}
