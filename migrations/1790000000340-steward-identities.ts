import { SqlMigration } from '../src/kernel/database/migration.js';

const ROLES = `'PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR', 'ADVOCATE_GENERAL', 'INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL', 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'INVESTIGATING_JUDGE', 'JUDGE', 'COURT_CLERK', 'ANALYST', 'INSPECTORATE',
  'SECURITY_OFFICER', 'ADMINISTRATOR'`;

/** Correcting, merging, splitting and erasing identities, each by two persons; numbers that nobody used are swept. INV-IDV-08 to -15. */
export class StewardIdentities1790000000340 extends SqlMigration {
  readonly name = 'StewardIdentities1790000000340';

  protected readonly upSql = `
    ALTER TABLE auth.account DROP CONSTRAINT account_roles_known_check,
      ADD CONSTRAINT account_roles_known_check CHECK (cardinality(roles) > 0 AND roles <@ ARRAY[${ROLES}, 'DATA_STEWARD']);

    -- A double registration within one case leaves the second number as an alias of the first.
    ALTER TABLE identity.child_number DROP CONSTRAINT child_number_one_per_case_uniq,
      ADD COLUMN alias_of uuid REFERENCES identity.child_number (child_ref),
      ADD COLUMN reserved_until timestamptz NOT NULL DEFAULT clock_timestamp() + interval '1 day',
      ADD COLUMN taken_at timestamptz,
      ADD CONSTRAINT child_number_alias_other_check CHECK (alias_of <> child_ref);
    CREATE UNIQUE INDEX child_number_one_per_case_uniq ON identity.child_number (subject_id, case_id) WHERE alias_of IS NULL;
    CREATE INDEX child_number_reserved_idx ON identity.child_number (reserved_until) WHERE taken_at IS NULL;
    GRANT UPDATE (subject_id, alias_of, reserved_until, taken_at) ON identity.child_number TO ontzien_vault;

    CREATE TABLE identity.retired_number (
      number      text PRIMARY KEY,
      retired_at  timestamptz NOT NULL
    );
    COMMENT ON TABLE identity.retired_number IS 'Numbers that were reserved and never used; they are not issued again. Source: domain 5.2.';
    CREATE TRIGGER retired_number_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON identity.retired_number
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    GRANT SELECT, INSERT ON identity.retired_number TO ontzien_vault;

    -- By number, not by person: after a split each number keeps its own interviews.
    ALTER TABLE identity.interview_held ADD COLUMN child_ref uuid REFERENCES identity.child_number (child_ref);
    UPDATE identity.interview_held h SET child_ref = (SELECT n.child_ref FROM identity.child_number n
      WHERE n.subject_id = h.subject_id ORDER BY n.issued_at, n.child_ref LIMIT 1);
    ALTER TABLE identity.interview_held ALTER COLUMN child_ref SET NOT NULL, DROP COLUMN subject_id;
    CREATE INDEX interview_held_child_idx ON identity.interview_held (child_ref);

    ALTER TABLE identity.document_original ALTER COLUMN kid DROP NOT NULL, ALTER COLUMN wrapped_key DROP NOT NULL,
      ALTER COLUMN sealed DROP NOT NULL, ADD COLUMN erased_at timestamptz,
      ADD CONSTRAINT document_original_erased_whole_check CHECK (num_nonnulls(kid, wrapped_key, sealed)
        = CASE WHEN erased_at IS NULL THEN 3 ELSE 0 END);
    GRANT UPDATE (sealed, erased_at) ON identity.document_original TO ontzien_vault;
    ALTER TABLE identity.original_file ALTER COLUMN kid DROP NOT NULL, ALTER COLUMN wrapped_key DROP NOT NULL,
      ADD COLUMN erased_at timestamptz,
      ADD CONSTRAINT original_file_erased_whole_check CHECK (num_nonnulls(kid, wrapped_key) = CASE WHEN erased_at IS NULL THEN 2 ELSE 0 END);
    CREATE INDEX original_file_case_idx ON identity.original_file (case_id);
    GRANT UPDATE (erased_at) ON identity.original_file TO ontzien_vault;

    CREATE TABLE identity.change (
      id               uuid PRIMARY KEY,
      kind             text NOT NULL,
      child_ref        uuid NOT NULL REFERENCES identity.child_number (child_ref),
      other_ref        uuid REFERENCES identity.child_number (child_ref),
      reason           text NOT NULL,
      fields           text[] NOT NULL DEFAULT '{}',
      kid              text,
      wrapped_key      bytea,
      sealed           bytea,
      state            text NOT NULL DEFAULT 'PROPOSED',
      proposed_by      uuid NOT NULL,
      proposed_at      timestamptz NOT NULL,
      decided_by       uuid,
      decided_at       timestamptz,
      decision_reason  text,
      touched          uuid[] NOT NULL DEFAULT '{}',
      settled_at       timestamptz,
      CONSTRAINT change_kind_known_check CHECK (kind IN ('CORRECTION', 'MERGE', 'SPLIT', 'ERASURE')),
      CONSTRAINT change_state_known_check CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'VOID')),
      CONSTRAINT change_other_check CHECK ((kind = 'MERGE') = (other_ref IS NOT NULL) AND other_ref IS DISTINCT FROM child_ref),
      CONSTRAINT change_reason_stated_check CHECK (length(btrim(reason)) >= 20),
      CONSTRAINT change_decided_whole_check CHECK (num_nonnulls(decided_by, decided_at) = CASE WHEN state = 'PROPOSED' THEN 0 ELSE 2 END),
      CONSTRAINT change_two_persons_check CHECK (state <> 'APPROVED' OR decided_by <> proposed_by),
      CONSTRAINT change_data_while_proposed_check CHECK (num_nonnulls(kid, wrapped_key, sealed)
        = CASE WHEN kind = 'CORRECTION' AND state = 'PROPOSED' THEN 3 ELSE 0 END),
      CONSTRAINT change_settled_check CHECK (settled_at IS NULL OR state = 'APPROVED')
    );
    COMMENT ON TABLE identity.change IS 'What one person proposes about a registration and another decides; proposed data sealed, and gone once decided.';
    CREATE UNIQUE INDEX change_one_open_uniq ON identity.change (child_ref, kind) WHERE state = 'PROPOSED';
    CREATE INDEX change_to_settle_idx ON identity.change (decided_at) WHERE state = 'APPROVED' AND settled_at IS NULL;
    GRANT SELECT, INSERT ON identity.change TO ontzien_vault;
    GRANT UPDATE (kid, wrapped_key, sealed, state, decided_by, decided_at, decision_reason, touched, settled_at) ON identity.change
      TO ontzien_vault;

    CREATE TABLE identity.legal_hold (
      id         uuid PRIMARY KEY,
      child_ref  uuid NOT NULL REFERENCES identity.child_number (child_ref),
      case_id    uuid NOT NULL,
      reason     text NOT NULL,
      placed_by  uuid NOT NULL,
      placed_at  timestamptz NOT NULL,
      lifted_by  uuid,
      lifted_at  timestamptz,
      CONSTRAINT legal_hold_reason_stated_check CHECK (length(btrim(reason)) >= 20),
      CONSTRAINT legal_hold_lifted_whole_check CHECK (num_nonnulls(lifted_by, lifted_at) IN (0, 2))
    );
    COMMENT ON TABLE identity.legal_hold IS 'An identity that must be kept, whatever term ran out. Source: domain 2.6.';
    CREATE UNIQUE INDEX legal_hold_one_open_uniq ON identity.legal_hold (child_ref) WHERE lifted_at IS NULL;
    GRANT SELECT, INSERT ON identity.legal_hold TO ontzien_vault;
    GRANT UPDATE (lifted_by, lifted_at) ON identity.legal_hold TO ontzien_vault;

    CREATE TABLE identity.erasure_certificate (
      id               uuid PRIMARY KEY,
      change_id        uuid NOT NULL REFERENCES identity.change (id),
      child_ref        uuid NOT NULL REFERENCES identity.child_number (child_ref),
      child_number     text NOT NULL,
      reason           text NOT NULL,
      requested_by     uuid NOT NULL,
      requested_at     timestamptz NOT NULL,
      approved_by      uuid NOT NULL,
      approved_at      timestamptz NOT NULL,
      key_id           text NOT NULL,
      key_fingerprint  bytea NOT NULL,
      originals        integer NOT NULL,
      hash             bytea NOT NULL,
      CONSTRAINT erasure_certificate_once_uniq UNIQUE (child_ref),
      CONSTRAINT erasure_certificate_two_persons_check CHECK (requested_by <> approved_by),
      CONSTRAINT erasure_certificate_hashes_check CHECK (octet_length(key_fingerprint) = 32 AND octet_length(hash) = 32),
      CONSTRAINT erasure_certificate_originals_check CHECK (originals >= 0)
    );
    COMMENT ON TABLE identity.erasure_certificate IS 'What proves that the key of one child number was destroyed: who, when, which key. One per number, so that no certificate links two.';
    CREATE TRIGGER erasure_certificate_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON identity.erasure_certificate
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    GRANT SELECT, INSERT ON identity.erasure_certificate TO ontzien_vault;

    -- The band follows a corrected birth date; nobody but the background work changes it.
    GRANT UPDATE (age_band) ON cases.child TO ontzien_app;
    CREATE POLICY child_update ON cases.child FOR UPDATE TO ontzien_app USING (kernel.is_system());`;

