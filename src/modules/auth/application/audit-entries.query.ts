import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { auditedStatement, type ReadAudit } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type Page, PAGE_SIZE, pageOf, pageStart } from '../../../kernel/http/pagination.js';
import type { CaseId, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { AuditOperation } from '../../audit/index.js';

/** Who may ask who looked at a case, when they act in it; the policy on the table says the same. */
export const CASE_AUDIT_READERS = [
  'PROSECUTOR',
  'VICTIM_COORDINATOR',
  'JUDGE',
  'COURT_CLERK',
] as const;

/** One row of the audit trail with the names of professionals. */
export interface AuditEntryRow {
  readonly id: OpaqueId;
  readonly occurredAt: Date;
  readonly operation: AuditOperation;
  readonly verb: string;
  readonly actorId: PersonId;
  /** Null for the system itself; of a studio system the studio and what it is called there. */
  readonly actorName: string | null;
  readonly actorRole: string;
  readonly organisation: string | null;
  readonly caseId: CaseId | null;
  readonly objectType: string;
  readonly objectId: OpaqueId | null;
  readonly fieldsTouched: readonly string[];
  readonly purposeCode: string | null;
  readonly justification: string | null;
  readonly recipients: readonly PersonId[];
  readonly outcome: 'ALLOWED' | 'DENIED';
  readonly problemCode: string | null;
}

export interface AuditSearch {
  readonly limit?: number;
  readonly after?: string;
  readonly caseId?: CaseId;
  readonly actorId?: PersonId;
  readonly operation?: AuditOperation;
}

const SEARCHED: ReadAudit = {
  operation: 'SEARCH',
  verb: 'audit.search',
  objectType: 'audit-entry',
};
const OF_CASE: ReadAudit = {
  operation: 'CONSULTATION',
  verb: 'audit.read',
  objectType: 'audit-entry',
  caseId: 'case_id',
};

// One body, four statements: each has the one index that finds its rows, whatever plan is kept.
const body = (found: string) => `
  SELECT e.id, e.occurred_at AS "occurredAt", e.operation, e.verb, e.actor_id AS "actorId", COALESCE(p.name, auth.studio_system_name(e.actor_id)) AS "actorName",
    e.actor_role AS "actorRole", o.name AS organisation, e.case_id AS "caseId", e.case_id, e.object_type AS "objectType", e.object_id AS "objectId",
    e.fields_touched AS "fieldsTouched", e.purpose_code AS "purposeCode", e.justification, e.recipients, e.outcome, e.problem_code AS "problemCode"
  FROM audit.entry e LEFT JOIN people.person p ON p.id = e.actor_id LEFT JOIN people.organisation o ON o.id = e.actor_organisation_id
  WHERE e.id < $7::uuid AND ${found}
  ORDER BY e.id DESC LIMIT $6`;

const BY_CASE = `e.case_id = $8 AND ($9::uuid IS NULL OR e.actor_id = $9) AND ($10::text IS NULL OR e.operation = $10)`;
const SQL = {
  ofCase: auditedStatement(
    'auth.audit-of-case',
    OF_CASE,
    body('e.case_id = $8 AND ($9::text IS NULL OR e.operation = $9)'),
  ),
  byCase: auditedStatement('auth.audit-by-case', { ...SEARCHED, caseId: 'case_id' }, body(BY_CASE)),
  byActor: auditedStatement(
    'auth.audit-by-actor',
    SEARCHED,
    body(`e.actor_id = $8 AND ($9::text IS NULL OR e.operation = $9)`),
  ),
  uncommon: auditedStatement(
    'auth.audit-uncommon',
    SEARCHED,
    body(`e.operation = $8 AND e.operation NOT IN ('CONSULTATION', 'SEARCH')`),
  ),
  newest: auditedStatement(
    'auth.audit-newest',
    SEARCHED,
    body(`($8::text IS NULL OR e.operation = $8)`),
  ),
} as const;

const COMMON: ReadonlySet<AuditOperation | undefined> = new Set([
  undefined,
  'CONSULTATION',
  'SEARCH',
]);

/** Who did or read what, newest first. Reading it is itself a row of it. */
@Injectable()
export class AuditEntries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The whole log, for the security officer. */
  async search(actor: Actor, asked: AuditSearch): Promise<Page<AuditEntryRow>> {
    const { limit = PAGE_SIZE, after } = asked;
    const { sql, values } = statementFor(asked);
    return pageOf(
      await this.unitOfWork.once<AuditEntryRow>(actor, sql, [
        limit + 1,
        pageStart(after),
        ...values,
      ]),
      limit,
    );
  }

  /** The log of one case, for those who answer for it; not found for everybody else. */
  async ofCase(
    actor: Actor,
    caseId: CaseId,
    { limit = PAGE_SIZE, after, operation }: AuditSearch,
  ): Promise<Page<AuditEntryRow>> {
    const read = (rows: number, asked: AuditOperation | null) =>
      this.unitOfWork.once<AuditEntryRow>(actor, SQL.ofCase, [
        rows,
        pageStart(after),
        caseId,
        asked,
      ]);
    const rows = await read(limit + 1, operation ?? null);
    // Every case has at least the row of its registration, so nothing at all means: not visible.
    if (rows.length === 0 && after === undefined && (await read(1, null)).length === 0)
      throw kernelProblems['not-found']();
    return pageOf(rows, limit);
  }
}

function statementFor({ caseId, actorId, operation }: AuditSearch) {
  const kind = operation ?? null;
  if (caseId !== undefined) return { sql: SQL.byCase, values: [caseId, actorId ?? null, kind] };
  if (actorId !== undefined) return { sql: SQL.byActor, values: [actorId, kind] };
  return { sql: COMMON.has(operation) ? SQL.newest : SQL.uncommon, values: [kind] };
}
