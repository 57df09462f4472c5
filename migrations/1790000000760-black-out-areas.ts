import { SqlMigration } from '../src/kernel/database/migration.js';

const REVIEWERS = `'{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'`;

const overruled = (by: string) =>
  `EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND p.overruled${by})`;
const takenAway = (by: string) =>
  ` OR EXISTS (SELECT 1 FROM documents.area a WHERE a.document_id = NEW.id AND a.overruled${by})`;

const functions = (alsoAny: string, alsoOwn: string) => `
    CREATE OR REPLACE FUNCTION documents.check_release() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND NOT p.certain AND p.decision IS NULL) THEN
        RAISE EXCEPTION 'open places' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_places_decided';
      END IF;
      IF OLD.state <> 'RELEASED' AND NEW.second_look_version IS DISTINCT FROM OLD.version
          AND (${overruled('')}${alsoAny}) THEN
        RAISE EXCEPTION 'second look missing' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_second_look_given';
      END IF;
      RETURN NEW;
    END $$;
    CREATE OR REPLACE FUNCTION documents.check_second_look() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${overruled(' AND p.decided_by = NEW.second_look_by')}${alsoOwn} THEN
        RAISE EXCEPTION 'own decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_second_look_not_own';
      END IF;
      RETURN NEW;
    END $$;`;

/** A face or a signature in a picture has no words to replace: reviewers black out that part of its page. INV-DOC-17. */
export class BlackOutAreas1790000000760 extends SqlMigration {
  readonly name = 'BlackOutAreas1790000000760';

  protected readonly upSql = `
    CREATE TABLE documents.area (
      document_id uuid NOT NULL,
      number integer NOT NULL,
      case_id uuid NOT NULL,
      page integer NOT NULL,
      x integer NOT NULL,
      y integer NOT NULL,
      width integer NOT NULL,
      height integer NOT NULL,
      kind text NOT NULL,
      added_at timestamptz NOT NULL,
      added_by uuid NOT NULL REFERENCES people.person (id),
      undone_at timestamptz,
      undone_by uuid REFERENCES people.person (id),
      version integer NOT NULL DEFAULT 1,
      -- Taking away what oneself drew is a slip; taking away what another drew overrules a doubt. INV-DOC-06.
      overruled boolean NOT NULL GENERATED ALWAYS AS (undone_by IS NOT NULL AND undone_by <> added_by) STORED,
      CONSTRAINT area_pkey PRIMARY KEY (document_id, number),
      CONSTRAINT area_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document (id, case_id),
      CONSTRAINT area_number_check CHECK (number BETWEEN 1 AND 500),
      CONSTRAINT area_within_page_check CHECK (page >= 1 AND x >= 0 AND y >= 0 AND width >= 1 AND height >= 1
        AND x <= 10000 - width AND y <= 10000 - height),
      CONSTRAINT area_kind_known_check CHECK (kind IN ('FACE', 'HANDWRITING', 'SIGNATURE', 'PLATE', 'OTHER')),
      CONSTRAINT area_undone_whole_check CHECK (num_nonnulls(undone_at, undone_by) IN (0, 2))
    );
    COMMENT ON TABLE documents.area IS
      'A part of a page that is black in what is served, in ten-thousandths of the page as it is seen. INV-DOC-17.';
    ALTER TABLE documents.area ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    CREATE POLICY area_select ON documents.area FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, ${REVIEWERS}));
    CREATE POLICY area_insert ON documents.area FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, ${REVIEWERS}));
    CREATE POLICY area_update ON documents.area FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, ${REVIEWERS}));
    GRANT SELECT, INSERT ON documents.area TO ontzien_app;
    GRANT UPDATE (undone_at, undone_by, version) ON documents.area TO ontzien_app;

    CREATE FUNCTION documents.check_area_page() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM documents.document d WHERE d.id = NEW.document_id AND d.pages >= NEW.page) THEN
        RAISE EXCEPTION 'no such page' USING ERRCODE = 'check_violation', CONSTRAINT = 'area_on_page';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER area_document_in_review BEFORE INSERT OR UPDATE ON documents.area
      FOR EACH ROW EXECUTE FUNCTION documents.check_in_review();
    CREATE TRIGGER area_on_page BEFORE INSERT ON documents.area FOR EACH ROW EXECUTE FUNCTION documents.check_area_page();
    ${functions(takenAway(''), takenAway(' AND a.undone_by = NEW.second_look_by'))}`;

  protected readonly downSql = `
    ${functions('', '')}
    DROP TABLE documents.area;
    DROP FUNCTION documents.check_area_page();`;
}
