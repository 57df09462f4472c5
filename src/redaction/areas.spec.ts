import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { degrees, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { colours, shot } from '../../test/harness/faces.js';
import { type Area, pixelsOf, shareWithin } from './areas.js';
import { Ocr } from './ocr.js';
import { openFile } from './open-file.js';
import { preview } from './paper.js';

const PAPER = { r: 255, g: 255, b: 255 };
const RED = { r: 220, g: 0, b: 0 };
const BLACK = [[0, 0, 0]];
const area = (more: Partial<Area>): Area => ({
  page: 1,
  x: 0,
  y: 0,
  width: 10_000,
  height: 10_000,
  ...more,
});

let ocr: Ocr;
beforeAll(() => {
  ocr = new Ocr();
});
afterAll(() => ocr.close());

/** Red where a face would be, in the upper right quarter of a sheet that is twice as wide as it is high. */
function aSheet(): Sharp {
  const face = { width: 400, height: 200, channels: 3, background: RED } as const;
  return sharp({ create: { width: 800, height: 400, channels: 3, background: PAPER } }).composite([
    { input: { create: face }, left: 400, top: 0 },
  ]);
}
const FACE = area({ x: 5_000, y: 0, width: 5_000, height: 5_000 });

async function served(bytes: Buffer, areas: readonly Area[]) {
  const file = await openFile(bytes, ocr);
  try {
    const { bytes: made, removals, under } = await file.redact([], [], false, areas);
    return { made: Buffer.from(made), removals, under: under ?? [], text: file.text };
  } finally {
    file.close();
  }
}

describe('an area of a picture', () => {
  it('is of one colour in a PNG, to the pixel, and nothing beside it changes', async () => {
    const { made, removals } = await served(await aSheet().png().toBuffer(), [FACE]);

    expect(await colours(made, { left: 400, top: 0, width: 400, height: 200 })).toEqual(BLACK);
    expect(await colours(made, { left: 0, top: 0, width: 400, height: 400 })).toEqual([
      [255, 255, 255],
    ]);
    expect(await colours(made, { left: 0, top: 200, width: 800, height: 200 })).toEqual([
      [255, 255, 255],
    ]);
    expect(removals).toMatchObject({ AREA: 1 });
  }, 60_000);

  it('is of one colour in a JPEG, which keeps no red and no picture of itself', async () => {
    const { made } = await served(await aSheet().jpeg().toBuffer(), [FACE]);
    const { format, exif, xmp, orientation } = await sharp(made).metadata();

    // A block of eight pixels, or sixteen of colour, is written as one: at the edge black fades into white.
    expect(await colours(made, { left: 416, top: 0, width: 384, height: 184 })).toEqual(BLACK);
    expect(await shot(made).reddest()).toBeLessThan(10);
    expect([format, exif, xmp, orientation]).toEqual(['jpeg', undefined, undefined, undefined]);
    expect(made.indexOf(Buffer.from([0xff, 0xd8, 0xff]), 3)).toBe(-1);
  }, 60_000);

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'lies where people saw it, however its EXIF turns the picture: %s',
    async (orientation) => {
      const turned = await aSheet().jpeg().withMetadata({ orientation }).toBuffer();
      const seen = await shot((await preview(turned, 0))!).redBox();
      const { made } = await served(turned, [area(seen)]);

      expect(await shot((await preview(turned, 0))!).reddest()).toBeGreaterThan(200);
      expect(await shot(made).reddest()).toBeLessThan(10);
      expect((await sharp(made).metadata()).exif).toBeUndefined();
    },
    60_000,
  );

  it('hides words of which the text has still to say so', async () => {
    const page = await sharp(Buffer.from(await aPageOfWords()))
      .png()
      .toBuffer();
    const whole = await served(page, [area({})]);
    const none = await served(page, [area({ y: 9_990, height: 10 })]);

    expect(whole.under.map(({ start, end }) => whole.text.slice(start, end))).toEqual(
      whole.text.trim().split(/\s+/),
    );
    expect(whole.under.length).toBeGreaterThan(2);
    expect(none.under).toEqual([]);
  }, 60_000);
});

/** A page with a sentence on it, drawn by the program that draws PDF. */
async function aPageOfWords(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([400, 200]).drawText('De fiets stond bij het hek.', { x: 40, y: 100, size: 20 });
  return (await preview(Buffer.from(await pdf.save()), 0))!;
}

/** A page with the sheet on it, as scanners make them. */
async function aScan(turn = 0, drawing = false): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([600, 300]);
  page.drawImage(await pdf.embedJpg(await aSheet().jpeg().toBuffer()), {
    x: 0,
    y: 0,
    width: 600,
    height: 300,
  });
  page.drawText('Links staat een zin. Naast', { x: 40, y: 250, size: 14 });
  page.drawText('Rechts ook.', { x: 400, y: 250, size: 14 });
  if (drawing) page.drawLine({ start: { x: 20, y: 20 }, end: { x: 580, y: 280 }, thickness: 4 });
  page.setRotation(degrees(turn));
  return Buffer.from(await pdf.save());
}

