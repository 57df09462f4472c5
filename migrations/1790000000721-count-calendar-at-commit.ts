import { SqlMigration } from '../src/kernel/database/migration.js';

const ANY = 'INSERT OR DELETE OR UPDATE';
const COUNTED: readonly (readonly [trigger: string, table: string, events: string])[] = [
  ['account_counted', 'auth.account', 'INSERT OR UPDATE OF roles, disabled_at'],
  ['absence_counted', 'people.absence', ANY],
  ['attendant_counted', 'people.attendant', ANY],
  ['attendant_absence_counted', 'people.attendant_absence', ANY],
  ['attendant_hours_counted', 'people.attendant_hours', ANY],
  ['certificate_suspension_counted', 'people.certificate_suspension', ANY],
  ['interviewer_certificate_counted', 'people.interviewer_certificate', ANY],
  ['working_hours_counted', 'people.working_hours', ANY],
  ['closed_date_counted', 'studios.closed_date', ANY],
  ['closing_counted', 'studios.closing', ANY],
  ['daily_test_counted', 'studios.daily_test', 'INSERT'],
  ['opening_hours_counted', 'studios.opening_hours', ANY],
  ['studio_counted', 'studios.studio', ANY],
  ['studio_certificate_counted', 'studios.studio_certificate', ANY],
];

const triggers = (create: (trigger: string, events: string, table: string) => string) =>
  COUNTED.map(
    ([trigger, table, events]) => `
    DROP TRIGGER ${trigger} ON ${table};
    ${create(trigger, events, table)} EXECUTE FUNCTION interviews.count_calendar_change();`,
  ).join('');

const counting = (body: string) => `
    CREATE OR REPLACE FUNCTION interviews.count_calendar_change() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN${body}
      RETURN NULL;
    END $$;`;

const COUNT = 'UPDATE interviews.calendar_version SET version = version + 1;';

/**
 * A change of papers or hours is counted when its transaction ends, and once.
 *
 * The count is one row, and whoever raised it held it to the end: while a register was imported nobody else could record
 * an absence.
 */
export class CountCalendarAtCommit1790000000721 extends SqlMigration {
  readonly name = 'CountCalendarAtCommit1790000000721';

  protected readonly upSql = `
    ${counting(`
      IF COALESCE(current_setting('app.calendar_counted', true), '') = '' THEN
        PERFORM set_config('app.calendar_counted', 'yes', true);
        ${COUNT}
      END IF;`)}
    ${triggers(
      (trigger, events, table) =>
        `CREATE CONSTRAINT TRIGGER ${trigger} AFTER ${events} ON ${table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW`,
    )}`;

  protected readonly downSql = `
    ${counting(`
      ${COUNT}`)}
    ${triggers(
      (trigger, events, table) =>
        `CREATE TRIGGER ${trigger} AFTER ${events} ON ${table} FOR EACH STATEMENT`,
    )}`;
}
