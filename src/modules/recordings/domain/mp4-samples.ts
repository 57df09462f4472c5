import { boxes, inside, optional, type OuterBox, outline, type Read } from './mp4-boxes.js';
import { aacChannels } from './mp4-sound.js';
import { mergeRanges, type Range } from './ranges.js';

/** One coded piece of sound or picture: where it lies in the file and when it is shown. */
export interface MediaSample {
  readonly from: number;
  readonly to: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Can be shown without any before it. */
  readonly key: boolean;
}

export interface MediaTrack {
  readonly kind: 'VIDEO' | 'AUDIO' | 'OTHER';
  readonly codec: string;
  readonly channels: number;
  /** Of the lengths before the units of a picture; 0 when it has none. */
  readonly lengthBytes: number;
  readonly samples: readonly MediaSample[];
  /** A list of edits puts it together anew of pieces of itself; the times here are those before that. */
  readonly inPieces: boolean;
}

/** What a file says of itself, and what of it nothing accounts for. */
export interface Movie {
  readonly tracks: readonly MediaTrack[];
  /** Stretches that belong to no sample: what is free, what programs note for themselves, pictures of what is in it. */
  readonly unclaimed: readonly Range[];
}

const LARGEST_INDEX = 256 * 1_048_576;
// Some cameras leave a little room between samples; an index that leaves more unsaid does not say where things are.
const MOST_UNSAID = 0.02;
const LEAST_UNSAID = 65_536;

/**
 * A film of which every sample, and when it is shown, and everything that is none, is known from its index: what can be
 * withheld. Undefined also when a track is put together anew of pieces of itself.
 */
export async function readMovie(read: Read, sizeBytes: number): Promise<Movie | undefined> {
  const movie = await readAccounted(read, sizeBytes);
  return movie?.tracks.some(({ inPieces }) => inPieces) === false ? movie : undefined;
}

/** A film of which every sample, and everything that is none, is known; undefined when its index leaves much unsaid. */
export async function readAccounted(read: Read, sizeBytes: number): Promise<Movie | undefined> {
  const outer = await outline(read, sizeBytes);
  const tracks = outer === undefined ? undefined : await indexed(read, outer, sizeBytes);
  return outer === undefined || tracks === undefined ? undefined : movieOf(tracks, outer);
}

/**
 * Where every sample of an MP4 or QuickTime file lies, from its index alone.
 *
 * Undefined when the file has no single index of samples (fragmented), or one that says what cannot be.
 */
export async function readSamples(
  read: Read,
  sizeBytes: number,
): Promise<readonly MediaTrack[] | undefined> {
  const outer = await outline(read, sizeBytes);
  return outer === undefined ? undefined : indexed(read, outer, sizeBytes);
}

