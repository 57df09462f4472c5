import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, OpaqueId } from '../../../kernel/ids.js';
import { SealedFiles } from '../../../kernel/storage/sealed-files.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { assessStep } from '../domain/change.js';
import { identityProblems } from '../domain/vault-problems.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { ChangeActs } from './change-acts.js';
import { type ChangeRow, ChangeRows } from './change-rows.js';
import { noteChange } from './note-change.js';
import { refuseReason } from './propose-change.js';
import { type NumberRow, Registrations } from './registrations.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

type Step = 'approve' | 'reject' | 'withdraw';

/** Somebody else decides what one person proposed, once. Source: domain 5.3. */
@Injectable()
export class DecideChange {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly rows: ChangeRows,
    private readonly acts: ChangeActs,
    private readonly registrations: Registrations,
    private readonly files: SealedFiles,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The cases an erasure would reach; the vault does not know which of them are open. */
  casesOf(
    actor: Actor,
    id: OpaqueId,
  ): Promise<{ readonly kind: string; readonly cases: readonly CaseId[] }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const change = await this.rows.read(tx, id);
      const number = (await this.registrations.lock(tx, [change.childRef])).get(change.childRef);
      const numbers = await this.registrations.of(tx, number?.subjectId ?? '');
      return { kind: change.kind, cases: numbers.map(({ caseId }) => caseId) };
    });
  }

  async approve(actor: Actor, id: OpaqueId): Promise<void> {
    const objectKeys = await this.unitOfWork.run(actor, async (tx) => {
      const change = await this.allowed(tx, 'approve', id);
      const applied = await this.acts.apply(tx, change);
      const touched = applied.touched.map(({ childRef }) => childRef);
      await this.decide(tx, change, { state: 'APPROVED', reason: null, touched });
      await noteChange(this.audit, tx, {
        change,
        verb: 'identity.approve-change',
        operation: applied.operation,
        about: applied.touched,
      });
      return applied.objectKeys;
    });
    // The keys are gone with the commit; these bytes open to nobody, whether or not this gets to them.
    for (const objectKey of objectKeys)
      await this.files.erase({ objectKey }).catch(() => undefined);
  }

  async reject(actor: Actor, id: OpaqueId, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const change = await this.allowed(tx, 'reject', id);
      const { row, identity } = await this.registrations.open(tx, change.childRef);
      await refuseReason(reason, [identity], row.number);
      await this.decide(tx, change, { state: 'REJECTED', reason, touched: [] });
      await this.noteNumbers(tx, change, 'identity.reject-change');
    });
  }

  async withdraw(actor: Actor, id: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const change = await this.allowed(tx, 'withdraw', id);
      await this.decide(tx, change, { state: 'WITHDRAWN', reason: null, touched: [] });
      await this.noteNumbers(tx, change, 'identity.withdraw-change');
    });
  }

  private async allowed(tx: Tx, step: Step, id: OpaqueId): Promise<ChangeRow> {
    const change = await this.rows.lock(tx, id);
    const assessment = assessStep(step, change, tx.actor.id);
    if (assessment.allowed) return change;
    throw identityProblems[assessment.because[0] ?? 'change-decided']();
  }

  private async decide(
    tx: Tx,
    { id }: ChangeRow,
    {
      state,
      reason,
      touched,
    }: {
      readonly state: string;
      readonly reason: string | null;
      readonly touched: readonly string[];
    },
  ): Promise<void> {
    await tx.query(CHANGE_SQL.decide, [
      id,
      state,
      tx.actor.id,
      this.clock.now(),
      reason,
      [...touched],
    ]);
  }

  private async noteNumbers(tx: Tx, change: ChangeRow, verb: string): Promise<void> {
    const refs = [change.childRef, ...(change.otherRef === null ? [] : [change.otherRef])];
    const about = await tx.query<NumberRow>(CHANGE_SQL.numbers, [refs]);
    await noteChange(this.audit, tx, { verb, operation: 'ALTERATION', change, about });
  }
}
