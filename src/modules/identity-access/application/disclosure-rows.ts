import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import type { IdentityField } from '../../identity-vault/index.js';
import type { DisclosureFacts, DisclosureState, FieldDecision } from '../domain/disclosure.js';
import { DISCLOSURE_SQL } from '../persistence/disclosure-sql.js';

export interface DisclosureResponseRow {
  readonly party: 'PROSECUTION' | 'CHILD_SIDE';
  readonly personName: string;
  readonly position: string;
  readonly text: string;
  readonly at: string;
}

export interface DisclosureRow {
  readonly id: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly applicantId: PersonId;
  readonly applicantName: string;
  readonly state: DisclosureState;
  readonly fields: readonly IdentityField[];
  readonly reason: string;
  readonly legalBasis: string;
  readonly submittedAt: Date;
  readonly answersDueAt: Date | null;
  readonly responses: readonly DisclosureResponseRow[];
  readonly reasons: string | null;
  readonly decidedAt: Date | null;
  readonly openUntil: Date | null;
  readonly judgeName: string | null;
  readonly grants: readonly (FieldDecision & { readonly field: IdentityField })[];
}

/** A request, and in which functions the actor stands to it. */
export interface LockedDisclosure {
  readonly row: DisclosureRow;
  readonly functions: readonly Role[];
}

const TOLD: readonly Role[] = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COORDINATOR',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
];

/** Loads requests under the lock of their case, and tells of each step: event, audit row, notice. */
@Injectable()
export class DisclosureRows {
  constructor(
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async lock(tx: Tx, requestId: OpaqueId, allowed: readonly Role[]): Promise<LockedDisclosure> {
    const where = await tx.one<{ caseId: CaseId }>(DISCLOSURE_SQL.caseOf, [requestId]);
    if (where === undefined) throw kernelProblems['not-found']();
    const { held } = await this.cases.lock(tx, where.caseId, allowed);
    const row = await tx.one<DisclosureRow>(DISCLOSURE_SQL.read, [requestId]);
    if (row === undefined) throw kernelProblems['not-found']();
    // Counsel of one child answers for no other, also in the same case.
    const functions = held
      .filter(({ childRef }) => childRef === null || childRef === row.childRef)
      .map((one) => one.function);
    if (functions.length === 0) throw kernelProblems['not-found']();
    return { row, functions };
  }

  facts(row: DisclosureRow): DisclosureFacts {
    const answered = (party: string) => row.responses.some((one) => one.party === party);
    return {
      prosecutionAnswered: answered('PROSECUTION'),
      childSideAnswered: answered('CHILD_SIDE'),
      answersDueAt: row.answersDueAt,
      now: this.clock.now(),
    };
  }

  async step(
    tx: Tx,
    row: Pick<DisclosureRow, 'id' | 'caseId' | 'childRef' | 'applicantId'>,
    step: {
      readonly action: string;
      readonly from: DisclosureState | null;
      readonly to: DisclosureState;
      readonly event: string;
    },
  ): Promise<void> {
    const { action, from, to, event } = step;
    const now = this.clock.now();
    await tx.query(DISCLOSURE_SQL.event, [row.id, action, from, to, tx.actor.id, now]);
    await this.tell(tx, row, { verb: `disclosure.${action}`, event });
  }

  /** Audit row and notice of one act on a request. */
  async tell(
    tx: Tx,
    row: Pick<DisclosureRow, 'id' | 'caseId' | 'childRef' | 'applicantId'>,
    { verb, event }: { readonly verb: string; readonly event: string },
  ): Promise<void> {
    const { id, caseId, childRef } = row;
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb,
      objectType: 'disclosure-request',
      objectId: id,
      caseId,
      childRef,
    });
    const holders = await this.access.holders(tx, caseId, TOLD);
    const recipients = [...new Set([...holders, row.applicantId])].filter(
      (person) => person !== tx.actor.id,
    );
    await this.outbox.append(tx, { type: event, caseId, subjectId: id, recipients });
  }
}
