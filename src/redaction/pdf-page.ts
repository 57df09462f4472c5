import sharp from 'sharp';
import type { SeenWord } from './ocr.js';
import { render } from './label.js';
import type { Box, Pdfium } from './pdfium.js';
import type { PictureReader } from './picture.js';

const IMAGE = 3;
const FORM = 5;
const POINTS_PER_INCH = 72;
const SCAN_DPI = 200;
const MOST_PIXELS = 12_000_000;
/** A picture over less of the page than this is a mark or a logo. */
const LEAST_SHARE = 0.01;

export interface PageText {
  readonly text: string;
}

/** Where the words of a page's pictures begin and end among the segments. */
export interface SeenOnPage {
  readonly first: number;
  readonly last: number;
}

/** The text of one open page; its positions are those PDFium counts text in. */
export function pageText(pdfium: Pdfium, text: number): PageText {
  const { api } = pdfium;
  const count = api.FPDFText_CountChars(text);
  if (count <= 0) return { text: '' };
  return pdfium.lend((count + 1) * 4, (at) => {
    const units = api.FPDFText_GetText(text, 0, count, at);
    const words = pdfium.copy(at, Math.max(0, units - 1) * 2).toString('utf16le');
    // A hyphen at the end of a line comes as a control character; one for one, so that positions stay.
    return {
      text: words.replaceAll('\u0002', '-').replaceAll('\ufffe', '-').replaceAll('\u0000', ' '),
    };
  });
}

/** A page as a picture, with the places of its images: words may stand in them. */
export interface Scan {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
  readonly images: readonly Box[];
  toPage(x: number, y: number): readonly [number, number];
}

/** How many pixels a page is looked at in; a very large one is looked at more coarsely. */
export function scanSize(
  { api }: Pdfium,
  page: number,
): { readonly width: number; readonly height: number } {
  const [wide, high] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
  const scale = Math.min(SCAN_DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (wide * high)));
  return {
    width: Math.max(1, Math.round(wide * scale)),
    height: Math.max(1, Math.round(high * scale)),
  };
}

/** Undefined for a page without images that could hold words. */
export function scanOf(pdfium: Pdfium, page: number): Scan | undefined {
  const { api } = pdfium;
  const [wide, high] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
  const images = imagesOf(pdfium, page).filter(
    ({ left, right, top, bottom }) => (right - left) * (top - bottom) >= wide * high * LEAST_SHARE,
  );
  if (images.length === 0) return undefined;
  const { width, height } = scanSize(pdfium, page);
  const pixels = render(pdfium, page, { width, height });
  // The matrix from pixels to the page: three corners say it, turned pages included.
  const [origin, right, down] = pdfium.lend(16, (at) =>
    [
      [0, 0],
      [width, 0],
      [0, height],
    ].map(([x = 0, y = 0]) => {
      api.FPDF_DeviceToPage(page, 0, 0, width, height, 0, x, y, at, at + 8);
      return pdfium.doubles(at, 2);
    }),
  );
  return {
    pixels,
    width,
    height,
    images,
    toPage: (x, y) => {
      const along = (axis: 0 | 1) => {
        const from = origin?.[axis] ?? 0;
        const over = ((right?.[axis] ?? 0) - from) * (x / width);
        return from + over + ((down?.[axis] ?? 0) - from) * (y / height);
      };
      return [along(0), along(1)];
    },
  };
}

function imagesOf(pdfium: Pdfium, page: number): readonly Box[] {
  const { api } = pdfium;
  const boxes: Box[] = [];
  for (let at = api.FPDFPage_CountObjects(page) - 1; at >= 0; at -= 1) {
    const object = api.FPDFPage_GetObject(page, at);
    const type = api.FPDFPageObj_GetType(object);
    if (type === IMAGE || (type === FORM && formHoldsImage(pdfium, object, 8)))
      boxes.push(boundsOf(pdfium, object));
  }
  return boxes;
}

function formHoldsImage(pdfium: Pdfium, form: number, depth: number): boolean {
  const { api } = pdfium;
  if (depth === 0) return true;
  for (let at = api.FPDFFormObj_CountObjects(form) - 1; at >= 0; at -= 1) {
    const object = api.FPDFFormObj_GetObject(form, at);
    const type = api.FPDFPageObj_GetType(object);
    if (type === IMAGE || (type === FORM && formHoldsImage(pdfium, object, depth - 1))) return true;
  }
  return false;
}

function boundsOf(pdfium: Pdfium, object: number): Box {
  return pdfium.lend(16, (at) => {
    pdfium.api.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
    const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.floats(at, 4);
    return { left, bottom, right, top };
  });
}

export interface WordOnPage {
  readonly text: string;
  readonly box: Box;
}

/** The words that stand in the images of a page. */
export async function readScan(
  scan: Scan,
  pictures: PictureReader,
): Promise<readonly (readonly WordOnPage[])[]> {
  const { pixels, width, height } = scan;
  const lines = await pictures.see(() =>
    sharp(pixels, { raw: { width, height, channels: 3 } })
      .greyscale()
      .png({ compressionLevel: 1 })
      .toBuffer(),
  );
  return lines
    .map((line) =>
      line
        .map((word) => ({ text: word.text, box: onPage(scan, word) }))
        .filter(({ box }) => scan.images.some((image) => isIn(box, image))),
    )
    .filter((line) => line.length > 0);
}

function onPage(scan: Scan, { x0, y0, x1, y1 }: SeenWord): Box {
  const margin = (y1 - y0) * 0.15;
  const [ax, ay] = scan.toPage(x0 - margin, y0 - margin);
  const [bx, by] = scan.toPage(x1 + margin, y1 + margin);
  return {
    left: Math.min(ax, bx),
    right: Math.max(ax, bx),
    bottom: Math.min(ay, by),
    top: Math.max(ay, by),
  };
}

function isIn(box: Box, image: Box): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return x >= image.left && x <= image.right && y >= image.bottom && y <= image.top;
}
