import { SqlMigration } from '../src/kernel/database/migration.js';

/** Who did what to which opaque id, when and why. INV-AUD-01: history is never changed. */
export class CreateAudit1790000000020 extends SqlMigration {
  readonly name = 'CreateAudit1790000000020';

  protected readonly upSql = `
    CREATE SCHEMA audit;
    COMMENT ON SCHEMA audit IS 'Every act and every read of case data; insert only (INV-AUD-01).';
    GRANT USAGE ON SCHEMA audit TO ontzien_app, ontzien_vault;

    CREATE TABLE audit.entry (
      id                    uuid PRIMARY KEY,
      occurred_at           timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      operation             text NOT NULL,
      verb                  text NOT NULL,
      actor_id              uuid NOT NULL,
      actor_role            text NOT NULL,
      actor_organisation_id uuid NOT NULL,
      on_behalf_of          uuid,
      case_id               uuid,
      child_ref             uuid,
      object_type           text NOT NULL,
      object_id             uuid,
      fields_touched        text[] NOT NULL DEFAULT '{}',
      purpose_code          text,
      justification         text,
      recipients            uuid[] NOT NULL DEFAULT '{}',
      outcome               text NOT NULL,
      problem_code          text,
      channel               text NOT NULL DEFAULT 'API',
      request_id            uuid NOT NULL,
      address_hash          bytea,
      CONSTRAINT entry_operation_known_check CHECK (operation IN ('COLLECTION', 'ALTERATION', 'CONSULTATION',
        'DISCLOSURE', 'COMBINATION', 'ERASURE', 'SEARCH', 'EXPORT', 'PRINT', 'VIEW_RECORDING', 'IDENTITY_LOOKUP',
        'LOGIN', 'LOGIN_FAIL', 'LOGOUT', 'ACCESS')),
      CONSTRAINT entry_outcome_known_check CHECK (outcome IN ('ALLOWED', 'DENIED')),
      CONSTRAINT entry_disclosure_justified_check CHECK (operation NOT IN ('DISCLOSURE', 'IDENTITY_LOOKUP')
        OR outcome = 'DENIED' OR (justification IS NOT NULL AND length(btrim(justification)) >= 20))
    );
    COMMENT ON TABLE audit.entry IS 'One row per act, read, refusal and grant of access. Source: domain 2.4, LED art. 25.';
    CREATE INDEX entry_case_idx ON audit.entry (case_id, id DESC) WHERE case_id IS NOT NULL;
    CREATE INDEX entry_actor_idx ON audit.entry (actor_id, id DESC);

    ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY;
    ALTER TABLE audit.entry FORCE ROW LEVEL SECURITY;
    -- Nobody writes history in another's name.
    CREATE POLICY entry_insert ON audit.entry FOR INSERT TO ontzien_app
      WITH CHECK (actor_id = kernel.actor() OR kernel.is_system());
    CREATE POLICY entry_insert_vault ON audit.entry FOR INSERT TO ontzien_vault WITH CHECK (true);
    CREATE POLICY entry_select ON audit.entry FOR SELECT TO ontzien_app
      USING (actor_id = kernel.actor() OR kernel.has_role('SECURITY_OFFICER') OR kernel.is_system());

    GRANT SELECT, INSERT ON audit.entry TO ontzien_app;
    GRANT INSERT ON audit.entry TO ontzien_vault;

    CREATE FUNCTION audit.forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'history is never changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_history_unchanged', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
    END $$;
    COMMENT ON FUNCTION audit.forbid_change() IS 'Stops the owner too; only a superuser could, which the seals show.';
    CREATE TRIGGER entry_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();`;

  protected readonly downSql = `
    DROP TABLE audit.entry;
    DROP FUNCTION audit.forbid_change();
    DROP SCHEMA audit;`;
}
