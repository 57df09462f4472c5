import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { SEAL_SQL } from '../persistence/seal-sql.js';

interface Running {
  /** No transaction that writes is under way. */
  readonly quiet: boolean;
  /** Every transaction that was under way at the earlier look has ended. */
  readonly passed: boolean;
  /** The first transaction number not yet given out. */
  readonly firstLater: string;
}

interface Look {
  readonly arrival: number;
  readonly firstLater: string;
}

/**
 * Up to which arrival no row can still appear.
 *
 * Writers draw an arrival and commit when they like, so a lower number may become visible after a higher one. A number
 * is settled once every transaction that ran when it was the last one drawn has ended; nobody waits for that but the
 * sealer. A transaction that stays open delays the seals and skips nothing.
 */
export class SettledRows {
  private settled = 0;
  private look: Look | undefined;

  async through(tx: Tx): Promise<number> {
    // First the number, then the transactions: the other way round a row drawn in between would be lost.
    const drawn = await tx.one<{ arrival: number }>(SEAL_SQL.lastDrawn);
    const running = await tx.one<Running>(SEAL_SQL.running, [this.look?.firstLater ?? null]);
    if (drawn === undefined || running === undefined) return this.settled;
    this.judge({ arrival: drawn.arrival, firstLater: running.firstLater }, running);
    return this.settled;
  }

  private judge(now: Look, { quiet, passed }: Running): void {
    if (quiet) {
      this.settled = now.arrival;
      this.look = undefined;
    } else if (this.look === undefined) {
      this.look = now;
    } else if (passed) {
      this.settled = this.look.arrival;
      this.look = now;
    }
  }
}
