import { actorStatement, auditedStatement, statement } from '../../../kernel/database/statement.js';

const LAST_START = `SELECT s.id, s.started_on::text AS "startedOn", s.due_at AS "dueAt", q.ground, q.start_event AS event, q.months,
    q.to_verify AS "toVerify", q.source, p.name AS "recordedBy", s.recorded_at AS "recordedAt"
  FROM recordings.retention_start s JOIN recordings.retention_policy q ON q.id = s.policy_id JOIN people.person p ON p.id = s.recorded_by`;
/** Another proceeding waits for an answer or may watch now; the moment of asking is the parameter named. */
const inUse = (
  now: string,
) => `EXISTS (SELECT 1 FROM recordings.use_request u WHERE u.case_id = r.case_id AND u.child_ref = r.child_ref
    AND (u.granted IS NULL OR (u.granted AND u.ended_at IS NULL AND u.concluded_at IS NULL AND u.ends_at > ${now}::timestamptz
      AND (u.recording_ids IS NULL OR r.id = ANY (u.recording_ids)))))`;
const OPEN_HOLD = `EXISTS (SELECT 1 FROM recordings.recording_hold h WHERE h.case_id = c.id AND h.lifted_at IS NULL)`;

export const RETENTION_SQL = {
  policies: actorStatement(
    'recordings.retention-policies',
    `SELECT id, ground, start_event AS event, months, lower(in_force)::text AS "from", upper(in_force)::text AS "to", label_nl AS "labelNl",
       label_en AS "labelEn", to_verify AS "toVerify", source FROM recordings.retention_policy ORDER BY ground, start_event, lower(in_force)`,
  ),
  /** How the recordings of a case are kept: the term, the holds, and each recording with what became of its destruction. */
  ofCase: auditedStatement(
    'recordings.retention',
    {
      operation: 'CONSULTATION',
      verb: 'retention.view',
      objectType: 'case',
      caseId: 'audit_case_id',
      objectId: 'audit_case_id',
    },
    `SELECT c.id AS audit_case_id, c.stage = 'CLOSED' AS "caseClosed",
       auth.acts_in_case(c.id, '{PROSECUTOR,PROSECUTION_STAFF,ADVOCATE_GENERAL}') AS "mayAsk",
       auth.acts_in_case(c.id, '{PROSECUTOR,ADVOCATE_GENERAL}') AS "mayDecide",
       auth.acts_in_case(c.id, '{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}') AS "mayHold",
       (SELECT to_jsonb(s) FROM (${LAST_START} WHERE s.case_id = c.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) AS s) AS term,
       COALESCE((SELECT jsonb_agg(jsonb_build_object('id', h.id, 'reason', h.reason, 'placedBy', p.name, 'placedAt', h.placed_at,
           'liftedAt', h.lifted_at, 'liftReason', h.lift_reason) ORDER BY h.placed_at)
         FROM recordings.recording_hold h JOIN people.person p ON p.id = h.placed_by WHERE h.case_id = c.id), '[]') AS holds,
       COALESCE((SELECT jsonb_agg(jsonb_build_object('id', r.id, 'childRef', r.child_ref, 'childNumber', k.child_number, 'track', r.track,
           'state', r.state, 'used', ${inUse('$7')}, 'verifiedAt', r.verified_at, 'destroyedAt', r.destroyed_at, 'destruction', (SELECT jsonb_build_object('id', d.id,
             'reason', d.reason, 'askedBy', a.name, 'askedAt', d.asked_at, 'own', d.asked_by = kernel.actor(), 'approved', d.approved,
             'decisionReason', d.decision_reason, 'decidedAt', d.decided_at)
             FROM recordings.destruction d JOIN people.person a ON a.id = d.asked_by WHERE d.recording_id = r.id
             ORDER BY d.asked_at DESC, d.id DESC LIMIT 1)) ORDER BY r.verified_at, r.id)
         FROM recordings.recording r JOIN cases.child k ON k.child_ref = r.child_ref
         WHERE r.case_id = c.id AND r.state IN ('VERIFIED', 'DESTROYED')), '[]') AS recordings
     FROM cases."case" c WHERE c.id = $6
       AND auth.acts_in_case(c.id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK,VICTIM_COUNSEL,GUARDIAN_AD_LITEM}')`,
  ),
  policyOn: statement(
    'recordings.policy-on',
    `SELECT id, months FROM recordings.retention_policy WHERE ground = $1 AND start_event = $2 AND in_force @> $3::date`,
  ),
  start: statement(
    'recordings.start-term',
    `INSERT INTO recordings.retention_start (id, case_id, policy_id, started_on, due_at, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, kernel.actor(), $6)`,
  ),
  place: statement(
    'recordings.place-hold',
    `INSERT INTO recordings.recording_hold (id, case_id, reason, placed_by, placed_at) VALUES ($1, $2, $3, kernel.actor(), $4)`,
  ),
  findHold: statement(
    'recordings.find-hold',
    `SELECT h.case_id AS "caseId", h.lifted_at AS "liftedAt" FROM recordings.recording_hold h WHERE h.id = $1`,
  ),
  lift: statement(
    'recordings.lift-hold',
    `UPDATE recordings.recording_hold SET lift_reason = $2, lifted_by = kernel.actor(), lifted_at = $3 WHERE id = $1 AND lifted_at IS NULL RETURNING id`,
  ),
  /** What a destruction is weighed by; the case is locked before. */
  keeping: statement(
    'recordings.keeping-facts',
    `SELECT r.id, r.case_id AS "caseId", r.child_ref AS "childRef", k.child_number AS "childNumber", r.track, r.state, encode(r.sha256, 'hex') AS sha256,
       r.size_bytes AS "sizeBytes", r.duration_ms AS "durationMs", r.object_key AS "objectKey", c.stage = 'CLOSED' AS "caseClosed", ${OPEN_HOLD} AS held,
       ${inUse('$2')} AS used,
       t."startedOn", t."dueAt", t.ground, t.event, t.months, t.source
     FROM recordings.recording r JOIN cases."case" c ON c.id = r.case_id JOIN cases.child k ON k.child_ref = r.child_ref
       LEFT JOIN LATERAL (${LAST_START} WHERE s.case_id = c.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1) AS t ON true
     WHERE r.id = $1 AND r.state IN ('VERIFIED', 'DESTROYED') AND recordings.is_official(r.case_id)`,
  ),
  ask: statement(
    'recordings.ask-destruction',
    `INSERT INTO recordings.destruction (id, recording_id, case_id, child_ref, reason, due_at, asked_by, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, kernel.actor(), $7)`,
  ),
  find: statement(
    'recordings.find-destruction',
    `SELECT d.id, d.recording_id AS "recordingId", d.case_id AS "caseId", d.asked_by AS "askedBy", p.name AS "askedByName", d.asked_at AS "askedAt",
       d.reason, d.decided_at AS "decidedAt" FROM recordings.destruction d JOIN people.person p ON p.id = d.asked_by WHERE d.id = $1`,
  ),
  ownName: statement(
    'recordings.own-name',
    `SELECT name FROM people.person WHERE id = kernel.actor()`,
  ),
  /** Nobody writes a transcript or a version of it from here on until this is over. */
  lockRecording: statement(
    'recordings.lock-to-destroy',
    `SELECT id FROM recordings.recording WHERE id = $1 AND state = 'VERIFIED' FOR UPDATE`,
  ),
  madeOf: statement(
    'recordings.made-of',
    `SELECT COALESCE((SELECT array_agg(t.id) FROM recordings.transcript t WHERE t.recording_id = $1 AND t.source <> 'CORRECTION'), '{}') AS originals,
       (SELECT count(*)::int FROM recordings.transcript t WHERE t.recording_id = $1) AS transcripts,
       (SELECT count(*)::int FROM recordings.edited_version v WHERE v.recording_id = $1) AS versions`,
  ),
  decide: statement(
    'recordings.decide-destruction',
    `UPDATE recordings.destruction SET approved = $2, decision_reason = $3, decided_by = kernel.actor(), decided_at = $4, content = $5, sha256 = $6,
       object_key = $7, originals = $8 WHERE id = $1`,
  ),
  destroyKey: statement(
    'recordings.destroy-key',
    `UPDATE recordings.recording SET state = 'DESTROYED', object_key = NULL, key_kid = NULL, wrapped_key = NULL, nonce_runs = '', destroyed_at = $2
     WHERE id = $1`,
  ),
  toErase: statement(
    'recordings.to-erase',
    `SELECT id, case_id AS "caseId", object_key AS "objectKey", originals FROM recordings.destruction WHERE object_key IS NOT NULL ORDER BY decided_at LIMIT 20`,
  ),
  erased: statement(
    'recordings.erased',
    `UPDATE recordings.destruction SET object_key = NULL, originals = '{}', erased_at = $2 WHERE id = $1 AND object_key IS NOT NULL`,
  ),
  certificate: auditedStatement(
    'recordings.destruction-certificate',
    {
      operation: 'CONSULTATION',
      verb: 'destruction.view',
      objectType: 'destruction',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'id',
    },
    `SELECT d.id, d.case_id, d.child_ref, d.recording_id AS "recordingId", d.content, encode(d.sha256, 'hex') AS sha256, d.decided_at AS "decidedAt",
       d.erased_at AS "erasedAt" FROM recordings.destruction d WHERE d.id = $6 AND d.approved`,
  ),
} as const;
