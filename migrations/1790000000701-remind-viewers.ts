import { SqlMigration } from '../src/kernel/database/migration.js';

/** Counsel is reminded once of an appointment, and once of a right that nobody opened before it ends. INV-REC-28. */
export class RemindViewers1790000000701 extends SqlMigration {
  readonly name = 'RemindViewers1790000000701';

  protected readonly upSql = `
    CREATE TABLE recordings.viewing_reminder (
      right_id     uuid NOT NULL REFERENCES recordings.viewing_right (id),
      case_id      uuid NOT NULL REFERENCES cases."case" (id),
      kind         text NOT NULL,
      reminded_at  timestamptz NOT NULL,
      PRIMARY KEY (right_id, kind),
      CONSTRAINT viewing_reminder_kind_check CHECK (kind IN ('STARTS', 'ENDS'))
    );
    COMMENT ON TABLE recordings.viewing_reminder IS 'Of which right to view its holder was reminded, before it starts or before it ends; once each. Insert only.';
    CREATE TRIGGER viewing_reminder_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.viewing_reminder
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE recordings.viewing_reminder ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.viewing_reminder FORCE ROW LEVEL SECURITY;
    CREATE POLICY viewing_reminder_select ON recordings.viewing_reminder FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM recordings.viewing_right v WHERE v.id = right_id));
    CREATE POLICY viewing_reminder_insert ON recordings.viewing_reminder FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
    GRANT SELECT, INSERT ON recordings.viewing_reminder TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE recordings.viewing_reminder;`;
}
