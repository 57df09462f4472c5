import { SqlMigration } from '../src/kernel/database/migration.js';

const something = (rule: string) => `
    ALTER TABLE recordings.edited_version DROP CONSTRAINT edited_version_something_check;
    ALTER TABLE recordings.edited_version ADD CONSTRAINT edited_version_something_check CHECK (jsonb_typeof(edits) = 'array' AND edits <> '[]'
      AND jsonb_typeof(blanks) = 'array' AND ${rule});`;
const events = (kinds: string) => `
    ALTER TABLE recordings.custody_event DROP CONSTRAINT custody_event_kind_complete_check;
    ALTER TABLE recordings.custody_event ADD CONSTRAINT custody_event_kind_complete_check CHECK (CASE kind
        WHEN 'COPIED' THEN num_nonnulls(copy, segment, usability, reason, person_id) = 0
        WHEN 'CHECKED' THEN copy IN ('FIRST', 'SECOND') AND num_nonnulls(segment, usability, reason, person_id) = 0
        WHEN 'DAMAGED' THEN copy IN ('FIRST', 'SECOND') AND segment >= -1 AND num_nonnulls(usability, reason, person_id) = 0
        WHEN 'HEALED' THEN copy IN ('FIRST', 'SECOND') AND segment >= -1 AND num_nonnulls(usability, reason, person_id) = 0
        WHEN 'ASSESSED' THEN usability IN ('USABLE', 'NO_SOUND', 'NO_PICTURE', 'UNUSABLE') AND length(btrim(reason)) >= 5
          AND person_id IS NOT NULL AND num_nonnulls(copy, segment) = 0
        ${kinds}ELSE false END IS TRUE)`;

/** What is made of a recording as a film of its own: edited versions, and what browsers play where they cannot play the original. INV-REC-73 to INV-REC-75. */
export class RenderRecordings1790000000630 extends SqlMigration {
  readonly name = 'RenderRecordings1790000000630';

