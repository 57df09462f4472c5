import { statement } from '../../../kernel/database/statement.js';

export const SCREENING_SQL = {
  /** A child that is registered later is something the vault learned too. */
  waiting: statement(
    'documents.screenings-waiting',
    `SELECT e.id, e.case_id AS "caseId" FROM kernel.outbox_event e
     WHERE e.type IN ('identity.learned', 'child.registered') AND e.case_id IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM documents.screening_done x WHERE x.event_id = e.id)
     ORDER BY e.id LIMIT 20`,
  ),
  servedTexts: statement(
    'documents.served-texts',
    `SELECT d.id, s.text FROM documents.served_version s JOIN documents.document d ON d.id = s.document_id
     WHERE d.case_id = $1 AND d.state = 'RELEASED' ORDER BY d.id`,
  ),
  find: statement(
    'documents.insert-finding',
    `INSERT INTO documents.finding (document_id, case_id, places, found_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (document_id) DO NOTHING RETURNING document_id`,
  ),
  done: statement(
    'documents.screening-done',
    `INSERT INTO documents.screening_done (event_id) VALUES ($1) ON CONFLICT DO NOTHING`,
  ),
} as const;
