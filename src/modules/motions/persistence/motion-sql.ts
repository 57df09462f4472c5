import { actorStatement, statement } from '../../../kernel/database/statement.js';

/** Columns of what the applicant wrote, as one JSON object in the words of the API. */
export const CONTENT = `json_build_object(
  'legalBasis', m.legal_basis, 'requestedForm', m.requested_form, 'atTrialReason', m.at_trial_reason, 'factsConcerned', m.facts,
  'notViewedReason', m.not_viewed_reason, 'fragmentReferences', m.fragments,
  'addedValue', CASE WHEN num_nonnulls(m.added_value_ground, m.added_value) > 0 THEN json_build_object('ground', m.added_value_ground, 'text', m.added_value) END,
  'whyRecordingInsufficient', CASE WHEN num_nonnulls(m.insufficient_ground, m.insufficient) > 0
    THEN json_build_object('ground', m.insufficient_ground, 'text', m.insufficient) END,
  'bestInterestStatement', m.best_interest, 'questions', m.questions, 'topicsOnly', m.topics_only,
  'sealedQuestions', COALESCE((SELECT to_json(s.questions) FROM motions.sealed_questions s WHERE s.motion_id = m.id), '[]'), 'alternativesConsidered', m.alternatives,
  'incriminating', m.incriminating, 'defenceHadOpportunity', m.defence_had_opportunity, 'weightOfStatement', m.weight_of_statement,
  'urgency', m.urgency, 'newCircumstances', m.new_circumstances, 'attachments', m.attachments, 'viewingCertificates', m.viewing_certificates, 'declarationNoIdentityData', m.no_identity_data)`;

/** Bookings in these states use no leave. Repeated in `booking_authorisation_once_uniq`. */
export const UNHELD = `('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')`;

/** Last day of a leave that no session uses; null when there is none or the reader may not see it. */
export const UNUSED_LEAVE = (
  motion: string,
): string => `(SELECT interviews.leave_until(a.id)::text FROM interviews.authorisation a
  WHERE a.motion_id = ${motion} AND NOT EXISTS (SELECT 1 FROM interviews.booking b WHERE b.authorisation_id = a.id AND b.state NOT IN ${UNHELD})
  AND NOT EXISTS (SELECT 1 FROM interviews.authorisation n WHERE n.replaces = a.id))`;
/** Whether a day of trial has begun. */
export const TRIAL_STARTED = (caseId: string, now: string): string =>
  `EXISTS (SELECT 1 FROM motions.trial_day t WHERE t.case_id = ${caseId} AND t.starts_at <= ${now})`;
/** The final decision that no other replaced. */
const FINAL_DECISION = (
  motion: string,
): string => `(SELECT json_build_object('id', d.id, 'outcome', d.outcome, 'deciderId', d.decider_id, 'decidedAt', d.decided_at)
  FROM motions.decision d WHERE d.motion_id = ${motion} AND NOT d.interim AND NOT EXISTS (SELECT 1 FROM motions.decision n WHERE n.replaces = d.id))`;

/** Advice that was asked for, is not there, and may still come. */
export const ADVICE_AWAITED = (
  motion: string,
  now: string,
): string => `EXISTS (SELECT 1 FROM (SELECT DISTINCT ON (o.office) o.office, o.due_at FROM motions.office_term o
    WHERE o.motion_id = ${motion} AND o.office IN ('EXPERT', 'INTERVIEWER', 'CO_ACCUSED') ORDER BY o.office, o.seq DESC) AS t
  WHERE t.due_at >= ${now} AND NOT EXISTS (SELECT 1 FROM motions.advice a WHERE a.motion_id = ${motion}
    AND a.kind = CASE t.office WHEN 'EXPERT' THEN 'EXPERT_ADVICE' WHEN 'INTERVIEWER' THEN 'INTERVIEWER_NOTE' ELSE 'JOINDER' END))`;

