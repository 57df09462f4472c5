import { SqlMigration } from '../src/kernel/database/migration.js';

/** What was captured, its integrity, and who saw which part of it. INV-REC-01 to INV-REC-06. */
export class CreateRecordings1790000000110 extends SqlMigration {
  readonly name = 'CreateRecordings1790000000110';

  protected readonly upSql = `
    CREATE SCHEMA recordings;
    COMMENT ON SCHEMA recordings IS 'Recordings of sessions: custody, integrity, and proof of viewing. Never bytes.';
    GRANT USAGE ON SCHEMA recordings TO ontzien_app;

    CREATE TABLE recordings.recording (
      id              uuid PRIMARY KEY,
      booking_id      uuid NOT NULL,
      case_id         uuid NOT NULL REFERENCES cases."case" (id),
      child_ref       uuid NOT NULL,
      interviewer_id  uuid NOT NULL REFERENCES people.person (id),
      track           text NOT NULL,
      state           text NOT NULL DEFAULT 'ANNOUNCED',
      size_bytes      bigint NOT NULL,
      received_bytes  bigint NOT NULL DEFAULT 0,
      object_key      text,
      key_kid         text,
      wrapped_key     bytea,
      nonce_runs      bytea NOT NULL DEFAULT '',
      run_unfinished  boolean NOT NULL DEFAULT false,
      sitting         uuid,
      sitting_until   timestamptz,
      sha256          bytea,
      container       text,
      duration_ms     integer,
      width           integer,
      height          integer,
      video_codec     text,
      has_audio       boolean,
      rejected_for    text,
      announced_at    timestamptz NOT NULL,
      stored_at       timestamptz,
      verified_at     timestamptz,
      rejected_at     timestamptz,
      CONSTRAINT recording_booking_fk FOREIGN KEY (booking_id, case_id) REFERENCES interviews.booking (id, case_id),
      CONSTRAINT recording_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT recording_track_known_check CHECK (track IN ('OVERVIEW', 'CLOSE_UP', 'DOCUMENT_CAMERA')),
      CONSTRAINT recording_state_known_check CHECK (state IN ('ANNOUNCED', 'RECEIVING', 'STORED', 'VERIFIED', 'REJECTED')),
      CONSTRAINT recording_size_positive_check CHECK (size_bytes > 0),
      -- Only whole segments count as received, so that no half segment is ever sealed twice under one nonce.
      CONSTRAINT recording_received_whole_segments_check CHECK (received_bytes = size_bytes
        OR (received_bytes >= 0 AND received_bytes < size_bytes AND received_bytes % 65536 = 0)),
      CONSTRAINT recording_object_key_opaque_check CHECK (object_key ~ '^[0-9a-f]{32}$'),
      CONSTRAINT recording_object_key_uniq UNIQUE (object_key),
      CONSTRAINT recording_complete_when_stored_check CHECK (state NOT IN ('STORED', 'VERIFIED')
        OR (received_bytes = size_bytes AND stored_at IS NOT NULL)),
      CONSTRAINT recording_verified_complete_check CHECK (num_nonnulls(sha256, container, duration_ms, video_codec, has_audio,
        verified_at) = CASE WHEN state = 'VERIFIED' THEN 6 ELSE 0 END),
      CONSTRAINT recording_duration_positive_check CHECK (duration_ms > 0),
      CONSTRAINT recording_rejected_complete_check CHECK (num_nonnulls(rejected_for, rejected_at)
        = CASE WHEN state = 'REJECTED' THEN 2 ELSE 0 END),
      -- A refused file leaves neither object nor key behind.
      CONSTRAINT recording_key_while_kept_check CHECK (num_nonnulls(object_key, key_kid, wrapped_key)
        = CASE WHEN state = 'REJECTED' THEN 0 ELSE 3 END),
      CONSTRAINT recording_sha256_length_check CHECK (octet_length(sha256) = 32),
      CONSTRAINT recording_nonce_runs_form_check CHECK (octet_length(nonce_runs) % 11 = 0)
    );
    COMMENT ON TABLE recordings.recording IS 'One track of a session; bytes are in the object store under an opaque key, sealed (docs/segment-format.md).';
    COMMENT ON COLUMN recordings.recording.nonce_runs IS 'First segment (4 bytes) and nonce prefix (7 bytes) of each run of writing.';
    CREATE INDEX recording_case_idx ON recordings.recording (case_id, child_ref);
    CREATE INDEX recording_booking_idx ON recordings.recording (booking_id);
    CREATE INDEX recording_to_verify_idx ON recordings.recording (stored_at) WHERE state = 'STORED';

    -- INV-REC-01: states only go forward, and a verified recording is what it was when it was verified.
    CREATE FUNCTION recordings.guard_recording() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.state IN ('VERIFIED', 'REJECTED')
          OR (NEW.id, NEW.booking_id, NEW.case_id, NEW.child_ref, NEW.interviewer_id, NEW.track, NEW.size_bytes)
            IS DISTINCT FROM (OLD.id, OLD.booking_id, OLD.case_id, OLD.child_ref, OLD.interviewer_id, OLD.track, OLD.size_bytes)
          OR NEW.received_bytes < OLD.received_bytes
          OR (OLD.state, NEW.state) NOT IN (('ANNOUNCED', 'ANNOUNCED'), ('ANNOUNCED', 'RECEIVING'), ('RECEIVING', 'RECEIVING'),
            ('RECEIVING', 'STORED'), ('STORED', 'STORED'), ('STORED', 'VERIFIED'), ('STORED', 'REJECTED')) THEN
        RAISE EXCEPTION 'custody goes forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_custody_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER recording_custody_forward_only BEFORE UPDATE ON recordings.recording
      FOR EACH ROW EXECUTE FUNCTION recordings.guard_recording();
    CREATE TRIGGER recording_kept BEFORE DELETE OR TRUNCATE ON recordings.recording
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- Counsel and guardian of one child do not see the recordings of another child in the same case.
    CREATE FUNCTION recordings.represents(asked_case_id uuid, asked_child_ref uuid) RETURNS boolean LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog
      RETURN kernel.is_system() OR EXISTS (SELECT 1 FROM auth.case_access a
        WHERE a.case_id = asked_case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND a.child_ref = asked_child_ref AND a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'));
    CREATE FUNCTION recordings.is_official(asked_case_id uuid) RETURNS boolean LANGUAGE sql STABLE
      RETURN auth.acts_in_case(asked_case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}');
    -- Source: domain 2.5; the coordinator sees that a recording exists, never the pictures.
    CREATE FUNCTION recordings.may_watch(asked recordings.recording) RETURNS boolean LANGUAGE sql STABLE
      RETURN recordings.is_official(asked.case_id)
        OR recordings.represents(asked.case_id, asked.child_ref)
        OR (asked.interviewer_id = kernel.actor() AND auth.acts_in_case(asked.case_id, '{CHILD_INTERVIEWER}'))
        OR (asked.state = 'VERIFIED' AND auth.acts_in_case(asked.case_id, '{DEFENCE_COUNSEL}'));

    ALTER TABLE recordings.recording ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.recording FORCE ROW LEVEL SECURITY;
    CREATE POLICY recording_select ON recordings.recording FOR SELECT TO ontzien_app
      USING (recordings.may_watch(recording) OR auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR}'));
    CREATE POLICY recording_insert ON recordings.recording FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system()
        OR (interviewer_id = kernel.actor() AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}')));
    CREATE POLICY recording_update ON recordings.recording FOR UPDATE TO ontzien_app
      USING (kernel.is_system()
        OR (interviewer_id = kernel.actor() AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}')));
    GRANT SELECT, INSERT ON recordings.recording TO ontzien_app;
    GRANT UPDATE (state, received_bytes, object_key, key_kid, wrapped_key, nonce_runs, run_unfinished, sitting, sitting_until, sha256,
      container, duration_ms, width, height, video_codec, has_audio, rejected_for, stored_at, verified_at, rejected_at)
      ON recordings.recording TO ontzien_app;

    -- INV-REC-02: no byte leaves without a grant, and no grant exists without agreement and reason.
    CREATE TABLE recordings.play_grant (
      id            uuid PRIMARY KEY,
      recording_id  uuid NOT NULL REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL REFERENCES cases."case" (id),
      person_id     uuid NOT NULL REFERENCES people.person (id),
      reason        text NOT NULL,
      agreed_at     timestamptz NOT NULL,
      granted_at    timestamptz NOT NULL,
      last_used_at  timestamptz NOT NULL,
      expires_at    timestamptz NOT NULL,
      ended_at      timestamptz,
      sent          int8multirange NOT NULL DEFAULT '{}',
      spent_ms      bigint NOT NULL DEFAULT 0,
      CONSTRAINT play_grant_reason_stated_check CHECK (length(btrim(reason)) >= 5),
      CONSTRAINT play_grant_expiry_bounded_check CHECK (expires_at > granted_at AND expires_at <= granted_at + interval '8 hours'),
      CONSTRAINT play_grant_spent_positive_check CHECK (spent_ms >= 0)
    );
    COMMENT ON TABLE recordings.play_grant IS 'Leave to play one recording for a short time, with what was sent under it.';
    COMMENT ON COLUMN recordings.play_grant.sent IS 'Bytes of the plain file that were handed to the connection.';
    COMMENT ON COLUMN recordings.play_grant.spent_ms IS 'Milliseconds of real time already credited as viewing.';
    -- INV-REC-03: two tabs at once do not count twice: a new grant ends the one before.
    CREATE UNIQUE INDEX play_grant_one_open_uniq ON recordings.play_grant (recording_id, person_id) WHERE ended_at IS NULL;
    CREATE INDEX play_grant_recording_idx ON recordings.play_grant (recording_id, person_id);

    ALTER TABLE recordings.play_grant ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.play_grant FORCE ROW LEVEL SECURITY;
    CREATE POLICY play_grant_select ON recordings.play_grant FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR person_id = kernel.actor());
    CREATE POLICY play_grant_insert ON recordings.play_grant FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND EXISTS (SELECT 1 FROM recordings.recording r
        WHERE r.id = recording_id AND r.case_id = play_grant.case_id AND r.state = 'VERIFIED' AND recordings.may_watch(r)));
    CREATE POLICY play_grant_update ON recordings.play_grant FOR UPDATE TO ontzien_app
      USING (kernel.is_system() OR person_id = kernel.actor());
    GRANT SELECT, INSERT ON recordings.play_grant TO ontzien_app;
    GRANT UPDATE (last_used_at, ended_at, sent, spent_ms) ON recordings.play_grant TO ontzien_app;

    CREATE TABLE recordings.viewed_range (
      grant_id      uuid PRIMARY KEY REFERENCES recordings.play_grant (id),
      recording_id  uuid NOT NULL REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL REFERENCES cases."case" (id),
      child_ref     uuid NOT NULL,
      person_id     uuid NOT NULL REFERENCES people.person (id),
      ranges        int4multirange NOT NULL,
      first_at      timestamptz NOT NULL,
      last_at       timestamptz NOT NULL,
      CONSTRAINT viewed_range_something_check CHECK (NOT isempty(ranges)),
      CONSTRAINT viewed_range_not_negative_check CHECK (lower(ranges) >= 0)
    );
    COMMENT ON TABLE recordings.viewed_range IS 'What was shown under one grant, in milliseconds of the recording: reported by the player and sent by us.';
    CREATE INDEX viewed_range_recording_idx ON recordings.viewed_range (recording_id, person_id);

    -- INV-REC-04: what was seen stays seen, and ends where the recording ends.
    CREATE FUNCTION recordings.guard_viewed_range() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND NOT NEW.ranges @> OLD.ranges THEN
        RAISE EXCEPTION 'a viewing does not shrink' USING ERRCODE = 'check_violation', CONSTRAINT = 'viewed_range_only_grows',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      IF NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = NEW.recording_id AND r.duration_ms >= COALESCE(upper(NEW.ranges), 0)) THEN
        RAISE EXCEPTION 'beyond the end' USING ERRCODE = 'check_violation', CONSTRAINT = 'viewed_range_within_recording',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER viewed_range_only_grows BEFORE INSERT OR UPDATE ON recordings.viewed_range
      FOR EACH ROW EXECUTE FUNCTION recordings.guard_viewed_range();
    CREATE TRIGGER viewed_range_kept BEFORE DELETE OR TRUNCATE ON recordings.viewed_range
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    ALTER TABLE recordings.viewed_range ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.viewed_range FORCE ROW LEVEL SECURITY;
    -- Counsel for the defence and the interviewer see their own viewing only.
    CREATE POLICY viewed_range_select ON recordings.viewed_range FOR SELECT TO ontzien_app
      USING (person_id = kernel.actor() OR recordings.is_official(case_id) OR recordings.represents(case_id, child_ref));
    CREATE POLICY viewed_range_insert ON recordings.viewed_range FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor());
    CREATE POLICY viewed_range_update ON recordings.viewed_range FOR UPDATE TO ontzien_app
      USING (person_id = kernel.actor());
    GRANT SELECT, INSERT ON recordings.viewed_range TO ontzien_app;
    GRANT UPDATE (ranges, last_at) ON recordings.viewed_range TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE recordings.viewed_range, recordings.play_grant;
    DROP TABLE recordings.recording CASCADE;
    DROP FUNCTION recordings.represents(uuid, uuid), recordings.is_official(uuid), recordings.guard_recording(),
      recordings.guard_viewed_range();
    DROP SCHEMA recordings;`;
}
