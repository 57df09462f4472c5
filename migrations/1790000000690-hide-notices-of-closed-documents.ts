import { SqlMigration } from '../src/kernel/database/migration.js';

const OWN = 'person_id = kernel.actor()';

/** A notice about a document is there for whom the document is, and for nobody it was taken from. INV-DOC-13. */
export class HideNoticesOfClosedDocuments1790000000690 extends SqlMigration {
  readonly name = 'HideNoticesOfClosedDocuments1790000000690';

  protected readonly upSql = `
    ALTER POLICY notice_own ON notifications.notice USING (kernel.is_system() OR (${OWN}
      AND (type <> ALL ('{document.released,document.opened,document.withdrawn}') OR documents.is_open(subject_id, case_id))));`;

  protected readonly downSql = `
    ALTER POLICY notice_own ON notifications.notice USING (${OWN} OR kernel.is_system());`;
}
