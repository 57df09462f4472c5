import { SqlMigration } from '../src/kernel/database/migration.js';

/** Dates on which nobody is heard, and who questioned a suspect and so does not hear the child. INV-INT-17, INV-INT-18. */
export class CloseDatesAndPartQuestioners1790000000440 extends SqlMigration {
  readonly name = 'CloseDatesAndPartQuestioners1790000000440';

  protected readonly upSql = `
    CREATE TABLE studios.closed_date (
      id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      closed_on     date NOT NULL,
      reason        text NOT NULL,
      recorded_by   uuid REFERENCES people.person (id),
      recorded_at   timestamptz,
      withdrawn_by  uuid REFERENCES people.person (id),
      withdrawn_at  timestamptz,
      CONSTRAINT closed_date_reason_known_check CHECK (reason IN ('NEW_YEAR', 'GOOD_FRIDAY', 'EASTER_SUNDAY', 'EASTER_MONDAY', 'KINGS_DAY',
        'LIBERATION_DAY', 'ASCENSION_DAY', 'WHIT_SUNDAY', 'WHIT_MONDAY', 'CHRISTMAS_DAY', 'BOXING_DAY', 'TRAINING', 'MAINTENANCE', 'MOURNING',
        'OTHER')),
      CONSTRAINT closed_date_recording_complete_check CHECK (num_nonnulls(recorded_by, recorded_at) IN (0, 2)),
      CONSTRAINT closed_date_withdrawal_complete_check CHECK (num_nonnulls(withdrawn_by, withdrawn_at) IN (0, 2))
    );
    COMMENT ON TABLE studios.closed_date IS 'Dates on which no child is heard anywhere: public holidays and closures. Withdrawn ones stay. INV-INT-17.';
    CREATE UNIQUE INDEX closed_date_once_uniq ON studios.closed_date (closed_on) WHERE withdrawn_at IS NULL;
    GRANT SELECT, INSERT ON studios.closed_date TO ontzien_app;
    GRANT UPDATE (withdrawn_by, withdrawn_at) ON studios.closed_date TO ontzien_app;
    CREATE TRIGGER closed_date_counted AFTER INSERT OR UPDATE OR DELETE ON studios.closed_date
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();

    -- Art. 3 Algemene termijnenwet names the general holidays; easter by the method of Meeus, for as long as a plan may look ahead.
    WITH golden AS (SELECT y, y % 19 AS a, y / 100 AS b, y % 100 AS c FROM generate_series(2024, 2060) AS y),
      epact AS (SELECT *, (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 AS h FROM golden),
      weekday AS (SELECT *, (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 AS l FROM epact),
      month AS (SELECT *, h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114 AS n FROM weekday),
      easter AS (SELECT y, make_date(y, n / 31, n % 31 + 1) AS day FROM month)
    INSERT INTO studios.closed_date (closed_on, reason)
    SELECT DISTINCT ON (closed_on) closed_on, reason FROM easter, LATERAL (VALUES
      (1, make_date(y, 1, 1), 'NEW_YEAR'), (2, day - 2, 'GOOD_FRIDAY'), (3, day, 'EASTER_SUNDAY'), (4, day + 1, 'EASTER_MONDAY'),
      -- On a Sunday the king's birthday is kept the day before.
      (5, make_date(y, 4, 27) - CASE WHEN extract(isodow FROM make_date(y, 4, 27)) = 7 THEN 1 ELSE 0 END, 'KINGS_DAY'),
      (6, make_date(y, 5, 5), 'LIBERATION_DAY'), (7, day + 39, 'ASCENSION_DAY'), (8, day + 49, 'WHIT_SUNDAY'), (9, day + 50, 'WHIT_MONDAY'),
      (10, make_date(y, 12, 25), 'CHRISTMAS_DAY'), (11, make_date(y, 12, 26), 'BOXING_DAY')) AS h(place, closed_on, reason)
    ORDER BY closed_on, place;

    CREATE TABLE interviews.suspect_questioning (
      id             uuid PRIMARY KEY,
      case_id        uuid NOT NULL,
      suspect_id     uuid NOT NULL,
      person_id      uuid NOT NULL REFERENCES people.person (id),
      questioned_on  date NOT NULL,
      recorded_by    uuid NOT NULL REFERENCES people.person (id),
      recorded_at    timestamptz NOT NULL,
      withdrawn_by   uuid REFERENCES people.person (id),
      withdrawn_at   timestamptz,
      CONSTRAINT suspect_questioning_suspect_fk FOREIGN KEY (suspect_id, case_id) REFERENCES cases.suspect (id, case_id),
      CONSTRAINT suspect_questioning_not_ahead_check CHECK (questioned_on <= (recorded_at AT TIME ZONE 'Europe/Amsterdam')::date),
      CONSTRAINT suspect_questioning_withdrawal_complete_check CHECK (num_nonnulls(withdrawn_by, withdrawn_at) IN (0, 2))
    );
    COMMENT ON TABLE interviews.suspect_questioning IS 'Who questioned a suspect of a case: they do not hear its children. Source: domain 3.1. INV-INT-18.';
    CREATE UNIQUE INDEX suspect_questioning_once_uniq ON interviews.suspect_questioning (suspect_id, person_id) WHERE withdrawn_at IS NULL;
    CREATE INDEX suspect_questioning_case_idx ON interviews.suspect_questioning (case_id);
    ALTER TABLE interviews.suspect_questioning ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.suspect_questioning FORCE ROW LEVEL SECURITY;
    CREATE POLICY suspect_questioning_select ON interviews.suspect_questioning FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY suspect_questioning_insert ON interviews.suspect_questioning FOR INSERT TO ontzien_app
      WITH CHECK (recorded_by = kernel.actor() AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,INTERVIEW_COORDINATOR}'));
    CREATE POLICY suspect_questioning_update ON interviews.suspect_questioning FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,INTERVIEW_COORDINATOR}')) WITH CHECK (withdrawn_by = kernel.actor());
    -- For the function below, which runs as the owner and says yes or no.
    CREATE POLICY suspect_questioning_owner ON interviews.suspect_questioning FOR SELECT TO ontzien_owner USING (true);
    GRANT SELECT, INSERT ON interviews.suspect_questioning TO ontzien_app;
    GRANT UPDATE (withdrawn_by, withdrawn_at) ON interviews.suspect_questioning TO ontzien_app;

    CREATE FUNCTION interviews.questioned_suspect(person uuid, proceeding uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT EXISTS (SELECT 1 FROM interviews.suspect_questioning q
          WHERE q.case_id = proceeding AND q.person_id = person AND q.withdrawn_at IS NULL);
      END;
    COMMENT ON FUNCTION interviews.questioned_suspect IS 'Whether this person questioned a suspect of this case.';
    REVOKE ALL ON FUNCTION interviews.questioned_suspect FROM PUBLIC; GRANT EXECUTE ON FUNCTION interviews.questioned_suspect TO ontzien_app;
    CREATE FUNCTION interviews.date_open(during tstzrange) RETURNS boolean LANGUAGE sql STABLE
      RETURN NOT EXISTS (SELECT 1 FROM studios.closed_date d WHERE d.withdrawn_at IS NULL
        AND d.closed_on BETWEEN (lower(during) AT TIME ZONE 'Europe/Amsterdam')::date
          AND ((upper(during) - interval '1 microsecond') AT TIME ZONE 'Europe/Amsterdam')::date);

    CREATE FUNCTION interviews.check_person_and_date() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF interviews.questioned_suspect(NEW.interviewer_id, NEW.case_id) THEN
        RAISE EXCEPTION 'interviewer questioned a suspect' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interviewer_impartial';
      END IF;
      IF NOT interviews.date_open(NEW.session) THEN
        RAISE EXCEPTION 'nobody is heard on that date' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_date_open';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER booking_person_and_date AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.state IN ('ON_HOLD', 'BOOKED', 'CHECKED_IN', 'STARTED')) EXECUTE FUNCTION interviews.check_person_and_date();`;

  protected readonly downSql = `
    DROP TRIGGER booking_person_and_date ON interviews.booking;
    DROP FUNCTION interviews.check_person_and_date(), interviews.date_open(tstzrange), interviews.questioned_suspect(uuid, uuid);
    DROP TABLE interviews.suspect_questioning;
    DROP TABLE studios.closed_date;`;
}
