import sharp from 'sharp';
import { pack, unpack } from './archive.js';
import { LIMITS } from './format.js';
import { drawLabel } from './label.js';
import { encodeMarkup } from './markup.js';
import { stamp } from './paper.js';
import { sniff } from './sniff.js';
import { bodyOf } from './word-body.js';

const STRIP = 0.03;

/** Writes for whom a copy is into the copy, where a reader sees it, whatever kind of file it is. */
export async function stampFile(bytes: Buffer, words: string): Promise<Uint8Array> {
  const format = sniff(bytes);
  switch (format) {
    case 'PDF':
      return stamp(bytes, words);
    case 'DOCX':
      return stampWord(bytes, words);
    case 'TXT':
      return Buffer.concat([Buffer.from(`${words}\n\n`, 'utf8'), bytes]);
    case 'EML':
      return Buffer.concat([Buffer.from(`Comments: ${ascii(words)}\r\n`, 'utf8'), bytes]);
    case 'PNG':
    case 'JPEG':
      return stampPicture(bytes, words, format);
  }
}

function ascii(words: string): string {
  return words.normalize('NFD').replace(/[^\x20-\x7e]/g, '');
}

/** A first paragraph of its own. */
function stampWord(bytes: Buffer, words: string): Uint8Array {
  const parts = new Map(unpack(bytes, LIMITS));
  const xml = parts.get('word/document.xml')?.toString('utf8') ?? '';
  const { namespace, start } = bodyOf(xml);
  // Its own declaration: the document may name its markup otherwise.
  const paragraph = `<w:p xmlns:w="${namespace}"><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:color w:val="606060"/><w:sz w:val="15"/></w:rPr><w:t xml:space="preserve">${encodeMarkup(words)}</w:t></w:r></w:p>`;
  const stamped = xml.slice(0, start) + paragraph + xml.slice(start);
  parts.set('word/document.xml', Buffer.from(stamped, 'utf8'));
  return pack(parts);
}

/** A strip below the picture. */
async function stampPicture(
  bytes: Buffer,
  words: string,
  format: 'PNG' | 'JPEG',
): Promise<Uint8Array> {
  const { width, height } = await sharp(bytes).metadata();
  const strip = Math.max(18, Math.round(height * STRIP));
  const label = await drawLabel(words, width, strip);
  const stamped = sharp(bytes)
    .extend({ bottom: strip, background: '#eee' })
    .composite([
      { input: label, raw: { width, height: strip, channels: 3 }, left: 0, top: height },
    ]);
  return format === 'PNG' ? stamped.png().toBuffer() : stamped.jpeg({ quality: 90 }).toBuffer();
}
