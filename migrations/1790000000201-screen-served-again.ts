import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

/** Served documents are screened again when the vault learns something, and what is found becomes work. INV-DOC-09. */
export class ScreenServedAgain1790000000201 extends SqlMigration {
  readonly name = 'ScreenServedAgain1790000000201';

  // Rewritten from what stands there: other migrations add kinds of work of their own.
  protected readonly upSql = `
    CREATE TABLE documents.screening_done (
      event_id  uuid PRIMARY KEY,
      done_at   timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    COMMENT ON TABLE documents.screening_done IS 'Events after which the served documents of a case were screened again.';
    GRANT SELECT, INSERT ON documents.screening_done TO ontzien_app;

    CREATE TABLE documents.finding (
      document_id  uuid PRIMARY KEY,
      case_id      uuid NOT NULL,
      places       integer NOT NULL,
      found_at     timestamptz NOT NULL,
      CONSTRAINT finding_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document (id, case_id),
      CONSTRAINT finding_places_check CHECK (places >= 1)
    );
    COMMENT ON TABLE documents.finding IS 'A served document in which the vault later recognised a child: how many places, never which words.';
    ALTER TABLE documents.finding ENABLE ROW LEVEL SECURITY;
    ALTER TABLE documents.finding FORCE ROW LEVEL SECURITY;
    CREATE POLICY finding_select ON documents.finding FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'));
    CREATE POLICY finding_insert ON documents.finding FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
    GRANT SELECT, INSERT ON documents.finding TO ontzien_app;
    ${rewriteWorkItems(`
      body := body || $q$
      UNION ALL
      SELECT 'DOCUMENT_TO_RENEW', f.case_id, NULL::uuid, f.document_id, m.person_id, f.found_at, f.found_at, true
      FROM documents.finding f JOIN documents.document d ON d.id = f.document_id AND d.state = 'RELEASED'
        JOIN (SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND a.function IN ('PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR')) m ON m.case_id = f.case_id$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`
      body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'DOCUMENT_TO_RENEW'.*$q$, '');`)}
    DROP TABLE documents.finding, documents.screening_done;`;
}
