import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { CustodyEvents } from './custody-events.js';

/** Damage found while somebody watched: written down beside the answer, since who watches need not wait for it. */
@Injectable()
export class PlayIncidents implements OnModuleDestroy {
  private readonly reports = new Set<Promise<void>>();

  constructor(
    private readonly events: CustodyEvents,
    private readonly log: Log,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.reports);
  }

  /**
   * The next round of the sweep takes it in hand first.
   *
   * @param id of the recording, or of the film that was sent in its place.
   */
  report(id: RecordingId | OpaqueId, segment: number): void {
    const reported = this.events.damagedAt(id, segment).catch((error: unknown) => {
      this.log.failure('recordings.incident-not-noted', error, { objectId: id });
    });
    this.reports.add(reported);
    void reported.finally(() => this.reports.delete(reported));
  }
}
