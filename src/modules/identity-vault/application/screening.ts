import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { JobThread, ThreadEnded, threadScript } from '../../../kernel/threads/job-thread.js';
import { Log } from '../../../kernel/logging/log.js';
import type { Span } from '../../../pseudonymiser/index.js';
import { identityProblems } from '../domain/vault-problems.js';
import type { ScreeningJob } from './screen-texts.js';

/** Characters of one job that are read where they are: what people type in a field, read in a few hundredths of a second. */
export const READ_IN_PLACE = 20_000;
const LIMITS = { heapMib: 1_024, patienceMs: 120_000 };
const RETRY_SECONDS = 5;

/**
 * Searches texts for the children of a case.
 *
 * A long text goes to a thread of its own, so that everybody else's requests go on while it is read. A thread that does
 * not answer is a vault that does not answer: callers must not share anything then.
 */
@Injectable()
export class Screening implements OnModuleDestroy {
  private readonly thread = new JobThread<ScreeningJob, readonly (readonly Span[])[]>(
    threadScript(import.meta.url, './screening-thread.js'),
    LIMITS,
  );

  constructor(private readonly log: Log) {}

  /** The finds of each text, in the order of the texts. */
  async of(job: ScreeningJob): Promise<readonly (readonly Span[])[]> {
    const length = job.texts.reduce((sum, text) => sum + text.length, 0);
    // The engine brings its lexicons: they are read when the first text comes, not at every start.
    if (length <= READ_IN_PLACE) return (await import('./screen-texts.js')).screenTexts(job);
    try {
      return await this.thread.run(job);
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      this.log.failure('vault.screening-failed', error);
      throw identityProblems['vault-unavailable']({}, { retryAfterSeconds: RETRY_SECONDS });
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread.close();
  }
}
