import { Injectable } from '@nestjs/common';
import { type Actor, namedRoles } from '../../../kernel/actor.js';
import { statement } from '../../../kernel/database/statement.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
} from '../../../kernel/ids.js';

/** LED art. 25 operations and those of our own. Source: domain 2.4. */
export const AUDIT_OPERATIONS = [
  'COLLECTION',
  'ALTERATION',
  'CONSULTATION',
  'DISCLOSURE',
  'COMBINATION',
  'ERASURE',
  'SEARCH',
  'EXPORT',
  'VIEW_RECORDING',
  'IDENTITY_LOOKUP',
  'LOGIN',
  'LOGIN_FAIL',
  'LOGOUT',
  'ACCESS',
] as const;
export type AuditOperation = (typeof AUDIT_OPERATIONS)[number];

/** One act. Who and when come from the transaction; no field takes the content of what was touched. */
export interface AuditEntry {
  readonly operation: AuditOperation;
  /** noun.imperative, such as `motion.file`. */
  readonly verb: string;
  readonly objectType: string;
  readonly objectId?: OpaqueId;
  readonly caseId?: CaseId;
  readonly childRef?: ChildRef;
  readonly fieldsTouched?: readonly string[];
  readonly purposeCode?: string;
  readonly justification?: string;
  readonly recipients?: readonly PersonId[];
}

const APPEND = statement(
  'audit.append',
  `INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id, case_id,
     child_ref, object_type, object_id, fields_touched, purpose_code, justification, recipients, outcome, problem_code)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
);

interface Outcome {
  readonly outcome: 'ALLOWED' | 'DENIED';
  readonly problemCode: string | null;
}

/** Writes audit rows, always in the transaction of the act. There is no update, no delete, no "log later". */
@Injectable()
export class AuditTrail {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append(tx: Tx, entry: AuditEntry): Promise<void> {
    await tx.query(APPEND, values(tx.actor, entry, { outcome: 'ALLOWED', problemCode: null }));
  }

  /** A refusal is a row too, in a transaction of its own: the refused one rolled back. */
  async refused(actor: Actor, entry: AuditEntry, problemCode: string): Promise<void> {
    await this.unitOfWork.atOnce(actor, async (tx) => {
      await tx.query(APPEND, values(actor, entry, { outcome: 'DENIED', problemCode }));
    });
  }
}

function values(actor: Actor, entry: AuditEntry, { outcome, problemCode }: Outcome) {
  return [
    newId(),
    entry.operation,
    entry.verb,
    ...actedBy(actor),
    ...whatIsTouched(entry),
    ...why(entry),
    outcome,
    problemCode,
  ];
}

/** Who acts, as every audit row says it: person, role, organisation, request. */
export function actedBy(actor: Actor): readonly [string, string, string, string] {
  return [actor.id, namedRoles(actor)[0] ?? 'NONE', actor.organisationId, actor.requestId];
}

function whatIsTouched({ caseId, childRef, objectType, objectId, fieldsTouched = [] }: AuditEntry) {
  return [
    caseId ?? null,
    childRef ?? null,
    objectType,
    objectId ?? null,
    [...fieldsTouched],
  ] as const;
}

function why({ purposeCode, justification, recipients = [] }: AuditEntry) {
  return [purposeCode ?? null, justification ?? null, [...recipients]] as const;
}
