import { SqlMigration } from '../src/kernel/database/migration.js';

/** What a child needs, when it is heard, by whom, where and by whose leave. INV-INT-01 to INV-INT-08. */
export class CreateInterviews1790000000100 extends SqlMigration {
  readonly name = 'CreateInterviews1790000000100';

  protected readonly upSql = `
    CREATE SCHEMA interviews;
    COMMENT ON SCHEMA interviews IS 'Needs, bookings, session logs and leave to hear a child again.';
    GRANT USAGE ON SCHEMA interviews TO ontzien_app;

    -- Each version is a row of its own: the newest counts, the older ones stay. INV-AUD-01.
    CREATE TABLE interviews.needs_assessment (
      child_ref                  uuid NOT NULL,
      version                    integer NOT NULL,
      case_id                    uuid NOT NULL,
      languages                  text[] NOT NULL,
      interpreter_language       text,
      support_person_offered     boolean NOT NULL,
      support_person_wished      boolean,
      support_person_role        text,
      interviewer_sex            text,
      child_asked                boolean NOT NULL,
      child_wishes               text,
      representative_informed    boolean NOT NULL,
      representative_reason      text,
      guardian_requested         boolean NOT NULL,
      privilege_notice_needed    boolean NOT NULL,
      privilege_notice_planned   boolean NOT NULL,
      travel_limit_minutes       integer,
      travel_times               jsonb NOT NULL DEFAULT '[]',
      estimated_age_band         text,
      adult_procedure_chosen     boolean NOT NULL DEFAULT false,
      complete                   boolean NOT NULL,
      recorded_by                uuid NOT NULL REFERENCES people.person (id),
      recorded_at                timestamptz NOT NULL,
      PRIMARY KEY (child_ref, version),
      CONSTRAINT needs_assessment_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT needs_assessment_version_positive_check CHECK (version >= 1),
      CONSTRAINT needs_assessment_support_role_known_check CHECK (support_person_role IN ('PARENT', 'FOSTER_PARENT', 'RELATIVE',
        'TEACHER', 'CARE_WORKER', 'VICTIM_SUPPORT', 'COUNSEL', 'OTHER')),
      CONSTRAINT needs_assessment_interviewer_sex_known_check CHECK (interviewer_sex IN ('F', 'M')),
      CONSTRAINT needs_assessment_travel_limit_check CHECK (travel_limit_minutes BETWEEN 1 AND 600),
      CONSTRAINT needs_assessment_estimated_band_known_check CHECK (estimated_age_band IN ('AGE_0_3', 'AGE_4_5', 'AGE_6_8',
        'AGE_9_11', 'AGE_12_15', 'AGE_16_17')),
      CONSTRAINT needs_assessment_complete_check CHECK (NOT complete OR (cardinality(languages) > 0 AND support_person_offered
        AND (representative_informed OR (representative_reason IS NOT NULL AND btrim(representative_reason) <> '' AND guardian_requested))
        AND (NOT privilege_notice_needed OR privilege_notice_planned)))
    );
    COMMENT ON TABLE interviews.needs_assessment IS 'What one child needs to be heard, by version; roles of people, never names. Source: Dir. 2012/29 art. 22, gates B6 to B9.';
    CREATE TRIGGER needs_assessment_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON interviews.needs_assessment
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- A judge's leave to hear a child again, once. INV-INT-06.
    CREATE TABLE interviews.authorisation (
      id                uuid PRIMARY KEY,
      motion_id         uuid NOT NULL,
      case_id           uuid NOT NULL,
      child_ref         uuid NOT NULL,
      session_type      text NOT NULL,
      valid_until       date NOT NULL,
      max_sessions      integer NOT NULL,
      same_interviewer  boolean NOT NULL,
      interviewer_id    uuid REFERENCES people.person (id),
      max_minutes       integer,
      granted_by        uuid NOT NULL REFERENCES people.person (id),
      granted_at        timestamptz NOT NULL,
      CONSTRAINT authorisation_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT authorisation_motion_uniq UNIQUE (motion_id),
      CONSTRAINT authorisation_child_type_uniq UNIQUE (id, child_ref, session_type),
      CONSTRAINT authorisation_session_type_known_check CHECK (session_type IN ('RE_INTERVIEW', 'SUPPLEMENTARY', 'TECHNICAL_REDO')),
      CONSTRAINT authorisation_one_session_check CHECK (max_sessions = 1),
      CONSTRAINT authorisation_interviewer_named_check CHECK (NOT same_interviewer OR interviewer_id IS NOT NULL),
      CONSTRAINT authorisation_max_minutes_check CHECK (max_minutes BETWEEN 15 AND 240)
    );
    COMMENT ON TABLE interviews.authorisation IS 'Leave granted by a decision on a motion; valid through the end of valid_until in Amsterdam. Source: domain 4.6.';
    CREATE INDEX authorisation_child_idx ON interviews.authorisation (child_ref);
    CREATE TRIGGER authorisation_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON interviews.authorisation
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    CREATE TABLE interviews.booking (
      id                  uuid PRIMARY KEY,
      case_id             uuid NOT NULL,
      child_ref           uuid NOT NULL,
      session_type        text NOT NULL,
      state               text NOT NULL DEFAULT 'BOOKED',
      session             tstzrange NOT NULL,
      blocked             tstzrange NOT NULL,
      age_band            text NOT NULL,
      language            text NOT NULL,
      interviewer_id      uuid NOT NULL REFERENCES people.person (id),
      studio_id           uuid NOT NULL REFERENCES studios.studio (id),
      interpreter_number  text,
      authorisation_id    uuid,
      needs_version       integer NOT NULL,
      warnings            text[] NOT NULL DEFAULT '{}',
      booked_by           uuid NOT NULL REFERENCES people.person (id),
      booked_at           timestamptz NOT NULL,
      started_at          timestamptz,
      ended_at            timestamptz,
      cancel_reason       text,
      version             integer NOT NULL DEFAULT 1,
      CONSTRAINT booking_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT booking_needs_fk FOREIGN KEY (child_ref, needs_version) REFERENCES interviews.needs_assessment (child_ref, version),
      CONSTRAINT booking_authorisation_fk FOREIGN KEY (authorisation_id, child_ref, session_type)
        REFERENCES interviews.authorisation (id, child_ref, session_type),
      CONSTRAINT booking_case_uniq UNIQUE (id, case_id),
      CONSTRAINT booking_session_type_known_check CHECK (session_type IN ('INITIAL', 'RE_INTERVIEW', 'SUPPLEMENTARY', 'TECHNICAL_REDO')),
      CONSTRAINT booking_state_known_check CHECK (state IN ('BOOKED', 'STARTED', 'HELD', 'INTERRUPTED', 'CHILD_DECLINED', 'CANCELLED', 'NO_SHOW')),
      CONSTRAINT booking_age_band_known_check CHECK (age_band IN ('AGE_4_5', 'AGE_6_8', 'AGE_9_11', 'AGE_12_15', 'AGE_16_17')),
      CONSTRAINT booking_session_bounded_check CHECK (NOT isempty(session) AND lower_inc(session) AND NOT upper_inc(session)
        AND NOT lower_inf(session) AND NOT upper_inf(session) AND upper(session) - lower(session) <= interval '4 hours'),
      CONSTRAINT booking_buffers_kept_check CHECK (lower_inc(blocked) AND NOT upper_inc(blocked) AND NOT upper_inf(blocked)
        AND lower(blocked) <= lower(session) - interval '30 minutes' AND upper(blocked) >= upper(session) + interval '30 minutes'),
      -- A second session without a judge's leave does not exist. INV-INT-05.
      CONSTRAINT booking_authorised_check CHECK ((session_type = 'INITIAL') = (authorisation_id IS NULL)),
      CONSTRAINT booking_started_check CHECK ((started_at IS NOT NULL) = (state IN ('STARTED', 'HELD', 'INTERRUPTED', 'CHILD_DECLINED'))),
      CONSTRAINT booking_ended_check CHECK ((ended_at IS NOT NULL) = (state IN ('HELD', 'INTERRUPTED', 'CHILD_DECLINED'))),
      CONSTRAINT booking_end_after_start_check CHECK (ended_at >= started_at),
      CONSTRAINT booking_cancel_reason_check CHECK ((cancel_reason IS NOT NULL) = (state = 'CANCELLED')),
      -- Half-open on purpose: buffers of two bookings may touch. INV-INT-01, INV-INT-02.
      CONSTRAINT booking_interviewer_free_excl EXCLUDE USING gist (interviewer_id WITH =, blocked WITH &&) WHERE (state NOT IN ('CANCELLED', 'NO_SHOW')),
      CONSTRAINT booking_studio_free_excl EXCLUDE USING gist (studio_id WITH =, blocked WITH &&) WHERE (state NOT IN ('CANCELLED', 'NO_SHOW')),
      CONSTRAINT booking_child_free_excl EXCLUDE USING gist (child_ref WITH =, blocked WITH &&) WHERE (state NOT IN ('CANCELLED', 'NO_SHOW')),
      CONSTRAINT booking_interpreter_free_excl EXCLUDE USING gist (interpreter_number WITH =, blocked WITH &&)
        WHERE (interpreter_number IS NOT NULL AND state NOT IN ('CANCELLED', 'NO_SHOW'))
    );
    COMMENT ON TABLE interviews.booking IS 'A session of one child; who, where and when never change, only the state does.';
    CREATE UNIQUE INDEX booking_one_initial_uniq ON interviews.booking (child_ref)
      WHERE session_type = 'INITIAL' AND state NOT IN ('CANCELLED', 'NO_SHOW', 'CHILD_DECLINED');
    COMMENT ON INDEX interviews.booking_one_initial_uniq IS 'INV-INT-05: a child has one first interview.';
    CREATE UNIQUE INDEX booking_authorisation_once_uniq ON interviews.booking (authorisation_id)
      WHERE authorisation_id IS NOT NULL AND state NOT IN ('CANCELLED', 'NO_SHOW');
    COMMENT ON INDEX interviews.booking_authorisation_once_uniq IS 'INV-INT-06: leave is used once; a session the child declined has used it.';
    CREATE INDEX booking_case_idx ON interviews.booking (case_id, lower(session));
    CREATE INDEX booking_taken_idx ON interviews.booking USING gist (blocked) WHERE state NOT IN ('CANCELLED', 'NO_SHOW');
    CREATE INDEX booking_interviewer_idx ON interviews.booking (interviewer_id, lower(session));

    -- Certificates that follow each other without a gap count as one; the end is not included. INV-INT-03.
    CREATE FUNCTION interviews.interviewer_certified(person uuid, band text, spoken text, during tstzrange) RETURNS boolean LANGUAGE sql STABLE
      RETURN COALESCE((SELECT range_agg(c.period) @> during FROM people.interviewer_certificate c
        WHERE c.person_id = person AND c.revoked_at IS NULL AND band = ANY (c.age_bands) AND spoken = ANY (c.languages)), false);
    CREATE FUNCTION interviews.studio_certified(room uuid, band text, during tstzrange) RETURNS boolean LANGUAGE sql STABLE
      RETURN COALESCE((SELECT range_agg(c.period) @> during FROM studios.studio_certificate c
        WHERE c.studio_id = room AND c.revoked_at IS NULL AND CASE WHEN band IN ('AGE_0_3', 'AGE_4_5') THEN 'SET_0_5'
          WHEN band IN ('AGE_6_8', 'AGE_9_11') THEN 'SET_6_11' ELSE 'SET_12_17' END = ANY (c.age_sets)), false);
    -- The first instant after the last day on which leave may be used.
    CREATE FUNCTION interviews.expires_at(valid_until date) RETURNS timestamptz LANGUAGE sql STABLE
      RETURN (valid_until + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam';

    CREATE FUNCTION interviews.check_certificates() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT interviews.interviewer_certified(NEW.interviewer_id, NEW.age_band, NEW.language, NEW.session) THEN
        RAISE EXCEPTION 'interviewer not certified' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interviewer_certified';
      END IF;
      IF NOT interviews.studio_certified(NEW.studio_id, NEW.age_band, NEW.session) THEN
        RAISE EXCEPTION 'studio not certified' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_studio_certified';
      END IF;
      RETURN NULL;
    END $$;
    -- On booking and again at check-in: whoever is certified no more cannot start. INV-INT-03, INV-INT-04.
    CREATE CONSTRAINT TRIGGER booking_certified AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.state IN ('BOOKED', 'STARTED')) EXECUTE FUNCTION interviews.check_certificates();

    CREATE FUNCTION interviews.check_authorisation() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE leave interviews.authorisation%ROWTYPE;
    BEGIN
      SELECT * INTO leave FROM interviews.authorisation a WHERE a.id = NEW.authorisation_id AND a.child_ref = NEW.child_ref;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'leave is for another child' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_fk';
      END IF;
      IF upper(NEW.session) > interviews.expires_at(leave.valid_until) THEN
        RAISE EXCEPTION 'leave has expired' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_unexpired';
      END IF;
      IF leave.same_interviewer AND leave.interviewer_id <> NEW.interviewer_id THEN
        RAISE EXCEPTION 'leave names another interviewer' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_same_interviewer';
      END IF;
      IF upper(NEW.session) - lower(NEW.session) > make_interval(mins => leave.max_minutes) THEN
        RAISE EXCEPTION 'longer than leave allows' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_minutes';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER booking_authorisation_holds AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.authorisation_id IS NOT NULL AND NEW.state IN ('BOOKED', 'STARTED'))
      EXECUTE FUNCTION interviews.check_authorisation();

    -- The life of a booking, as in domain/booking-life.ts: a held session is never cancelled to make room for another.
    CREATE FUNCTION interviews.check_booking_move() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (OLD.state, NEW.state) NOT IN (('BOOKED', 'STARTED'), ('BOOKED', 'CANCELLED'), ('BOOKED', 'NO_SHOW'),
          ('STARTED', 'HELD'), ('STARTED', 'INTERRUPTED'), ('STARTED', 'CHILD_DECLINED')) THEN
        RAISE EXCEPTION 'no such step' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_move_legal';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER booking_move_legal BEFORE UPDATE ON interviews.booking
      FOR EACH ROW EXECUTE FUNCTION interviews.check_booking_move();
    CREATE FUNCTION interviews.check_booking_new() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state <> 'BOOKED' AND current_user = 'ontzien_app' THEN
        RAISE EXCEPTION 'a booking begins as booked' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_move_legal';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER booking_begins_booked BEFORE INSERT ON interviews.booking
      FOR EACH ROW EXECUTE FUNCTION interviews.check_booking_new();

    CREATE TABLE interviews.session_event (
      id           uuid PRIMARY KEY,
      booking_id   uuid NOT NULL,
      case_id      uuid NOT NULL,
      kind         text NOT NULL,
      phase        text,
      note         text,
      happened_at  timestamptz NOT NULL,
      recorded_at  timestamptz NOT NULL,
      recorded_by  uuid NOT NULL REFERENCES people.person (id),
      CONSTRAINT session_event_booking_fk FOREIGN KEY (booking_id, case_id) REFERENCES interviews.booking (id, case_id),
      CONSTRAINT session_event_kind_known_check CHECK (kind IN ('BOOKED', 'ARRIVAL', 'STARTED', 'PHASE', 'BREAK', 'RESUMED', 'INCIDENT',
        'HELD', 'INTERRUPTED', 'CHILD_DECLINED', 'CANCELLED', 'NO_SHOW')),
      CONSTRAINT session_event_phase_known_check CHECK (phase IN ('INTRODUCTION', 'FREE_RECALL', 'QUESTIONS', 'CLOSURE')),
      CONSTRAINT session_event_phase_stated_check CHECK ((kind = 'PHASE') = (phase IS NOT NULL)),
      CONSTRAINT session_event_incident_described_check CHECK (kind <> 'INCIDENT' OR (note IS NOT NULL AND btrim(note) <> '')),
      CONSTRAINT session_event_not_ahead_check CHECK (happened_at <= recorded_at)
    );
    COMMENT ON TABLE interviews.session_event IS 'What happened with a booking and in its session; insert only (INV-AUD-01).';
    CREATE INDEX session_event_booking_idx ON interviews.session_event (booking_id, id);
    CREATE TRIGGER session_event_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON interviews.session_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- Counts changes of papers and hours, so that the slot index in memory is thrown away when it must. Visible at commit.
    CREATE TABLE interviews.calendar_version (
      one      boolean PRIMARY KEY DEFAULT true,
      version  bigint NOT NULL,
      CONSTRAINT calendar_version_single_check CHECK (one)
    );
    COMMENT ON TABLE interviews.calendar_version IS 'One row: how often certificates, working hours or studios changed.';
    INSERT INTO interviews.calendar_version (version) VALUES (1);
    GRANT SELECT ON interviews.calendar_version TO ontzien_app;
    CREATE FUNCTION interviews.count_calendar_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      UPDATE interviews.calendar_version SET version = version + 1;
      RETURN NULL;
    END $$;
    CREATE TRIGGER interviewer_certificate_counted AFTER INSERT OR UPDATE OR DELETE ON people.interviewer_certificate
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();
    CREATE TRIGGER working_hours_counted AFTER INSERT OR UPDATE OR DELETE ON people.working_hours
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();
    CREATE TRIGGER studio_counted AFTER INSERT OR UPDATE OR DELETE ON studios.studio
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();
    CREATE TRIGGER studio_certificate_counted AFTER INSERT OR UPDATE OR DELETE ON studios.studio_certificate
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();
    CREATE TRIGGER opening_hours_counted AFTER INSERT OR UPDATE OR DELETE ON studios.opening_hours
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();
    -- Who hears children, and whether they still may: the account says so.
    CREATE TRIGGER account_counted AFTER INSERT OR UPDATE OF roles, disabled_at ON auth.account
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();

    ALTER TABLE interviews.needs_assessment ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.needs_assessment FORCE ROW LEVEL SECURITY;
    CREATE POLICY needs_assessment_select ON interviews.needs_assessment FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY needs_assessment_insert ON interviews.needs_assessment FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR (recorded_by = kernel.actor()
        AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,INTERVIEW_COORDINATOR}')));

    ALTER TABLE interviews.authorisation ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.authorisation FORCE ROW LEVEL SECURITY;
    CREATE POLICY authorisation_select ON interviews.authorisation FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY authorisation_insert ON interviews.authorisation FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR (granted_by = kernel.actor() AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE}')));

    ALTER TABLE interviews.booking ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.booking FORCE ROW LEVEL SECURITY;
    -- The defence sees that a session was held, once it was; never where a child will be.
    CREATE POLICY booking_select ON interviews.booking FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
        OR (state = 'HELD' AND auth.may_see_case(case_id)));
    CREATE POLICY booking_insert ON interviews.booking FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR (booked_by = kernel.actor() AND auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR}')));
    CREATE POLICY booking_update ON interviews.booking FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR}')
        OR (interviewer_id = kernel.actor() AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}')));
    -- For the calendar function below, which runs as the owner and gives away neither case nor child.
    CREATE POLICY booking_calendar ON interviews.booking FOR SELECT TO ontzien_owner USING (true);

    ALTER TABLE interviews.session_event ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.session_event FORCE ROW LEVEL SECURITY;
    CREATE POLICY session_event_select ON interviews.session_event FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY session_event_insert ON interviews.session_event FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR (recorded_by = kernel.actor() AND auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR,CHILD_INTERVIEWER}')));

    -- Whose time is taken, over all cases: a coordinator must not offer somebody twice, nor learn for whom.
    CREATE FUNCTION interviews.taken_between(begins timestamptz, ends timestamptz)
      RETURNS TABLE (booking_id uuid, interviewer_id uuid, studio_id uuid, interpreter_number text, blocked_from timestamptz, blocked_to timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT b.id, b.interviewer_id, b.studio_id, b.interpreter_number, lower(b.blocked), upper(b.blocked) FROM interviews.booking b
        WHERE b.blocked && tstzrange(begins, ends) AND b.state NOT IN ('CANCELLED', 'NO_SHOW')
          AND (kernel.has_role('INTERVIEW_COORDINATOR') OR kernel.is_system());
      END;
    COMMENT ON FUNCTION interviews.taken_between IS 'Taken time per interviewer, studio and interpreter, without case or child.';
    REVOKE ALL ON FUNCTION interviews.taken_between FROM PUBLIC; GRANT EXECUTE ON FUNCTION interviews.taken_between TO ontzien_app;

    GRANT SELECT, INSERT ON interviews.needs_assessment, interviews.authorisation, interviews.booking, interviews.session_event TO ontzien_app;
    GRANT UPDATE (state, started_at, ended_at, cancel_reason, version) ON interviews.booking TO ontzien_app;`;

  protected readonly downSql = `
    DROP FUNCTION interviews.taken_between(timestamptz, timestamptz);
    DROP FUNCTION interviews.count_calendar_change() CASCADE;
    DROP TABLE interviews.calendar_version;
    DROP TABLE interviews.session_event, interviews.booking, interviews.authorisation, interviews.needs_assessment;
    DROP FUNCTION interviews.check_booking_new(), interviews.check_booking_move(), interviews.check_authorisation(),
      interviews.check_certificates(), interviews.expires_at(date), interviews.studio_certified(uuid, text, tstzrange),
      interviews.interviewer_certified(uuid, text, text, tstzrange);
    DROP SCHEMA interviews;`;
}
