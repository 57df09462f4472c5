import { SqlMigration } from '../src/kernel/database/migration.js';

/** What stands for a relative changes when that relative gets a number of their own. Source: domain 5.4, A12. */
export class SayPlacesAnew1790000000520 extends SqlMigration {
  readonly name = 'SayPlacesAnew1790000000520';

  protected readonly upSql = `GRANT UPDATE (type, replacement) ON documents.place TO ontzien_app;`;

  protected readonly downSql = `REVOKE UPDATE (type, replacement) ON documents.place FROM ontzien_app;`;
}
