import { SqlMigration } from '../src/kernel/database/migration.js';

// Tables that hold what was said, or what people wrote of what was said, with how each finds its recording.
const MADE = [
  ['transcript', 'OLD.recording_id'],
  ['edited_version', 'OLD.recording_id'],
  [
    'edit_answer',
    '(SELECT v.recording_id FROM recordings.edited_version v WHERE v.id = OLD.version_id)',
  ],
] as const;
const decided = (more: string) => `
    CREATE OR REPLACE FUNCTION recordings.guard_destruction() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE step text[] := CASE WHEN OLD.decided_at IS NULL THEN '{approved,decision_reason,decided_by,decided_at,content,sha256,object_key${more}}'::text[]
      WHEN OLD.approved AND OLD.erased_at IS NULL THEN '{object_key,erased_at${more}}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'decided once' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_decided_once', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      IF NEW.approved AND OLD.approved IS NULL
          AND EXISTS (SELECT 1 FROM recordings.recording_hold h WHERE h.case_id = NEW.case_id AND h.lifted_at IS NULL) THEN
        RAISE EXCEPTION 'held' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_not_held', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;`;

/** With a recording goes what was made of it: words, edits, private notes, and the originals in the vault. INV-REC-54. */
export class DestroyWhatWasMadeOfRecordings1790000000563 extends SqlMigration {
  readonly name = 'DestroyWhatWasMadeOfRecordings1790000000563';

  protected readonly upSql = `
    ALTER TABLE recordings.destruction ADD COLUMN originals uuid[] NOT NULL DEFAULT '{}',
      ADD CONSTRAINT destruction_originals_check CHECK (originals = '{}' OR (approved IS TRUE AND erased_at IS NULL));
    COMMENT ON COLUMN recordings.destruction.originals IS 'Originals of transcripts whose keys in the vault still have to be destroyed; empty once all is erased.';
    GRANT UPDATE (originals) ON recordings.destruction TO ontzien_app;
    ${decided(',originals')}

    -- The functions below run as the owner, whom FORCE binds too.
    CREATE POLICY recording_owner ON recordings.recording FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY recording_owner_locks ON recordings.recording FOR UPDATE TO ontzien_owner USING (true) WITH CHECK (false);
    ${[...MADE.map(([table]) => table), 'private_note']
      .map(
        (table) => `
    CREATE POLICY ${table}_owner ON recordings.${table} FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY ${table}_owner_destroys ON recordings.${table} FOR DELETE TO ontzien_owner USING (true);`,
      )
      .join('')}

    -- What was made of a recording is history as long as there is a recording.
    ${MADE.map(
      ([table, recording]) => `
    DROP TRIGGER ${table}_kept ON recordings.${table};
    CREATE TRIGGER ${table}_kept BEFORE ${table === 'edited_version' ? '' : 'UPDATE OR '}TRUNCATE ON recordings.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE FUNCTION recordings.keep_${table}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = ${recording} AND r.state = 'DESTROYED') THEN
        RAISE EXCEPTION 'history is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = '${table}_goes_with_recording',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN OLD;
    END $$;
    CREATE TRIGGER ${table}_goes_with_recording BEFORE DELETE ON recordings.${table}
      FOR EACH ROW EXECUTE FUNCTION recordings.keep_${table}();`,
    ).join('')}

    -- Whatever path leads to DESTROYED takes along what was made of the recording, in the same transaction.
    CREATE FUNCTION recordings.take_along() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      DELETE FROM recordings.edit_answer a WHERE EXISTS (SELECT 1 FROM recordings.edited_version v
        WHERE v.id = a.version_id AND v.recording_id = NEW.id);
      DELETE FROM recordings.edited_version v WHERE v.recording_id = NEW.id;
      DELETE FROM recordings.transcript t WHERE t.recording_id = NEW.id;
      DELETE FROM recordings.private_note n WHERE n.recording_id = NEW.id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER recording_takes_along AFTER UPDATE OF state ON recordings.recording
      FOR EACH ROW WHEN (NEW.state = 'DESTROYED' AND OLD.state <> 'DESTROYED') EXECUTE FUNCTION recordings.take_along();

    -- Nothing is made any more of a recording that goes at the same moment: one waits for the other.
    CREATE FUNCTION recordings.require_kept_recording() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      PERFORM 1 FROM recordings.recording r WHERE r.id = NEW.recording_id AND r.state = 'VERIFIED' FOR SHARE;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'no recording is kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'made_of_kept_recording',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    ${['transcript', 'edited_version', 'private_note']
      .map(
        (table) => `
    CREATE TRIGGER ${table}_of_kept_recording BEFORE INSERT ON recordings.${table}
      FOR EACH ROW EXECUTE FUNCTION recordings.require_kept_recording();`,
      )
      .join('')}`;

  protected readonly downSql = `
    ${['transcript', 'edited_version', 'private_note']
      .map((table) => `DROP TRIGGER ${table}_of_kept_recording ON recordings.${table};`)
      .join('\n    ')}
    DROP FUNCTION recordings.require_kept_recording();
    DROP TRIGGER recording_takes_along ON recordings.recording;
    DROP FUNCTION recordings.take_along();
    ${MADE.map(
      ([table]) => `
    DROP TRIGGER ${table}_goes_with_recording ON recordings.${table};
    DROP FUNCTION recordings.keep_${table}();
    DROP TRIGGER ${table}_kept ON recordings.${table};
    CREATE TRIGGER ${table}_kept BEFORE ${table === 'edited_version' ? '' : 'UPDATE OR '}DELETE OR TRUNCATE ON recordings.${table}
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();`,
    ).join('')}
    ${[...MADE.map(([table]) => table), 'private_note']
      .map(
        (table) =>
          `DROP POLICY ${table}_owner ON recordings.${table}; DROP POLICY ${table}_owner_destroys ON recordings.${table};`,
      )
      .join('\n    ')}
    DROP POLICY recording_owner ON recordings.recording;
    DROP POLICY recording_owner_locks ON recordings.recording;
    ${decided('')}
    ALTER TABLE recordings.destruction DROP COLUMN originals;`;
}
