import { auditedStatement } from '../../../kernel/database/statement.js';
import { ADVICE_AWAITED, CONTENT, TRIAL_STARTED, UNHELD } from './motion-sql.js';

/** Everybody who reads what the child's side asks for its protection. */
const OFFICIALS = `'{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'`;

const RESPONSES = `COALESCE((SELECT json_agg(json_build_object('id', r.id, 'party', r.party, 'supplements', r.supplements, 'by', p.name, 'function', r.function,
  'position', r.position, 'grounds', r.grounds, 'text', r.text, 'wantsToBeHeard', r.wants_to_be_heard, 'late', r.late, 'answeredAt', r.answered_at,
  'protectionWishes', CASE WHEN auth.acts_in_case(m.case_id, ${OFFICIALS}) THEN r.protection_wishes END,
  'conflictCheck', CASE WHEN auth.acts_in_case(m.case_id, ${OFFICIALS}) THEN r.conflict_check END) ORDER BY r.answered_at, r.id)
  FROM motions.response r JOIN people.person p ON p.id = r.person_id WHERE r.motion_id = m.id), '[]') AS responses`;

const CHILD_VIEWS = `COALESCE((SELECT json_agg(json_build_object('id', v.id, 'recordedBy', p.name, 'recordedFunction', v.recorded_function, 'recordedAt', v.recorded_at,
  'askedBy', v.asked_by, 'askedOn', v.asked_on, 'method', v.method, 'ownWords', v.own_words, 'wantsToSpeak', v.wants_to_speak, 'conditions', v.conditions,
  'sharedWithDefence', v.shared_with_defence, 'reasonNotAsked', v.reason_not_asked) ORDER BY v.recorded_at, v.id)
  FROM motions.child_view v JOIN people.person p ON p.id = v.recorded_by WHERE v.motion_id = m.id), '[]') AS "childViews"`;

const DECISIONS = `COALESCE((SELECT json_agg(json_build_object('id', d.id, 'outcome', d.outcome, 'interim', d.interim, 'by', p.name, 'byId', d.decider_id, 'function', d.decider_function,
  'decidedAt', d.decided_at, 'criterionComputed', d.criterion_computed, 'keskinOverlay', d.keskin_overlay, 'criterionApplied', d.criterion_applied,
  'overrideReason', d.override_reason, 'grounds', d.grounds, 'reasoning', d.reasoning, 'bestInterestParagraph', d.best_interest_paragraph,
  'childViewWeight', d.child_view_weight, 'fairTrialGoodReason', d.fair_trial_good_reason, 'fairTrialWeight', d.fair_trial_weight,
  'fairTrialCounterbalance', d.fair_trial_counterbalance, 'modalities', d.modalities, 'validUntil', d.valid_until, 'maxSessions', d.max_sessions,
  'replaces', d.replaces, 'replacesBecause', d.replaces_because,
  'childText', CASE WHEN auth.acts_in_case(m.case_id, ${OFFICIALS}) THEN d.child_text END, 'childExplainer', d.child_explainer,
  'signedBy', COALESCE((SELECT json_agg(j.name ORDER BY j.name) FROM people.person j WHERE j.id = ANY (d.signed_by)), '[]'),
  'served', COALESCE((SELECT json_agg(json_build_object('name', q.name, 'at', s.served_at) ORDER BY q.name) FROM motions.service s
    JOIN people.person q ON q.id = s.person_id WHERE s.decision_id = d.id), '[]')) ORDER BY d.decided_at, d.id)
  FROM motions.decision d JOIN people.person p ON p.id = d.decider_id WHERE d.motion_id = m.id), '[]') AS decisions`;

const EVENTS = `COALESCE((SELECT json_agg(json_build_object('seq', e.seq, 'action', e.action, 'from', e.from_state, 'to', e.to_state, 'by', p.name, 'at', e.at, 'reason', e.reason) ORDER BY e.seq)
  FROM motions.event e JOIN people.person p ON p.id = e.actor_id WHERE e.motion_id = m.id), '[]') AS events`;

