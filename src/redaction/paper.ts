import sharp from 'sharp';
import { render, textObject, widthOf } from './label.js';
import { loadPdfium, type Pdfium } from './pdfium.js';

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 56;
const SIZE = 10;
const LEADING = 14;
const TITLE_SIZE = 15;
const PREVIEW_WIDTH = 1_000;
const STAMP_SIZE = 7.5;
const STAMP_GREY = 96;

export interface Paper {
  readonly title: string;
  readonly text: string;
}

/** Plain text on pages of A4, for documents that have no pages of their own. */
export async function typeset({ title, text }: Paper): Promise<Buffer> {
  const pdfium = await loadPdfium();
  const document = pdfium.api.FPDF_CreateNewDocument();
  try {
    const lines = [
      ...wrap(pdfium, document, title, TITLE_SIZE),
      '',
      ...wrap(pdfium, document, text, SIZE),
    ];
    const titled = wrap(pdfium, document, title, TITLE_SIZE).length;
    const perPage = Math.floor((HEIGHT - 2 * MARGIN) / LEADING) - 1;
    for (let first = 0; first === 0 || first < lines.length; first += perPage)
      setPage(pdfium, document, lines.slice(first, first + perPage), first === 0 ? titled : 0);
    return pdfium.save(document);
  } finally {
    pdfium.api.FPDF_CloseDocument(document);
  }
}

function setPage(pdfium: Pdfium, document: number, lines: readonly string[], titled: number): void {
  const { api } = pdfium;
  const page = api.FPDFPage_New(document, api.FPDF_GetPageCount(document), WIDTH, HEIGHT);
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const words = textObject(pdfium, document, drawable(line), index < titled ? TITLE_SIZE : SIZE);
    const down = MARGIN + (index + 1) * LEADING + (index < titled ? 4 * index : titled * 4);
    api.FPDFPageObj_Transform(words, 1, 0, 0, 1, MARGIN, HEIGHT - down);
    api.FPDFPage_InsertObject(page, words);
  });
  api.FPDFPage_GenerateContent(page);
  api.FPDF_ClosePage(page);
}

/** The font of every reader knows the letters of Western Europe; others are shown by a sign. */
function drawable(line: string): string {
  return line
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replaceAll('\u2026', '...')
    .replaceAll('\t', '    ')
    .replace(/[^\u0020-\u007e\u00a0-\u00ff]/g, '?');
}

function wrap(pdfium: Pdfium, document: number, text: string, size: number): readonly string[] {
  const most = Math.floor((WIDTH - 2 * MARGIN) / averageWidth(pdfium, document, size));
  return text.split(/\r?\n|\f/).flatMap((paragraph) => wrapped(paragraph, most));
}

function averageWidth(pdfium: Pdfium, document: number, size: number): number {
  const sample = 'Proces-verbaal van bevindingen, opgemaakt op de dag als vermeld.';
  const words = textObject(pdfium, document, sample, size);
  const wide = widthOf(pdfium, words);
  pdfium.api.FPDFPageObj_Destroy(words);
  return wide / sample.length;
}

