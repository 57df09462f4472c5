import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { AuditTrail } from '../../audit/index.js';
import { type Agreement, agreement, fieldsOf } from '../domain/corrected.js';
import type { IdentityField } from '../domain/purposes.js';
import { fieldLines } from '../domain/shown-fields.js';
import { identityProblems } from '../domain/vault-problems.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { ERASURE_SQL } from '../persistence/erasure-sql.js';
import type { CertificateContent } from './change-acts.js';
import { type Change, type ChangeRow, ChangeRows } from './change-rows.js';
import { IdentityReader } from './identity-reader.js';
import type { NumberRow } from './registrations.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/** One field of a proposal: what stands there and what would, or only whether two records agree. */
export interface ComparedField {
  readonly field: IdentityField;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly agreement: Agreement | null;
}

/** Whose data a correction concerns, and which. */
export interface Concerned {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly reason: string;
  readonly fields: readonly IdentityField[];
}

export interface Certificate extends CertificateContent {
  readonly id: OpaqueId;
  readonly hash: Buffer;
}

/** The proposals of the data stewards, and what they are about. */
@Injectable()
export class Changes {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly rows: ChangeRows,
    private readonly reader: IdentityReader,
    private readonly audit: AuditTrail,
  ) {}

  list(actor: Actor): Promise<readonly Change[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.audit.append(tx, {
        operation: 'SEARCH',
        verb: 'identity.list-changes',
        objectType: 'change',
      });
      return (await tx.query<ChangeRow>(CHANGE_SQL.list)).map(withoutSeal);
    });
  }

  read(actor: Actor, id: OpaqueId): Promise<Change> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.rows.read(tx, id);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'identity.read-change',
        objectType: 'change',
        objectId: id,
      });
      return withoutSeal(row);
    });
  }

  /** Of whom `show` would give away data; undefined where it gives none. */
  concerned(actor: Actor, id: OpaqueId): Promise<Concerned | undefined> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { kind, state, childRef, reason, fields } = await this.rows.read(tx, id);
      if (kind !== 'CORRECTION' || state !== 'PROPOSED') return undefined;
      const [number] = await tx.query<NumberRow>(CHANGE_SQL.numbers, [[childRef]]);
      return number === undefined ? undefined : { caseId: number.caseId, childRef, reason, fields };
    });
  }

  /** What whoever decides has to see: of a correction the data concerned, of a merge only where the two agree. */
  show(actor: Actor, id: OpaqueId): Promise<readonly ComparedField[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const change = await this.rows.read(tx, id);
      if (change.state !== 'PROPOSED') throw identityProblems['change-decided']();
      if (change.kind === 'CORRECTION') return this.correction(tx, change);
      if (change.otherRef !== null) return this.merge(tx, change);
      await this.note(tx, change, 'CONSULTATION', []);
      return [];
    });
  }

  certificate(actor: Actor, id: OpaqueId): Promise<Certificate> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<Certificate>(ERASURE_SQL.certificate, [id]);
      if (row === undefined) throw kernelProblems['not-found']();
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'identity.read-certificate',
        objectType: 'erasure-certificate',
        objectId: id,
      });
      return row;
    });
  }

  private async correction(tx: Tx, change: ChangeRow): Promise<readonly ComparedField[]> {
    const identity = await this.reader.ofChild(tx, change.childRef);
    const proposed = await this.rows.proposed(change);
    const fields = fieldsOf(proposed);
    await this.note(tx, change, 'IDENTITY_LOOKUP', fields);
    const after = fieldLines({ ...identity, ...proposed.after }, fields);
    return fieldLines(identity, fields).map(({ field, lines }, index) => ({
      field,
      before: lines,
      after: after[index]?.lines ?? [],
      agreement: null,
    }));
  }

  private async merge(tx: Tx, change: ChangeRow): Promise<readonly ComparedField[]> {
    const one = await this.reader.ofChild(tx, change.childRef);
    const other = await this.reader.ofChild(tx, change.otherRef ?? change.childRef);
    const compared = agreement(one, other);
    await this.note(
      tx,
      change,
      'COMBINATION',
      compared.map(({ field }) => field),
    );
    return compared.map((field) => ({ ...field, before: [], after: [] }));
  }

  private async note(
    tx: Tx,
    { childRef, otherRef, kind, reason }: ChangeRow,
    operation: 'IDENTITY_LOOKUP' | 'COMBINATION' | 'CONSULTATION',
    fields: readonly IdentityField[],
  ): Promise<void> {
    const refs = [childRef, ...(otherRef === null ? [] : [otherRef])];
    const numbers = await tx.query<NumberRow>(CHANGE_SQL.numbers, [refs]);
    for (const number of numbers) {
      await this.audit.append(tx, {
        operation,
        verb: 'identity.show-change',
        objectType: 'child',
        objectId: number.childRef,
        caseId: number.caseId,
        childRef: number.childRef,
        fieldsTouched: fields,
        purposeCode: kind,
        justification: reason,
        recipients: [tx.actor.id],
      });
    }
  }
}

/** Field by field, so that what is sealed stays behind. */
function withoutSeal(row: ChangeRow): Change {
  const { id, kind, state, childRef, childNumber, otherRef, otherNumber, reason, fields } = row;
  const { proposedBy, proposedAt, decidedBy, decidedAt, decisionReason, certificates } = row;
  return {
    id,
    kind,
    state,
    childRef,
    childNumber,
    otherRef,
    otherNumber,
    reason,
    fields,
    proposedBy,
    proposedAt,
    decidedBy,
    decidedAt,
    decisionReason,
    certificates,
  };
}
