import { FileRefused, type Limits, LIMITS, type OpenedFile } from './format.js';
import { openMail } from './mail.js';
import type { Ocr } from './ocr.js';
import { openPdf } from './pdf.js';
import { PictureReader } from './picture.js';
import { openPlainText } from './plain-text.js';
import { sniff } from './sniff.js';
import { openWord } from './word.js';

/** Opens a file of any kind that is taken in; refuses all others. */
export function openFile(bytes: Buffer, ocr: Ocr, limits: Limits = LIMITS): Promise<OpenedFile> {
  return openAt(bytes, new PictureReader(ocr, limits), { limits, depth: 0 });
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
  // A picture without words may still show a face; a person looks at it, so it needs at least its one line.
  const text = picture.text === '' ? '[afbeelding zonder leesbare tekst]' : picture.text;
  return {
    format,
    text,
    pages: 1,
    redact: async (edits, _words, _withoutPictures, areas = []) => ({
      bytes: (await picture.redact(edits, areas)).bytes,
      removals: { PROPERTIES: 1, ...(areas.length === 0 ? {} : { AREA: areas.length }) },
      under: picture.under(areas),
    }),
    close: () => undefined,
  };
}
