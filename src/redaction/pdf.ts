import { type Area, isHidden, type Stretch } from './areas.js';
import {
  addRemovals,
  type Edit,
  FileRefused,
  type Limits,
  type OpenedFile,
  type RedactedFile,
  type Removals,
  WITHOUT_WORDS,
} from './format.js';
import { editsWithin } from './nested.js';
import { blackOut, boxesOnPage, wordsUnder } from './pdf-areas.js';
import { carryOver, cleaned } from './pdf-clean.js';
import { flattened, pagesOnly } from './pdf-left-behind.js';
import { refusePictures, withoutPictures } from './pdf-no-pictures.js';
import { besidesLayer, type CoveredWord } from './pdf-layer.js';
import { renamedPdf } from './pdf-names.js';
import { type OpenPage, OpenPages } from './pdf-open-pages.js';
import {
  pageText,
  type PageText,
  readScan,
  type Scan,
  scanOf,
  type SeenOnPage,
} from './pdf-page.js';
import { redactPage } from './pdf-redact.js';
import { type Box, loadPdfium, type Pdfium } from './pdfium.js';
import type { PictureReader } from './picture.js';
import { Renaming } from './renaming.js';
import { joined, rewrite, TextMap } from './text-map.js';

interface ReadPage {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly page: PageText;
  readonly seen: SeenOnPage;
  readonly covered: readonly CoveredWord[];
  readonly hasPictures: boolean;
  readonly removed: Removals;
}

/**
 * Opens a PDF as a new document that holds nothing but its pages.
 *
 * Properties, bookmarks, attachments, programs and hidden layers are not carried over. Form fields and notes that show
 * become part of the page, so that what people see is what is read, reviewed and redacted.
 */
export async function openPdf(
  bytes: Buffer,
  limits: Limits,
  pictures: PictureReader,
): Promise<OpenedFile> {
  const pdfium = await loadPdfium();
  const { document, removals: before } = pagesOnly(pdfium, bytes, limits);
  const open = new OpenPages(pdfium, document);
  try {
    const map = new TextMap<Box>(limits.textLength);
    const pages: ReadPage[] = [];
    const count = pdfium.api.FPDF_GetPageCount(document);
    for (let index = 0; index < count; index += 1)
      pages.push(await readPage(pdfium, index, { open, map, pictures }));
    const removals = pages.reduce((sum, { removed }) => addRemovals(sum, removed), before);
    if (map.text().trim() === '') {
      if (!pages.some(({ hasPictures }) => hasPictures)) throw new FileRefused('without-text');
      map.gap(WITHOUT_WORDS);
    }
    const text = map.text();
    return {
      format: 'PDF',
      text,
      sheets: [{ bytes, pages: count }],
      redact: (edits, words = [], withoutPictures = false, areas = []) => {
        const renaming = new Renaming(words);
        const pdf = { pdfium, document, open, pages, map, text, removals, withoutPictures, areas };
        const made = redact(pdf, edits);
        if (renaming.isEmpty) return Promise.resolve(made);
        const renamed = renamedPdf(Buffer.from(made.bytes), renaming);
        return Promise.resolve({
          ...made,
          bytes: renamed,
          removals: addRemovals(made.removals, { NAME: renaming.count }),
        });
      },
      close: () => {
        open.close();
        pdfium.api.FPDF_CloseDocument(document);
      },
    };
  } catch (error) {
    open.close();
    pdfium.api.FPDF_CloseDocument(document);
    throw error;
  }
}

interface Reading {
  readonly open: OpenPages;
  readonly map: TextMap<Box>;
  readonly pictures: PictureReader;
}

async function readPage(pdfium: Pdfium, index: number, reading: Reading): Promise<ReadPage> {
  const { open, map } = reading;
  let removed: Removals = {};
  const opened = open.open(index, (page) => {
    const flat = flattened(pdfium, page);
    removed = flat.removed;
    return flat.changed;
  });
  try {
    const page = pageText(pdfium, opened.text);
    const start = map.end;
    map.gap(page.text);
    const end = map.end;
    if (page.text !== '') map.gap('\n');
    const first = map.segments.length;
    const scan = scanOf(pdfium, opened.page);
    const covered =
      scan === undefined ? [] : await readPictures(pdfium, { opened, page, scan }, reading);
    map.gap('\f');
    open.put(index, opened, page.text.length);
    const seen = { first, last: map.segments.length };
    const hasPictures = scan !== undefined;
    return { index, start, end, page, seen, covered, hasPictures, removed };
  } catch (error) {
    open.closeOne(opened);
    throw error;
  }
}

/** Adds the words of a page's pictures; gives those that its text says too. */
async function readPictures(
  pdfium: Pdfium,
  {
    opened,
    page,
    scan,
  }: { readonly opened: OpenPage; readonly page: PageText; readonly scan: Scan },
  { map, pictures }: Reading,
): Promise<readonly CoveredWord[]> {
  const lines = await readScan(scan, pictures);
  const found = besidesLayer(pdfium, { page, text: opened.text }, lines);
  for (const line of found.lines) {
    line.forEach(({ text, box }, position) => {
      if (position > 0) map.gap(' ');
      map.add(text, box);
    });
    map.gap('\n');
  }
  return found.covered;
}

