import { SqlMigration } from '../src/kernel/database/migration.js';

/** The recording system of a studio hands in what it recorded, with a credential of its own. INV-AUT-08, INV-AUT-09 and INV-REC-80. */
export class LetStudioSystemsHandIn1790000000561 extends SqlMigration {
  readonly name = 'LetStudioSystemsHandIn1790000000561';

  protected readonly upSql = `
    CREATE TABLE auth.studio_credential (
      id             uuid PRIMARY KEY,
      studio_id      uuid NOT NULL REFERENCES studios.studio (id),
      label          text NOT NULL,
      secret_hash    bytea NOT NULL,
      issued_by      uuid NOT NULL REFERENCES people.person (id),
      issued_at      timestamptz NOT NULL,
      expires_at     timestamptz NOT NULL,
      last_used_at   timestamptz,
      failures       integer NOT NULL DEFAULT 0,
      locked_until   timestamptz,
      revoked_by     uuid REFERENCES people.person (id),
      revoked_at     timestamptz,
      revoke_reason  text,
      CONSTRAINT studio_credential_label_stated_check CHECK (length(btrim(label)) BETWEEN 3 AND 100),
      CONSTRAINT studio_credential_hash_length_check CHECK (octet_length(secret_hash) = 32),
      CONSTRAINT studio_credential_hash_uniq UNIQUE (secret_hash),
      CONSTRAINT studio_credential_term_bounded_check CHECK (expires_at > issued_at AND expires_at <= issued_at + interval '400 days'),
      CONSTRAINT studio_credential_revocation_complete_check CHECK (num_nonnulls(revoked_by, revoked_at, revoke_reason) IN (0, 3)
        AND (revoke_reason IS NULL OR length(btrim(revoke_reason)) >= 5) AND (revoked_at IS NULL OR revoked_at >= issued_at))
    );
    COMMENT ON TABLE auth.studio_credential IS 'With what the recording system of one studio hands in; the credential itself is not kept, only its SHA-256.';
    CREATE INDEX studio_credential_studio_idx ON auth.studio_credential (studio_id, issued_at DESC);

    -- INV-AUT-09: a credential only ends; what it is for never changes.
    CREATE FUNCTION auth.guard_studio_credential() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE free text[] := '{last_used_at,failures,locked_until}'::text[]
      || CASE WHEN OLD.revoked_at IS NULL THEN '{revoked_by,revoked_at,revoke_reason}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - free IS DISTINCT FROM to_jsonb(OLD) - free THEN
        RAISE EXCEPTION 'a credential only ends' USING ERRCODE = 'check_violation', CONSTRAINT = 'studio_credential_only_ends',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER studio_credential_only_ends BEFORE UPDATE ON auth.studio_credential
      FOR EACH ROW EXECUTE FUNCTION auth.guard_studio_credential();
    CREATE TRIGGER studio_credential_kept BEFORE DELETE OR TRUNCATE ON auth.studio_credential
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    ALTER TABLE auth.studio_credential ENABLE ROW LEVEL SECURITY;
    ALTER TABLE auth.studio_credential FORCE ROW LEVEL SECURITY;
    CREATE POLICY studio_credential_select ON auth.studio_credential FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR kernel.has_role('INTERVIEW_COORDINATOR') OR kernel.has_role('ADMINISTRATOR')
        OR kernel.has_role('INSPECTORATE') OR (kernel.has_role('STUDIO_SYSTEM') AND id = kernel.actor()));
    CREATE POLICY studio_credential_insert ON auth.studio_credential FOR INSERT TO ontzien_app
      WITH CHECK (issued_by = kernel.actor() AND revoked_at IS NULL AND kernel.has_role('INTERVIEW_COORDINATOR'));
    CREATE POLICY studio_credential_update ON auth.studio_credential FOR UPDATE TO ontzien_app
      USING (kernel.is_system() OR kernel.has_role('INTERVIEW_COORDINATOR') OR (kernel.has_role('STUDIO_SYSTEM') AND id = kernel.actor()));
    -- For the functions below, which run as the owner and say no more than which studio and which name.
    CREATE POLICY studio_credential_owner ON auth.studio_credential FOR SELECT TO ontzien_owner USING (true);
    GRANT SELECT, INSERT ON auth.studio_credential TO ontzien_app;
    GRANT UPDATE (last_used_at, failures, locked_until, revoked_by, revoked_at, revoke_reason) ON auth.studio_credential TO ontzien_app;

    CREATE FUNCTION auth.calling_studio() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      RETURN (SELECT c.studio_id FROM auth.studio_credential c
        WHERE kernel.has_role('STUDIO_SYSTEM') AND c.id = kernel.actor() AND c.revoked_at IS NULL);
    COMMENT ON FUNCTION auth.calling_studio IS 'The studio whose recording system calls, while its credential is not revoked.';
    CREATE FUNCTION auth.is_of_calling_studio(asked_credential_id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = pg_catalog
      RETURN EXISTS (SELECT 1 FROM auth.studio_credential c WHERE c.id = asked_credential_id AND c.studio_id = auth.calling_studio());
    CREATE FUNCTION auth.studio_system_name(asked_id uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      RETURN (SELECT s.name || ': ' || c.label FROM auth.studio_credential c JOIN studios.studio s ON s.id = c.studio_id WHERE c.id = asked_id);
    COMMENT ON FUNCTION auth.studio_system_name IS 'What the audit trail calls a studio system.';

    -- What a studio system may know of a session: that it was held there. Never shown to it.
    CREATE FUNCTION interviews.session_of_calling_studio(asked_booking_id uuid)
      RETURNS TABLE (case_id uuid, child_ref uuid, interviewer_id uuid, state text, starts_at timestamptz, ends_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT b.case_id, b.child_ref, b.interviewer_id, b.state, lower(b.session), upper(b.session) FROM interviews.booking b
        WHERE b.id = asked_booking_id AND b.studio_id = auth.calling_studio();
      END;
    COMMENT ON FUNCTION interviews.session_of_calling_studio IS 'A session in the studio whose recording system calls; nothing of any other.';

    ALTER TABLE recordings.recording ADD COLUMN credential_id uuid REFERENCES auth.studio_credential (id);
    COMMENT ON COLUMN recordings.recording.credential_id IS 'The studio system that announced it; null when the interviewer did.';

    -- INV-REC-80: a studio system announces what was recorded in its own studio, for a week after the session.
    CREATE FUNCTION recordings.check_studio_announcement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      IF NEW.credential_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM auth.studio_credential c JOIN interviews.booking b ON b.studio_id = c.studio_id
          WHERE c.id = NEW.credential_id AND c.revoked_at IS NULL AND NEW.announced_at < c.expires_at AND b.id = NEW.booking_id
            AND b.interviewer_id = NEW.interviewer_id AND NEW.announced_at <= upper(b.session) + interval '7 days') THEN
        RAISE EXCEPTION 'not of this studio' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_of_own_studio',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER recording_of_own_studio BEFORE INSERT ON recordings.recording
      FOR EACH ROW EXECUTE FUNCTION recordings.check_studio_announcement();

    -- It finds what a system of its studio announced, to go on with it; what the interviewer announced is not there.
    CREATE POLICY recording_studio_select ON recordings.recording FOR SELECT TO ontzien_app
      USING (credential_id IS NOT NULL AND (SELECT kernel.has_role('STUDIO_SYSTEM')) AND auth.is_of_calling_studio(credential_id));
    CREATE POLICY recording_studio_insert ON recordings.recording FOR INSERT TO ontzien_app
      WITH CHECK ((SELECT kernel.has_role('STUDIO_SYSTEM')) AND credential_id = kernel.actor() AND auth.is_of_calling_studio(credential_id));
    CREATE POLICY recording_studio_update ON recordings.recording FOR UPDATE TO ontzien_app
      USING (credential_id IS NOT NULL AND (SELECT kernel.has_role('STUDIO_SYSTEM')) AND auth.is_of_calling_studio(credential_id)
        AND state IN ('ANNOUNCED', 'RECEIVING', 'STORED', 'VERIFIED', 'REJECTED'))
      WITH CHECK (credential_id IS NOT NULL AND (SELECT kernel.has_role('STUDIO_SYSTEM')) AND auth.is_of_calling_studio(credential_id)
        AND state IN ('RECEIVING', 'STORED'));
    -- Whoever is no studio system announces in no studio's name.
    CREATE POLICY recording_studio_named ON recordings.recording AS RESTRICTIVE FOR INSERT TO ontzien_app
      WITH CHECK (credential_id IS NULL OR credential_id = kernel.actor());`;

  protected readonly downSql = `
    DROP POLICY recording_studio_named ON recordings.recording;
    DROP POLICY recording_studio_update ON recordings.recording;
    DROP POLICY recording_studio_insert ON recordings.recording;
    DROP POLICY recording_studio_select ON recordings.recording;
    DROP TRIGGER recording_of_own_studio ON recordings.recording;
    DROP FUNCTION recordings.check_studio_announcement();
    ALTER TABLE recordings.recording DROP COLUMN credential_id;
    DROP FUNCTION interviews.session_of_calling_studio(uuid);
    DROP FUNCTION auth.studio_system_name(uuid), auth.is_of_calling_studio(uuid), auth.calling_studio();
    DROP TABLE auth.studio_credential;
    DROP FUNCTION auth.guard_studio_credential();`;
}