  protected readonly downSql = `
    DROP POLICY child_update ON cases.child;
    REVOKE UPDATE (age_band) ON cases.child FROM ontzien_app;
    DROP TABLE identity.erasure_certificate, identity.legal_hold, identity.change;
    DROP INDEX identity.original_file_case_idx;
    DELETE FROM identity.original_file WHERE erased_at IS NOT NULL;
    DELETE FROM identity.document_original WHERE erased_at IS NOT NULL;
    REVOKE UPDATE (erased_at) ON identity.original_file FROM ontzien_vault;
    REVOKE UPDATE (sealed, erased_at) ON identity.document_original FROM ontzien_vault;
    ALTER TABLE identity.original_file DROP COLUMN erased_at, ALTER COLUMN kid SET NOT NULL, ALTER COLUMN wrapped_key SET NOT NULL;
    ALTER TABLE identity.document_original DROP COLUMN erased_at, ALTER COLUMN kid SET NOT NULL, ALTER COLUMN wrapped_key SET NOT NULL,
      ALTER COLUMN sealed SET NOT NULL;
    ALTER TABLE identity.interview_held ADD COLUMN subject_id uuid REFERENCES identity.subject (id);
    UPDATE identity.interview_held h SET subject_id = n.subject_id FROM identity.child_number n WHERE n.child_ref = h.child_ref;
    ALTER TABLE identity.interview_held ALTER COLUMN subject_id SET NOT NULL, DROP COLUMN child_ref;
    CREATE INDEX interview_held_subject_idx ON identity.interview_held (subject_id);
    GRANT SELECT, INSERT ON identity.interview_held TO ontzien_vault;
    DROP TABLE identity.retired_number;
    REVOKE UPDATE (subject_id, alias_of, reserved_until, taken_at) ON identity.child_number FROM ontzien_vault;
    DROP INDEX identity.child_number_one_per_case_uniq;
    ALTER TABLE identity.child_number DROP COLUMN alias_of, DROP COLUMN reserved_until, DROP COLUMN taken_at,
      ADD CONSTRAINT child_number_one_per_case_uniq UNIQUE (subject_id, case_id);
    ALTER TABLE auth.account DROP CONSTRAINT account_roles_known_check,
      ADD CONSTRAINT account_roles_known_check CHECK (cardinality(roles) > 0 AND roles <@ ARRAY[${ROLES}]);`;
}