const LATER = `
  COALESCE((SELECT json_agg(json_build_object('judgeId', r.judge_id, 'judge', p.name, 'kind', r.kind, 'outcome', r.outcome, 'at', r.entered_at) ORDER BY r.entered_at, r.id)
    FROM motions.recusal r JOIN people.person p ON p.id = r.judge_id WHERE r.motion_id = m.id), '[]') AS recusals,
  COALESCE((SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'text', d.text, 'recordingId', d.recording_id, 'fromMs', d.from_ms, 'toMs', d.to_ms,
    'by', p.name, 'function', d.function, 'at', d.entered_at) ORDER BY d.entered_at, d.id)
    FROM motions.deviation d JOIN people.person p ON p.id = d.entered_by WHERE d.motion_id = m.id), '[]') AS deviations,
  COALESCE((SELECT json_agg(json_build_object('id', t.id, 'text', t.text, 'explainedBy', t.explained_by, 'toldOn', t.told_on, 'reaction', t.reaction,
    'by', p.name, 'function', t.function, 'at', t.entered_at) ORDER BY t.entered_at, t.id)
    FROM motions.child_told t JOIN people.person p ON p.id = t.entered_by WHERE t.motion_id = m.id), '[]') AS "childTold",
  (SELECT json_build_object('validUntil', interviews.leave_until(a.id), 'sessionState', b.state, 'bookingId', b.id) FROM interviews.authorisation a
    LEFT JOIN interviews.booking b ON b.authorisation_id = a.id AND b.state NOT IN ${UNHELD}
    WHERE a.motion_id = m.id AND NOT EXISTS (SELECT 1 FROM interviews.authorisation n WHERE n.replaces = a.id)) AS leave,
  COALESCE((SELECT json_agg(json_build_object('id', j.id, 'name', j.name) ORDER BY j.name) FROM (SELECT DISTINCT p.id, p.name FROM auth.case_access x
    JOIN people.person p ON p.id = x.person_id WHERE x.case_id = m.case_id AND x.closed_at IS NULL AND x.function IN ('INVESTIGATING_JUDGE', 'JUDGE')) AS j), '[]') AS judges,
  (SELECT json_build_object('version', d.version, 'decision', d.content, 'writtenBy', w.name, 'writtenAt', d.written_at,
    'panel', (SELECT json_agg(json_build_object('id', j.id, 'name', j.name, 'signed', EXISTS (SELECT 1 FROM motions.decision_signature s
      WHERE s.motion_id = d.motion_id AND s.version = d.version AND s.judge_id = j.id)) ORDER BY j.name) FROM people.person j WHERE j.id = ANY (d.panel)))
    FROM motions.decision_draft d JOIN people.person w ON w.id = d.written_by WHERE d.motion_id = m.id) AS "decisionDraft",
  EXISTS (SELECT 1 FROM motions.decision e JOIN motions.motion o ON o.id = e.motion_id WHERE o.case_id = m.case_id AND o.id <> m.id
    AND e.decider_id = kernel.actor()) AS "actedEarlier",
  ${ADVICE_AWAITED('m.id', '$7')} AS "adviceAwaited",
  COALESCE((SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind, 'author', a.author, 'registerNumber', a.register_number, 'datedOn', a.dated_on,
    'question', a.question, 'text', a.text, 'sawRecording', a.saw_recording, 'spokeToChild', a.spoke_to_child, 'burden', a.burden, 'feasibility', a.feasibility,
    'reliability', a.reliability, 'modalities', a.modalities, 'extraQuestions', a.extra_questions, 'late', a.late, 'by', p.name, 'function', a.function,
    'filedAt', a.filed_at) ORDER BY a.filed_at, a.id) FROM motions.advice a JOIN people.person p ON p.id = a.filed_by WHERE a.motion_id = m.id), '[]') AS advice,
  COALESCE((SELECT json_agg(json_build_object('office', t.office, 'dueAt', t.due_at, 'reason', t.reason) ORDER BY t.office) FROM (SELECT DISTINCT ON (o.office)
    o.office, o.due_at, o.reason FROM motions.office_term o WHERE o.motion_id = m.id ORDER BY o.office, o.seq DESC) AS t), '[]') AS "officeTerms",
  ${TRIAL_STARTED('m.case_id', '$7')} AS "trialStarted"`;

const VIEWER = `
  (m.applicant_id = kernel.actor()) AS applicant, (kernel.actor() IN (m.applicant_id, m.entered_by)) AS writer,
  ARRAY(SELECT DISTINCT x.function FROM auth.case_access x WHERE x.case_id = m.case_id AND x.person_id = kernel.actor() AND x.closed_at IS NULL
    AND (x.child_ref IS NULL OR x.child_ref = m.child_ref)) AS functions`;

/** The latest wordings of a draft; older ones are kept and no longer shown. */
const VERSIONS_SHOWN = 100;

