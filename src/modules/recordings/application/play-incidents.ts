import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { CustodyEvents } from './custody-events.js';
import { RenditionRows } from './rendition-rows.js';

/** What was being sent when it was found damaged. */
export interface DamagedWhileSent {
  readonly id: RecordingId | OpaqueId;
  readonly renditionId: OpaqueId | null;
}

/** Damage found while somebody watched: written down beside the answer, since who watches need not wait for it. */
@Injectable()
export class PlayIncidents implements OnModuleDestroy {
  private readonly reports = new Set<Promise<void>>();

  constructor(
    private readonly events: CustodyEvents,
    private readonly renditions: RenditionRows,
    private readonly log: Log,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.reports);
  }

  /** The sweep heals an original from its second copy; a rendition is made anew. */
  report({ id, renditionId }: DamagedWhileSent, segment: number): void {
    const noted =
      renditionId === null
        ? this.events.damagedAt(id, segment)
        : this.renditions.lost(renditionId, segment);
    const reported = noted.catch((error: unknown) => {
      this.log.failure('recordings.incident-not-noted', error, { objectId: id });
    });
    this.reports.add(reported);
    void reported.finally(() => this.reports.delete(reported));
  }
}
