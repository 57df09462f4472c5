import { loadPdfium, type Pdfium } from './pdfium.js';

const FONT = 'Helvetica';
const LARGEST = 0.62;
const PALE = 0xffeeeeee;
const WHITE = 0xffffffff;
const BITMAP_BGRX = 3;

/** A pale box with words in it, as RGB pixels: what stands on a picture where a name stood. */
export async function drawLabel(text: string, width: number, height: number): Promise<Buffer> {
  const pdfium = await loadPdfium();
  const { api } = pdfium;
  const document = api.FPDF_CreateNewDocument();
  try {
    const page = api.FPDFPage_New(document, 0, width, height);
    if (text.trim() !== '') putText(pdfium, document, page, { text, width, height });
    api.FPDFPage_GenerateContent(page);
    const pixels = render(pdfium, page, { width, height, background: PALE });
    api.FPDF_ClosePage(page);
    return pixels;
  } finally {
    api.FPDF_CloseDocument(document);
  }
}

function putText(
  pdfium: Pdfium,
  document: number,
  page: number,
  {
    text,
    width,
    height,
  }: { readonly text: string; readonly width: number; readonly height: number },
): void {
  const { api } = pdfium;
  const size = height * LARGEST;
  const words = textObject(pdfium, document, text, size);
  const wide = widthOf(pdfium, words);
  const fit = wide === 0 ? 1 : Math.min(1, (width - 2) / wide);
  api.FPDFPageObj_Transform(words, fit, 0, 0, fit, 1, (height - size * fit * 0.7) / 2);
  api.FPDFPage_InsertObject(page, words);
}

/** A text object in the one font every reader has. */
export function textObject(pdfium: Pdfium, document: number, text: string, size: number): number {
  const { api } = pdfium;
  const words = api.FPDFPageObj_NewTextObj(document, FONT, size);
  pdfium.withText(text, (at) => api.FPDFText_SetText(words, at));
  return words;
}

export function widthOf(pdfium: Pdfium, object: number): number {
  return pdfium.lend(16, (at) => {
    pdfium.api.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12);
    const [left = 0, , right = 0] = pdfium.floats(at, 4);
    return right - left;
  });
}

export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly background?: number;
}

/** A page drawn on a bitmap, which whoever asked for it destroys. */
export function bitmapOf(
  { api }: Pdfium,
  page: number,
  { width, height, background = WHITE }: Canvas,
): number {
  const bitmap = api.FPDFBitmap_CreateEx(width, height, BITMAP_BGRX, 0, 0);
  if (bitmap === 0) throw new Error('no memory for a page');
  api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, background);
  api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 1);
  return bitmap;
}

/** A page as RGB pixels. */
export function render(pdfium: Pdfium, page: number, canvas: Canvas): Buffer {
  const { api } = pdfium;
  const { width, height } = canvas;
  const bitmap = bitmapOf(pdfium, page, canvas);
  try {
    const stride = api.FPDFBitmap_GetStride(bitmap);
    return rgb(
      pdfium.copy(api.FPDFBitmap_GetBuffer(bitmap), stride * height),
      width,
      height,
      stride,
    );
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
}

function rgb(bgrx: Buffer, width: number, height: number, stride: number): Buffer {
  const out = Buffer.allocUnsafe(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    for (let from = y * stride, end = from + width * 4; from < end; from += 4) {
      out[to] = bgrx[from + 2] ?? 0;
      out[to + 1] = bgrx[from + 1] ?? 0;
      out[to + 2] = bgrx[from] ?? 0;
      to += 3;
    }
  }
  return out;
}
