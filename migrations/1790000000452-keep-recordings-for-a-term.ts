import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const MINE = (functions: string) =>
  `(SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL AND a.function = ANY ('{${functions}}'))`;
const DECIDERS = `'{PROSECUTOR,ADVOCATE_GENERAL}'`;
const guard = (destroy: string) => `
    CREATE OR REPLACE FUNCTION recordings.guard_recording() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- Changing what wraps the key changes nothing of what was recorded; whoever does it says so in the same transaction.
      IF current_setting('ontzien.rewrap', true) = 'on'
          AND to_jsonb(NEW) - '{key_kid,wrapped_key}'::text[] = to_jsonb(OLD) - '{key_kid,wrapped_key}'::text[]
          AND num_nonnulls(NEW.key_kid, NEW.wrapped_key) = num_nonnulls(OLD.key_kid, OLD.wrapped_key) THEN
        RETURN NEW;
      END IF;${destroy}
      IF OLD.state IN ('VERIFIED', 'REJECTED'${destroy === '' ? '' : `, 'DESTROYED'`})
          OR (NEW.id, NEW.booking_id, NEW.case_id, NEW.child_ref, NEW.interviewer_id, NEW.track, NEW.size_bytes)
            IS DISTINCT FROM (OLD.id, OLD.booking_id, OLD.case_id, OLD.child_ref, OLD.interviewer_id, OLD.track, OLD.size_bytes)
          OR NEW.received_bytes < OLD.received_bytes
          OR (OLD.state, NEW.state) NOT IN (('ANNOUNCED', 'ANNOUNCED'), ('ANNOUNCED', 'RECEIVING'), ('RECEIVING', 'RECEIVING'),
            ('RECEIVING', 'STORED'), ('STORED', 'STORED'), ('STORED', 'VERIFIED'), ('STORED', 'REJECTED')) THEN
        RAISE EXCEPTION 'custody goes forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_custody_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;`;
const watch = (state: string) => `
    CREATE OR REPLACE FUNCTION recordings.may_watch(asked recordings.recording) RETURNS boolean LANGUAGE sql STABLE
      RETURN recordings.is_official(asked.case_id)
        OR recordings.represents(asked.case_id, asked.child_ref)
        OR (asked.interviewer_id = kernel.actor() AND auth.acts_in_case(asked.case_id, '{CHILD_INTERVIEWER}'))
        OR (${state} AND auth.acts_in_case(asked.case_id, '{DEFENCE_COUNSEL}'))
        OR (${state} AND recordings.use_at(asked, NULL) IS NOT NULL);`;
const checks = (kept: string, gone: string) => `
    ALTER TABLE recordings.recording DROP CONSTRAINT recording_state_known_check, DROP CONSTRAINT recording_complete_when_stored_check,
      DROP CONSTRAINT recording_verified_complete_check, DROP CONSTRAINT recording_key_while_kept_check;
    ALTER TABLE recordings.recording
      ADD CONSTRAINT recording_state_known_check CHECK (state IN ('ANNOUNCED', 'RECEIVING', 'STORED', 'REJECTED', ${kept})),
      ADD CONSTRAINT recording_complete_when_stored_check CHECK (state NOT IN ('STORED', ${kept})
        OR (received_bytes = size_bytes AND stored_at IS NOT NULL)),
      ADD CONSTRAINT recording_verified_complete_check CHECK (num_nonnulls(sha256, container, duration_ms, video_codec, has_audio,
        verified_at) = CASE WHEN state IN (${kept}) THEN 6 ELSE 0 END),
      ADD CONSTRAINT recording_key_while_kept_check CHECK (num_nonnulls(object_key, key_kid, wrapped_key)
        = CASE WHEN state IN (${gone}) THEN 0 ELSE 3 END);`;

/** How long recordings are kept, what holds them, and their destruction by two people. INV-REC-50 to INV-REC-53. */
export class KeepRecordingsForATerm1790000000452 extends SqlMigration {
  readonly name = 'KeepRecordingsForATerm1790000000452';

