import type { Log } from './kernel/logging/log.js';

/** Long work beside the rounds, so that nothing waits for it: one at a time, told to stop when the worker stops. */
export class Aside {
  /** Resolves when nothing of it is under way. */
  ended: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(
    private readonly work: (signal: AbortSignal) => Promise<unknown>,
    private readonly signal: AbortSignal,
    private readonly log: Log,
    /** The word for its failure. */
    private readonly failure = 'worker.custody-failed',
  ) {}

  begin(): Promise<number> {
    if (!this.busy && !this.signal.aborted) this.ended = this.run();
    return Promise.resolve(0);
  }

  private async run(): Promise<void> {
    this.busy = true;
    try {
      await this.work(this.signal);
    } catch (error) {
      if (!this.signal.aborted) this.log.failure(this.failure, error);
    } finally {
      this.busy = false;
    }
  }
}
