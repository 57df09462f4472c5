import { SqlMigration } from '../src/kernel/database/migration.js';

const guard = (used: string) => `
    CREATE OR REPLACE FUNCTION recordings.guard_destruction() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE step text[] := CASE WHEN OLD.decided_at IS NULL THEN '{approved,decision_reason,decided_by,decided_at,content,sha256,object_key,originals}'::text[]
      WHEN OLD.approved AND OLD.erased_at IS NULL THEN '{object_key,erased_at,originals}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'decided once' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_decided_once', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      IF NEW.approved AND OLD.approved IS NULL
          AND EXISTS (SELECT 1 FROM recordings.recording_hold h WHERE h.case_id = NEW.case_id AND h.lifted_at IS NULL) THEN
        RAISE EXCEPTION 'held' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_not_held', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;${used}
      RETURN NEW;
    END $$;`;

/** A recording that another proceeding asked for or watches is not destroyed under its eyes. INV-REC-63. */
export class KeepRecordingsInUse1790000000590 extends SqlMigration {
  readonly name = 'KeepRecordingsInUse1790000000590';

  protected readonly upSql = guard(`
      IF NEW.approved AND OLD.approved IS NULL AND EXISTS (SELECT 1 FROM recordings.use_request u WHERE u.case_id = NEW.case_id
          AND u.child_ref = NEW.child_ref AND (u.granted IS NULL OR (u.granted AND u.ended_at IS NULL AND u.ends_at > NEW.decided_at))) THEN
        RAISE EXCEPTION 'used' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_not_used', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;`);

  protected readonly downSql = guard('');
}
