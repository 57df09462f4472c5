import { SqlMigration } from '../src/kernel/database/migration.js';

const MOVES = (fromDoor: string) => `('ON_HOLD', 'BOOKED'), ('ON_HOLD', 'RELEASED'),
          ('BOOKED', 'AT_RISK'), ('BOOKED', 'CHECKED_IN'), ('BOOKED', 'STARTED'), ('BOOKED', 'RESCHEDULED'), ('BOOKED', 'CANCELLED'), ('BOOKED', 'NO_SHOW'),
          ('AT_RISK', 'BOOKED'), ('AT_RISK', 'CHECKED_IN'), ('AT_RISK', 'STARTED'), ('AT_RISK', 'RESCHEDULED'), ('AT_RISK', 'CANCELLED'), ('AT_RISK', 'NO_SHOW'),
          ('CHECKED_IN', 'STARTED'), ('CHECKED_IN', 'CANCELLED')${fromDoor},
          ('STARTED', 'HELD'), ('STARTED', 'INTERRUPTED'), ('STARTED', 'CHILD_DECLINED')`;

const moveFunction = (moves: string, moments: string) => `
    CREATE OR REPLACE FUNCTION interviews.check_booking_move() RETURNS trigger LANGUAGE plpgsql AS $function$
    BEGIN
      IF OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN (${moves}) THEN
        RAISE EXCEPTION 'no such step' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_move_legal';
      END IF;${moments}
      RETURN NEW;
    END $function$;`;

/** The moments of a session are stated once, in their order; a child who refuses in the waiting room gives its time back. */
export class StateMomentsOfSteps1790000000800 extends SqlMigration {
  readonly name = 'StateMomentsOfSteps1790000000800';

  protected readonly upSql = `
    ALTER TABLE interviews.booking DROP CONSTRAINT booking_started_check, DROP CONSTRAINT booking_buffers_kept_check,
      ADD CONSTRAINT booking_started_check CHECK (CASE WHEN state = 'CHILD_DECLINED' THEN num_nonnulls(started_at, checked_in_at) > 0
        ELSE (started_at IS NOT NULL) = (state IN ('STARTED', 'HELD', 'INTERRUPTED')) END),
      ADD CONSTRAINT booking_buffers_kept_check CHECK (lower_inc(blocked) AND NOT upper_inc(blocked) AND NOT upper_inf(blocked)
        AND lower(blocked) <= lower(session) - interval '30 minutes'
        AND (state = 'CHILD_DECLINED' OR upper(blocked) >= upper(session) + interval '30 minutes')),
      ADD CONSTRAINT booking_moments_ordered_check CHECK (started_at >= checked_in_at AND ended_at >= checked_in_at);
    ${moveFunction(
      MOVES(`, ('CHECKED_IN', 'CHILD_DECLINED')`),
      `
      IF (OLD.checked_in_at IS NOT NULL AND NEW.checked_in_at IS DISTINCT FROM OLD.checked_in_at)
          OR (OLD.started_at IS NOT NULL AND NEW.started_at IS DISTINCT FROM OLD.started_at)
          OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at) THEN
        RAISE EXCEPTION 'a moment is stated once' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_moments_unchanged';
      END IF;
      IF OLD.state <> 'CHILD_DECLINED' AND NEW.state = 'CHILD_DECLINED' THEN
        NEW.blocked := tstzrange(lower(NEW.blocked), LEAST(upper(NEW.blocked), GREATEST(lower(NEW.session), NEW.ended_at + interval '30 minutes')));
      END IF;`,
    )}`;

  protected readonly downSql = `
    ${moveFunction(MOVES(''), '')}
    ALTER TABLE interviews.booking DROP CONSTRAINT booking_started_check, DROP CONSTRAINT booking_buffers_kept_check,
      DROP CONSTRAINT booking_moments_ordered_check,
      ADD CONSTRAINT booking_started_check CHECK ((started_at IS NOT NULL) = (state IN ('STARTED', 'HELD', 'INTERRUPTED', 'CHILD_DECLINED'))),
      ADD CONSTRAINT booking_buffers_kept_check CHECK (lower_inc(blocked) AND NOT upper_inc(blocked) AND NOT upper_inf(blocked)
        AND lower(blocked) <= lower(session) - interval '30 minutes' AND upper(blocked) >= upper(session) + interval '30 minutes');`;
}
