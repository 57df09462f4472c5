import { SqlMigration } from '../src/kernel/database/migration.js';

/** What was shown to whom, on paper, with the audit rows it rests on. INV-REC-25. */
export class CertifyViewing1790000000392 extends SqlMigration {
  readonly name = 'CertifyViewing1790000000392';

  protected readonly upSql = `
    ALTER TABLE recordings.viewed_range
      ADD COLUMN slowest numeric(4, 2) NOT NULL DEFAULT 1, ADD COLUMN fastest numeric(4, 2) NOT NULL DEFAULT 1,
      ADD CONSTRAINT viewed_range_speed_sensible_check CHECK (slowest >= 0.25 AND slowest <= fastest AND fastest <= 4);
    COMMENT ON COLUMN recordings.viewed_range.fastest IS 'Highest speed at which any of it was shown.';
    GRANT UPDATE (slowest, fastest) ON recordings.viewed_range TO ontzien_app;

    CREATE TABLE recordings.viewing_certificate (
      id            uuid PRIMARY KEY,
      recording_id  uuid NOT NULL REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL,
      child_ref     uuid NOT NULL,
      person_id     uuid NOT NULL REFERENCES people.person (id),
      content       text NOT NULL,
      sha256        bytea NOT NULL,
      audit_rows    integer NOT NULL,
      audit_sha256  bytea NOT NULL,
      issued_by     uuid NOT NULL REFERENCES people.person (id),
      issued_at     timestamptz NOT NULL,
      CONSTRAINT viewing_certificate_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT viewing_certificate_hash_fits_check CHECK (sha256 = sha256(convert_to(content, 'UTF8'))),
      CONSTRAINT viewing_certificate_rests_on_rows_check CHECK (audit_rows > 0 AND octet_length(audit_sha256) = 32)
    );
    COMMENT ON TABLE recordings.viewing_certificate IS 'A certificate as it was issued, byte for byte; insert only.';
    CREATE INDEX viewing_certificate_person_idx ON recordings.viewing_certificate (recording_id, person_id, issued_at DESC);
    CREATE TRIGGER viewing_certificate_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.viewing_certificate
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE recordings.viewing_certificate ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.viewing_certificate FORCE ROW LEVEL SECURITY;
    -- As with the viewings themselves: counsel for the defence see their own.
    CREATE POLICY viewing_certificate_select ON recordings.viewing_certificate FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR recordings.is_official(case_id) OR recordings.represents(case_id, child_ref)
        OR (person_id = kernel.actor() AND auth.may_see_case(case_id)));
    CREATE POLICY viewing_certificate_insert ON recordings.viewing_certificate FOR INSERT TO ontzien_app
      WITH CHECK (issued_by = kernel.actor() AND (recordings.is_official(case_id) OR recordings.represents(case_id, child_ref)
        OR (person_id = kernel.actor() AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'))));
    GRANT SELECT, INSERT ON recordings.viewing_certificate TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE recordings.viewing_certificate;
    ALTER TABLE recordings.viewed_range DROP COLUMN slowest, DROP COLUMN fastest;`;
}
