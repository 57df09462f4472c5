import { describe, expect, it } from '@jest/globals';
import { aFilm } from '../../../../test/harness/mp4.js';
import {
  blanksOf,
  endOfCut,
  faultsOfEdits,
  outcomeOf,
  shownParts,
  unfillable,
  withoutBlanks,
} from './edits.js';
import { type MediaTrack, readSamples } from './mp4-samples.js';
import { stretched } from './still-picture.js';

const reason = 'Er valt een naam.';
const box = (type: string, ...parts: readonly Buffer[]) => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const u32 = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

/** Ten frames of sound of 100 ms and 8 bytes each, mono AAC, the index behind the data. */
function aSound(): Buffer {
  const data = box('mdat', Buffer.alloc(80, 7));
  const entry = Buffer.alloc(28);
  entry.writeUInt16BE(1, 16);
  const table = box(
    'stbl',
    box('stsd', u32(0, 1), box('mp4a', entry)),
    box('stts', u32(0, 1, 10, 100)),
    box('stsc', u32(0, 2, 1, 4, 1, 3, 6, 1)),
    box('stsz', u32(0, 8, 10)),
    box('stco', u32(0, 3, 8, 8 + 32, 8 + 80 - 0)),
  );
  const head = box('mdhd', u32(0, 0, 0, 1_000, 1_000, 0));
  const handler = box('hdlr', u32(0, 0), Buffer.from('soun'), u32(0, 0, 0));
  const track = box('trak', box('mdia', head, handler, box('minf', table)));
  return Buffer.concat([data, box('moov', box('mvhd', u32(0, 0, 0, 1_000, 1_000)), track)]);
}
const whole = (tracks: readonly MediaTrack[]) => ({ tracks, unclaimed: [] });
const tracksOf = async (film: Buffer) =>
  (await readSamples((from, to) => Promise.resolve(film.subarray(from, to)), film.length))!;

describe('the index of a film', () => {
  it('says where each picture lies and which are keys', async () => {
    const film = await aFilm({ seconds: 4, width: 64, height: 64, keyEverySeconds: 2 });
    const [track] = await tracksOf(film);

    expect(track).toMatchObject({ kind: 'VIDEO', codec: 'avc1' });
    expect(track!.samples.filter(({ key }) => key).map(({ startMs }) => startMs)).toEqual([
      0, 2_000,
    ]);
    expect(track!.samples.at(-1)).toMatchObject({ to: film.length, endMs: 4_000 });
  });

  it.each([
    ['a film cut short', async () => (await aFilm()).subarray(0, 300)],
    ['fragments', () => Promise.resolve(box('moof', Buffer.alloc(8)))],
    ['a box without an end', () => Promise.resolve(u32(3, 0x6d6f_6f76))],
    ['nothing', () => Promise.resolve(Buffer.alloc(0))],
  ])('is undefined for %s', async (_, make) => {
    expect(await tracksOf(await make())).toBeUndefined();
  });
});

describe('a silenced stretch', () => {
  it('withholds the bytes of its sound, and puts silence in their place', async () => {
    const film = aSound();
    const [track] = await tracksOf(film.subarray());
    const four: MediaTrack = { ...track!, samples: track!.samples.slice(0, 4) };
    const blanks = blanksOf(whole([four]), [{ kind: 'MUTE', fromMs: 200, toMs: 250, reason }]);

    expect(blanks).toEqual([
      { from: 16, to: 24, fill: 1 },
      { from: 24, to: 32, fill: 1 },
      { from: 32, to: 40, fill: 1 },
    ]);
    const shown = withoutBlanks(film.subarray(20, 44), 20, blanks);
    expect(shown.includes(7)).toBe(true);
    expect([...shown.subarray(0, 12)]).toEqual([
      0x23, 0x80, 0, 0, 0x00, 0xc8, 0x00, 0x80, 0x23, 0x80, 0, 0,
    ]);
    expect([...shown.subarray(20)]).toEqual([7, 7, 7, 7]);
    expect(film.readUInt8(20)).toBe(7);
  });

  it('leaves the picture as it is', async () => {
    const tracks = await tracksOf(await aFilm());

    expect(blanksOf(whole(tracks), [{ kind: 'MUTE', fromMs: 0, toMs: 1_000, reason }])).toEqual([]);
  });
});

