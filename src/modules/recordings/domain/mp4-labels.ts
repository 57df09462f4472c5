import type { Blank } from './edits.js';
import { type Box, boxes, type OuterBox, outline, type Read } from './mp4-boxes.js';
import { readAccounted } from './mp4-samples.js';
import { mergeRanges } from './ranges.js';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
/** What a player needs of each box; whatever else stands in it may say who or where. Source: ISO/IEC 14496-12; QuickTime File Format. */
const NEEDED: Readonly<Record<string, ReadonlySet<string>>> = {
  moov: words('mvhd trak iods'),
  trak: words('tkhd edts mdia tapt'),
  mdia: words('mdhd hdlr minf elng'),
  minf: words('vmhd smhd hdlr dinf stbl'),
  dinf: words('dref'),
  stbl: words(
    'stsd stts ctts cslg stss stsh sdtp stps stsz stz2 stsc stco co64 sgpd sbgp subs saiz saio padb',
  ),
};
const OUTERMOST = words('ftyp moov mdat wide');
const PICTURE = 'vide';
const SOUND = 'soun';
const FREE = Buffer.from('free', 'latin1');
// Behind the version, what it handles, and reserved room stands a name in words.
const HANDLER_NAME = 24;
// In the description of a picture: one byte of length and 31 of name of what coded it.
const CODER_NAME = { from: 50, to: 82 } as const;
// Before the entries of a list stand its version and their number; in an entry that tells a place, its head and version.
const LIST_HEAD = 8;
const PLACE_HEAD = 12;

/**
 * Titles, covers, chapters, places and tracks of text in an MP4 or QuickTime file; each becomes room of the same length.
 *
 * Undefined where the index of the file does not account for everything in it, as with fragments.
 */
export async function labelsOfMovie(
  read: Read,
  sizeBytes: number,
): Promise<readonly Blank[] | undefined> {
  const outer = await outline(read, sizeBytes);
  const movie = await readAccounted(read, sizeBytes);
  const index = outer?.find(({ type }) => type === 'moov');
  if (outer === undefined || movie === undefined || index === undefined) return undefined;
  const texts = movie.tracks.filter(({ kind }) => kind === 'OTHER');
  const bare = [...movie.unclaimed, ...texts.flatMap(({ samples }) => samples)];
  const body = await read(index.from, index.to);
  return [
    ...outer.filter(({ type }) => type !== '' && !OUTERMOST.has(type)).map(renamed),
    ...mergeRanges(bare.filter(({ from, to }) => from < to)).map(({ from, to }) => zeros(from, to)),
    ...labelsIn(body, 'moov', '').map((label) => moved(label, index.from)),
  ];
}

/** Labels in the body of a box, by their place in it; `shows` is what its track is, where it is in one. */
function labelsIn(body: Buffer, parent: string, shows: string): readonly Blank[] {
  return boxes(body).flatMap((box) => {
    const kind = box.type === 'trak' ? handlerOf(box.body) : shows;
    const isShown = box.type !== 'trak' || kind === PICTURE || kind === SOUND;
    if (NEEDED[parent]?.has(box.type) !== true || !isShown)
      return [renamed(box), zeros(box.from, box.to)];
    return labelsOfNeeded(box, kind).map((label) => moved(label, box.from));
  });
}

function labelsOfNeeded({ type, body }: Box, shows: string): readonly Blank[] {
  if (type === 'hdlr') return [zeros(HANDLER_NAME, body.length)];
  // Where the media lie, if elsewhere: it may be a path with the name of whoever made it.
  if (type === 'dref') return entriesOf(body).map(({ at, to }) => zeros(at + PLACE_HEAD, to));
  if (type === 'stsd' && shows === PICTURE)
    return entriesOf(body).map(({ at }) => zeros(at + CODER_NAME.from, at + CODER_NAME.to));
  return NEEDED[type] === undefined ? [] : labelsIn(body, type, shows);
}

function entriesOf(body: Buffer) {
  return boxes(body.subarray(LIST_HEAD)).map(({ at, to }) => ({
    at: at + LIST_HEAD,
    to: to + LIST_HEAD,
  }));
}

function handlerOf(trak: Buffer): string {
  const media = boxes(trak).find(({ type }) => type === 'mdia');
  const handler = boxes(media?.body ?? Buffer.alloc(0)).find(({ type }) => type === 'hdlr');
  return handler?.body.toString('latin1', 8, 12) ?? '';
}

/** The name of a box alone: its length stands before it, or behind. */
const renamed = ({ at }: Pick<OuterBox, 'at'>): Blank => ({
  from: at + 4,
  to: at + 8,
  fill: 0,
  begins: FREE,
});

const zeros = (from: number, to: number): Blank => ({ from, to, fill: 0 });

const moved = (label: Blank, by: number): Blank => ({
  ...label,
  from: label.from + by,
  to: label.to + by,
});
