import { SqlMigration } from '../src/kernel/database/migration.js';

/** The only place where a child number meets a person. Everything personal is sealed with a key per child. */
export class CreateIdentityVault1790000000060 extends SqlMigration {
  readonly name = 'CreateIdentityVault1790000000060';

  protected readonly upSql = `
    CREATE SCHEMA identity;
    COMMENT ON SCHEMA identity IS 'Own role, own connection, own keys. ontzien_app has no rights here (INV-IDV-02).';
    GRANT USAGE ON SCHEMA identity TO ontzien_vault;

    CREATE TABLE identity.subject (
      id           uuid PRIMARY KEY,
      kid          text,
      wrapped_key  bytea,
      sealed       bytea,
      version      integer NOT NULL DEFAULT 1,
      created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
      erased_at    timestamptz,
      CONSTRAINT subject_erased_whole_check CHECK (num_nonnulls(kid, wrapped_key, sealed)
        = CASE WHEN erased_at IS NULL THEN 3 ELSE 0 END)
    );
    COMMENT ON TABLE identity.subject IS 'A person, sealed with AES-256-GCM under a data key of their own; erasing the key erases the person.';

    CREATE TABLE identity.child_number (
      child_ref         uuid PRIMARY KEY,
      number            text NOT NULL,
      subject_id        uuid NOT NULL REFERENCES identity.subject (id),
      case_id           uuid NOT NULL,
      registration_key  uuid NOT NULL,
      issued_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT child_number_form_check CHECK (number ~ '^KN-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$'),
      CONSTRAINT child_number_number_uniq UNIQUE (number),
      CONSTRAINT child_number_one_per_case_uniq UNIQUE (subject_id, case_id),
      CONSTRAINT child_number_registration_uniq UNIQUE (registration_key)
    );
    COMMENT ON TABLE identity.child_number IS 'One number per child per case; two numbers of one child are linked only here. Source: domain 5.2.';
    CREATE INDEX child_number_case_idx ON identity.child_number (case_id);

    -- Keyed hashes, so that a double registration is found without a name in the index.
    CREATE TABLE identity.duplicate_hash (
      subject_id  uuid NOT NULL REFERENCES identity.subject (id),
      kind        text NOT NULL,
      hash        bytea NOT NULL,
      PRIMARY KEY (kind, hash, subject_id),
      CONSTRAINT duplicate_hash_kind_known_check CHECK (kind IN ('BSN', 'NAME_AND_BIRTH')),
      CONSTRAINT duplicate_hash_length_check CHECK (octet_length(hash) = 32)
    );
    COMMENT ON TABLE identity.duplicate_hash IS 'HMAC-SHA256 of BSN and of normalised name with birth date.';
    CREATE UNIQUE INDEX duplicate_hash_bsn_uniq ON identity.duplicate_hash (hash) WHERE kind = 'BSN';
    COMMENT ON INDEX identity.duplicate_hash_bsn_uniq IS 'INV-IDV-04: one person per BSN.';

    -- How often somebody was interviewed anywhere; kept here because only the vault may link two numbers.
    CREATE TABLE identity.interview_held (
      booking_id  uuid PRIMARY KEY,
      subject_id  uuid NOT NULL REFERENCES identity.subject (id),
      held_at     timestamptz NOT NULL
    );
    COMMENT ON TABLE identity.interview_held IS 'Interviews per person across cases. Source: domain 4.2.';
    CREATE INDEX interview_held_subject_idx ON identity.interview_held (subject_id);

    -- Originals of documents are vault property: they still hold the names.
    CREATE TABLE identity.document_original (
      document_id  uuid PRIMARY KEY,
      case_id      uuid NOT NULL,
      kid          text NOT NULL,
      wrapped_key  bytea NOT NULL,
      sealed       bytea NOT NULL,
      sha256       bytea NOT NULL,
      stored_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
      CONSTRAINT document_original_hash_length_check CHECK (octet_length(sha256) = 32)
    );
    COMMENT ON TABLE identity.document_original IS 'What came in, sealed; the case tables only know the served version.';
    CREATE INDEX document_original_case_idx ON identity.document_original (case_id);

    GRANT SELECT, INSERT ON identity.subject, identity.child_number, identity.duplicate_hash,
      identity.interview_held, identity.document_original TO ontzien_vault;
    GRANT UPDATE (kid, wrapped_key, sealed, version, erased_at) ON identity.subject TO ontzien_vault;
    GRANT UPDATE (kid, wrapped_key) ON identity.document_original TO ontzien_vault;
    GRANT DELETE ON identity.duplicate_hash, identity.child_number, identity.subject TO ontzien_vault;`;

  protected readonly downSql = `
    DROP TABLE identity.document_original, identity.interview_held, identity.duplicate_hash, identity.child_number,
      identity.subject;
    DROP SCHEMA identity;`;
}
