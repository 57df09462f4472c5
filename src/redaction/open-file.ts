import {
  FileRefused,
  type Limits,
  LIMITS,
  type OpenedFile,
  type Sheets,
  WITHOUT_WORDS,
} from './format.js';
import { openMail } from './mail.js';
import type { Ocr } from './ocr.js';
import { preview } from './paper.js';
import { openPdf } from './pdf.js';
import { PictureReader } from './picture.js';
import { openPlainText } from './plain-text.js';
import { sniff } from './sniff.js';
import { openWord } from './word.js';

/** Opens a file of any kind that is taken in; refuses all others. */
export function openFile(bytes: Buffer, ocr: Ocr, limits: Limits = LIMITS): Promise<OpenedFile> {
  return openAt(bytes, new PictureReader(ocr, limits), { limits, depth: 0 });
}

/**
 * One page as PNG, counted from zero through all that people look at in the file; undefined when there is no such page.
 *
 * No words are read from pictures for it.
 */
export async function previewFile(bytes: Buffer, index: number): Promise<Buffer | undefined> {
  const format = sniff(bytes);
  if (format !== 'DOCX' && format !== 'EML') return preview(bytes, index);
  let before = 0;
  for (const { bytes: sheet, pages } of await sheetsOf(bytes)) {
    if (index < before + pages) return preview(sheet, index - before);
    before += pages;
  }
  return undefined;
}

/** What people look at in a file; no words are read from pictures for it. */
export async function sheetsOf(bytes: Buffer): Promise<readonly Sheets[]> {
  const blind = new PictureReader(undefined, LIMITS);
  const file = await openAt(bytes, blind, { limits: LIMITS, depth: 0 });
  file.close();
  return file.sheets;
}

async function openAt(
  bytes: Buffer,
  pictures: PictureReader,
  { limits, depth }: { readonly limits: Limits; readonly depth: number },
): Promise<OpenedFile> {
  if (depth > limits.depth) throw new FileRefused('unsafe');
  const format = sniff(bytes);
  switch (format) {
    case 'TXT':
      return openPlainText(bytes, limits);
    case 'DOCX':
      return openWord(bytes, limits, pictures);
    case 'PDF':
      return openPdf(bytes, limits, pictures);
    case 'EML':
      return openMail(bytes, limits, {
        depth,
        open: (inner, at) => openAt(inner, pictures, { limits, depth: at }),
      });
    case 'PNG':
    case 'JPEG':
      return openPicture(bytes, pictures, format);
  }
}

async function openPicture(
  bytes: Buffer,
  pictures: PictureReader,
  format: 'PNG' | 'JPEG',
): Promise<OpenedFile> {
  const picture = await pictures.open(bytes);
  if (picture === undefined) throw new FileRefused('damaged');
  const text = picture.text === '' ? WITHOUT_WORDS : picture.text;
  return {
    format,
    text,
    sheets: [{ bytes, pages: 1 }],
    redact: async (edits, _words, _withoutPictures, areas = []) => ({
      bytes: (await picture.redact(edits, areas)).bytes,
      removals: { PROPERTIES: 1, ...(areas.length === 0 ? {} : { AREA: areas.length }) },
      under: picture.under(areas),
    }),
    close: () => undefined,
  };
}
