import { SqlMigration } from '../src/kernel/database/migration.js';

/** Who may sign in, who is signed in, and in which cases they act. Access to a case is a row that opens and closes. */
export class CreateAuth1790000000050 extends SqlMigration {
  readonly name = 'CreateAuth1790000000050';

  protected readonly upSql = `
    CREATE SCHEMA auth;
    COMMENT ON SCHEMA auth IS 'Who is calling, in which roles, for which cases.';
    GRANT USAGE ON SCHEMA auth TO ontzien_app;

    CREATE TABLE auth.account (
      id            uuid PRIMARY KEY,
      person_id     uuid NOT NULL UNIQUE REFERENCES people.person (id),
      login         text NOT NULL,
      password_hash text NOT NULL,
      roles         text[] NOT NULL,
      demo          boolean NOT NULL DEFAULT false,
      disabled_at   timestamptz,
      failures      integer NOT NULL DEFAULT 0,
      locked_until  timestamptz,
      CONSTRAINT account_login_uniq UNIQUE (login),
      CONSTRAINT account_login_form_check CHECK (login = lower(login) AND btrim(login) <> ''),
      CONSTRAINT account_roles_known_check CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['PROSECUTOR', 'PROSECUTION_STAFF',
        'VICTIM_COORDINATOR', 'ADVOCATE_GENERAL', 'INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER', 'DEFENCE_COUNSEL',
        'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'INVESTIGATING_JUDGE', 'JUDGE', 'COURT_CLERK', 'ANALYST', 'INSPECTORATE',
        'SECURITY_OFFICER', 'ADMINISTRATOR'])
    );
    COMMENT ON TABLE auth.account IS 'A local account; the password only as Argon2id.';
    GRANT SELECT, INSERT ON auth.account TO ontzien_app;
    GRANT UPDATE (password_hash, roles, disabled_at, failures, locked_until) ON auth.account TO ontzien_app;

    CREATE TABLE auth.session (
      token_hash    bytea PRIMARY KEY,
      account_id    uuid NOT NULL REFERENCES auth.account (id),
      created_at    timestamptz NOT NULL,
      last_seen_at  timestamptz NOT NULL,
      expires_at    timestamptz NOT NULL,
      ended_at      timestamptz,
      CONSTRAINT session_token_hashed_check CHECK (octet_length(token_hash) = 32)
    );
    COMMENT ON TABLE auth.session IS 'A signed-in browser. The cookie itself is not kept, only its SHA-256.';
    CREATE INDEX session_account_idx ON auth.session (account_id) WHERE ended_at IS NULL;
    GRANT SELECT, INSERT ON auth.session TO ontzien_app;
    GRANT UPDATE (last_seen_at, ended_at) ON auth.session TO ontzien_app;

    -- Every instance forgets a session the moment it ends or its account changes.
    CREATE FUNCTION auth.tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('session_ended', encode(NEW.token_hash, 'hex'));
      RETURN NULL;
    END $$;
    CREATE TRIGGER session_ended AFTER UPDATE OF ended_at ON auth.session
      FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION auth.tell_session_ended();
    CREATE FUNCTION auth.tell_account_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('account_changed', NEW.id::text);
      RETURN NULL;
    END $$;
    CREATE TRIGGER account_changed AFTER UPDATE OF roles, disabled_at, password_hash ON auth.account
      FOR EACH ROW EXECUTE FUNCTION auth.tell_account_changed();

    -- Who acts in a case, in which function, since which procedural moment. INV-AUT-01.
    CREATE TABLE auth.case_access (
      id           uuid PRIMARY KEY,
      case_id      uuid NOT NULL,
      person_id    uuid NOT NULL REFERENCES people.person (id),
      function     text NOT NULL,
      moment       text NOT NULL,
      suspect_id   uuid,
      child_ref    uuid,
      opened_at    timestamptz NOT NULL,
      opened_by    uuid NOT NULL,
      closed_at    timestamptz,
      closed_by    uuid,
      CONSTRAINT case_access_moment_known_check CHECK (moment IN ('REGISTRATION', 'ASSIGNMENT', 'COUNSEL_APPOINTED',
        'REPRESENTATION', 'BOOKING', 'MOTION', 'SUMMONS', 'APPEAL')),
      CONSTRAINT case_access_counsel_for_suspect_check CHECK (function <> 'DEFENCE_COUNSEL' OR suspect_id IS NOT NULL),
      CONSTRAINT case_access_counsel_for_child_check CHECK
        (function NOT IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') OR child_ref IS NOT NULL),
      CONSTRAINT case_access_closing_complete_check CHECK ((closed_at IS NULL) = (closed_by IS NULL))
    );
    COMMENT ON TABLE auth.case_access IS 'Access per case and party; opens at a procedural moment, closes, is never deleted.';
    CREATE UNIQUE INDEX case_access_once_uniq ON auth.case_access
      (person_id, case_id, function, COALESCE(suspect_id, child_ref, case_id)) WHERE closed_at IS NULL;
    COMMENT ON INDEX auth.case_access_once_uniq IS 'INV-AUT-02: one open row per person, case, function and client.';
    CREATE INDEX case_access_worklist_idx ON auth.case_access (person_id, case_id DESC) WHERE closed_at IS NULL;
    CREATE INDEX case_access_case_idx ON auth.case_access (case_id);

    -- Runs as the owner, whom ENABLE without FORCE lets pass: a policy may not ask the table it guards.
    CREATE FUNCTION auth.may_see_case(asked_case_id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = pg_catalog
      RETURN kernel.is_system() OR EXISTS (SELECT 1 FROM auth.case_access a
        WHERE a.case_id = asked_case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL);
    CREATE FUNCTION auth.acts_in_case(asked_case_id uuid, functions text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = pg_catalog
      RETURN kernel.is_system() OR EXISTS (SELECT 1 FROM auth.case_access a
        WHERE a.case_id = asked_case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND a.function = ANY (functions));
    COMMENT ON FUNCTION auth.acts_in_case IS 'Whether the actor holds one of these functions in the case now.';
    CREATE FUNCTION auth.case_is_unclaimed(asked_case_id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = pg_catalog
      RETURN NOT EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = asked_case_id);

    ALTER TABLE auth.case_access ENABLE ROW LEVEL SECURITY;
    CREATE POLICY case_access_select ON auth.case_access FOR SELECT TO ontzien_app
      USING (person_id = kernel.actor() OR auth.may_see_case(case_id));
    -- The first row of a case belongs to whoever registers it; later rows are opened by people in the case.
    CREATE POLICY case_access_insert ON auth.case_access FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR (opened_by = kernel.actor() AND (auth.may_see_case(case_id)
        OR (person_id = kernel.actor() AND moment = 'REGISTRATION' AND auth.case_is_unclaimed(case_id)))));
    CREATE POLICY case_access_update ON auth.case_access FOR UPDATE TO ontzien_app
      USING (auth.may_see_case(case_id));
    GRANT SELECT, INSERT ON auth.case_access TO ontzien_app;
    GRANT UPDATE (closed_at, closed_by) ON auth.case_access TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE auth.case_access, auth.session, auth.account CASCADE;
    DROP FUNCTION IF EXISTS auth.may_see_case(uuid), auth.acts_in_case(uuid, text[]), auth.case_is_unclaimed(uuid),
      auth.tell_session_ended(), auth.tell_account_changed();
    DROP SCHEMA auth;`;
}
