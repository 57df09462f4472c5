import type { Edit } from './format.js';
import { textObject, widthOf } from './label.js';
import type { PageText } from './pdf-page.js';
import type { Box, Pdfium } from './pdfium.js';

/** What leaves a page: stretches of its text, and words in its pictures. */
export interface PageEdits {
  readonly page: PageText;
  readonly written: readonly Edit[];
  readonly seen: readonly { readonly box: Box; readonly words: string }[];
}

interface Label {
  readonly box: Box;
  readonly words: string;
  readonly size: number;
  /** Over pixels a pale ground is drawn first. */
  readonly onPicture: boolean;
}

const SMALLEST = 4;
const DEFAULT_SIZE = 10;
const PALE = 238;

/** Takes glyphs, paths and pixels out of the page, then writes the replacement where they stood. */
export function redactPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  { written, seen }: PageEdits,
): void {
  const { api } = pdfium;
  pdfium.withPage(document, index, (page) => {
    const found = boxesOf(pdfium, page, written);
    const boxes = [...found.boxes, ...seen.map(({ box }) => box)];
    if (boxes.length > 0)
      pdfium.withQuads(boxes, (at) =>
        api.EPDFText_RedactInQuads(page, at, boxes.length, true, false),
      );
    const labels: readonly Label[] = [
      ...found.labels,
      ...seen.map(({ box, words }) => ({
        box,
        words,
        size: (box.top - box.bottom) * 0.7,
        onPicture: true,
      })),
    ];
    for (const label of labels) write(pdfium, document, page, label);
    api.FPDFPage_GenerateContent(page);
  });
}

function boxesOf(
  pdfium: Pdfium,
  page: number,
  edits: readonly Edit[],
): { readonly boxes: readonly Box[]; readonly labels: readonly Label[] } {
  const { api } = pdfium;
  const text = api.FPDFText_LoadPage(page);
  try {
    const boxes: Box[] = [];
    const labels: Label[] = [];
    for (const edit of edits) {
      const first = api.FPDFText_GetCharIndexFromTextIndex(text, edit.start);
      const last = api.FPDFText_GetCharIndexFromTextIndex(text, edit.end - 1);
      if (first < 0 || last < first) continue;
      const rects = rectsOf(pdfium, text, first, last - first + 1);
      boxes.push(...rects);
      const [box] = rects;
      const size = api.FPDFText_GetFontSize(text, first);
      if (box !== undefined)
        labels.push({
          box,
          words: edit.replacement,
          size: size > 1 ? size : DEFAULT_SIZE,
          onPicture: false,
        });
    }
    return { boxes, labels };
  } finally {
    api.FPDFText_ClosePage(text);
  }
}

function rectsOf(pdfium: Pdfium, text: number, start: number, count: number): readonly Box[] {
  const { api } = pdfium;
  const rects = api.FPDFText_CountRects(text, start, count);
  return pdfium.lend(32, (at) =>
    Array.from({ length: Math.max(0, rects) }, (_, index) => {
      api.FPDFText_GetRect(text, index, at, at + 8, at + 16, at + 24);
      const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.doubles(at, 4);
      return { left, top, right, bottom };
    }),
  );
}

function write(pdfium: Pdfium, document: number, page: number, label: Label): void {
  const { api } = pdfium;
  const { box, words, onPicture } = label;
  if (onPicture) ground(pdfium, page, box);
  if (words.trim() === '') return;
  const object = textObject(pdfium, document, words, label.size);
  const fit = Math.min(1, (box.right - box.left) / Math.max(0.1, widthOf(pdfium, object)));
  const scale = Math.max(fit, SMALLEST / label.size);
  api.FPDFPageObj_Transform(
    object,
    scale,
    0,
    0,
    scale,
    box.left,
    box.bottom + (onPicture ? (box.top - box.bottom) * 0.2 : 0),
  );
  api.FPDFPage_InsertObject(page, object);
}

function ground({ api }: Pdfium, page: number, { left, right, top, bottom }: Box): void {
  const rect = api.FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom);
  api.FPDFPageObj_SetFillColor(rect, PALE, PALE, PALE, 255);
  api.FPDFPath_SetDrawMode(rect, 1, false);
  api.FPDFPage_InsertObject(page, rect);
}
