import { withoutPictureNotes } from './pdf-pictures.js';
import type { Pdfium } from './pdfium.js';

/** Entries of a page, a picture or a mark that may hold words beside those that show. */
const WORDED_ENTRY =
  /\/(?:(?:Metadata|PieceInfo|Thumb|AA|LastModified|ActualText|Alt|TU|Annots|OPI)(?=[\s/(<[])|Name(?=\s*(?:\(|<[0-9A-Fa-f])))/g;

/**
 * The pages as a file of their own, with nothing in it that no page shows.
 *
 * PDFium writes every object it holds, also those redaction cut loose. So `served` is a document its pages were carried
 * over into after redaction: only what is reachable came along.
 */
export function cleaned(pdfium: Pdfium, served: number): Buffer {
  const first = pdfium.save(served);
  const entries = blanked(first);
  if (entries === undefined) return withoutPictureNotes(first);
  const memory = pdfium.keep(entries);
  const again = pdfium.api.FPDF_LoadMemDocument(memory, entries.length, '');
  try {
    if (again === 0) throw new Error('pdf could not be read again');
    return withoutPictureNotes(carriedOver(pdfium, again));
  } finally {
    if (again !== 0) pdfium.api.FPDF_CloseDocument(again);
    pdfium.free(memory);
  }
}

function carriedOver(pdfium: Pdfium, document: number): Buffer {
  const { api } = pdfium;
  const fresh = api.FPDF_CreateNewDocument();
  try {
    carryOver(pdfium, fresh, document, '');
    return pdfium.save(fresh);
  } finally {
    api.FPDF_CloseDocument(fresh);
  }
}

/** Adds pages to the end of another document, with what they reach and nothing else; all of them when none are named. */
export function carryOver({ api }: Pdfium, to: number, from: number, pages: string): void {
  if (!api.FPDF_ImportPages(to, from, pages, api.FPDF_GetPageCount(to)))
    throw new Error('pages were not carried over');
}

const END_OF_STREAM = 'endstream';

/** Where dictionaries lie between the streams: PDFium writes them in the open. */
export function* dictionaries(file: Buffer): Generator<readonly [number, number]> {
  let at = 0;
  for (;;) {
    const stream = file.indexOf('stream\r\n', at);
    if (stream < 0) break;
    yield [at, stream];
    const end = file.indexOf(END_OF_STREAM, stream);
    if (end < 0) return;
    // Past the whole word: it ends as the word that opens a stream does.
    at = end + END_OF_STREAM.length;
  }
  // The trailer holds an identifier of its own, which says nothing.
  yield [at, Math.max(at, file.lastIndexOf('trailer'))];
}

/** The file with these entries and their values overwritten by spaces; undefined when it has none. */
function blanked(file: Buffer): Buffer | undefined {
  let out: Buffer | undefined;
  for (const [from, to] of dictionaries(file)) {
    const source = file.subarray(from, to).toString('latin1');
    for (const match of source.matchAll(WORDED_ENTRY)) {
      out ??= Buffer.from(file);
      const end = valueEnd(source, match.index + match[0].length);
      out.fill(' ', from + match.index, from + end, 'latin1');
    }
  }
  return out;
}

const SIMPLE = /\s*(?:\d+\s+\d+\s+R|[^\s<>[\]()/]+|\/[^\s<>[\]()/]*)/y;

/** Where the value that begins here ends. */
function valueEnd(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source[at] ?? '')) at += 1;
  if (source[at] === '(') return stringEnd(source, at);
  if (source.startsWith('<<', at) || source[at] === '[') return nestedEnd(source, at);
  if (source[at] === '<') return source.indexOf('>', at) + 1;
  SIMPLE.lastIndex = at;
  return SIMPLE.test(source) ? SIMPLE.lastIndex : at;
}

function stringEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}

function nestedEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '(') at = stringEnd(source, at) - 1;
    else if (source.startsWith('<<', at)) {
      depth += 1;
      at += 1;
    } else if (source.startsWith('>>', at)) {
      depth -= 1;
      at += 1;
    } else if (source[at] === '[') depth += 1;
    else if (source[at] === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return source.length;
}
