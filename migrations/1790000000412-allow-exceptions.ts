import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const ENDED = `('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')`;
const READERS = `'{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'`;

/** A child of twelve or older may be heard without certificate, with a reason and a prosecutor's approval (A03). INV-INT-13. */
export class AllowExceptions1790000000412 extends SqlMigration {
  readonly name = 'AllowExceptions1790000000412';

  protected readonly upSql = `
    CREATE TABLE interviews.exception (
      id uuid PRIMARY KEY,
      case_id uuid NOT NULL,
      child_ref uuid NOT NULL,
      interviewer_id uuid NOT NULL REFERENCES people.person (id),
      studio_id uuid NOT NULL REFERENCES studios.studio (id),
      reason text NOT NULL,
      asked_by uuid NOT NULL REFERENCES people.person (id),
      asked_at timestamptz NOT NULL,
      decision text,
      decision_reason text,
      decided_by uuid REFERENCES people.person (id),
      decided_at timestamptz,
      CONSTRAINT exception_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT exception_booked_uniq UNIQUE (id, child_ref, interviewer_id, studio_id),
      CONSTRAINT exception_reasoned_check CHECK (length(btrim(reason)) >= 20),
      CONSTRAINT exception_decision_known_check CHECK (decision IN ('APPROVED', 'DENIED')),
      CONSTRAINT exception_decision_complete_check CHECK (num_nonnulls(decision, NULLIF(btrim(decision_reason), ''), decided_by, decided_at) IN (0, 4)),
      CONSTRAINT exception_four_eyes_check CHECK (decided_by <> asked_by));
    COMMENT ON TABLE interviews.exception IS 'A session without certificate: who asked why, and what the prosecutor decided. INV-INT-13.';
    CREATE UNIQUE INDEX exception_one_open_uniq ON interviews.exception (child_ref, interviewer_id, studio_id) WHERE decision IS NULL;
    ALTER TABLE interviews.exception ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.exception FORCE ROW LEVEL SECURITY;
    CREATE FUNCTION interviews.keep_exception() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.decision IS NOT NULL THEN
        RAISE EXCEPTION 'decided already' USING ERRCODE = 'check_violation', CONSTRAINT = 'exception_decided_once';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER exception_decided_once BEFORE UPDATE ON interviews.exception FOR EACH ROW EXECUTE FUNCTION interviews.keep_exception();
    CREATE POLICY exception_insert ON interviews.exception FOR INSERT TO ontzien_app
      WITH CHECK (asked_by = kernel.actor() AND decision IS NULL AND auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR}'));
    CREATE POLICY exception_select ON interviews.exception FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR auth.acts_in_case(case_id, ${READERS}));
    CREATE POLICY exception_update ON interviews.exception FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR}')) WITH CHECK (decided_by = kernel.actor());
    GRANT SELECT, INSERT ON interviews.exception TO ontzien_app;
    GRANT UPDATE (decision, decision_reason, decided_by, decided_at) ON interviews.exception TO ontzien_app;

    ALTER TABLE interviews.booking
      ADD COLUMN exception_id uuid,
      ADD CONSTRAINT booking_exception_fk FOREIGN KEY (exception_id, child_ref, interviewer_id, studio_id)
        REFERENCES interviews.exception (id, child_ref, interviewer_id, studio_id),
      -- Younger children are heard by certified people in certified rooms, always. Source: domain 0.2 T3.
      ADD CONSTRAINT booking_exception_age_check CHECK (exception_id IS NULL OR age_band IN ('AGE_12_15', 'AGE_16_17'));
    CREATE UNIQUE INDEX booking_exception_once_uniq ON interviews.booking (exception_id)
      WHERE exception_id IS NOT NULL AND state NOT IN ${ENDED};
    COMMENT ON INDEX interviews.booking_exception_once_uniq IS 'INV-INT-13: an exception is for one session.';
    CREATE OR REPLACE FUNCTION interviews.check_certificates() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.exception_id IS NOT NULL THEN
        IF NOT EXISTS (SELECT 1 FROM interviews.exception e WHERE e.id = NEW.exception_id AND e.decision = 'APPROVED') THEN
          RAISE EXCEPTION 'exception not approved' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_exception_approved';
        END IF;
        RETURN NULL;
      END IF;
      IF NOT interviews.interviewer_certified(NEW.interviewer_id, NEW.age_band, NEW.language, NEW.session) THEN
        RAISE EXCEPTION 'interviewer not certified' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interviewer_certified';
      END IF;
      IF NOT interviews.studio_certified(NEW.studio_id, NEW.age_band, NEW.session) THEN
        RAISE EXCEPTION 'studio not certified' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_studio_certified';
      END IF;
      RETURN NULL;
    END $$;
    ${rewriteWorkItems(`
      body := body || $q$
      UNION ALL
      SELECT 'EXCEPTION_TO_DECIDE', x.case_id, x.child_ref, x.id, m.person_id, x.asked_at, NULL::timestamptz, true
      FROM interviews.exception x JOIN (SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL AND a.function = 'PROSECUTOR') m ON m.case_id = x.case_id
      WHERE x.decision IS NULL$q$;`)}

    -- Deviations from the rule that certified people hear children in certified rooms. Source: domain 0.2 T3.
    GRANT SELECT (exception_id) ON interviews.booking TO ontzien_counter;
    CREATE VIEW indicators.indicator_certified_sessions AS
      SELECT extract(year FROM lower(b.session) AT TIME ZONE 'Europe/Amsterdam')::integer AS year,
        indicators.shown(count(*)) AS sessions,
        CASE WHEN count(*) >= 10 THEN indicators.shown(count(b.exception_id)) END AS deviations
      FROM interviews.booking b WHERE b.state = 'HELD' GROUP BY 1;
    COMMENT ON VIEW indicators.indicator_certified_sessions IS 'Sessions held by year, and how many of them by exception without certificate. Smallest group 10.';
    ALTER VIEW indicators.indicator_certified_sessions OWNER TO ontzien_counter;
    GRANT SELECT ON indicators.indicator_certified_sessions TO ontzien_indicators;`;

  protected readonly downSql = `
    DROP VIEW indicators.indicator_certified_sessions;
    ${rewriteWorkItems(`body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'EXCEPTION_TO_DECIDE'.*$q$, '');`)}
    CREATE OR REPLACE FUNCTION interviews.check_certificates() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT interviews.interviewer_certified(NEW.interviewer_id, NEW.age_band, NEW.language, NEW.session) THEN
        RAISE EXCEPTION 'interviewer not certified' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interviewer_certified';
      END IF;
      IF NOT interviews.studio_certified(NEW.studio_id, NEW.age_band, NEW.session) THEN
        RAISE EXCEPTION 'studio not certified' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_studio_certified';
      END IF;
      RETURN NULL;
    END $$;
    DROP INDEX interviews.booking_exception_once_uniq;
    ALTER TABLE interviews.booking DROP CONSTRAINT booking_exception_fk, DROP CONSTRAINT booking_exception_age_check, DROP COLUMN exception_id;
    DROP TABLE interviews.exception;
    DROP FUNCTION interviews.keep_exception();`;
}
