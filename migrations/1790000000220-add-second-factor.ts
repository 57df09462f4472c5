import { SqlMigration } from '../src/kernel/database/migration.js';

/** A second factor per account, and when a session last gave it. INV-AUT-06, INV-AUT-07. */
export class AddSecondFactor1790000000220 extends SqlMigration {
  readonly name = 'AddSecondFactor1790000000220';

  protected readonly upSql = `
    CREATE TABLE auth.second_factor (
      account_id      uuid PRIMARY KEY REFERENCES auth.account (id),
      person_id       uuid NOT NULL REFERENCES people.person (id),
      kid             text,
      wrapped_key     bytea,
      confirmed_at    timestamptz,
      pending_kid     text,
      pending_key     bytea,
      pending_since   timestamptz,
      last_step       bigint NOT NULL DEFAULT 0,
      failures        integer NOT NULL DEFAULT 0,
      locked_until    timestamptz,
      CONSTRAINT second_factor_confirmed_whole_check CHECK (num_nonnulls(kid, wrapped_key, confirmed_at) IN (0, 3)),
      CONSTRAINT second_factor_pending_whole_check CHECK (num_nonnulls(pending_kid, pending_key, pending_since) IN (0, 3)),
      CONSTRAINT second_factor_step_positive_check CHECK (last_step >= 0)
    );
    COMMENT ON TABLE auth.second_factor IS 'The secret of an authenticator (RFC 6238), sealed; a new one waits beside it until its first code was given.';
    COMMENT ON COLUMN auth.second_factor.last_step IS 'Step of the last code that was accepted; it and those before it are refused.';

    CREATE TABLE auth.recovery_code (
      account_id  uuid NOT NULL REFERENCES auth.second_factor (account_id) ON DELETE CASCADE,
      person_id   uuid NOT NULL,
      hash        bytea NOT NULL,
      used_at     timestamptz,
      PRIMARY KEY (account_id, hash),
      CONSTRAINT recovery_code_hashed_check CHECK (octet_length(hash) = 32)
    );
    COMMENT ON TABLE auth.recovery_code IS 'Codes for whoever lost the authenticator; each works once, kept as keyed hash only.';

    ALTER TABLE auth.second_factor ENABLE ROW LEVEL SECURITY;
    ALTER TABLE auth.second_factor FORCE ROW LEVEL SECURITY;
    CREATE POLICY second_factor_own ON auth.second_factor TO ontzien_app
      USING (person_id = kernel.actor() OR kernel.is_system());
    ALTER TABLE auth.recovery_code ENABLE ROW LEVEL SECURITY;
    ALTER TABLE auth.recovery_code FORCE ROW LEVEL SECURITY;
    CREATE POLICY recovery_code_own ON auth.recovery_code TO ontzien_app
      USING (person_id = kernel.actor() OR kernel.is_system());
    GRANT SELECT, INSERT, UPDATE, DELETE ON auth.second_factor TO ontzien_app;
    GRANT SELECT, INSERT, DELETE ON auth.recovery_code TO ontzien_app;
    GRANT UPDATE (used_at) ON auth.recovery_code TO ontzien_app;

    ALTER TABLE auth.session ADD COLUMN stepped_up_at timestamptz;
    COMMENT ON COLUMN auth.session.stepped_up_at IS 'When this session last gave the second factor.';
    GRANT UPDATE (stepped_up_at) ON auth.session TO ontzien_app;`;

  protected readonly downSql = `
    ALTER TABLE auth.session DROP COLUMN stepped_up_at;
    DROP TABLE auth.recovery_code, auth.second_factor;`;
}
