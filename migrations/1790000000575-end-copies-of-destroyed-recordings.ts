import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const guard = (open: string, decided: string, ended: string) => `
    CREATE OR REPLACE FUNCTION recordings.guard_copy_order() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE step text[] := CASE ${ended} WHEN OLD.decided_at IS NULL THEN '{granted,decision,decided_by,decided_at,fetch_by${open}}'::text[] ELSE '{${decided}}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'decided once' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_order_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;`;
const RAISE = `
        RAISE EXCEPTION 'no decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_fetch_decided', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;`;
const OPEN = 'o.decided_at IS NULL OR (o.granted AND o.fetch_by >=';
const takeAlong = (copies: string) => `
    CREATE OR REPLACE FUNCTION recordings.take_along() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      DELETE FROM recordings.edit_answer a WHERE EXISTS (SELECT 1 FROM recordings.edited_version v
        WHERE v.id = a.version_id AND v.recording_id = NEW.id);
      DELETE FROM recordings.edited_version v WHERE v.recording_id = NEW.id;
      DELETE FROM recordings.transcript t WHERE t.recording_id = NEW.id;
      DELETE FROM recordings.private_note n WHERE n.recording_id = NEW.id;${copies}
      RETURN NULL;
    END $$;`;

/** An order of a copy that is open when its recording is destroyed ends with that reason; no copy begins any more. INV-REC-62. */
export class EndCopiesOfDestroyedRecordings1790000000575 extends SqlMigration {
  readonly name = 'EndCopiesOfDestroyedRecordings1790000000575';

  protected readonly upSql = `
    ALTER TABLE recordings.copy_order ADD COLUMN ended_at timestamptz, ADD COLUMN ended_because text,
      ADD CONSTRAINT copy_order_end_complete_check CHECK (num_nonnulls(ended_at, ended_because) IN (0, 2)),
      ADD CONSTRAINT copy_order_end_known_check CHECK (ended_because IN ('RECORDING_DESTROYED')),
      ADD CONSTRAINT copy_order_end_open_check CHECK (ended_at IS NULL OR decided_at IS NULL OR COALESCE(fetch_by >= ended_at, false));
    COMMENT ON COLUMN recordings.copy_order.ended_because IS 'Why an open order came to nothing: it was neither refused nor let run out.';
    -- The functions below run as the owner, whom FORCE binds too.
    CREATE POLICY copy_order_owner ON recordings.copy_order FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY copy_order_owner_ends ON recordings.copy_order FOR UPDATE TO ontzien_owner USING (true) WITH CHECK (ended_at IS NOT NULL);
    ${guard(',ended_at,ended_because', 'ended_at,ended_because', `WHEN OLD.ended_at IS NOT NULL THEN '{}'::text[]`)}
    ${takeAlong(`
      UPDATE recordings.copy_order o SET ended_at = NEW.destroyed_at, ended_because = 'RECORDING_DESTROYED'
        WHERE o.recording_id = NEW.id AND o.ended_at IS NULL AND (${OPEN} NEW.destroyed_at));`)}
    UPDATE recordings.copy_order o SET ended_at = r.destroyed_at, ended_because = 'RECORDING_DESTROYED'
      FROM recordings.recording r WHERE r.id = o.recording_id AND r.state = 'DESTROYED' AND (${OPEN} r.destroyed_at));

    -- One that asks, makes or begins a copy and one that destroys at the same moment: one waits for the other.
    CREATE TRIGGER copy_order_of_kept_recording BEFORE INSERT ON recordings.copy_order
      FOR EACH ROW EXECUTE FUNCTION recordings.require_kept_recording();
    CREATE OR REPLACE FUNCTION recordings.check_copy_fetch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      PERFORM 1 FROM recordings.recording r JOIN recordings.copy_order o ON o.recording_id = r.id
        WHERE o.id = NEW.order_id AND o.granted AND o.ended_at IS NULL AND o.fetch_by >= NEW.made_at AND r.state = 'VERIFIED' FOR SHARE OF r;
      IF NOT FOUND THEN ${RAISE}
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER copy_fetch_begins_decided BEFORE UPDATE OF begun_at ON recordings.copy_fetch
      FOR EACH ROW WHEN (NEW.begun_at IS NOT NULL AND OLD.begun_at IS NULL) EXECUTE FUNCTION recordings.check_copy_fetch();
    ${rewriteWorkItems(`body := replace(body, $q$(o.decided_at IS NULL) AND (o.asked_by <> m.person_id)$q$,
        $q$(o.decided_at IS NULL) AND (o.ended_at IS NULL) AND (o.asked_by <> m.person_id)$q$);`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`body := replace(body, $q$(o.ended_at IS NULL) AND $q$, '');`)}
    DROP TRIGGER copy_fetch_begins_decided ON recordings.copy_fetch;
    DROP TRIGGER copy_order_of_kept_recording ON recordings.copy_order;
    CREATE OR REPLACE FUNCTION recordings.check_copy_fetch() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM recordings.copy_order o JOIN recordings.recording r ON r.id = o.recording_id
          WHERE o.id = NEW.order_id AND o.granted AND o.fetch_by >= NEW.made_at AND r.state = 'VERIFIED') THEN ${RAISE}
      END IF;
      RETURN NEW;
    END $$;
    ${takeAlong('')}
    ${guard('', '', '')}
    DROP POLICY copy_order_owner ON recordings.copy_order;
    DROP POLICY copy_order_owner_ends ON recordings.copy_order;
    ALTER TABLE recordings.copy_order DROP COLUMN ended_at, DROP COLUMN ended_because;`;
}
