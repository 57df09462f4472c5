import PostalMime, { type Address, type Email } from 'postal-mime';
import {
  addRemovals,
  type Edit,
  FileRefused,
  type FileFormat,
  type Limits,
  type OpenedFile,
  pagesOf,
  type RedactedFile,
  type Removals,
} from './format.js';
import { type Area, areasWithin, type Stretch } from './areas.js';
import { htmlText } from './html-text.js';
import { editsWithin, shifted } from './nested.js';
import { rewrite, type Segment, TextMap } from './text-map.js';

/** Opens a file within a message; throws `FileRefused` for what nobody can read. */
export type OpenInner = (bytes: Buffer, depth: number) => Promise<OpenedFile>;

type Target = 'From' | 'To' | 'Cc' | 'Date' | 'Subject' | 'body';

interface Attached {
  readonly start: number;
  readonly end: number;
  readonly file: OpenedFile | undefined;
}

const KNOWN_HEADERS = new Set([
  'from',
  'to',
  'cc',
  'date',
  'subject',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);
const TYPES: Readonly<Record<FileFormat, readonly [extension: string, type: string]>> = {
  TXT: ['txt', 'text/plain; charset=utf-8'],
  DOCX: ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  PDF: ['pdf', 'application/pdf'],
  EML: ['eml', 'message/rfc822'],
  PNG: ['png', 'image/png'],
  JPEG: ['jpg', 'image/jpeg'],
};

/** Opens a message: who wrote to whom, its words, and every attachment by its content. */
export async function openMail(
  bytes: Buffer,
  limits: Limits,
  { open, depth }: { readonly open: OpenInner; readonly depth: number },
): Promise<OpenedFile> {
  const mail = await parse(bytes, limits);
  const map = new TextMap<Target>(limits.textLength);
  for (const [name, words] of headersOf(mail)) {
    map.gap(`${name}: `);
    map.add(words, name);
    map.gap('\n');
  }
  map.gap('\n');
  map.add(bodyOf(mail), 'body');
  map.gap('\n');
  const attached: Attached[] = [];
  for (const { content } of mail.attachments) {
    const file = await opened(bufferOf(content), open, depth);
    map.gap(`\n[bijlage ${attached.length + 1}]\n`);
    const start = map.end;
    if (file !== undefined) map.gap(file.text);
    attached.push({ start, end: map.end, file });
  }
  const text = map.text();
  const hidden = mail.headers.filter(({ key }) => !KNOWN_HEADERS.has(key)).length;
  return {
    format: 'EML',
    text,
    sheets: attached.flatMap(({ file }) => file?.sheets ?? []),
    redact: (edits, words = [], withoutPictures = false, areas = []) => {
      const mail = { map, text, attached, removals: { MAIL_HEADER: hidden } };
      return redact(mail, edits, { words, withoutPictures, areas });
    },
    close: () => {
      for (const { file } of attached) file?.close();
    },
  };
}

async function parse(bytes: Buffer, limits: Limits): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: 32,
      maxHeadersSize: Math.min(limits.textLength, 1_048_576),
    });
  } catch {
    throw new FileRefused('damaged');
  }
}

function headersOf(mail: Email): readonly (readonly [Exclude<Target, 'body'>, string])[] {
  const all = [
    ['From', addresses(mail.from === undefined ? [] : [mail.from])],
    ['To', addresses(mail.to ?? [])],
    ['Cc', addresses(mail.cc ?? [])],
    // As it was written: in another zone or form a moment reads as another one.
    ['Date', mail.headers.find(({ key }) => key === 'date')?.value ?? ''],
    ['Subject', mail.subject ?? ''],
  ] as const;
  return all.filter(([, words]) => words !== '');
}

function addresses(all: readonly Address[]): string {
  return all
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => (name === '' ? address : `${name} <${address}>`))
    .join(', ');
}

