import { SqlMigration } from '../src/kernel/database/migration.js';

/** A motion says which times in a viewing room were offered or not, and may rest on certificates of what its applicant watched. */
export class StateViewingInMotions1790000000431 extends SqlMigration {
  readonly name = 'StateViewingInMotions1790000000431';

  protected readonly upSql = `
    ALTER TABLE motions.motion
      ADD COLUMN viewing_offers jsonb NOT NULL DEFAULT '[]',
      ADD COLUMN viewing_certificates uuid[] NOT NULL DEFAULT '{}',
      ADD CONSTRAINT motion_certificates_sorted_check CHECK (motions.sorted_once(viewing_certificates));
    COMMENT ON COLUMN motions.motion.viewing_offers IS 'What came of asking for the viewing room, as it was at filing; filled in by the system.';
    COMMENT ON COLUMN motions.motion.viewing_certificates IS 'Certificates of viewing of the applicant, about recordings of this child.';
    GRANT UPDATE (viewing_offers, viewing_certificates) ON motions.motion TO ontzien_app;

    CREATE FUNCTION motions.check_motion_certificates() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM unnest(NEW.viewing_certificates) AS attached WHERE NOT EXISTS (SELECT 1 FROM recordings.viewing_certificate c
          WHERE c.id = attached AND c.case_id = NEW.case_id AND c.child_ref = NEW.child_ref AND c.person_id = NEW.applicant_id)) THEN
        RAISE EXCEPTION 'certificate of somebody else' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_certificates_own';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER motion_certificates_hold BEFORE INSERT OR UPDATE OF viewing_certificates ON motions.motion
      FOR EACH ROW WHEN (cardinality(NEW.viewing_certificates) > 0) EXECUTE FUNCTION motions.check_motion_certificates();`;

  protected readonly downSql = `
    DROP TRIGGER motion_certificates_hold ON motions.motion;
    DROP FUNCTION motions.check_motion_certificates();
    ALTER TABLE motions.motion DROP COLUMN viewing_offers, DROP COLUMN viewing_certificates;`;
}
