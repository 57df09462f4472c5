import { SqlMigration } from '../src/kernel/database/migration.js';

const UNHELD = `('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')`;

const CHECK = (studio: string) => `
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
      ${studio}
      IF upper(NEW.session) - lower(NEW.session) > make_interval(mins => leave.max_minutes) THEN
        RAISE EXCEPTION 'longer than leave allows' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_minutes';
      END IF;
      RETURN NULL;
    END $$;`;

/** Leave carries the judge's conditions to the session; a later decision on the same motion replaces it. INV-INT-06, INV-MOT-31, INV-MOT-32. */
export class EnforceLeaveConditions1790000000360 extends SqlMigration {
  readonly name = 'EnforceLeaveConditions1790000000360';

  protected readonly upSql = `
    -- The interviewer does not read the motion; what the judge forbade has to reach the room all the same.
    ALTER TABLE interviews.authorisation
      ADD COLUMN studio_id uuid,
      ADD COLUMN barred_topics text[] NOT NULL DEFAULT '{}',
      ADD COLUMN seats jsonb NOT NULL DEFAULT '{}',
      ADD COLUMN replaces uuid,
      ADD CONSTRAINT authorisation_studio_fk FOREIGN KEY (studio_id) REFERENCES studios.studio (id),
      ADD CONSTRAINT authorisation_seats_check CHECK (jsonb_typeof(seats) = 'object'),
      DROP CONSTRAINT authorisation_motion_uniq,
      ADD CONSTRAINT authorisation_of_motion_uniq UNIQUE (id, motion_id),
      ADD CONSTRAINT authorisation_replaces_fk FOREIGN KEY (replaces, motion_id) REFERENCES interviews.authorisation (id, motion_id),
      ADD CONSTRAINT authorisation_replaced_once_uniq UNIQUE (replaces);
    CREATE UNIQUE INDEX authorisation_motion_uniq ON interviews.authorisation (motion_id) WHERE replaces IS NULL;
    COMMENT ON COLUMN interviews.authorisation.seats IS 'Per attendee the one room the judge allows, or ABSENT; who is not named may sit anywhere.';
    COMMENT ON COLUMN interviews.authorisation.replaces IS 'The leave of an earlier decision on this motion that fell; it was ended unused.';

    -- Single use holds over the chain: what is replaced was ended, and no session stands on it or was held on it.
    CREATE FUNCTION interviews.check_replacement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      -- A booking that is being written holds the leave it points to; this waits for it.
      PERFORM 1 FROM interviews.authorisation a WHERE a.id = NEW.replaces FOR UPDATE;
      IF EXISTS (SELECT 1 FROM interviews.booking b WHERE b.authorisation_id = NEW.replaces AND b.state NOT IN ${UNHELD})
          OR (SELECT c.kind FROM interviews.authorisation_change c WHERE c.authorisation_id = NEW.replaces ORDER BY c.seq DESC LIMIT 1) IS DISTINCT FROM 'REVOKED' THEN
        RAISE EXCEPTION 'earlier leave still stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'authorisation_replaced_ended';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER authorisation_replaces BEFORE INSERT ON interviews.authorisation
      FOR EACH ROW WHEN (NEW.replaces IS NOT NULL) EXECUTE FUNCTION interviews.check_replacement();
    CREATE POLICY authorisation_owner_locks ON interviews.authorisation FOR UPDATE TO ontzien_owner USING (true);
    CREATE POLICY authorisation_change_owner ON interviews.authorisation_change FOR SELECT TO ontzien_owner USING (true);

    CREATE FUNCTION interviews.check_leave_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM interviews.authorisation_change c WHERE c.authorisation_id = NEW.authorisation_id AND c.kind = 'REVOKED') THEN
        RAISE EXCEPTION 'leave was ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'authorisation_change_after_end';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER authorisation_change_possible BEFORE INSERT ON interviews.authorisation_change
      FOR EACH ROW EXECUTE FUNCTION interviews.check_leave_change();
    ${CHECK(`IF leave.studio_id <> NEW.studio_id THEN
        RAISE EXCEPTION 'leave names another studio' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_studio';
      END IF;`)}

    -- What happened is written down even when it departs from the leave; then the line says so, and why.
    ALTER TABLE interviews.session_event
      ADD COLUMN departs boolean NOT NULL DEFAULT false,
      DROP CONSTRAINT session_event_kind_known_check,
      ADD CONSTRAINT session_event_kind_known_check CHECK (kind IN ('ON_HOLD', 'RELEASED', 'BOOKED', 'ACCEPTED', 'AT_RISK', 'RESCHEDULED',
        'CHECKED_IN', 'ARRIVAL', 'STARTED', 'ENTERED', 'LEFT', 'PROTOCOL', 'PHASE', 'BREAK', 'RESUMED', 'INCIDENT', 'CONTINUATION_ANNOUNCED',
        'BARRED_TOPIC', 'HELD', 'INTERRUPTED', 'CHILD_DECLINED', 'CANCELLED', 'NO_SHOW', 'SUPPLEMENT')),
      ADD CONSTRAINT session_event_departure_words_check CHECK (NOT departs OR COALESCE(btrim(note), '') <> ''),
      ADD CONSTRAINT session_event_departure_kind_check CHECK (CASE kind WHEN 'BARRED_TOPIC' THEN departs WHEN 'ENTERED' THEN true ELSE NOT departs END);
    CREATE FUNCTION interviews.check_seat() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM interviews.booking b JOIN interviews.authorisation a ON a.id = b.authorisation_id
          WHERE b.id = NEW.booking_id AND a.seats ->> NEW.attendee <> NEW.room) THEN
        RAISE EXCEPTION 'seat is another' USING ERRCODE = 'check_violation', CONSTRAINT = 'session_event_seat_departs';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER session_event_seat BEFORE INSERT ON interviews.session_event
      FOR EACH ROW WHEN (NEW.kind = 'ENTERED' AND NOT NEW.departs) EXECUTE FUNCTION interviews.check_seat();
    CREATE INDEX session_event_departs_idx ON interviews.session_event (booking_id) WHERE departs;

    -- A deviation the log itself shows is noted once, by the product.
    ALTER TABLE motions.deviation ADD COLUMN source text,
      ADD CONSTRAINT deviation_noted_once_uniq UNIQUE (motion_id, source);
    COMMENT ON COLUMN motions.deviation.source IS 'The line of the session log, or TOO_LONG, from which the product noted it; null when somebody reported it.';`;

