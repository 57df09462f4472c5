import { SqlMigration } from '../src/kernel/database/migration.js';

/** Files as originals, sealed by the vault; their served version, sealed apart; and a second look where doubts were overruled. */
export class TakeFilesIn1790000000200 extends SqlMigration {
  readonly name = 'TakeFilesIn1790000000200';

  protected readonly upSql = `
    -- Where the sealed bytes of an original lie. The key is the vault's; the case tables know neither.
    CREATE TABLE identity.original_file (
      document_id  uuid PRIMARY KEY,
      case_id      uuid NOT NULL,
      object_key   text NOT NULL,
      kid          text NOT NULL,
      wrapped_key  bytea NOT NULL,
      nonce_runs   bytea NOT NULL DEFAULT '',
      size_bytes   bigint NOT NULL,
      announced_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT original_file_size_check CHECK (size_bytes > 0),
      CONSTRAINT original_file_runs_form_check CHECK (octet_length(nonce_runs) % 11 = 0)
    );
    COMMENT ON TABLE identity.original_file IS 'Files as they came in: bytes in the object store under an opaque key, sealed under a key of the vault.';
    GRANT SELECT, INSERT, DELETE ON identity.original_file TO ontzien_vault;
    GRANT UPDATE (kid, wrapped_key, nonce_runs) ON identity.original_file TO ontzien_vault;

    CREATE TABLE documents.upload (
      id              uuid PRIMARY KEY,
      case_id         uuid NOT NULL REFERENCES cases."case" (id),
      kind            text NOT NULL,
      title           text NOT NULL,
      state           text NOT NULL DEFAULT 'ANNOUNCED',
      size_bytes      bigint NOT NULL,
      received_bytes  bigint NOT NULL DEFAULT 0,
      run_unfinished  boolean NOT NULL DEFAULT false,
      sitting         uuid,
      sitting_until   timestamptz,
      refused_for     text,
      announced_by    uuid NOT NULL REFERENCES people.person (id),
      announced_at    timestamptz NOT NULL,
      stored_at       timestamptz,
      ended_at        timestamptz,
      CONSTRAINT upload_state_known_check CHECK (state IN ('ANNOUNCED', 'RECEIVING', 'STORED', 'ENTERED', 'REFUSED')),
      CONSTRAINT upload_title_stated_check CHECK (btrim(title) <> '' AND length(title) <= 200),
      CONSTRAINT upload_size_check CHECK (size_bytes > 0 AND received_bytes BETWEEN 0 AND size_bytes),
      CONSTRAINT upload_whole_check CHECK ((state IN ('STORED', 'ENTERED', 'REFUSED')) = (stored_at IS NOT NULL)
        AND (stored_at IS NULL OR received_bytes = size_bytes)),
      CONSTRAINT upload_refusal_stated_check CHECK ((state = 'REFUSED') = (refused_for IS NOT NULL)),
      CONSTRAINT upload_ended_check CHECK ((state IN ('ENTERED', 'REFUSED')) = (ended_at IS NOT NULL))
    );
    COMMENT ON TABLE documents.upload IS 'A file on its way in. Its name is not kept; its bytes are the vault''s.';
    CREATE INDEX upload_case_idx ON documents.upload (case_id);
    CREATE INDEX upload_waiting_idx ON documents.upload (stored_at) WHERE state = 'STORED';

    ALTER TABLE documents.upload ENABLE ROW LEVEL SECURITY;
    ALTER TABLE documents.upload FORCE ROW LEVEL SECURITY;
    CREATE POLICY upload_select ON documents.upload FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    CREATE POLICY upload_insert ON documents.upload FOR INSERT TO ontzien_app
      WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    CREATE POLICY upload_update ON documents.upload FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    GRANT SELECT, INSERT ON documents.upload TO ontzien_app;
    GRANT UPDATE (state, received_bytes, run_unfinished, sitting, sitting_until, refused_for, stored_at, ended_at)
      ON documents.upload TO ontzien_app;

    ALTER TABLE documents.document
      ADD COLUMN format text NOT NULL DEFAULT 'TEXT',
      ADD COLUMN pages integer NOT NULL DEFAULT 1,
      ADD COLUMN virus_scan text NOT NULL DEFAULT 'NOT_APPLICABLE',
      ADD COLUMN second_look_by uuid REFERENCES people.person (id),
      ADD COLUMN second_look_at timestamptz,
      ADD COLUMN second_look_version integer,
      ADD CONSTRAINT document_format_known_check CHECK (format IN ('TEXT', 'TXT', 'DOCX', 'PDF', 'EML', 'PNG', 'JPEG')),
      ADD CONSTRAINT document_pages_check CHECK (pages >= 1),
      ADD CONSTRAINT document_virus_scan_known_check CHECK (virus_scan IN ('NOT_APPLICABLE', 'NOT_CONFIGURED', 'WAITING', 'CLEAN')),
      ADD CONSTRAINT document_second_look_whole_check
        CHECK (num_nonnulls(second_look_by, second_look_at, second_look_version) IN (0, 3)),
      -- INV-DOC-06: who looks a second time is not who lets the document go.
      ADD CONSTRAINT document_second_look_other_check CHECK (second_look_by <> released_by);
    GRANT UPDATE (virus_scan, second_look_by, second_look_at, second_look_version) ON documents.document TO ontzien_app;

    CREATE TABLE documents.served_file (
      document_id  uuid PRIMARY KEY,
      case_id      uuid NOT NULL,
      format       text NOT NULL,
      object_key   text NOT NULL,
      kid          text NOT NULL,
      wrapped_key  bytea NOT NULL,
      nonce_runs   bytea NOT NULL,
      size_bytes   bigint NOT NULL,
      sha256       bytea NOT NULL,
      removals     jsonb NOT NULL,
      read_back    integer NOT NULL,
      virus_scan   text NOT NULL,
      checked_at   timestamptz NOT NULL,
      CONSTRAINT served_file_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document (id, case_id),
      CONSTRAINT served_file_format_known_check CHECK (format IN ('TXT', 'DOCX', 'PDF', 'EML', 'PNG', 'JPEG')),
      CONSTRAINT served_file_hash_length_check CHECK (octet_length(sha256) = 32),
      CONSTRAINT served_file_size_check CHECK (size_bytes > 0 AND read_back >= 0)
    );
    COMMENT ON TABLE documents.served_file IS 'The file the parties get, with its scan report: what was taken out by kind, and what was read back of it. Insert only.';
    CREATE TRIGGER served_file_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON documents.served_file
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    ALTER TABLE documents.served_file ENABLE ROW LEVEL SECURITY;
    ALTER TABLE documents.served_file FORCE ROW LEVEL SECURITY;
    CREATE POLICY served_file_select ON documents.served_file FOR SELECT TO ontzien_app USING (EXISTS (
      SELECT 1 FROM documents.document d WHERE d.id = document_id AND d.state = 'RELEASED'));
    CREATE POLICY served_file_insert ON documents.served_file FOR INSERT TO ontzien_app
      WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    GRANT SELECT, INSERT ON documents.served_file TO ontzien_app;

    -- INV-DOC-02 and INV-DOC-06: nothing goes out with a doubt undecided, or with one overruled that only one person saw.
    CREATE OR REPLACE FUNCTION documents.check_release() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND NOT p.certain AND p.decision IS NULL) THEN
        RAISE EXCEPTION 'open places' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_places_decided';
      END IF;
      IF OLD.state <> 'RELEASED' AND NEW.second_look_version IS DISTINCT FROM OLD.version
          AND EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND p.decision = 'KEEP') THEN
        RAISE EXCEPTION 'second look missing' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_second_look_given';
      END IF;
      RETURN NEW;
    END $$;

    CREATE FUNCTION documents.check_second_look() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND p.decision = 'KEEP'
          AND p.decided_by = NEW.second_look_by) THEN
        RAISE EXCEPTION 'own decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_second_look_not_own';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER document_second_look_not_own BEFORE UPDATE OF second_look_by ON documents.document
      FOR EACH ROW WHEN (NEW.second_look_by IS NOT NULL) EXECUTE FUNCTION documents.check_second_look();`;

  protected readonly downSql = `
    DROP TABLE documents.served_file, documents.upload, identity.original_file;
    DROP TRIGGER document_second_look_not_own ON documents.document;
    DROP FUNCTION documents.check_second_look();
    CREATE OR REPLACE FUNCTION documents.check_release() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND NOT p.certain AND p.decision IS NULL) THEN
        RAISE EXCEPTION 'open places' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_places_decided';
      END IF;
      RETURN NEW;
    END $$;
    ALTER TABLE documents.document DROP COLUMN format, DROP COLUMN pages, DROP COLUMN virus_scan, DROP COLUMN second_look_by,
      DROP COLUMN second_look_at, DROP COLUMN second_look_version;`;
}
