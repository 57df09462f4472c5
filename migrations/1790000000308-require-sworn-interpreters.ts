import { SqlMigration } from '../src/kernel/database/migration.js';

/** The interpreter of a session is one of the register, on the day, in the language of the child; no family member (A14). INV-INT-24. */
export class RequireSwornInterpreters1790000000308 extends SqlMigration {
  readonly name = 'RequireSwornInterpreters1790000000308';

  protected readonly upSql = `
    CREATE FUNCTION interviews.check_interpreter() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE wanted text;
    BEGIN
      SELECT n.interpreter_language INTO wanted FROM interviews.needs_assessment n
        WHERE n.child_ref = NEW.child_ref AND n.version = NEW.needs_version;
      IF NOT EXISTS (SELECT 1 FROM people.attendant a WHERE a.kind = 'INTERPRETER' AND a.register_number = NEW.interpreter_number
          AND a.ended_at IS NULL AND (wanted IS NULL OR wanted = ANY (a.languages))
          AND (lower(NEW.session) AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN a.valid_from AND a.valid_through) THEN
        RAISE EXCEPTION 'interpreter not sworn' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interpreter_sworn';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER booking_interpreter_sworn AFTER INSERT ON interviews.booking
      FOR EACH ROW WHEN (NEW.interpreter_number IS NOT NULL) EXECUTE FUNCTION interviews.check_interpreter();`;

  protected readonly downSql = `
    DROP TRIGGER booking_interpreter_sworn ON interviews.booking;
    DROP FUNCTION interviews.check_interpreter();`;
}
