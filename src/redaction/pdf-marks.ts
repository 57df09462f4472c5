import type { Pdfium } from './pdfium.js';

const STRING = 3;

/**
 * Drops marks that carry words of their own, such as the text a reader should speak instead of what shows.
 *
 * Numbers that only tie contents to the structure stay: dropping them would rewrite every page for nothing.
 * Says whether the page was rewritten.
 */
export function dropMarks(pdfium: Pdfium, page: number): boolean {
  const { api } = pdfium;
  let dropped = false;
  for (let at = api.FPDFPage_CountObjects(page) - 1; at >= 0; at -= 1)
    dropped = dropFrom(pdfium, api.FPDFPage_GetObject(page, at)) || dropped;
  if (dropped) api.FPDFPage_GenerateContent(page);
  return dropped;
}

function dropFrom(pdfium: Pdfium, object: number): boolean {
  const { api } = pdfium;
  let dropped = false;
  for (let at = api.FPDFPageObj_CountMarks(object) - 1; at >= 0; at -= 1) {
    const mark = api.FPDFPageObj_GetMark(object, at);
    if (holdsWords(pdfium, mark)) dropped = api.FPDFPageObj_RemoveMark(object, mark) || dropped;
  }
  return dropped;
}

function holdsWords(pdfium: Pdfium, mark: number): boolean {
  const { api } = pdfium;
  const count = api.FPDFPageObjMark_CountParams(mark);
  for (let at = 0; at < count; at += 1)
    if (api.FPDFPageObjMark_GetParamValueType(mark, keyOf(pdfium, mark, at)) === STRING)
      return true;
  return false;
}

function keyOf(pdfium: Pdfium, mark: number, index: number): string {
  const size = 256;
  return pdfium.lend(size + 4, (at) => {
    pdfium.api.FPDFPageObjMark_GetParamKey(mark, index, at, size, at + size);
    const bytes = Math.max(0, pdfium.number(at + size) - 2);
    return pdfium.copy(at, Math.min(bytes, size)).toString('utf16le');
  });
}
