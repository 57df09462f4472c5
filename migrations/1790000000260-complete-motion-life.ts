import { SqlMigration } from '../src/kernel/database/migration.js';

/** The whole life of a motion: execution, objection, recusal, referral, mootness, and a decision that follows another. INV-MOT-03, INV-MOT-07, INV-MOT-09. */
export class CompleteMotionLife1790000000260 extends SqlMigration {
  readonly name = 'CompleteMotionLife1790000000260';

  protected readonly upSql = `
    ALTER TABLE motions.motion DROP CONSTRAINT motion_state_known_check;
    ALTER TABLE motions.motion ADD CONSTRAINT motion_state_known_check CHECK (state IN ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW',
      'READY_FOR_DECISION', 'ADJOURNED', 'SUSPENDED_RECUSAL', 'REFERRED', 'DECIDED', 'UNDER_OBJECTION', 'BOOKED', 'HELD', 'REPORTED', 'WITHDRAWN', 'MOOT', 'CLOSED'));
    ALTER TABLE motions.event DROP CONSTRAINT event_action_known_check;
    ALTER TABLE motions.event ADD CONSTRAINT event_action_known_check CHECK (action IN ('file', 'return-for-completion', 'take-under-review', 'make-ready',
      'adjourn', 'refer', 'decide', 'withdraw', 'suspend', 'resume', 'object', 'uphold-objection', 'dismiss-objection', 'declare-moot', 'book', 'unbook', 'hold',
      'report', 'close'));
    -- Why a step was taken, where somebody has to say so; read with the motion.
    ALTER TABLE motions.event ADD COLUMN reason text;
    ALTER TABLE motions.event ADD CONSTRAINT event_reason_stated_check CHECK (
      action NOT IN ('suspend', 'object', 'uphold-objection', 'dismiss-objection', 'declare-moot') OR COALESCE(btrim(reason), '') <> '');

    DROP INDEX motions.motion_one_open_uniq;
    CREATE UNIQUE INDEX motion_one_open_uniq ON motions.motion (on_behalf_of, child_ref, facts)
      WHERE state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED', 'SUSPENDED_RECUSAL', 'REFERRED', 'UNDER_OBJECTION');
    COMMENT ON INDEX motions.motion_one_open_uniq IS 'INV-MOT-02: one open motion per party, child and set of facts.';

    -- A referral leaves the question open, for another judge; and a decision may follow on another, which it names.
    DROP INDEX motions.decision_one_final_uniq;
    ALTER TABLE motions.decision DROP COLUMN interim;
    ALTER TABLE motions.decision ADD COLUMN interim boolean NOT NULL GENERATED ALWAYS AS (outcome IN ('VIEW_RECORDING_FIRST', 'EXPERT_FIRST', 'REFERRED')) STORED;
    ALTER TABLE motions.decision ADD COLUMN replaces uuid, ADD COLUMN replaces_because text;
    ALTER TABLE motions.decision ADD CONSTRAINT decision_of_motion_uniq UNIQUE (id, motion_id);
    ALTER TABLE motions.decision ADD CONSTRAINT decision_replaces_fk FOREIGN KEY (replaces, motion_id) REFERENCES motions.decision (id, motion_id);
    ALTER TABLE motions.decision ADD CONSTRAINT decision_replaced_once_uniq UNIQUE (replaces);
    ALTER TABLE motions.decision ADD CONSTRAINT decision_replaces_another_check CHECK (replaces <> id);
    ALTER TABLE motions.decision ADD CONSTRAINT decision_replaces_known_check CHECK (
      CASE WHEN replaces IS NULL THEN replaces_because IS NULL ELSE COALESCE(replaces_because, '') IN ('CORRECTION', 'OBJECTION_UPHELD') END);
    CREATE UNIQUE INDEX decision_one_final_uniq ON motions.decision (motion_id) WHERE NOT interim AND replaces IS NULL;
    COMMENT ON INDEX motions.decision_one_final_uniq IS 'INV-MOT-07: a motion is finally decided once; what follows names what it replaces.';
    -- A correction mends words and reasons. Another outcome is another decision, after an objection.
    CREATE FUNCTION motions.check_correction() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.replaces_because = 'CORRECTION' AND NOT EXISTS (SELECT 1 FROM motions.decision d WHERE d.id = NEW.replaces
          AND (d.outcome, d.modalities, d.valid_until, d.max_sessions) IS NOT DISTINCT FROM (NEW.outcome, NEW.modalities, NEW.valid_until, NEW.max_sessions)) THEN
        RAISE EXCEPTION 'a correction decides nothing anew' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_correction_same_outcome';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER decision_correction BEFORE INSERT ON motions.decision FOR EACH ROW EXECUTE FUNCTION motions.check_correction();

    -- A judge who was asked to step aside, and what came of it. The newest row about a judge counts.
    CREATE TABLE motions.recusal (
      id          uuid PRIMARY KEY,
      motion_id   uuid NOT NULL,
      case_id     uuid NOT NULL,
      judge_id    uuid NOT NULL REFERENCES people.person (id),
      kind        text NOT NULL,
      outcome     text NOT NULL,
      entered_by  uuid NOT NULL REFERENCES people.person (id),
      entered_at  timestamptz NOT NULL,
      CONSTRAINT recusal_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id),
      CONSTRAINT recusal_kind_known_check CHECK (kind IN ('RECUSAL', 'SELF_RECUSAL')),
      CONSTRAINT recusal_outcome_known_check CHECK (outcome IN ('PENDING', 'GRANTED', 'DENIED', 'DROPPED'))
    );
    COMMENT ON TABLE motions.recusal IS 'Recusal and self-recusal (art. 512-518 Sv, to verify); insert only. Source: domain 4.8, A32.';
    CREATE INDEX recusal_motion_idx ON motions.recusal (motion_id, entered_at);
    CREATE TRIGGER recusal_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.recusal
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.recusal ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.recusal FORCE ROW LEVEL SECURITY;
    CREATE POLICY recusal_select ON motions.recusal FOR SELECT TO ontzien_app USING (EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = recusal.motion_id));
    CREATE POLICY recusal_insert ON motions.recusal FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (entered_by = kernel.actor() AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')));
    GRANT SELECT, INSERT ON motions.recusal TO ontzien_app;

    CREATE FUNCTION motions.check_decider() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (SELECT r.outcome FROM motions.recusal r WHERE r.motion_id = NEW.motion_id AND r.judge_id = NEW.decider_id
          ORDER BY r.entered_at DESC, r.id DESC LIMIT 1) IN ('PENDING', 'GRANTED') THEN
        RAISE EXCEPTION 'judge stepped aside' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_judge_recused';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER decision_by_sitting_judge BEFORE INSERT ON motions.decision FOR EACH ROW EXECUTE FUNCTION motions.check_decider();

    -- What the session did otherwise than was decided. Nobody gets another session from it. Source: domain A37.
    CREATE TABLE motions.deviation (
      id            uuid PRIMARY KEY,
      motion_id     uuid NOT NULL,
      case_id       uuid NOT NULL,
      kind          text NOT NULL,
      text          text NOT NULL,
      recording_id  uuid REFERENCES recordings.recording (id),
      from_ms       integer,
      to_ms         integer,
      entered_by    uuid NOT NULL REFERENCES people.person (id),
      function      text NOT NULL,
      entered_at    timestamptz NOT NULL,
      CONSTRAINT deviation_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id),
      CONSTRAINT deviation_kind_known_check CHECK (kind IN ('OTHER_TOPIC', 'BARRED_TOPIC', 'OTHER_PERSON', 'OTHER_PLACE', 'TOO_LONG', 'OTHER')),
      CONSTRAINT deviation_text_not_blank_check CHECK (btrim(text) <> ''),
      CONSTRAINT deviation_segment_check CHECK (num_nonnulls(recording_id, from_ms, to_ms) IN (0, 3) AND (to_ms IS NULL OR to_ms > from_ms))
    );
    COMMENT ON TABLE motions.deviation IS 'How a session differed from the decision, with the passage of the recording; insert only.';
    CREATE INDEX deviation_motion_idx ON motions.deviation (motion_id, entered_at);
    CREATE TRIGGER deviation_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.deviation
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.deviation ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.deviation FORCE ROW LEVEL SECURITY;
    CREATE POLICY deviation_select ON motions.deviation FOR SELECT TO ontzien_app USING (EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = deviation.motion_id));
    CREATE POLICY deviation_insert ON motions.deviation FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (entered_by = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[function])));
    GRANT SELECT, INSERT ON motions.deviation TO ontzien_app;

    -- That the child heard, in words it understands, what became of the question. Source: domain 4.6, A31.
    CREATE TABLE motions.child_told (
      id            uuid PRIMARY KEY,
      motion_id     uuid NOT NULL,
      case_id       uuid NOT NULL,
      text          text NOT NULL,
      explained_by  text NOT NULL,
      told_on       date NOT NULL,
      reaction      text,
      entered_by    uuid NOT NULL REFERENCES people.person (id),
      function      text NOT NULL,
      entered_at    timestamptz NOT NULL,
      CONSTRAINT child_told_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id),
      CONSTRAINT child_told_text_not_blank_check CHECK (btrim(text) <> ''),
      CONSTRAINT child_told_explainer_known_check CHECK (explained_by IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'VICTIM_COORDINATOR', 'CHILD_INTERVIEWER', 'JUDGE', 'OTHER')),
      CONSTRAINT child_told_not_ahead_check CHECK (told_on <= (entered_at AT TIME ZONE 'Europe/Amsterdam')::date)
    );
    COMMENT ON TABLE motions.child_told IS 'What the child was told, by whom and when, and what it said to that; insert only.';
    CREATE INDEX child_told_motion_idx ON motions.child_told (motion_id, entered_at);
    CREATE TRIGGER child_told_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.child_told
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.child_told ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.child_told FORCE ROW LEVEL SECURITY;
    -- What the child answered is for its own side and the authorities, as its view is.
    CREATE POLICY child_told_select ON motions.child_told FOR SELECT TO ontzien_app USING (kernel.is_system()
      OR EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = child_told.motion_id AND auth.acts_in_case(m.case_id,
        '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')));
    CREATE POLICY child_told_insert ON motions.child_told FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (entered_by = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[function])));
    GRANT SELECT, INSERT ON motions.child_told TO ontzien_app;

    CREATE OR REPLACE FUNCTION motions.open_in_case(asked_case_id uuid) RETURNS TABLE (motion_id uuid, child_ref uuid, child_asked boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT m.id, m.child_ref, EXISTS (SELECT 1 FROM motions.child_view v WHERE v.motion_id = m.id)
        FROM motions.motion m WHERE m.case_id = asked_case_id
          AND m.state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED', 'SUSPENDED_RECUSAL', 'REFERRED')
          AND auth.acts_in_case(asked_case_id, '{INTERVIEW_COORDINATOR,CHILD_INTERVIEWER}') ORDER BY m.id;
      END;
    CREATE OR REPLACE FUNCTION motions.decided_before(asked_case_id uuid, child uuid, stated uuid[]) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      RETURN auth.may_see_case(asked_case_id) AND EXISTS (SELECT 1 FROM motions.motion m
        WHERE m.case_id = asked_case_id AND m.child_ref = child AND m.facts && stated
          AND m.state IN ('DECIDED', 'UNDER_OBJECTION', 'BOOKED', 'HELD', 'REPORTED', 'CLOSED'));

    -- Leave is followed by what changes it: another last day, or its end. The leave itself stays as it was granted.
    CREATE TABLE interviews.authorisation_change (
      authorisation_id  uuid NOT NULL REFERENCES interviews.authorisation (id),
      seq               integer NOT NULL,
      case_id           uuid NOT NULL,
      kind              text NOT NULL,
      valid_until       date,
      changed_by        uuid NOT NULL REFERENCES people.person (id),
      changed_at        timestamptz NOT NULL,
      PRIMARY KEY (authorisation_id, seq),
      CONSTRAINT authorisation_change_kind_check CHECK (CASE kind WHEN 'EXTENDED' THEN valid_until IS NOT NULL WHEN 'REVOKED' THEN valid_until IS NULL ELSE false END)
    );
    COMMENT ON TABLE interviews.authorisation_change IS 'Extension or end of leave, by a judge alone; insert only. The newest counts. Source: domain 4.6, 4.9.';
    CREATE TRIGGER authorisation_change_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON interviews.authorisation_change
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE interviews.authorisation_change ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.authorisation_change FORCE ROW LEVEL SECURITY;
    CREATE POLICY authorisation_change_select ON interviews.authorisation_change FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM interviews.authorisation a WHERE a.id = authorisation_change.authorisation_id));
    CREATE POLICY authorisation_change_insert ON interviews.authorisation_change FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR (changed_by = kernel.actor() AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
        AND (kind = 'REVOKED' OR auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE}'))));
    GRANT SELECT, INSERT ON interviews.authorisation_change TO ontzien_app;

    -- The last day of leave as it stands; null when there is none (any more). Row security of the caller applies.
    CREATE FUNCTION interviews.leave_until(asked uuid) RETURNS date LANGUAGE sql STABLE
      RETURN (SELECT CASE WHEN c.kind = 'REVOKED' THEN NULL ELSE COALESCE(c.valid_until, a.valid_until) END
        FROM interviews.authorisation a LEFT JOIN LATERAL (SELECT x.kind, x.valid_until FROM interviews.authorisation_change x
          WHERE x.authorisation_id = a.id ORDER BY x.seq DESC LIMIT 1) c ON true WHERE a.id = asked);

    CREATE OR REPLACE FUNCTION interviews.check_authorisation() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE leave interviews.authorisation%ROWTYPE; last_day date;
    BEGIN
      SELECT * INTO leave FROM interviews.authorisation a WHERE a.id = NEW.authorisation_id AND a.child_ref = NEW.child_ref;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'leave is for another child' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_fk';
      END IF;
      last_day := interviews.leave_until(leave.id);
      IF last_day IS NULL OR upper(NEW.session) > interviews.expires_at(last_day) THEN
        RAISE EXCEPTION 'leave has expired' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_unexpired';
      END IF;
      IF leave.same_interviewer AND leave.interviewer_id <> NEW.interviewer_id THEN
        RAISE EXCEPTION 'leave names another interviewer' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_same_interviewer';
      END IF;
      IF upper(NEW.session) - lower(NEW.session) > make_interval(mins => leave.max_minutes) THEN
        RAISE EXCEPTION 'longer than leave allows' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_minutes';
      END IF;
      RETURN NULL;
    END $$;`;

  protected readonly downSql = `
    DROP FUNCTION interviews.leave_until(uuid);
    DROP TABLE interviews.authorisation_change;
    DROP TABLE motions.child_told, motions.deviation, motions.recusal CASCADE;
    DROP TRIGGER decision_by_sitting_judge ON motions.decision;
    DROP TRIGGER decision_correction ON motions.decision;
    DROP FUNCTION motions.check_decider(), motions.check_correction();`;
}
