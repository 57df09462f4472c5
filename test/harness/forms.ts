import { readSamples } from '../../src/modules/recordings/domain/mp4-samples.js';
import { aFilm } from './mp4.js';
import { type MuxedTrack, u16, u32 } from './mux.js';

/** The pictures of a small film as a track of its own, with lengths of so many bytes before each unit. */
export async function aFilmTrack({ seconds = 12, lengthBytes = 4 } = {}): Promise<MuxedTrack> {
  const film = await aFilm({ seconds, width: 128, height: 96, keyEverySeconds: 1 });
  const read = (from: number, to: number) => Promise.resolve(film.subarray(from, to));
  const [track] = (await readSamples(read, film.length)) ?? [];
  if (track === undefined) throw new Error('a film without an index');
  const entry = entryOf(film);
  // The two lowest bits of the fifth byte say how long a length is, less one.
  entry.writeUInt8(0xfc | (lengthBytes - 1), entry.indexOf('avcC') + 8);
  return {
    kind: 'vide',
    entry,
    scale: 5,
    each: 1,
    samples: track.samples.map(({ from, to }, index) =>
      Buffer.concat([
        unit(numbered(index), lengthBytes),
        // The film has one unit a picture.
        unit(film.subarray(from + 4, to), lengthBytes),
      ]),
    ),
    keys: track.samples.flatMap(({ key }, index) => (key ? [index] : [])),
  };
}

function entryOf(film: Buffer): Buffer {
  const at = film.indexOf('avc1', film.indexOf('stsd')) - 4;
  return Buffer.from(film.subarray(at, at + film.readUInt32BE(at)));
}

function unit(content: Buffer, lengthBytes: number): Buffer {
  const head = Buffer.alloc(lengthBytes);
  head.writeUIntBE(content.length, 0, lengthBytes);
  return Buffer.concat([head, content]);
}

/** A note in the stream that no decoder minds, so that no two pictures are the same bytes. */
function numbered(index: number): Buffer {
  const words = Buffer.from(`ontzien-picture-${String(index).padStart(4, '0')}`, 'latin1');
  return Buffer.concat([Buffer.from([0x06, 0x05, words.length]), words, Buffer.from([0x80])]);
}

/** Sound as whole numbers of 16 bits, a tenth of a second a sample: QuickTime's plain sound. */
export function aPlainSound({ seconds = 12 } = {}): MuxedTrack {
  const rate = 8_000;
  const entry = Buffer.concat([
    u32(0),
    u16(0, 1),
    u32(0, 0),
    u16(1, 16),
    u32(0),
    u32(rate * 65_536),
  ]);
  const boxed = Buffer.concat([u32(entry.length + 8), Buffer.from('sowt'), entry]);
  return {
    kind: 'soun',
    entry: boxed,
    scale: rate,
    each: rate / 10,
    samples: Array.from({ length: seconds * 10 }, (_, index) => {
      const sound = Buffer.alloc((rate / 10) * 2);
      for (let at = 0; at < sound.length; at += 2)
        sound.writeInt16LE(3_000 + ((index * 7_919 + at * 104_729) % 9_000), at);
      return sound;
    }),
  };
}
