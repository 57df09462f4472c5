import { type Fill, fillingFor, fillOf, PICTURE } from './fillings.js';
import type { MediaSample, MediaTrack, Movie } from './mp4-samples.js';
import type { Range } from './ranges.js';
import { stretched } from './still-picture.js';
import type { Fault } from './viewing-right.js';

/** Silenced, or a tone where a rendering is made: the picture stays. Cut: neither picture nor sound. Source: issue "edited versions". */
export const EDIT_KINDS = ['MUTE', 'BEEP', 'CUT'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export const VERSION_STATES = ['PROPOSED', 'IN_FORCE', 'REPLACED', 'REFUSED'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export interface Edit {
  readonly kind: EditKind;
  readonly fromMs: number;
  readonly toMs: number;
  readonly reason: string;
}

/** As it is kept with a version: a cut lasts until the next picture that can be shown. */
export type KeptEdit = Edit & { readonly untilMs?: number };

/** The stretches that somebody who is shown these edits cannot see. */
export function cutFrom(edits: readonly KeptEdit[]): readonly Range[] {
  return edits
    .filter(({ kind }) => kind === 'CUT')
    .map(({ fromMs, toMs, untilMs = toMs }) => ({ from: fromMs, to: untilMs }));
}

/** Bytes of the plain file that do not leave. */
export interface Blank extends Range {
  readonly fill: Fill;
  /** Only in versions from before, where a picture stands in: which of the same file. */
  readonly like?: Range;
  /** What a reader still has to find where a label was; nothing of a version. */
  readonly begins?: Buffer;
}

// Lists of edits in the file may shift sound against picture by a few frames.
export const MARGIN_MS = 100;

/** Everything that keeps a list of edits from being one. */
export function faultsOfEdits(edits: readonly Edit[], durationMs: number): readonly Fault[] {
  return edits.flatMap(({ fromMs, toMs }, index) => {
    if (toMs <= fromMs) return [{ pointer: `/edits/${index}/toMs`, code: 'before-start' }];
    return toMs > durationMs ? [{ pointer: `/edits/${index}/toMs`, code: 'beyond-end' }] : [];
  });
}

/** Until when a cut lasts: what follows must begin with a picture that needs none of those that were cut. */
export function endOfCut(tracks: readonly MediaTrack[], { toMs }: Pick<Edit, 'toMs'>): number {
  const video = tracks.find(({ kind }) => kind === 'VIDEO');
  if (video === undefined) return toMs;
  const next = video.samples.find(({ key, startMs }) => key && startMs >= toMs + MARGIN_MS);
  return next?.startMs ?? Number.POSITIVE_INFINITY;
}

/** Tracks of which something would be withheld and nothing can stand in its place: a player would stop there. */
export function unfillable({ tracks }: Movie, edits: readonly Edit[]): readonly MediaTrack[] {
  const cuts = edits.some(({ kind }) => kind === 'CUT');
  return tracks.filter((track) => (cuts || track.kind !== 'VIDEO') && fillOf(track) === undefined);
}

/**
 * The bytes that a list of edits withholds, in order and disjoint; none when it withholds nothing of any track.
 *
 * What belongs to no sample goes too: nobody can say what is in it, and a small picture of the film would show what was cut.
 */
export function blanksOf({ tracks, unclaimed }: Movie, edits: readonly Edit[]): readonly Blank[] {
  const stretches = edits.map((edit) => ({
    kind: edit.kind,
    fromMs: edit.fromMs - MARGIN_MS,
    toMs: edit.kind === 'CUT' ? endOfCut(tracks, edit) : edit.toMs + MARGIN_MS,
  }));
  const blanks = tracks.flatMap((track): readonly Blank[] => {
    // Words under the picture say what was silenced.
    const own = stretches.filter(({ kind }) => kind === 'CUT' || track.kind !== 'VIDEO');
    const isWithheld = (sample: MediaSample) => own.some((stretch) => overlaps(sample, stretch));
    const fill = fillOf(track) ?? 0;
    return track.samples.filter(isWithheld).map(({ from, to }) => ({ from, to, fill }));
  });
  if (blanks.length === 0) return [];
  const others = unclaimed.map(({ from, to }): Blank => ({ from, to, fill: 0 }));
  return joined([...blanks, ...others].sort((one, other) => one.from - other.from));
}

function overlaps(
  { startMs, endMs }: MediaSample,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): boolean {
  return startMs < toMs && endMs > fromMs;
}

/** Neighbours without a fill become one; a frame of silence has its own place. */
function joined(blanks: readonly Blank[]): readonly Blank[] {
  const result: Blank[] = [];
  for (const blank of blanks.filter(({ from, to }) => from < to)) {
    const last = result.at(-1);
    if (last?.fill === 0 && blank.fill === 0 && blank.from <= last.to)
      result[result.length - 1] = { ...last, to: Math.max(last.to, blank.to) };
    else if (last === undefined || blank.from >= last.to) result.push(blank);
  }
  return result;
}

/** The piece of the file that begins at a place, as it may leave: withheld bytes are silence, the picture that stands in, or zero. */
export function withoutBlanks(
  piece: Buffer,
  at: number,
  blanks: readonly Blank[],
  standIn?: Buffer,
): Buffer {
  const end = at + piece.length;
  let index = firstAfter(blanks, at);
  if (index >= blanks.length || (blanks[index]?.from ?? end) >= end) return piece;
  const shown = Buffer.from(piece);
  for (; index < blanks.length; index += 1) {
    const blank = blanks[index];
    if (blank === undefined || blank.from >= end) break;
    withhold(shown, at, blank, fillingOf(blank, standIn));
  }
  return shown;
}

function fillingOf({ from, to, fill, begins }: Blank, standIn: Buffer | undefined): Buffer {
  if (begins !== undefined) return begins;
  const picture =
    fill === PICTURE && standIn !== undefined ? stretched(standIn, to - from) : undefined;
  return picture ?? fillingFor(fill, to - from);
}

function withhold(shown: Buffer, at: number, { from, to }: Range, filling: Buffer): void {
  const [start, end] = [Math.max(0, from - at), Math.min(shown.length, to - at)];
  shown.fill(0, start, end);
  if (to - from < filling.length) return;
  // Empty when the piece begins behind the filling; copying from behind an end is refused by Node.
  shown.set(filling.subarray(start + at - from, Math.max(0, end + at - from)), start);
}

/** The first blank that ends behind a place; they are in order. */
function firstAfter(blanks: readonly Blank[], at: number): number {
  let [low, high] = [0, blanks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blanks[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What of a sent stretch was there to be seen: withheld bytes prove no viewing. */
export function shownParts(sent: Range, blanks: readonly Blank[]): readonly Range[] {
  const parts: Range[] = [];
  let { from } = sent;
  for (let index = firstAfter(blanks, from); index < blanks.length; index += 1) {
    const blank = blanks[index];
    if (blank === undefined || blank.from >= sent.to) break;
    if (blank.from > from) parts.push({ from, to: blank.from });
    from = Math.max(from, blank.to);
  }
  if (from < sent.to) parts.push({ from, to: sent.to });
  return parts;
}

export interface Agreement {
  readonly party: string;
  readonly agreed: boolean;
}

/** What becomes of a version: one party against it refuses it, all for it bring it into force. */
export function outcomeOf(
  parties: readonly string[],
  answers: readonly Agreement[],
): 'PROPOSED' | 'IN_FORCE' | 'REFUSED' {
  if (answers.some(({ agreed }) => !agreed)) return 'REFUSED';
  const said = new Set(answers.map(({ party }) => party));
  return said.size > 0 && parties.every((party) => said.has(party)) ? 'IN_FORCE' : 'PROPOSED';
}
