import { SqlMigration } from '../src/kernel/database/migration.js';

/** Documents of a case: where their original names a child, what people decided there, and the text that is served. */
export class CreateDocuments1790000000090 extends SqlMigration {
  readonly name = 'CreateDocuments1790000000090';

  protected readonly upSql = `
    CREATE SCHEMA documents;
    COMMENT ON SCHEMA documents IS 'Files in a case, their pseudonymised versions, and who may see which. Originals lie in the vault.';
    GRANT USAGE ON SCHEMA documents TO ontzien_app;

    CREATE TABLE documents.document (
      id                 uuid PRIMARY KEY,
      case_id            uuid NOT NULL REFERENCES cases."case" (id),
      kind               text NOT NULL,
      title              text NOT NULL,
      state              text NOT NULL DEFAULT 'IN_REVIEW',
      length             integer NOT NULL,
      entered_at         timestamptz NOT NULL,
      entered_by         uuid NOT NULL REFERENCES people.person (id),
      released_at        timestamptz,
      released_by        uuid REFERENCES people.person (id),
      withdrawn_at       timestamptz,
      withdrawn_by       uuid REFERENCES people.person (id),
      withdrawal_reason  text,
      version            integer NOT NULL DEFAULT 1,
      CONSTRAINT document_case_uniq UNIQUE (id, case_id),
      CONSTRAINT document_kind_known_check CHECK (kind IN ('PV_AANGIFTE', 'PV_VERHOOR', 'PV_BEVINDINGEN', 'LETSELRAPPORT',
        'DESKUNDIGENRAPPORT', 'VORDERING', 'BRIEF', 'OVERIG')),
      CONSTRAINT document_title_stated_check CHECK (btrim(title) <> '' AND length(title) <= 200),
      CONSTRAINT document_state_known_check CHECK (state IN ('IN_REVIEW', 'RELEASED', 'WITHDRAWN')),
      CONSTRAINT document_length_check CHECK (length BETWEEN 1 AND 500000),
      CONSTRAINT document_release_complete_check CHECK (num_nonnulls(released_at, released_by) = ANY (
        CASE state WHEN 'IN_REVIEW' THEN '{0}'::integer[] WHEN 'RELEASED' THEN '{2}' ELSE '{0,2}' END)),
      CONSTRAINT document_withdrawal_complete_check CHECK (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal_reason)
        = CASE state WHEN 'WITHDRAWN' THEN 3 ELSE 0 END),
      CONSTRAINT document_withdrawal_reasoned_check CHECK (withdrawal_reason IS NULL OR btrim(withdrawal_reason) <> '')
    );
    COMMENT ON TABLE documents.document IS 'A document of a case; its words are in the vault (original) and in served_version. Source: domain 5.4.';
    CREATE INDEX document_case_idx ON documents.document (case_id, entered_at DESC, id DESC);

    -- Where the original holds personal data of a child, and what a person decided. Positions, never the words. INV-DOC-01.
    CREATE TABLE documents.place (
      document_id      uuid NOT NULL,
      number           integer NOT NULL,
      case_id          uuid NOT NULL,
      starts           integer NOT NULL,
      ends             integer NOT NULL,
      type             text NOT NULL,
      certain          boolean NOT NULL,
      found_by         text NOT NULL,
      reason           text NOT NULL,
      replacement      text NOT NULL,
      decision         text,
      decided_at       timestamptz,
      decided_by       uuid REFERENCES people.person (id),
      decision_reason  text,
      version          integer NOT NULL DEFAULT 1,
      PRIMARY KEY (document_id, number),
      CONSTRAINT place_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document (id, case_id),
      CONSTRAINT place_number_positive_check CHECK (number >= 1),
      CONSTRAINT place_bounds_check CHECK (starts >= 0 AND starts < ends AND ends <= 500000),
      CONSTRAINT place_type_known_check CHECK (type IN ('NAME', 'DOB', 'BSN', 'ADDRESS', 'POSTCODE', 'PHONE', 'EMAIL', 'HANDLE',
        'URL', 'IBAN', 'PLATE', 'OTHER_ID', 'RELATIVE_NAME', 'TOWN', 'BIRTHPLACE', 'SCHOOL', 'CLASS', 'CLUB', 'GP')),
      CONSTRAINT place_found_by_known_check CHECK (found_by IN ('ENGINE', 'PERSON')),
      CONSTRAINT place_replacement_stated_check CHECK (btrim(replacement) <> '' AND length(replacement) <= 200),
      CONSTRAINT place_decision_known_check CHECK (decision IN ('REPLACE', 'KEEP')),
      CONSTRAINT place_decision_complete_check CHECK (num_nonnulls(decision, decided_at, decided_by) IN (0, 3)),
      CONSTRAINT place_kept_with_reason_check CHECK (NOT (certain AND decision IS NOT DISTINCT FROM 'KEEP')
        OR (decision_reason IS NOT NULL AND btrim(decision_reason) <> '')),
      CONSTRAINT place_no_overlap_excl EXCLUDE USING gist (document_id WITH =, int4range(starts, ends) WITH &&)
    );
    COMMENT ON TABLE documents.place IS 'A place in an original that holds, or may hold, data of a child: position, type and decision, never the words.';
    CREATE INDEX place_open_idx ON documents.place (document_id) WHERE NOT certain AND decision IS NULL;

    CREATE TABLE documents.served_version (
      document_id  uuid PRIMARY KEY,
      case_id      uuid NOT NULL,
      text         text NOT NULL,
      sha256       bytea NOT NULL,
      replaced     integer NOT NULL,
      served_from  timestamptz NOT NULL,
      released_by  uuid NOT NULL REFERENCES people.person (id),
      CONSTRAINT served_version_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document (id, case_id),
      CONSTRAINT served_version_hash_check CHECK (sha256 = sha256(convert_to(text, 'UTF8'))),
      CONSTRAINT served_version_replaced_check CHECK (replaced >= 0)
    );
    COMMENT ON TABLE documents.served_version IS 'The text the parties get, as it was released; insert only (INV-DOC-03).';
    CREATE TRIGGER served_version_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON documents.served_version
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- INV-DOC-02: nothing is released while a doubtful place is undecided.
    CREATE FUNCTION documents.check_release() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND NOT p.certain AND p.decision IS NULL) THEN
        RAISE EXCEPTION 'open places' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_places_decided';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER document_places_decided BEFORE UPDATE OF state ON documents.document
      FOR EACH ROW WHEN (NEW.state = 'RELEASED') EXECUTE FUNCTION documents.check_release();

    CREATE FUNCTION documents.check_in_review() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM documents.document d WHERE d.id = NEW.document_id AND d.state = 'IN_REVIEW') THEN
        RAISE EXCEPTION 'not in review' USING ERRCODE = 'check_violation', CONSTRAINT = 'place_document_in_review';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER place_document_in_review BEFORE INSERT OR UPDATE ON documents.place
      FOR EACH ROW EXECUTE FUNCTION documents.check_in_review();

    ALTER TABLE documents.document ENABLE ROW LEVEL SECURITY;
    ALTER TABLE documents.document FORCE ROW LEVEL SECURITY;
    -- Drafts exist only for those who review them; everybody else, the court included, sees what was released.
    CREATE POLICY document_select ON documents.document FOR SELECT TO ontzien_app USING (
      (state = 'RELEASED' AND auth.may_see_case(case_id))
      OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    CREATE POLICY document_insert ON documents.document FOR INSERT TO ontzien_app
      WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    CREATE POLICY document_update ON documents.document FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));

    ALTER TABLE documents.place ENABLE ROW LEVEL SECURITY;
    ALTER TABLE documents.place FORCE ROW LEVEL SECURITY;
    CREATE POLICY place_select ON documents.place FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    CREATE POLICY place_insert ON documents.place FOR INSERT TO ontzien_app
      WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    CREATE POLICY place_update ON documents.place FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));

    ALTER TABLE documents.served_version ENABLE ROW LEVEL SECURITY;
    ALTER TABLE documents.served_version FORCE ROW LEVEL SECURITY;
    CREATE POLICY served_version_select ON documents.served_version FOR SELECT TO ontzien_app USING (EXISTS (
      SELECT 1 FROM documents.document d WHERE d.id = document_id AND d.state = 'RELEASED'));
    CREATE POLICY served_version_insert ON documents.served_version FOR INSERT TO ontzien_app
      WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));

    GRANT SELECT, INSERT ON documents.document, documents.place, documents.served_version TO ontzien_app;
    GRANT UPDATE (state, released_at, released_by, withdrawn_at, withdrawn_by, withdrawal_reason, version)
      ON documents.document TO ontzien_app;
    GRANT UPDATE (decision, decided_at, decided_by, decision_reason, version) ON documents.place TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE documents.served_version, documents.place, documents.document;
    DROP FUNCTION documents.check_in_review(), documents.check_release();
    DROP SCHEMA documents;`;
}
