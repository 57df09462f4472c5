import { FileRefused, type Limits, type Removals } from './format.js';
import { dropMarks } from './pdf-marks.js';
import type { Pdfium } from './pdfium.js';

const PASSWORD = 4;
const LINK = 2;
const WIDGET = 20;

/** A new document of the pages alone, and what stays behind of the old one. */
export function pagesOnly(
  pdfium: Pdfium,
  bytes: Buffer,
  limits: Limits,
): { readonly document: number; readonly removals: Removals } {
  const { api } = pdfium;
  const memory = pdfium.keep(bytes);
  const source = api.FPDF_LoadMemDocument(memory, bytes.length, '');
  try {
    if (source === 0)
      throw new FileRefused(api.FPDF_GetLastError() === PASSWORD ? 'encrypted' : 'damaged');
    const count = api.FPDF_GetPageCount(source);
    if (count === 0) throw new FileRefused('damaged');
    if (count > limits.pages) throw new FileRefused('too-large');
    const document = api.FPDF_CreateNewDocument();
    if (!api.FPDF_ImportPages(document, source, '', 0)) throw new FileRefused('damaged');
    return { document, removals: leftBehind(pdfium, source) };
  } finally {
    if (source !== 0) api.FPDF_CloseDocument(source);
    pdfium.free(memory);
  }
}

function leftBehind({ api }: Pdfium, source: number): Removals {
  return {
    PROPERTIES: api.EPDF_GetMetaKeyCount(source, false),
    ATTACHMENT_UNREADABLE: api.FPDFDoc_GetAttachmentCount(source),
    BOOKMARK: api.FPDFBookmark_GetFirstChild(source, 0) === 0 ? 0 : 1,
  };
}

/** Draws what shows of fields and notes into a page, and drops the rest of them. */
export function flattened(
  pdfium: Pdfium,
  page: number,
): { readonly removed: Removals; readonly changed: boolean } {
  const { api } = pdfium;
  const count = api.FPDFPage_GetAnnotCount(page);
  let notes = 0;
  let links = 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    const note = api.FPDFPage_GetAnnot(page, at);
    const subtype = api.FPDFAnnot_GetSubtype(note);
    api.FPDFPage_CloseAnnot(note);
    if (subtype === LINK) links += 1;
    else if (subtype !== WIDGET) notes += 1;
  }
  // Flattening reads and writes every page: those without fields and notes are left as they are.
  if (count > 0) api.FPDFPage_Flatten(page, 0);
  const dropped = dropMarks(pdfium, page);
  for (let at = api.FPDFPage_GetAnnotCount(page) - 1; at >= 0; at -= 1)
    api.FPDFPage_RemoveAnnot(page, at);
  return { removed: { NOTE: notes, LINK: links }, changed: dropped || count > 0 };
}