  protected readonly upSql = `
    ALTER TABLE recordings.edited_version ADD COLUMN by_rendering boolean NOT NULL DEFAULT false;
    COMMENT ON COLUMN recordings.edited_version.by_rendering IS 'Nothing of the file can be withheld while it is sent: it is shown once a film of its own was made.';
    ${something(`(blanks = '[]') = by_rendering`)}

    CREATE TABLE recordings.rendition (
      id             uuid PRIMARY KEY,
      recording_id   uuid NOT NULL REFERENCES recordings.recording (id),
      case_id        uuid NOT NULL,
      child_ref      uuid NOT NULL,
      kind           text NOT NULL,
      version_id     uuid,
      state          text NOT NULL DEFAULT 'WAITING',
      asked_at       timestamptz NOT NULL,
      attempts       integer NOT NULL DEFAULT 0,
      lease_until    timestamptz,
      scratch_key    text,
      object_key     text,
      key_kid        text,
      wrapped_key    bytea,
      nonce_runs     bytea NOT NULL DEFAULT '',
      size_bytes     bigint,
      sha256         bytea,
      source_sha256  bytea,
      made_with      text,
      ready_at       timestamptz,
      failed_at      timestamptz,
      CONSTRAINT rendition_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT rendition_recording_uniq UNIQUE (id, recording_id),
      CONSTRAINT rendition_version_uniq UNIQUE NULLS NOT DISTINCT (recording_id, version_id),
      CONSTRAINT rendition_kind_check CHECK (CASE kind WHEN 'EDITED' THEN version_id IS NOT NULL WHEN 'PLAYABLE' THEN version_id IS NULL ELSE false END),
      CONSTRAINT rendition_state_complete_check CHECK (CASE state
        WHEN 'WAITING' THEN num_nonnulls(lease_until, object_key, key_kid, wrapped_key, size_bytes, sha256, source_sha256, ready_at, failed_at) = 0
        WHEN 'RENDERING' THEN lease_until IS NOT NULL AND num_nonnulls(size_bytes, sha256, source_sha256, ready_at, failed_at) = 0
        WHEN 'READY' THEN num_nonnulls(object_key, key_kid, wrapped_key, size_bytes, sha256, source_sha256, made_with, ready_at) = 8
          AND num_nonnulls(lease_until, failed_at, scratch_key) = 0
        WHEN 'FAILED' THEN failed_at IS NOT NULL AND num_nonnulls(lease_until, object_key, key_kid, wrapped_key, size_bytes, sha256, ready_at) = 0
        WHEN 'DESTROYED' THEN num_nonnulls(lease_until, key_kid, wrapped_key) = 0 AND nonce_runs = ''
        ELSE false END),
      CONSTRAINT rendition_hash_length_check CHECK (octet_length(sha256) = 32 AND octet_length(source_sha256) = 32),
      CONSTRAINT rendition_key_opaque_check CHECK (object_key ~ '^[0-9a-f]{32}$' AND scratch_key ~ '^[0-9a-f]{32}$')
    );
    COMMENT ON TABLE recordings.rendition IS 'A film made of a recording, sealed under a key of its own, with its hash and that of the original it was made of.';
    COMMENT ON COLUMN recordings.rendition.scratch_key IS 'What is written while it is made, under a key that no row holds; removed afterwards.';
    CREATE INDEX rendition_to_make_idx ON recordings.rendition (asked_at) WHERE state IN ('WAITING', 'RENDERING');

    -- INV-REC-73: a film that was made stays what it is; it can be lost and made anew, and goes with its recording.
    CREATE FUNCTION recordings.guard_rendition() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF current_setting('ontzien.rewrap', true) = 'on'
          AND to_jsonb(NEW) - '{key_kid,wrapped_key}'::text[] = to_jsonb(OLD) - '{key_kid,wrapped_key}'::text[]
          AND num_nonnulls(NEW.key_kid, NEW.wrapped_key) = num_nonnulls(OLD.key_kid, OLD.wrapped_key) THEN
        RETURN NEW;
      END IF;
      IF (NEW.id, NEW.recording_id, NEW.case_id, NEW.child_ref, NEW.kind, NEW.version_id, NEW.asked_at)
            IS DISTINCT FROM (OLD.id, OLD.recording_id, OLD.case_id, OLD.child_ref, OLD.kind, OLD.version_id, OLD.asked_at)
          OR (OLD.state = 'DESTROYED' AND to_jsonb(NEW) - '{object_key,scratch_key}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{object_key,scratch_key}'::text[])
          OR (OLD.state, NEW.state) NOT IN (('WAITING', 'RENDERING'), ('RENDERING', 'RENDERING'), ('RENDERING', 'WAITING'), ('RENDERING', 'READY'),
            ('RENDERING', 'FAILED'), ('READY', 'WAITING'), ('WAITING', 'DESTROYED'), ('RENDERING', 'DESTROYED'), ('READY', 'DESTROYED'),
            ('FAILED', 'DESTROYED'), ('DESTROYED', 'DESTROYED')) THEN
        RAISE EXCEPTION 'a film that was made stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'rendition_stays',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER rendition_stays BEFORE UPDATE ON recordings.rendition
      FOR EACH ROW EXECUTE FUNCTION recordings.guard_rendition();
    CREATE TRIGGER rendition_kept BEFORE DELETE OR TRUNCATE ON recordings.rendition
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER rendition_of_kept_recording BEFORE INSERT ON recordings.rendition
      FOR EACH ROW EXECUTE FUNCTION recordings.require_kept_recording();

    -- INV-REC-74: its key goes with that of the recording, in the same transaction; its hash stays.
    CREATE FUNCTION recordings.take_renditions_along() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      UPDATE recordings.rendition n SET state = 'DESTROYED', lease_until = NULL, key_kid = NULL, wrapped_key = NULL, nonce_runs = ''
      WHERE n.recording_id = NEW.id AND n.state <> 'DESTROYED';
      RETURN NULL;
    END $$;
    CREATE TRIGGER recording_takes_renditions_along AFTER UPDATE OF state ON recordings.recording
      FOR EACH ROW WHEN (NEW.state = 'DESTROYED' AND OLD.state <> 'DESTROYED') EXECUTE FUNCTION recordings.take_renditions_along();

    ALTER TABLE recordings.rendition ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.rendition FORCE ROW LEVEL SECURITY;
    CREATE POLICY rendition_owner ON recordings.rendition FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY rendition_owner_destroys ON recordings.rendition FOR UPDATE TO ontzien_owner USING (true) WITH CHECK (state = 'DESTROYED');
    -- Who may know of a recording may know what was made of it.
    CREATE POLICY rendition_select ON recordings.rendition FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = recording_id));
    CREATE POLICY rendition_insert ON recordings.rendition FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
    CREATE POLICY rendition_update ON recordings.rendition FOR UPDATE TO ontzien_app USING (kernel.is_system());
    GRANT SELECT, INSERT ON recordings.rendition TO ontzien_app;
    GRANT UPDATE (state, attempts, lease_until, scratch_key, object_key, key_kid, wrapped_key, nonce_runs, size_bytes, sha256, source_sha256,
      made_with, ready_at, failed_at) ON recordings.rendition TO ontzien_app;

    -- INV-REC-75: what was opened is what is sent: a film that is ready later is for who opens later.
    ALTER TABLE recordings.play_grant ADD COLUMN rendition_id uuid,
      ADD CONSTRAINT play_grant_rendition_fk FOREIGN KEY (rendition_id, recording_id) REFERENCES recordings.rendition (id, recording_id);
    COMMENT ON COLUMN recordings.play_grant.rendition_id IS 'What was made of the recording and is sent under this leave; none for the original.';
    CREATE FUNCTION recordings.rendition_for(asked recordings.recording) RETURNS uuid LANGUAGE sql STABLE
      RETURN (SELECT n.id FROM recordings.rendition n WHERE n.recording_id = asked.id AND n.state = 'READY'
        AND n.version_id IS NOT DISTINCT FROM recordings.shown_as(asked));
    COMMENT ON FUNCTION recordings.rendition_for IS 'What is sent to the actor in the place of the original; none when that, or nothing, is.';

    ALTER TABLE recordings.custody_event ADD COLUMN rendition_id uuid,
      ADD CONSTRAINT custody_event_rendition_fk FOREIGN KEY (rendition_id, recording_id) REFERENCES recordings.rendition (id, recording_id),
      ADD CONSTRAINT custody_event_rendition_check CHECK ((kind IN ('RENDERED', 'RENDITION_LOST')) = (rendition_id IS NOT NULL));
    ${events(`WHEN 'RENDERED' THEN num_nonnulls(copy, segment, usability, reason, person_id) = 0
        WHEN 'RENDITION_LOST' THEN segment >= -1 AND num_nonnulls(copy, usability, reason, person_id) = 0
        `)};`;

  protected readonly downSql = `
    ALTER TABLE recordings.custody_event DISABLE TRIGGER custody_event_kept;
    DELETE FROM recordings.custody_event WHERE rendition_id IS NOT NULL;
    ALTER TABLE recordings.custody_event ENABLE TRIGGER custody_event_kept;
    ${events('')};
    ALTER TABLE recordings.custody_event DROP COLUMN rendition_id;
    DROP FUNCTION recordings.rendition_for(recordings.recording);
    ALTER TABLE recordings.play_grant DROP COLUMN rendition_id;
    DROP TRIGGER recording_takes_renditions_along ON recordings.recording;
    DROP TABLE recordings.rendition;
    DROP FUNCTION recordings.take_renditions_along(), recordings.guard_rendition();
    ${something(`blanks <> '[]'`)}
    ALTER TABLE recordings.edited_version DROP COLUMN by_rendering;`;
}