/** Every picture in a PDF that was written without a filter but the usual one, as colours. */
async function picturesIn(bytes: Buffer) {
  const pdf = await PDFDocument.load(bytes);
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFRawStream)
    .filter(({ dict }) => String(dict.get(PDFName.of('Subtype'))) === '/Image')
    .map(({ dict, contents }) => {
      const number = (name: string) => Number(String(dict.get(PDFName.of(name))));
      const pixels = inflateSync(contents);
      const [width, height] = [number('Width'), number('Height')];
      const channels = pixels.length / (width * height);
      let reddest = 0;
      for (let at = 0; at < pixels.length; at += channels)
        reddest = Math.max(reddest, pixels[at]! - pixels[at + 1]!);
      return { channels, reddest };
    });
}

describe('an area of a page in a PDF', () => {
  it.each([0, 90, 180, 270])(
    'is of one colour, and so are the pixels in the file: turned by %s',
    async (turn) => {
      const scan = await aScan(turn);
      const seen = await shot((await preview(scan, 0))!).redBox();
      const { made, under, text } = await served(scan, [area(seen)]);
      const shown = shot((await preview(made, 0))!);
      const pictures = await picturesIn(made);

      expect(await shot((await preview(scan, 0))!).reddest()).toBeGreaterThan(150);
      expect(await shown.reddest()).toBeLessThan(30);
      expect(await shown.within(area(seen))).toEqual(BLACK);
      expect(pictures).toHaveLength(1);
      for (const { reddest, channels } of pictures)
        expect([channels, reddest < 60]).toEqual([3, true]);
      expect(made.indexOf(Buffer.from([0xff, 0xd8, 0xff]))).toBe(-1);
      const hidden = under.map(({ start, end }) => text.slice(start, end));
      expect(hidden).toEqual(expect.arrayContaining(['Rechts', 'ook.']));
      expect(hidden).not.toContain('zin.');
    },
    60_000,
  );

  it('takes the letters along that stand in it, and leaves the others', async () => {
    const { made } = await served(await aScan(), [FACE]);
    const again = await openFile(made, ocr);
    again.close();

    expect(again.text).toContain('Links staat een zin.');
    expect(again.text).not.toContain('Rechts');
  }, 60_000);

  it('makes a picture of a page on which a drawing reaches into it', async () => {
    const { made } = await served(await aScan(0, true), [FACE]);
    const shown = shot((await preview(made, 0))!);
    const pictures = await picturesIn(made);

    expect(await shown.within(FACE)).toEqual(BLACK);
    expect(await shown.reddest()).toBeLessThan(30);
    expect(await shown.within(area({ x: 1_000, y: 8_000, width: 100, height: 1_000 }))).not.toEqual(
      [[255, 255, 255]],
    );
    expect(pictures).toHaveLength(1);
    expect(pictures[0]!.reddest).toBeLessThan(60);
    expect((await PDFDocument.load(made)).getPageCount()).toBe(1);
  }, 60_000);

  it('is of the page it was drawn on and of no other', async () => {
    const pdf = await PDFDocument.create();
    for (const copied of await pdf.copyPages(await PDFDocument.load(await aScan()), [0, 0]))
      pdf.addPage(copied);
    const { made } = await served(Buffer.from(await pdf.save()), [{ ...FACE, page: 2 }]);

    expect(await shot((await preview(made, 0))!).reddest()).toBeGreaterThan(150);
    expect(await shot((await preview(made, 1))!).reddest()).toBeLessThan(30);
  }, 60_000);
});

describe('the pixels of an area', () => {
  it('reach outwards, and never beyond the picture', () => {
    expect(pixelsOf(area({ x: 1, y: 1, width: 1, height: 1 }), 1_000, 1_000)).toEqual({
      left: 0,
      top: 0,
      right: 1,
      bottom: 1,
    });
    expect(pixelsOf(area({ x: 9_999, width: 1 }), 333, 10)).toEqual({
      left: 332,
      top: 0,
      right: 333,
      bottom: 10,
    });
  });

  it('share a word by how much of it they cover, whichever way its page is measured', () => {
    const word = { left: 0, right: 10, top: 4, bottom: 0 };

    expect(shareWithin(word, { left: 5, right: 90, top: 9, bottom: 0 })).toBe(0.5);
    expect(shareWithin(word, { left: 5, right: 90, top: 0, bottom: 9 })).toBe(0.5);
    expect(shareWithin(word, { left: 10, right: 90, top: 0, bottom: 9 })).toBe(0);
  });
});
