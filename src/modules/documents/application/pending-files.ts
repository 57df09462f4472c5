import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import type { UploadRefusal } from '../domain/upload.js';
import { UPLOAD_SQL } from '../persistence/upload-sql.js';
import { TakeInFile } from './take-in-file.js';

const ROUND_MS = 30_000;
/** How long the last request of an upload waits for the verdict; a proxy gives up at a minute. */
const PATIENCE_MS = 20_000;

/**
 * Sees to it that every stored file is taken in: at once after its last byte, and again after a restart that came in
 * between.
 */
@Injectable()
export class PendingFiles implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly running = new Map<DocumentId, Promise<UploadRefusal | undefined>>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly takeIn: TakeInFile,
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
  async soon(documentId: DocumentId): Promise<UploadRefusal | undefined> {
    const verdict = this.check(documentId);
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

  private check(documentId: DocumentId): Promise<UploadRefusal | undefined> {
    const present = this.running.get(documentId);
    if (present !== undefined) return present;
    const verdict = this.takeIn
      .execute(documentId)
      .catch((error: unknown) => {
        // It stays STORED, is shown to nobody, and is tried again in the next round.
        this.log.failure('documents.file-not-taken-in', error, { objectId: documentId });
        return undefined;
      })
      .finally(() => this.running.delete(documentId));
    this.running.set(documentId, verdict);
    return verdict;
  }

  private async sweep(): Promise<void> {
    try {
      const rows = await this.unitOfWork.run(systemActor(), (tx) =>
        tx.query<{ id: DocumentId }>(UPLOAD_SQL.waiting),
      );
      for (const { id } of rows) await this.check(id);
    } catch (error) {
      this.log.failure('documents.sweep-failed', error);
    }
  }
}
