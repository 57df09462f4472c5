import { SqlMigration } from '../src/kernel/database/migration.js';

/** A studio that receives no children of other regions holds and takes none of theirs, whoever writes the row. INV-INT-11. */
export class KeepRuleOfStudio1790000000610 extends SqlMigration {
  readonly name = 'KeepRuleOfStudio1790000000610';

  protected readonly upSql = `
    CREATE FUNCTION interviews.check_studio_rule() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- What was booked before the rule changed stays: only a hold is judged again, when it becomes a booking.
      IF TG_OP = 'UPDATE' AND OLD.state <> 'ON_HOLD' THEN
        RETURN NULL;
      END IF;
      IF EXISTS (SELECT 1 FROM studios.studio s, cases."case" c JOIN people.organisation o ON o.id = c.office_id
          WHERE s.id = NEW.studio_id AND c.id = NEW.case_id AND s.foreign_bookings = 'NEVER' AND o.region <> s.region) THEN
        RAISE EXCEPTION 'studio of another region' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_studio_own_region';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER booking_studio_rule AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.state IN ('ON_HOLD', 'BOOKED')) EXECUTE FUNCTION interviews.check_studio_rule();`;

  protected readonly downSql = `
    DROP TRIGGER booking_studio_rule ON interviews.booking;
    DROP FUNCTION interviews.check_studio_rule();`;
}
