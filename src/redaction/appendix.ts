import PDFDocument from 'pdfkit';
import { fontFile } from './fonts.js';
import { sheetsOf } from './open-file.js';
import { bound } from './paper.js';
import { drawable } from './sheet.js';
import { sniff } from './sniff.js';
import { bytesOf, TIMELESS } from './pdf-writing.js';

const MARGIN = 56;
const SIZE = 10;
const CAPTION_HEIGHT = 20;

/**
 * Pages of the words of a served letter or message, and behind them what is looked at within it: its pictures, each on a
 * page of its own under this caption and its number, and the pages of what is attached.
 */
export async function withAppendix(
  pages: Buffer,
  served: Buffer,
  caption: string,
): Promise<Uint8Array> {
  const parts = [pages];
  let pictures = 0;
  for (const { bytes } of await sheetsOf(served)) {
    if (sniff(bytes) === 'PDF') {
      parts.push(bytes);
      continue;
    }
    pictures += 1;
    parts.push(await picturePage(bytes, `${caption} ${pictures}`));
  }
  return parts.length === 1 ? pages : (await bound(parts)).bytes;
}

/** A picture as it was served, not drawn anew: a photo stays as small as it is. */
async function picturePage(picture: Buffer, caption: string): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    info: TIMELESS,
  });
  pdf.registerFont('regular', fontFile('Regular'));
  const written = bytesOf(pdf);
  pdf.font('regular').fontSize(SIZE).text(drawable(caption), MARGIN, MARGIN);
  const [wide, high] = [pdf.page.width - 2 * MARGIN, pdf.page.height - 2 * MARGIN - CAPTION_HEIGHT];
  pdf.image(picture, MARGIN, MARGIN + CAPTION_HEIGHT, { fit: [wide, high] });
  pdf.end();
  return written;
}
