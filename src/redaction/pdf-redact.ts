import type { Edit } from './format.js';
import { textObject, widthOf } from './label.js';
import { type CoveredWord, rectsOfText } from './pdf-layer.js';
import type { PageText } from './pdf-page.js';
import type { Box, Pdfium } from './pdfium.js';

/** What leaves a page: stretches of its text, and words in its pictures. */
export interface PageEdits {
  readonly page: PageText;
  readonly written: readonly Edit[];
  readonly seen: readonly { readonly box: Box; readonly words: string }[];
  /** Words of pictures that the text over them says: their pixels go with it. */
  readonly covered: readonly CoveredWord[];
  /** The text of the same page where it is open already: letters stand where they stood. */
  readonly text: number | undefined;
}

interface Label {
  readonly box: Box;
  readonly words: string;
  readonly size: number;
  /** Over pixels a pale ground is drawn first. */
  readonly onPicture: boolean;
  /** Where the line of letters stood; of pixels nobody knows. */
  readonly baseline?: number;
}

const SMALLEST = 4;
/** Share of the height of the letters that stood there. */
const SHORTEST = 0.6;
const DEFAULT_SIZE = 10;
const PALE = 238;

/** Takes glyphs, paths and pixels out of the page, then writes the replacement where they stood. */
export function redactPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  { written, seen, covered, text }: PageEdits,
): void {
  const { api } = pdfium;
  pdfium.withPage(document, index, (page) => {
    const found =
      text === undefined
        ? withText(pdfium, page, (own) => boxesOf(pdfium, own, written, covered))
        : boxesOf(pdfium, text, written, covered);
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

function withText<T>({ api }: Pdfium, page: number, use: (text: number) => T): T {
  const text = api.FPDFText_LoadPage(page);
  try {
    return use(text);
  } finally {
    api.FPDFText_ClosePage(text);
  }
}

function boxesOf(
  pdfium: Pdfium,
  text: number,
  edits: readonly Edit[],
  covered: readonly CoveredWord[],
): { readonly boxes: readonly Box[]; readonly labels: readonly Label[] } {
  const boxes: Box[] = [];
  const labels: Label[] = [];
  for (const edit of edits) {
    const rects = rectsOfText(pdfium, text, edit);
    const [box] = rects;
    if (box === undefined) continue;
    const pixels = covered.filter(({ start, end }) => start < edit.end && end > edit.start);
    boxes.push(...rects, ...pixels.map((word) => word.box));
    const label = labelOf(edit, sizeOf(pdfium, text, edit.start), { box, pixels });
    labels.push({ ...label, baseline: baselineOf(pdfium, text, edit.start) ?? box.bottom });
  }
  return { boxes, labels };
}

function sizeOf({ api }: Pdfium, text: number, start: number): number {
  const first = api.FPDFText_GetCharIndexFromTextIndex(text, start);
  const size = api.FPDFText_GetFontSize(text, first);
  return size > 1 ? size : DEFAULT_SIZE;
}

/** Undefined for text that does not stand upright: there the box says where. */
function baselineOf(pdfium: Pdfium, text: number, start: number): number | undefined {
  const { api } = pdfium;
  const first = api.FPDFText_GetCharIndexFromTextIndex(text, start);
  if (api.FPDFText_GetCharAngle(text, first) > 0.01) return undefined;
  return pdfium.lend(16, (at) =>
    api.FPDFText_GetCharOrigin(text, first, at, at + 8) ? pdfium.doubles(at, 2)[1] : undefined,
  );
}

/** On a scan the number stands where the pixels stood: the text over it may lie beside them. */
function labelOf(
  { replacement }: Edit,
  size: number,
  { box, pixels }: { readonly box: Box; readonly pixels: readonly CoveredWord[] },
): Label {
  const [first] = pixels;
  if (first === undefined) return { box, words: replacement, size, onPicture: false };
  const whole = {
    left: Math.min(box.left, ...pixels.map((word) => word.box.left)),
    right: Math.max(box.right, ...pixels.map((word) => word.box.right)),
    top: first.box.top,
    bottom: first.box.bottom,
  };
  return {
    box: pixels.some((word) => word.box.top < first.box.bottom) ? first.box : whole,
    words: replacement,
    size: (first.box.top - first.box.bottom) * 0.7,
    onPicture: true,
  };
}

function write(pdfium: Pdfium, document: number, page: number, label: Label): void {
  const { api } = pdfium;
  const { box, words, onPicture } = label;
  if (onPicture) ground(pdfium, page, box);
  if (words.trim() === '') return;
  const object = textObject(pdfium, document, words, label.size);
  const fit = Math.min(1, (box.right - box.left) / Math.max(0.1, widthOf(pdfium, object)));
  // Narrow letters stay in their place and can be read enlarged; small ones of full width stand over the next word.
  const high = Math.max(fit, SMALLEST / label.size, SHORTEST);
  const bottom = onPicture ? box.bottom + (box.top - box.bottom) * 0.2 : label.baseline;
  api.FPDFPageObj_Transform(object, fit, 0, 0, high, box.left, bottom ?? box.bottom);
  api.FPDFPage_InsertObject(page, object);
}

function ground({ api }: Pdfium, page: number, { left, right, top, bottom }: Box): void {
  const rect = api.FPDFPageObj_CreateNewRect(left, bottom, right - left, top - bottom);
  api.FPDFPageObj_SetFillColor(rect, PALE, PALE, PALE, 255);
  api.FPDFPath_SetDrawMode(rect, 1, false);
  api.FPDFPage_InsertObject(page, rect);
}
