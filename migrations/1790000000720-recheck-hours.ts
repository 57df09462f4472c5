import { SqlMigration } from '../src/kernel/database/migration.js';

const DAY = 'day + mod(weekday - extract(isodow FROM day)::integer + 7, 7)';
const at = (side: string) => `${side}(during) AT TIME ZONE 'Europe/Amsterdam'`;

// On clocks on the wall: each instant that is turned into one costs more than all the rest.
const covers = (hours: string) =>
  `COALESCE((SELECT range_agg(interviews.week_hours(h.weekday, h.starts, h.ends, lower(local.session)::date)) @> local.session
          FROM (SELECT interviews.local_session(during) AS session OFFSET 0) AS local, ${hours} GROUP BY local.session), false)`;

const ABSENT = `CASE WHEN EXISTS (SELECT 1 FROM people.absence a WHERE a.person_id = person AND a.withdrawn_at IS NULL AND a.period && during)
        THEN 'interviewer-absent' END`;

const unavailable = (
  hours = '',
) => `CASE WHEN interpreter IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people.attendant t
          WHERE t.kind = 'INTERPRETER' AND t.register_number = interpreter AND t.ended_at IS NULL
            AND (lower(during) AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN t.valid_from AND t.valid_through${hours}
            AND NOT EXISTS (SELECT 1 FROM people.attendant_absence b WHERE b.attendant_id = t.id AND b.withdrawn_at IS NULL AND b.period && during))
        THEN 'interpreter-unavailable' END`;

const CLOSED = `CASE WHEN EXISTS (SELECT 1 FROM studios.closing c WHERE c.studio_id = room AND c.withdrawn_at IS NULL AND c.period && during)
        THEN 'studio-closed' END`;

const FAULTY = `CASE WHEN EXISTS (SELECT 1 FROM studios.fault f WHERE f.studio_id = room AND f.period @> lower(during))
        THEN 'studio-faulty' END`;

const hindrances = (...reasons: readonly string[]) => `
    CREATE OR REPLACE FUNCTION interviews.hindrances(person uuid, room uuid, interpreter text, during tstzrange) RETURNS text[] LANGUAGE sql STABLE
    RETURN array_remove(ARRAY[
      ${reasons.join(',\n      ')}], NULL);`;

/** Hours that changed, and interviewers whose account or role went, put a booked session at risk too. INV-INT-27. */
export class RecheckHours1790000000720 extends SqlMigration {
  readonly name = 'RecheckHours1790000000720';

  protected readonly upSql = `
    CREATE FUNCTION interviews.local_session(during tstzrange) RETURNS tsrange LANGUAGE sql IMMUTABLE
    RETURN tsrange(LEAST(${at('lower')}, ${at('upper')}), GREATEST(${at('lower')}, ${at('upper')}));
    COMMENT ON FUNCTION interviews.local_session IS 'A session by the clock in Amsterdam.';
    -- A session is shorter than a day: it lies on the day it begins and perhaps the next, so each line of a week counts once.
    CREATE FUNCTION interviews.week_hours(weekday integer, starts time, ends time, day date) RETURNS tsrange LANGUAGE sql IMMUTABLE
    RETURN tsrange(${DAY} + starts, ${DAY} + ends);
    COMMENT ON FUNCTION interviews.week_hours IS 'When one line of somebody''s week next applies, from a local day on.';
    ${hindrances(
      ABSENT,
      `CASE WHEN NOT ${covers('people.working_hours h WHERE h.person_id = person')} THEN 'interviewer-not-working' END`,
      `CASE WHEN NOT EXISTS (SELECT 1 FROM auth.account a WHERE a.person_id = person AND a.disabled_at IS NULL AND 'CHILD_INTERVIEWER' = ANY (a.roles))
        THEN 'interviewer-without-role' END`,
      unavailable(`
            AND (NOT EXISTS (SELECT 1 FROM people.attendant_hours h WHERE h.attendant_id = t.id)
              OR ${covers('people.attendant_hours h WHERE h.attendant_id = t.id')})`),
      CLOSED,
      `CASE WHEN NOT ${covers('studios.opening_hours h WHERE h.studio_id = room')} THEN 'studio-not-open' END`,
      FAULTY,
    )}`;

  protected readonly downSql = `
    ${hindrances(ABSENT, unavailable(), CLOSED, FAULTY)}
    DROP FUNCTION interviews.week_hours(integer, time, time, date);
    DROP FUNCTION interviews.local_session(tstzrange);`;
}
