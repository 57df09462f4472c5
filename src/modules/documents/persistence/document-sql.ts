import { auditedStatement, statement } from '../../../kernel/database/statement.js';

/** Doubts that were overruled: places whose words are kept, and areas that somebody else than who drew them took away. */
const OVERRULED = `(SELECT count(*) FROM documents.place p WHERE p.document_id = d.id AND p.overruled)
    + (SELECT count(*) FROM documents.area a WHERE a.document_id = d.id AND a.overruled) AS overruled,
  EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = d.id AND p.overruled AND p.decided_by = kernel.actor())
    OR EXISTS (SELECT 1 FROM documents.area a WHERE a.document_id = d.id AND a.overruled AND a.undone_by = kernel.actor()) AS "overruledByMe"`;

const VIEW_COLUMNS = `d.id, d.case_id AS "caseId", d.kind, d.title, d.state, d.length, d.entered_at AS "enteredAt",
  entered.name AS "enteredBy", d.released_at AS "releasedAt", released.name AS "releasedBy", d.withdrawn_at AS "withdrawnAt",
  d.withdrawal_reason AS "withdrawalReason", d.version, d.format, d.pages, d.virus_scan AS "virusScan",
  looked.name AS "secondLookBy", d.second_look_version = d.version AS "secondLookStands",
  ${OVERRULED},
  d.second_look_by = kernel.actor() AS "lookedByMe",
  COALESCE((SELECT NOT x.everyone FROM documents.audience x WHERE x.document_id = d.id ORDER BY x.seq DESC LIMIT 1), false) AS narrowed,
  COALESCE((SELECT f.places FROM documents.finding f WHERE f.document_id = d.id), 0) AS recognised,
  (SELECT count(*) FROM documents.place p WHERE p.document_id = d.id) AS places,
  (SELECT count(*) FROM documents.place p WHERE p.document_id = d.id AND NOT p.certain AND p.decision IS NULL) AS "openPlaces"`;

const VIEW_FROM = `documents.document d JOIN people.person entered ON entered.id = d.entered_by
  LEFT JOIN people.person released ON released.id = d.released_by
  LEFT JOIN people.person looked ON looked.id = d.second_look_by`;

const FUNCTIONS = `ARRAY(SELECT DISTINCT x.function FROM auth.case_access x
  WHERE x.case_id = c.id AND x.person_id = kernel.actor() AND x.closed_at IS NULL) AS functions`;

