import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { ChildRef, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { ProposedCorrection } from '../domain/corrected.js';
import type { ChangeFacts } from '../domain/change.js';
import type { IdentityField } from '../domain/purposes.js';
import { identityProblems } from '../domain/vault-problems.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { type SealedRecord, SealedRecords } from './sealed-records.js';

/** A proposal as it stands; what it proposes stays sealed. */
export interface Change extends ChangeFacts {
  readonly id: OpaqueId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly otherRef: ChildRef | null;
  readonly otherNumber: string | null;
  readonly reason: string;
  readonly fields: readonly IdentityField[];
  readonly proposedBy: PersonId;
  readonly proposedAt: Date;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly certificates: readonly OpaqueId[];
}

export type ChangeRow = Change & {
  readonly [Key in keyof SealedRecord]: SealedRecord[Key] | null;
};

/** Reads proposals inside a transaction of the vault. */
@Injectable()
export class ChangeRows {
  constructor(private readonly records: SealedRecords) {}

  async lock(tx: Tx, id: OpaqueId): Promise<ChangeRow> {
    const row = await tx.one<ChangeRow>(CHANGE_SQL.lock, [id]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  async read(tx: Tx, id: OpaqueId): Promise<ChangeRow> {
    const row = await tx.one<ChangeRow>(CHANGE_SQL.read, [id]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  seal(id: OpaqueId, correction: ProposedCorrection): Promise<SealedRecord> {
    return this.records.seal(JSON.stringify(correction), `change:${id}`);
  }

  async proposed({ id, kid, wrappedKey, sealed }: ChangeRow): Promise<ProposedCorrection> {
    if (kid === null || wrappedKey === null || sealed === null)
      throw identityProblems['change-decided']();
    return this.records.openJson({ kid, wrappedKey, sealed }, `change:${id}`);
  }
}