  protected readonly upSql = `
    CREATE TABLE recordings.retention_policy (
      id           uuid PRIMARY KEY,
      ground       text NOT NULL,
      start_event  text NOT NULL,
      months       integer NOT NULL,
      in_force     daterange NOT NULL,
      label_nl     text NOT NULL,
      label_en     text NOT NULL,
      to_verify    boolean NOT NULL,
      source       text NOT NULL,
      CONSTRAINT retention_policy_ground_known_check CHECK (ground IN ('SEX_OFFENCE', 'OTHER_OFFENCE')),
      CONSTRAINT retention_policy_start_known_check CHECK (start_event IN ('IRREVOCABLE', 'DISMISSAL')),
      CONSTRAINT retention_policy_months_positive_check CHECK (months > 0),
      CONSTRAINT retention_policy_one_a_day_excl EXCLUDE USING gist (ground WITH =, start_event WITH =, in_force WITH &&)
    );
    COMMENT ON TABLE recordings.retention_policy IS 'How long recordings are kept from which event, by day; to_verify marks what a lawyer still has to check. Source: domain 2.6.';
    -- Domain 2.6 knows no term with certainty: all are to be verified, and a lawyer sets them by closing a row and adding one.
    INSERT INTO recordings.retention_policy VALUES
      ('0190a000-0000-7000-8000-000000000001', 'SEX_OFFENCE', 'IRREVOCABLE', 480, '[2021-01-01,)', 'zedenzaak, onherroepelijk vonnis', 'sex offence, irrevocable judgment', true, 'domain 2.6: lange termijn bij zedenzaken, herziening mogelijk'),
      ('0190a000-0000-7000-8000-000000000002', 'OTHER_OFFENCE', 'IRREVOCABLE', 240, '[2021-01-01,)', 'andere zaak, onherroepelijk vonnis', 'other offence, irrevocable judgment', true, 'domain 2.6: selectielijst OM en Wjsg'),
      ('0190a000-0000-7000-8000-000000000003', 'SEX_OFFENCE', 'DISMISSAL', 240, '[2021-01-01,)', 'zedenzaak, sepot', 'sex offence, dismissal', true, 'domain 2.6: selectielijst OM en Wjsg'),
      ('0190a000-0000-7000-8000-000000000004', 'OTHER_OFFENCE', 'DISMISSAL', 120, '[2021-01-01,)', 'andere zaak, sepot', 'other offence, dismissal', true, 'domain 2.6: selectielijst OM en Wjsg');
    GRANT SELECT ON recordings.retention_policy TO ontzien_app;

    CREATE TABLE recordings.retention_start (
      id           uuid PRIMARY KEY,
      case_id      uuid NOT NULL REFERENCES cases."case" (id),
      policy_id    uuid NOT NULL REFERENCES recordings.retention_policy (id),
      started_on   date NOT NULL,
      due_at       timestamptz NOT NULL,
      recorded_by  uuid NOT NULL REFERENCES people.person (id),
      recorded_at  timestamptz NOT NULL,
      CONSTRAINT retention_start_term_runs_check CHECK (due_at > started_on::timestamp AT TIME ZONE 'Europe/Amsterdam')
    );
    COMMENT ON TABLE recordings.retention_start IS 'The event from which the recordings of a case are kept for a term; the last row counts, also for what is uploaded later.';
    CREATE INDEX retention_start_case_idx ON recordings.retention_start (case_id, recorded_at DESC);
    CREATE TRIGGER retention_start_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.retention_start
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    CREATE TABLE recordings.recording_hold (
      id           uuid PRIMARY KEY,
      case_id      uuid NOT NULL REFERENCES cases."case" (id),
      reason       text NOT NULL,
      placed_by    uuid NOT NULL REFERENCES people.person (id),
      placed_at    timestamptz NOT NULL,
      lift_reason  text,
      lifted_by    uuid REFERENCES people.person (id),
      lifted_at    timestamptz,
      CONSTRAINT recording_hold_reason_stated_check CHECK (length(btrim(reason)) >= 5),
      CONSTRAINT recording_hold_lifting_complete_check CHECK (num_nonnulls(NULLIF(btrim(lift_reason), ''), lifted_by, lifted_at) IN (0, 3))
    );
    COMMENT ON TABLE recordings.recording_hold IS 'As long as one is open, no recording of the case is destroyed, whatever term ran out.';
    CREATE UNIQUE INDEX recording_hold_one_open_uniq ON recordings.recording_hold (case_id) WHERE lifted_at IS NULL;

    CREATE TABLE recordings.destruction (
      id               uuid PRIMARY KEY,
      recording_id     uuid NOT NULL REFERENCES recordings.recording (id),
      case_id          uuid NOT NULL,
      child_ref        uuid NOT NULL,
      reason           text NOT NULL,
      due_at           timestamptz NOT NULL,
      asked_by         uuid NOT NULL REFERENCES people.person (id),
      asked_at         timestamptz NOT NULL,
      approved         boolean,
      decision_reason  text,
      decided_by       uuid REFERENCES people.person (id),
      decided_at       timestamptz,
      content          text,
      sha256           bytea,
      object_key       text,
      erased_at        timestamptz,
      CONSTRAINT destruction_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT destruction_reason_stated_check CHECK (length(btrim(reason)) >= 5),
      CONSTRAINT destruction_after_term_check CHECK (asked_at > due_at),
      CONSTRAINT destruction_decision_complete_check CHECK (num_nonnulls(approved, NULLIF(btrim(decision_reason), ''), decided_by, decided_at) IN (0, 4)),
      CONSTRAINT destruction_four_eyes_check CHECK (decided_by <> asked_by),
      CONSTRAINT destruction_certificate_check CHECK (num_nonnulls(content, sha256) = CASE WHEN approved THEN 2 ELSE 0 END
        AND (content IS NULL OR sha256 = sha256(convert_to(content, 'UTF8')))),
      CONSTRAINT destruction_erasure_check CHECK (num_nonnulls(object_key, erased_at) = CASE WHEN approved THEN 1 ELSE 0 END)
    );
    COMMENT ON TABLE recordings.destruction IS 'Asked by one, decided by another; content is the certificate, byte for byte. object_key stays until the bytes are erased.';
    CREATE UNIQUE INDEX destruction_one_uniq ON recordings.destruction (recording_id) WHERE approved IS NOT FALSE;
    CREATE INDEX destruction_case_idx ON recordings.destruction (case_id);

    -- INV-REC-52: decided once; afterwards only the bytes go.
    CREATE FUNCTION recordings.guard_destruction() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE step text[] := CASE WHEN OLD.decided_at IS NULL THEN '{approved,decision_reason,decided_by,decided_at,content,sha256,object_key}'::text[]
      WHEN OLD.approved AND OLD.erased_at IS NULL THEN '{object_key,erased_at}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'decided once' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_decided_once', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      IF NEW.approved AND OLD.approved IS NULL
          AND EXISTS (SELECT 1 FROM recordings.recording_hold h WHERE h.case_id = NEW.case_id AND h.lifted_at IS NULL) THEN
        RAISE EXCEPTION 'held' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_not_held', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER destruction_decided_once BEFORE UPDATE ON recordings.destruction
      FOR EACH ROW EXECUTE FUNCTION recordings.guard_destruction();
    CREATE TRIGGER destruction_kept BEFORE DELETE OR TRUNCATE ON recordings.destruction
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE FUNCTION recordings.guard_recording_hold() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.lifted_at IS NOT NULL
          OR to_jsonb(NEW) - '{lift_reason,lifted_by,lifted_at}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{lift_reason,lifted_by,lifted_at}'::text[] THEN
        RAISE EXCEPTION 'a hold is only lifted' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_hold_only_lifted',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER recording_hold_only_lifted BEFORE UPDATE ON recordings.recording_hold
      FOR EACH ROW EXECUTE FUNCTION recordings.guard_recording_hold();
    CREATE TRIGGER recording_hold_kept BEFORE DELETE OR TRUNCATE ON recordings.recording_hold
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    DO $$
    DECLARE guarded text;
    BEGIN
      FOREACH guarded IN ARRAY ARRAY['retention_start', 'recording_hold', 'destruction'] LOOP
        EXECUTE format('ALTER TABLE recordings.%I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE recordings.%I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY %I ON recordings.%I FOR SELECT TO ontzien_app USING (recordings.is_official(case_id)
          OR auth.acts_in_case(case_id, ''{VICTIM_COUNSEL,GUARDIAN_AD_LITEM}''))', guarded || '_select', guarded);
      END LOOP;
    END $$;
    CREATE POLICY retention_start_insert ON recordings.retention_start FOR INSERT TO ontzien_app
      WITH CHECK (recorded_by = kernel.actor() AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,ADVOCATE_GENERAL}'));
    CREATE POLICY recording_hold_insert ON recordings.recording_hold FOR INSERT TO ontzien_app
      WITH CHECK (placed_by = kernel.actor() AND auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'));
    CREATE POLICY recording_hold_update ON recordings.recording_hold FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'));
    CREATE POLICY destruction_insert ON recordings.destruction FOR INSERT TO ontzien_app
      WITH CHECK (asked_by = kernel.actor() AND decided_at IS NULL AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,ADVOCATE_GENERAL}'));
    CREATE POLICY destruction_update ON recordings.destruction FOR UPDATE TO ontzien_app
      USING (kernel.is_system() OR auth.acts_in_case(case_id, ${DECIDERS}));
    GRANT SELECT, INSERT ON recordings.retention_start, recordings.recording_hold, recordings.destruction TO ontzien_app;
    GRANT UPDATE (lift_reason, lifted_by, lifted_at) ON recordings.recording_hold TO ontzien_app;
    GRANT UPDATE (approved, decision_reason, decided_by, decided_at, content, sha256, object_key, erased_at) ON recordings.destruction TO ontzien_app;

    -- What is left of a destroyed recording: that it was, its hash and its length. Never its key.
    ALTER TABLE recordings.recording ADD COLUMN destroyed_at timestamptz;
    ${checks(`'VERIFIED', 'DESTROYED'`, `'REJECTED', 'DESTROYED'`)}
    ALTER TABLE recordings.recording
      ADD CONSTRAINT recording_destroyed_dated_check CHECK ((destroyed_at IS NOT NULL) = (state = 'DESTROYED'));
    GRANT UPDATE (destroyed_at) ON recordings.recording TO ontzien_app;
    CREATE POLICY recording_destroy ON recordings.recording FOR UPDATE TO ontzien_app
      USING (state = 'VERIFIED' AND auth.acts_in_case(case_id, ${DECIDERS})) WITH CHECK (state = 'DESTROYED');
    ${guard(`
      IF (OLD.state, NEW.state) = ('VERIFIED', 'DESTROYED')
          AND to_jsonb(NEW) - '{state,object_key,key_kid,wrapped_key,nonce_runs,destroyed_at}'::text[]
            = to_jsonb(OLD) - '{state,object_key,key_kid,wrapped_key,nonce_runs,destroyed_at}'::text[]
          AND EXISTS (SELECT 1 FROM recordings.destruction d WHERE d.recording_id = NEW.id AND d.approved) THEN
        RETURN NEW;
      END IF;`)}
    ${watch(`asked.state IN ('VERIFIED', 'DESTROYED')`)}
    ${rewriteWorkItems(`
      body := regexp_replace(body, $q$(r\\.booking_id = b\\.id\\) AND \\()r\\.state = 'VERIFIED'::text$q$, $q$\\1r.state IN ('VERIFIED', 'DESTROYED')$q$, 'g');
      body := body || $q$
      UNION ALL
      SELECT 'DESTRUCTION_TO_DECIDE', d.case_id, d.child_ref, d.id, m.person_id, d.asked_at, NULL::timestamptz, true
      FROM recordings.destruction d JOIN ${MINE('PROSECUTOR,ADVOCATE_GENERAL')} m ON m.case_id = d.case_id
      WHERE d.decided_at IS NULL AND d.asked_by <> m.person_id
      UNION ALL
      SELECT 'RECORDING_TO_DESTROY', s.case_id, NULL::uuid, s.id, m.person_id, s.due_at, NULL::timestamptz, true
      FROM recordings.retention_start s JOIN ${MINE('PROSECUTION_STAFF')} m ON m.case_id = s.case_id
      WHERE s.due_at < statement_timestamp() AND NOT EXISTS (SELECT 1 FROM recordings.retention_start l WHERE l.case_id = s.case_id AND l.recorded_at > s.recorded_at)
        AND NOT EXISTS (SELECT 1 FROM recordings.recording_hold h WHERE h.case_id = s.case_id AND h.lifted_at IS NULL)
        AND EXISTS (SELECT 1 FROM recordings.recording r WHERE r.case_id = s.case_id AND r.state = 'VERIFIED'
          AND NOT EXISTS (SELECT 1 FROM recordings.destruction d WHERE d.recording_id = r.id AND d.decided_at IS NULL))$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`
      body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'DESTRUCTION_TO_DECIDE'.*$q$, '');
      body := regexp_replace(body, $q$\\(r\\.state = ANY \\(ARRAY\\['VERIFIED'::text, 'DESTROYED'::text\\]\\)\\)$q$, $q$(r.state = 'VERIFIED'::text)$q$, 'g');`)}
    ${watch(`asked.state = 'VERIFIED'`)}
    ${guard('')}
    DROP POLICY recording_destroy ON recordings.recording;
    ALTER TABLE recordings.recording DROP CONSTRAINT recording_destroyed_dated_check;
    ${checks(`'VERIFIED'`, `'REJECTED'`)}
    ALTER TABLE recordings.recording DROP COLUMN destroyed_at;
    DROP TABLE recordings.destruction, recordings.recording_hold, recordings.retention_start, recordings.retention_policy;
    DROP FUNCTION recordings.guard_destruction(), recordings.guard_recording_hold();`;
}