export const DOCUMENT_SQL = {
  view: auditedStatement(
    'documents.view',
    {
      operation: 'CONSULTATION',
      verb: 'document.view',
      objectType: 'document',
      caseId: 'audit_case_id',
      objectId: 'id',
    },
    `SELECT ${VIEW_COLUMNS}, ${FUNCTIONS}, c.id AS audit_case_id
     FROM ${VIEW_FROM} JOIN cases."case" c ON c.id = d.case_id WHERE d.id = $6`,
  ),
  /** One row per document, or a single row without one: an empty case is something else than none. */
  list: auditedStatement(
    'documents.list',
    {
      operation: 'SEARCH',
      verb: 'document.list',
      objectType: 'case',
      caseId: 'audit_case_id',
      objectId: 'audit_case_id',
    },
    `SELECT page.*, ${FUNCTIONS}, c.id AS audit_case_id
     FROM cases."case" c LEFT JOIN LATERAL (SELECT ${VIEW_COLUMNS} FROM ${VIEW_FROM}
       WHERE d.case_id = c.id AND ($8::uuid IS NULL
         OR (d.entered_at, d.id) < (SELECT x.entered_at, x.id FROM documents.document x WHERE x.id = $8 AND x.case_id = c.id))
       ORDER BY d.entered_at DESC, d.id DESC LIMIT $7) AS page ON true
     WHERE c.id = $6 ORDER BY page."enteredAt" DESC, page.id DESC`,
  ),
  find: statement(
    'documents.find',
    `SELECT d.id, d.case_id AS "caseId", d.state, d.length, d.version, d.format, d.pages, d.without_pictures AS "withoutPictures",
       COALESCE(d.second_look_version = d.version, false) AS "secondLookStands",
       COALESCE(d.second_look_by = kernel.actor(), false) AS "lookedByMe",
       ${OVERRULED}, cases.event_day(d.case_id) AS "eventOn"
     FROM documents.document d WHERE d.id = $1`,
  ),
  places: statement(
    'documents.places',
    `SELECT p.number, p.starts AS start, p.ends AS "end", p.type, p.certain, p.found_by AS "foundBy", p.reason, p.replacement,
       p.decision, p.decided_at AS "decidedAt", who.name AS "decidedBy", p.decided_by AS "decidedById", p.decision_reason AS "decisionReason", p.version,
       p.overruled, p.cuts_off AS "cutsOff", p.decided_before AS "decidedBefore", COALESCE(p.found_starts, p.starts) AS "foundStart", COALESCE(p.found_ends, p.ends) AS "foundEnd"
     FROM documents.place p LEFT JOIN people.person who ON who.id = p.decided_by
     WHERE p.document_id = $1 ORDER BY p.starts`,
  ),
  place: statement(
    'documents.place',
    `SELECT number, starts AS start, ends AS "end", type, certain, replacement, decision,
       decision_reason AS "decisionReason", version
     FROM documents.place WHERE document_id = $1 AND number = $2`,
  ),
  eventDay: statement('documents.event-day', `SELECT cases.event_day($1) AS "eventOn"`),
  children: statement(
    'documents.children',
    `SELECT child_ref AS "childRef", child_number AS "childNumber" FROM cases.child WHERE case_id = $1 ORDER BY registered_at, child_ref`,
  ),
  insert: statement(
    'documents.insert',
    `INSERT INTO documents.document (id, case_id, kind, title, length, entered_at, entered_by)
     VALUES ($1, $2, $3, $4, $5, $6, kernel.actor()) ON CONFLICT (id) DO NOTHING RETURNING id`,
  ),
  insertFile: statement(
    'documents.insert-file',
    `INSERT INTO documents.document (id, case_id, kind, title, length, entered_at, entered_by, format, pages, virus_scan)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  ),
  insertAgain: statement(
    'documents.insert-again',
    `INSERT INTO documents.document (id, case_id, kind, title, length, entered_at, entered_by, format, pages, virus_scan, without_pictures)
     SELECT $1, case_id, kind, title, length, $3, kernel.actor(), format, pages, virus_scan, without_pictures FROM documents.document WHERE id = $2
     ON CONFLICT (id) DO NOTHING RETURNING id`,
  ),
  leaveOutPictures: statement(
    'documents.leave-out-pictures',
    `UPDATE documents.document SET without_pictures = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING version`,
  ),
  secondLook: statement(
    'documents.second-look',
    `UPDATE documents.document SET second_look_by = kernel.actor(), second_look_at = $3, second_look_version = $2
     WHERE id = $1 AND version = $2 RETURNING id`,
  ),
  serveFile: statement(
    'documents.insert-served-file',
    `INSERT INTO documents.served_file (document_id, case_id, format, object_key, kid, wrapped_key, nonce_runs, size_bytes, sha256,
       removals, read_back, virus_scan, checked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13)`,
  ),
  servedFile: statement(
    'documents.served-file',
    `SELECT f.document_id AS id, f.case_id AS "caseId", f.format, f.object_key AS "objectKey", f.kid, f.wrapped_key AS "wrappedKey",
       f.nonce_runs AS "nonceRuns", f.size_bytes AS "sizeBytes", encode(f.sha256, 'hex') AS sha256, f.removals,
       f.read_back AS "readBack", f.virus_scan AS "virusScan", f.checked_at AS "checkedAt"
     FROM documents.served_file f WHERE f.document_id = $1`,
  ),
  insertPlaces: statement(
    'documents.insert-places',
    `INSERT INTO documents.place (document_id, number, case_id, starts, ends, type, certain, found_by, reason, replacement)
     SELECT $1, found.number + (SELECT COALESCE(max(number), 0) FROM documents.place WHERE document_id = $1), $2, found.starts,
       found.ends, found.type, found.certain, 'ENGINE', found.reason, found.replacement
     FROM jsonb_to_recordset($3::jsonb) AS found(number integer, starts integer, ends integer, type text, certain boolean,
       reason text, replacement text)`,
  ),
  /** The places of a version made anew, with what people decided about the one before, by the same hands. */
  insertCarried: statement(
    'documents.insert-carried-places',
    `INSERT INTO documents.place (document_id, number, case_id, starts, ends, type, certain, found_by, reason, replacement,
       decision, decided_at, decided_by, decision_reason, cuts_off, found_starts, found_ends, decided_before)
     SELECT $1, c.number, $2, c.start, c."end", c.type, c.certain, c."foundBy", c.reason, c.replacement, c.decision, c."decidedAt",
       c."decidedById", c."decisionReason", c."cutsOff", CASE WHEN (c."foundStart", c."foundEnd") <> (c.start, c."end") THEN c."foundStart" END,
       CASE WHEN (c."foundStart", c."foundEnd") <> (c.start, c."end") THEN c."foundEnd" END, c."decidedBefore"
     FROM jsonb_to_recordset($3::jsonb) AS c(number integer, start integer, "end" integer, type text, certain boolean, "foundBy" text,
       reason text, replacement text, decision text, "decidedAt" timestamptz, "decidedById" uuid, "decisionReason" text,
       "cutsOff" boolean, "foundStart" integer, "foundEnd" integer, "decidedBefore" text)`,
  ),
  addPlace: statement(
    'documents.add-place',
    `INSERT INTO documents.place (document_id, number, case_id, starts, ends, type, certain, found_by, reason, replacement,
       decision, decided_at, decided_by)
     SELECT $1, COALESCE(max(number), 0) + 1, $2, $3, $4, $5, false, 'PERSON', 'by-hand', $6, 'REPLACE', $7, kernel.actor()
     FROM documents.place WHERE document_id = $1
     RETURNING number, version`,
  ),
  /** What stands there changes; what people decided about it does not. */
  sayPlacesAnew: statement(
    'documents.say-places-anew',
    `UPDATE documents.place p SET type = anew.type, replacement = anew.replacement, version = p.version + 1
     FROM jsonb_to_recordset($2::jsonb) AS anew(number integer, type text, replacement text)
     WHERE p.document_id = $1 AND p.number = anew.number`,
  ),
  decide: statement(
    'documents.decide-place',
    `UPDATE documents.place SET decision = $4, decided_at = $5, decided_by = kernel.actor(),
       decision_reason = COALESCE($6, CASE WHEN cuts_off THEN decision_reason END),
       sweep = NULL, version = version + 1
     WHERE document_id = $1 AND number = $2 AND version = $3 RETURNING version`,
  ),
  /** Every change of a place makes what others read of the document stale, so that nobody releases what they did not see. */
  touch: statement(
    'documents.touch',
    `UPDATE documents.document SET version = version + 1 WHERE id = $1
     RETURNING version AS "documentVersion", (SELECT count(*) FROM documents.place p
       WHERE p.document_id = $1 AND NOT p.certain AND p.decision IS NULL) AS "openPlaces"`,
  ),
  release: statement(
    'documents.release',
    `UPDATE documents.document SET state = 'RELEASED', released_at = $3, released_by = kernel.actor(), version = version + 1
     WHERE id = $1 AND version = $2 AND state = 'IN_REVIEW' RETURNING version`,
  ),
  withdraw: statement(
    'documents.withdraw',
    `UPDATE documents.document SET state = 'WITHDRAWN', withdrawn_at = $2, withdrawn_by = kernel.actor(), withdrawal_reason = $3,
       version = version + 1
     WHERE id = $1`,
  ),
  serve: statement(
    'documents.insert-served',
    `INSERT INTO documents.served_version (document_id, case_id, text, sha256, replaced, served_from, released_by)
     VALUES ($1, $2, $3, $4, $5, $6, kernel.actor())`,
  ),
  served: statement(
    'documents.served',
    `SELECT d.id, d.case_id AS "caseId", d.kind, d.title, s.text, encode(s.sha256, 'hex') AS sha256, s.replaced,
       s.served_from AS "servedFrom"
     FROM documents.served_version s JOIN documents.document d ON d.id = s.document_id
     WHERE d.id = $1 AND d.state = 'RELEASED'`,
  ),
} as const;
