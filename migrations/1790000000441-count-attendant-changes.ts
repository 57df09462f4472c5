import { SqlMigration } from '../src/kernel/database/migration.js';

/** The slot index knows sworn interpreters: a change in their register makes it new. */
export class CountAttendantChanges1790000000441 extends SqlMigration {
  readonly name = 'CountAttendantChanges1790000000441';

  protected readonly upSql = `
    CREATE TRIGGER attendant_counted AFTER INSERT OR UPDATE OR DELETE ON people.attendant
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();`;

  protected readonly downSql = `DROP TRIGGER attendant_counted ON people.attendant;`;
}
