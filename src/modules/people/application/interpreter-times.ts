import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { type AttendantKind, mayKeepTimes } from '../domain/attendant.js';
import { peopleProblems } from '../domain/people-problems.js';
import { reversedHours } from '../domain/working-hours.js';
import { ATTENDANT_SQL } from '../persistence/attendant-sql.js';
import type { WorkingHours } from './people.facade.js';

export interface InterpreterTimesRow {
  readonly id: OpaqueId;
  readonly name: string;
  readonly endedAt: Date | null;
  readonly working: readonly WorkingHours[];
  /** The newest first; instants are text. */
  readonly absences: readonly {
    readonly id: OpaqueId;
    readonly from: string;
    readonly to: string;
    readonly withdrawnAt: string | null;
  }[];
}

interface LockedAttendant {
  readonly kind: AttendantKind;
  readonly endedAt: Date | null;
}

/** When sworn interpreters can come: hours of the week and absences, as search, gate and joint plan use them. */
@Injectable()
export class InterpreterTimes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async of(
    actor: Actor,
    id: OpaqueId,
  ): Promise<InterpreterTimesRow & { readonly mayKeep: boolean }> {
    const [row] = await this.unitOfWork.once<InterpreterTimesRow>(actor, ATTENDANT_SQL.times, [id]);
    if (row === undefined) throw kernelProblems['not-found']();
    return { ...row, mayKeep: row.endedAt === null && mayKeepTimes(actor) };
  }

  async setHours(actor: Actor, id: OpaqueId, working: readonly WorkingHours[]): Promise<void> {
    const errors = reversedHours(working);
    if (errors.length > 0) throw peopleProblems['hours-overlap']({}, { errors });
    await this.keep(actor, id, 'interpreter.set-hours', async (tx) => {
      await tx.query(ATTENDANT_SQL.clearHours, [id]);
      await tx.query(ATTENDANT_SQL.insertHours, [id, JSON.stringify(working)]);
    });
  }

  async recordAbsence(
    actor: Actor,
    id: OpaqueId,
    { from, to }: { readonly from: Date; readonly to: Date },
  ): Promise<OpaqueId> {
    if (to <= from)
      throw peopleProblems['period-reversed'](
        {},
        { errors: [{ pointer: '/to', code: 'before-start' }] },
      );
    const absenceId = newId();
    await this.keep(actor, id, 'interpreter.record-absence', async (tx) => {
      const row = [absenceId, id, from, to, actor.id, this.clock.now()];
      await tx.query(ATTENDANT_SQL.insertAbsence, row);
    });
    return absenceId;
  }

  async withdrawAbsence(actor: Actor, id: OpaqueId, absenceId: OpaqueId): Promise<void> {
    await this.keep(actor, id, 'interpreter.withdraw-absence', async (tx) => {
      const row = [absenceId, id, actor.id, this.clock.now()];
      if ((await tx.one(ATTENDANT_SQL.withdrawAbsence, row)) === undefined)
        throw peopleProblems['absence-withdrawn']();
    });
  }

  private async keep(
    actor: Actor,
    id: OpaqueId,
    verb: string,
    write: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const known = await tx.one<LockedAttendant>(ATTENDANT_SQL.lock, [id]);
      if (known?.kind !== 'INTERPRETER' || !mayKeepTimes(tx.actor))
        throw kernelProblems['not-found']();
      if (known.endedAt !== null) throw peopleProblems['attendant-ended']();
      await write(tx);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb,
        objectType: 'attendant',
        objectId: id,
      });
    });
  }
}
