import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId, type StudioId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import {
  addDays,
  Clock,
  type LegalDate,
  legalDate,
  startOfLegalDay,
} from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import {
  assessInspection,
  type InspectionAnswer,
  type InspectionVerdict,
  usualLastDay,
} from '../domain/inspection.js';
import { studioProblems } from '../domain/studio-problems.js';
import { STUDIO_REGISTER_SQL } from '../persistence/register-sql.js';
import type { ChecklistRow } from './studio-register.query.js';

export interface InspectStudioCommand {
  readonly studioId: StudioId;
  readonly inspectedOn: LegalDate;
  readonly inspector: string;
  readonly remarks: string | null;
  /** The version of the form that was filled in. */
  readonly checklistVersion: number;
  readonly answers: readonly InspectionAnswer[];
  /** Null for the usual validity. */
  readonly validThrough: LegalDate | null;
}

export interface InspectionOutcome extends Pick<InspectionVerdict, 'passed' | 'failing'> {
  readonly id: OpaqueId;
}

/**
 * Records an inspection and what follows: a certificate when it was passed, none any more when it was not.
 *
 * A new certificate takes the place of the running one; both stay readable. Source: domain 3.2.
 */
@Injectable()
export class InspectStudio {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: InspectStudioCommand): Promise<InspectionOutcome> {
    const { studioId, inspectedOn } = command;
    const validThrough = command.validThrough ?? usualLastDay(inspectedOn);
    refuseDates(command, validThrough, legalDate(this.clock.now()));
    return this.unitOfWork.run(actor, async (tx) => {
      const locked = await tx.one(STUDIO_REGISTER_SQL.lock, [studioId, actor.organisationId]);
      if (locked === undefined) throw kernelProblems['not-found']();
      const verdict = await this.judge(tx, command);
      const id = newId();
      await this.insert(tx, id, command, verdict);
      await this.settle(tx, id, command, { verdict, validThrough });
      await this.outbox.append(tx, {
        type: 'studio-certificate.changed',
        caseId: null,
        subjectId: studioId,
      });
      return { id, passed: verdict.passed, failing: verdict.failing };
    });
  }

  async revoke(actor: Actor, studioId: StudioId, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const locked = await tx.one(STUDIO_REGISTER_SQL.lock, [studioId, actor.organisationId]);
      if (locked === undefined) throw kernelProblems['not-found']();
      const ended = await this.revokeRunning(tx, studioId, { reason, since: this.clock.now() });
      if (ended === 0) throw studioProblems['nothing-to-revoke']();
      await this.outbox.append(tx, {
        type: 'studio-certificate.changed',
        caseId: null,
        subjectId: studioId,
      });
    });
  }

  private async judge(tx: Tx, command: InspectStudioCommand): Promise<InspectionVerdict> {
    const items = await tx.query<ChecklistRow>(STUDIO_REGISTER_SQL.checklist);
    if (items[0]?.version !== command.checklistVersion) throw kernelProblems['version-stale']();
    const verdict = assessInspection(items, command.answers);
    if (verdict.gaps.length > 0)
      throw studioProblems['checklist-incomplete'](
        { gaps: verdict.gaps.length },
        { errors: verdict.gaps },
      );
    return verdict;
  }

  private async insert(
    tx: Tx,
    id: OpaqueId,
    command: InspectStudioCommand,
    { passed }: InspectionVerdict,
  ): Promise<void> {
    const { studioId, checklistVersion, inspectedOn, inspector, remarks, answers } = command;
    await tx.query(STUDIO_REGISTER_SQL.insertInspection, [
      id,
      studioId,
      checklistVersion,
      inspectedOn,
      inspector,
      passed,
      remarks,
      tx.actor.id,
      this.clock.now(),
    ]);
    const rows = JSON.stringify(answers);
    await tx.query(STUDIO_REGISTER_SQL.insertAnswers, [id, checklistVersion, rows]);
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'studio.inspect',
      objectType: 'inspection',
      objectId: id,
    });
  }

  private async settle(
    tx: Tx,
    inspectionId: OpaqueId,
    { studioId, inspectedOn }: InspectStudioCommand,
    result: { readonly verdict: InspectionVerdict; readonly validThrough: LegalDate },
  ): Promise<void> {
    const { passed, ageSets } = result.verdict;
    const why = passed ? 'Vervangen na keuring' : 'Keuring niet gehaald';
    const since = startOfLegalDay(inspectedOn);
    await this.revokeRunning(tx, studioId, { reason: `${why} van ${inspectedOn}`, since });
    if (!passed) return;
    await tx.query(STUDIO_REGISTER_SQL.insertCertificate, [
      newId(),
      studioId,
      [...ageSets],
      startOfLegalDay(inspectedOn),
      startOfLegalDay(addDays(result.validThrough, 1)),
      inspectedOn,
      inspectionId,
    ]);
  }

  /** Ends what holds at some moment or later. */
  private async revokeRunning(
    tx: Tx,
    studioId: StudioId,
    { reason, since }: { readonly reason: string; readonly since: Date },
  ): Promise<number> {
    const ended = await tx.query<{ readonly id: OpaqueId }>(STUDIO_REGISTER_SQL.revokeRunning, [
      studioId,
      this.clock.now(),
      tx.actor.id,
      reason,
      since,
    ]);
    for (const { id } of ended)
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'studio-certificate.revoke',
        objectType: 'studio_certificate',
        objectId: id,
      });
    return ended.length;
  }
}

function refuseDates(
  { inspectedOn }: InspectStudioCommand,
  validThrough: LegalDate,
  today: LegalDate,
): void {
  if (inspectedOn > today)
    throw studioProblems['in-future'](
      {},
      { errors: [{ pointer: '/inspectedOn', code: 'in-future' }] },
    );
  if (validThrough < inspectedOn)
    throw studioProblems['period-reversed'](
      {},
      { errors: [{ pointer: '/validThrough', code: 'before-start' }] },
    );
}
