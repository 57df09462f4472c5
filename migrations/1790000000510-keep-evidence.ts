import { SqlMigration } from '../src/kernel/database/migration.js';

/** What a certificate of an interviewer rests on, and what was seen when a studio was inspected. INV-EVI-01 to INV-EVI-03. */
export class KeepEvidence1790000000510 extends SqlMigration {
  readonly name = 'KeepEvidence1790000000510';

  protected readonly upSql = `
    CREATE SCHEMA evidence;
    GRANT USAGE ON SCHEMA evidence TO ontzien_app;

    CREATE TABLE evidence.file (
      id               uuid PRIMARY KEY,
      certificate_id   uuid REFERENCES people.interviewer_certificate (id),
      inspection_id    uuid REFERENCES studios.inspection (id),
      kind             text NOT NULL,
      format           text NOT NULL,
      size_bytes       integer NOT NULL,
      sha256           bytea NOT NULL,
      object_key       text NOT NULL,
      kid              text NOT NULL,
      wrapped_key      bytea NOT NULL,
      nonce_runs       bytea NOT NULL,
      virus_scan       text NOT NULL,
      added_by         uuid NOT NULL REFERENCES people.person (id),
      added_at         timestamptz NOT NULL,
      withdrawn_by     uuid REFERENCES people.person (id),
      withdrawn_at     timestamptz,
      withdraw_reason  text,
      CONSTRAINT file_of_one_thing_check CHECK (num_nonnulls(certificate_id, inspection_id) = 1),
      CONSTRAINT file_kind_known_check CHECK (CASE WHEN certificate_id IS NULL
        THEN kind IN ('INTERVIEW_ROOM', 'CONTROL_ROOM', 'WAITING_ROOM', 'ENTRANCE', 'EQUIPMENT', 'REPORT', 'OTHER')
        ELSE kind IN ('DIPLOMA', 'REGISTRATION', 'ASSESSMENT', 'OTHER') END),
      CONSTRAINT file_format_known_check CHECK (format IN ('PDF', 'PNG', 'JPEG')),
      CONSTRAINT file_size_positive_check CHECK (size_bytes BETWEEN 1 AND 10485760),
      CONSTRAINT file_hash_length_check CHECK (octet_length(sha256) = 32),
      CONSTRAINT file_virus_scan_known_check CHECK (virus_scan IN ('CLEAN', 'NOT_CONFIGURED')),
      CONSTRAINT file_object_key_uniq UNIQUE (object_key),
      CONSTRAINT file_withdrawal_complete_check CHECK (num_nonnulls(withdrawn_by, withdrawn_at, withdraw_reason) IN (0, 3)
        AND btrim(withdraw_reason) <> '')
    );
    COMMENT ON TABLE evidence.file IS 'Evidence files of certificates and photos of inspections, sealed; withdrawn ones stay. INV-EVI-01.';
    CREATE UNIQUE INDEX file_once_per_certificate_uniq ON evidence.file (certificate_id, sha256) WHERE withdrawn_at IS NULL;
    CREATE UNIQUE INDEX file_once_per_inspection_uniq ON evidence.file (inspection_id, sha256) WHERE withdrawn_at IS NULL;
    GRANT SELECT, INSERT ON evidence.file TO ontzien_app;
    GRANT UPDATE (withdrawn_by, withdrawn_at, withdraw_reason, kid, wrapped_key) ON evidence.file TO ontzien_app;
  `;

  protected readonly downSql = `DROP SCHEMA evidence CASCADE;`;
}