export const MOTION_SQL = {
  caseOf: statement(
    'motions.case-of',
    `SELECT case_id AS "caseId" FROM motions.motion WHERE id = $1`,
  ),
  lock: statement(
    'motions.lock',
    `SELECT m.id, m.case_id AS "caseId", m.child_ref AS "childRef", m.applicant_id AS "applicantId", m.applicant_function AS "applicantFunction",
       m.suspect_id AS "suspectId", m.stage, m.state, m.version, m.filed_at AS "filedAt", m.responses_due_at AS "responsesDueAt", ${CONTENT} AS content,
       m.recordings_viewed AS recordings, m.entered_by AS "enteredBy", m.received_at AS "receivedAt"
     FROM motions.motion m WHERE m.id = $1 FOR NO KEY UPDATE`,
  ),
  insert: statement(
    'motions.insert',
    `INSERT INTO motions.motion (id, case_id, child_ref, applicant_id, applicant_function, suspect_id, on_behalf_of, stage, created_at, entry_way, entered_by, received_at,
       source_document_id, source_hearing_id)
     VALUES ($1, $2, $3, COALESCE($9::uuid, kernel.actor()), $4, $5, $6, $7, $8, $10, CASE WHEN $10::text IS NOT NULL THEN kernel.actor() END, $11, $12, $13)`,
  ),
  write: statement(
    'motions.write',
    `UPDATE motions.motion m SET legal_basis = c."legalBasis", requested_form = c."requestedForm", at_trial_reason = c."atTrialReason",
       facts = ARRAY(SELECT DISTINCT f FROM unnest(c."factsConcerned") AS f ORDER BY f), not_viewed_reason = c."notViewedReason", fragments = c."fragmentReferences",
       added_value_ground = c."addedValue" ->> 'ground', added_value = c."addedValue" ->> 'text',
       insufficient_ground = c."whyRecordingInsufficient" ->> 'ground', insufficient = c."whyRecordingInsufficient" ->> 'text',
       best_interest = c."bestInterestStatement", questions = c.questions, topics_only = NULLIF(c."topicsOnly", 'null'), alternatives = c."alternativesConsidered",
       incriminating = c.incriminating, defence_had_opportunity = c."defenceHadOpportunity", weight_of_statement = c."weightOfStatement",
       urgency = NULLIF(c.urgency, 'null'), new_circumstances = c."newCircumstances",
       attachments = ARRAY(SELECT DISTINCT a FROM unnest(c.attachments) AS a ORDER BY a),
       viewing_certificates = ARRAY(SELECT DISTINCT a FROM unnest(c."viewingCertificates") AS a ORDER BY a), no_identity_data = c."declarationNoIdentityData",
       version = m.version + 1
     FROM jsonb_to_record($2::jsonb) AS c("legalBasis" text[], "requestedForm" text, "atTrialReason" text, "factsConcerned" uuid[], "notViewedReason" text,
       "fragmentReferences" jsonb, "addedValue" jsonb, "whyRecordingInsufficient" jsonb, "bestInterestStatement" text, questions jsonb, "topicsOnly" jsonb,
       "alternativesConsidered" jsonb, incriminating boolean, "defenceHadOpportunity" boolean, "weightOfStatement" text, urgency jsonb,
       "newCircumstances" text, attachments uuid[], "viewingCertificates" uuid[], "declarationNoIdentityData" boolean)
     WHERE m.id = $1 RETURNING m.version`,
  ),
  seal: statement(
    'motions.seal-questions',
    `INSERT INTO motions.sealed_questions (motion_id, case_id, questions) SELECT m.id, m.case_id, $2::text[] FROM motions.motion m
     WHERE m.id = $1 AND (cardinality($2::text[]) > 0 OR EXISTS (SELECT 1 FROM motions.sealed_questions s WHERE s.motion_id = m.id))
     ON CONFLICT (motion_id) DO UPDATE SET questions = EXCLUDED.questions`,
  ),
  keepVersion: statement(
    'motions.keep-version',
    `INSERT INTO motions.draft_version (motion_id, version, content, written_by, written_at) VALUES ($1, $2, $3::jsonb, kernel.actor(), $4)`,
  ),
  move: statement(
    'motions.move',
    `UPDATE motions.motion SET state = $3, version = version + 1, filed_at = COALESCE(filed_at, $4), stage = COALESCE($5, stage),
       earlier_interviews = COALESCE($6::jsonb, earlier_interviews), recordings_viewed = COALESCE($7::jsonb, recordings_viewed),
       responses_due_at = COALESCE(responses_due_at, $8), completion_asked = COALESCE($9, completion_asked), withdrawal_reason = COALESCE($10, withdrawal_reason),
       viewing_offers = COALESCE($11::jsonb, viewing_offers), interviews_elsewhere = COALESCE($12, interviews_elsewhere)
     WHERE id = $1 AND state = $2 RETURNING version`,
  ),
  explain: statement(
    'motions.explain',
    `INSERT INTO motions.event (motion_id, seq, action, from_state, to_state, actor_id, at, reason)
     SELECT $1, COALESCE(max(e.seq), 0) + 1, $2, $3, $4, COALESCE($6::uuid, kernel.actor()), $5, $7 FROM motions.event e WHERE e.motion_id = $1`,
  ),
  decidedBefore: statement(
    'motions.decided-before',
    `SELECT motions.decided_before($1, $2, $3::uuid[]) AS yes`,
  ),
  answers: statement(
    'motions.answers',
    `SELECT EXISTS (SELECT 1 FROM motions.response r WHERE r.motion_id = $1 AND r.party = 'PROSECUTION') AS prosecution,
       EXISTS (SELECT 1 FROM motions.response r WHERE r.motion_id = $1 AND r.party = 'CHILD_SIDE') AS "childSide",
       EXISTS (SELECT 1 FROM motions.child_view v WHERE v.motion_id = $1) AS "childView", ${UNUSED_LEAVE('$1')} AS "grantedUntil",
       EXISTS (SELECT 1 FROM motions.event e WHERE e.motion_id = $1 AND e.action = 'object') AS objected,
       ${ADVICE_AWAITED('$1', '$2')} AS "adviceAwaited",
       ${TRIAL_STARTED('m.case_id', '$2')} AS "trialStarted", ${FINAL_DECISION('$1')} AS final
     FROM motions.motion m WHERE m.id = $1`,
  ),
  childSide: statement(
    'motions.child-side',
    `SELECT DISTINCT person_id AS id FROM auth.case_access WHERE case_id = $1 AND child_ref = $2 AND closed_at IS NULL
       AND function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM')`,
  ),
  firstResponse: statement(
    'motions.first-response',
    `SELECT id FROM motions.response WHERE motion_id = $1 AND party = $2 AND supplements IS NULL`,
  ),
  respond: statement(
    'motions.respond',
    `INSERT INTO motions.response (id, motion_id, party, supplements, person_id, function, position, grounds, text, protection_wishes, conflict_check,
       wants_to_be_heard, late, answered_at)
     VALUES ($1, $2, $3, $4, kernel.actor(), $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
  ),
  forChildView: statement(
    'motions.for-child-view',
    `SELECT case_id AS "caseId", child_ref AS "childRef", state FROM motions.for_child_view($1)`,
  ),
  recordView: statement(
    'motions.record-view',
    `INSERT INTO motions.child_view (id, motion_id, case_id, recorded_by, recorded_function, recorded_at, asked_by, asked_on, method, own_words, wants_to_speak,
       conditions, shared_with_defence, reason_not_asked)
     VALUES ($1, $2, $3, kernel.actor(), $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12, $13)`,
  ),
  decide: statement(
    'motions.decide',
    `INSERT INTO motions.decision (id, motion_id, case_id, outcome, decider_id, decider_function, decided_at, criterion_computed, keskin_overlay,
       criterion_applied, override_reason, grounds, reasoning, best_interest_paragraph, child_view_weight, fair_trial_good_reason, fair_trial_weight,
       fair_trial_counterbalance, modalities, valid_until, max_sessions, remedy_code, replaces, replaces_because, signed_by, child_text, child_explainer)
     VALUES ($1, $2, $3, $4, kernel.actor(), $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18::jsonb, $19, $20, $21, $22, $23, $24, $25, $26)`,
  ),
  correct: statement(
    'motions.correct',
    `INSERT INTO motions.decision (id, motion_id, case_id, outcome, decider_id, decider_function, decided_at, criterion_computed, keskin_overlay,
       criterion_applied, override_reason, grounds, reasoning, best_interest_paragraph, child_view_weight, fair_trial_good_reason, fair_trial_weight,
       fair_trial_counterbalance, modalities, valid_until, max_sessions, remedy_code, replaces, replaces_because, signed_by, child_text, child_explainer)
     SELECT $1, d.motion_id, d.case_id, d.outcome, kernel.actor(), $3, $4, d.criterion_computed, d.keskin_overlay, d.criterion_applied, d.override_reason,
       d.grounds, $5, $6, $7, d.fair_trial_good_reason, d.fair_trial_weight, d.fair_trial_counterbalance, d.modalities, d.valid_until, d.max_sessions,
       d.remedy_code, d.id, 'CORRECTION', ARRAY[kernel.actor()], COALESCE(d.child_text, '—'), COALESCE(d.child_explainer, 'OTHER') FROM motions.decision d WHERE d.id = $2`,
  ),
  trialDay: statement(
    'motions.trial-day',
    `INSERT INTO motions.trial_day (hearing_id, case_id, starts_at, planned_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
  ),
  // The first day of trial after it was asked, among those planned by then: a hearing planned later does not make it late.
  hearingAfter: statement(
    'motions.hearing-after',
    `SELECT min(starts_at) AS "startsAt" FROM motions.trial_day WHERE case_id = $1 AND starts_at >= $2 AND planned_at <= $2`,
  ),
  groundsInForce: statement(
    'motions.grounds-in-force',
    `SELECT code, kind FROM motions.ground WHERE in_force @> $1::date`,
  ),
  grounds: actorStatement(
    'motions.grounds',
    `SELECT code, kind, label_nl AS "labelNl", label_en AS "labelEn", source, lower(in_force)::text AS "inForceFrom", upper(in_force)::text AS "inForceUntil",
       to_verify AS "toVerify" FROM motions.ground WHERE $6::date IS NULL OR in_force @> $6::date ORDER BY kind, code`,
  ),
} as const;