function wrapped(paragraph: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').flatMap((one) => one.match(/.{1,80}/gsu) ?? [''])) {
    if (line !== '' && line.length + word.length + 1 > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Writes for whom this copy is at the foot of every page. */
export async function stamp(pdf: Buffer, words: string): Promise<Buffer> {
  return withDocument(pdf, (pdfium, document) => {
    const { api } = pdfium;
    const pages = api.FPDF_GetPageCount(document);
    for (let index = 0; index < pages; index += 1) {
      pdfium.withPage(document, index, (page) => {
        const object = textObject(
          pdfium,
          document,
          drawable(`${words} - ${index + 1}/${pages}`),
          STAMP_SIZE,
        );
        api.FPDFPageObj_SetFillColor(object, STAMP_GREY, STAMP_GREY, STAMP_GREY, 255);
        const fit = Math.min(
          1,
          (api.FPDF_GetPageWidthF(page) - 40) / Math.max(1, widthOf(pdfium, object)),
        );
        api.FPDFPageObj_Transform(object, fit, 0, 0, fit, 20, 14);
        api.FPDFPage_InsertObject(page, object);
        api.FPDFPage_GenerateContent(page);
      });
    }
    return pdfium.save(document);
  });
}

/** Several documents as one. */
export interface Bound {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** The page each of them begins on, counted from one. */
  readonly starts: readonly number[];
}

/** Several documents as one, in this order. */
export async function bound(pdfs: readonly Buffer[]): Promise<Bound> {
  const pdfium = await loadPdfium();
  const { api } = pdfium;
  const book = api.FPDF_CreateNewDocument();
  const starts: number[] = [];
  try {
    for (const pdf of pdfs) {
      const before = api.FPDF_GetPageCount(book);
      await withDocument(pdf, (_, document) => {
        if (!api.FPDF_ImportPages(book, document, '', before))
          throw new Error('pages were not bound');
      });
      starts.push(before + 1);
    }
    return { bytes: pdfium.save(book), pages: api.FPDF_GetPageCount(book), starts };
  } finally {
    api.FPDF_CloseDocument(book);
  }
}

const BITMAP_BGR = 2;

/** A picture as a PDF of one page, as wide as paper allows. */
export async function mount(picture: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .recomb([
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ])
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pdfium = await loadPdfium();
  const { api } = pdfium;
  const document = api.FPDF_CreateNewDocument();
  const pixels = pdfium.keep(data);
  try {
    const scale = Math.min(WIDTH / info.width, HEIGHT / info.height);
    const [wide, high] = [info.width * scale, info.height * scale];
    const page = api.FPDFPage_New(document, 0, WIDTH, HEIGHT);
    const bitmap = api.FPDFBitmap_CreateEx(
      info.width,
      info.height,
      BITMAP_BGR,
      pixels,
      info.width * 3,
    );
    const image = api.FPDFPageObj_NewImageObj(document);
    api.FPDFImageObj_SetBitmap(0, 0, image, bitmap);
    api.FPDFImageObj_SetMatrix(image, wide, 0, 0, high, (WIDTH - wide) / 2, HEIGHT - high);
    api.FPDFPage_InsertObject(page, image);
    api.FPDFPage_GenerateContent(page);
    const bytes = pdfium.save(document);
    api.FPDFBitmap_Destroy(bitmap);
    api.FPDF_ClosePage(page);
    return bytes;
  } finally {
    api.FPDF_CloseDocument(document);
    pdfium.free(pixels);
  }
}

/** One page of a PDF, or a picture, as PNG for the screen. */
export async function preview(file: Buffer, index: number): Promise<Buffer | undefined> {
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-')))
    return sharp(file)
      .rotate()
      .resize({ width: PREVIEW_WIDTH, withoutEnlargement: true })
      .png()
      .toBuffer();
  const drawn = await withDocument(file, (pdfium, document) => {
    if (index >= pdfium.api.FPDF_GetPageCount(document)) return undefined;
    return pdfium.withPage(document, index, (page) => {
      const wide = pdfium.api.FPDF_GetPageWidthF(page);
      const high = pdfium.api.FPDF_GetPageHeightF(page);
      const height = Math.min(3 * PREVIEW_WIDTH, Math.round((high / wide) * PREVIEW_WIDTH));
      return { pixels: render(pdfium, page, { width: PREVIEW_WIDTH, height }), height };
    });
  });
  if (drawn === undefined) return undefined;
  const size = { width: PREVIEW_WIDTH, height: drawn.height, channels: 3 as const };
  return sharp(drawn.pixels, { raw: size }).png({ palette: true }).toBuffer();
}

async function withDocument<T>(
  pdf: Buffer,
  use: (pdfium: Pdfium, document: number) => T,
): Promise<T> {
  const pdfium = await loadPdfium();
  const memory = pdfium.keep(pdf);
  const document = pdfium.api.FPDF_LoadMemDocument(memory, pdf.length, '');
  try {
    if (document === 0) throw new Error('pdf cannot be read');
    return use(pdfium, document);
  } finally {
    if (document !== 0) pdfium.api.FPDF_CloseDocument(document);
    pdfium.free(memory);
  }
}
