import { SqlMigration } from '../src/kernel/database/migration.js';

const functions = (overruled: string) => `
    CREATE OR REPLACE FUNCTION documents.check_release() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND NOT p.certain AND p.decision IS NULL) THEN
        RAISE EXCEPTION 'open places' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_places_decided';
      END IF;
      IF OLD.state <> 'RELEASED' AND NEW.second_look_version IS DISTINCT FROM OLD.version
          AND EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND ${overruled}) THEN
        RAISE EXCEPTION 'second look missing' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_second_look_given';
      END IF;
      RETURN NEW;
    END $$;
    CREATE OR REPLACE FUNCTION documents.check_second_look() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND ${overruled}
          AND p.decided_by = NEW.second_look_by) THEN
        RAISE EXCEPTION 'own decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_second_look_not_own';
      END IF;
      RETURN NEW;
    END $$;`;

/** The edges of a place are moved by a person; where that leaves out what was found, a doubt is overruled. INV-DOC-14. */
export class CutPlaces1790000000651 extends SqlMigration {
  readonly name = 'CutPlaces1790000000651';

  protected readonly upSql = `
    ALTER TABLE documents.place
      ADD COLUMN found_starts integer,
      ADD COLUMN found_ends integer,
      ADD COLUMN cuts_off boolean NOT NULL DEFAULT false,
      ADD COLUMN overruled boolean NOT NULL GENERATED ALWAYS AS (cuts_off OR decision IS NOT DISTINCT FROM 'KEEP') STORED,
      ADD CONSTRAINT place_cut_whole_check CHECK (num_nonnulls(found_starts, found_ends) IN (0, 2)),
      ADD CONSTRAINT place_cut_touches_found_check CHECK (found_starts IS NULL OR (starts < found_ends AND ends > found_starts)),
      ADD CONSTRAINT place_cut_decided_check CHECK (NOT cuts_off OR (found_starts IS NOT NULL AND decision IS NOT NULL)),
      ADD CONSTRAINT place_cut_with_reason_check CHECK (NOT (certain AND cuts_off) OR (decision_reason IS NOT NULL AND btrim(decision_reason) <> ''));
    GRANT UPDATE (starts, ends, found_starts, found_ends, cuts_off) ON documents.place TO ontzien_app;
    ${functions('p.overruled')}`;

  protected readonly downSql = `
    ${functions(`p.decision = 'KEEP'`)}
    REVOKE UPDATE (starts, ends) ON documents.place FROM ontzien_app;
    ALTER TABLE documents.place DROP COLUMN overruled, DROP COLUMN cuts_off, DROP COLUMN found_ends, DROP COLUMN found_starts;`;
}
