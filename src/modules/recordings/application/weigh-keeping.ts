import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, PersonId, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import { CaseAccess } from '../../auth/index.js';
import { LegalHolds } from '../../identity-vault/index.js';
import {
  keptBecause,
  type KeptBecause,
  type RetentionGround,
  type StartEvent,
} from '../domain/retention.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { RETENTION_SQL } from '../persistence/retention-sql.js';

/** Who decides that a recording is destroyed. */
export const DESTROYERS = ['PROSECUTOR', 'ADVOCATE_GENERAL'] as const;

/** A recording with what its keeping hangs on. */
export interface KeepingRow {
  readonly id: RecordingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly track: string;
  readonly state: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly durationMs: number;
  readonly objectKey: string | null;
  readonly caseClosed: boolean;
  readonly held: boolean;
  readonly used: boolean;
  readonly startedOn: LegalDate | null;
  readonly dueAt: Date | null;
  readonly ground: RetentionGround;
  readonly event: StartEvent;
  readonly months: number;
  readonly source: string;
}

/** A recording that nothing keeps any longer. */
export interface FreeRow extends KeepingRow {
  readonly startedOn: LegalDate;
  readonly dueAt: Date;
}

/** Says of a recording what still keeps it, and who may decide on it. */
@Injectable()
export class WeighKeeping {
  constructor(
    private readonly holds: LegalHolds,
    private readonly access: CaseAccess,
  ) {}

  async find(tx: Tx, recordingId: RecordingId, now: Date): Promise<KeepingRow> {
    const row = await tx.one<KeepingRow>(RETENTION_SQL.keeping, [recordingId, now]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  /** The recording when nothing keeps it; refused with all that does. */
  async free(tx: Tx, recordingId: RecordingId, now: Date): Promise<FreeRow> {
    const row = await this.find(tx, recordingId, now);
    if (row.state === 'DESTROYED') throw retentionProblems.destroyed();
    const standing = await this.holds.standing(tx.actor, row.caseId);
    const identityHeld = standing.some(({ childRef, held }) => held && childRef === row.childRef);
    const because = keptBecause({ ...row, identityHeld }, now);
    if (because.length > 0 || !isFree(row)) throw refusalToDestroy(because);
    return row;
  }

  deciders(tx: Tx, caseId: CaseId): Promise<readonly PersonId[]> {
    return this.access.holders(tx, caseId, DESTROYERS);
  }
}

/** With every reason that keeps it. */
function refusalToDestroy(because: readonly KeptBecause[]) {
  return retentionProblems.kept({}, { errors: because.map((code) => ({ pointer: '', code })) });
}

function isFree(row: KeepingRow): row is FreeRow {
  return row.dueAt !== null && row.startedOn !== null;
}
