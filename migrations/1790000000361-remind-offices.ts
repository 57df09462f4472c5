import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const MINE = `(SELECT DISTINCT a.case_id, a.person_id, a.function, a.child_ref FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL)`;

/** Who is waited for is reminded once before the term and told once when it passed; what a motion still asks is on the work list. INV-MOT-33. */
export class RemindOffices1790000000361 extends SqlMigration {
  readonly name = 'RemindOffices1790000000361';

  // The view is rewritten from what stands there: other migrations add kinds of work of their own.
  protected readonly upSql = `
    CREATE TABLE motions.reminder (
      motion_id  uuid NOT NULL REFERENCES motions.motion (id),
      office     text NOT NULL,
      due_at     timestamptz NOT NULL,
      kind       text NOT NULL,
      sent_at    timestamptz NOT NULL,
      PRIMARY KEY (motion_id, office, due_at, kind),
      CONSTRAINT reminder_kind_known_check CHECK (kind IN ('SOON', 'PASSED')),
      CONSTRAINT reminder_office_known_check CHECK (office IN ('PROSECUTION', 'CHILD_SIDE', 'CHILD_VIEW', 'EXPERT', 'INTERVIEWER', 'CO_ACCUSED')),
      CONSTRAINT reminder_moment_check CHECK ((kind = 'PASSED') = (sent_at > due_at))
    );
    COMMENT ON TABLE motions.reminder IS 'Which office was reminded of which term, once before and once after its end; an extended term is another term. Insert only.';
    CREATE TRIGGER reminder_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.reminder FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.reminder ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.reminder FORCE ROW LEVEL SECURITY;
    CREATE POLICY reminder_select ON motions.reminder FOR SELECT TO ontzien_app USING (kernel.is_system());
    CREATE POLICY reminder_insert ON motions.reminder FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
    GRANT SELECT, INSERT ON motions.reminder TO ontzien_app;

    -- Notes and joinders are asked of people who do not read the motion; that something is asked, is all they learn.
    CREATE FUNCTION motions.asked_of_actor() RETURNS TABLE (kind text, case_id uuid, child_ref uuid, motion_id uuid, since timestamptz, due_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT DISTINCT CASE t.office WHEN 'INTERVIEWER' THEN 'NOTE_TO_WRITE' WHEN 'CO_ACCUSED' THEN 'MOTION_TO_JOIN' ELSE 'ADVICE_TO_CHASE' END,
          m.case_id, m.child_ref, m.id, t.set_at, t.due_at
        FROM auth.case_access a JOIN motions.motion m ON m.case_id = a.case_id AND m.state IN ('UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED')
          CROSS JOIN LATERAL (SELECT DISTINCT ON (o.office) o.office, o.due_at, o.set_at FROM motions.office_term o WHERE o.motion_id = m.id
            ORDER BY o.office, o.seq DESC) AS t
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND CASE t.office WHEN 'INTERVIEWER' THEN a.function = 'CHILD_INTERVIEWER' WHEN 'EXPERT' THEN a.function = 'COURT_CLERK'
            WHEN 'CO_ACCUSED' THEN a.function = 'DEFENCE_COUNSEL' AND a.suspect_id IS DISTINCT FROM m.suspect_id ELSE false END
          AND NOT EXISTS (SELECT 1 FROM motions.advice v WHERE v.motion_id = m.id
            AND CASE t.office WHEN 'CO_ACCUSED' THEN v.kind = 'JOINDER' AND v.filed_by = kernel.actor()
              WHEN 'INTERVIEWER' THEN v.kind = 'INTERVIEWER_NOTE' ELSE v.kind = 'EXPERT_ADVICE' END);
      END;
    COMMENT ON FUNCTION motions.asked_of_actor IS 'Notes, joinders and advice a term runs for, as far as they are the actor''s to give or to chase.';
    CREATE POLICY office_term_owner ON motions.office_term FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY advice_owner ON motions.advice FOR SELECT TO ontzien_owner USING (true);
    REVOKE EXECUTE ON FUNCTION motions.asked_of_actor() FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION motions.asked_of_actor() TO ontzien_app;
    ${rewriteWorkItems(`
      body := body || $q$
      UNION ALL
      SELECT s.kind, s.case_id, s.child_ref, s.motion_id, kernel.actor(), s.since, s.due_at, true FROM motions.asked_of_actor() s
      UNION ALL
      SELECT 'OBJECTION_TO_SETTLE', t.case_id, t.child_ref, t.id, m.person_id,
        (SELECT max(e.at) FROM motions.event e WHERE e.motion_id = t.id AND e.action = 'object'), NULL, true
      FROM motions.motion t JOIN ${MINE} m ON m.case_id = t.case_id AND m.function = 'JUDGE'
      WHERE t.state = 'UNDER_OBJECTION' AND NOT EXISTS (SELECT 1 FROM motions.decision d WHERE d.motion_id = t.id AND NOT d.interim AND d.decider_id = m.person_id
        AND NOT EXISTS (SELECT 1 FROM motions.decision n WHERE n.replaces = d.id))
      UNION ALL
      SELECT DISTINCT 'REPORT_TO_FILE', t.case_id, t.child_ref, t.id, m.person_id,
        (SELECT max(e.at) FROM motions.event e WHERE e.motion_id = t.id AND e.action = 'hold'), NULL::timestamptz, true
      FROM motions.motion t JOIN ${MINE} m ON m.case_id = t.case_id AND m.function IN ('PROSECUTOR', 'PROSECUTION_STAFF', 'COURT_CLERK')
      WHERE t.state = 'HELD'
      UNION ALL
      SELECT DISTINCT 'CHILD_TO_TELL', t.case_id, t.child_ref, t.id, m.person_id,
        (SELECT max(e.at) FROM motions.event e WHERE e.motion_id = t.id AND e.action IN ('decide', 'withdraw', 'declare-moot')), NULL::timestamptz, true
      FROM motions.motion t JOIN ${MINE} m ON m.case_id = t.case_id AND (m.function = 'VICTIM_COORDINATOR'
        OR (m.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND m.child_ref = t.child_ref))
      WHERE (t.state IN ('DECIDED', 'BOOKED', 'HELD', 'REPORTED') OR (t.state IN ('WITHDRAWN', 'MOOT', 'CLOSED') AND t.filed_at IS NOT NULL
          AND EXISTS (SELECT 1 FROM motions.child_view v WHERE v.motion_id = t.id AND v.own_words IS NOT NULL)))
        AND NOT EXISTS (SELECT 1 FROM motions.child_told k WHERE k.motion_id = t.id
          AND k.entered_at >= COALESCE((SELECT max(e.at) FROM motions.event e WHERE e.motion_id = t.id AND e.action IN ('decide', 'withdraw', 'declare-moot')), k.entered_at))$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`
      body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT s\\.kind.*$q$, '');`)}
    DROP POLICY advice_owner ON motions.advice;
    DROP POLICY office_term_owner ON motions.office_term;
    DROP FUNCTION motions.asked_of_actor();
    DROP TABLE motions.reminder;`;
}
