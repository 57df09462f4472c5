import { SqlMigration } from '../src/kernel/database/migration.js';

const guard = (begun: string) => `
    CREATE OR REPLACE FUNCTION recordings.guard_copy_fetch() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE step text[] := CASE WHEN OLD.begun_at IS NULL THEN '{${begun}}'::text[] WHEN OLD.sent_at IS NULL THEN '{sent_at,sha256}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'sent once' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_fetch_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;`;

/** The log of copies says whether the mark of the recipient is in the picture or beside it. INV-REC-64. */
export class MarkCopiesInThePicture1790000000632 extends SqlMigration {
  readonly name = 'MarkCopiesInThePicture1790000000632';

  protected readonly upSql = `
    ALTER TABLE recordings.copy_fetch ADD COLUMN mark text,
      ADD CONSTRAINT copy_fetch_mark_check CHECK (mark IS NULL OR (mark IN ('IN_PICTURE', 'BESIDE') AND begun_at IS NOT NULL));
    COMMENT ON COLUMN recordings.copy_fetch.mark IS 'Where the mark of the recipient is; null before it was begun, and for copies from before, which all have it beside.';
    GRANT UPDATE (mark) ON recordings.copy_fetch TO ontzien_app;
    ${guard('begun_at,mark')}`;

  protected readonly downSql = `
    ${guard('begun_at')}
    ALTER TABLE recordings.copy_fetch DROP COLUMN mark;`;
}
