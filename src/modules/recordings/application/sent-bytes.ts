import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { Clock } from '../../../kernel/time.js';
import { mergeRanges, type Range } from '../domain/ranges.js';
import { VIEWING_SQL } from '../persistence/viewing-sql.js';

const FLUSH_MS = 1_000;

/**
 * Remembers which bytes were handed to connections, and writes them down once a second for all grants together.
 *
 * A crash loses at most that second, to the disadvantage of nobody but the viewer's own proof.
 */
@Injectable()
export class SentBytes implements OnModuleDestroy {
  private waiting = new Map<OpaqueId, Range[]>();
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    await this.flush();
  }

  record(grantId: OpaqueId, sent: Range): void {
    const ranges = this.waiting.get(grantId);
    const last = ranges?.at(-1);
    if (ranges === undefined) this.waiting.set(grantId, [sent]);
    else if (last?.to === sent.from) ranges[ranges.length - 1] = { from: last.from, to: sent.to };
    else ranges.push(sent);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Returns when everything recorded before is in the database; reports of viewing wait for it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.flushing = this.flushing.then(() => this.write());
    return this.flushing;
  }

  private async write(): Promise<void> {
    if (this.waiting.size === 0) return;
    const batch = this.waiting;
    this.waiting = new Map();
    const usedAt = this.clock.now().toISOString();
    const rows = [...batch].map(([id, ranges]) => ({
      id,
      sent: multirange(ranges),
      used_at: usedAt,
    }));
    try {
      await this.unitOfWork.run(systemActor(), (tx) =>
        tx.query(VIEWING_SQL.recordSent, [JSON.stringify(rows)]),
      );
    } catch (error) {
      this.log.failure('recordings.sent-not-written', error, { count: rows.length });
    }
  }
}

/** Stretches as PostgreSQL writes them. */
export function multirange(ranges: readonly Range[]): string {
  return `{${mergeRanges(ranges)
    .map(({ from, to }) => `[${from},${to})`)
    .join(',')}}`;
}
