import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
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
    await this.unitOfWork.run(systemActor(), (tx) => this.write(tx, row, 'COPIED', null, null));
  }

  async checked(row: KeptRow, copy: Copy): Promise<void> {
    await this.unitOfWork.run(systemActor(), (tx) => this.write(tx, row, 'CHECKED', copy, null));
  }

  async healed(row: KeptRow, copy: Copy, segment: number): Promise<void> {
    await this.unitOfWork.run(systemActor(), async (tx) => {
      await this.write(tx, row, 'HEALED', copy, segment);
      await this.tell(tx, row, 'recording.heal', 'recording.healed');
    });
  }

  /** An incident; the same damage is reported once until it is healed. */
  async damaged(row: KeptRow, copy: Copy, segment: number): Promise<void> {
    await this.unitOfWork.run(systemActor(), async (tx) => {
      if ((await tx.one(CUSTODY_SQL.noted, [row.id, copy, segment])) !== undefined) return;
      await this.write(tx, row, 'DAMAGED', copy, segment);
      await this.tell(tx, row, 'recording.find-damaged', 'recording.damaged');
    });
  }

  /** Found while somebody watched. */
  async damagedAt(recordingId: RecordingId, segment: number): Promise<void> {
    const row = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.one<KeptRow>(CUSTODY_SQL.sealed, [recordingId]),
    );
    if (row !== undefined) await this.damaged(row, 'FIRST', segment);
  }

  private async write(
    tx: Tx,
    row: KeptRow,
    kind: string,
    copy: Copy | null,
    segment: number | null,
  ): Promise<void> {
    const { id, caseId } = row;
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
