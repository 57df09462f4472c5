import { Worker } from 'node:worker_threads';
import { type Edit, FileRefused, type FileFormat, type RedactedFile } from './format.js';
import type { Answer, Done, Job, NamedPart } from './jobs.js';
import type { Paper } from './paper.js';
import type { Sheet } from './sheet.js';

export interface ReadFile {
  readonly format: FileFormat;
  readonly text: string;
  readonly pages: number;
}

/** Something in the workshop broke; the file is not to blame and nothing of it was made. */
export class WorkshopFailed extends Error {
  constructor(readonly reason: string) {
    super(`the file workshop failed: ${reason}`);
    this.name = 'WorkshopFailed';
  }
}

const HEAP_MIB = 1_536;
const PATIENCE_MS = 300_000;
// Tests run the sources; a thread needs what was built of them.
const WORKER = new URL(
  import.meta.url
    .replace(/(?<!\/dist)\/src\/redaction\/[^/]*$/, '/dist/src/redaction/worker.js')
    .replace(/workshop\.js$/, 'worker.js'),
);

interface Waiting {
  readonly job: Job;
  readonly settle: (answer: Answer) => void;
}

/**
 * Handles files in a thread of its own, one after the other.
 *
 * Requests of others go on while a long document is read, and a hostile one costs that thread and nothing else: it is
 * ended when it takes too long or too much memory, and the file is refused.
 */
export class FileWorkshop {
  private worker: Worker | undefined;
  private readonly queue: Waiting[] = [];
  private current: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;

  async read(bytes: Uint8Array): Promise<ReadFile> {
    const { format, text, pages } = await this.run({ kind: 'read', bytes });
    if (format === undefined || text === undefined) throw new WorkshopFailed('read');
    return { format, text, pages: pages ?? 1 };
  }

  /** The file with these stretches replaced; `text` is what it read as when people decided. */
  async redact(bytes: Uint8Array, text: string, edits: readonly Edit[]): Promise<RedactedFile> {
    const { bytes: made, removals = {} } = await this.run({ kind: 'redact', bytes, text, edits });
    return { bytes: required(made), removals };
  }

  /** All words somebody could get out of a served file. */
  async readBack(bytes: Uint8Array): Promise<string> {
    return (await this.run({ kind: 'read-back', bytes })).text ?? '';
  }

  /** One page as PNG, or undefined when there is no such page. */
  async preview(bytes: Uint8Array, page: number): Promise<Uint8Array | undefined> {
    return (await this.run({ kind: 'preview', bytes, page })).bytes;
  }

  async typeset(paper: Paper): Promise<Uint8Array> {
    return required((await this.run({ kind: 'typeset', paper })).bytes);
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

  async bind(files: readonly Uint8Array[]): Promise<Uint8Array> {
    return required((await this.run({ kind: 'bind', files })).bytes);
  }

  /** A picture on a page of its own. */
  async mount(bytes: Uint8Array): Promise<Uint8Array> {
    return required((await this.run({ kind: 'mount', bytes })).bytes);
  }

  async archive(parts: readonly NamedPart[]): Promise<Uint8Array> {
    return required((await this.run({ kind: 'archive', parts })).bytes);
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.worker?.terminate();
  }

  private async run(job: Job): Promise<Done> {
    const answer = await new Promise<Answer>((settle) => {
      this.queue.push({ job, settle });
      this.next();
    });
    if (answer.kind === 'refused') throw new FileRefused(answer.because);
    if (answer.kind === 'failed') throw new WorkshopFailed(answer.error);
    return answer.done;
  }

  private next(): void {
    if (this.current !== undefined) return;
    this.current = this.queue.shift();
    if (this.current === undefined) {
      this.worker?.unref();
      return;
    }
    this.worker ??= this.start();
    this.worker.ref();
    this.timer = setTimeout(() => {
      void this.worker?.terminate();
      this.settle({ kind: 'refused', because: 'too-slow' }, true);
    }, PATIENCE_MS);
    this.worker.postMessage({ id: 0, job: this.current.job });
  }

  private settle(answer: Answer, ended: boolean): void {
    clearTimeout(this.timer);
    if (ended) this.worker = undefined;
    const done = this.current;
    this.current = undefined;
    done?.settle(answer);
    this.next();
  }

  private start(): Worker {
    const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB } });
    worker.on('message', ({ answer }: { readonly answer: Answer }) => {
      if (this.worker === worker) this.settle(answer, false);
    });
    // Out of memory and crashes: this file is the reason, the next one gets a new thread.
    worker.on('error', (error) => {
      if (this.worker === worker)
        this.settle(
          'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { kind: 'refused', because: 'too-large' }
            : { kind: 'failed', error: error.name },
          true,
        );
    });
    return worker;
  }
}

function required(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new WorkshopFailed('no bytes');
  return bytes;
}