async function indexed(
  read: Read,
  outer: readonly OuterBox[],
  sizeBytes: number,
): Promise<readonly MediaTrack[] | undefined> {
  const index = outer.find(({ type }) => type === 'moov');
  if (index === undefined || index.to - index.from > LARGEST_INDEX) return undefined;
  if (outer.some(({ type }) => type === 'moof')) return undefined;
  try {
    return tracksOf(await read(index.from, index.to), sizeBytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function tracksOf(index: Buffer, sizeBytes: number): readonly MediaTrack[] | undefined {
  // Whatever follows in fragments is not in this index.
  if (optional(index, 'mvex') !== undefined) return undefined;
  const clock = scaleOf(inside(index, 'mvhd'));
  const tracks = boxes(index)
    .filter(({ type }) => type === 'trak')
    .map(({ body }) => trackOf(body, clock));
  const sound = tracks.every(({ samples }) =>
    samples.every(({ from, to }) => from >= 0 && from <= to && to <= sizeBytes),
  );
  return sound && tracks.some(({ samples }) => samples.length > 0) ? tracks : undefined;
}

function movieOf(tracks: readonly MediaTrack[], outer: readonly OuterBox[]): Movie | undefined {
  const claimed = mergeRanges(
    tracks.flatMap(({ samples }) => samples.filter(({ from, to }) => from < to)),
  );
  const media = outer.filter(({ type }) => type === 'mdat');
  const unsaid = media.flatMap((box) => gapsIn(box, claimed));
  const most = Math.max(LEAST_UNSAID, lengthOf(media) * MOST_UNSAID);
  if (lengthOf(unsaid) > most) return undefined;
  const beside = outer.filter(({ type }) => !['ftyp', 'moov', 'mdat'].includes(type));
  return { tracks, unclaimed: [...unsaid, ...beside.flatMap((box) => gapsIn(box, claimed))] };
}

/** What of a stretch none of the others covers; those are in order and disjoint. */
function gapsIn({ from, to }: Range, covered: readonly Range[]): readonly Range[] {
  const gaps: Range[] = [];
  let at = from;
  for (const one of covered) {
    if (one.to <= at) continue;
    if (one.from >= to) break;
    if (one.from > at) gaps.push({ from: at, to: one.from });
    at = Math.max(at, one.to);
  }
  if (at < to) gaps.push({ from: at, to });
  return gaps;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

const KINDS: Readonly<Record<string, MediaTrack['kind']>> = { vide: 'VIDEO', soun: 'AUDIO' };

function trackOf(trak: Buffer, clock: number): MediaTrack {
  const media = inside(trak, 'mdia');
  const table = inside(media, 'minf', 'stbl');
  const kind = KINDS[inside(media, 'hdlr').toString('latin1', 8, 12)] ?? 'OTHER';
  const described = inside(table, 'stsd');
  const scale = scaleOf(inside(media, 'mdhd'));
  const moved = movedBy(optional(trak, 'edts'), clock, scale);
  return {
    kind,
    codec: described.toString('latin1', 12, 16),
    channels: kind === 'AUDIO' ? (aacChannels(described) ?? described.readUInt16BE(8 + 24)) : 0,
    lengthBytes: lengthBytesOf(described),
    samples: samplesOf(table, scale, moved ?? 0),
    inPieces: moved === undefined,
  };
}

// Where a description of the decoder says how long lengths are. Source: ISO/IEC 14496-15.
const SAYS_LENGTH = { avcC: 4, hvcC: 21 } as const;

function lengthBytesOf(described: Buffer): number {
  for (const [name, at] of Object.entries(SAYS_LENGTH)) {
    const found = described.indexOf(name, 0, 'latin1');
    if (found >= 0) return (described.readUInt8(found + 4 + at) & 3) + 1;
  }
  return 0;
}

/** Units in a second. */
function scaleOf(head: Buffer): number {
  const scale = head.readUInt32BE(head.readUInt8(0) === 1 ? 20 : 12);
  if (scale === 0) throw new RangeError('no time scale');
  return scale;
}

/** By how many units of the track its list of edits moves it; undefined when the list puts pieces of it together anew. */
function movedBy(edits: Buffer | undefined, clock: number, scale: number): number | undefined {
  const list = edits === undefined ? undefined : optional(edits, 'elst');
  if (list === undefined) return 0;
  const long = list.readUInt8(0) === 1;
  const entries = Array.from({ length: list.readUInt32BE(4) }, (_, index) =>
    long ? longEdit(list, 8 + index * 20) : shortEdit(list, 8 + index * 12),
  );
  const pieces = entries.filter(({ from }) => from >= 0);
  const [first] = pieces;
  if (first === undefined || pieces.length > 1 || entries.at(-1) !== first) return undefined;
  const waits = entries.slice(0, -1).reduce((sum, { duration }) => sum + duration, 0);
  return Math.round((waits / clock) * scale) - first.from;
}

const shortEdit = (list: Buffer, at: number) => ({
  duration: list.readUInt32BE(at),
  from: list.readInt32BE(at + 4),
});
const longEdit = (list: Buffer, at: number) => ({
  duration: Number(list.readBigUInt64BE(at)),
  from: Number(list.readBigInt64BE(at + 8)),
});

/** Some players follow the list of edits and some do not: a sample lasts from the earlier to the later of both times. */
function samplesOf(table: Buffer, scale: number, moved: number): readonly MediaSample[] {
  const sizes = sizesOf(inside(table, 'stsz'));
  const times = timesOf(inside(table, 'stts'), sizes.length);
  const shifts = shiftsOf(optional(table, 'ctts'));
  const places = placesOf(table, sizes);
  const keys = keysOf(optional(table, 'stss'));
  return sizes.map((size, index) => {
    const [start = 0, end = 0] = [times[index], times[index + 1]];
    const shift = shifts(index);
    const from = places[index] ?? -1;
    return {
      from,
      to: from + size,
      startMs: ((start + shift + Math.min(0, moved)) / scale) * 1_000,
      endMs: ((end + shift + Math.max(0, moved)) / scale) * 1_000,
      key: keys?.has(index + 1) ?? true,
    };
  });
}

function sizesOf(box: Buffer): readonly number[] {
  const [same, count] = [box.readUInt32BE(4), box.readUInt32BE(8)];
  if (same === 0 && count * 4 > box.length - 12) throw new RangeError('sizes are cut off');
  if (count > LARGEST_INDEX) throw new RangeError('too many samples');
  return Array.from({ length: count }, (_, index) =>
    same === 0 ? box.readUInt32BE(12 + index * 4) : same,
  );
}

/** When each sample is decoded, and after the last one the end. */
function timesOf(box: Buffer, count: number): readonly number[] {
  const times = [0];
  let now = 0;
  for (let entry = 0; entry < box.readUInt32BE(4); entry += 1) {
    const [repeat, step] = [box.readUInt32BE(8 + entry * 8), box.readUInt32BE(12 + entry * 8)];
    for (let one = 0; one < repeat && times.length <= count; one += 1) times.push((now += step));
  }
  return times;
}

/** How much later than decoded a sample is shown; asked in order. */
function shiftsOf(box: Buffer | undefined): (index: number) => number {
  if (box === undefined) return () => 0;
  const shifts: (readonly [until: number, shift: number])[] = [];
  let until = 0;
  for (let entry = 0; entry < box.readUInt32BE(4); entry += 1) {
    until += box.readUInt32BE(8 + entry * 8);
    shifts.push([until, box.readInt32BE(12 + entry * 8)]);
  }
  let at = 0;
  return (index) => {
    while (at < shifts.length - 1 && index >= (shifts[at]?.[0] ?? 0)) at += 1;
    return shifts[at]?.[1] ?? 0;
  };
}

function placesOf(table: Buffer, sizes: readonly number[]): readonly number[] {
  const chunks = chunksOf(table);
  const groups = inside(table, 'stsc');
  const count = groups.readUInt32BE(4);
  const places: number[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    const first = groups.readUInt32BE(8 + entry * 12);
    const each = groups.readUInt32BE(12 + entry * 12);
    const next = entry + 1 < count ? groups.readUInt32BE(20 + entry * 12) : chunks.length + 1;
    for (let chunk = first; chunk < next && places.length < sizes.length; chunk += 1)
      addChunk(places, sizes, { at: chunks[chunk - 1] ?? -1, each });
  }
  return places;
}

function addChunk(
  places: number[],
  sizes: readonly number[],
  { at, each }: { readonly at: number; readonly each: number },
): void {
  let place = at;
  for (let one = 0; one < each && places.length < sizes.length; one += 1) {
    const size = sizes[places.length] ?? 0;
    places.push(place);
    place += size;
  }
}

function chunksOf(table: Buffer): readonly number[] {
  const long = optional(table, 'co64');
  const box = long ?? inside(table, 'stco');
  const step = long === undefined ? 4 : 8;
  const count = Math.min(box.readUInt32BE(4), Math.floor((box.length - 8) / step));
  return Array.from({ length: count }, (_, index) =>
    long === undefined
      ? box.readUInt32BE(8 + index * step)
      : Number(box.readBigUInt64BE(8 + index * step)),
  );
}

function keysOf(box: Buffer | undefined): ReadonlySet<number> | undefined {
  if (box === undefined) return undefined;
  return new Set(
    Array.from({ length: box.readUInt32BE(4) }, (_, index) => box.readUInt32BE(8 + index * 4)),
  );
}
