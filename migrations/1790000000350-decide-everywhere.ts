import { SqlMigration } from '../src/kernel/database/migration.js';

/** One decision for all places with the same words, in a document or a case, that can be taken back as one. INV-DOC-10. */
export class DecideEverywhere1790000000350 extends SqlMigration {
  readonly name = 'DecideEverywhere1790000000350';

  // Files of hundreds of pages hold more text than a person types: positions reach further than before.
  protected readonly upSql = `
    ALTER TABLE documents.document DROP CONSTRAINT document_length_check;
    ALTER TABLE documents.document ADD CONSTRAINT document_length_check CHECK (length BETWEEN 1 AND 5000000);
    ALTER TABLE documents.place DROP CONSTRAINT place_bounds_check;
    ALTER TABLE documents.place ADD CONSTRAINT place_bounds_check CHECK (starts >= 0 AND starts < ends AND ends <= 5000000);

    ALTER TABLE documents.place ADD COLUMN sweep uuid;
    ALTER TABLE documents.place ADD CONSTRAINT place_sweep_decided_check CHECK (sweep IS NULL OR decision IS NOT NULL);
    COMMENT ON COLUMN documents.place.sweep IS 'The decision everywhere that decided this place, as long as nobody decided it again.';
    CREATE INDEX place_sweep_idx ON documents.place (sweep) WHERE sweep IS NOT NULL;
    GRANT UPDATE (sweep) ON documents.place TO ontzien_app;
    -- Only what such a decision added, only by who took it, and only while the document is in review.
    GRANT DELETE ON documents.place TO ontzien_app;
    CREATE POLICY place_delete ON documents.place FOR DELETE TO ontzien_app USING (
      sweep IS NOT NULL AND reason = 'by-hand-everywhere' AND decided_by = kernel.actor()
      AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}')
      AND EXISTS (SELECT 1 FROM documents.document d WHERE d.id = document_id AND d.state = 'IN_REVIEW'));`;

  protected readonly downSql = `
    DROP POLICY place_delete ON documents.place;
    REVOKE DELETE ON documents.place FROM ontzien_app;
    ALTER TABLE documents.place DROP COLUMN sweep;
    ALTER TABLE documents.place DROP CONSTRAINT place_bounds_check;
    ALTER TABLE documents.place ADD CONSTRAINT place_bounds_check CHECK (starts >= 0 AND starts < ends AND ends <= 500000);
    ALTER TABLE documents.document DROP CONSTRAINT document_length_check;
    ALTER TABLE documents.document ADD CONSTRAINT document_length_check CHECK (length BETWEEN 1 AND 500000);`;
}
