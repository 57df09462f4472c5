import { SqlMigration } from '../src/kernel/database/migration.js';

/** A login nobody has is paused as one that somebody has, so that the pause does not tell them apart. INV-AUT-10. */
export class PauseUnknownLoginsToo1790000000680 extends SqlMigration {
  readonly name = 'PauseUnknownLoginsToo1790000000680';

  protected readonly upSql = `
    ALTER TABLE auth.account ADD COLUMN failed_at timestamptz;
    GRANT UPDATE (failed_at) ON auth.account TO ontzien_app;

    CREATE TABLE auth.unknown_login (
      login_hash    bytea PRIMARY KEY,
      failures      integer NOT NULL,
      failed_at     timestamptz NOT NULL,
      locked_until  timestamptz,
      CONSTRAINT unknown_login_hashed_check CHECK (octet_length(login_hash) = 32),
      CONSTRAINT unknown_login_counted_check CHECK (failures > 0)
    );
    COMMENT ON TABLE auth.unknown_login IS 'Wrong passwords for logins nobody has, for a day; what was typed is not kept, only its keyed hash (INV-AUT-10).';
    CREATE INDEX unknown_login_failed_idx ON auth.unknown_login (failed_at);
    GRANT SELECT, INSERT, UPDATE, DELETE ON auth.unknown_login TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE auth.unknown_login;
    ALTER TABLE auth.account DROP COLUMN failed_at;`;
}
