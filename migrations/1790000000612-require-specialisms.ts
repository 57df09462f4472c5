import { SqlMigration } from '../src/kernel/database/migration.js';

/** A child with an intellectual disability is heard by an interviewer whose certificate names it, on every minute. INV-INT-25. */
export class RequireSpecialisms1790000000612 extends SqlMigration {
  readonly name = 'RequireSpecialisms1790000000612';

  protected readonly upSql = `
    -- The newest needs count: what is found out after the booking puts it at risk.
    CREATE FUNCTION interviews.required_specialism(child uuid) RETURNS text LANGUAGE sql STABLE
      RETURN (SELECT CASE WHEN 'INTELLECTUAL_DISABILITY' = ANY (n.access_needs) THEN 'INTELLECTUAL_DISABILITY' END
        FROM interviews.needs_assessment n WHERE n.child_ref = child ORDER BY n.version DESC LIMIT 1);
    COMMENT ON FUNCTION interviews.required_specialism IS 'What the certificate of the interviewer of this child must name; null when nothing.';
    CREATE FUNCTION interviews.interviewer_specialised(person uuid, band text, spoken text, during tstzrange, asked text) RETURNS boolean
      LANGUAGE sql STABLE
      RETURN asked IS NULL OR COALESCE((SELECT range_agg(c.period) @> during FROM people.valid_certificate c
        WHERE c.person_id = person AND band = ANY (c.age_bands) AND spoken = ANY (c.languages) AND asked = ANY (c.specialisms)), false);
    COMMENT ON FUNCTION interviews.interviewer_specialised IS 'Whether certificates of this age and language that name what is asked hold all along.';

    CREATE FUNCTION interviews.check_specialism() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.exception_id IS NULL AND NOT interviews.interviewer_specialised(NEW.interviewer_id, NEW.age_band, NEW.language, NEW.session,
          interviews.required_specialism(NEW.child_ref)) THEN
        RAISE EXCEPTION 'interviewer not specialised' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interviewer_specialised';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER booking_specialised AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.state IN ('ON_HOLD', 'BOOKED', 'CHECKED_IN', 'STARTED')) EXECUTE FUNCTION interviews.check_specialism();`;

  protected readonly downSql = `
    DROP TRIGGER booking_specialised ON interviews.booking;
    DROP FUNCTION interviews.check_specialism(), interviews.interviewer_specialised(uuid, text, text, tstzrange, text),
      interviews.required_specialism(uuid);`;
}
