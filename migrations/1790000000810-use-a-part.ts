import { SqlMigration } from '../src/kernel/database/migration.js';

/** Who watches for another proceeding, of these recordings when only a part was granted. */
const useAt = (part: string) => `
    CREATE OR REPLACE FUNCTION recordings.use_at(asked recordings.recording, moment timestamptz) RETURNS uuid LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path TO 'pg_catalog'
    RETURN (SELECT u.id FROM recordings.use_request u JOIN recordings.use_asker a ON a.request_id = u.id
        JOIN auth.case_access c ON c.case_id = a.case_id AND c.person_id = kernel.actor() AND c.closed_at IS NULL
          AND c.function = ANY ('{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[])
      WHERE u.case_id = (asked).case_id AND u.child_ref = (asked).child_ref AND u.granted AND u.ended_at IS NULL AND u.concluded_at IS NULL
        AND (use_at.moment IS NULL OR u.ends_at > use_at.moment)${part}
      ORDER BY u.ends_at DESC, u.id LIMIT 1);`;

const forwardOnly = (answered: string) => `
    CREATE OR REPLACE FUNCTION recordings.guard_use_request() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE answered text[] := '{${answered}}';
      ended text[] := '{ended_at,ended_by,ended_because}';
      concluded text[] := '{suffices,concluded_by,concluded_at}';
      step text[];
    BEGIN
      step := CASE WHEN OLD.answered_at IS NULL THEN answered ELSE
        CASE WHEN OLD.ended_at IS NULL THEN ended ELSE '{}' END || CASE WHEN OLD.concluded_at IS NULL THEN concluded ELSE '{}' END END;
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'a use goes forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'use_request_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;`;

const guardDestruction = (runs: string) => `
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
      END IF;
      IF NEW.approved AND OLD.approved IS NULL AND EXISTS (SELECT 1 FROM recordings.use_request u WHERE u.case_id = NEW.case_id
          AND u.child_ref = NEW.child_ref AND (u.granted IS NULL OR (u.granted AND u.ended_at IS NULL AND u.ends_at > NEW.decided_at${runs}))) THEN
        RAISE EXCEPTION 'used' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_not_used', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;`;

const ANSWERED = 'granted,answer_reason,answered_by,answered_at,ends_at';

/** A use can be granted for some of the recordings; one of which was said whether it sufficed keeps nothing any more. INV-REC-42, INV-REC-63. */
export class UseAPart1790000000810 extends SqlMigration {
  readonly name = 'UseAPart1790000000810';

  protected readonly upSql = `
    ALTER TABLE recordings.use_request ADD COLUMN recording_ids uuid[],
      ADD CONSTRAINT use_request_part_check CHECK (recording_ids IS NULL OR (granted IS TRUE AND cardinality(recording_ids) BETWEEN 1 AND 100));
    COMMENT ON COLUMN recordings.use_request.recording_ids IS 'Which recordings may be used; null for all of this child, also those handed in later.';
    GRANT UPDATE (recording_ids) ON recordings.use_request TO ontzien_app;
    ${forwardOnly(`${ANSWERED},recording_ids`)}
    ${useAt(' AND (u.recording_ids IS NULL OR (asked).id = ANY (u.recording_ids))')}
    ${guardDestruction(' AND u.concluded_at IS NULL AND (u.recording_ids IS NULL OR NEW.recording_id = ANY (u.recording_ids))')}`;

  protected readonly downSql = `
    ${guardDestruction('')}
    ${useAt('')}
    ${forwardOnly(ANSWERED)}
    ALTER TABLE recordings.use_request DROP COLUMN recording_ids;`;
}
