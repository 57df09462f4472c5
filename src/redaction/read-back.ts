import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { type FileFormat, type Limits, LIMITS } from './format.js';
import type { Ocr } from './ocr.js';
import { readScan, scanOf } from './pdf-page.js';
import { loadPdfium } from './pdfium.js';
import { PictureReader } from './picture.js';
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

/** All character data by paragraph, and all values of attributes. */
function fromMarkup(xml: string): readonly string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const values: string[] = [];
  const put = (text: string) => {
    if (open.length > 0) open[open.length - 1] = `${open.at(-1) ?? ''}${text}`;
  };
  const parser = new SaxesParser();
  const foreign = new Set<string>();
  parser.on('opentag', ({ name, attributes }) => {
    for (const [key, value] of Object.entries(attributes))
      if (key.startsWith('xmlns:') && !KNOWN_MARKUP.test(value)) foreign.add(key.slice(6));
    // Markup nobody knows may say in its own names what others say in words.
    values.push(...[name, ...Object.keys(attributes)].filter((word) => isForeign(word, foreign)));
    if (name.endsWith(':p')) open.push('');
    if (/:(tab|br|cr)$/.test(name)) put(' ');
    for (const value of Object.values(attributes)) if (/\p{L}{2}/u.test(value)) values.push(value);
  });
  parser.on('closetag', ({ name }) => {
    if (name.endsWith(':p')) texts.push(open.pop() ?? '');
  });
  parser.on('text', (text) => {
    if (open.length > 0) put(text);
    else if (text.trim() !== '') texts.push(text);
  });
  parser.on('comment', (text) => texts.push(text));
  parser.on('processinginstruction', ({ target, body }) => texts.push(`${target} ${body}`));
  parser.write(xml).close();
  return [...texts, ...values];
}

const KNOWN_MARKUP =
  /^(https?:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.oclc\.org|www\.w3\.org)\/|urn:schemas-microsoft-com:)/;

function isForeign(name: string, foreign: ReadonlySet<string>): boolean {
  const colon = name.indexOf(':');
  return colon > 0 && foreign.has(name.slice(0, colon));
}

async function fromPdf(bytes: Buffer, pictures: PictureReader): Promise<readonly string[]> {
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
  return [...texts, ...literalsOf(bytes), ...(await wordsInImages(bytes, pictures))];
}

const END_OF_STREAM = 'endstream';

/** Strings in the open, and those in streams that any program can unpack; the pixels of images are read as pictures. */
function literalsOf(bytes: Buffer): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  for (;;) {
    const stream = bytes.indexOf('stream\r\n', at);
    const open = bytes.subarray(at, stream < 0 ? bytes.length : stream);
    texts.push(...literals(open));
    if (stream < 0) return texts;
    const end = bytes.indexOf(END_OF_STREAM, stream);
    if (end < 0) return texts;
    if (!isImage(open)) texts.push(...literals(inflated(bytes.subarray(stream + 8, end))));
    // Past the whole word: it ends as the word that opens a stream does.
    at = end + END_OF_STREAM.length;
  }
}

/** Whether the last object before a stream says that the stream holds pixels. */
function isImage(open: Buffer): boolean {
  return /\/Subtype\s*\/Image\b/.test(
    open.subarray(Math.max(0, open.lastIndexOf(' obj'))).toString('latin1'),
  );
}

function inflated(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: 64 * 1_048_576 });
  } catch {
    return Buffer.alloc(0);
  }
}

function literals(data: Buffer): readonly string[] {
  const source = data.toString('latin1');
  const plain = [...source.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map((match) => match[1] ?? '');
  const hex = [...source.matchAll(/<([0-9A-Fa-f\s]{4,})>/g)].map((match) => {
    const raw = Buffer.from((match[1] ?? '').replace(/\s/g, ''), 'hex');
    return raw.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))
      ? raw.swap16().toString('utf16le')
      : raw.toString('latin1');
  });
  return [...plain, ...hex].filter((text) => /[A-Za-z]{3}/.test(text));
}

async function wordsInImages(bytes: Buffer, pictures: PictureReader): Promise<readonly string[]> {
  const pdfium = await loadPdfium();
  const memory = pdfium.keep(bytes);
  const document = pdfium.api.FPDF_LoadMemDocument(memory, bytes.length, '');
  try {
    const texts: string[] = [];
    const pages = pdfium.api.FPDF_GetPageCount(document);
    for (let index = 0; index < pages; index += 1) {
      const scan = scanOf(pdfium, document, index);
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