export const MOTION_VIEW_SQL = {
  versions: auditedStatement(
    'motions.versions',
    {
      operation: 'CONSULTATION',
      verb: 'motion.versions',
      objectType: 'motion',
      caseId: '"caseId"',
      objectId: 'id',
    },
    `SELECT m.id, m.case_id AS "caseId", COALESCE((SELECT json_agg(json_build_object('version', v.version, 'writtenAt', v.written_at, 'writtenBy', v.name,
       'content', v.content) ORDER BY v.version DESC) FROM (SELECT d.version, d.written_at, p.name, d.content FROM motions.draft_version d
         JOIN people.person p ON p.id = d.written_by WHERE d.motion_id = m.id ORDER BY d.version DESC LIMIT ${VERSIONS_SHOWN}) AS v), '[]') AS items
     FROM motions.motion m WHERE m.id = $6 AND kernel.actor() IN (m.applicant_id, m.entered_by)`,
  ),
  view: auditedStatement(
    'motions.view',
    {
      operation: 'CONSULTATION',
      verb: 'motion.view',
      objectType: 'motion',
      caseId: '"caseId"',
      childRef: '"childRef"',
      objectId: 'id',
    },
    `SELECT m.id, m.case_id AS "caseId", m.child_ref AS "childRef", k.child_number AS "childNumber", m.applicant_id AS "applicantId", a.name AS "applicantName",
       m.applicant_function AS "applicantFunction", s.label AS "suspectLabel", m.stage, m.state, m.version, m.created_at AS "createdAt", m.filed_at AS "filedAt",
       m.responses_due_at AS "responsesDueAt", m.completion_asked AS "completionAsked", m.withdrawal_reason AS "withdrawalReason",
       m.earlier_interviews AS "earlierInterviews", m.interviews_elsewhere AS "interviewsElsewhere", m.recordings_viewed AS recordings, m.viewing_offers AS "viewingOffers", ${CONTENT} AS content,
       CASE WHEN m.entry_way IS NOT NULL THEN json_build_object('way', m.entry_way, 'receivedAt', m.received_at, 'documentId', m.source_document_id,
         'hearingId', m.source_hearing_id, 'enteredBy', (SELECT p.name FROM people.person p WHERE p.id = m.entered_by)) END AS entry,
       cases.is_of_age(m.child_ref) AS "ofAge", cases.own_voice(m.child_ref) AS "ownVoice", c.appeal_filed_on AS "appealFiledOn", c.heard_in_first_instance AS "heardInFirstInstance", c.parketnummer,
       (SELECT min(t.starts_at) FROM motions.trial_day t WHERE t.case_id = m.case_id AND t.starts_at >= COALESCE(m.filed_at, m.created_at)
         AND t.planned_at <= COALESCE(m.filed_at, 'infinity')) AS "hearingAt",
       ${VIEWER}, ${LATER}, ${RESPONSES}, ${CHILD_VIEWS}, ${DECISIONS}, ${EVENTS}
     FROM motions.motion m JOIN cases."case" c ON c.id = m.case_id JOIN cases.child k ON k.child_ref = m.child_ref JOIN people.person a ON a.id = m.applicant_id
       LEFT JOIN cases.suspect s ON s.id = m.suspect_id
     WHERE m.id = $6`,
  ),
  list: auditedStatement(
    'motions.list',
    {
      operation: 'SEARCH',
      verb: 'motion.list',
      objectType: 'motion',
      caseId: 'id',
      objectId: 'id',
    },
    `SELECT c.id,
       COALESCE((SELECT json_agg(row_to_json(l) ORDER BY l.id DESC) FROM (
         SELECT m.id, m.child_ref AS "childRef", k.child_number AS "childNumber", m.applicant_function AS "applicantFunction", a.name AS "applicantName",
           s.label AS "suspectLabel", m.stage, m.state, m.requested_form AS "requestedForm", m.urgency IS NOT NULL AS urgent, m.created_at AS "createdAt",
           m.filed_at AS "filedAt", m.responses_due_at AS "responsesDueAt", m.applicant_id = kernel.actor() AS mine,
           (SELECT d.outcome FROM motions.decision d WHERE d.motion_id = m.id ORDER BY d.decided_at DESC, d.id DESC LIMIT 1) AS outcome
         FROM motions.motion m JOIN cases.child k ON k.child_ref = m.child_ref JOIN people.person a ON a.id = m.applicant_id LEFT JOIN cases.suspect s ON s.id = m.suspect_id
         WHERE m.case_id = c.id ORDER BY m.id DESC LIMIT 200) AS l), '[]') AS items,
       COALESCE((SELECT json_agg(json_build_object('motionId', o.motion_id, 'childRef', o.child_ref, 'childNumber', k.child_number, 'childAsked', o.child_asked) ORDER BY o.motion_id)
         FROM motions.open_in_case(c.id) o JOIN cases.child k ON k.child_ref = o.child_ref), '[]') AS open,
       COALESCE((SELECT json_agg(json_build_object('motionId', j.motion_id, 'childNumber', k.child_number, 'filedAt', j.filed_at) ORDER BY j.motion_id)
         FROM motions.joinable_in_case(c.id) j JOIN cases.child k ON k.child_ref = j.child_ref), '[]') AS joinable
     FROM cases."case" c WHERE c.id = $6`,
  ),
} as const;
