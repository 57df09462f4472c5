import { SqlMigration } from '../src/kernel/database/migration.js';

/** Two tracks beside each other count as one viewing, two places at once as one place. INV-REC-27. */
export class WatchTwoTracks1790000000500 extends SqlMigration {
  readonly name = 'WatchTwoTracks1790000000500';

  protected readonly upSql = `
    ALTER TABLE recordings.play_grant ADD COLUMN shown_from timestamptz, ADD COLUMN shown_until timestamptz,
      ADD CONSTRAINT play_grant_shown_run_check CHECK (num_nonnulls(shown_from, shown_until) <> 1 AND shown_from <= shown_until);
    COMMENT ON COLUMN recordings.play_grant.shown_from IS 'When the latest unbroken stretch of real time began in which something was shown under this leave.';
    COMMENT ON COLUMN recordings.play_grant.shown_until IS 'When that stretch ended; nothing else was watched by the same person in it.';
    CREATE INDEX play_grant_open_idx ON recordings.play_grant (person_id) WHERE ended_at IS NULL;
    GRANT UPDATE (shown_from, shown_until) ON recordings.play_grant TO ontzien_app;`;

  protected readonly downSql = `
    DROP INDEX recordings.play_grant_open_idx;
    ALTER TABLE recordings.play_grant DROP COLUMN shown_from, DROP COLUMN shown_until;`;
}
