import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { demoRecording } from './demo-recording.js';

async function bytesOf(options: Parameters<typeof demoRecording>[0]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of demoRecording(options)) parts.push(part);
  return Buffer.concat(parts);
}

/** The boxes at one level: type, start and end of the content. */
function boxes(
  file: Buffer,
  from = 0,
  to = file.length,
): { type: string; start: number; end: number }[] {
  const found = [];
  for (let at = from; at < to;) {
    const short = file.readUInt32BE(at);
    const size = short === 1 ? Number(file.readBigUInt64BE(at + 8)) : short;
    found.push({
      type: file.toString('latin1', at + 4, at + 8),
      start: at + (short === 1 ? 16 : 8),
      end: at + size,
    });
    at += size;
  }
  return found;
}

describe('the recording of the demonstration', () => {
  const options = { seconds: 3, width: 320, height: 180 };

  it('is the same bytes every time, and as many as it says', async () => {
    const [first, second] = [await bytesOf(options), await bytesOf(options)];

    expect(first.length).toBe(demoRecording(options).size);
    expect(createHash('sha256').update(first).digest('hex')).toBe(
      createHash('sha256').update(second).digest('hex'),
    );
  });

  it('has its index before its pictures, so that playing begins at once', async () => {
    expect(boxes(await bytesOf(options)).map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat']);
  });

  it('holds one NAL unit after another, none with bytes that would look like the start of another', async () => {
    const file = await bytesOf(options);
    const data = boxes(file).find(({ type }) => type === 'mdat')!;
    const types: number[] = [];
    for (let at = data.start; at < data.end;) {
      const length = file.readUInt32BE(at);
      const unit = file.subarray(at + 4, at + 4 + length);
      types.push(unit[0]! & 0x1f);
      for (let byte = 2; byte < unit.length; byte += 1) {
        if (unit[byte]! <= 3 && unit[byte - 1] === 0 && unit[byte - 2] === 0)
          throw new Error(`start code at ${byte}`);
      }
      at += 4 + length;
    }

    expect(types).toHaveLength(15);
    expect(types.filter((type) => type === 5)).toHaveLength(3);
  });

  it('grows with its key pictures: fifty megabytes are some dozens of seconds', () => {
    expect(demoRecording({ seconds: 150, width: 640, height: 360 }).size).toBeGreaterThan(
      50 * 1_048_576,
    );
    expect(
      demoRecording({ seconds: 600, width: 640, height: 360, keyEverySeconds: 10 }).size,
    ).toBeLessThan(45 * 1_048_576);
  });
});
