import { SqlMigration } from '../src/kernel/database/migration.js';

/** A face or a signature in a picture has no words to replace: reviewers may leave the pictures out. INV-DOC-16. */
export class LeavePicturesOut1790000000693 extends SqlMigration {
  readonly name = 'LeavePicturesOut1790000000693';

  protected readonly upSql = `
    ALTER TABLE documents.document ADD COLUMN without_pictures boolean NOT NULL DEFAULT false,
      ADD CONSTRAINT document_without_pictures_check CHECK (NOT without_pictures OR format IN ('DOCX', 'PDF', 'EML'));
    GRANT UPDATE (without_pictures) ON documents.document TO ontzien_app;`;

  protected readonly downSql = `
    ALTER TABLE documents.document DROP COLUMN without_pictures;`;
}
