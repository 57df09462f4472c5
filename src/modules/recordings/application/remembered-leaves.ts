import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { VIEWING_SQL } from '../persistence/viewing-sql.js';
import type { SealedRow } from './sealed-recordings.js';

/** What is known of leave to watch, at this moment. */
export interface OpenedRow extends SealedRow {
  readonly container: string;
  readonly state: 'VERIFIED' | 'DESTROYED';
  readonly open: boolean;
  /** The edited version that this person is shown; null for the original. */
  readonly shownAs: OpaqueId | null;
  /** What was made of the recording and is sent in its place; its bytes hold nothing that was withheld. */
  readonly renditionId: OpaqueId | null;
}

interface Remembered {
  readonly row: OpenedRow;
  readonly at: number;
  readonly writes: number;
}

const STANDS_MS = 1_000;
const MOST = 2_000;

/**
 * Whether somebody may watch. A player that seeks asks many times a second, so an answer that allowed it stands for one second
 * at most, and only until anything is written here: whatever ends the leave on this instance ends it at once, on another
 * within that second. Source: issue 5, "ends at once when revoked, also in the middle of playing (within 5 seconds)".
 */
@Injectable()
export class RememberedLeaves {
  private readonly known = new Map<string, Remembered>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(
    actor: Actor,
    recordingId: RecordingId,
    grantId: OpaqueId,
  ): Promise<OpenedRow | undefined> {
    const key = [actor.accountId, ...actor.roles, recordingId, grantId].join(' ');
    const known = this.known.get(key);
    if (known !== undefined && this.stands(known)) return known.row;
    this.known.delete(key);
    const [at, { writes }] = [this.clock.now().getTime(), this.unitOfWork];
    const row = await this.ask(actor, recordingId, grantId);
    if (row?.open === true && row.state === 'VERIFIED') this.remember(key, { row, at, writes });
    return row;
  }

  /** Asked of the database in any case. */
  async ask(
    actor: Actor,
    recordingId: RecordingId,
    grantId: OpaqueId,
  ): Promise<OpenedRow | undefined> {
    const [row] = await this.unitOfWork.once<OpenedRow>(actor, VIEWING_SQL.opened, [
      grantId,
      recordingId,
      this.clock.now(),
    ]);
    return row;
  }

  private stands({ at, writes }: Remembered): boolean {
    const age = this.clock.now().getTime() - at;
    return writes === this.unitOfWork.writes && age >= 0 && age < STANDS_MS;
  }

  private remember(key: string, one: Remembered): void {
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(key, one);
  }
}
