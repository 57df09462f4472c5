import { type Area, isHidden, pixelsOf, type Stretch, WHOLE } from './areas.js';
import { bitmapOf, render } from './label.js';
import { scanSize } from './pdf-page.js';
import type { Box, Pdfium } from './pdfium.js';

const BLACK = 0xff000000;
/** Pictures fade into what lies beside them over a pixel or two. */
const FADING = 2;
const BLANK = 255;

/** The words of a page's own text that cannot be read any more once these areas are black; positions in that text. */
export function wordsUnder(
  pdfium: Pdfium,
  page: number,
  words: string,
  areas: readonly Area[],
): readonly Stretch[] {
  const letters = lettersUnder(pdfium, page, boxesOnPage(pdfium, page, areas));
  return [...words.matchAll(/\S+/g)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => {
      for (let at = start; at < end; at += 1) if (letters.has(at)) return true;
      return false;
    });
}

/** Where areas lie on a page, in its own measure; turned pages included. */
export function boxesOnPage(pdfium: Pdfium, page: number, areas: readonly Area[]): readonly Box[] {
  const { api } = pdfium;
  return areas.map(({ x, y, width, height }) =>
    pdfium.lend(32, (at) => {
      api.FPDF_DeviceToPage(page, 0, 0, WHOLE, WHOLE, 0, x, y, at, at + 8);
      api.FPDF_DeviceToPage(page, 0, 0, WHOLE, WHOLE, 0, x + width, y + height, at + 16, at + 24);
      const [ax = 0, ay = 0, bx = 0, by = 0] = pdfium.doubles(at, 4);
      return {
        left: Math.min(ax, bx),
        right: Math.max(ax, bx),
        bottom: Math.min(ay, by),
        top: Math.max(ay, by),
      };
    }),
  );
}

function lettersUnder(pdfium: Pdfium, page: number, boxes: readonly Box[]): ReadonlySet<number> {
  const { api } = pdfium;
  const found = new Set<number>();
  const text = api.FPDFText_LoadPage(page);
  try {
    for (let at = api.FPDFText_CountChars(text) - 1; at >= 0; at -= 1)
      if (isHidden(letterBox(pdfium, text, at), boxes))
        found.add(api.FPDFText_GetTextIndexFromCharIndex(text, at));
    return found;
  } finally {
    api.FPDFText_ClosePage(text);
  }
}

function letterBox(pdfium: Pdfium, text: number, letter: number): Box {
  return pdfium.lend(32, (at) => {
    pdfium.api.FPDFText_GetCharBox(text, letter, at, at + 8, at + 16, at + 24);
    const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.doubles(at, 4);
    return { left, right, bottom, top };
  });
}

/**
 * Takes letters and pixels out of areas of a page and draws them black.
 *
 * Where something shows all the same, such as a drawing that reaches into the area, or a letter stays, the page becomes a
 * picture of itself: of what was under the area nothing comes along, whatever it was made of.
 */
export function blackOut(
  pdfium: Pdfium,
  document: number,
  index: number,
  areas: readonly Area[],
): void {
  const { api } = pdfium;
  const boxes = pdfium.withPage(document, index, (page) => {
    const found = boxesOnPage(pdfium, page, areas);
    pdfium.withQuads(found, (at) =>
      api.EPDFText_RedactInQuads(page, at, found.length, true, false),
    );
    api.FPDFPage_GenerateContent(page);
    return found;
  });
  const blank = pdfium.withPage(
    document,
    index,
    (page) => isBlank(pdfium, page, areas) && lettersUnder(pdfium, page, boxes).size === 0,
  );
  if (blank)
    pdfium.withPage(document, index, (page) => {
      drawBlack(pdfium, page, boxes);
    });
  else pictureOf(pdfium, document, index, areas);
}

function isBlank(pdfium: Pdfium, page: number, areas: readonly Area[]): boolean {
  const { width, height } = scanSize(pdfium, page);
  const pixels = render(pdfium, page, { width, height });
  return areas.every((area) => {
    const { left, top, right, bottom } = pixelsOf(area, width, height);
    if (Math.min(right - left, bottom - top) <= 2 * FADING) return false;
    for (let row = top + FADING; row < bottom - FADING; row += 1) {
      const from = (row * width + left + FADING) * 3;
      const to = (row * width + right - FADING) * 3;
      for (let at = from; at < to; at += 1) if ((pixels[at] ?? 0) < BLANK) return false;
    }
    return true;
  });
}

function drawBlack({ api }: Pdfium, page: number, boxes: readonly Box[]): void {
  for (const { left, right, bottom, top } of boxes) {
    const rect = api.FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom);
    api.FPDFPageObj_SetFillColor(rect, 0, 0, 0, 255);
    api.FPDFPath_SetDrawMode(rect, 1, false);
    api.FPDFPage_InsertObject(page, rect);
  }
  api.FPDFPage_GenerateContent(page);
}

/** Puts a picture in the place of a page, upright and of the same size. */
function pictureOf(pdfium: Pdfium, document: number, index: number, areas: readonly Area[]): void {
  const { api } = pdfium;
  const seen = pdfium.withPage(document, index, (page) => ({
    bitmap: drawn(pdfium, page, areas),
    wide: api.FPDF_GetPageWidthF(page),
    high: api.FPDF_GetPageHeightF(page),
  }));
  try {
    api.FPDFPage_Delete(document, index);
    const page = api.FPDFPage_New(document, index, seen.wide, seen.high);
    const image = api.FPDFPageObj_NewImageObj(document);
    if (!api.FPDFImageObj_SetBitmap(0, 0, image, seen.bitmap))
      throw new Error('a page was not drawn');
    api.FPDFImageObj_SetMatrix(image, seen.wide, 0, 0, seen.high, 0, 0);
    api.FPDFPage_InsertObject(page, image);
    api.FPDFPage_GenerateContent(page);
    api.FPDF_ClosePage(page);
  } finally {
    api.FPDFBitmap_Destroy(seen.bitmap);
  }
}

function drawn(pdfium: Pdfium, page: number, areas: readonly Area[]): number {
  const size = scanSize(pdfium, page);
  const bitmap = bitmapOf(pdfium, page, size);
  for (const area of areas) {
    const { left, top, right, bottom } = pixelsOf(area, size.width, size.height);
    pdfium.api.FPDFBitmap_FillRect(bitmap, left, top, right - left, bottom - top, BLACK);
  }
  return bitmap;
}
