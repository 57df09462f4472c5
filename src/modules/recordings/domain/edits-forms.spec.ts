import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFilmTrack, aPlainSound } from '../../../../test/harness/forms.js';
import { box, mux, type MuxedTrack, u16, u32 } from '../../../../test/harness/mux.js';
import { anAacTrack } from '../../../../test/harness/sounds.js';
import { blanksOf, type Edit, withoutBlanks } from './edits.js';
import { type Movie, readMovie, readSamples } from './mp4-samples.js';

// The forms in which films come beside the plainest one. What is withheld must not leave in any of them.
const SECONDS = 12;
const reason = 'Er valt een naam.';
let pictures: MuxedTrack;
const sound = anAacTrack({ seconds: SECONDS });
const cut: Edit = { kind: 'CUT', fromMs: 4_000, toMs: 6_500, reason };
const mute: Edit = { kind: 'MUTE', fromMs: 4_000, toMs: 6_500, reason };

beforeAll(async () => {
  pictures = await aFilmTrack({ seconds: SECONDS });
});

const movieOf = (film: Buffer) =>
  readMovie((from, to) => Promise.resolve(film.subarray(from, to)), film.length);

interface Shown {
  readonly movie: Movie;
  readonly bytes: Buffer;
}

/** As it leaves for who is shown the edited version. */
async function edited(film: Buffer, ...edits: readonly Edit[]): Promise<Shown> {
  const movie = await movieOf(film);
  if (movie === undefined) throw new Error('not to be edited');
  const blanks = blanksOf(movie, edits);
  const bytes = withoutBlanks(film, 0, blanks);
  // However it is asked for, the same leaves.
  fc.assert(
    fc.property(fc.nat(film.length - 1), fc.integer({ min: 1, max: 70_000 }), (from, length) => {
      const piece = film.subarray(from, from + length);
      return withoutBlanks(piece, from, blanks).equals(bytes.subarray(from, from + piece.length));
    }),
    { numRuns: 50 },
  );
  return { movie, bytes };
}

/** Which samples of a track leave as they are. */
const leaving = (film: Buffer, { bytes }: Shown, track: MuxedTrack): readonly number[] =>
  track.samples.flatMap((sample, index) => {
    const at = film.indexOf(sample);
    return bytes.subarray(at, at + sample.length).equals(sample) ? [index] : [];
  });
const from = (first: number, until: number) =>
  Array.from({ length: until - first }, (_, index) => first + index);

/** The units of a picture; fails when their lengths do not add up. */
function unitsIn(picture: Buffer, lengthBytes: number): readonly Buffer[] {
  const units: Buffer[] = [];
  let at = 0;
  while (at < picture.length) {
    const length = picture.readUIntBE(at, lengthBytes);
    units.push(picture.subarray(at + lengthBytes, at + lengthBytes + length));
    at += lengthBytes + length;
  }
  expect(at).toBe(picture.length);
  return units;
}

describe('a cut of a film', () => {
  it.each([
    ['MP4', 'mp4', 4],
    ['QuickTime', 'mov', 4],
    ['lengths of two bytes', 'mp4', 2],
  ] as const)(
    'in %s withholds its pictures, and tells the decoder so',
    async (_, form, lengthBytes) => {
      const film = mux([await aFilmTrack({ seconds: SECONDS, lengthBytes }), sound], form);
      const shown = await edited(film, cut);
      const track = await aFilmTrack({ seconds: SECONDS, lengthBytes });

      // Five pictures a second, a tenth of a second earlier, and until the next key picture.
      expect(leaving(film, shown, track)).toEqual([...from(0, 19), ...from(35, 60)]);
      for (const index of from(19, 35)) {
        const { from: at, to } = shown.movie.tracks[0]!.samples[index]!;
        const [unit, ...others] = unitsIn(shown.bytes.subarray(at, to), lengthBytes);
        expect([unit?.readUInt8(0), others]).toEqual([10, []]);
      }
    },
  );

  it.each([
    [
      'begins a second later',
      [
        [1_000, -1],
        [12_000, 0],
      ],
    ],
    ['begins a second into the track', [[11_000, 5]]],
  ] as const)('that %s is withheld by either clock', async (_, edits) => {
    const track = { ...pictures, edits };
    const film = mux([track]);
    const left = leaving(film, await edited(film, cut), track);

    // By the clock of the track pictures 20 to 32 are cut; by that of the list those of a second before or after it.
    expect(left.filter((index) => index >= 20 && index < 33)).toEqual([]);
    const [by, until] = edits.length === 2 ? [15, 28] : [25, 38];
    expect(left.filter((index) => index >= by && index < until)).toEqual([]);
    expect(left).toEqual(expect.arrayContaining([...from(0, 12), ...from(45, 60)]));
  });
});

