import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { type FileFormat, type Limits, LIMITS } from './format.js';
import type { Ocr } from './ocr.js';
import { PictureReader } from './picture.js';
import { fromPdf } from './read-back-pdf.js';
import { fromMarkup } from './read-back-word.js';
import { sniff } from './sniff.js';

/** Everything a receiver could read out of a served file, read by other means than those that wrote it. */
export interface ReadBack {
  readonly format: FileFormat;
  readonly text: string;
}

/**
 * Reads a served file the way somebody would who looks for what was taken out of it.
 *
 * Other programs than those that made it: another unpacker and XML reader, another PDF reader, and the words of
 * pictures read from their pixels again. Names of parts, attributes, properties and notes count as text.
 */
export async function readBack(
  bytes: Buffer,
  ocr: Ocr,
  limits: Limits = LIMITS,
): Promise<ReadBack> {
  const format = sniff(bytes);
  const pictures = new PictureReader(ocr, { ...limits, textLength: limits.textLength * 4 });
  return { format, text: (await textsOf(bytes, format, pictures)).join('\n') };
}

async function textsOf(
  bytes: Buffer,
  format: FileFormat,
  pictures: PictureReader,
): Promise<readonly string[]> {
  switch (format) {
    case 'TXT':
      return [bytes.toString('utf8')];
    case 'DOCX':
      return fromWord(bytes, pictures);
    case 'PDF':
      return fromPdf(bytes, pictures);
    case 'EML':
      return fromMail(bytes, pictures);
    case 'PNG':
    case 'JPEG':
      return fromPicture(bytes, pictures);
  }
}

async function fromWord(bytes: Buffer, pictures: PictureReader): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    texts.push(name);
    const content = Buffer.from(part);
    if (/\.(xml|rels)$/.test(name)) texts.push(...fromMarkup(content.toString('utf8')));
    else texts.push(...(await fromPicture(content, pictures)));
  }
  return texts;
}

async function fromPicture(bytes: Buffer, pictures: PictureReader): Promise<readonly string[]> {
  const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
  const notes = [exif, xmp, iptc].filter((note) => note !== undefined);
  const picture = await pictures.open(bytes);
  return [
    ...notes.map((note) => note.toString('latin1')),
    JSON.stringify(comments ?? ''),
    picture?.text ?? '',
  ];
}

/** Splits a message by hand: headers with their encoded words, and each part unpacked. */
async function fromMail(bytes: Buffer, pictures: PictureReader): Promise<readonly string[]> {
  const source = bytes.toString('utf8');
  const split = source.indexOf('\r\n\r\n');
  const head = source.slice(0, split);
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? '';
  const texts = [encodedWords(head)];
  for (const part of source.slice(split).split(`--${boundary}`)) {
    const at = part.indexOf('\r\n\r\n');
    if (at < 0) continue;
    texts.push(part.slice(0, at));
    const content = Buffer.from(part.slice(at), 'base64');
    if (content.length === 0) continue;
    texts.push(
      ...(part.slice(0, at).includes('text/plain') && !part.includes('filename')
        ? [content.toString('utf8')]
        : await textsOf(content, sniff(content), pictures)),
    );
  }
  return texts;
}

function encodedWords(head: string): string {
  return head
    .replace(/\?=\r\n /g, '?=')
    .replace(/=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (_, word: string) =>
      Buffer.from(word, 'base64').toString('utf8'),
    );
}