interface ReadPdf {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly open: OpenPages;
  readonly pages: readonly ReadPage[];
  readonly map: TextMap<Box>;
  readonly text: string;
  readonly removals: Removals;
  readonly withoutPictures: boolean;
  readonly areas: readonly Area[];
}

/** Pages that are worked on together: PDFium looks through a whole document for every page it rewrites. */
const BATCH = 16;

/** Redacts some pages at a time and carries them over into a new file, so that what was cut loose stays behind. */
function redact(pdf: ReadPdf, edits: readonly Edit[]): RedactedFile {
  const { pdfium, pages, areas } = pdf;
  const under = pages.flatMap((page) => underAreas(pdf, page));
  const served = pdfium.api.FPDF_CreateNewDocument();
  try {
    for (const batch of batchesOf(pages, areas)) redactBatch(pdf, edits, { served, batch });
    const removals = addRemovals(pdf.removals, { AREA: areas.length });
    if (!pdf.withoutPictures) return { bytes: cleaned(pdfium, served), removals, under };
    const pictures = withoutPictures(pdfium, served);
    const bytes = cleaned(pdfium, served);
    refusePictures(bytes);
    return { bytes, removals: addRemovals(removals, { PICTURE: pictures }), under };
  } finally {
    pdfium.api.FPDF_CloseDocument(served);
  }
}

/** A page with areas goes alone: a picture that it shares with others, such as a letterhead, stays whole on those. */
function batchesOf(
  pages: readonly ReadPage[],
  areas: readonly Area[],
): readonly (readonly ReadPage[])[] {
  const batches: ReadPage[][] = [];
  let alone = true;
  for (const page of pages) {
    const last = batches.at(-1);
    const own = onPage(areas, page.index).length > 0;
    if (last === undefined || own || alone || last.length === BATCH) batches.push([page]);
    else last.push(page);
    alone = own;
  }
  return batches;
}

function redactBatch(
  pdf: ReadPdf,
  edits: readonly Edit[],
  { served, batch }: { readonly served: number; readonly batch: readonly ReadPage[] },
): void {
  const { pdfium, document } = pdf;
  const first = batch[0]?.index ?? 0;
  const part = pdfium.api.FPDF_CreateNewDocument();
  try {
    carryOver(pdfium, part, document, `${first + 1}-${first + batch.length}`);
    for (const [index, page] of batch.entries()) redactRead(pdf, edits, page, { part, index });
    carryOver(pdfium, served, part, '');
  } finally {
    pdfium.api.FPDF_CloseDocument(part);
  }
}

/** What the text says of words that areas of this page hide. */
function underAreas({ pdfium, document, map, areas }: ReadPdf, read: ReadPage): readonly Stretch[] {
  const { index, start, page, seen } = read;
  const here = onPage(areas, index);
  if (here.length === 0) return [];
  return pdfium.withPage(document, index, (handle) => {
    const boxes = boxesOnPage(pdfium, handle, here);
    const written = wordsUnder(pdfium, handle, page.text, here).map((word) => ({
      start: start + word.start,
      end: start + word.end,
    }));
    const inPictures = map.segments
      .slice(seen.first, seen.last)
      .filter(({ target }) => isHidden(target, boxes))
      .map(({ start: from, end: to }) => ({ start: from, end: to }));
    return [...written, ...inPictures];
  });
}

function onPage(areas: readonly Area[], index: number): readonly Area[] {
  return areas.filter(({ page }) => page === index + 1);
}

function redactRead(
  { pdfium, open, map, text, areas }: ReadPdf,
  edits: readonly Edit[],
  read: ReadPage,
  { part, index }: { readonly part: number; readonly index: number },
): void {
  const { start, end, page, seen, covered } = read;
  const changed = rewrite(map.segments.slice(seen.first, seen.last), text, edits);
  const seenHere = joined(changed, around).map(({ target, text: words }) => ({
    box: target,
    words,
  }));
  const written = editsWithin(edits, start, end);
  if (written.length > 0 || seenHere.length > 0)
    redactPage(pdfium, part, index, {
      page,
      written,
      seen: seenHere,
      covered,
      text: open.textOf(read.index),
    });
  const black = onPage(areas, read.index);
  if (black.length > 0) blackOut(pdfium, part, index, black);
}

/** The box of two words on one line, as upright pages have them. */
function around(left: Box, right: Box): Box | undefined {
  const middle = (right.top + right.bottom) / 2;
  if (right.left < left.left || middle < left.bottom || middle > left.top) return undefined;
  return {
    left: left.left,
    right: right.right,
    bottom: Math.min(left.bottom, right.bottom),
    top: Math.max(left.top, right.top),
  };
}
