import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readScan, scanOf } from './pdf-page.js';
import { loadPdfium } from './pdfium.js';
import { wordsOfObjects } from './read-back-pdf-objects.js';
import type { PictureReader } from './picture.js';

export async function fromPdf(bytes: Buffer, pictures: PictureReader): Promise<readonly string[]> {
  const texts: string[] = [];
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  const document = await loading.promise;
  try {
    texts.push(JSON.stringify(await document.getMetadata()));
    texts.push(JSON.stringify(await document.getOutline()));
    texts.push(JSON.stringify(await document.getAttachments()));
    texts.push(JSON.stringify(await document.getFieldObjects()));
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(
        items
          .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
          .join(''),
      );
      texts.push(JSON.stringify(await page.getAnnotations()));
      page.cleanup();
    }
  } finally {
    await loading.destroy();
  }
  return [...texts, ...wordsOfObjects(bytes), ...(await wordsInImages(bytes, pictures))];
}

async function wordsInImages(bytes: Buffer, pictures: PictureReader): Promise<readonly string[]> {
  const pdfium = await loadPdfium();
  const memory = pdfium.keep(bytes);
  const document = pdfium.api.FPDF_LoadMemDocument(memory, bytes.length, '');
  try {
    const texts: string[] = [];
    const pages = pdfium.api.FPDF_GetPageCount(document);
    for (let index = 0; index < pages; index += 1) {
      const scan = pdfium.withPage(document, index, (page) => scanOf(pdfium, page));
      if (scan === undefined) continue;
      const lines = await readScan(scan, pictures);
      texts.push(lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n'));
    }
    return texts;
  } finally {
    pdfium.api.FPDF_CloseDocument(document);
    pdfium.free(memory);
  }
}
