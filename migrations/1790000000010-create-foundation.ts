import { SqlMigration } from '../src/kernel/database/migration.js';

/** Who is asking, for row security: set per transaction, empty means nobody and nobody sees nothing. */
export class CreateFoundation1790000000010 extends SqlMigration {
  readonly name = 'CreateFoundation1790000000010';

  protected readonly upSql = `
    CREATE EXTENSION IF NOT EXISTS btree_gist;

    CREATE SCHEMA kernel;
    COMMENT ON SCHEMA kernel IS 'Who is asking, and what has to be told to others.';
    GRANT USAGE ON SCHEMA kernel TO ontzien_app, ontzien_vault;

    CREATE FUNCTION kernel.actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      RETURN NULLIF(current_setting('app.actor', true), '')::uuid;
    CREATE FUNCTION kernel.has_role(role text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
      RETURN role = ANY (string_to_array(COALESCE(current_setting('app.roles', true), ''), ','));
    CREATE FUNCTION kernel.is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
      RETURN COALESCE(current_setting('app.roles', true), '') = 'SYSTEM';

    -- Things that happened and that somebody outside this transaction must hear of. Ids only, never text.
    CREATE TABLE kernel.outbox_event (
      id            uuid PRIMARY KEY,
      type          text NOT NULL,
      case_id       uuid,
      subject_id    uuid NOT NULL,
      recipients    uuid[] NOT NULL DEFAULT '{}',
      happened_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
      delivered_at  timestamptz,
      attempts      integer NOT NULL DEFAULT 0,
      CONSTRAINT outbox_event_type_form_check CHECK (type ~ '^[a-z-]+\\.[a-z-]+$')
    );
    COMMENT ON TABLE kernel.outbox_event IS 'Events to deliver after commit; at least once, in order of id per case.';
    CREATE INDEX outbox_event_waiting_idx ON kernel.outbox_event (id) WHERE delivered_at IS NULL;
    GRANT SELECT, INSERT ON kernel.outbox_event TO ontzien_app;
    GRANT UPDATE (delivered_at, attempts) ON kernel.outbox_event TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE kernel.outbox_event;
    DROP FUNCTION kernel.is_system(), kernel.has_role(text), kernel.actor();
    DROP SCHEMA kernel;`;
}
