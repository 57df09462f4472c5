import { actorStatement, auditedStatement, statement } from '../../../kernel/database/statement.js';

export const EDIT_SQL = {
  /** The chain of versions, the original first in mind: one row without a version says that there is only the original. */
  versions: auditedStatement(
    'recordings.versions',
    {
      operation: 'CONSULTATION',
      verb: 'recording.view-versions',
      objectType: 'recording',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'recording_id',
    },
    `SELECT r.id AS recording_id, r.case_id, r.child_ref, recordings.shown_as(r) AS "shownAs", r.state,
       recordings.is_official(r.case_id) OR recordings.represents(r.case_id, r.child_ref) AS "mayPropose",
       COALESCE((SELECT jsonb_agg(DISTINCT CASE WHEN a.function = 'DEFENCE_COUNSEL' THEN 'DEFENCE:' || a.suspect_id
           WHEN a.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL') THEN 'PROSECUTION' ELSE 'CHILD_SIDE' END)
         FROM auth.case_access a WHERE a.case_id = r.case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
           AND (a.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL', 'DEFENCE_COUNSEL')
             OR (a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND a.child_ref = r.child_ref))), '[]') AS "ownParties",
       cardinality(recordings.parties_of(r.case_id, r.child_ref)) AS parties,
       v.id, v.number, v.reason, v.edits, p.name AS "madeBy", v.made_at AS "madeAt", v.in_force_at AS "inForceAt", v.refused_at AS "refusedAt", v.by_rendering AS "byRendering",
       (SELECT jsonb_build_object('state', n.state, 'sha256', encode(n.sha256, 'hex'), 'madeWith', n.made_with, 'madeAt', n.ready_at)
         FROM recordings.rendition n WHERE n.version_id = v.id) AS made, encode(r.sha256, 'hex') AS "originalSha256",
       COALESCE((SELECT jsonb_agg(jsonb_build_object('party', split_part(a.party, ':', 1), 'key', a.party, 'agreed', a.agreed, 'reason', a.reason,
           'answeredAt', a.answered_at) ORDER BY a.answered_at, a.party) FROM recordings.edit_answer a WHERE a.version_id = v.id), '[]') AS answers
     FROM recordings.recording r LEFT JOIN recordings.edited_version v ON v.recording_id = r.id LEFT JOIN people.person p ON p.id = v.made_by
     WHERE r.id = $6 AND recordings.may_watch(r) ORDER BY v.number`,
  ),
  source: statement(
    'recordings.to-edit',
    `SELECT r.id, r.case_id AS "caseId", r.child_ref AS "childRef", r.state, r.container, r.duration_ms AS "durationMs", r.size_bytes AS "sizeBytes",
       r.object_key AS "objectKey", r.key_kid AS "keyKid", r.wrapped_key AS "wrappedKey", r.nonce_runs AS "nonceRuns",
       EXISTS (SELECT 1 FROM recordings.edited_version v WHERE v.recording_id = r.id AND num_nonnulls(v.in_force_at, v.refused_at) = 0) AS proposed
     FROM recordings.recording r WHERE r.id = $1 AND (recordings.is_official(r.case_id) OR recordings.represents(r.case_id, r.child_ref))`,
  ),
  propose: statement(
    'recordings.propose-edits',
    `INSERT INTO recordings.edited_version (id, recording_id, case_id, child_ref, number, reason, edits, blanks, by_rendering, made_by, made_at)
     VALUES ($1, $2, $3, $4, (SELECT COALESCE(max(v.number), 0) + 1 FROM recordings.edited_version v WHERE v.recording_id = $2), $5,
       ($6::jsonb)->'edits', ($6::jsonb)->'blanks', (($6::jsonb)->>'byRendering')::boolean, kernel.actor(), $7)`,
  ),
  find: statement(
    'recordings.find-version',
    `SELECT v.id, v.case_id AS "caseId", v.child_ref AS "childRef", v.recording_id AS "recordingId", v.made_by AS "madeBy",
       num_nonnulls(v.in_force_at, v.refused_at) = 0 AS open, recordings.parties_of(v.case_id, v.child_ref) AS parties,
       COALESCE((SELECT jsonb_agg(jsonb_build_object('party', a.party, 'agreed', a.agreed)) FROM recordings.edit_answer a WHERE a.version_id = v.id), '[]') AS answers
     FROM recordings.edited_version v WHERE v.id = $1`,
  ),
  answer: statement(
    'recordings.answer-edits',
    `INSERT INTO recordings.edit_answer (version_id, case_id, party, person_id, agreed, reason, answered_at)
     VALUES ($1, $2, $3, kernel.actor(), $4, $5, $6)`,
  ),
  settle: statement(
    'recordings.settle-edits',
    `UPDATE recordings.edited_version SET in_force_at = CASE WHEN $2 THEN $3::timestamptz END, refused_at = CASE WHEN NOT $2 THEN $3::timestamptz END
     WHERE id = $1`,
  ),
  blanks: actorStatement(
    'recordings.blanks',
    `SELECT v.blanks FROM recordings.edited_version v WHERE v.id = $6`,
  ),
} as const;
