/** A track as it goes into a file: coded pieces of one length each, under the entry that says how they are coded. */
export interface MuxedTrack {
  readonly kind: 'vide' | 'soun' | 'text';
  /** The whole box of the sample entry. */
  readonly entry: Buffer;
  /** Units of time in a second, and how many each sample lasts. */
  readonly scale: number;
  readonly each: number;
  readonly samples: readonly Buffer[];
  /** From 0; all of them when left out. */
  readonly keys?: readonly number[];
  /** The list of edits: how long in thousandths of a second, and from where in the track; -1 for nothing. */
  readonly edits?: readonly (readonly [durationMs: number, mediaTime: number])[];
  /** What the index says of the size of each sample, when it does not say how large they are. */
  readonly saysSize?: number;
}

const MATRIX = [0x0001_0000, 0, 0, 0, 0x0001_0000, 0, 0, 0, 0x4000_0000];
const BRANDS = { mp4: 'isom\0\0\u0002\0isommp41', mov: 'qt  \0\0\u0002\0qt  ' } as const;

export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeInt32BE(value | 0, index * 4));
  return bytes;
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}

export function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
}

/** Every sample of every track in the order of time, each a chunk of its own; the index comes first. */
export function mux(tracks: readonly MuxedTrack[], form: keyof typeof BRANDS = 'mp4'): Buffer {
  const type = box('ftyp', Buffer.from(BRANDS[form], 'latin1'));
  const length = indexOf(tracks, () => 0).length;
  const places = new Map<Buffer, number>();
  const pieces: Buffer[] = [];
  let at = type.length + length + 8;
  for (const piece of inTime(tracks)) {
    places.set(piece, at);
    pieces.push(piece);
    at += piece.length;
  }
  const index = indexOf(tracks, (sample) => places.get(sample) ?? -1);
  return Buffer.concat([type, index, box('mdat', ...pieces)]);
}

function inTime(tracks: readonly MuxedTrack[]): readonly Buffer[] {
  return tracks
    .flatMap(({ samples, scale, each }) =>
      samples.map((sample, index) => ({ sample, at: (index * each) / scale })),
    )
    .sort((one, other) => one.at - other.at)
    .map(({ sample }) => sample);
}

type Place = (sample: Buffer) => number;

function indexOf(tracks: readonly MuxedTrack[], place: Place): Buffer {
  const durations = tracks.map(durationOf);
  const longest = Math.max(...durations);
  const head = [u32(0, 0, 0, 1_000, longest, 0x0001_0000), u16(0x0100, 0), u32(0, 0, ...MATRIX)];
  return box(
    'moov',
    box('mvhd', ...head, u32(0, 0, 0, 0, 0, 0, tracks.length + 1)),
    ...tracks.map((track, index) => trackBox(track, index + 1, place)),
  );
}

function durationOf({ samples, scale, each }: MuxedTrack): number {
  return Math.round((samples.length * each * 1_000) / scale);
}

function trackBox(track: MuxedTrack, id: number, place: Place): Buffer {
  const { kind, scale, each, samples, edits } = track;
  const picture = kind === 'vide';
  const volume = kind === 'soun' ? 0x0100 : 0;
  const head = [
    u32(3, 0, 0, id, 0, durationOf(track), 0, 0),
    u16(0, 0, volume, 0),
    u32(...MATRIX, picture ? 320 * 65_536 : 0, picture ? 180 * 65_536 : 0),
  ];
  const mediaHead = { vide: 'vmhd', soun: 'smhd', text: 'nmhd' }[kind];
  return box(
    'trak',
    box('tkhd', ...head),
    ...(edits === undefined ? [] : [editsBox(edits)]),
    box(
      'mdia',
      box('mdhd', u32(0, 0, 0, scale, samples.length * each), u16(0x55c4, 0)),
      box('hdlr', u32(0, 0), Buffer.from(kind), u32(0, 0, 0), Buffer.from('Ontzien\0')),
      box(
        'minf',
        box(mediaHead, u32(picture ? 1 : 0, ...(kind === 'text' ? [] : picture ? [0, 0] : [0]))),
        box('dinf', box('dref', u32(0, 1), box('url ', u32(1)))),
        tableBox(track, place),
      ),
    ),
  );
}

function editsBox(edits: NonNullable<MuxedTrack['edits']>): Buffer {
  const entries = edits.map(([duration, from]) => u32(duration, from, 0x0001_0000));
  return box('edts', box('elst', u32(0, edits.length), ...entries));
}

function tableBox({ entry, samples, each, keys, saysSize }: MuxedTrack, place: Place): Buffer {
  const count = samples.length;
  return box(
    'stbl',
    box('stsd', u32(0, 1), entry),
    box('stts', u32(0, 1, count, each)),
    ...(keys === undefined ? [] : [box('stss', u32(0, keys.length, ...keys.map((at) => at + 1)))]),
    box('stsc', u32(0, 1, 1, 1, 1)),
    saysSize === undefined
      ? box('stsz', u32(0, 0, count, ...samples.map(({ length }) => length)))
      : box('stsz', u32(0, saysSize, count)),
    box('stco', u32(0, count, ...samples.map(place))),
  );
}
