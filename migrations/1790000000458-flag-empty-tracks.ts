import { SqlMigration } from '../src/kernel/database/migration.js';

/** Whether a recording looks silent or black by the sizes of its samples; null when that cannot be told. INV-REC-33. */
export class FlagEmptyTracks1790000000458 extends SqlMigration {
  readonly name = 'FlagEmptyTracks1790000000458';

  protected readonly upSql = `
    ALTER TABLE recordings.recording ADD COLUMN looks_silent boolean, ADD COLUMN looks_black boolean;
    COMMENT ON COLUMN recordings.recording.looks_silent IS 'All sound is as small as silence is; null when the file does not tell.';
    COMMENT ON COLUMN recordings.recording.looks_black IS 'All pictures are as small as empty ones are; null when the file does not tell.';
    GRANT UPDATE (looks_silent, looks_black) ON recordings.recording TO ontzien_app;`;

  protected readonly downSql = `
    ALTER TABLE recordings.recording DROP COLUMN looks_silent, DROP COLUMN looks_black;`;
}
