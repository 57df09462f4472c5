import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Log } from '../../../kernel/logging/log.js';
import { JobThread, ThreadEnded, threadScript } from '../../../kernel/threads/job-thread.js';
import { interviewProblems } from '../domain/interview-problems.js';
import type { PlanJob } from './plan-job.js';
import type { Proposed } from './propose-together.js';

const LIMITS = { heapMib: 1_024, patienceMs: 120_000 };
const RETRY_SECONDS = 30;

/** Plans in a thread of its own: two hundred children take seconds, and nobody else waits for them. */
@Injectable()
export class PlanAside implements OnModuleDestroy {
  private readonly thread = new JobThread<PlanJob, Proposed>(
    threadScript(import.meta.url, './plan-thread.js'),
    LIMITS,
  );

  constructor(private readonly log: Log) {}

  async of(job: PlanJob): Promise<Proposed> {
    try {
      return await this.thread.run(job);
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      this.log.failure('interviews.plan-failed', error);
      throw interviewProblems['plan-unavailable']({}, { retryAfterSeconds: RETRY_SECONDS });
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread.close();
  }
}
