import { describe, expect, it } from '@jest/globals';
import { itWithSevenZip, openedBySevenZip } from '../../../test/harness/seven-zip.js';
import { openSealedZip } from '../../../test/harness/sealed-zip.js';
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

function opened(zip: Buffer): Record<string, string> {
  const files = Object.entries(openSealedZip(zip, PASSPHRASE));
  return Object.fromEntries(files.map(([name, bytes]) => [name, bytes.toString()]));
}

describe('an encrypted container', () => {
  it('takes a file whose length is known only at its end, and says it there', async () => {
    const late = {
      ...entry('laat.mp4', Buffer.from('een '), Buffer.from('film')),
      sizeBytes: undefined,
    };
    const zip = await zipped(late, entry('manifest.json', Buffer.from('{}')));

    expect(opened(zip)).toEqual({ 'laat.mp4': 'een film', 'manifest.json': '{}' });
    // Sizes of the first file stand behind it, with room for large ones; those of the second before it.
    const local = [zip.readUInt16LE(6) & 8, zip.readUInt32LE(18), zip.readUInt32LE(22)];
    expect(local).toEqual([8, 0xffff_ffff, 0xffff_ffff]);
    const behind = zip.indexOf(Buffer.from('504b0708', 'hex'));
    expect([zip.readBigUInt64LE(behind + 8), zip.readBigUInt64LE(behind + 16)]).toEqual([36n, 8n]);
  });

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

  itWithSevenZip('is opened by 7-Zip, whether a length was known or came behind', async () => {
    const long = Buffer.from('abcdefghij'.repeat(30_000));
    const pieces = [long.subarray(0, 17), long.subarray(17, 150_000), long.subarray(150_000)];
    const zip = await zipped(
      entry('omslag.pdf', Buffer.from('omslag')),
      { ...entry('laat.mp4', ...pieces), sizeBytes: undefined },
      entry('vooraf.mp4', ...pieces),
      entry('leeg.txt'),
      entry('manifest.json', Buffer.from('{}')),
    );

    expect(await openedBySevenZip(zip, PASSPHRASE)).toEqual({
      'omslag.pdf': Buffer.from('omslag'),
      'laat.mp4': long,
      'vooraf.mp4': long,
      'leeg.txt': Buffer.alloc(0),
      'manifest.json': Buffer.from('{}'),
    });
    expect(await openedBySevenZip(zip, `${PASSPHRASE}-`)).toBeUndefined();
    const place = zip.indexOf('laat.mp4') + 500;
    zip.writeUInt8(zip.readUInt8(place) ^ 1, place);
    expect(await openedBySevenZip(zip, PASSPHRASE)).toBeUndefined();
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
