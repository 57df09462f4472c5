import { Worker } from 'node:worker_threads';

export type ThreadEnd = 'too-slow' | 'out-of-memory' | 'crashed';

/** The thread ended before it answered; the name of what broke, never a message: that may quote what was worked on. */
export class ThreadEnded extends Error {
  constructor(
    readonly because: ThreadEnd,
    readonly reason: string,
  ) {
    super(`a thread ended: ${because} (${reason})`);
    this.name = 'ThreadEnded';
  }
}

export interface ThreadLimits {
  readonly heapMib: number;
  /** How long one job may take, its time in the queue not counted. */
  readonly patienceMs: number;
}

/** What a thread sends back for one job. */
export type ThreadAnswer<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: string };

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: ThreadEnded) => void;
}

/** The script of a thread beside the file that names it. Tests run the sources; a thread needs what was built of them. */
export function threadScript(beside: string, name: string): URL {
  return new URL(name, beside.replace(/(?<!\/dist)\/src\//, '/dist/src/'));
}

/**
 * Does jobs in a thread of its own, one after the other.
 *
 * Requests of others go on meanwhile, and a hostile job costs that thread and nothing else: it is ended when it takes
 * too long or too much memory, and the next job gets a new one. It starts with the first job.
 */
export class JobThread<Job, Answer> {
  private worker: Worker | undefined;
  private readonly queue: Waiting<Job, Answer>[] = [];
  private current: Waiting<Job, Answer> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly script: URL,
    private readonly limits: ThreadLimits,
  ) {}

  run(job: Job): Promise<Answer> {
    return new Promise((settle, fail) => {
      this.queue.push({ job, settle, fail });
      this.next();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.worker?.terminate();
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
      this.end(new ThreadEnded('too-slow', String(this.limits.patienceMs)));
    }, this.limits.patienceMs);
    this.worker.postMessage(this.current.job);
  }

  private answered(answer: ThreadAnswer<Answer>): void {
    const done = this.finish();
    if (answer.kind === 'answer') done?.settle(answer.answer);
    else done?.fail(new ThreadEnded('crashed', answer.error));
    this.next();
  }

  private end(error: ThreadEnded): void {
    this.worker = undefined;
    this.finish()?.fail(error);
    this.next();
  }

  private finish(): Waiting<Job, Answer> | undefined {
    clearTimeout(this.timer);
    const done = this.current;
    this.current = undefined;
    return done;
  }

  private start(): Worker {
    const worker = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMib },
    });
    const own = (act: () => void) => {
      if (this.worker === worker) act();
    };
    worker.on('message', (answer: ThreadAnswer<Answer>) => {
      own(() => {
        this.answered(answer);
      });
    });
    worker.on('error', (error) => {
      own(() => {
        const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        this.end(new ThreadEnded(full ? 'out-of-memory' : 'crashed', error.name));
      });
    });
    return worker;
  }
}
