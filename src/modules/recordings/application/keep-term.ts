import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, newId, type OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate, type LegalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { endOfTerm, type RetentionGround, type StartEvent } from '../domain/retention.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { RETENTION_SQL } from '../persistence/retention-sql.js';
import { USE_OFFICE } from './ask-use.js';

/** Who says from when recordings are kept, and asks for their destruction. */
export const TERM_KEEPERS = ['PROSECUTOR', 'PROSECUTION_STAFF', 'ADVOCATE_GENERAL'] as const;
export const HOLDERS = USE_OFFICE;

export interface StartTermCommand {
  readonly caseId: CaseId;
  readonly ground: RetentionGround;
  readonly event: StartEvent;
  readonly startedOn: LegalDate;
}

/** How long the recordings of a case are kept, and what keeps them longer. What is uploaded later falls under the same. */
@Injectable()
export class KeepTerm {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The event from which is counted; only once the case is closed. A later one takes the place of an earlier. */
  async start(actor: Actor, { caseId, ground, event, startedOn }: StartTermCommand): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.run(actor, async (tx) => {
      const { stage, reportedOn } = await this.cases.lock(tx, caseId, TERM_KEEPERS);
      if (stage !== 'CLOSED')
        throw retentionProblems.kept({}, { errors: [{ pointer: '', code: 'case-open' }] });
      const fault = dayFault(startedOn, reportedOn, legalDate(now));
      const values = [ground, event, startedOn];
      const policy = await tx.one<{ id: OpaqueId; months: number }>(RETENTION_SQL.policyOn, values);
      if (fault !== undefined || policy === undefined)
        throw retentionProblems['term-unfit'](
          {},
          { errors: [{ pointer: '/startedOn', code: fault ?? 'no-policy' }] },
        );
      const dueAt = endOfTerm(startedOn, policy.months);
      await tx.query(RETENTION_SQL.start, [newId(), caseId, policy.id, startedOn, dueAt, now]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'retention.start',
        objectType: 'case',
        objectId: caseId,
        caseId,
        purposeCode: `${ground}:${event}`,
      });
    });
  }

  async hold(actor: Actor, caseId: CaseId, reason: string): Promise<{ readonly id: OpaqueId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, HOLDERS);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const id = newId();
      await tx.query(RETENTION_SQL.place, [id, caseId, reason, this.clock.now()]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'recording-hold.place',
        objectType: 'recording-hold',
        objectId: id,
        caseId,
        justification: reason,
      });
      return { id };
    });
  }

  async lift(actor: Actor, holdId: OpaqueId, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<{ caseId: CaseId }>(RETENTION_SQL.findHold, [holdId]);
      if (found === undefined) throw kernelProblems['not-found']();
      const { caseId } = found;
      await this.cases.lock(tx, caseId, HOLDERS);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const values = [holdId, reason, this.clock.now()];
      if ((await tx.one(RETENTION_SQL.lift, values)) === undefined)
        throw retentionProblems['hold-lifted']();
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'recording-hold.lift',
        objectType: 'recording-hold',
        objectId: holdId,
        caseId,
        justification: reason,
      });
    });
  }
}

function dayFault(startedOn: LegalDate, reportedOn: LegalDate, today: LegalDate) {
  if (startedOn > today) return 'future';
  return startedOn < reportedOn ? 'before-report' : undefined;
}
