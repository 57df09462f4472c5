import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const TERM = `(((( SELECT c.reported_on FROM cases."case" c WHERE c.id = k.case_id) + 15)::timestamp AT TIME ZONE 'Europe/Amsterdam') - interval '1 millisecond')`;

/** The norm runs from the report, so a child whose needs nobody recorded has a term too. */
export class TermChildrenWithoutNeeds1790000000771 extends SqlMigration {
  readonly name = 'TermChildrenWithoutNeeds1790000000771';

  protected readonly upSql = rewriteWorkItems(
    `body := regexp_replace(body, $q$('NEEDS_TO_RECORD'.*?)NULL::timestamp with time zone AS due_at$q$, $q$\\1${TERM} AS due_at$q$);`,
  );

  protected readonly downSql = rewriteWorkItems(
    `body := regexp_replace(body, $q$('NEEDS_TO_RECORD'.*?k\\.registered_at AS since,\\s+).*?AS due_at$q$, $q$\\1NULL::timestamp with time zone AS due_at$q$);`,
  );
}
