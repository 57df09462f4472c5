import { SqlMigration } from '../src/kernel/database/migration.js';

/** The defence asks who a child is, OM and victim are heard, a judge decides field by field. INV-IDA-05 to -08; A45. */
export class DecideDisclosure1790000000223 extends SqlMigration {
  readonly name = 'DecideDisclosure1790000000223';

  protected readonly upSql = `
    CREATE FUNCTION identity_access.represents(asked_case_id uuid, asked_child_ref uuid) RETURNS boolean LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog
      RETURN EXISTS (SELECT 1 FROM auth.case_access a
        WHERE a.case_id = asked_case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND a.child_ref = asked_child_ref AND a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'));
    COMMENT ON FUNCTION identity_access.represents IS 'Whether the actor stands beside this child in the case now.';

    CREATE TABLE identity_access.disclosure_request (
      id            uuid PRIMARY KEY,
      case_id       uuid NOT NULL REFERENCES cases."case" (id),
      child_ref     uuid NOT NULL,
      applicant_id  uuid NOT NULL REFERENCES people.person (id),
      state         text NOT NULL DEFAULT 'SUBMITTED',
      fields        text[] NOT NULL,
      reason        text NOT NULL,
      legal_basis   text NOT NULL,
      submitted_at  timestamptz NOT NULL,
      answers_due_at timestamptz,
      CONSTRAINT disclosure_request_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT disclosure_request_state_known_check CHECK (state IN ('SUBMITTED', 'UNDER_REVIEW', 'DECIDED', 'WITHDRAWN')),
      CONSTRAINT disclosure_request_fields_stated_check CHECK (cardinality(fields) > 0),
      CONSTRAINT disclosure_request_reason_stated_check CHECK (length(btrim(reason)) >= 20),
      CONSTRAINT disclosure_request_basis_stated_check CHECK (btrim(legal_basis) <> ''),
      CONSTRAINT disclosure_request_term_check CHECK (state = 'WITHDRAWN' OR (state = 'SUBMITTED') = (answers_due_at IS NULL))
    );
    COMMENT ON TABLE identity_access.disclosure_request IS 'A request of the defence to learn data of a child. Source: domain 5.3.';
    CREATE UNIQUE INDEX disclosure_request_one_open_uniq ON identity_access.disclosure_request (applicant_id, child_ref)
      WHERE state IN ('SUBMITTED', 'UNDER_REVIEW');
    CREATE INDEX disclosure_request_case_idx ON identity_access.disclosure_request (case_id, submitted_at);

    ALTER TABLE identity_access.disclosure_request ENABLE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.disclosure_request FORCE ROW LEVEL SECURITY;
    CREATE POLICY disclosure_request_select ON identity_access.disclosure_request FOR SELECT TO ontzien_app USING (
      auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,VICTIM_COORDINATOR,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
      OR (applicant_id = kernel.actor() AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'))
      OR identity_access.represents(case_id, child_ref));
    CREATE POLICY disclosure_request_insert ON identity_access.disclosure_request FOR INSERT TO ontzien_app
      WITH CHECK (applicant_id = kernel.actor() AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'));
    CREATE POLICY disclosure_request_update ON identity_access.disclosure_request FOR UPDATE TO ontzien_app USING (
      auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
      OR (applicant_id = kernel.actor() AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}')));
    GRANT SELECT, INSERT ON identity_access.disclosure_request TO ontzien_app;
    GRANT UPDATE (state, answers_due_at) ON identity_access.disclosure_request TO ontzien_app;

    CREATE TABLE identity_access.disclosure_event (
      request_id  uuid NOT NULL REFERENCES identity_access.disclosure_request (id),
      seq         integer NOT NULL,
      action      text NOT NULL,
      from_state  text,
      to_state    text NOT NULL,
      person_id   uuid NOT NULL REFERENCES people.person (id),
      at          timestamptz NOT NULL,
      PRIMARY KEY (request_id, seq),
      CONSTRAINT disclosure_event_action_known_check CHECK (action IN ('submit', 'take-under-review', 'decide', 'withdraw'))
    );
    COMMENT ON TABLE identity_access.disclosure_event IS 'Every step of a request; never changed.';

    CREATE TABLE identity_access.disclosure_response (
      request_id  uuid NOT NULL REFERENCES identity_access.disclosure_request (id),
      party       text NOT NULL,
      person_id   uuid NOT NULL REFERENCES people.person (id),
      position    text NOT NULL,
      text        text NOT NULL,
      at          timestamptz NOT NULL,
      PRIMARY KEY (request_id, party),
      CONSTRAINT disclosure_response_party_known_check CHECK (party IN ('PROSECUTION', 'CHILD_SIDE')),
      CONSTRAINT disclosure_response_position_known_check CHECK (position IN ('AGREES', 'OPPOSES', 'LEAVES_TO_COURT')),
      CONSTRAINT disclosure_response_text_stated_check CHECK (btrim(text) <> '')
    );
    COMMENT ON TABLE identity_access.disclosure_response IS 'What prosecution and child say to it; once each, never changed.';

    CREATE TABLE identity_access.disclosure_decision (
      request_id   uuid PRIMARY KEY REFERENCES identity_access.disclosure_request (id),
      judge_id     uuid NOT NULL REFERENCES people.person (id),
      reasons      text NOT NULL,
      decided_at   timestamptz NOT NULL,
      open_until   timestamptz NOT NULL,
      CONSTRAINT disclosure_decision_reasons_stated_check CHECK (length(btrim(reasons)) >= 20),
      CONSTRAINT disclosure_decision_period_check CHECK (open_until > decided_at)
    );
    COMMENT ON TABLE identity_access.disclosure_decision IS 'A judge’s decision with its reasons; never changed.';

    CREATE TABLE identity_access.disclosure_grant (
      request_id  uuid NOT NULL REFERENCES identity_access.disclosure_decision (request_id),
      field       text NOT NULL,
      granted     boolean NOT NULL,
      audience    text,
      may_copy    boolean NOT NULL DEFAULT false,
      PRIMARY KEY (request_id, field),
      CONSTRAINT disclosure_grant_scope_check CHECK (granted = (audience IS NOT NULL) AND (granted OR NOT may_copy)),
      CONSTRAINT disclosure_grant_audience_known_check CHECK (audience IN ('COUNSEL_ONLY', 'COUNSEL_AND_CLIENT'))
    );
    COMMENT ON TABLE identity_access.disclosure_grant IS 'The decision per field: whether, to whom, and whether it may be copied.';

    ALTER TABLE identity_access.disclosure_event ENABLE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.disclosure_event FORCE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.disclosure_response ENABLE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.disclosure_response FORCE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.disclosure_decision ENABLE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.disclosure_decision FORCE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.disclosure_grant ENABLE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.disclosure_grant FORCE ROW LEVEL SECURITY;
    -- Whoever sees the request sees what belongs to it: the policy of the request is asked inside.
    CREATE POLICY disclosure_event_select ON identity_access.disclosure_event FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM identity_access.disclosure_request r WHERE r.id = request_id));
    CREATE POLICY disclosure_event_insert ON identity_access.disclosure_event FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND EXISTS (SELECT 1 FROM identity_access.disclosure_request r WHERE r.id = request_id));
    CREATE POLICY disclosure_response_select ON identity_access.disclosure_response FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM identity_access.disclosure_request r WHERE r.id = request_id));
    CREATE POLICY disclosure_response_insert ON identity_access.disclosure_response FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND EXISTS (SELECT 1 FROM identity_access.disclosure_request r WHERE r.id = request_id
        AND ((party = 'PROSECUTION' AND auth.acts_in_case(r.case_id, '{PROSECUTOR,ADVOCATE_GENERAL}'))
          OR (party = 'CHILD_SIDE' AND identity_access.represents(r.case_id, r.child_ref)))));
    CREATE POLICY disclosure_decision_select ON identity_access.disclosure_decision FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM identity_access.disclosure_request r WHERE r.id = request_id));
    CREATE POLICY disclosure_decision_insert ON identity_access.disclosure_decision FOR INSERT TO ontzien_app
      WITH CHECK (judge_id = kernel.actor() AND EXISTS (SELECT 1 FROM identity_access.disclosure_request r WHERE r.id = request_id
        AND auth.acts_in_case(r.case_id, '{INVESTIGATING_JUDGE,JUDGE}')));
    CREATE POLICY disclosure_grant_select ON identity_access.disclosure_grant FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM identity_access.disclosure_request r WHERE r.id = request_id));
    CREATE POLICY disclosure_grant_insert ON identity_access.disclosure_grant FOR INSERT TO ontzien_app
      WITH CHECK (EXISTS (SELECT 1 FROM identity_access.disclosure_decision d WHERE d.request_id = disclosure_grant.request_id
        AND d.judge_id = kernel.actor()));
    GRANT SELECT, INSERT ON identity_access.disclosure_event, identity_access.disclosure_response, identity_access.disclosure_decision,
      identity_access.disclosure_grant TO ontzien_app;

    CREATE TRIGGER disclosure_event_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON identity_access.disclosure_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER disclosure_response_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON identity_access.disclosure_response
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER disclosure_decision_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON identity_access.disclosure_decision
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER disclosure_grant_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON identity_access.disclosure_grant
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- What waits for whom; of the same shape as notifications.work_item, beside which it is read.
    CREATE VIEW identity_access.work_item WITH (security_invoker = true) AS
      WITH mine AS (
        SELECT DISTINCT a.case_id, a.person_id, a.function, a.child_ref FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL)
      SELECT 'DISCLOSURE_TO_ADMIT' AS kind, r.case_id, r.child_ref, r.id AS subject_id, m.person_id, r.submitted_at AS since,
        NULL::timestamptz AS due_at, true AS mine
      FROM identity_access.disclosure_request r JOIN mine m ON m.case_id = r.case_id AND m.function = 'COURT_CLERK'
      WHERE r.state = 'SUBMITTED'
      UNION ALL
      SELECT 'DISCLOSURE_TO_ANSWER', r.case_id, r.child_ref, r.id, m.person_id, r.submitted_at, r.answers_due_at, true
      FROM identity_access.disclosure_request r JOIN mine m ON m.case_id = r.case_id AND (m.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL')
        OR (m.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND m.child_ref = r.child_ref))
      WHERE r.state = 'UNDER_REVIEW' AND NOT EXISTS (SELECT 1 FROM identity_access.disclosure_response x WHERE x.request_id = r.id
        AND x.party = CASE WHEN m.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL') THEN 'PROSECUTION' ELSE 'CHILD_SIDE' END)
      UNION ALL
      SELECT 'DISCLOSURE_TO_DECIDE', r.case_id, r.child_ref, r.id, m.person_id, r.submitted_at, r.answers_due_at, true
      FROM identity_access.disclosure_request r JOIN mine m ON m.case_id = r.case_id AND m.function IN ('JUDGE', 'INVESTIGATING_JUDGE')
      WHERE r.state = 'UNDER_REVIEW';
    COMMENT ON VIEW identity_access.work_item IS 'Requests for disclosure that wait for the actor.';
    GRANT SELECT ON identity_access.work_item TO ontzien_app;`;

  protected readonly downSql = `
    DROP VIEW identity_access.work_item;
    DROP TABLE identity_access.disclosure_grant, identity_access.disclosure_decision, identity_access.disclosure_response,
      identity_access.disclosure_event, identity_access.disclosure_request;
    DROP FUNCTION identity_access.represents(uuid, uuid);`;
}
