import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId, type PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { peopleProblems } from '../domain/people-problems.js';
import type { TrainingKind } from '../domain/practice.js';
import { reversedHours } from '../domain/working-hours.js';
import { mayKeepPractice } from '../domain/register-keepers.js';
import { REGISTER_SQL } from '../persistence/register-sql.js';
import type { WorkingHours } from './people.facade.js';

export interface SetHoursCommand {
  readonly personId: PersonId;
  readonly baseTown: string | null;
  readonly sex: 'F' | 'M' | 'X' | null;
  readonly working: readonly WorkingHours[];
}

export interface RecordAbsenceCommand {
  readonly personId: PersonId;
  readonly kind: string;
  readonly from: Date;
  readonly to: Date;
}

export interface RecordTrainingCommand {
  readonly personId: PersonId;
  readonly kind: TrainingKind;
  readonly heldOn: LegalDate;
  readonly givenBy: string;
}

interface LockedRow {
  readonly region: string | null;
  readonly ownRegion: string | null;
}

/** Hours, absences and training: what a coordinator keeps of the interviewers of their own region. */
@Injectable()
export class KeepPractice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async setHours(actor: Actor, command: SetHoursCommand): Promise<void> {
    const { personId, baseTown, sex, working } = command;
    const reversed = reversedHours(working);
    if (reversed.length > 0) throw peopleProblems['hours-overlap']({}, { errors: reversed });
    await this.keep(actor, personId, 'interviewer.set-hours', async (tx) => {
      await tx.query(REGISTER_SQL.setBase, [personId, baseTown, sex]);
      await tx.query(REGISTER_SQL.clearHours, [personId]);
      await tx.query(REGISTER_SQL.insertHours, [personId, JSON.stringify(working)]);
      return personId;
    });
  }

  async recordAbsence(actor: Actor, command: RecordAbsenceCommand): Promise<OpaqueId> {
    const { personId, kind, from, to } = command;
    if (to <= from)
      throw peopleProblems['period-reversed'](
        {},
        { errors: [{ pointer: '/to', code: 'before-start' }] },
      );
    return this.keep(actor, personId, 'absence.record', async (tx) => {
      const id = newId();
      await tx.query(REGISTER_SQL.insertAbsence, [
        id,
        personId,
        kind,
        from,
        to,
        actor.id,
        this.clock.now(),
      ]);
      return id;
    });
  }

  async withdrawAbsence(actor: Actor, personId: PersonId, absenceId: OpaqueId): Promise<void> {
    await this.keep(actor, personId, 'absence.withdraw', async (tx) => {
      const row = await tx.one(REGISTER_SQL.withdrawAbsence, [
        absenceId,
        personId,
        actor.id,
        this.clock.now(),
      ]);
      if (row === undefined) throw peopleProblems['absence-withdrawn']();
      return absenceId;
    });
  }

  async recordTraining(actor: Actor, command: RecordTrainingCommand): Promise<OpaqueId> {
    const { personId, kind, heldOn, givenBy } = command;
    const now = this.clock.now();
    if (heldOn > legalDate(now))
      throw peopleProblems['in-future'](
        {},
        { errors: [{ pointer: '/heldOn', code: 'in-future' }] },
      );
    return this.keep(actor, personId, 'training.record', async (tx) => {
      const id = newId();
      const row = [id, personId, kind, heldOn, givenBy, actor.id, now];
      await tx.query(REGISTER_SQL.insertTraining, row);
      return id;
    });
  }

  async voidTraining(
    actor: Actor,
    personId: PersonId,
    trainingId: OpaqueId,
    reason: string,
  ): Promise<void> {
    await this.keep(actor, personId, 'training.void', async (tx) => {
      const row = await tx.one(REGISTER_SQL.voidTraining, [
        trainingId,
        personId,
        actor.id,
        this.clock.now(),
        reason,
      ]);
      if (row === undefined) throw peopleProblems['training-voided']();
      return trainingId;
    });
  }

  /** Somebody of another region's is absent, as everywhere: who may not keep a file learns nothing of it here. */
  private async keep(
    actor: Actor,
    personId: PersonId,
    verb: string,
    write: (tx: Tx) => Promise<OpaqueId>,
  ): Promise<OpaqueId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<LockedRow>(REGISTER_SQL.lock, [personId, actor.organisationId]);
      const mine =
        row !== undefined &&
        mayKeepPractice({ roles: actor.roles, region: row.ownRegion }, row.region);
      if (!mine) throw kernelProblems['not-found']();
      const objectId = await write(tx);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb,
        objectType: 'interviewer',
        objectId,
      });
      return objectId;
    });
  }
}
