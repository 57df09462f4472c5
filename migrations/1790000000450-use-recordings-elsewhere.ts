import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const OFFICE = `'{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'`;
const FUNCTION = `recordings.is_official(asked.case_id)
        OR recordings.represents(asked.case_id, asked.child_ref)
        OR (asked.interviewer_id = kernel.actor() AND auth.acts_in_case(asked.case_id, '{CHILD_INTERVIEWER}'))
        OR (asked.state = 'VERIFIED' AND auth.acts_in_case(asked.case_id, '{DEFENCE_COUNSEL}'))`;
const grantPolicy = (more: string) => `
    DROP POLICY play_grant_insert ON recordings.play_grant;
    CREATE POLICY play_grant_insert ON recordings.play_grant FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND EXISTS (SELECT 1 FROM recordings.recording r
        WHERE r.id = recording_id AND r.case_id = play_grant.case_id AND r.state = 'VERIFIED' AND recordings.may_watch(r)
          AND (recordings.watches_by_function(r) OR play_grant.right_id = recordings.right_at(r, play_grant.granted_at)${more})));`;

/** Another proceeding uses a recording instead of hearing the child again: asked, answered, for a time. INV-REC-40 to INV-REC-42. */
export class UseRecordingsElsewhere1790000000450 extends SqlMigration {
  readonly name = 'UseRecordingsElsewhere1790000000450';

