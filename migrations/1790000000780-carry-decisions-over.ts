import { SqlMigration } from '../src/kernel/database/migration.js';

/** A document that is made anew has what people decided about the one before; what it could not take over it says. INV-DOC-18. */
export class CarryDecisionsOver1790000000780 extends SqlMigration {
  readonly name = 'CarryDecisionsOver1790000000780';

  protected readonly upSql = `
    ALTER TABLE documents.place ADD COLUMN decided_before text;
    ALTER TABLE documents.place ADD CONSTRAINT place_decided_before_known_check CHECK (decided_before IN ('REPLACE', 'KEEP'));`;

  protected readonly downSql = `
    ALTER TABLE documents.place DROP COLUMN decided_before;`;
}
