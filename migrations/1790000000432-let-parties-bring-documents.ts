import { SqlMigration } from '../src/kernel/database/migration.js';

const BRINGERS = `'{ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,COURT_CLERK}'`;
const MINE = (who: string) => `${who} = kernel.actor() AND auth.acts_in_case(case_id, ${BRINGERS})`;

/** Counsel and the clerk bring documents themselves: into the vault, screened and served as any other, of drafts only the own one seen. INV-DOC-11. */
export class LetPartiesBringDocuments1790000000432 extends SqlMigration {
  readonly name = 'LetPartiesBringDocuments1790000000432';

  protected readonly upSql = `
    CREATE POLICY upload_select_own ON documents.upload FOR SELECT TO ontzien_app USING (${MINE('announced_by')});
    CREATE POLICY upload_insert_own ON documents.upload FOR INSERT TO ontzien_app WITH CHECK (${MINE('announced_by')});
    CREATE POLICY upload_update_own ON documents.upload FOR UPDATE TO ontzien_app USING (${MINE('announced_by')});
    CREATE POLICY document_insert_own ON documents.document FOR INSERT TO ontzien_app WITH CHECK (state = 'IN_REVIEW' AND ${MINE('entered_by')});
    CREATE POLICY document_select_own ON documents.document FOR SELECT TO ontzien_app USING (${MINE('entered_by')});
    CREATE POLICY place_insert_own ON documents.place FOR INSERT TO ontzien_app
      WITH CHECK (found_by = 'ENGINE' AND decision IS NULL AND auth.acts_in_case(case_id, ${BRINGERS})
        AND EXISTS (SELECT 1 FROM documents.document d WHERE d.id = document_id AND d.entered_by = kernel.actor()));`;

  protected readonly downSql = `
    DROP POLICY place_insert_own ON documents.place;
    DROP POLICY document_select_own ON documents.document;
    DROP POLICY document_insert_own ON documents.document;
    DROP POLICY upload_update_own ON documents.upload;
    DROP POLICY upload_insert_own ON documents.upload;
    DROP POLICY upload_select_own ON documents.upload;`;
}
