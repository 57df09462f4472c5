import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CountedStream, sealedZip, type ZipEntry } from './sealed-zip.js';

const PASSPHRASE = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE';

function entry(name: string, ...pieces: readonly Buffer[]): ZipEntry {
  const sizeBytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { name, sizeBytes, bytes: () => pieces };
}
async function zipped(...entries: readonly ZipEntry[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of sealedZip(entries, PASSPHRASE)) parts.push(part);
  return Buffer.concat(parts);
}

/** Read as the specification says, by the directory at the end, block by block. */
function opened(zip: Buffer): Record<string, string> {
  const end = zip.length - 22;
  const files: Record<string, string> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [sealed, nameLength, extra] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files[name] = decrypted(zip.subarray(from, from + sealed)).toString();
    at += 46 + nameLength + extra;
  }
  return files;
}
function decrypted(part: Buffer): Buffer {
  const derived = pbkdf2Sync(PASSPHRASE, part.subarray(0, 16), 1_000, 66, 'sha1');
  if (!derived.subarray(64).equals(part.subarray(16, 18))) throw new Error('wrong passphrase');
  const body = part.subarray(18, -10);
  const mac = createHmac('sha1', derived.subarray(32, 64)).update(body).digest();
  if (!mac.subarray(0, 10).equals(part.subarray(-10))) throw new Error('changed');
  const plain = Buffer.alloc(body.length);
  for (let block = 0; block * 16 < body.length; block += 1) {
    const counter = Buffer.alloc(16);
    counter.writeUInt32LE(block + 1, 0);
    const cipher = createCipheriv('aes-256-ecb', derived.subarray(0, 32), null);
    const key = cipher.setAutoPadding(false).update(counter);
    for (let byte = block * 16; byte < Math.min(body.length, block * 16 + 16); byte += 1)
      plain[byte] = body[byte]! ^ key[byte % 16]!;
  }
  return plain;
}

describe('an encrypted container', () => {
  it('gives back every file, however its bytes came in pieces', async () => {
    const long = 'abcdefghij'.repeat(20_000);
    const pieces = [1, 15, 16, 17, 70_000].map((to, index, all) =>
      Buffer.from(long.slice(all[index - 1] ?? 0, to)),
    );
    const zip = await zipped(
      entry('omslag.pdf', Buffer.from('omslag')),
      entry('opname.mp4', ...pieces, Buffer.from(long.slice(70_000))),
      entry('leeg.txt'),
    );

    expect(opened(zip)).toEqual({ 'omslag.pdf': 'omslag', 'opname.mp4': long, 'leeg.txt': '' });
    expect(zip.includes('abcdefghij')).toBe(false);
  });

  it('says when a byte was changed', async () => {
    const zip = await zipped(entry('a', Buffer.from('een verklaring')));
    const at = 30 + 1 + 11 + 18 + 3;
    zip.writeUInt8(zip.readUInt8(at) ^ 1, at);

    expect(() => opened(zip)).toThrow('changed');
  });

  it('refuses a file that is not as long as was said', async () => {
    await expect(zipped({ ...entry('a', Buffer.from('ab')), sizeBytes: 3 })).rejects.toThrow(
      RangeError,
    );
  });

  it('never repeats a piece of its key stream', () => {
    const stream = new CountedStream(Buffer.alloc(32, 1));
    const zeros = Buffer.alloc(24);
    const [first, second] = [stream.apply(zeros), stream.apply(zeros)];
    const whole = new CountedStream(Buffer.alloc(32, 1)).apply(Buffer.alloc(48));

    expect(Buffer.concat([first, second]).equals(whole)).toBe(true);
    expect(first.equals(second)).toBe(false);
  });
});
