import type { Area, Stretch } from './areas.js';

/** Kinds of files that may enter, told apart by their content and never by their name. */
export const FILE_FORMATS = ['TXT', 'DOCX', 'PDF', 'EML', 'PNG', 'JPEG'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Why a file is refused as a whole; stable codes, no words of the file. */
export const FILE_REFUSALS = [
  'empty',
  'unknown-format',
  'old-office',
  'encrypted',
  'macros',
  'ambiguous',
  'damaged',
  'unsafe',
  'too-large',
  'too-much-text',
  'without-text',
  'too-slow',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** A file that cannot be taken in. Nothing of it is kept. */
export class FileRefused extends Error {
  constructor(readonly because: FileRefusal) {
    super(`file refused: ${because}`);
    this.name = 'FileRefused';
  }
}

/** What was taken out of a served file besides the replaced words, so that nobody thinks it is all there. */
export const REMOVAL_KINDS = [
  'PROPERTIES',
  'CUSTOM_XML',
  'EMBEDDED_OBJECT',
  'THUMBNAIL',
  'PICTURE_UNREADABLE',
  'AUTHOR',
  'LINK',
  'NOTE',
  'BOOKMARK',
  'ATTACHMENT_UNREADABLE',
  'MAIL_HEADER',
  'OTHER_PART',
  'NAME',
  'PICTURE',
  'AREA',
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** Counts of removals by kind; never names or words. */
export type Removals = Partial<Record<RemovalKind, number>>;

/** A stretch of the extracted text and what stands there in the served file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

export interface RedactedFile {
  readonly bytes: Uint8Array;
  readonly removals: Removals;
  /** Words that stand under areas, one by one: the file does not show them, the extracted text still says them. */
  readonly under?: readonly Stretch[];
}

/** Stands for the words of a file that has pictures alone: a person looks at those, so it needs at least its one line. */
export const WITHOUT_WORDS = '[afbeelding zonder leesbare tekst]';

/** A picture, or a file of pages, that is looked at. */
export interface Sheets {
  readonly bytes: Buffer;
  readonly pages: number;
}

export function pagesOf(sheets: readonly Sheets[]): number {
  return sheets.reduce((sum, { pages }) => sum + pages, 0);
}

/** A file that was read: its text as people review it, and how to make the served file from it. */
export interface OpenedFile {
  readonly format: FileFormat;
  readonly text: string;
  /** What people look at in it, in order: its pages, or the pictures and pages within it. None in plain text. */
  readonly sheets: readonly Sheets[];
  /**
   * The file with these stretches of its text replaced and everything that cannot be reviewed removed.
   *
   * `words` leave the names of things too, such as styles, fonts and layers: a reading back found them there. A picture
   * is left out where the reviewers said so: a face or a signature in it has no words to replace. Areas of its sheets are
   * black; their pages are counted through all of them.
   */
  redact(
    edits: readonly Edit[],
    words?: readonly string[],
    withoutPictures?: boolean,
    areas?: readonly Area[],
  ): Promise<RedactedFile>;
  close(): void;
}

/** Bounds for what a file may cost; a hostile one ends in a refusal, never in a stuck server. */
export interface Limits {
  /** Bytes of all parts of an archive together, unpacked. */
  readonly unpackedBytes: number;
  readonly parts: number;
  /** Characters; what is read at most takes the engine a few seconds. */
  readonly textLength: number;
  readonly pages: number;
  readonly pixels: number;
  /** Pictures and pages without a text layer that are read by OCR. */
  readonly scans: number;
  /** Files within files: attachments of messages within messages. */
  readonly depth: number;
}

export const LIMITS: Limits = {
  unpackedBytes: 256 * 1_048_576,
  parts: 4_096,
  textLength: 1_500_000,
  pages: 2_000,
  pixels: 50_000_000,
  scans: 200,
  depth: 4,
};

export function addRemovals(...all: readonly Removals[]): Removals {
  const sum: Removals = {};
  for (const kind of REMOVAL_KINDS) {
    const count = all.reduce((total, one) => total + (one[kind] ?? 0), 0);
    if (count > 0) sum[kind] = count;
  }
  return sum;
}
