import { SqlMigration } from '../src/kernel/database/migration.js';

/** One rule of which day counts as the event, for all that say how old a child was then. */
export class DateEvents1790000000470 extends SqlMigration {
  readonly name = 'DateEvents1790000000470';

  protected readonly upSql = `
    CREATE FUNCTION cases.event_day(asked_case_id uuid) RETURNS date LANGUAGE sql STABLE
      RETURN (SELECT min(o.committed_from) FROM cases.offence o WHERE o.case_id = asked_case_id);
    COMMENT ON FUNCTION cases.event_day IS 'The first day of the offences: a file says one age of a child, that at the event.';`;

  protected readonly downSql = `DROP FUNCTION cases.event_day;`;
}
