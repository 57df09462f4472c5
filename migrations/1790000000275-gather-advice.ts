import { SqlMigration } from '../src/kernel/database/migration.js';

/** Advice, notes, reports and joinders beside the answers of the parties, each with its own term. INV-MOT-13. */
export class GatherAdvice1790000000275 extends SqlMigration {
  readonly name = 'GatherAdvice1790000000275';

  protected readonly upSql = `
    CREATE TABLE motions.advice (
      id               uuid PRIMARY KEY,
      motion_id        uuid NOT NULL,
      case_id          uuid NOT NULL,
      kind             text NOT NULL,
      author           text NOT NULL,
      register_number  text,
      dated_on         date NOT NULL,
      question         text,
      text             text NOT NULL,
      saw_recording    boolean NOT NULL,
      spoke_to_child   boolean NOT NULL DEFAULT false,
      burden           text,
      feasibility      text,
      reliability      text,
      modalities       text[] NOT NULL DEFAULT '{}',
      extra_questions  jsonb NOT NULL DEFAULT '[]',
      late             boolean NOT NULL,
      filed_by         uuid NOT NULL REFERENCES people.person (id),
      function         text NOT NULL,
      filed_at         timestamptz NOT NULL,
      CONSTRAINT advice_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id),
      CONSTRAINT advice_kind_known_check CHECK (kind IN ('EXPERT_ADVICE', 'INTERVIEWER_NOTE', 'CHILD_RIGHTS_REPORT', 'JOINDER')),
      CONSTRAINT advice_text_not_blank_check CHECK (btrim(text) <> '' AND btrim(author) <> ''),
      CONSTRAINT advice_dated_check CHECK (dated_on <= (filed_at AT TIME ZONE 'Europe/Amsterdam')::date),
      -- An expert is asked something and says what it asks of the child; the others are not experts.
      CONSTRAINT advice_expert_complete_check CHECK (CASE kind WHEN 'EXPERT_ADVICE' THEN num_nonnulls(question, burden, feasibility) = 3
        ELSE num_nonnulls(burden, feasibility, reliability) = 0 AND cardinality(modalities) = 0 END),
      -- Who joins asks something; nobody else does here.
      CONSTRAINT advice_joinder_asks_check CHECK ((kind = 'JOINDER') = (jsonb_array_length(extra_questions) > 0)),
      CONSTRAINT advice_joinder_by_counsel_check CHECK ((kind = 'JOINDER') = (function = 'DEFENCE_COUNSEL')),
      CONSTRAINT advice_note_by_interviewer_check CHECK ((kind = 'INTERVIEWER_NOTE') = (function = 'CHILD_INTERVIEWER'))
    );
    COMMENT ON TABLE motions.advice IS 'What others than the parties say to a motion, and co-accused who join it; insert only. Source: domain 4.5.';
    CREATE INDEX advice_motion_idx ON motions.advice (motion_id, filed_at);
    CREATE UNIQUE INDEX advice_joinder_once_uniq ON motions.advice (motion_id, filed_by) WHERE kind = 'JOINDER';
    CREATE TRIGGER advice_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.advice
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.advice ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.advice FORCE ROW LEVEL SECURITY;
    CREATE POLICY advice_select ON motions.advice FOR SELECT TO ontzien_app USING (filed_by = kernel.actor()
      OR EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = advice.motion_id));
    CREATE POLICY advice_insert ON motions.advice FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (filed_by = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[function])));
    GRANT SELECT, INSERT ON motions.advice TO ontzien_app;

    -- Until when each office is waited for. The newest row of an office counts.
    CREATE TABLE motions.office_term (
      motion_id  uuid NOT NULL,
      case_id    uuid NOT NULL,
      office     text NOT NULL,
      seq        integer NOT NULL,
      due_at     timestamptz NOT NULL,
      reason     text,
      set_by     uuid NOT NULL REFERENCES people.person (id),
      set_at     timestamptz NOT NULL,
      PRIMARY KEY (motion_id, office, seq),
      CONSTRAINT office_term_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id),
      CONSTRAINT office_term_office_known_check CHECK (office IN ('PROSECUTION', 'CHILD_SIDE', 'CHILD_VIEW', 'EXPERT', 'INTERVIEWER', 'CO_ACCUSED')),
      CONSTRAINT office_term_ahead_check CHECK (due_at > set_at)
    );
    COMMENT ON TABLE motions.office_term IS 'Terms of our own for answers and advice (systeemregel), with their extensions; insert only.';
    CREATE TRIGGER office_term_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.office_term
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.office_term ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.office_term FORCE ROW LEVEL SECURITY;
    CREATE POLICY office_term_select ON motions.office_term FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = office_term.motion_id));
    CREATE POLICY office_term_insert ON motions.office_term FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (set_by = kernel.actor() AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')));
    GRANT SELECT, INSERT ON motions.office_term TO ontzien_app;

    -- A co-accused's counsel does not read the motion of another; that one can be joined, and about which child, is all.
    CREATE FUNCTION motions.joinable_in_case(asked_case_id uuid) RETURNS TABLE (motion_id uuid, child_ref uuid, filed_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT m.id, m.child_ref, m.filed_at FROM motions.motion m
        WHERE m.case_id = asked_case_id AND m.applicant_function = 'DEFENCE_COUNSEL' AND m.state IN ('UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED')
          AND EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = asked_case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
            AND a.function = 'DEFENCE_COUNSEL' AND a.suspect_id <> m.suspect_id) ORDER BY m.id;
      END;
    CREATE FUNCTION motions.for_advice(asked_motion_id uuid) RETURNS TABLE (case_id uuid, child_ref uuid, state text, filed_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT m.case_id, m.child_ref, m.state, m.filed_at FROM motions.motion m WHERE m.id = asked_motion_id AND m.filed_at IS NOT NULL
          AND (auth.acts_in_case(m.case_id, '{PROSECUTOR,ADVOCATE_GENERAL,CHILD_INTERVIEWER,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
            OR EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = m.case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
              AND ((a.child_ref = m.child_ref AND a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'))
                OR (a.function = 'DEFENCE_COUNSEL' AND m.applicant_function = 'DEFENCE_COUNSEL'))));
      END;
    REVOKE EXECUTE ON FUNCTION motions.joinable_in_case(uuid), motions.for_advice(uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION motions.joinable_in_case(uuid), motions.for_advice(uuid) TO ontzien_app;
    GRANT UPDATE (responses_due_at) ON motions.motion TO ontzien_app;`;

  protected readonly downSql = `
    DROP FUNCTION motions.for_advice(uuid), motions.joinable_in_case(uuid);
    DROP TABLE motions.office_term, motions.advice;`;
}
