import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Statement } from '../../../kernel/database/statement.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import { LOOKUP_SQL } from '../persistence/lookup-sql.js';

export const FINDINGS = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const;
export type Finding = (typeof FINDINGS)[number];

interface Reviewed {
  readonly reviewedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly finding: Finding | null;
}

interface Whose {
  readonly id: OpaqueId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly organisation: string;
  readonly caseId: CaseId | null;
}

export interface AlertRow extends Whose, Reviewed {
  readonly kind: 'WITHOUT_ASSIGNMENT' | 'MANY_LOOKUPS';
  readonly raisedAt: Date;
}

export interface LookupRow extends Whose, Reviewed {
  readonly purpose: string;
  readonly reason: string;
  readonly fields: readonly string[];
  readonly askedAt: Date;
  readonly reviewDueAt: Date | null;
}

interface ToReview {
  readonly find: Statement;
  readonly write: Statement;
  readonly verb: string;
  readonly objectType: string;
}

const ALERT: ToReview = {
  find: LOOKUP_SQL.lockAlert,
  write: LOOKUP_SQL.reviewAlert,
  verb: 'alert.review',
  objectType: 'alert',
};
const EMERGENCY: ToReview = {
  find: LOOKUP_SQL.lockLookup,
  write: LOOKUP_SQL.reviewLookup,
  verb: 'lookup.review',
  objectType: 'reveal',
};

/** The security officer's desk: alerts, emergencies that wait for review, and the look-ups behind them. */
@Injectable()
export class Oversight {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Of one case, or of all; the newest two hundred of each, what waits for review first. */
  read(
    actor: Actor,
    caseId?: CaseId,
  ): Promise<{ readonly alerts: readonly AlertRow[]; readonly lookups: readonly LookupRow[] }> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.audit.append(tx, {
        operation: 'SEARCH',
        verb: 'oversight.read',
        objectType: 'reveal',
        ...(caseId === undefined ? {} : { caseId }),
      });
      const of = [caseId ?? null];
      return {
        alerts: await tx.query<AlertRow>(LOOKUP_SQL.alerts, of),
        lookups: await tx.query<LookupRow>(LOOKUP_SQL.lookups, of),
      };
    });
  }

  reviewAlert(actor: Actor, alertId: OpaqueId, finding: Finding): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => this.review(tx, ALERT, alertId, finding));
  }

  reviewEmergency(actor: Actor, lookupId: OpaqueId, finding: Finding): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => this.review(tx, EMERGENCY, lookupId, finding));
  }

  private async review(tx: Tx, what: ToReview, id: OpaqueId, finding: Finding): Promise<void> {
    const row = await tx.one<{ personId: PersonId; reviewedAt: Date | null }>(what.find, [id]);
    if (row === undefined) throw kernelProblems['not-found']();
    if (row.personId === tx.actor.id) throw identityAccessProblems['own-review']();
    if (row.reviewedAt !== null) throw identityAccessProblems['reviewed-already']();
    await tx.query(what.write, [id, this.clock.now(), tx.actor.id, finding]);
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: what.verb,
      objectType: what.objectType,
      objectId: id,
    });
  }
}
