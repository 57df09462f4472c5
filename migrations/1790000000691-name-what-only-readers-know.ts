import { SqlMigration } from '../src/kernel/database/migration.js';

const FOUND = `'NAME', 'DOB', 'BSN', 'ADDRESS', 'POSTCODE', 'PHONE', 'EMAIL', 'HANDLE', 'URL', 'IBAN', 'PLATE', 'OTHER_ID', 'RELATIVE_NAME', 'TOWN',
      'BIRTHPLACE', 'SCHOOL', 'CLASS', 'CLUB', 'GP'`;
const BY_HAND = `'PERSON', 'INSTITUTION', 'WORK', 'PLACE', 'DATE', 'TRAIT', 'OTHER'`;

const known = (types: string) => `
    ALTER TABLE documents.place DROP CONSTRAINT place_type_known_check, ADD CONSTRAINT place_type_known_check CHECK (type IN (${types}))`;

/** Data by which a child is recognised and which no program knows to be such are replaced by hand. Source: domain 5.4. */
export class NameWhatOnlyReadersKnow1790000000691 extends SqlMigration {
  readonly name = 'NameWhatOnlyReadersKnow1790000000691';

  protected readonly upSql = `${known(`${FOUND}, ${BY_HAND}`)},
      ADD CONSTRAINT place_by_hand_check CHECK (type NOT IN (${BY_HAND}) OR found_by = 'PERSON');`;

  protected readonly downSql = `
    ALTER TABLE documents.place DROP CONSTRAINT place_by_hand_check;${known(FOUND)};`;
}
