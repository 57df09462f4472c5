import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { RecordingId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { RECORDING_SQL } from '../persistence/recording-sql.js';
import { type RejectedFor, VerifyRecording } from './verify-recording.js';

const ROUND_MS = 30_000;
/** How long the last request of an upload waits for the verdict; a proxy gives up at a minute. */
const PATIENCE_MS = 20_000;

/**
 * Sees to it that every stored recording gets its check: at once after its last byte, and again after a restart that
 * came in between.
 */
@Injectable()
export class PendingVerifications implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Map<RecordingId, Promise<RejectedFor | undefined>>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly verify: VerifyRecording,
    private readonly log: Log,
  ) {}

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
  async soon(recordingId: RecordingId, sha256?: Buffer): Promise<RejectedFor | undefined> {
    const verdict = this.check(recordingId, sha256);
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

  private check(recordingId: RecordingId, sha256?: Buffer): Promise<RejectedFor | undefined> {
    const present = this.running.get(recordingId);
    if (present !== undefined) return present;
    const verdict = this.verify
      .execute(recordingId, sha256)
      .catch((error: unknown) => {
        // It stays STORED, is shown to nobody, and is tried again in the next round.
        this.log.failure('recordings.not-checked', error, { objectId: recordingId });
        return undefined;
      })
      .finally(() => this.running.delete(recordingId));
    this.running.set(recordingId, verdict);
    return verdict;
  }

  private async sweep(): Promise<void> {
    try {
      const rows = await this.unitOfWork.run(systemActor(), (tx) =>
        tx.query<{ id: RecordingId }>(RECORDING_SQL.waiting),
      );
      for (const { id } of rows) await this.check(id);
    } catch (error) {
      this.log.failure('recordings.sweep-failed', error);
    }
  }
}
