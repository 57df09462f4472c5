import { SqlMigration } from '../src/kernel/database/migration.js';

/** Notices: that something happened, to whom it matters, and where to look. No content. */
export class CreateNotifications1790000000140 extends SqlMigration {
  readonly name = 'CreateNotifications1790000000140';

  protected readonly upSql = `
    CREATE SCHEMA notifications;
    COMMENT ON SCHEMA notifications IS 'Messages that carry a link and no content.';
    GRANT USAGE ON SCHEMA notifications TO ontzien_app;

    CREATE TABLE notifications.notice (
      event_id     uuid NOT NULL REFERENCES kernel.outbox_event (id),
      person_id    uuid NOT NULL REFERENCES people.person (id),
      type         text NOT NULL,
      case_id      uuid,
      subject_id   uuid NOT NULL,
      happened_at  timestamptz NOT NULL,
      read_at      timestamptz,
      PRIMARY KEY (event_id, person_id)
    );
    COMMENT ON TABLE notifications.notice IS 'One row per event and recipient; delivering twice changes nothing.';
    CREATE INDEX notice_person_idx ON notifications.notice (person_id, event_id DESC);

    ALTER TABLE notifications.notice ENABLE ROW LEVEL SECURITY;
    ALTER TABLE notifications.notice FORCE ROW LEVEL SECURITY;
    CREATE POLICY notice_own ON notifications.notice FOR SELECT TO ontzien_app USING (person_id = kernel.actor() OR kernel.is_system());
    CREATE POLICY notice_deliver ON notifications.notice FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
    CREATE POLICY notice_read ON notifications.notice FOR UPDATE TO ontzien_app USING (person_id = kernel.actor());
    GRANT SELECT, INSERT ON notifications.notice TO ontzien_app;
    GRANT UPDATE (read_at) ON notifications.notice TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE notifications.notice;
    DROP SCHEMA notifications;`;
}
