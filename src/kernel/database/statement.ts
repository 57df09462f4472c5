/**
 * SQL with a name. The driver prepares a named statement once per connection, which makes reads 1.6 times
 * faster than unnamed ones; the name also keeps SQL findable in `pg_stat_statements`.
 */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

declare const carries: unique symbol;

/** A statement that sets its actor itself, for one round trip without a transaction around it; the caller's parameters start at `$6`. */
export interface CarryingStatement extends Statement {
  readonly [carries]: true;
  /** It changes more than the audit trail. */
  readonly writes: boolean;
  /** One plan serves all values, as in a transaction. */
  readonly plannedOnce: boolean;
}

function carrying(
  name: string,
  text: string,
  { writes = false, plannedOnce = false }: Partial<CarryingStatement> = {},
): CarryingStatement {
  return { name, text, writes, plannedOnce } as CarryingStatement;
}

/** A statement for use inside a transaction; its parameters start at `$1`. */
export function statement(name: string, text: string): Statement {
  return { name, text };
}

/** What the audit row of a read says. The body may give `audit_case_id`, `audit_child_ref`, `audit_object_id`. */
export interface ReadAudit {
  readonly operation: 'CONSULTATION' | 'SEARCH' | 'VIEW_RECORDING' | 'EXPORT';
  readonly verb: string;
  readonly objectType: string;
  /** Columns the body gives beside its own, so that the row can say which case, child and object. */
  readonly caseId?: string;
  readonly childRef?: string;
  readonly objectId?: string;
}

// The settings row security looks at are set by the statement itself, in its implicit transaction: one round
// trip. The caller's own parameters start at $6; UnitOfWork.once fills the first five.
const actor = (settings: string) => `
  actor AS MATERIALIZED (
    SELECT set_config('app.actor', $1, true) AS id, set_config('app.roles', $2, true) AS roles,
           $3::uuid AS organisation_id, $4::uuid AS request_id, $5::uuid AS audit_id${settings}
  )`;

// A read is not slowed down by the flush of its own audit row: the row is in the same transaction, but its
// flush may trail by the WAL writer's delay (10 ms in the embedded server). docs/adr/0011.
const RELAXED = `, set_config('synchronous_commit', 'off', true) AS relaxed`;

// OFFSET 0 keeps the planner from pulling the body up: it is evaluated after the settings, never before.
const guarded = (body: string) => `
  SELECT body.* FROM actor CROSS JOIN LATERAL (SELECT * FROM (${body}) AS inner_body
    WHERE actor.id IS NOT NULL AND actor.roles IS NOT NULL OFFSET 0) AS body`;

/** One SELECT that carries its actor and leaves no audit row: work lists, reference data, own settings. */
export function actorStatement(
  name: string,
  body: string,
  options: Partial<Pick<CarryingStatement, 'plannedOnce'>> = {},
): CarryingStatement {
  return carrying(name, `WITH ${actor('')} ${guarded(body)}`, options);
}

/** One SELECT of case data with its audit row in the same statement: no row is read unseen. */
export function auditedStatement(name: string, audit: ReadAudit, body: string): CarryingStatement {
  return carrying(
    name,
    `WITH ${actor(RELAXED)}, body AS MATERIALIZED (${guarded(body)}),
      audit_row AS (
        INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id,
                                 case_id, child_ref, object_type, object_id, outcome)
        SELECT actor.audit_id, '${audit.operation}', '${audit.verb}', $1::uuid, split_part($2, ',', 1),
               actor.organisation_id, actor.request_id, ${column(audit.caseId)}, ${column(audit.childRef)},
               '${audit.objectType}', ${column(audit.objectId)}, 'ALLOWED'
        FROM actor CROSS JOIN (SELECT * FROM body LIMIT 1) AS seen
      )
      SELECT * FROM body`,
  );
}

/** Several writing CTEs and a final SELECT in one statement that carries its actor. */
export function writingStatement(name: string, ctes: string, select: string): CarryingStatement {
  return carrying(name, `WITH ${actor('')}, ${ctes} ${select}`, { writes: true });
}

function column(name: string | undefined): string {
  return name === undefined ? 'NULL::uuid' : `seen.${name}`;
}

/** The values a statement takes. Dates become instants, buffers bytes, objects jsonb. */
export type Parameter =
  | string
  | number
  | boolean
  | bigint
  | Date
  | Buffer
  | null
  | readonly (string | null)[]
  | readonly number[]
  | Readonly<Record<string, unknown>>;
