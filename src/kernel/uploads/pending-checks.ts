import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { systemActor } from '../actor.js';
import type { Statement } from '../database/statement.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Log } from '../logging/log.js';

const ROUND_MS = 30_000;
/** How long the last request of an upload waits for the verdict; a proxy gives up at a minute. */
const PATIENCE_MS = 20_000;

export interface PendingUploads {
  /** Rows with the `id` of what is stored and waits for its check. */
  readonly waiting: Statement;
  readonly checkFailed: string;
  readonly sweepFailed: string;
}

/**
 * Sees to it that every stored upload gets its check: at once after its last byte, and again after a restart that came
 * in between.
 */
export abstract class PendingChecks<Id extends string, Verdict>
  implements OnApplicationBootstrap, OnModuleDestroy
{
  private readonly running = new Map<Id, Promise<Verdict | undefined>>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  protected constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
    private readonly uploads: PendingUploads,
  ) {}

  /** Undefined when there is nothing to refuse. */
  protected abstract judge(id: Id, sha256: Buffer | undefined): Promise<Verdict | undefined>;

  onApplicationBootstrap(): void {
    const next = () => {
      this.round = this.sweep();
    };
    this.timer = setInterval(next, ROUND_MS);
    this.timer.unref();
    next();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
    await Promise.allSettled(this.running.values());
  }

  /** The verdict when it comes within some seconds; undefined also when it is still awaited. */
  async soon(id: Id, sha256?: Buffer): Promise<Verdict | undefined> {
    const verdict = this.check(id, sha256);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        resolve(undefined);
      }, PATIENCE_MS);
    });
    try {
      return await Promise.race([verdict, patience]);
    } finally {
      clearTimeout(timer);
    }
  }

  private check(id: Id, sha256?: Buffer): Promise<Verdict | undefined> {
    const present = this.running.get(id);
    if (present !== undefined) return present;
    const verdict = this.judge(id, sha256)
      .catch((error: unknown) => {
        // It stays stored, is shown to nobody, and is tried again in the next round.
        this.log.failure(this.uploads.checkFailed, error, { objectId: id });
        return undefined;
      })
      .finally(() => this.running.delete(id));
    this.running.set(id, verdict);
    return verdict;
  }

  private async sweep(): Promise<void> {
    try {
      const rows = await this.unitOfWork.run(systemActor(), (tx) =>
        tx.query<{ readonly id: Id }>(this.uploads.waiting),
      );
      for (const { id } of rows) await this.check(id);
    } catch (error) {
      this.log.failure(this.uploads.sweepFailed, error);
    }
  }
}
