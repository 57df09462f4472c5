import { SqlMigration } from '../src/kernel/database/migration.js';

const ENDED = `('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')`;

/** Holds, check-in, risk, moving and acceptance of a booking, and sessions that go on with another. INV-INT-01, 05, 08 to 12. */
export class ExtendBookingLife1790000000320 extends SqlMigration {
  readonly name = 'ExtendBookingLife1790000000320';

  protected readonly upSql = `
    ALTER TABLE interviews.booking
      ADD COLUMN held_until timestamptz,
      ADD COLUMN checked_in_at timestamptz,
      ADD COLUMN replaces_id uuid,
      ADD COLUMN series_id uuid,
      ADD COLUMN sequence integer NOT NULL DEFAULT 0,
      ADD COLUMN continues_id uuid,
      ADD COLUMN acceptance text NOT NULL DEFAULT 'NOT_NEEDED',
      ADD COLUMN accepted_by uuid REFERENCES people.person (id),
      DROP CONSTRAINT booking_session_type_known_check,
      DROP CONSTRAINT booking_state_known_check,
      DROP CONSTRAINT booking_authorised_check,
      DROP CONSTRAINT booking_interviewer_free_excl,
      DROP CONSTRAINT booking_studio_free_excl,
      DROP CONSTRAINT booking_child_free_excl,
      DROP CONSTRAINT booking_interpreter_free_excl;
    DROP INDEX interviews.booking_one_initial_uniq, interviews.booking_authorisation_once_uniq, interviews.booking_taken_idx;

    ALTER TABLE interviews.booking
      ADD CONSTRAINT booking_session_type_known_check CHECK (session_type IN ('INITIAL', 'CONTINUATION', 'RESUMPTION', 'RE_INTERVIEW',
        'SUPPLEMENTARY', 'TECHNICAL_REDO')),
      ADD CONSTRAINT booking_state_known_check CHECK (state IN ('ON_HOLD', 'BOOKED', 'AT_RISK', 'CHECKED_IN', 'STARTED', 'HELD',
        'INTERRUPTED', 'CHILD_DECLINED', 'CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')),
      -- Only what opens a set of facts, or finishes a session of it, goes without a judge's leave. Source: domain 4.2. INV-INT-05.
      ADD CONSTRAINT booking_authorised_check CHECK ((session_type IN ('INITIAL', 'CONTINUATION', 'RESUMPTION')) = (authorisation_id IS NULL)),
      ADD CONSTRAINT booking_follows_check CHECK ((session_type IN ('CONTINUATION', 'RESUMPTION')) = (continues_id IS NOT NULL)),
      ADD CONSTRAINT booking_child_uniq UNIQUE (id, child_ref),
      ADD CONSTRAINT booking_follows_fk FOREIGN KEY (continues_id, child_ref) REFERENCES interviews.booking (id, child_ref),
      ADD CONSTRAINT booking_replaces_fk FOREIGN KEY (replaces_id, child_ref) REFERENCES interviews.booking (id, child_ref),
      ADD CONSTRAINT booking_series_check CHECK ((replaces_id IS NULL) = (series_id IS NULL) AND (replaces_id IS NULL) = (sequence = 0)),
      -- A hold ends by itself; nobody keeps a slot by forgetting it. INV-INT-09.
      ADD CONSTRAINT booking_hold_ends_check CHECK (state NOT IN ('ON_HOLD', 'RELEASED') OR held_until IS NOT NULL),
      ADD CONSTRAINT booking_hold_short_check CHECK (held_until <= booked_at + interval '10 minutes'),
      ADD CONSTRAINT booking_checked_in_check CHECK (state <> 'CHECKED_IN' OR checked_in_at IS NOT NULL),
      ADD CONSTRAINT booking_acceptance_known_check CHECK (acceptance IN ('NOT_NEEDED', 'ASKED', 'ACCEPTED')),
      ADD CONSTRAINT booking_accepted_by_check CHECK ((accepted_by IS NOT NULL) = (acceptance = 'ACCEPTED')),
      -- A studio of another region receives a child only when its coordinator accepted. INV-INT-11.
      ADD CONSTRAINT booking_accepted_before_start_check CHECK (acceptance <> 'ASKED'
        OR state NOT IN ('CHECKED_IN', 'STARTED', 'HELD', 'INTERRUPTED', 'CHILD_DECLINED')),
      ADD CONSTRAINT booking_interviewer_free_excl EXCLUDE USING gist (interviewer_id WITH =, blocked WITH &&) WHERE (state NOT IN ${ENDED}),
      ADD CONSTRAINT booking_studio_free_excl EXCLUDE USING gist (studio_id WITH =, blocked WITH &&) WHERE (state NOT IN ${ENDED}),
      ADD CONSTRAINT booking_child_free_excl EXCLUDE USING gist (child_ref WITH =, blocked WITH &&) WHERE (state NOT IN ${ENDED}),
      ADD CONSTRAINT booking_interpreter_free_excl EXCLUDE USING gist (interpreter_number WITH =, blocked WITH &&)
        WHERE (interpreter_number IS NOT NULL AND state NOT IN ${ENDED});
    CREATE UNIQUE INDEX booking_one_initial_uniq ON interviews.booking (child_ref)
      WHERE session_type = 'INITIAL' AND state NOT IN ('CANCELLED', 'NO_SHOW', 'CHILD_DECLINED', 'RELEASED', 'RESCHEDULED');
    COMMENT ON INDEX interviews.booking_one_initial_uniq IS 'INV-INT-05: a child has one first interview.';
    CREATE UNIQUE INDEX booking_authorisation_once_uniq ON interviews.booking (authorisation_id)
      WHERE authorisation_id IS NOT NULL AND state NOT IN ${ENDED};
    COMMENT ON INDEX interviews.booking_authorisation_once_uniq IS 'INV-INT-06: leave is used once; a session the child declined has used it.';
    CREATE UNIQUE INDEX booking_continued_once_uniq ON interviews.booking (child_ref)
      WHERE session_type = 'CONTINUATION' AND state NOT IN ${ENDED};
    COMMENT ON INDEX interviews.booking_continued_once_uniq IS 'INV-INT-10: a child''s account is continued once (A19).';
    CREATE UNIQUE INDEX booking_resumed_once_uniq ON interviews.booking (continues_id)
      WHERE session_type = 'RESUMPTION' AND state NOT IN ${ENDED};
    COMMENT ON INDEX interviews.booking_resumed_once_uniq IS 'INV-INT-10: one interrupted session is resumed by one session.';
    CREATE UNIQUE INDEX booking_replaced_once_uniq ON interviews.booking (replaces_id) WHERE replaces_id IS NOT NULL;
    COMMENT ON INDEX interviews.booking_replaced_once_uniq IS 'INV-INT-08: a booking is moved to one other moment.';
    CREATE INDEX booking_taken_idx ON interviews.booking USING gist (blocked) WHERE state NOT IN ${ENDED};
    CREATE INDEX booking_holds_idx ON interviews.booking (held_until) WHERE state = 'ON_HOLD';
    COMMENT ON TABLE interviews.booking IS 'A session of one child, from hold to end; another time, person or room is another row of the same series.';

    ALTER TABLE interviews.session_event
      ADD COLUMN room text, ADD COLUMN attendee text, ADD COLUMN protocol text,
      ALTER COLUMN recorded_by DROP NOT NULL,
      DROP CONSTRAINT session_event_kind_known_check,
      ADD CONSTRAINT session_event_kind_known_check CHECK (kind IN ('ON_HOLD', 'RELEASED', 'BOOKED', 'ACCEPTED', 'AT_RISK', 'RESCHEDULED',
        'CHECKED_IN', 'ARRIVAL', 'STARTED', 'ENTERED', 'LEFT', 'PROTOCOL', 'PHASE', 'BREAK', 'RESUMED', 'INCIDENT', 'CONTINUATION_ANNOUNCED',
        'HELD', 'INTERRUPTED', 'CHILD_DECLINED', 'CANCELLED', 'NO_SHOW', 'SUPPLEMENT')),
      ADD CONSTRAINT session_event_room_known_check CHECK (room IN ('INTERVIEW_ROOM', 'CONTROL_ROOM', 'WAITING_ROOM')),
      ADD CONSTRAINT session_event_attendee_known_check CHECK (attendee IN ('CHILD', 'INTERVIEWER', 'SECOND_INTERVIEWER', 'TECHNICIAN',
        'INTERPRETER', 'SUPPORT_PERSON', 'PROSECUTOR', 'JUDGE', 'DEFENCE_COUNSEL', 'VICTIM_COUNSEL', 'EXAMINER')),
      ADD CONSTRAINT session_event_protocol_known_check CHECK (protocol IN ('NICHD', 'SCENARIO_MODEL', 'OTHER')),
      ADD CONSTRAINT session_event_place_stated_check CHECK (num_nonnulls(room, attendee) = CASE WHEN kind IN ('ENTERED', 'LEFT') THEN 2 ELSE 0 END),
      ADD CONSTRAINT session_event_protocol_stated_check CHECK ((kind = 'PROTOCOL') = (protocol IS NOT NULL)),
      ADD CONSTRAINT session_event_words_check CHECK (kind NOT IN ('SUPPLEMENT', 'CONTINUATION_ANNOUNCED') OR (note IS NOT NULL AND btrim(note) <> '')),
      -- What nobody did: a hold that ran out, papers that lapsed or hold again.
      ADD CONSTRAINT session_event_by_whom_check CHECK (recorded_by IS NOT NULL OR kind IN ('RELEASED', 'AT_RISK', 'BOOKED'));

    DROP TRIGGER booking_certified ON interviews.booking;
    CREATE CONSTRAINT TRIGGER booking_certified AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.state IN ('ON_HOLD', 'BOOKED', 'CHECKED_IN', 'STARTED')) EXECUTE FUNCTION interviews.check_certificates();
    DROP TRIGGER booking_authorisation_holds ON interviews.booking;
    CREATE CONSTRAINT TRIGGER booking_authorisation_holds AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.authorisation_id IS NOT NULL AND NEW.state IN ('ON_HOLD', 'BOOKED', 'CHECKED_IN', 'STARTED'))
      EXECUTE FUNCTION interviews.check_authorisation();

    CREATE OR REPLACE FUNCTION interviews.check_booking_move() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN (('ON_HOLD', 'BOOKED'), ('ON_HOLD', 'RELEASED'),
          ('BOOKED', 'AT_RISK'), ('BOOKED', 'CHECKED_IN'), ('BOOKED', 'STARTED'), ('BOOKED', 'RESCHEDULED'), ('BOOKED', 'CANCELLED'), ('BOOKED', 'NO_SHOW'),
          ('AT_RISK', 'BOOKED'), ('AT_RISK', 'CHECKED_IN'), ('AT_RISK', 'STARTED'), ('AT_RISK', 'RESCHEDULED'), ('AT_RISK', 'CANCELLED'), ('AT_RISK', 'NO_SHOW'),
          ('CHECKED_IN', 'STARTED'), ('CHECKED_IN', 'CANCELLED'),
          ('STARTED', 'HELD'), ('STARTED', 'INTERRUPTED'), ('STARTED', 'CHILD_DECLINED')) THEN
        RAISE EXCEPTION 'no such step' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_move_legal';
      END IF;
      RETURN NEW;
    END $$;
    CREATE OR REPLACE FUNCTION interviews.check_booking_new() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.state NOT IN ('ON_HOLD', 'BOOKED') AND current_user = 'ontzien_app' THEN
        RAISE EXCEPTION 'a booking begins as hold or booked' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_move_legal';
      END IF;
      RETURN NEW;
    END $$;

    -- A continuation was announced before the end, is with the same interviewer and within seven days; a resumption follows
    -- an interruption before the child began to tell. Source: domain 4.2. INV-INT-10.
    CREATE FUNCTION interviews.check_follow() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE earlier interviews.booking%ROWTYPE;
    BEGIN
      SELECT * INTO earlier FROM interviews.booking b WHERE b.id = NEW.continues_id AND b.child_ref = NEW.child_ref;
      IF NOT FOUND OR earlier.ended_at IS NULL OR lower(NEW.session) < earlier.ended_at THEN
        RAISE EXCEPTION 'nothing to go on with' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_follows_session';
      END IF;
      IF NEW.session_type = 'CONTINUATION' AND (earlier.interviewer_id <> NEW.interviewer_id
          OR (lower(NEW.session) AT TIME ZONE 'Europe/Amsterdam')::date - (earlier.ended_at AT TIME ZONE 'Europe/Amsterdam')::date > 7
          OR NOT EXISTS (SELECT 1 FROM interviews.session_event e WHERE e.booking_id = earlier.id AND e.kind = 'CONTINUATION_ANNOUNCED')) THEN
        RAISE EXCEPTION 'no continuation' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_continuation_fits';
      END IF;
      IF NEW.session_type = 'RESUMPTION' AND (earlier.state <> 'INTERRUPTED' OR EXISTS (SELECT 1 FROM interviews.session_event e
          WHERE e.booking_id = earlier.id AND e.kind = 'PHASE' AND e.phase <> 'INTRODUCTION')) THEN
        RAISE EXCEPTION 'no resumption' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_resumption_fits';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER booking_follows AFTER INSERT ON interviews.booking
      FOR EACH ROW WHEN (NEW.continues_id IS NOT NULL) EXECUTE FUNCTION interviews.check_follow();

    -- The functions below run as the owner over all cases.
    CREATE POLICY booking_owner_moves ON interviews.booking FOR UPDATE TO ontzien_owner
      USING (state = 'ON_HOLD' OR acceptance = 'ASKED') WITH CHECK (state = 'RELEASED' OR acceptance = 'ACCEPTED' OR state = 'CANCELLED');
    CREATE POLICY authorisation_owner ON interviews.authorisation FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY session_event_owner ON interviews.session_event FOR INSERT TO ontzien_owner
      WITH CHECK (kind IN ('RELEASED', 'ACCEPTED', 'CANCELLED'));

    CREATE FUNCTION interviews.release_expired(at timestamptz)
      RETURNS TABLE (booking_id uuid, case_id uuid, child_ref uuid)
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        WITH due AS (
          SELECT b.id FROM interviews.booking b WHERE b.state = 'ON_HOLD' AND b.held_until <= at
            AND (kernel.has_role('INTERVIEW_COORDINATOR') OR kernel.is_system())
          ORDER BY b.id FOR NO KEY UPDATE SKIP LOCKED),
        freed AS (
          UPDATE interviews.booking b SET state = 'RELEASED', version = b.version + 1 FROM due WHERE b.id = due.id
          RETURNING b.id, b.case_id, b.child_ref, b.held_until),
        told AS (
          INSERT INTO interviews.session_event (id, booking_id, case_id, kind, happened_at, recorded_at)
          SELECT gen_random_uuid(), f.id, f.case_id, 'RELEASED', f.held_until, at FROM freed f)
        SELECT f.id, f.case_id, f.child_ref FROM freed f;
      END;
    COMMENT ON FUNCTION interviews.release_expired IS 'Frees every hold that ran out, whoever made it; never waits for another.';
    REVOKE ALL ON FUNCTION interviews.release_expired FROM PUBLIC; GRANT EXECUTE ON FUNCTION interviews.release_expired TO ontzien_app;

    DROP FUNCTION interviews.taken_between(timestamptz, timestamptz);
    CREATE FUNCTION interviews.taken_between(begins timestamptz, ends timestamptz, at timestamptz DEFAULT '-infinity')
      RETURNS TABLE (booking_id uuid, interviewer_id uuid, studio_id uuid, interpreter_number text, blocked_from timestamptz,
        blocked_to timestamptz, held boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT b.id, b.interviewer_id, b.studio_id, b.interpreter_number, lower(b.blocked), upper(b.blocked), b.state = 'ON_HOLD'
        FROM interviews.booking b
        WHERE b.blocked && tstzrange(begins, ends) AND b.state NOT IN ${ENDED} AND (b.state <> 'ON_HOLD' OR b.held_until > at)
          AND (kernel.has_role('INTERVIEW_COORDINATOR') OR kernel.is_system());
      END;
    COMMENT ON FUNCTION interviews.taken_between IS 'Taken time per interviewer, studio and interpreter, without case or child; holds count while they last.';
    REVOKE ALL ON FUNCTION interviews.taken_between FROM PUBLIC; GRANT EXECUTE ON FUNCTION interviews.taken_between TO ontzien_app;

    -- What waits for the coordinators of the actor's own region: no case, no child.
    CREATE FUNCTION interviews.acceptances_asked()
      RETURNS TABLE (booking_id uuid, session tstzrange, age_band text, interviewer_id uuid, studio_id uuid, from_region text, asked_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT b.id, b.session, b.age_band, b.interviewer_id, b.studio_id, o.region, b.booked_at
        FROM interviews.booking b JOIN studios.studio s ON s.id = b.studio_id JOIN cases."case" c ON c.id = b.case_id
          JOIN people.organisation o ON o.id = c.office_id
          JOIN people.person me ON me.id = kernel.actor() JOIN people.organisation mine ON mine.id = me.organisation_id
        WHERE b.acceptance = 'ASKED' AND b.state IN ('BOOKED', 'AT_RISK') AND mine.region = s.region AND kernel.has_role('INTERVIEW_COORDINATOR');
      END;
    COMMENT ON FUNCTION interviews.acceptances_asked IS 'Bookings in a studio of the actor''s region that came from elsewhere and wait to be accepted.';
    REVOKE ALL ON FUNCTION interviews.acceptances_asked FROM PUBLIC; GRANT EXECUTE ON FUNCTION interviews.acceptances_asked TO ontzien_app;
    CREATE POLICY case_region ON cases."case" FOR SELECT TO ontzien_owner USING (true);

    CREATE FUNCTION interviews.answer_acceptance(asked uuid, accepts boolean, at timestamptz, event_id uuid)
      RETURNS TABLE (case_id uuid, child_ref uuid, interviewer_id uuid, booked_by uuid)
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        WITH open AS (SELECT a.booking_id FROM interviews.acceptances_asked() a WHERE a.booking_id = asked),
        answered AS (
          UPDATE interviews.booking b SET version = b.version + 1,
            acceptance = CASE WHEN accepts THEN 'ACCEPTED' ELSE b.acceptance END,
            accepted_by = CASE WHEN accepts THEN kernel.actor() END,
            state = CASE WHEN accepts THEN b.state ELSE 'CANCELLED' END,
            cancel_reason = CASE WHEN accepts THEN b.cancel_reason ELSE 'RECEIVING_REGION_DECLINED' END
          FROM open WHERE b.id = open.booking_id AND b.acceptance = 'ASKED' AND b.state IN ('BOOKED', 'AT_RISK')
          RETURNING b.id, b.case_id, b.child_ref, b.interviewer_id, b.booked_by),
        told AS (
          INSERT INTO interviews.session_event (id, booking_id, case_id, kind, happened_at, recorded_at, recorded_by)
          SELECT event_id, n.id, n.case_id, CASE WHEN accepts THEN 'ACCEPTED' ELSE 'CANCELLED' END, at, at, kernel.actor() FROM answered n)
        SELECT n.case_id, n.child_ref, n.interviewer_id, n.booked_by FROM answered n;
      END;
    COMMENT ON FUNCTION interviews.answer_acceptance IS 'Accepts or declines what acceptances_asked shows the actor; no row when there was nothing to answer.';
    REVOKE ALL ON FUNCTION interviews.answer_acceptance FROM PUBLIC; GRANT EXECUTE ON FUNCTION interviews.answer_acceptance TO ontzien_app;

    GRANT UPDATE (checked_in_at, needs_version, warnings, interpreter_number) ON interviews.booking TO ontzien_app;`;

