import { SqlMigration } from '../src/kernel/database/migration.js';

/** A session that ended gets its official report and is closed. INV-INT-14. */
export class CloseSessions1790000000414 extends SqlMigration {
  readonly name = 'CloseSessions1790000000414';

  protected readonly upSql = `
    ALTER TABLE interviews.booking
      ADD COLUMN report_document_id uuid,
      ADD COLUMN closed_at timestamptz,
      ADD COLUMN closed_by uuid REFERENCES people.person (id),
      ADD CONSTRAINT booking_report_fk FOREIGN KEY (report_document_id, case_id) REFERENCES documents.document (id, case_id),
      ADD CONSTRAINT booking_report_after_end_check CHECK (report_document_id IS NULL OR state IN ('HELD', 'INTERRUPTED', 'CHILD_DECLINED')),
      ADD CONSTRAINT booking_closed_complete_check CHECK (num_nonnulls(closed_at, closed_by) IN (0, 2)),
      ADD CONSTRAINT booking_closed_after_end_check CHECK (closed_at IS NULL OR state IN ('HELD', 'INTERRUPTED', 'CHILD_DECLINED', 'NO_SHOW')),
      -- What a child told, or began to tell, is reported before the file of the session is closed.
      ADD CONSTRAINT booking_closed_reported_check CHECK (closed_at IS NULL OR state NOT IN ('HELD', 'INTERRUPTED') OR report_document_id IS NOT NULL);
    GRANT UPDATE (report_document_id, closed_at, closed_by) ON interviews.booking TO ontzien_app;

    -- The interviewer writes the report of a session and hands it to the reviewers of the case; of drafts only the own one is seen.
    CREATE POLICY document_insert_report ON documents.document FOR INSERT TO ontzien_app
      WITH CHECK (kind = 'PV_VERHOOR' AND entered_by = kernel.actor() AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'));
    CREATE POLICY document_select_report ON documents.document FOR SELECT TO ontzien_app
      USING (kind = 'PV_VERHOOR' AND entered_by = kernel.actor() AND state = 'IN_REVIEW' AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'));
    CREATE POLICY place_insert_report ON documents.place FOR INSERT TO ontzien_app
      WITH CHECK (found_by = 'ENGINE' AND decision IS NULL AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}')
        AND EXISTS (SELECT 1 FROM documents.document d WHERE d.id = document_id AND d.kind = 'PV_VERHOOR' AND d.entered_by = kernel.actor()));`;

  protected readonly downSql = `
    DROP POLICY place_insert_report ON documents.place;
    DROP POLICY document_select_report ON documents.document;
    DROP POLICY document_insert_report ON documents.document;
    ALTER TABLE interviews.booking DROP COLUMN report_document_id, DROP COLUMN closed_at, DROP COLUMN closed_by;`;
}
