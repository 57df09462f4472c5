import { describe, expect, it } from '@jest/globals';
import { box, u32 } from '../../../../test/harness/mux.js';
import { aWave } from '../../../../test/harness/wave.js';
import { labelsOf } from './labels.js';
import { withoutBlanks } from './edits.js';

const NAME = 'Planteling Voornaam';

async function without(file: Buffer, container: string): Promise<Buffer | undefined> {
  const read = (from: number, to: number) => Promise.resolve(file.subarray(from, to));
  const labels = await labelsOf(read, file.length, container);
  // In pieces of no round size, as it leaves.
  if (labels === undefined) return undefined;
  const pieces: Buffer[] = [];
  for (let at = 0; at < file.length; at += 37)
    pieces.push(withoutBlanks(file.subarray(at, at + 37), at, labels));
  return Buffer.concat(pieces);
}

const full = (type: string, ...parts: readonly Buffer[]) => box(type, Buffer.alloc(4), ...parts);
const said = Buffer.from(NAME, 'utf8');

/** A track of one sample. */
const track = (
  handler: string,
  description: Buffer,
  sample: { readonly at: number; readonly size: number },
) =>
  box('trak',
    full('tkhd', Buffer.alloc(80)),
    box('tref', box('chap', u32(2))),
    box('udta', full('name', said)),
    box('mdia',
      full('mdhd', u32(0, 0, 1_000, 1_000, 0)),
      full('hdlr', u32(0), Buffer.from(handler, 'latin1'), Buffer.alloc(12), said),
      box('minf',
        full('vmhd', Buffer.alloc(8)),
        box('dinf', full('dref', u32(1), full('url ', said))),
        box('stbl',
          full('stsd', u32(1), description),
          full('stts', u32(1, 1, 1_000)),
          full('stsc', u32(1, 1, 1, 1)),
          full('stsz', u32(0, 1, sample.size)),
          full('stco', u32(1, sample.at)))))); // prettier-ignore

/** With a name wherever a file has room for words. */
function movie(): { readonly file: Buffer; readonly picture: Buffer } {
  const picture = Buffer.alloc(200, 7);
  const coder = Buffer.alloc(78);
  said.copy(coder, 43);
  const media = Buffer.concat([picture, said, Buffer.from('tussen '), said]);
  const build = (at: number) =>
    Buffer.concat([
      box('ftyp', Buffer.from('isomisom')),
      box('moov',
        full('mvhd', u32(0, 0, 1_000, 1_000), Buffer.alloc(80)),
        track('vide', box('avc1', coder), { at, size: picture.length }),
        track('text', box('text', said), { at: at + picture.length, size: said.length }),
        box('udta', full('meta', box('ilst', box('covr', said)))),
        box('uuid', said)),
      box('meta', said),
      box('free', said),
      box('mdat', media),
    ]); // prettier-ignore
  const file = build(build(0).length - media.length);
  return { file, picture };
}

describe('what a file says beside sound and pictures', () => {
  it('is gone from a film, as room of the same length; its pictures stay, and where they lie', async () => {
    const { file, picture } = movie();
    const bare = await without(file, 'MPEG-4');

    expect(file.includes(NAME)).toBe(true);
    expect(bare?.length).toBe(file.length);
    expect(bare?.includes(NAME)).toBe(false);
    expect(bare?.includes('tussen')).toBe(false);
    expect(bare?.includes(picture)).toBe(true);
    for (const gone of ['udta', 'tref', 'text', 'ilst', 'uuid', 'meta'])
      expect([gone, bare?.includes(gone)]).toEqual([gone, false]);
    for (const needed of ['mvhd', 'tkhd', 'stsd', 'avc1', 'stco'])
      expect([needed, bare?.includes(needed)]).toEqual([needed, true]);
    // What is bare already stays as it is.
    expect((await without(bare!, 'MPEG-4'))?.equals(bare!)).toBe(true);
  });

  it('is gone from WAVE: its sound stays as it was', async () => {
    const wave = aWave({ seconds: 1 });
    const list = Buffer.concat([
      Buffer.from('LIST'),
      Buffer.alloc(4),
      Buffer.from('INFOINAM'),
      said,
    ]);
    list.writeUInt32LE(list.length - 8 + (said.length % 2), 4);
    const odd = Buffer.alloc(said.length % 2);
    const file = Buffer.concat([wave.subarray(0, 12), list, odd, wave.subarray(12), said]);
    const bare = await without(file, 'Wave');

    expect(bare?.includes(NAME)).toBe(false);
    expect(bare?.includes(wave.subarray(12))).toBe(true);
  });

  it('is gone from FLAC: how its sound is coded stays', async () => {
    const block = (kind: number, body: Buffer) => {
      const head = Buffer.alloc(4);
      head.writeUInt32BE(body.length);
      head.writeUInt8(kind);
      return Buffer.concat([head, body]);
    };
    const coded = Buffer.alloc(34, 3);
    const sound = Buffer.alloc(300, 9);
    const file = Buffer.concat([
      Buffer.from('fLaC'),
      ...[block(0, coded), block(6, said), block(0x80 | 4, said), sound],
      Buffer.concat([Buffer.from('TAG'), said, Buffer.alloc(125 - said.length)]),
    ]);
    const bare = await without(file, 'FLAC');

    expect(bare?.includes(NAME)).toBe(false);
    expect(bare?.includes(coded)).toBe(true);
    expect(bare?.includes(sound)).toBe(true);
    expect(bare?.readUInt8(4 + 38)).toBe(1);
    expect(bare?.readUInt8(4 + 38 + 4 + said.length)).toBe(0x81);
  });

  it.each([
    ['a film in fragments', Buffer.concat([movie().file, box('moof', Buffer.alloc(8))]), 'MPEG-4'],
    ['a film that is cut off', movie().file.subarray(0, 400), 'MPEG-4'],
    ['FLAC that does not begin as such', Buffer.from('ID3 and more'), 'FLAC'],
    ['FLAC whose last block is cut off', Buffer.from('fLaC\x84\0\0\x40ab', 'latin1'), 'FLAC'],
    ['any other form', Buffer.alloc(64), 'Matroska'],
  ])('is not told from the rest in %s', async (_what, file, container) => {
    expect(await without(file, container)).toBeUndefined();
  });
});
