import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const CERTIFICATE = `c.id, c.recording_id AS "recordingId", c.case_id, c.child_ref, c.person_id AS "personId", c.content, c.content::jsonb AS written,
  encode(c.sha256, 'hex') AS sha256, c.audit_rows AS "auditRows", encode(c.audit_sha256, 'hex') AS "auditSha256", c.issued_at AS "issuedAt"`;

export const CERTIFICATE_SQL = {
  /** One row for each sitting in which something was shown; row security says of whom the actor may know. */
  sittings: statement(
    'recordings.sittings',
    `SELECT r.case_id AS "caseId", r.child_ref AS "childRef", k.child_number AS "childNumber", r.track, r.duration_ms AS "durationMs",
       encode(r.sha256, 'hex') AS sha256, p.name, o.name AS organisation, v.grant_id AS "grantId", v.first_at AS "firstAt", v.last_at AS "lastAt",
       v.slowest::float8 AS slowest, v.fastest::float8 AS fastest,
       (SELECT json_agg(json_build_array(lower(x), upper(x)) ORDER BY x) FROM unnest(v.ranges) AS x) AS ranges,
       (SELECT json_build_object('number', e.number, 'edits', e.edits) FROM recordings.play_grant g JOIN recordings.edited_version e
           ON e.recording_id = g.recording_id AND e.in_force_at <= v.last_at
         WHERE g.id = v.grant_id AND num_nonnulls(g.right_id, g.use_id) > 0 ORDER BY e.number DESC LIMIT 1) AS version
     FROM recordings.viewed_range v JOIN recordings.recording r ON r.id = v.recording_id JOIN cases.child k ON k.child_ref = r.child_ref
       JOIN people.person p ON p.id = v.person_id JOIN people.organisation o ON o.id = p.organisation_id
     WHERE v.recording_id = $1 AND v.person_id = $2 AND r.state IN ('VERIFIED', 'DESTROYED') ORDER BY v.first_at, v.grant_id`,
  ),
  /** The acts of that person on that recording up to a moment, as lines in the order in which they arrived. */
  auditRows: statement(
    'recordings.certificate-audit-rows',
    `SELECT count(*)::int AS rows, COALESCE(string_agg(concat_ws('|', e.id, to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       e.operation, e.verb, e.actor_id, e.object_id, e.request_id), E'\\n' ORDER BY e.id), '') AS lines
     FROM (SELECT * FROM audit.entry e WHERE e.actor_id = $2 AND e.object_id = $1 AND e.operation = 'VIEW_RECORDING' AND e.outcome = 'ALLOWED'
       ORDER BY e.id LIMIT $3) AS e`,
  ),
  issue: statement(
    'recordings.issue-certificate',
    `INSERT INTO recordings.viewing_certificate (id, recording_id, case_id, child_ref, person_id, content, sha256, audit_rows, audit_sha256,
       issued_by, issued_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, kernel.actor(), $10)`,
  ),
  read: auditedStatement(
    'recordings.certificate',
    {
      operation: 'EXPORT',
      verb: 'viewing-certificate.view',
      objectType: 'viewing-certificate',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'id',
    },
    `SELECT ${CERTIFICATE} FROM recordings.viewing_certificate c WHERE c.id = $6`,
  ),
} as const;
