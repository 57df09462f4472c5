import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import { statement } from '../../../kernel/database/statement.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
  type SuspectId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';

/** The procedural moment at which somebody comes into a case. */
export type AccessMoment =
  | 'REGISTRATION'
  | 'ASSIGNMENT'
  | 'COUNSEL_APPOINTED'
  | 'REPRESENTATION'
  | 'BOOKING'
  | 'MOTION'
  | 'SUMMONS'
  | 'APPEAL'
  | 'OWN_CHOICE';

export interface OpenAccess {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly function: Role;
  readonly moment: AccessMoment;
  readonly suspectId?: SuspectId;
  readonly childRef?: ChildRef;
}

/** In which function the actor is in a case, and for whom. */
export interface HeldFunction {
  readonly function: Role;
  readonly suspectId: SuspectId | null;
  readonly childRef: ChildRef | null;
}

const OPEN = statement(
  'auth.open-access',
  `INSERT INTO auth.case_access (id, case_id, person_id, function, moment, suspect_id, child_ref, opened_at, opened_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const OPEN_IF_ABSENT = statement(
  'auth.open-access-if-absent',
  `INSERT INTO auth.case_access (id, case_id, person_id, function, moment, suspect_id, child_ref, opened_at, opened_by)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
);
const CLOSE = statement(
  'auth.close-access',
  `UPDATE auth.case_access SET closed_at = $3, closed_by = $4
   WHERE id = $1 AND case_id = $2 AND closed_at IS NULL RETURNING person_id`,
);
const CLOSE_FOR_CHILD = statement(
  'auth.close-access-for-child',
  `UPDATE auth.case_access SET closed_at = $4, closed_by = $5
   WHERE case_id = $1 AND child_ref = $2 AND function = ANY ($3::text[]) AND closed_at IS NULL AND person_id IS DISTINCT FROM $6
   RETURNING id, person_id AS "personId"`,
);
const HELD = statement(
  'auth.held-functions',
  `SELECT function, suspect_id AS "suspectId", child_ref AS "childRef" FROM auth.case_access
   WHERE case_id = $1 AND person_id = kernel.actor() AND closed_at IS NULL`,
);
const HOLDERS = statement(
  'auth.holders',
  `SELECT DISTINCT person_id AS id FROM auth.case_access
   WHERE case_id = $1 AND function = ANY ($2::text[]) AND closed_at IS NULL`,
);

/** Opens, closes and asks for access to cases. Each opening and closing is an audit row. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Refused with `auth.access-exists` when the person already acts in that function for that client. */
  async open(tx: Tx, access: OpenAccess): Promise<void> {
    await tx.query(OPEN, this.row(tx, access));
    await this.audit.append(tx, accessEntry(access, 'access.open'));
  }

  /** Opens what a step of the proceeding brings with it, such as a booking for its interviewer; once is enough. */
  async ensure(tx: Tx, access: OpenAccess): Promise<void> {
    await Promise.all([
      tx.query(OPEN_IF_ABSENT, this.row(tx, access)),
      this.audit.append(tx, accessEntry(access, 'access.open')),
    ]);
  }

  /** Ends access from this moment; undefined when there was no such open row. */
  async close(tx: Tx, caseId: CaseId, accessId: OpaqueId): Promise<PersonId | undefined> {
    const row = await tx.one<{ person_id: PersonId }>(CLOSE, [
      accessId,
      caseId,
      this.clock.now(),
      tx.actor.id,
    ]);
    if (row === undefined) return undefined;
    await this.audit.append(tx, {
      operation: 'ACCESS',
      verb: 'access.close',
      objectType: 'case_access',
      objectId: accessId,
      caseId,
      recipients: [row.person_id],
    });
    return row.person_id;
  }

  /** Ends all access in these functions for one child, but for one person who stays; who lost theirs. */
  async closeForChild(
    tx: Tx,
    { caseId, childRef }: { readonly caseId: CaseId; readonly childRef: ChildRef },
    functions: readonly Role[],
    stays?: PersonId,
  ): Promise<readonly PersonId[]> {
    const values = [caseId, childRef, functions, this.clock.now(), tx.actor.id, stays ?? null];
    const rows = await tx.query<{ id: OpaqueId; personId: PersonId }>(CLOSE_FOR_CHILD, values);
    for (const { id, personId } of rows)
      await this.audit.append(tx, {
        operation: 'ACCESS',
        verb: 'access.close',
        objectType: 'case_access',
        objectId: id,
        caseId,
        childRef,
        recipients: [personId],
      });
    return [...new Set(rows.map(({ personId }) => personId))];
  }

  /**
   * The functions the actor holds in this case among those allowed; a role held elsewhere does not count.
   * Not found when there is none: absent and forbidden look the same.
   */
  async require(
    tx: Tx,
    caseId: CaseId,
    allowed: readonly Role[],
  ): Promise<readonly HeldFunction[]> {
    const held = (await tx.query<HeldFunction>(HELD, [caseId])).filter((row) =>
      allowed.includes(row.function),
    );
    if (held.length === 0 && !tx.actor.system) throw kernelProblems['not-found']();
    return held;
  }

  /** Everybody who acts in the case in one of these functions now. */
  async holders(tx: Tx, caseId: CaseId, functions: readonly Role[]): Promise<readonly PersonId[]> {
    return (await tx.query<{ id: PersonId }>(HOLDERS, [caseId, functions])).map((row) => row.id);
  }

  private row(tx: Tx, access: OpenAccess) {
    const { caseId, personId, moment, suspectId, childRef } = access;
    return [
      newId(),
      caseId,
      personId,
      access.function,
      moment,
      suspectId ?? null,
      childRef ?? null,
      this.clock.now(),
      tx.actor.id,
    ];
  }
}

function accessEntry(access: OpenAccess, verb: string) {
  return {
    operation: 'ACCESS',
    verb,
    objectType: 'case_access',
    objectId: access.personId,
    caseId: access.caseId,
    recipients: [access.personId],
    ...(access.childRef === undefined ? {} : { childRef: access.childRef }),
  } as const;
}
