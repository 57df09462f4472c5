import type { Parts } from './archive.js';
import { type Area, areasWithin, type Stretch } from './areas.js';
import type { Edit, Sheets } from './format.js';
import { editsWithin, shifted } from './nested.js';
import type { OpenedPicture, PictureReader } from './picture.js';
import type { TextMap } from './text-map.js';
import { PICTURE } from './word-package.js';

/** A picture within a Word document, and where its words stand in the text. */
export interface NestedPicture {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Undefined for one that cannot be read: a blank one stands in its place. */
  readonly picture: OpenedPicture | undefined;
  /** What people look at; none where there is nothing to see. */
  readonly sheets: readonly Sheets[];
}

export async function readPictures<Target>(
  parts: Parts,
  map: TextMap<Target>,
  pictures: PictureReader,
): Promise<readonly NestedPicture[]> {
  const nested: NestedPicture[] = [];
  const media = [...parts].filter(([name]) => PICTURE.test(name));
  for (const [name, bytes] of media.toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    const picture = await pictures.open(bytes);
    const { text = '' } = picture ?? {};
    const start = map.end;
    if (text !== '') map.gap(`${text}\n`);
    const isSeen = picture !== undefined && !bytes.equals(BLANK_PICTURE);
    const sheets = isSeen ? [{ bytes, pages: 1 }] : [];
    nested.push({ name, start, end: start + text.length, picture, sheets });
  }
  return nested;
}

/** A picture as one that nobody can read. */
export function unseen(one: NestedPicture): NestedPicture {
  return { ...one, picture: undefined };
}

export interface RedactedPictures {
  readonly parts: ReadonlyMap<string, Buffer>;
  /** The name a picture had, and the one that says nothing. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly unreadable: number;
  readonly under: readonly Stretch[];
}

/** @param areas with the pictures that people look at as pages. */
export async function redactPictures(
  nested: readonly NestedPicture[],
  edits: readonly Edit[],
  areas: readonly Area[],
): Promise<RedactedPictures> {
  const parts = new Map<string, Buffer>();
  const renamed = new Map<string, string>();
  const under: Stretch[] = [];
  let [before, unreadable] = [0, 0];
  for (const [index, one] of nested.entries()) {
    const own = areasWithin(areas, before, one.sheets.length);
    before += one.sheets.length;
    const made = await redactOne(one, edits, own);
    if (made === undefined) unreadable += 1;
    else under.push(...made.under);
    const to = `word/media/${nameOf(index)}.${made?.extension ?? 'png'}`;
    renamed.set(one.name, to);
    parts.set(to, made?.bytes ?? BLANK_PICTURE);
  }
  return { parts, renamed, unreadable, under };
}

async function redactOne(
  { start, end, picture }: NestedPicture,
  edits: readonly Edit[],
  areas: readonly Area[],
) {
  if (picture === undefined) return undefined;
  const made = await picture.redact(editsWithin(edits, start, end), areas);
  return { ...made, under: shifted(picture.under(areas), start) };
}

// As many as a number of parts has.
const NAME_DIGITS = 4;

/** Sorted by name they are in the order they were read in: a page of what is served is that page of the original. */
function nameOf(index: number): string {
  return `image${String(index + 1).padStart(NAME_DIGITS, '0')}`;
}

// One white pixel: stands where a picture stood that nobody can read.
const BLANK_PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);
