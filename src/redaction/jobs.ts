import type { Area, Stretch } from './areas.js';
import {
  type Edit,
  type FileFormat,
  FileRefused,
  type FileRefusal,
  LIMITS,
  pagesOf,
  type Removals,
} from './format.js';
import { withAppendix } from './appendix.js';
import { pack } from './archive.js';
import { Ocr } from './ocr.js';
import { typesetFlow } from './flow-pages.js';
import { openFile, previewFile } from './open-file.js';
import { bound, mount, type Paper, typeset } from './paper.js';
import { redraw } from './picture.js';
import { readBack } from './read-back.js';
import { writeWord } from './plain-word.js';
import type { Sheet } from './sheet.js';
import { stampFile } from './stamp.js';
import { readWordFlow } from './word-flow.js';
import { writePdf } from './tagged-pdf.js';

/** What the thread that handles files can be asked. */
export type Job =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'redact';
      readonly bytes: Uint8Array;
      readonly text: string;
      readonly edits: readonly Edit[];
      /** Words that leave the names of things in the file. */
      readonly words: readonly string[];
      readonly withoutPictures: boolean;
      readonly areas: readonly Area[];
    }
  | { readonly kind: 'read-back'; readonly bytes: Uint8Array }
  | { readonly kind: 'preview'; readonly bytes: Uint8Array; readonly page: number }
  | { readonly kind: 'typeset'; readonly paper: Paper }
  /** A served Word document as pages; words outside its body follow under `rest`. */
  | {
      readonly kind: 'lay-out';
      readonly paper: Paper;
      readonly bytes: Uint8Array;
      readonly rest: string;
    }
  /** Pages of the words of a served file, with what is looked at within it behind them. */
  | {
      readonly kind: 'append';
      readonly pages: Uint8Array;
      readonly bytes: Uint8Array;
      readonly caption: string;
    }
  | WritingJob
  | { readonly kind: 'stamp'; readonly bytes: Uint8Array; readonly words: string }
  | { readonly kind: 'bind'; readonly files: readonly Uint8Array[] }
  | { readonly kind: 'mount'; readonly bytes: Uint8Array }
  | { readonly kind: 'redraw'; readonly bytes: Uint8Array }
  | { readonly kind: 'archive'; readonly parts: readonly NamedPart[] };

/** A document from nothing. */
export interface WritingJob {
  readonly kind: 'write';
  readonly sheet: Sheet;
  readonly as: 'PDF' | 'DOCX';
}

export interface NamedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Done {
  readonly format?: FileFormat;
  readonly text?: string;
  readonly pages?: number;
  /** The page each of the files begins on that were bound, counted from one. */
  readonly starts?: readonly number[];
  readonly bytes?: Uint8Array;
  readonly removals?: Removals;
  readonly under?: readonly Stretch[];
}

export type Answer =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'refused'; readonly because: FileRefusal }
  | { readonly kind: 'failed'; readonly error: string };

const ocr = new Ocr();

/** Never throws: what went wrong is an answer too, since errors do not cross threads whole. */
export async function doJob(job: Job): Promise<Answer> {
  try {
    return { kind: 'done', done: await work(job) };
  } catch (error) {
    if (error instanceof FileRefused) return { kind: 'refused', because: error.because };
    // Only the name: a message of a library may quote the file.
    return { kind: 'failed', error: error instanceof Error ? error.name : 'unknown' };
  }
}

async function work(job: Job): Promise<Done> {
  if (job.kind === 'write') return write(job);
  if (job.kind === 'redraw') return { bytes: await redraw(Buffer.from(job.bytes), LIMITS) };
  return job.kind === 'read' || job.kind === 'redact' || job.kind === 'read-back'
    ? handle(job)
    : draw(job);
}

async function write({ sheet, as }: WritingJob): Promise<Done> {
  return { bytes: as === 'PDF' ? await writePdf(sheet) : writeWord(sheet) };
}

async function handle(job: Extract<Job, { kind: 'read' | 'redact' | 'read-back' }>): Promise<Done> {
  switch (job.kind) {
    case 'read': {
      const file = await openFile(Buffer.from(job.bytes), ocr);
      file.close();
      return { format: file.format, text: file.text, pages: pagesOf(file.sheets) };
    }
    case 'redact':
      return redact(job);
    case 'read-back':
      return readBack(Buffer.from(job.bytes), ocr);
  }
}

type DrawingJob = Exclude<
  Job,
  WritingJob | { readonly kind: 'read' | 'redact' | 'read-back' | 'redraw' }
>;
type SettingJob = Extract<Job, { kind: 'typeset' | 'lay-out' | 'append' }>;

const SETTING: ReadonlySet<Job['kind']> = new Set<SettingJob['kind']>([
  'typeset',
  'lay-out',
  'append',
]);

function isSetting(job: DrawingJob): job is SettingJob {
  return SETTING.has(job.kind);
}

async function draw(job: DrawingJob): Promise<Done> {
  if (isSetting(job)) return { bytes: await set(job) };
  switch (job.kind) {
    case 'preview':
      return show(job);
    case 'stamp':
      return { bytes: await stampFile(Buffer.from(job.bytes), job.words) };
    case 'mount':
      return { bytes: await mount(Buffer.from(job.bytes)) };
    case 'archive':
      return { bytes: pack(new Map(job.parts.map((one) => [one.name, Buffer.from(one.bytes)]))) };
    case 'bind':
      return bound(job.files.map((file) => Buffer.from(file)));
  }
}

function set(job: SettingJob): Promise<Uint8Array> {
  switch (job.kind) {
    case 'typeset':
      return typeset(job.paper);
    case 'lay-out':
      return typesetFlow(job.paper, readWordFlow(Buffer.from(job.bytes)), job.rest);
    case 'append':
      return withAppendix(Buffer.from(job.pages), Buffer.from(job.bytes), job.caption);
  }
}

async function show(job: Extract<Job, { kind: 'preview' }>): Promise<Done> {
  const bytes = await previewFile(Buffer.from(job.bytes), job.page);
  return bytes === undefined ? {} : { bytes };
}

/** Refuses when the file reads differently than when people reviewed it: the places would be those of another text. */
async function redact(job: Extract<Job, { kind: 'redact' }>): Promise<Done> {
  const file = await openFile(Buffer.from(job.bytes), ocr);
  try {
    if (file.text !== job.text) throw new Error('the file reads differently now');
    return await file.redact(job.edits, job.words, job.withoutPictures, job.areas);
  } finally {
    file.close();
  }
}
