import { dictionaries } from './pdf-clean.js';
import type { Pdfium } from './pdfium.js';

const IMAGE = 3;
const FORM = 5;
const DEEPEST = 8;
const PICTURE = /\/Subtype\s*\/Image\b/;

/** Takes every picture off every page, those within drawings too; gives how many there were. */
export function withoutPictures(pdfium: Pdfium, document: number): number {
  const { api } = pdfium;
  let dropped = 0;
  for (let index = api.FPDF_GetPageCount(document) - 1; index >= 0; index -= 1)
    pdfium.withPage(document, index, (page) => {
      const here = dropFrom(pdfium, page);
      if (here > 0) api.FPDFPage_GenerateContent(page);
      dropped += here;
    });
  return dropped;
}

/** A drawing that holds a picture goes as a whole: what is changed within it PDFium does not write. */
function dropFrom(pdfium: Pdfium, page: number): number {
  const { api } = pdfium;
  let dropped = 0;
  for (let at = api.FPDFPage_CountObjects(page) - 1; at >= 0; at -= 1) {
    const object = api.FPDFPage_GetObject(page, at);
    if (!showsPicture(pdfium, object, DEEPEST)) continue;
    if (!api.FPDFPage_RemoveObject(page, object))
      throw new Error('a picture was not taken off its page');
    api.FPDFPageObj_Destroy(object);
    dropped += 1;
  }
  return dropped;
}

function showsPicture(pdfium: Pdfium, object: number, depth: number): boolean {
  const { api } = pdfium;
  const type = api.FPDFPageObj_GetType(object);
  if (type !== FORM) return type === IMAGE;
  if (depth === 0) return true;
  for (let at = api.FPDFFormObj_CountObjects(object) - 1; at >= 0; at -= 1)
    if (showsPicture(pdfium, api.FPDFFormObj_GetObject(object, at), depth - 1)) return true;
  return false;
}

/** Nothing is served where a picture is left, such as in a pattern or a letter that is drawn. */
export function refusePictures(file: Buffer): void {
  for (const [from, to] of dictionaries(file))
    if (PICTURE.test(file.subarray(from, to).toString('latin1')))
      throw new Error('a picture is left in the file');
}
