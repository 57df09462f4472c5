import { SqlMigration } from '../src/kernel/database/migration.js';

/** What waits for whom, derived from the state of things; nothing is kept twice. Row security of the tables applies. */
export class ListWork1790000000160 extends SqlMigration {
  readonly name = 'ListWork1790000000160';

  protected readonly upSql = `
    -- Everybody who holds a function in a case now; security invoker, so that the actor sees own rows and colleagues'.
    CREATE VIEW notifications.work_item WITH (security_invoker = true) AS
      WITH mine AS (
        SELECT DISTINCT a.case_id, a.person_id, a.function, a.suspect_id, a.child_ref FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL)
      SELECT 'DOCUMENT_TO_REVIEW' AS kind, d.case_id, NULL::uuid AS child_ref, d.id AS subject_id, m.person_id,
        d.entered_at AS since, NULL::timestamptz AS due_at, true AS mine
      FROM documents.document d JOIN mine m ON m.case_id = d.case_id AND m.function IN ('PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR')
      WHERE d.state = 'IN_REVIEW'
      UNION ALL
      SELECT 'NEEDS_TO_RECORD', k.case_id, k.child_ref, k.child_ref, m.person_id, k.registered_at, NULL, true
      FROM cases.child k JOIN mine m ON m.case_id = k.case_id AND m.function IN ('PROSECUTION_STAFF', 'VICTIM_COORDINATOR', 'INTERVIEW_COORDINATOR')
      WHERE NOT COALESCE((SELECT n.complete FROM interviews.needs_assessment n WHERE n.child_ref = k.child_ref ORDER BY n.version DESC LIMIT 1), false)
        AND NOT EXISTS (SELECT 1 FROM interviews.booking b WHERE b.child_ref = k.child_ref AND b.state NOT IN ('CANCELLED', 'NO_SHOW'))
      UNION ALL
      -- Systeemregel: the first interview within 14 days of the report. Source: domain 3.3.
      SELECT 'CHILD_TO_BOOK', k.case_id, k.child_ref, k.child_ref, m.person_id, c.reported_on::timestamp AT TIME ZONE 'Europe/Amsterdam',
        (c.reported_on + 15)::timestamp AT TIME ZONE 'Europe/Amsterdam' - interval '1 millisecond', true
      FROM cases.child k JOIN cases."case" c ON c.id = k.case_id JOIN mine m ON m.case_id = k.case_id AND m.function = 'INTERVIEW_COORDINATOR'
      WHERE (SELECT n.complete FROM interviews.needs_assessment n WHERE n.child_ref = k.child_ref ORDER BY n.version DESC LIMIT 1)
        AND NOT EXISTS (SELECT 1 FROM interviews.booking b WHERE b.child_ref = k.child_ref AND b.state NOT IN ('CANCELLED', 'NO_SHOW', 'CHILD_DECLINED'))
      UNION ALL
      SELECT 'SESSION_TO_HOLD', b.case_id, b.child_ref, b.id, m.person_id, b.booked_at, lower(b.session), true
      FROM interviews.booking b JOIN mine m ON m.case_id = b.case_id AND m.function = 'CHILD_INTERVIEWER'
      WHERE b.interviewer_id = m.person_id AND b.state IN ('BOOKED', 'STARTED')
      UNION ALL
      SELECT 'RECORDING_TO_HAND_IN', b.case_id, b.child_ref, b.id, m.person_id, b.ended_at, b.ended_at + interval '1 day', true
      FROM interviews.booking b JOIN mine m ON m.case_id = b.case_id AND m.function = 'CHILD_INTERVIEWER'
      WHERE b.interviewer_id = m.person_id AND b.state = 'HELD'
        AND NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.booking_id = b.id AND r.state = 'VERIFIED')
      UNION ALL
      SELECT 'RECORDING_TO_WATCH', r.case_id, r.child_ref, r.id, m.person_id, r.verified_at, NULL, true
      FROM recordings.recording r JOIN mine m ON m.case_id = r.case_id AND m.function IN ('DEFENCE_COUNSEL', 'VICTIM_COUNSEL')
      WHERE r.state = 'VERIFIED'
        AND NOT EXISTS (SELECT 1 FROM recordings.viewed_range v WHERE v.recording_id = r.id AND v.person_id = m.person_id)
      UNION ALL
      SELECT 'MOTION_TO_FINISH', t.case_id, t.child_ref, t.id, m.person_id, t.created_at, NULL, true
      FROM motions.motion t JOIN (SELECT DISTINCT case_id, person_id FROM mine) m ON m.case_id = t.case_id
      WHERE t.applicant_id = m.person_id AND t.state IN ('DRAFT', 'INCOMPLETE')
      UNION ALL
      SELECT 'MOTION_TO_ADMIT', t.case_id, t.child_ref, t.id, m.person_id, t.filed_at, t.filed_at + interval '1 day', true
      FROM motions.motion t JOIN mine m ON m.case_id = t.case_id AND m.function = 'COURT_CLERK' WHERE t.state = 'SUBMITTED'
      UNION ALL
      SELECT 'MOTION_TO_ANSWER', t.case_id, t.child_ref, t.id, m.person_id, t.filed_at, t.responses_due_at, true
      FROM motions.motion t JOIN mine m ON m.case_id = t.case_id AND (m.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL')
        OR (m.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND m.child_ref = t.child_ref))
      WHERE t.state IN ('UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED') AND NOT EXISTS (SELECT 1 FROM motions.response r
        WHERE r.motion_id = t.id AND r.party = CASE WHEN m.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL') THEN 'PROSECUTION' ELSE 'CHILD_SIDE' END)
      UNION ALL
      SELECT 'CHILD_VIEW_TO_ASK', t.case_id, t.child_ref, t.id, m.person_id, t.filed_at, t.responses_due_at, true
      FROM motions.motion t JOIN mine m ON m.case_id = t.case_id AND (m.function = 'VICTIM_COORDINATOR'
        OR (m.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND m.child_ref = t.child_ref))
      WHERE t.state IN ('UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED')
        AND NOT EXISTS (SELECT 1 FROM motions.child_view v WHERE v.motion_id = t.id)
      UNION ALL
      SELECT 'MOTION_TO_DECIDE', t.case_id, t.child_ref, t.id, m.person_id, t.filed_at, NULL, true
      FROM motions.motion t JOIN mine m ON m.case_id = t.case_id AND m.function IN ('JUDGE', 'INVESTIGATING_JUDGE')
      WHERE t.state = 'READY_FOR_DECISION'
      UNION ALL
      SELECT 'MOTION_WAITING', t.case_id, t.child_ref, t.id, m.person_id, t.filed_at, t.responses_due_at, false
      FROM motions.motion t JOIN (SELECT DISTINCT case_id, person_id FROM mine) m ON m.case_id = t.case_id
      WHERE t.applicant_id = m.person_id AND t.state IN ('SUBMITTED', 'UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED')
      UNION ALL
      SELECT 'CLOSURE_TO_ORDER', h.case_id, h.child_ref, h.id, m.person_id, h.planned_at, lower(h.period), true
      FROM hearings.hearing h JOIN mine m ON m.case_id = h.case_id AND m.function IN ('JUDGE', 'INVESTIGATING_JUDGE')
      WHERE (SELECT x.state FROM hearings.closure x WHERE x.hearing_id = h.id ORDER BY x.seq DESC LIMIT 1) = 'PROPOSED';
    COMMENT ON VIEW notifications.work_item IS 'Work of the actor, by kind; due_at where a term runs, mine is false for what waits on others.';
    GRANT SELECT ON notifications.work_item TO ontzien_app;`;

  protected readonly downSql = `
    DROP VIEW notifications.work_item;`;
}