describe('sound that is no AAC of one or two channels', () => {
  it.each([
    ['mp3', 0],
    ['six-channels', 6],
    ['b-pictures', 1],
  ])('is told from AAC by what its decoder is told: %s', async (name, channels) => {
    const movie = await movieOf(readFileSync(`test/harness/films/${name}.mp4`));

    expect(movie?.tracks.find(({ kind }) => kind === 'AUDIO')).toMatchObject({
      codec: 'mp4a',
      channels,
    });
  });
});

describe('what is silenced', () => {
  it('is withheld of plain sound in QuickTime, which stays as long as it was', async () => {
    const plain = aPlainSound({ seconds: SECONDS });
    const film = mux([pictures, plain], 'mov');
    const shown = await edited(film, mute);

    expect(leaving(film, shown, plain)).toEqual([...from(0, 39), ...from(66, 120)]);
    expect(leaving(film, shown, pictures)).toHaveLength(60);
    const { from: at, to } = shown.movie.tracks[1]!.samples[50]!;
    expect(shown.bytes.subarray(at, to).every((byte) => byte === 0)).toBe(true);
  });

  it('is withheld of the words under the picture as well', async () => {
    const words: MuxedTrack = {
      kind: 'text',
      entry: box('tx3g', u32(0), u16(0, 1), Buffer.alloc(30)),
      scale: 1,
      each: 1,
      samples: from(0, SECONDS).map((second) => Buffer.from(`..woorden van seconde ${second}`)),
    };
    const film = mux([pictures, sound, words]);
    const shown = await edited(film, mute);

    expect(leaving(film, shown, words)).toEqual([0, 1, 2, 7, 8, 9, 10, 11]);
  });
});

describe('a file of which the index does not say all', () => {
  const small = Buffer.from('een kleine afdruk van het beeld');

  it('keeps back what belongs to no sample: free room, notes of programs, what is between the samples', async () => {
    const film = mux([pictures]);
    const [free, note] = [box('free', small), box('uuid', Buffer.alloc(16, 1), small)];
    const padded = Buffer.concat([film, free, note, Buffer.from('kort')]);
    const shown = await edited(padded, cut);

    expect(shown.bytes.includes(small)).toBe(false);
    expect(shown.bytes.includes('kort')).toBe(false);
    expect(shown.bytes.subarray(film.length, film.length + 8)).toEqual(free.subarray(0, 8));
  });

  it('is not edited when it leaves much unsaid: sound in samples of one byte, as old QuickTime writes them', async () => {
    const plain = { ...aPlainSound({ seconds: SECONDS }), saysSize: 1 };
    const film = mux([pictures, plain], 'mov');

    expect(await movieOf(film)).toBeUndefined();
    expect(
      await readSamples((a, b) => Promise.resolve(film.subarray(a, b)), film.length),
    ).toHaveLength(2);
  });

  it.each([
    ['fragments behind an index', () => Buffer.concat([mux([pictures]), box('moof', small)])],
    ['an index that announces fragments', () => withInside(mux([pictures]), box('mvex', small))],
    [
      'a track put together of pieces',
      () =>
        mux([
          {
            ...pictures,
            edits: [
              [2_000, 0],
              [4_000, 30],
            ],
          },
        ]),
    ],
    ['a file that was cut off', () => mux([pictures]).subarray(0, -1)],
    ['Matroska', () => Buffer.concat([Buffer.from('1a45dfa3', 'hex'), Buffer.alloc(5_000, 9)])],
  ])('is not edited: %s', async (_, make) => {
    expect(await movieOf(make())).toBeUndefined();
  });
});

/** The same file with one more box in its index; places of samples are then another, which nobody reads. */
function withInside(film: Buffer, extra: Buffer): Buffer {
  const at = film.indexOf('moov') - 4;
  const size = film.readUInt32BE(at);
  const longer = Buffer.concat([film.subarray(0, at + size), extra, film.subarray(at + size)]);
  longer.writeUInt32BE(size + extra.length, at);
  return longer;
}
