import { SqlMigration } from '../src/kernel/database/migration.js';

/** Silence and black found by decoding, where the file itself does not tell. INV-REC-35. */
export class CheckContentByDecoding1790000000634 extends SqlMigration {
  readonly name = 'CheckContentByDecoding1790000000634';

  protected readonly upSql = `
    CREATE TABLE recordings.content_check (
      recording_id  uuid PRIMARY KEY REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL REFERENCES cases."case" (id),
      looks_silent  boolean,
      looks_black   boolean,
      made_with     text NOT NULL,
      checked_at    timestamptz NOT NULL
    );
    COMMENT ON TABLE recordings.content_check IS 'What decoding all of a recording says of it, once; null where it could not be decoded. Insert only.';
    CREATE TRIGGER content_check_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.content_check
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE recordings.content_check ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.content_check FORCE ROW LEVEL SECURITY;
    CREATE POLICY content_check_select ON recordings.content_check FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = recording_id));
    CREATE POLICY content_check_insert ON recordings.content_check FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
    GRANT SELECT, INSERT ON recordings.content_check TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE recordings.content_check;`;
}