  protected readonly upSql = `
    CREATE TABLE recordings.use_request (
      id             uuid PRIMARY KEY,
      case_id        uuid NOT NULL,
      child_ref      uuid NOT NULL,
      elsewhere      boolean NOT NULL,
      proceeding     text NOT NULL,
      authority      text NOT NULL,
      reason         text NOT NULL,
      asked_by       uuid NOT NULL REFERENCES people.person (id),
      asked_at       timestamptz NOT NULL,
      answer_by      timestamptz NOT NULL,
      granted        boolean,
      answer_reason  text,
      answered_by    uuid REFERENCES people.person (id),
      answered_at    timestamptz,
      ends_at        timestamptz,
      ended_at       timestamptz,
      ended_by       uuid REFERENCES people.person (id),
      ended_because  text,
      suffices       boolean,
      concluded_by   uuid REFERENCES people.person (id),
      concluded_at   timestamptz,
      CONSTRAINT use_request_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT use_request_proceeding_known_check CHECK (proceeding IN ('OTHER_CRIMINAL_CASE', 'APPEAL_COURT', 'FAMILY_COURT', 'CHILD_PROTECTION_BOARD')),
      CONSTRAINT use_request_stated_check CHECK (length(btrim(reason)) >= 5 AND btrim(authority) <> ''),
      CONSTRAINT use_request_term_after_asking_check CHECK (answer_by > asked_at),
      CONSTRAINT use_request_answer_complete_check CHECK (num_nonnulls(granted, NULLIF(btrim(answer_reason), ''), answered_by, answered_at) IN (0, 4)
        AND (granted IS TRUE) = (ends_at IS NOT NULL)),
      CONSTRAINT use_request_answer_not_own_check CHECK (answered_by <> asked_by),
      CONSTRAINT use_request_period_bounded_check CHECK (ends_at > answered_at AND ends_at <= answered_at + interval '90 days'),
      CONSTRAINT use_request_ending_complete_check CHECK (num_nonnulls(ended_at, ended_by, ended_because) = 0
        OR (num_nonnulls(ended_at, ended_by, ended_because) = 3 AND granted IS TRUE)),
      CONSTRAINT use_request_conclusion_complete_check CHECK (num_nonnulls(suffices, concluded_by, concluded_at) = 0
        OR (num_nonnulls(suffices, concluded_by, concluded_at) = 3 AND granted IS TRUE))
    );
    COMMENT ON TABLE recordings.use_request IS 'Another proceeding asks to use the recordings of a child instead of a new interview; case_id is the case that keeps them.';
    COMMENT ON COLUMN recordings.use_request.elsewhere IS 'Asked out of another case of this system; which one is in use_asker, which the keeping case does not see.';
    CREATE UNIQUE INDEX use_request_one_open_uniq ON recordings.use_request (case_id, child_ref, proceeding, authority) WHERE answered_at IS NULL;
    CREATE INDEX use_request_child_idx ON recordings.use_request (case_id, child_ref);

    -- Which case asked: seen by the people of that case alone. INV-REC-41.
    CREATE TABLE recordings.use_asker (
      request_id  uuid PRIMARY KEY REFERENCES recordings.use_request (id),
      case_id     uuid NOT NULL,
      child_ref   uuid NOT NULL,
      CONSTRAINT use_asker_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id)
    );
    COMMENT ON TABLE recordings.use_asker IS 'The case and the number of the child under which a use was asked for.';
    CREATE INDEX use_asker_case_idx ON recordings.use_asker (case_id);

    -- INV-REC-40: what was asked and answered stays; a use only ends.
    CREATE FUNCTION recordings.guard_use_request() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE answered text[] := '{granted,answer_reason,answered_by,answered_at,ends_at}';
      ended text[] := '{ended_at,ended_by,ended_because}';
      concluded text[] := '{suffices,concluded_by,concluded_at}';
      step text[];
    BEGIN
      step := CASE WHEN OLD.answered_at IS NULL THEN answered ELSE
        CASE WHEN OLD.ended_at IS NULL THEN ended ELSE '{}' END || CASE WHEN OLD.concluded_at IS NULL THEN concluded ELSE '{}' END END;
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'a use goes forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'use_request_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER use_request_forward_only BEFORE UPDATE ON recordings.use_request
      FOR EACH ROW EXECUTE FUNCTION recordings.guard_use_request();
    CREATE TRIGGER use_request_kept BEFORE DELETE OR TRUNCATE ON recordings.use_request
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER use_asker_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.use_asker
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    ALTER TABLE recordings.use_asker ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.use_asker FORCE ROW LEVEL SECURITY;
    CREATE POLICY use_asker_select ON recordings.use_asker FOR SELECT TO ontzien_app
      USING (recordings.is_official(case_id) OR recordings.represents(case_id, child_ref));
    CREATE POLICY use_asker_insert ON recordings.use_asker FOR INSERT TO ontzien_app
      WITH CHECK (auth.acts_in_case(case_id, ${OFFICE}));
    GRANT SELECT, INSERT ON recordings.use_asker TO ontzien_app;

    ALTER TABLE recordings.use_request ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.use_request FORCE ROW LEVEL SECURITY;
    CREATE POLICY use_request_select ON recordings.use_request FOR SELECT TO ontzien_app
      USING (recordings.is_official(case_id) OR recordings.represents(case_id, child_ref)
        OR EXISTS (SELECT 1 FROM recordings.use_asker a WHERE a.request_id = use_request.id));
    CREATE POLICY use_request_insert ON recordings.use_request FOR INSERT TO ontzien_app
      WITH CHECK (asked_by = kernel.actor() AND answered_at IS NULL AND CASE WHEN elsewhere
        THEN kernel.has_role('PROSECUTOR') OR kernel.has_role('ADVOCATE_GENERAL') OR kernel.has_role('INVESTIGATING_JUDGE') OR kernel.has_role('JUDGE')
        ELSE recordings.is_official(case_id) END);
    CREATE POLICY use_request_update ON recordings.use_request FOR UPDATE TO ontzien_app
      USING (recordings.is_official(case_id) OR EXISTS (SELECT 1 FROM recordings.use_asker a WHERE a.request_id = use_request.id));
    GRANT SELECT, INSERT ON recordings.use_request TO ontzien_app;
    GRANT UPDATE (granted, answer_reason, answered_by, answered_at, ends_at, ended_at, ended_by, ended_because, suffices, concluded_by, concluded_at)
      ON recordings.use_request TO ontzien_app;

    -- Asked across cases: they run as the owner, and say no more than which use, or which case to tell.
    CREATE FUNCTION recordings.use_at(asked recordings.recording, moment timestamptz) RETURNS uuid LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog
      RETURN (SELECT u.id FROM recordings.use_request u JOIN recordings.use_asker a ON a.request_id = u.id
        JOIN auth.case_access c ON c.case_id = a.case_id AND c.person_id = kernel.actor() AND c.closed_at IS NULL AND c.function = ANY (${OFFICE})
        WHERE u.case_id = asked.case_id AND u.child_ref = asked.child_ref AND u.granted AND u.ended_at IS NULL AND u.concluded_at IS NULL
          AND (use_at.moment IS NULL OR u.ends_at > use_at.moment)
        ORDER BY u.ends_at DESC, u.id LIMIT 1);
    COMMENT ON FUNCTION recordings.use_at IS 'The use under which the actor may watch at that moment, or at any when none is given.';
    CREATE FUNCTION recordings.asking_case(asked_request_id uuid) RETURNS uuid LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog
      RETURN (SELECT a.case_id FROM recordings.use_asker a WHERE a.request_id = asked_request_id);
    COMMENT ON FUNCTION recordings.asking_case IS 'Whom to tell and what to screen; never shown to the keeping case.';
    -- The owner is bound by FORCE as anybody is: these functions ask past it through a policy of their own.
    CREATE POLICY use_request_owner ON recordings.use_request FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY use_asker_owner ON recordings.use_asker FOR SELECT TO ontzien_owner USING (true);

    CREATE OR REPLACE FUNCTION recordings.may_watch(asked recordings.recording) RETURNS boolean LANGUAGE sql STABLE
      RETURN ${FUNCTION}
        OR (asked.state = 'VERIFIED' AND recordings.use_at(asked, NULL) IS NOT NULL);
    ALTER TABLE recordings.play_grant ADD COLUMN use_id uuid REFERENCES recordings.use_request (id);
    COMMENT ON COLUMN recordings.play_grant.use_id IS 'The use by another proceeding under which it was given.';
    ${grantPolicy(' OR play_grant.use_id = recordings.use_at(r, play_grant.granted_at)')}
    ${rewriteWorkItems(`body := body || $q$
      UNION ALL
      SELECT 'USE_TO_ANSWER', u.case_id, u.child_ref, u.id, m.person_id, u.asked_at, u.answer_by, true
      FROM recordings.use_request u JOIN (SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL AND a.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL')) m ON m.case_id = u.case_id
      WHERE u.answered_at IS NULL AND u.asked_by <> m.person_id$q$;`)}

    -- Interviews that need not be held. Source: domain 3.7, measured in children spared.
    GRANT USAGE ON SCHEMA recordings TO ontzien_counter;
    GRANT SELECT (child_ref, asked_at, granted, suffices) ON recordings.use_request TO ontzien_counter;
    CREATE POLICY use_request_count ON recordings.use_request FOR SELECT TO ontzien_counter USING (true);
    CREATE VIEW indicators.indicator_recording_uses AS
      SELECT extract(year FROM u.asked_at AT TIME ZONE 'Europe/Amsterdam')::integer AS year,
        indicators.shown(count(*)) AS asked,
        CASE WHEN count(DISTINCT u.child_ref) >= 10 THEN indicators.shown(count(*) FILTER (WHERE u.granted)) END AS granted,
        CASE WHEN count(DISTINCT u.child_ref) >= 10 THEN indicators.shown(count(*) FILTER (WHERE u.suffices)) END AS avoided
      FROM recordings.use_request u GROUP BY 1;
    COMMENT ON VIEW indicators.indicator_recording_uses IS 'Requests to use a recording in another proceeding, how many were granted, and how many made an interview unnecessary. Smallest group 10.';
    ALTER VIEW indicators.indicator_recording_uses OWNER TO ontzien_counter;
    GRANT SELECT ON indicators.indicator_recording_uses TO ontzien_indicators;`;

  protected readonly downSql = `
    DROP VIEW indicators.indicator_recording_uses;
    ${rewriteWorkItems(`body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'USE_TO_ANSWER'.*$q$, '');`)}
    ${grantPolicy('')}
    ALTER TABLE recordings.play_grant DROP COLUMN use_id;
    CREATE OR REPLACE FUNCTION recordings.may_watch(asked recordings.recording) RETURNS boolean LANGUAGE sql STABLE
      RETURN ${FUNCTION};
    DROP FUNCTION recordings.use_at(recordings.recording, timestamptz), recordings.asking_case(uuid);
    DROP TABLE recordings.use_asker, recordings.use_request CASCADE;
    DROP FUNCTION recordings.guard_use_request();
    REVOKE USAGE ON SCHEMA recordings FROM ontzien_counter;`;
}
