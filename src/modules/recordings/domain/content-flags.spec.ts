import { describe, expect, it } from '@jest/globals';
import { aFilm } from '../../../../test/harness/mp4.js';
import { contentFlags, flagsOfWords } from './content-flags.js';
import { type MediaTrack, readSamples } from './mp4-samples.js';

const PIXELS = 1920 * 1080;

function aTrack(kind: 'AUDIO' | 'VIDEO', codec: string, sizes: readonly number[]): MediaTrack {
  let at = 0;
  const samples = sizes.map((size, index) => {
    const from = at;
    at += size;
    return { from, to: at, startMs: index * 40, endMs: index * 40 + 40, key: index % 50 === 0 };
  });
  return {
    kind,
    codec,
    channels: kind === 'AUDIO' ? 2 : 0,
    samples,
    lengthBytes: 0,
    inPieces: false,
  };
}
const many = (size: number, key = size) =>
  Array.from({ length: 200 }, (_, index) => (index % 50 === 0 ? key : size));

describe('a track', () => {
  it('looks silent when all its sound is as small as silence, but for a click', () => {
    const silent = (sizes: readonly number[]) =>
      contentFlags([aTrack('AUDIO', 'mp4a', sizes)], PIXELS).looksSilent;

    expect(silent(many(24))).toBe(true);
    expect(silent([...many(6).slice(2), 300, 300])).toBe(true);
    expect(silent([...many(6).slice(3), 300, 300, 300])).toBe(false);
    expect(silent(many(25))).toBe(false);
  });

  it('looks black when keys and what follows are as small as empty pictures', () => {
    const black = (other: number, key: number) =>
      contentFlags([aTrack('VIDEO', 'avc1', many(other, key))], PIXELS).looksBlack;

    expect(black(1_036, 8_294)).toBe(true);
    expect(black(1_037, 8_294)).toBe(false);
    expect(black(1_036, 8_295)).toBe(false);
  });

  it('tells nothing where the codec takes the same room for everything, or where there is no index', () => {
    expect(contentFlags([aTrack('AUDIO', 'sowt', many(6))], PIXELS).looksSilent).toBeNull();
    expect(contentFlags([aTrack('AUDIO', 'mp4a', [6, 6])], PIXELS).looksSilent).toBeNull();
    expect(contentFlags(undefined, PIXELS)).toEqual({ looksSilent: null, looksBlack: null });
  });

  it('with a room in it does not look black', async () => {
    const film = await aFilm({ seconds: 4, width: 320, height: 180 });
    const read = (from: number, to: number) => Promise.resolve(film.subarray(from, to));
    const tracks = await readSamples(read, film.length);

    expect(contentFlags(tracks, 320 * 180)).toEqual({ looksSilent: null, looksBlack: false });
  });
});

describe('what decoding says of a film', () => {
  const film = { videoCodec: 'MPEG-4 Visual', hasAudio: true, durationMs: 100_000 };
  const words = (silent: number, black: number) =>
    `silence_start: 0\nsilence_end: ${String(silent)} | silence_duration: ${String(silent)}\nblack_start:0 black_end:${String(black)} black_duration:${String(black)}`;

  it('is empty when nothing is heard or seen in nearly all of it', () => {
    expect(flagsOfWords(words(98.5, 98.5), film)).toEqual({ looksSilent: true, looksBlack: true });
    expect(flagsOfWords(words(98.4, 98.4), film)).toEqual({
      looksSilent: false,
      looksBlack: false,
    });
  });

  it('adds up what was said in parts, and says nothing of what is not there', () => {
    const parts = 'silence_duration: 50.0\nsilence_duration: 49.5';
    const sound = { ...film, videoCodec: null };
    expect(flagsOfWords(parts, sound)).toEqual({ looksSilent: true, looksBlack: null });
    expect(flagsOfWords('', { ...film, hasAudio: false })).toEqual({
      looksSilent: null,
      looksBlack: false,
    });
  });
});
