import { SqlMigration } from '../src/kernel/database/migration.js';

/** Pictures in a letter and in what is attached to a message are looked at too; a text has none. INV-DOC-17. */
export class CountWhatIsSeen1790000000790 extends SqlMigration {
  readonly name = 'CountWhatIsSeen1790000000790';

  protected readonly upSql = `
    ALTER TABLE documents.document DROP CONSTRAINT document_pages_check, ALTER COLUMN pages SET DEFAULT 0;
    -- Nobody counted the pictures of letters and messages that are here already.
    ALTER TABLE documents.document NO FORCE ROW LEVEL SECURITY;
    UPDATE documents.document SET pages = 0 WHERE format NOT IN ('PDF', 'PNG', 'JPEG');
    ALTER TABLE documents.document FORCE ROW LEVEL SECURITY;
    ALTER TABLE documents.document ADD CONSTRAINT document_pages_check CHECK (
      CASE WHEN format IN ('TEXT', 'TXT') THEN pages = 0 WHEN format IN ('DOCX', 'EML') THEN pages >= 0 ELSE pages >= 1 END);
    COMMENT ON COLUMN documents.document.pages IS 'Pages and pictures that people look at, in order. INV-DOC-17.';`;

  protected readonly downSql = `
    ALTER TABLE documents.document DROP CONSTRAINT document_pages_check, ALTER COLUMN pages SET DEFAULT 1;
    ALTER TABLE documents.document NO FORCE ROW LEVEL SECURITY;
    UPDATE documents.document SET pages = 1 WHERE pages = 0;
    ALTER TABLE documents.document FORCE ROW LEVEL SECURITY;
    ALTER TABLE documents.document ADD CONSTRAINT document_pages_check CHECK (pages >= 1);
    COMMENT ON COLUMN documents.document.pages IS NULL;`;
}
