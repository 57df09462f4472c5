import { JobThread, ThreadEnded, threadScript } from '../kernel/threads/job-thread.js';
import type { Area } from './areas.js';
import { type Edit, FileRefused, type FileFormat, type RedactedFile } from './format.js';
import type { Answer, Done, Job, NamedPart } from './jobs.js';
import type { Bound, Paper } from './paper.js';
import type { Sheet } from './sheet.js';

export interface ReadFile {
  readonly format: FileFormat;
  readonly text: string;
  /** Pages and pictures that people look at; none in plain text. */
  readonly pages: number;
}

/** What leaves a file besides stretches of its text. */
export interface Redaction {
  readonly words?: readonly string[];
  readonly withoutPictures?: boolean;
  readonly areas?: readonly Area[];
}

/** Something in the workshop broke; the file is not to blame and nothing of it was made. */
export class WorkshopFailed extends Error {
  constructor(readonly reason: string) {
    super(`the file workshop failed: ${reason}`);
    this.name = 'WorkshopFailed';
  }
}

const LIMITS = { heapMib: 1_536, patienceMs: 300_000 };

/**
 * Handles files in a thread of its own, one after the other; one that takes too long or too much memory is refused.
 */
export class FileWorkshop {
  private readonly thread = new JobThread<Job, Answer>(
    threadScript(import.meta.url, './worker.js'),
    LIMITS,
  );

  async read(bytes: Uint8Array): Promise<ReadFile> {
    const { format, text, pages } = await this.run({ kind: 'read', bytes });
    if (format === undefined || text === undefined) throw new WorkshopFailed('read');
    return { format, text, pages: pages ?? 0 };
  }

  /**
   * The file with these stretches replaced; `text` is what it read as when people decided.
   *
   * `words` leave the names of things in it as well: of styles, fonts, layers. Pictures are left out when that is asked,
   * areas of pages are black.
   */
  async redact(
    bytes: Uint8Array,
    text: string,
    edits: readonly Edit[],
    { words = [], withoutPictures = false, areas = [] }: Redaction = {},
  ): Promise<RedactedFile> {
    const job = { kind: 'redact', bytes, text, edits, words, withoutPictures, areas } as const;
    const { bytes: made, removals = {}, under = [] } = await this.run(job);
    return { bytes: required(made), removals, under };
  }

  /** All words somebody could get out of a served file. */
  async readBack(bytes: Uint8Array): Promise<string> {
    return (await this.run({ kind: 'read-back', bytes })).text ?? '';
  }

  /** One page as PNG, counted from zero through all that is seen in the file; undefined when there is no such page. */
  async preview(bytes: Uint8Array, page: number): Promise<Uint8Array | undefined> {
    return (await this.run({ kind: 'preview', bytes, page })).bytes;
  }

  async typeset(paper: Paper): Promise<Uint8Array> {
    return required((await this.run({ kind: 'typeset', paper })).bytes);
  }

  /** A served Word document as pages, with its headings, lists, tables and emphasis. */
  async layOut(paper: Paper, bytes: Uint8Array, rest: string): Promise<Uint8Array> {
    return required((await this.run({ kind: 'lay-out', paper, bytes, rest })).bytes);
  }

  /** Pages of the words of a served letter or message, with its pictures and the pages of what is attached behind them. */
  async append(pages: Uint8Array, bytes: Uint8Array, caption: string): Promise<Uint8Array> {
    return required((await this.run({ kind: 'append', pages, bytes, caption })).bytes);
  }

  /** A document from nothing; equal input gives equal bytes. */
  async write(sheet: Sheet, as: 'PDF' | 'DOCX'): Promise<Uint8Array> {
    return required((await this.run({ kind: 'write', sheet, as })).bytes);
  }

  /** A picture as its pixels alone: nothing of where, when and with what it was taken. */
  async redraw(bytes: Uint8Array): Promise<Uint8Array> {
    return required((await this.run({ kind: 'redraw', bytes })).bytes);
  }

  async stamp(bytes: Uint8Array, words: string): Promise<Uint8Array> {
    return required((await this.run({ kind: 'stamp', bytes, words })).bytes);
  }

  async bind(files: readonly Uint8Array[]): Promise<Bound> {
    const { bytes, pages = 0, starts = [] } = await this.run({ kind: 'bind', files });
    return { bytes: required(bytes), pages, starts };
  }

  /** A picture on a page of its own. */
  async mount(bytes: Uint8Array): Promise<Uint8Array> {
    return required((await this.run({ kind: 'mount', bytes })).bytes);
  }

  async archive(parts: readonly NamedPart[]): Promise<Uint8Array> {
    return required((await this.run({ kind: 'archive', parts })).bytes);
  }

  close(): Promise<void> {
    return this.thread.close();
  }

  private async run(job: Job): Promise<Done> {
    const answer = await this.thread.run(job).catch(answerOfEnd);
    if (answer.kind === 'refused') throw new FileRefused(answer.because);
    if (answer.kind === 'failed') throw new WorkshopFailed(answer.error);
    return answer.done;
  }
}

/** Out of time or memory: this file is the reason. A crash says nothing of the file. */
function answerOfEnd(error: unknown): Answer {
  if (!(error instanceof ThreadEnded)) throw error;
  if (error.because === 'crashed') return { kind: 'failed', error: error.reason };
  return {
    kind: 'refused',
    because: error.because === 'too-slow' ? 'too-slow' : 'too-large',
  };
}

function required(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new WorkshopFailed('no bytes');
  return bytes;
}