/** The words as text: a styled version becomes plain, and is added when it says anything else than the plain one. */
function bodyOf(mail: Email): string {
  const plain = (mail.text ?? '').trim();
  const styled = mail.html === undefined ? '' : htmlText(mail.html).trim();
  if (styled === '' || squeezed(styled) === squeezed(plain)) return plain;
  return plain === '' ? styled : `${plain}\n\n${styled}`;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function bufferOf(content: ArrayBuffer | Uint8Array | string): Buffer {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  return content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(content);
}

/** Undefined for an attachment that is left out and reported: nobody could have reviewed it. */
async function opened(
  bytes: Buffer,
  open: OpenInner,
  depth: number,
): Promise<OpenedFile | undefined> {
  try {
    return await open(bytes, depth + 1);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    if (error.because === 'too-much-text' || error.because === 'too-large') throw error;
    return undefined;
  }
}

interface ReadMail {
  readonly map: TextMap<Target>;
  readonly text: string;
  readonly attached: readonly Attached[];
  readonly removals: Removals;
}

interface More {
  readonly words: readonly string[];
  readonly withoutPictures: boolean;
  readonly areas: readonly Area[];
}

async function redact(mail: ReadMail, edits: readonly Edit[], more: More): Promise<RedactedFile> {
  const { map, text, attached } = mail;
  const changed = new Map(
    rewrite(map.segments, text, edits).map((one) => [one.segment.target, one.text]),
  );
  const words = (segment: Segment<Target>) =>
    changed.get(segment.target) ?? text.slice(segment.start, segment.end);
  const headers = map.segments
    .filter(({ target }) => target !== 'body')
    .map((segment) => header(segment.target, words(segment)));
  const body = map.segments.find(({ target }) => target === 'body');
  const own = section(
    'text/plain; charset=utf-8',
    Buffer.from(body === undefined ? '' : words(body), 'utf8'),
  );
  const { parts, removals, under } = await redactAttached(attached, edits, more);
  return {
    bytes: assemble(headers, [own, ...parts]),
    removals: addRemovals(mail.removals, ...removals),
    under,
  };
}

interface RedactedParts {
  readonly parts: readonly string[];
  readonly removals: readonly Removals[];
  readonly under: readonly Stretch[];
}

async function redactAttached(
  attached: readonly Attached[],
  edits: readonly Edit[],
  { words, withoutPictures, areas }: More,
): Promise<RedactedParts> {
  const parts: string[] = [];
  const removals: Removals[] = [];
  const under: Stretch[] = [];
  let before = 0;
  for (const [index, { start, end, file }] of attached.entries()) {
    if (file === undefined) {
      removals.push({ ATTACHMENT_UNREADABLE: 1 });
      continue;
    }
    const pages = pagesOf(file.sheets);
    const black = areasWithin(areas, before, pages);
    before += pages;
    if (withoutPictures && (file.format === 'PNG' || file.format === 'JPEG')) {
      removals.push({ PICTURE: 1 });
      continue;
    }
    const made = await file.redact(editsWithin(edits, start, end), words, withoutPictures, black);
    removals.push(made.removals);
    under.push(...shifted(made.under ?? [], start));
    parts.push(section(TYPES[file.format][1], Buffer.from(made.bytes), nameOf(file.format, index)));
  }
  return { parts, removals, under };
}

function nameOf(format: FileFormat, index: number): string {
  return `bijlage-${index + 1}.${TYPES[format][0]}`;
}

const BOUNDARY = 'ontzien-deel';

function header(name: string, words: string): string {
  const flat = words.replace(/[\r\n]+/g, ' ');
  // Everything beyond ASCII is written in encoded words (RFC 2047).
  if (!/[^\x20-\x7e]/.test(flat) && flat.length < 900) return `${name}: ${flat}`;
  const pieces = flat.match(/.{1,30}/gsu) ?? [];
  return `${name}: ${pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece, 'utf8').toString('base64')}?=`).join('\r\n ')}`;
}

function section(type: string, content: Buffer, name?: string): string {
  const lines = content.toString('base64').match(/.{1,76}/g) ?? [];
  const disposition =
    name === undefined ? '' : `\r\nContent-Disposition: attachment; filename="${name}"`;
  return `Content-Type: ${type}${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines.join('\r\n')}`;
}

function assemble(headers: readonly string[], parts: readonly string[]): Buffer {
  const head = [
    ...headers,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
  ].join('\r\n');
  const body = parts.map((part) => `--${BOUNDARY}\r\n${part}\r\n`).join('');
  return Buffer.from(`${head}\r\n\r\n${body}--${BOUNDARY}--\r\n`, 'utf8');
}