  protected readonly downSql = `
    ALTER TABLE motions.deviation DROP COLUMN source;
    DROP INDEX interviews.session_event_departs_idx;
    DROP TRIGGER session_event_seat ON interviews.session_event;
    DROP FUNCTION interviews.check_seat();
    ALTER TABLE interviews.session_event DROP CONSTRAINT session_event_departure_kind_check, DROP CONSTRAINT session_event_departure_words_check,
      DROP COLUMN departs,
      DROP CONSTRAINT session_event_kind_known_check,
      ADD CONSTRAINT session_event_kind_known_check CHECK (kind IN ('ON_HOLD', 'RELEASED', 'BOOKED', 'ACCEPTED', 'AT_RISK', 'RESCHEDULED',
        'CHECKED_IN', 'ARRIVAL', 'STARTED', 'ENTERED', 'LEFT', 'PROTOCOL', 'PHASE', 'BREAK', 'RESUMED', 'INCIDENT', 'CONTINUATION_ANNOUNCED',
        'HELD', 'INTERRUPTED', 'CHILD_DECLINED', 'CANCELLED', 'NO_SHOW', 'SUPPLEMENT'));
    ${CHECK('')}
    DROP TRIGGER authorisation_change_possible ON interviews.authorisation_change;
    DROP FUNCTION interviews.check_leave_change();
    DROP POLICY authorisation_change_owner ON interviews.authorisation_change;
    DROP POLICY authorisation_owner_locks ON interviews.authorisation;
    DROP TRIGGER authorisation_replaces ON interviews.authorisation;
    DROP FUNCTION interviews.check_replacement();
    DROP INDEX interviews.authorisation_motion_uniq;
    ALTER TABLE interviews.authorisation DROP CONSTRAINT authorisation_replaced_once_uniq, DROP CONSTRAINT authorisation_replaces_fk,
      DROP CONSTRAINT authorisation_of_motion_uniq, DROP COLUMN replaces, DROP COLUMN seats, DROP COLUMN barred_topics, DROP COLUMN studio_id,
      ADD CONSTRAINT authorisation_motion_uniq UNIQUE (motion_id);`;
}
