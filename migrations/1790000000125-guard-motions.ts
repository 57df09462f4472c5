import { SqlMigration } from '../src/kernel/database/migration.js';

/** Who sees and writes what of a motion: drafts are the applicant's, the child's words are shared only where it may. INV-MOT-08. */
export class GuardMotions1790000000125 extends SqlMigration {
  readonly name = 'GuardMotions1790000000125';

  protected readonly upSql = `
    ALTER TABLE motions.motion ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.motion FORCE ROW LEVEL SECURITY;
    -- A draft is its applicant's alone. Filed, it is for the authorities, the child's own side and the party that made it.
    CREATE POLICY motion_select ON motions.motion FOR SELECT TO ontzien_app USING (kernel.is_system()
      OR (applicant_id = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[applicant_function]))
      OR (filed_at IS NOT NULL AND (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
        OR EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = motion.case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND ((a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND a.child_ref = motion.child_ref)
            OR (a.function = 'DEFENCE_COUNSEL' AND a.suspect_id = motion.suspect_id))))));
    CREATE POLICY motion_insert ON motions.motion FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (applicant_id = kernel.actor() AND state = 'DRAFT' AND auth.acts_in_case(case_id, ARRAY[applicant_function])));
    CREATE POLICY motion_update ON motions.motion FOR UPDATE TO ontzien_app USING (kernel.is_system() OR auth.may_see_case(case_id));
    -- The functions below answer narrow questions about motions their caller may not read; they run as the owner.
    CREATE POLICY motion_asked ON motions.motion FOR SELECT TO ontzien_owner USING (true);

    ALTER TABLE motions.event ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.event FORCE ROW LEVEL SECURITY;
    CREATE POLICY event_select ON motions.event FOR SELECT TO ontzien_app USING (EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = event.motion_id));
    CREATE POLICY event_insert ON motions.event FOR INSERT TO ontzien_app WITH CHECK ((actor_id = kernel.actor() OR kernel.is_system())
      AND EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = event.motion_id));

    ALTER TABLE motions.response ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.response FORCE ROW LEVEL SECURITY;
    CREATE POLICY response_select ON motions.response FOR SELECT TO ontzien_app USING (EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = response.motion_id));
    CREATE POLICY response_insert ON motions.response FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system() OR (person_id = kernel.actor()
      AND EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = response.motion_id AND auth.acts_in_case(m.case_id, ARRAY[response.function]))));

    ALTER TABLE motions.child_view ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.child_view FORCE ROW LEVEL SECURITY;
    -- The defence reads the child's words only where the child let them be shared.
    CREATE POLICY child_view_select ON motions.child_view FOR SELECT TO ontzien_app USING (kernel.is_system() OR recorded_by = kernel.actor()
      OR EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = child_view.motion_id AND (child_view.shared_with_defence OR auth.acts_in_case(m.case_id,
        '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'))));
    CREATE POLICY child_view_insert ON motions.child_view FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (recorded_by = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[recorded_function])));

    CREATE POLICY child_view_asked ON motions.child_view FOR SELECT TO ontzien_owner USING (true);

    ALTER TABLE motions.decision ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.decision FORCE ROW LEVEL SECURITY;
    CREATE POLICY decision_select ON motions.decision FOR SELECT TO ontzien_app USING (EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = decision.motion_id));
    CREATE POLICY decision_insert ON motions.decision FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (decider_id = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[decider_function])));

    ALTER TABLE motions.trial_day ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.trial_day FORCE ROW LEVEL SECURITY;
    CREATE POLICY trial_day_select ON motions.trial_day FOR SELECT TO ontzien_app USING (kernel.is_system() OR auth.may_see_case(case_id));
    CREATE POLICY trial_day_insert ON motions.trial_day FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{COURT_CLERK,JUDGE}'));

    -- That something is asked about a child, and nothing more: for who plans sessions and for who asks the child.
    CREATE FUNCTION motions.open_in_case(asked_case_id uuid) RETURNS TABLE (motion_id uuid, child_ref uuid, child_asked boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT m.id, m.child_ref, EXISTS (SELECT 1 FROM motions.child_view v WHERE v.motion_id = m.id)
        FROM motions.motion m WHERE m.case_id = asked_case_id AND m.state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED')
          AND auth.acts_in_case(asked_case_id, '{INTERVIEW_COORDINATOR,CHILD_INTERVIEWER}') ORDER BY m.id;
      END;
    CREATE FUNCTION motions.for_child_view(asked_motion_id uuid) RETURNS TABLE (case_id uuid, child_ref uuid, state text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT m.case_id, m.child_ref, m.state FROM motions.motion m WHERE m.id = asked_motion_id AND m.filed_at IS NOT NULL
          AND (auth.acts_in_case(m.case_id, '{VICTIM_COORDINATOR,CHILD_INTERVIEWER}')
            OR EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = m.case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
              AND a.child_ref = m.child_ref AND a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM')));
      END;
    CREATE FUNCTION motions.decided_before(asked_case_id uuid, child uuid, stated uuid[]) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      RETURN auth.may_see_case(asked_case_id) AND EXISTS (SELECT 1 FROM motions.motion m
        WHERE m.case_id = asked_case_id AND m.child_ref = child AND m.facts && stated AND m.state IN ('DECIDED', 'CLOSED'));
    COMMENT ON FUNCTION motions.decided_before IS 'Whoever asked: a new motion on the same child and facts says what changed. Source: domain 4.9, A30.';
    REVOKE EXECUTE ON FUNCTION motions.open_in_case(uuid), motions.for_child_view(uuid), motions.decided_before(uuid, uuid, uuid[]) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION motions.open_in_case(uuid), motions.for_child_view(uuid), motions.decided_before(uuid, uuid, uuid[]) TO ontzien_app;

    GRANT SELECT ON motions.ground TO ontzien_app;
    GRANT SELECT, INSERT ON motions.motion, motions.event, motions.response, motions.child_view, motions.decision, motions.trial_day TO ontzien_app;
    GRANT UPDATE (state, version, stage, filed_at, responses_due_at, completion_asked, withdrawal_reason, legal_basis, requested_form, at_trial_reason,
      facts, not_viewed_reason, fragments, added_value_ground, added_value, insufficient_ground, insufficient, best_interest, questions, topics_only,
      alternatives, incriminating, defence_had_opportunity, weight_of_statement, urgency, new_circumstances, no_identity_data, earlier_interviews,
      recordings_viewed) ON motions.motion TO ontzien_app;`;

  protected readonly downSql = `
    DROP FUNCTION motions.decided_before(uuid, uuid, uuid[]), motions.for_child_view(uuid), motions.open_in_case(uuid);
    DROP POLICY motion_select ON motions.motion;
    DROP POLICY motion_insert ON motions.motion;
    DROP POLICY motion_update ON motions.motion;
    DROP POLICY motion_asked ON motions.motion;
    DROP POLICY event_select ON motions.event;
    DROP POLICY event_insert ON motions.event;
    DROP POLICY response_select ON motions.response;
    DROP POLICY response_insert ON motions.response;
    DROP POLICY child_view_select ON motions.child_view;
    DROP POLICY child_view_insert ON motions.child_view;
    DROP POLICY child_view_asked ON motions.child_view;
    DROP POLICY decision_select ON motions.decision;
    DROP POLICY decision_insert ON motions.decision;
    DROP POLICY trial_day_select ON motions.trial_day;
    DROP POLICY trial_day_insert ON motions.trial_day;
    REVOKE ALL ON motions.motion, motions.event, motions.response, motions.child_view, motions.decision, motions.trial_day, motions.ground FROM ontzien_app;`;
}
