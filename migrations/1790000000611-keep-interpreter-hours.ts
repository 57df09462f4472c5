import { SqlMigration } from '../src/kernel/database/migration.js';

const CHECK_INTERPRETER = (named: string) => `
    DROP TRIGGER booking_interpreter_sworn ON interviews.booking;
    CREATE CONSTRAINT TRIGGER booking_interpreter_sworn AFTER INSERT${named} ON interviews.booking
      FOR EACH ROW WHEN (NEW.interpreter_number IS NOT NULL) EXECUTE FUNCTION interviews.check_interpreter();`;

/** Hours and absences of interpreters, so that a session is not planned on a day on which nobody interprets. INV-PEO-09. */
export class KeepInterpreterHours1790000000611 extends SqlMigration {
  readonly name = 'KeepInterpreterHours1790000000611';

  protected readonly upSql = `
    CREATE TABLE people.attendant_hours (
      attendant_id  uuid NOT NULL REFERENCES people.attendant (id),
      weekday       smallint NOT NULL,
      starts        time NOT NULL,
      ends          time NOT NULL,
      PRIMARY KEY (attendant_id, weekday, starts),
      CONSTRAINT attendant_hours_weekday_known_check CHECK (weekday BETWEEN 1 AND 7),
      CONSTRAINT attendant_hours_order_check CHECK (starts < ends),
      CONSTRAINT attendant_hours_no_overlap_excl EXCLUDE USING gist (attendant_id WITH =, weekday WITH =,
        tsrange(DATE '2000-01-03' + starts, DATE '2000-01-03' + ends) WITH &&)
    );
    COMMENT ON TABLE people.attendant_hours IS 'When an interpreter can come, in Amsterdam time; none means any hour. INV-PEO-09.';
    GRANT SELECT, INSERT, DELETE ON people.attendant_hours TO ontzien_app;
    CREATE TRIGGER attendant_hours_counted AFTER INSERT OR UPDATE OR DELETE ON people.attendant_hours
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();

    -- Why somebody is away is between them and whom they work for: no illness is recorded here.
    CREATE TABLE people.attendant_absence (
      id            uuid PRIMARY KEY,
      attendant_id  uuid NOT NULL REFERENCES people.attendant (id),
      period        tstzrange NOT NULL,
      recorded_by   uuid NOT NULL REFERENCES people.person (id),
      recorded_at   timestamptz NOT NULL,
      withdrawn_by  uuid REFERENCES people.person (id),
      withdrawn_at  timestamptz,
      CONSTRAINT attendant_absence_period_bounded_check CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)
        AND lower_inc(period) AND NOT upper_inc(period)),
      CONSTRAINT attendant_absence_withdrawal_complete_check CHECK (num_nonnulls(withdrawn_by, withdrawn_at) IN (0, 2)),
      CONSTRAINT attendant_absence_no_overlap_excl EXCLUDE USING gist (attendant_id WITH =, period WITH &&) WHERE (withdrawn_at IS NULL)
    );
    COMMENT ON TABLE people.attendant_absence IS 'When an interpreter is away. Withdrawn ones stay. INV-PEO-09.';
    GRANT SELECT, INSERT ON people.attendant_absence TO ontzien_app;
    GRANT UPDATE (withdrawn_by, withdrawn_at) ON people.attendant_absence TO ontzien_app;
    CREATE TRIGGER attendant_absence_counted AFTER INSERT OR UPDATE OR DELETE ON people.attendant_absence
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();

    -- An interpreter may be named when a hold is confirmed: then too it is one of the register. INV-INT-24.
    ${CHECK_INTERPRETER(' OR UPDATE OF interpreter_number')}`;

  protected readonly downSql = `
    ${CHECK_INTERPRETER('')}
    DROP TABLE people.attendant_absence, people.attendant_hours;`;
}
