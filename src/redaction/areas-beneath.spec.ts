import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';
import type { Area } from './areas.js';
import { render } from './label.js';
import { Ocr } from './ocr.js';
import { openFile } from './open-file.js';
import { loadPdfium } from './pdfium.js';

// Black that is drawn over a picture can be taken off again: beneath it nothing may be left, however the picture was written.
const WIDE = 64;
const HIGH = 32;
const AREA: Area = { page: 1, x: 5_000, y: 2_500, width: 2_500, height: 5_000 };
const PATH = 2;

/** A dark field under the area, on white. */
const isDark = (x: number, y: number) => x >= 36 && x < 44 && y >= 12 && y < 20;
const dots = (dark: number, light: number) =>
  Buffer.from(
    Array.from({ length: WIDE * HIGH }, (_, at) =>
      isDark(at % WIDE, Math.floor(at / WIDE)) ? dark : light,
    ),
  );

function bits(ink: boolean): Buffer {
  const row = WIDE / 8;
  const out = Buffer.alloc(row * HIGH);
  for (let y = 0; y < HIGH; y += 1)
    for (let x = 0; x < WIDE; x += 1)
      if (isDark(x, y) === ink) out[y * row + (x >> 3)]! |= 0x80 >> (x & 7);
  return out;
}

type Entries = Readonly<
  Record<string, string | number | boolean | (string | number | PDFHexString)[]>
>;
const SHOW = 'q 600 0 0 300 0 0 cm /Im Do Q';

async function aPage(entries: Entries, data: Buffer, asPattern = false): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const page = pdf.addPage([600, 300]);
  page.drawText('Een gewone zin staat hier.', { x: 30, y: 270, size: 10 });
  const size = { Type: 'XObject', Subtype: 'Image', Width: WIDE, Height: HIGH };
  const dictionary = context.obj({ ...size, Filter: 'FlateDecode', ...entries });
  const picture = context.register(PDFRawStream.of(dictionary, deflateSync(data)));
  if (!asPattern) page.node.setXObject(PDFName.of('Im'), picture);
  else {
    const box = { BBox: [0, 0, 600, 300], XStep: 600, YStep: 300 };
    const kind = { Type: 'Pattern', PatternType: 1, PaintType: 1, TilingType: 1 };
    const tile = context.stream(SHOW, { ...kind, ...box, Resources: { XObject: { Im: picture } } });
    page.node.Resources()!.set(PDFName.of('Pattern'), context.obj({ P: context.register(tile) }));
  }
  const contents = asPattern ? '/Pattern cs /P scn 0 0 600 300 re f' : SHOW;
  page.node.addContentStream(context.register(context.stream(contents)));
  return Buffer.from(await pdf.save());
}

const PALETTE = ['Indexed', 'DeviceRGB', 1, PDFHexString.of('ffffff201010')];
const GREY = { ColorSpace: 'DeviceGray', BitsPerComponent: 8 };
const PAGES: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['in grey', () => aPage(GREY, dots(30, 255))],
  ['in two colours', () => aPage({ ...GREY, BitsPerComponent: 1 }, bits(false))],
  [
    'in two colours the other way',
    () => aPage({ ...GREY, BitsPerComponent: 1, Decode: [1, 0] }, bits(true)),
  ],
  [
    'as a stencil',
    () => aPage({ ImageMask: true, BitsPerComponent: 1, Decode: [1, 0] }, bits(true)),
  ],
  ['with a palette', () => aPage({ ColorSpace: PALETTE, BitsPerComponent: 8 }, dots(1, 0))],
  ['with a colour that does not show', () => aPage({ ...GREY, Mask: [250, 255] }, dots(30, 255))],
  ['as a pattern', () => aPage(GREY, dots(30, 255), true)],
];

let ocr: Ocr;
beforeAll(() => {
  ocr = new Ocr();
});
afterAll(() => ocr.close());

/** The darkest and the lightest there, with what is drawn on the page taken off it first. */
async function under(pdf: Buffer, takeOff: boolean): Promise<readonly number[]> {
  const pdfium = await loadPdfium();
  const { api } = pdfium;
  const memory = pdfium.keep(pdf);
  const document = api.FPDF_LoadMemDocument(memory, pdf.length, '');
  const pixels = pdfium.withPage(document, 0, (page) => {
    for (let at = api.FPDFPage_CountObjects(page) - 1; takeOff && at >= 0; at -= 1) {
      const object = api.FPDFPage_GetObject(page, at);
      if (api.FPDFPageObj_GetType(object) === PATH) api.FPDFPage_RemoveObject(page, object);
    }
    return render(pdfium, page, { width: 600, height: 300 });
  });
  api.FPDF_CloseDocument(document);
  pdfium.free(memory);
  const seen: number[] = [];
  for (let y = 80; y < 220; y += 1)
    seen.push(...pixels.subarray((y * 600 + 305) * 3, (y * 600 + 445) * 3));
  return [...new Set(seen)].toSorted((one, other) => one - other);
}

describe('beneath an area', () => {
  it.each(PAGES)(
    'nothing is left of a picture %s',
    async (_, make) => {
      const page = await make();
      const file = await openFile(page, ocr);
      const { bytes } = await file.redact([], [], false, [AREA]);
      file.close();
      const made = Buffer.from(bytes);

      expect((await under(page, false)).length).toBeGreaterThan(1);
      expect(await under(made, false)).toEqual([0]);
      expect(await under(made, true)).toHaveLength(1);
    },
    60_000,
  );
});
