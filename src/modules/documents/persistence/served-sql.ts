import { statement } from '../../../kernel/database/statement.js';

// A case with one child has the number of the child on its files, any other its own.
const ABOUT = `COALESCE((SELECT min(k.child_number) FROM cases.child k WHERE k.case_id = d.case_id HAVING count(*) = 1),
  (SELECT c.parketnummer FROM cases."case" c WHERE c.id = d.case_id))`;
const SERVED = `${ABOUT} AS about, d.id, d.case_id AS "caseId", d.kind, d.title, s.text, s.replaced, s.served_from AS "servedFrom", me.name AS recipient,
  f.format, f.object_key AS "objectKey", f.kid, f.wrapped_key AS "wrappedKey", f.nonce_runs AS "nonceRuns",
  f.size_bytes AS "sizeBytes", encode(COALESCE(f.sha256, s.sha256), 'hex') AS sha256, f.removals, f.read_back AS "readBack",
  f.virus_scan AS "virusScan"
  FROM documents.served_version s JOIN documents.document d ON d.id = s.document_id
  LEFT JOIN documents.served_file f ON f.document_id = d.id
  JOIN people.person me ON me.id = kernel.actor()`;

/** Documents of one bundle; how many more are open to the recipient is said in its list. */
const BUNDLE_SIZE = 200;

export const SERVED_SQL = {
  one: statement(
    'documents.served-one',
    `SELECT ${SERVED} WHERE d.id = $1 AND d.state = 'RELEASED'`,
  ),
  ofCase: statement(
    'documents.served-of-case',
    `SELECT count(*) OVER () AS "openInCase", (SELECT c.parketnummer FROM cases."case" c WHERE c.id = $1) AS "caseNumber", ${SERVED}
     WHERE d.case_id = $1 AND d.state = 'RELEASED' ORDER BY s.served_from, d.id LIMIT ${BUNDLE_SIZE}`,
  ),
} as const;
