import { SqlMigration } from '../src/kernel/database/migration.js';

/** A motion says that the child was heard in other proceedings too: how often, never in which. Source: domain 4.2. */
export class CountInterviewsElsewhere1790000000434 extends SqlMigration {
  readonly name = 'CountInterviewsElsewhere1790000000434';

  protected readonly upSql = `
    ALTER TABLE motions.motion
      ADD COLUMN interviews_elsewhere integer NOT NULL DEFAULT 0,
      ADD CONSTRAINT motion_interviews_elsewhere_check CHECK (interviews_elsewhere >= 0);
    COMMENT ON COLUMN motions.motion.interviews_elsewhere IS 'Interviews of this child in other cases, as the vault counted them at filing.';
    GRANT UPDATE (interviews_elsewhere) ON motions.motion TO ontzien_app;`;

  protected readonly downSql = `ALTER TABLE motions.motion DROP COLUMN interviews_elsewhere;`;
}
