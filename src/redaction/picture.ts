import sharp, { type Sharp } from 'sharp';
import { type Area, blacken, isHidden, pixelsOf, type Stretch } from './areas.js';
import { type Edit, FileRefused, type Limits } from './format.js';
import { drawLabel } from './label.js';
import type { Ocr, SeenWord } from './ocr.js';
import { joined, type JoinedWords, rewrite, TextMap } from './text-map.js';

export interface OpenedPicture {
  readonly text: string;
  /** The picture as pixels alone, with the words of these stretches painted over and these areas black. */
  redact(edits: readonly Edit[], areas?: readonly Area[]): Promise<RedactedPicture>;
  /** The words that cannot be read any more once these areas are black, one by one. */
  under(areas: readonly Area[]): readonly Stretch[];
}

export interface RedactedPicture {
  readonly bytes: Buffer;
  readonly extension: 'png' | 'jpeg';
}

// A line of text on a photo of a page is some 20 pixels high; smaller pictures are read enlarged.
const READABLE_WIDTH = 1_600;
const LARGEST_ENLARGEMENT = 3;
const JPEG_QUALITY = 88;

/** Reads pictures; those within other files too. */
export class PictureReader {
  private scans = 0;

  constructor(
    /** Undefined where pictures are only looked at. */
    private readonly ocr: Ocr | undefined,
    private readonly limits: Limits,
  ) {}

  /** Counts what is read by OCR: a file with too many scans is refused before it takes an hour. */
  async see(draw: () => Promise<Buffer>): ReturnType<Ocr['read']> {
    if (this.ocr === undefined) return [];
    this.scans += 1;
    if (this.scans > this.limits.scans) throw new FileRefused('too-large');
    return this.ocr.read(await draw());
  }

  /** Undefined when it is no picture of a kind that is taken in. */
  async open(bytes: Buffer): Promise<OpenedPicture | undefined> {
    const format = formatOf(bytes);
    if (format === undefined) return undefined;
    const pixels = await decode(bytes, this.limits);
    if (pixels === undefined) return undefined;
    const { width, height } = pixels.info;
    const enlargement = Math.min(LARGEST_ENLARGEMENT, Math.max(1, READABLE_WIDTH / width));
    const draw = () =>
      raw(pixels)
        .greyscale()
        .resize(Math.round(width * enlargement), Math.round(height * enlargement))
        .png({ compressionLevel: 1 })
        .toBuffer();
    const map = new TextMap<SeenWord>(this.limits.textLength);
    for (const line of await this.see(draw)) {
      line.forEach((word, index) => {
        if (index > 0) map.gap(' ');
        map.add(word.text, scaled(word, 1 / enlargement));
      });
      map.gap('\n');
    }
    const text = map.text();
    return {
      text,
      redact: async (edits, areas = []) => {
        const words = joined(rewrite(map.segments, text, edits), around);
        return { bytes: await paint(pixels, { words, areas }, format), extension: format };
      },
      under: (areas) => {
        const boxes = areas.map((area) => pixelsOf(area, width, height));
        return map.segments
          .filter(({ target: { x0, y0, x1, y1 } }) =>
            isHidden({ left: x0, top: y0, right: x1, bottom: y1 }, boxes),
          )
          .map(({ start, end }) => ({ start, end }));
      },
    };
  }
}

async function decode(bytes: Buffer, limits: Limits): Promise<Pixels | undefined> {
  try {
    // Turned the way its EXIF says before EXIF is gone; transparency becomes white.
    return await sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error' })
      .rotate()
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch {
    return undefined;
  }
}

/** A picture as its pixels alone. Refuses what is none, or larger than its pixels may be. */
export async function redraw(bytes: Buffer, limits: Limits): Promise<Buffer> {
  const format = formatOf(bytes);
  const pixels = format === undefined ? undefined : await decode(bytes, limits);
  if (format === undefined || pixels === undefined) throw new FileRefused('damaged');
  return paint(pixels, { words: [], areas: [] }, format);
}

interface Pixels {
  readonly data: Buffer;
  readonly info: {
    readonly width: number;
    readonly height: number;
    readonly channels: 1 | 2 | 3 | 4;
  };
}

function raw({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

function scaled({ text, x0, y0, x1, y1 }: SeenWord, by: number): SeenWord {
  return { text, x0: x0 * by, y0: y0 * by, x1: x1 * by, y1: y1 * by };
}

interface Painting {
  readonly words: readonly JoinedWords<SeenWord>[];
  readonly areas: readonly Area[];
}

async function paint(
  pixels: Pixels,
  { words, areas }: Painting,
  format: 'png' | 'jpeg',
): Promise<Buffer> {
  const labelled = await label(pixels, words);
  const painted = areas.length === 0 ? labelled : await blackened(labelled, areas);
  // Composed first and written then: what is encoded holds no layer that could be taken off.
  return format === 'png'
    ? painted.png().toBuffer()
    : painted.jpeg({ quality: JPEG_QUALITY }).toBuffer();
}

/** Areas come last: a label that reaches into one is black there too. */
async function blackened(picture: Sharp, areas: readonly Area[]): Promise<Sharp> {
  const pixels = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = pixels.info;
  blacken(
    pixels.data,
    pixels.info,
    areas.map((area) => pixelsOf(area, width, height)),
  );
  return raw(pixels);
}

async function label(pixels: Pixels, words: readonly JoinedWords<SeenWord>[]): Promise<Sharp> {
  const { width, height } = pixels.info;
  const overlays = await Promise.all(
    words.map(async ({ target, text }) => {
      const box = grown(target, width, height);
      return {
        input: await drawLabel(text, box.width, box.height),
        raw: { width: box.width, height: box.height, channels: 3 as const },
        left: box.left,
        top: box.top,
      };
    }),
  );
  return overlays.length === 0 ? raw(pixels) : raw(pixels).composite(overlays);
}

/** The box of two words on one line. */
function around(left: SeenWord, right: SeenWord): SeenWord | undefined {
  const middle = (right.y0 + right.y1) / 2;
  if (right.x0 < left.x0 || middle < left.y0 || middle > left.y1) return undefined;
  return {
    text: left.text,
    x0: left.x0,
    y0: Math.min(left.y0, right.y0),
    x1: right.x1,
    y1: Math.max(left.y1, right.y1),
  };
}

/** Strokes reach over the box the reader found: a margin goes with it. */
function grown({ x0, y0, x1, y1 }: SeenWord, width: number, height: number) {
  const margin = Math.ceil((y1 - y0) * 0.25) + 2;
  const left = Math.max(0, Math.floor(x0) - margin);
  const top = Math.max(0, Math.floor(y0) - margin);
  return {
    left,
    top,
    width: Math.max(1, Math.min(width, Math.ceil(x1) + margin) - left),
    height: Math.max(1, Math.min(height, Math.ceil(y1) + margin) - top),
  };
}

function formatOf(bytes: Buffer): 'png' | 'jpeg' | undefined {
  if (bytes.subarray(0, 4).toString('latin1') === '\u0089PNG') return 'png';
  return bytes.subarray(0, 3).toString('latin1') === '\u00ff\u00d8\u00ff' ? 'jpeg' : undefined;
}
