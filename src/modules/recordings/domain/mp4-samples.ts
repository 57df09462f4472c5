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
  readonly samples: readonly MediaSample[];
}

type Read = (from: number, to: number) => Promise<Buffer>;

interface Box {
  readonly type: string;
  readonly body: Buffer;
}

const LARGEST_INDEX = 256 * 1_048_576;

/**
 * Where every sample of an MP4 or QuickTime file lies, from its index alone.
 *
 * Undefined when the file has no single index of samples (fragmented), or one that says what cannot be.
 */
export async function readSamples(
  read: Read,
  sizeBytes: number,
): Promise<readonly MediaTrack[] | undefined> {
  const index = await findIndex(read, sizeBytes);
  if (index === undefined) return undefined;
  try {
    const tracks = boxes(index)
      .filter(({ type }) => type === 'trak')
      .map(({ body }) => trackOf(body));
    const sound = tracks.every(({ samples }) =>
      samples.every(({ from, to }) => from >= 0 && from <= to && to <= sizeBytes),
    );
    return sound && tracks.some(({ samples }) => samples.length > 0) ? tracks : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The body of the movie box; boxes follow one another on the outermost level. */
async function findIndex(read: Read, sizeBytes: number): Promise<Buffer | undefined> {
  for (let at = 0; at + 8 <= sizeBytes;) {
    const head = await read(at, Math.min(at + 16, sizeBytes));
    const { size, headBytes, type } = headOf(head, sizeBytes - at);
    if (size < headBytes || type === 'moof') return undefined;
    if (type === 'moov') return size > LARGEST_INDEX ? undefined : read(at + headBytes, at + size);
    at += size;
  }
  return undefined;
}

function headOf(head: Buffer, left: number) {
  const short = head.readUInt32BE(0);
  const type = head.toString('latin1', 4, 8);
  if (short === 0) return { size: left, headBytes: 8, type };
  if (short !== 1) return { size: short, headBytes: 8, type };
  return { size: Number(head.readBigUInt64BE(8)), headBytes: 16, type };
}

function boxes(body: Buffer): readonly Box[] {
  const found: Box[] = [];
  for (let at = 0; at + 8 <= body.length;) {
    const { size, headBytes, type } = headOf(body.subarray(at), body.length - at);
    if (size < headBytes) throw new RangeError('a box that is smaller than its head');
    found.push({ type, body: body.subarray(at + headBytes, at + size) });
    at += size;
  }
  return found;
}

function inside(body: Buffer, ...path: readonly string[]): Buffer {
  const [first, ...rest] = path;
  if (first === undefined) return body;
  const found = boxes(body).find(({ type }) => type === first);
  if (found === undefined) throw new RangeError(`no box ${first}`);
  return inside(found.body, ...rest);
}

function optional(body: Buffer, type: string): Buffer | undefined {
  return boxes(body).find((box) => box.type === type)?.body;
}

const KINDS: Readonly<Record<string, MediaTrack['kind']>> = { vide: 'VIDEO', soun: 'AUDIO' };

function trackOf(trak: Buffer): MediaTrack {
  const media = inside(trak, 'mdia');
  const table = inside(media, 'minf', 'stbl');
  const kind = KINDS[inside(media, 'hdlr').toString('latin1', 8, 12)] ?? 'OTHER';
  const described = inside(table, 'stsd');
  const head = inside(media, 'mdhd');
  const scale = head.readUInt32BE(head.readUInt8(0) === 1 ? 20 : 12);
  if (scale === 0) throw new RangeError('no time scale');
  return {
    kind,
    codec: described.toString('latin1', 12, 16),
    channels: kind === 'AUDIO' ? described.readUInt16BE(8 + 24) : 0,
    samples: samplesOf(table, scale),
  };
}

function samplesOf(table: Buffer, scale: number): readonly MediaSample[] {
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
      startMs: ((start + shift) / scale) * 1_000,
      endMs: ((end + shift) / scale) * 1_000,
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