describe('a cut', () => {
  it('lasts until the next key picture, so that what follows can be shown', async () => {
    const film = await aFilm({ seconds: 6, width: 64, height: 64, keyEverySeconds: 2 });
    const tracks = await tracksOf(film);
    const cut = { kind: 'CUT', fromMs: 1_000, toMs: 2_500, reason } as const;
    const { samples } = tracks[0]!;
    const key = samples.find(({ startMs }) => startMs === 4_000)!;

    expect(endOfCut(tracks, cut)).toBe(4_000);
    const blanks = blanksOf(whole(tracks), [cut]);
    expect(blanks.at(-1)).toMatchObject({ to: key.from });
    expect(blanks[0]!.from).toBeLessThanOrEqual(
      samples.find(({ startMs }) => startMs >= 1_000)!.from,
    );
    expect(endOfCut(tracks, { toMs: 5_000 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('tells the decoder that a sequence ended, in the size of each picture that was cut', async () => {
    const film = await aFilm({ seconds: 6, width: 64, height: 64, keyEverySeconds: 2 });
    const tracks = await tracksOf(film);
    const cut = { kind: 'CUT', fromMs: 1_000, toMs: 2_500, reason } as const;
    const blanks = blanksOf(whole(tracks), [cut]);
    expect(blanks.every(({ fill }) => fill === 4)).toBe(true);

    const shown = withoutBlanks(film, 0, blanks);
    for (const { from, to } of blanks) {
      const picture = shown.subarray(from, to);
      expect(picture.readUInt32BE(0)).toBe(to - from - 4);
      expect(picture.readUInt8(4)).toBe(10);
      expect(picture.subarray(5).every((byte) => byte === 0)).toBe(true);
    }
    // However the bytes are asked for, they are the same.
    const first = blanks[0]!;
    for (const at of [first.from - 3, first.from + 2, first.to - 1])
      expect(withoutBlanks(film.subarray(at, at + 9), at, blanks)).toEqual(
        shown.subarray(at, at + 9),
      );
  });

  it('knows of what a player stops at whatever stands in: such a track is not edited', async () => {
    const film = await aFilm({ seconds: 2, width: 64, height: 64, keyEverySeconds: 1 });
    const [track] = await tracksOf(film);
    const edit = (kind: 'CUT' | 'MUTE') => ({ kind, fromMs: 1_100, toMs: 1_900, reason });
    const sound = (codec: string, channels = 2): MediaTrack => ({
      ...track!,
      kind: 'AUDIO',
      codec,
      channels,
    });
    const stops = (other: MediaTrack, kind: 'CUT' | 'MUTE' = 'CUT') =>
      unfillable(whole([track!, other]), [edit(kind)]).length > 0;

    expect(unfillable(whole([track!]), [edit('CUT')])).toEqual([]);
    for (const codec of ['vp09', 'jpeg', 'mp4v'])
      expect([stops({ ...track!, codec }), stops({ ...track!, codec }, 'MUTE')]).toEqual([
        true,
        false,
      ]);
    for (const codec of ['fLaC', 'ac-3', 'alac']) expect(stops(sound(codec), 'MUTE')).toBe(true);
    expect([1, 2, 6, 0].map((count) => stops(sound('mp4a', count)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    for (const codec of ['Opus', 'sowt', 'in24']) expect(stops(sound(codec))).toBe(false);
  });

  it('of a version from before has a picture of the film in its place', () => {
    expect(stretched(Buffer.from([0, 0, 0, 1, 7, 0]), 9)).toBeUndefined();
    expect(stretched(Buffer.from([0, 0, 0, 0, 7]), 9)).toBeUndefined();
    expect(stretched(Buffer.from([0, 0, 0, 1, 7]), 4)).toBeUndefined();
    expect([...stretched(Buffer.from([0, 0, 0, 1, 6, 0, 0, 0, 2, 7, 8]), 13)!]).toEqual([
      0, 0, 0, 1, 6, 0, 0, 0, 4, 7, 8, 0, 0,
    ]);
    const like = { from: 0, to: 6 };
    const film = Buffer.from([0, 0, 0, 2, 1, 9, 5, 5, 5, 5, 5, 5, 5, 5]);
    const shown = withoutBlanks(film, 0, [{ from: 6, to: 14, fill: 3, like }], film.subarray(0, 6));
    expect([...shown]).toEqual([0, 0, 0, 2, 1, 9, 0, 0, 0, 4, 1, 9, 0, 0]);
  });

  it('proves no viewing of what was withheld', () => {
    const blanks = [
      { from: 10, to: 20, fill: 0 },
      { from: 30, to: 40, fill: 0 },
    ] as const;

    expect(shownParts({ from: 0, to: 35 }, blanks)).toEqual([
      { from: 0, to: 10 },
      { from: 20, to: 30 },
    ]);
    expect(shownParts({ from: 12, to: 18 }, blanks)).toEqual([]);
    expect(shownParts({ from: 40, to: 50 }, blanks)).toEqual([{ from: 40, to: 50 }]);
  });
});

describe('a list of edits', () => {
  it('has stretches with a length, within the recording', () => {
    const edit = (fromMs: number, toMs: number) => ({ kind: 'CUT', fromMs, toMs, reason }) as const;

    expect(faultsOfEdits([edit(0, 1_000)], 1_000)).toEqual([]);
    expect(faultsOfEdits([edit(5, 5), edit(0, 1_001)], 1_000)).toEqual([
      { pointer: '/edits/0/toMs', code: 'before-start' },
      { pointer: '/edits/1/toMs', code: 'beyond-end' },
    ]);
  });

  it('comes into force when every party agrees, and not when one is against it', () => {
    const parties = ['PROSECUTION', 'DEFENCE:x'];
    const says = (party: string, agreed = true) => ({ party, agreed });

    expect(outcomeOf(parties, [says('PROSECUTION')])).toBe('PROPOSED');
    expect(outcomeOf(parties, [says('PROSECUTION'), says('DEFENCE:x')])).toBe('IN_FORCE');
    expect(outcomeOf(parties, [says('PROSECUTION'), says('DEFENCE:x', false)])).toBe('REFUSED');
    expect(outcomeOf([], [])).toBe('PROPOSED');
  });
});
