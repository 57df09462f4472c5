import { describe, expect, it } from '@jest/globals';
import { looksSilent, peakOf, readWave, type WaveSound, windowsOf } from './wave.js';

function chunk(name: string, body: Buffer, length = body.length): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}
function form(
  given: { tag?: number; channels?: number; bits?: number; sub?: number } = {},
): Buffer {
  const { tag = 1, channels = 2, bits = 16, sub } = given;
  const body = Buffer.alloc(sub === undefined ? 16 : 40);
  body.writeUInt16LE(tag, 0);
  body.writeUInt16LE(channels, 2);
  body.writeUInt32LE(48_000, 4);
  body.writeUInt16LE((channels * bits) / 8, 12);
  body.writeUInt16LE(bits, 14);
  if (sub !== undefined) body.writeUInt16LE(sub, 24);
  return chunk('fmt ', body);
}
function wave(chunks: readonly Buffer[], riff = 'RIFF'): Buffer {
  return Buffer.concat([Buffer.from(riff), Buffer.alloc(4), Buffer.from('WAVE'), ...chunks]);
}

describe('a WAVE file', () => {
  it('says where its sound lies, behind whatever else stands before it', () => {
    const file = wave([chunk('LIST', Buffer.alloc(5)), form(), chunk('data', Buffer.alloc(400))]);
    expect(readWave(file, file.length)).toEqual({
      from: file.length - 400,
      to: file.length,
      framesPerSecond: 48_000,
      frameBytes: 4,
      sampleBytes: 2,
      kind: 'integer',
      unclaimed: [{ from: 20, to: 25 }],
    });
  });

  it('names what is neither sound nor needed to read it, also behind the sound', () => {
    const file = wave([
      chunk('fact', Buffer.alloc(4)),
      form(),
      chunk('bext', Buffer.alloc(10)),
      chunk('data', Buffer.alloc(8)),
      chunk('LIST', Buffer.alloc(6)),
    ]);
    const { from, to, unclaimed } = readWave(file, file.length)!;
    expect([to - from, unclaimed]).toEqual([
      8,
      [
        { from: from - 18, to: from - 8 },
        { from: to, to: file.length },
      ],
    ]);
  });

  it('of four gigabytes or more goes to its end', () => {
    const file = wave([form({ bits: 24 }), chunk('data', Buffer.alloc(10), 0xffffffff)], 'RF64');
    expect(readWave(file, 9_000_000_000)).toMatchObject({ to: 9_000_000_000, sampleBytes: 3 });
  });

  it('is read in the extended form too, and as floating numbers', () => {
    const file = wave([form({ tag: 0xfffe, bits: 32, sub: 3 }), chunk('data', Buffer.alloc(8))]);
    expect(readWave(file, file.length)).toMatchObject({ kind: 'float', sampleBytes: 4 });
  });

  it.each([
    ['is compressed', wave([form({ tag: 85 }), chunk('data', Buffer.alloc(8))])],
    ['has eight bits', wave([form({ bits: 8 }), chunk('data', Buffer.alloc(8))])],
    ['does not say how it is written', wave([chunk('data', Buffer.alloc(8))])],
    ['has no sound', wave([form()])],
    ['is something else', Buffer.from('RIFF....AVI LIST')],
    ['is empty', Buffer.alloc(0)],
  ])('that %s is not judged', (_, file) => {
    expect(readWave(file, file.length)).toBeUndefined();
  });
});

describe('its sound', () => {
  const sound: WaveSound = {
    from: 44,
    to: 44 + 4 * 1_000_000,
    framesPerSecond: 48_000,
    unclaimed: [],
    frameBytes: 4,
    sampleBytes: 2,
    kind: 'integer',
  };

  it('is listened to at two hundred places, the first and the last among them', () => {
    const windows = windowsOf(sound);
    expect([windows.length, windows[0]![0], windows.at(-1)![1]]).toEqual([200, 44, sound.to]);
    expect(windows.every(([start, end]) => (start - 44) % 4 === 0 && end - start === 16_384)).toBe(
      true,
    );
  });

  it('is listened to whole when it is short', () => {
    expect(windowsOf({ ...sound, to: 44 + 403 })).toEqual([[44, 444]]);
    expect(windowsOf({ ...sound, to: 44 })).toEqual([]);
  });

  it('is as loud as its loudest number, in every width', () => {
    const of = (bytes: Buffer, change: Partial<WaveSound>) =>
      peakOf(bytes, { ...sound, ...change });
    expect(of(Buffer.from([0x00, 0xc0, 0x00, 0x20]), {})).toBe(0.5);
    expect(of(Buffer.from([0x00, 0x00, 0x40]), { sampleBytes: 3 })).toBe(0.5);
    const float = Buffer.alloc(4);
    float.writeFloatLE(-0.25);
    expect(of(float, { sampleBytes: 4, kind: 'float' })).toBe(0.25);
  });

  it('looks silent when one place in a hundred at most is louder than hiss', () => {
    const peaks = (loud: number, all = 200) =>
      Array.from({ length: all }, (_, index) => (index < loud ? 0.00051 : 0.0005));
    expect(looksSilent(peaks(2))).toBe(true);
    expect(looksSilent(peaks(3))).toBe(false);
    expect(looksSilent([])).toBeNull();
  });
});
