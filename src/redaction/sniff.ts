import { type FileFormat, FileRefused } from './format.js';

const END_OF_ARCHIVE = Buffer.from('PK\u0005\u0006', 'latin1');
const ARCHIVE_TAIL = 22;
const LONGEST_COMMENT = 65_535;
const PDF_TRAILER_SEARCH = 2_048;

/**
 * What kind of file this is, by its first and last bytes.
 *
 * A file that is two kinds at once is refused: whoever opens it with the other program would see what nobody reviewed.
 */
export function sniff(bytes: Buffer): FileFormat {
  if (bytes.length === 0) throw new FileRefused('empty');
  const format = byMagic(bytes) ?? byText(bytes);
  if (format === undefined) throw new FileRefused('unknown-format');
  if (isSecondKind(bytes, format)) throw new FileRefused('ambiguous');
  return format;
}

function isSecondKind(bytes: Buffer, format: FileFormat): boolean {
  if (format === 'EML' || format === 'TXT') return false;
  return (format !== 'DOCX' && isArchive(bytes)) || (format !== 'PDF' && holdsPdf(bytes));
}

function byMagic(bytes: Buffer): FileFormat | undefined {
  if (starts(bytes, 'PK\u0003\u0004')) return 'DOCX';
  if (starts(bytes, '%PDF-')) return 'PDF';
  if (starts(bytes, '\u0089PNG\r\n\u001a\n')) return 'PNG';
  if (starts(bytes, '\u00ff\u00d8\u00ff')) return 'JPEG';
  // The container of Word 97-2003, and of newer files behind a password.
  if (starts(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'))
    throw new FileRefused(
      bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-office',
    );
  return undefined;
}

/** Text has no zero bytes, unless it says at its beginning that it is UTF-16. */
function byText(bytes: Buffer): FileFormat | undefined {
  const wide = starts(bytes, '\u00ff\u00fe') || starts(bytes, '\u00fe\u00ff');
  if (!wide && bytes.includes(0)) return undefined;
  if (!wide && controls(bytes) > bytes.length / 100) return undefined;
  return !wide && looksLikeMail(bytes) ? 'EML' : 'TXT';
}

function controls(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes.subarray(0, 65_536))
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) count += 1;
  return count;
}

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?/;

/** A message begins with header lines, two of them of a kind that only messages have. */
function looksLikeMail(bytes: Buffer): boolean {
  const lines = bytes.subarray(0, 32_768).toString('latin1').split(/\r?\n/);
  const end = lines.indexOf('');
  const headers = lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line) => !/^[ \t]/.test(line));
  if (
    headers.length < 2 ||
    !headers.every((line) => HEADER_LINE.test(line) || line.startsWith('From '))
  )
    return false;
  const names = new Set(headers.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
  const telling = ['from', 'to', 'subject', 'date', 'mime-version', 'message-id', 'received'];
  return telling.filter((name) => names.has(name)).length >= 2;
}

function isArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - ARCHIVE_TAIL - LONGEST_COMMENT);
  const at = bytes.indexOf(END_OF_ARCHIVE, from);
  return at >= 0 && bytes.length - at >= ARCHIVE_TAIL;
}

function holdsPdf(bytes: Buffer): boolean {
  return (
    bytes.subarray(0, PDF_TRAILER_SEARCH).includes('%PDF-') &&
    bytes.subarray(-PDF_TRAILER_SEARCH).includes('%%EOF')
  );
}

function starts(bytes: Buffer, magic: string): boolean {
  return bytes.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1'));
}
