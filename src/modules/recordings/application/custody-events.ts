import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type BookingId,
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { Ffmpeg } from '../../../kernel/media/ffmpeg.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';
import { RenditionRows } from './rendition-rows.js';
import type { SealedRow } from './sealed-recordings.js';

export type Copy = 'FIRST' | 'SECOND';

/** What is kept: an original, or a film that was made of it. */
export interface KeptRow extends SealedRow {
  readonly recordingId: RecordingId;
  /** Null for the original. */
  readonly renditionId: OpaqueId | null;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly interviewerId: PersonId;
}

interface Noted {
  readonly kind: 'COPIED' | 'CHECKED' | 'DAMAGED' | 'HEALED';
  readonly copy: Copy | null;
  readonly segment: number | null;
}

/** A loss that was just written down. */
export interface ReportedLoss {
  readonly id: OpaqueId;
  readonly bookingId: BookingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly reason: string;
}

const RESPONSIBLE = ['PROSECUTOR', 'PROSECUTION_STAFF', 'INTERVIEW_COORDINATOR'] as const;

/** Writes down what became of stored bytes, and tells the people who answer for them. */
@Injectable()
export class CustodyEvents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly renditions: RenditionRows,
    private readonly ffmpeg: Ffmpeg,
    private readonly clock: Clock,
  ) {}

  /** As the others here: false, with nothing written, when it was destroyed or made anew while somebody was at it. */
  copied(row: KeptRow): Promise<boolean> {
    return this.whileKept(row, (tx) =>
      this.write(tx, row, { kind: 'COPIED', copy: null, segment: null }),
    );
  }

  checked(row: KeptRow, copy: Copy): Promise<boolean> {
    return this.whileKept(row, (tx) =>
      this.write(tx, row, { kind: 'CHECKED', copy, segment: null }),
    );
  }

  healed(row: KeptRow, copy: Copy, segment: number): Promise<boolean> {
    return this.whileKept(row, async (tx) => {
      await this.write(tx, row, { kind: 'HEALED', copy, segment });
      await this.tell(tx, row, 'heal', 'healed');
    });
  }

  /** An incident; the same damage is reported once until it is healed. */
  damaged(row: KeptRow, copy: Copy, segment: number): Promise<boolean> {
    return this.whileKept(row, async (tx) => {
      if ((await tx.one(CUSTODY_SQL.noted, [row.id, copy, segment])) !== undefined) return;
      await this.write(tx, row, { kind: 'DAMAGED', copy, segment });
      await this.tell(tx, row, 'find-damaged', 'damaged');
    });
  }

  /** Without a copy to heal it from, a film that was made of a whole original is made once more, where ffmpeg is; false otherwise. */
  async makeAnew({ renditionId }: KeptRow, segment: number): Promise<boolean> {
    if (renditionId === null || (await this.ffmpeg.facts()) === undefined) return false;
    return this.renditions.lost(renditionId, segment);
  }

  /** Found while somebody watched a recording, or what was made of it. */
  async damagedAt(id: RecordingId | OpaqueId, segment: number): Promise<void> {
    const row = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.one<KeptRow>(CUSTODY_SQL.sealed, [id]),
    );
    if (row !== undefined) await this.damaged(row, 'FIRST', segment);
  }

  /** A session without a usable recording: the prosecution is told at once. */
  async lost(tx: Tx, { id, bookingId, caseId, childRef, reason }: ReportedLoss): Promise<void> {
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'recording-loss.report',
      objectType: 'recording-loss',
      objectId: id,
      caseId,
      childRef,
      justification: reason,
    });
    await this.outbox.append(tx, {
      type: 'recording.lost',
      caseId,
      subjectId: bookingId,
      recipients: await this.access.holders(tx, caseId, ['PROSECUTOR', 'ADVOCATE_GENERAL']),
    });
  }

  private whileKept(row: KeptRow, work: (tx: Tx) => Promise<void>): Promise<boolean> {
    return this.unitOfWork.run(systemActor(), async (tx) => {
      if ((await tx.one(CUSTODY_SQL.kept, [row.id, row.objectKey])) === undefined) return false;
      await work(tx);
      return true;
    });
  }

  private async write(
    tx: Tx,
    { recordingId, renditionId, caseId }: KeptRow,
    { kind, copy, segment }: Noted,
  ): Promise<void> {
    const values = [recordingId, renditionId, caseId, kind, copy, segment, this.clock.now()];
    await tx.query(CUSTODY_SQL.note, [newId(), ...values]);
  }

  private async tell(tx: Tx, row: KeptRow, act: string, happened: string): Promise<void> {
    const { id, renditionId, caseId, childRef, interviewerId } = row;
    const objectType = renditionId === null ? 'recording' : 'rendition';
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: `${objectType}.${act}`,
      objectType,
      objectId: id,
      caseId,
      childRef,
    });
    const recipients = await this.access.holders(tx, caseId, RESPONSIBLE);
    await this.outbox.append(tx, {
      type: `${objectType}.${happened}`,
      caseId,
      subjectId: row.recordingId,
      recipients: [...new Set([...recipients, interviewerId])],
    });
  }
}
