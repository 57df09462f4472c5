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
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';
import type { SealedRow } from './sealed-recordings.js';

export type Copy = 'FIRST' | 'SECOND';

export interface KeptRow extends SealedRow {
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
    private readonly clock: Clock,
  ) {}

  async copied(row: KeptRow): Promise<void> {
    await this.unitOfWork.run(systemActor(), (tx) =>
      this.write(tx, row, { kind: 'COPIED', copy: null, segment: null }),
    );
  }

  async checked(row: KeptRow, copy: Copy): Promise<void> {
    await this.unitOfWork.run(systemActor(), (tx) =>
      this.write(tx, row, { kind: 'CHECKED', copy, segment: null }),
    );
  }

  async healed(row: KeptRow, copy: Copy, segment: number): Promise<void> {
    await this.unitOfWork.run(systemActor(), async (tx) => {
      await this.write(tx, row, { kind: 'HEALED', copy, segment });
      await this.tell(tx, row, 'recording.heal', 'recording.healed');
    });
  }

  /** An incident; the same damage is reported once until it is healed. */
  async damaged(row: KeptRow, copy: Copy, segment: number): Promise<void> {
    await this.unitOfWork.run(systemActor(), async (tx) => {
      if ((await tx.one(CUSTODY_SQL.noted, [row.id, copy, segment])) !== undefined) return;
      await this.write(tx, row, { kind: 'DAMAGED', copy, segment });
      await this.tell(tx, row, 'recording.find-damaged', 'recording.damaged');
    });
  }

  /** Found while somebody watched. */
  async damagedAt(recordingId: RecordingId | OpaqueId, segment: number): Promise<void> {
    const row = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.one<KeptRow>(CUSTODY_SQL.sealed, [recordingId]),
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

  private async write(
    tx: Tx,
    { id, caseId }: KeptRow,
    { kind, copy, segment }: Noted,
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query(CUSTODY_SQL.note, [
      newId(),
      id,
      caseId,
      kind,
      copy,
      segment,
      null,
      null,
      null,
      now,
    ]);
  }

  private async tell(tx: Tx, row: KeptRow, verb: string, type: string): Promise<void> {
    const { id, caseId, childRef, interviewerId } = row;
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb,
      objectType: 'recording',
      objectId: id,
      caseId,
      childRef,
    });
    const recipients = await this.access.holders(tx, caseId, RESPONSIBLE);
    await this.outbox.append(tx, {
      type,
      caseId,
      subjectId: id,
      recipients: [...new Set([...recipients, interviewerId])],
    });
  }
}
