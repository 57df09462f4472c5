import { SqlMigration } from '../src/kernel/database/migration.js';

/** The windows in which an identity lies open, in the vault itself. INV-IDV-07. */
export class OpenIdentities1790000000222 extends SqlMigration {
  readonly name = 'OpenIdentities1790000000222';

  protected readonly upSql = `
    CREATE TABLE identity.reveal (
      id          uuid PRIMARY KEY,
      child_ref   uuid NOT NULL,
      case_id     uuid NOT NULL,
      person_id   uuid NOT NULL,
      purpose     text NOT NULL,
      fields      text[] NOT NULL,
      opened_at   timestamptz NOT NULL,
      expires_at  timestamptz NOT NULL,
      ended_at    timestamptz,
      CONSTRAINT reveal_window_check CHECK (expires_at > opened_at AND expires_at <= opened_at + interval '15 minutes'),
      CONSTRAINT reveal_fields_stated_check CHECK (cardinality(fields) > 0)
    );
    COMMENT ON TABLE identity.reveal IS 'A look-up and its quarter of an hour; what it held is kept nowhere.';
    CREATE UNIQUE INDEX reveal_one_open_uniq ON identity.reveal (person_id) WHERE ended_at IS NULL;
    COMMENT ON INDEX identity.reveal_one_open_uniq IS 'INV-IDV-07: never in bulk; one person has one identity open at a time.';
    GRANT SELECT, INSERT ON identity.reveal TO ontzien_vault;
    GRANT UPDATE (ended_at) ON identity.reveal TO ontzien_vault;`;

  protected readonly downSql = `
    DROP TABLE identity.reveal;`;
}