  protected readonly downSql = `
    DROP FUNCTION interviews.answer_acceptance(uuid, boolean, timestamptz, uuid), interviews.acceptances_asked(), interviews.release_expired(timestamptz);
    DROP POLICY case_region ON cases."case";
    DROP FUNCTION interviews.taken_between(timestamptz, timestamptz, timestamptz);
    CREATE FUNCTION interviews.taken_between(begins timestamptz, ends timestamptz)
      RETURNS TABLE (booking_id uuid, interviewer_id uuid, studio_id uuid, interpreter_number text, blocked_from timestamptz, blocked_to timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT b.id, b.interviewer_id, b.studio_id, b.interpreter_number, lower(b.blocked), upper(b.blocked) FROM interviews.booking b
        WHERE b.blocked && tstzrange(begins, ends) AND b.state NOT IN ('CANCELLED', 'NO_SHOW')
          AND (kernel.has_role('INTERVIEW_COORDINATOR') OR kernel.is_system());
      END;
    REVOKE ALL ON FUNCTION interviews.taken_between FROM PUBLIC; GRANT EXECUTE ON FUNCTION interviews.taken_between TO ontzien_app;
    DROP POLICY booking_owner_moves ON interviews.booking;
    DROP POLICY authorisation_owner ON interviews.authorisation;
    DROP POLICY session_event_owner ON interviews.session_event;
    DROP TRIGGER booking_follows ON interviews.booking;
    DROP FUNCTION interviews.check_follow();
    DROP TRIGGER booking_certified ON interviews.booking;
    CREATE CONSTRAINT TRIGGER booking_certified AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.state IN ('BOOKED', 'STARTED')) EXECUTE FUNCTION interviews.check_certificates();
    DROP TRIGGER booking_authorisation_holds ON interviews.booking;
    CREATE CONSTRAINT TRIGGER booking_authorisation_holds AFTER INSERT OR UPDATE ON interviews.booking
      FOR EACH ROW WHEN (NEW.authorisation_id IS NOT NULL AND NEW.state IN ('BOOKED', 'STARTED')) EXECUTE FUNCTION interviews.check_authorisation();
    CREATE OR REPLACE FUNCTION interviews.check_booking_move() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (OLD.state, NEW.state) NOT IN (('BOOKED', 'STARTED'), ('BOOKED', 'CANCELLED'), ('BOOKED', 'NO_SHOW'),
          ('STARTED', 'HELD'), ('STARTED', 'INTERRUPTED'), ('STARTED', 'CHILD_DECLINED')) THEN
        RAISE EXCEPTION 'no such step' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_move_legal';
      END IF;
      RETURN NEW;
    END $$;
    ALTER TABLE interviews.session_event
      DROP CONSTRAINT session_event_by_whom_check, DROP CONSTRAINT session_event_words_check, DROP CONSTRAINT session_event_protocol_stated_check,
      DROP CONSTRAINT session_event_place_stated_check, DROP CONSTRAINT session_event_protocol_known_check,
      DROP CONSTRAINT session_event_attendee_known_check, DROP CONSTRAINT session_event_room_known_check, DROP CONSTRAINT session_event_kind_known_check,
      ADD CONSTRAINT session_event_kind_known_check CHECK (kind IN ('BOOKED', 'ARRIVAL', 'STARTED', 'PHASE', 'BREAK', 'RESUMED', 'INCIDENT',
        'HELD', 'INTERRUPTED', 'CHILD_DECLINED', 'CANCELLED', 'NO_SHOW')),
      ALTER COLUMN recorded_by SET NOT NULL, DROP COLUMN room, DROP COLUMN attendee, DROP COLUMN protocol;
    DROP INDEX interviews.booking_continued_once_uniq, interviews.booking_resumed_once_uniq, interviews.booking_replaced_once_uniq,
      interviews.booking_holds_idx, interviews.booking_taken_idx, interviews.booking_one_initial_uniq, interviews.booking_authorisation_once_uniq;
    REVOKE UPDATE (checked_in_at, needs_version, warnings, interpreter_number) ON interviews.booking FROM ontzien_app;
    ALTER TABLE interviews.booking
      DROP CONSTRAINT booking_replaces_fk, DROP CONSTRAINT booking_follows_fk, DROP CONSTRAINT booking_child_uniq,
      DROP CONSTRAINT booking_session_type_known_check, DROP CONSTRAINT booking_state_known_check, DROP CONSTRAINT booking_authorised_check,
      DROP CONSTRAINT booking_interviewer_free_excl, DROP CONSTRAINT booking_studio_free_excl, DROP CONSTRAINT booking_child_free_excl,
      DROP CONSTRAINT booking_interpreter_free_excl,
      DROP COLUMN held_until, DROP COLUMN checked_in_at, DROP COLUMN replaces_id, DROP COLUMN series_id, DROP COLUMN sequence,
      DROP COLUMN continues_id, DROP COLUMN acceptance, DROP COLUMN accepted_by,
      ADD CONSTRAINT booking_session_type_known_check CHECK (session_type IN ('INITIAL', 'RE_INTERVIEW', 'SUPPLEMENTARY', 'TECHNICAL_REDO')),
      ADD CONSTRAINT booking_state_known_check CHECK (state IN ('BOOKED', 'STARTED', 'HELD', 'INTERRUPTED', 'CHILD_DECLINED', 'CANCELLED', 'NO_SHOW')),
      ADD CONSTRAINT booking_authorised_check CHECK ((session_type = 'INITIAL') = (authorisation_id IS NULL)),
      ADD CONSTRAINT booking_interviewer_free_excl EXCLUDE USING gist (interviewer_id WITH =, blocked WITH &&) WHERE (state NOT IN ('CANCELLED', 'NO_SHOW')),
      ADD CONSTRAINT booking_studio_free_excl EXCLUDE USING gist (studio_id WITH =, blocked WITH &&) WHERE (state NOT IN ('CANCELLED', 'NO_SHOW')),
      ADD CONSTRAINT booking_child_free_excl EXCLUDE USING gist (child_ref WITH =, blocked WITH &&) WHERE (state NOT IN ('CANCELLED', 'NO_SHOW')),
      ADD CONSTRAINT booking_interpreter_free_excl EXCLUDE USING gist (interpreter_number WITH =, blocked WITH &&)
        WHERE (interpreter_number IS NOT NULL AND state NOT IN ('CANCELLED', 'NO_SHOW'));
    CREATE UNIQUE INDEX booking_one_initial_uniq ON interviews.booking (child_ref)
      WHERE session_type = 'INITIAL' AND state NOT IN ('CANCELLED', 'NO_SHOW', 'CHILD_DECLINED');
    CREATE UNIQUE INDEX booking_authorisation_once_uniq ON interviews.booking (authorisation_id)
      WHERE authorisation_id IS NOT NULL AND state NOT IN ('CANCELLED', 'NO_SHOW');
    CREATE INDEX booking_taken_idx ON interviews.booking USING gist (blocked) WHERE state NOT IN ('CANCELLED', 'NO_SHOW');`;
}
