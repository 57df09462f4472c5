import { SqlMigration } from '../src/kernel/database/migration.js';

/** Secret addresses of calendars; only their hash is kept, and nothing of a child is in them. INV-INT-15. */
export class FeedCalendars1790000000416 extends SqlMigration {
  readonly name = 'FeedCalendars1790000000416';

  protected readonly upSql = `
    CREATE TABLE interviews.calendar_feed (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES people.person (id),
      token_hash bytea NOT NULL,
      created_at timestamptz NOT NULL,
      revoked_at timestamptz,
      CONSTRAINT calendar_feed_hash_length_check CHECK (octet_length(token_hash) = 32),
      CONSTRAINT calendar_feed_revoked_after_check CHECK (revoked_at >= created_at),
      CONSTRAINT calendar_feed_token_uniq UNIQUE (token_hash));
    COMMENT ON TABLE interviews.calendar_feed IS 'Who may fetch a calendar by a secret address; the address itself is not kept. INV-INT-15.';
    CREATE UNIQUE INDEX calendar_feed_one_live_uniq ON interviews.calendar_feed (person_id) WHERE revoked_at IS NULL;
    ALTER TABLE interviews.calendar_feed ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.calendar_feed FORCE ROW LEVEL SECURITY;
    CREATE POLICY calendar_feed_insert ON interviews.calendar_feed FOR INSERT TO ontzien_app WITH CHECK (person_id = kernel.actor());
    CREATE POLICY calendar_feed_select ON interviews.calendar_feed FOR SELECT TO ontzien_app
      USING (person_id = kernel.actor() OR kernel.is_system());
    CREATE POLICY calendar_feed_update ON interviews.calendar_feed FOR UPDATE TO ontzien_app USING (person_id = kernel.actor());
    GRANT SELECT, INSERT ON interviews.calendar_feed TO ontzien_app;
    GRANT UPDATE (revoked_at) ON interviews.calendar_feed TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE interviews.calendar_feed;`;
}
