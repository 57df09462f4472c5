import { SqlMigration } from '../src/kernel/database/migration.js';

/** Who or what of a booked session is not there any more: absences, interpreters, closed and faulty studios. INV-INT-27. */
export class RecheckPresence1790000000710 extends SqlMigration {
  readonly name = 'RecheckPresence1790000000710';

  protected readonly upSql = `
    CREATE VIEW studios.fault WITH (security_invoker = true) AS
      SELECT t.studio_id, tstzrange(t.tested_at, t.tested_at + interval '3 days') AS period
      FROM (SELECT DISTINCT ON (d.studio_id) d.studio_id, d.tested_at, d.picture_ok AND d.sound_ok AND d.clock_ok AS works
        FROM studios.daily_test d ORDER BY d.studio_id, d.tested_at DESC, d.id DESC) t
      WHERE NOT t.works;
    COMMENT ON VIEW studios.fault IS 'Studios whose last test failed for picture, sound or clock: for three days nothing is recorded there. INV-INT-27.';
    GRANT SELECT ON studios.fault TO ontzien_app;

    -- A failed test closes a studio to the search, and a good one opens it again.
    CREATE TRIGGER daily_test_counted AFTER INSERT ON studios.daily_test
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();

    CREATE FUNCTION interviews.hindrances(person uuid, room uuid, interpreter text, during tstzrange) RETURNS text[] LANGUAGE sql STABLE
    RETURN array_remove(ARRAY[
      CASE WHEN EXISTS (SELECT 1 FROM people.absence a WHERE a.person_id = person AND a.withdrawn_at IS NULL AND a.period && during)
        THEN 'interviewer-absent' END,
      CASE WHEN interpreter IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people.attendant t
          WHERE t.kind = 'INTERPRETER' AND t.register_number = interpreter AND t.ended_at IS NULL
            AND (lower(during) AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN t.valid_from AND t.valid_through
            AND NOT EXISTS (SELECT 1 FROM people.attendant_absence b WHERE b.attendant_id = t.id AND b.withdrawn_at IS NULL AND b.period && during))
        THEN 'interpreter-unavailable' END,
      CASE WHEN EXISTS (SELECT 1 FROM studios.closing c WHERE c.studio_id = room AND c.withdrawn_at IS NULL AND c.period && during)
        THEN 'studio-closed' END,
      CASE WHEN EXISTS (SELECT 1 FROM studios.fault f WHERE f.studio_id = room AND f.period @> lower(during))
        THEN 'studio-faulty' END], NULL);
    COMMENT ON FUNCTION interviews.hindrances IS 'Who or what is not there for a session, as codes of the risks of a booking. INV-INT-27.';`;

  protected readonly downSql = `
    DROP FUNCTION interviews.hindrances(uuid, uuid, text, tstzrange);
    DROP TRIGGER daily_test_counted ON studios.daily_test;
    DROP VIEW studios.fault;`;
}
