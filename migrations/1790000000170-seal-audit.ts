import { SqlMigration } from '../src/kernel/database/migration.js';

/** Sealed audit rows: whoever changes, drops or swaps one is shown up by a signed Merkle root. INV-AUD-01, INV-AUD-02. */
export class SealAudit1790000000170 extends SqlMigration {
  readonly name = 'SealAudit1790000000170';

  protected readonly upSql = `
    CREATE SEQUENCE audit.entry_arrival;
    GRANT USAGE, SELECT ON SEQUENCE audit.entry_arrival TO ontzien_app;
    GRANT USAGE ON SEQUENCE audit.entry_arrival TO ontzien_vault;

    -- The transaction gets its number before the row gets its own: when every transaction that ran at a moment has
    -- ended, no row below the last number drawn before that moment can still appear. docs/audit-seals.md.
    ALTER TABLE audit.entry ADD COLUMN arrival bigint NOT NULL
      DEFAULT (CASE WHEN pg_current_xact_id() IS NOT NULL THEN nextval('audit.entry_arrival') END);
    ALTER TABLE audit.entry ADD CONSTRAINT entry_arrival_uniq UNIQUE (arrival);
    COMMENT ON COLUMN audit.entry.arrival IS 'The order in which rows are sealed; drawn from a sequence, gaps are rolled back acts.';

    CREATE INDEX entry_uncommon_idx ON audit.entry (operation, id DESC) WHERE operation NOT IN ('CONSULTATION', 'SEARCH');
    COMMENT ON INDEX audit.entry_uncommon_idx IS 'Finds what is rare, such as disclosures, without costing the reads anything.';

    -- The same bytes as a tuple of COPY in binary form: its first byte is 0, the prefix of a leaf in RFC 6962.
    CREATE FUNCTION audit.field(value bytea) RETURNS bytea LANGUAGE sql IMMUTABLE
      RETURN COALESCE(int4send(octet_length(value)) || value, int4send(-1));
    CREATE FUNCTION audit.leaf_hash(e audit.entry) RETURNS bytea LANGUAGE sql STABLE
      RETURN sha256(int2send(22::int2)
        || audit.field(int8send(e.arrival)) || audit.field(uuid_send(e.id)) || audit.field(timestamptz_send(e.occurred_at))
        || audit.field(textsend(e.operation)) || audit.field(textsend(e.verb)) || audit.field(uuid_send(e.actor_id))
        || audit.field(textsend(e.actor_role)) || audit.field(uuid_send(e.actor_organisation_id)) || audit.field(uuid_send(e.on_behalf_of))
        || audit.field(uuid_send(e.case_id)) || audit.field(uuid_send(e.child_ref)) || audit.field(textsend(e.object_type))
        || audit.field(uuid_send(e.object_id)) || audit.field(array_send(e.fields_touched)) || audit.field(textsend(e.purpose_code))
        || audit.field(textsend(e.justification)) || audit.field(array_send(e.recipients)) || audit.field(textsend(e.outcome))
        || audit.field(textsend(e.problem_code)) || audit.field(textsend(e.channel)) || audit.field(uuid_send(e.request_id))
        || audit.field(e.address_hash));
    COMMENT ON FUNCTION audit.leaf_hash IS 'Leaf of the Merkle tree for one row. The verifier computes it by itself.';

    CREATE TABLE audit.seal (
      number          bigint PRIMARY KEY,
      first_position  bigint NOT NULL,
      tree_size       bigint NOT NULL,
      last_arrival    bigint NOT NULL,
      sealed_at       timestamptz(3) NOT NULL,
      previous_root   bytea NOT NULL,
      root            bytea NOT NULL,
      peaks           bytea NOT NULL,
      leaves          bytea NOT NULL,
      public_key      bytea NOT NULL,
      signature       bytea NOT NULL,
      CONSTRAINT seal_no_fork_uniq UNIQUE (first_position),
      CONSTRAINT seal_last_arrival_uniq UNIQUE (last_arrival),
      CONSTRAINT seal_number_positive_check CHECK (number >= 1),
      CONSTRAINT seal_not_empty_check CHECK (first_position >= 0 AND tree_size > first_position),
      CONSTRAINT seal_leaves_complete_check CHECK (octet_length(leaves) = 32 * (tree_size - first_position)),
      CONSTRAINT seal_hash_length_check CHECK (octet_length(previous_root) = 32 AND octet_length(root) = 32
        AND octet_length(peaks) % 32 = 0 AND octet_length(public_key) = 32 AND octet_length(signature) = 64)
    );
    -- Hashes do not compress; trying costs time on every seal and every check.
    ALTER TABLE audit.seal ALTER COLUMN leaves SET STORAGE EXTERNAL;
    COMMENT ON TABLE audit.seal IS 'One signed Merkle root per batch of audit rows; insert only (INV-AUD-02). Hashes, no case data.';
    COMMENT ON COLUMN audit.seal.last_arrival IS 'Every row up to this arrival is sealed by this seal or an earlier one.';
    COMMENT ON COLUMN audit.seal.peaks IS 'Perfect subtrees of the whole tree, largest first: where the next seal goes on.';
    GRANT SELECT, INSERT ON audit.seal TO ontzien_app;
    CREATE TRIGGER seal_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.seal
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- People who answer for a case see who looked at it. Evaluated after entry_select, which costs nothing.
    CREATE POLICY entry_select_case ON audit.entry FOR SELECT TO ontzien_app USING (COALESCE((
      SELECT true FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.case_id = entry.case_id AND a.closed_at IS NULL
        AND a.function IN ('PROSECUTOR', 'VICTIM_COORDINATOR', 'JUDGE', 'COURT_CLERK') LIMIT 1), false));`;

  protected readonly downSql = `
    DROP POLICY entry_select_case ON audit.entry;
    DROP TABLE audit.seal;
    DROP FUNCTION audit.leaf_hash(audit.entry), audit.field(bytea);
    DROP INDEX audit.entry_uncommon_idx;
    ALTER TABLE audit.entry DROP COLUMN arrival;
    DROP SEQUENCE audit.entry_arrival;`;
}
