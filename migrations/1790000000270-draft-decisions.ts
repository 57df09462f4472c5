import { SqlMigration } from '../src/kernel/database/migration.js';

/** Decisions are drafted in chambers, signed by every judge of the panel, put in words for the child, and served with a log. INV-MOT-06, INV-MOT-11. */
export class DraftDecisions1790000000270 extends SqlMigration {
  readonly name = 'DraftDecisions1790000000270';

  protected readonly upSql = `
    -- Seen by the chamber and nobody else, until it is signed.
    CREATE TABLE motions.decision_draft (
      motion_id   uuid PRIMARY KEY,
      case_id     uuid NOT NULL,
      version     integer NOT NULL,
      content     jsonb NOT NULL,
      panel       uuid[] NOT NULL,
      written_by  uuid NOT NULL REFERENCES people.person (id),
      written_at  timestamptz NOT NULL,
      CONSTRAINT decision_draft_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id),
      CONSTRAINT decision_draft_panel_check CHECK (cardinality(panel) IN (1, 3, 5) AND motions.sorted_once(panel)),
      CONSTRAINT decision_draft_version_positive_check CHECK (version >= 1)
    );
    COMMENT ON TABLE motions.decision_draft IS 'The decision being written; for the chamber alone. Source: domain 4.6, A32.';
    ALTER TABLE motions.decision_draft ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.decision_draft FORCE ROW LEVEL SECURITY;
    CREATE POLICY decision_draft_select ON motions.decision_draft FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY decision_draft_insert ON motions.decision_draft FOR INSERT TO ontzien_app
      WITH CHECK (written_by = kernel.actor() AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY decision_draft_update ON motions.decision_draft FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY decision_draft_delete ON motions.decision_draft FOR DELETE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    GRANT SELECT, INSERT, DELETE ON motions.decision_draft TO ontzien_app;
    GRANT UPDATE (version, content, panel, written_by, written_at) ON motions.decision_draft TO ontzien_app;

    -- A signature is under one version of the text: another word, and it is asked again.
    CREATE TABLE motions.decision_signature (
      motion_id  uuid NOT NULL,
      case_id    uuid NOT NULL,
      version    integer NOT NULL,
      judge_id   uuid NOT NULL REFERENCES people.person (id),
      signed_at  timestamptz NOT NULL,
      PRIMARY KEY (motion_id, version, judge_id),
      CONSTRAINT decision_signature_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id)
    );
    COMMENT ON TABLE motions.decision_signature IS 'Who signed which version of a draft; insert only.';
    CREATE TRIGGER decision_signature_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.decision_signature
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.decision_signature ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.decision_signature FORCE ROW LEVEL SECURITY;
    CREATE POLICY decision_signature_select ON motions.decision_signature FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY decision_signature_insert ON motions.decision_signature FOR INSERT TO ontzien_app
      WITH CHECK (judge_id = kernel.actor() AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE}'));
    GRANT SELECT, INSERT ON motions.decision_signature TO ontzien_app;

    ALTER TABLE motions.decision ADD COLUMN signed_by uuid[] NOT NULL DEFAULT '{}', ADD COLUMN child_text text, ADD COLUMN child_explainer text;
    ALTER TABLE motions.decision ADD CONSTRAINT decision_explainer_known_check CHECK (child_explainer IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM',
      'VICTIM_COORDINATOR', 'CHILD_INTERVIEWER', 'JUDGE', 'OTHER'));
    -- Decisions of before had neither, so those that are there are not asked.
    ALTER TABLE motions.decision ADD CONSTRAINT decision_child_version_check
      CHECK (outcome IN ('VIEW_RECORDING_FIRST', 'EXPERT_FIRST', 'REFERRED') OR (COALESCE(btrim(child_text), '') <> '' AND child_explainer IS NOT NULL)) NOT VALID;

    -- Every judge of the panel signed the version that became the decision.
    CREATE FUNCTION motions.check_signatures() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE draft motions.decision_draft%ROWTYPE;
    BEGIN
      IF NEW.replaces_because = 'CORRECTION' THEN RETURN NEW; END IF;
      SELECT * INTO draft FROM motions.decision_draft d WHERE d.motion_id = NEW.motion_id;
      IF FOUND AND cardinality(draft.panel) > 1 AND EXISTS (SELECT 1 FROM unnest(draft.panel) AS judge WHERE NOT EXISTS
          (SELECT 1 FROM motions.decision_signature s WHERE s.motion_id = NEW.motion_id AND s.version = draft.version AND s.judge_id = judge)) THEN
        RAISE EXCEPTION 'panel has not signed' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_panel_signed';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER decision_signed BEFORE INSERT ON motions.decision FOR EACH ROW EXECUTE FUNCTION motions.check_signatures();

    -- To whom a decision was served, and when.
    CREATE TABLE motions.service (
      decision_id  uuid NOT NULL REFERENCES motions.decision (id),
      person_id    uuid NOT NULL REFERENCES people.person (id),
      served_at    timestamptz NOT NULL,
      PRIMARY KEY (decision_id, person_id)
    );
    COMMENT ON TABLE motions.service IS 'Service of a decision, one row a recipient; insert only. Source: domain 4.6.';
    CREATE TRIGGER service_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.service
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.service ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.service FORCE ROW LEVEL SECURITY;
    CREATE POLICY service_select ON motions.service FOR SELECT TO ontzien_app USING (EXISTS (SELECT 1 FROM motions.decision d WHERE d.id = service.decision_id));
    CREATE POLICY service_insert ON motions.service FOR INSERT TO ontzien_app WITH CHECK (EXISTS (SELECT 1 FROM motions.decision d
      WHERE d.id = service.decision_id AND auth.acts_in_case(d.case_id, '{INVESTIGATING_JUDGE,JUDGE}')));
    GRANT SELECT, INSERT ON motions.service TO ontzien_app;

    -- Decisions of other cases as counted facts: no case, no child, no day, no words. For judges and their clerks.
    CREATE FUNCTION motions.comparable(asked_motion uuid) RETURNS TABLE (outcome text, stage text, age_band text, criterion text, keskin boolean,
        grounds text[], counterbalance text[], decisions bigint)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT d.outcome, m.stage, k.age_band, d.criterion_applied, d.keskin_overlay, d.grounds, d.fair_trial_counterbalance, count(*)
        FROM motions.motion asked JOIN motions.motion m ON m.case_id <> asked.case_id AND m.stage = asked.stage
          JOIN motions.decision d ON d.motion_id = m.id AND NOT d.interim
          JOIN cases.child k ON k.child_ref = m.child_ref
        WHERE asked.id = asked_motion AND auth.acts_in_case(asked.case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
          AND NOT EXISTS (SELECT 1 FROM motions.decision n WHERE n.replaces = d.id)
        GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY count(*) DESC, 1, 3 LIMIT 100;
      END;
    COMMENT ON FUNCTION motions.comparable IS 'Earlier decisions in the same stage, as counts of outcome, grounds and age band; nothing leads back to a case.';
    REVOKE EXECUTE ON FUNCTION motions.comparable(uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION motions.comparable(uuid) TO ontzien_app;
    CREATE POLICY decision_asked ON motions.decision FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY child_compared ON cases.child FOR SELECT TO ontzien_owner USING (true);`;

  protected readonly downSql = `
    DROP POLICY child_compared ON cases.child;
    DROP POLICY decision_asked ON motions.decision;
    DROP FUNCTION motions.comparable(uuid);
    DROP TABLE motions.service;
    DROP TRIGGER decision_signed ON motions.decision;
    DROP FUNCTION motions.check_signatures();
    DROP TABLE motions.decision_signature, motions.decision_draft;`;
}
