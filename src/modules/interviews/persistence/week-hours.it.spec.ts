import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type TestDatabase } from '../../../../test/harness/database.js';
import { localHoursCover, type LocalHours } from '../../../scheduler/index.js';
import { seeded } from '../../../scheduler/testing/seeded.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

const COVERS = `SELECT COALESCE((SELECT range_agg(interviews.week_hours(h.weekday, h."from", h."to", lower(local.session)::date)) @> local.session
    FROM (SELECT interviews.local_session(tstzrange($2, $3)) AS session) AS local,
      jsonb_to_recordset($1::jsonb) AS h(weekday integer, "from" time, "to" time) GROUP BY local.session), false) AS covers`;

const covers = async (hours: readonly LocalHours[], from: Date, to: Date): Promise<boolean> =>
  (
    await database.admin.query<{ covers: boolean }>(COVERS, [
      JSON.stringify(hours),
      from.toISOString(),
      to.toISOString(),
    ])
  ).rows[0]?.covers ?? false;

const line = (weekday: number, from: string, to: string): LocalHours => ({
  ...{ weekday, from, to },
  ...{ validFrom: null, validThrough: null },
});

// Around both changes of the clock, and a year's end between two weeks.
const SUNDAYS = ['2026-03-29', '2026-10-25', '2026-12-27'] as const;
const STARTS = ['00:00', '07:45', '08:00', '09:30', '12:00', '16:45', '22:30'] as const;
const ENDS = ['12:00', '12:15', '17:00', '20:00', '24:00'] as const;

describe('the hours of a week, as the database holds them against a session', () => {
  it('say what the scheduler says', async () => {
    const chance = seeded(720);
    const seen = { inside: 0, outside: 0 };
    for (let sample = 0; sample < 300; sample += 1) {
      const sunday = Date.parse(`${chance.pick(SUNDAYS)}T00:00:00Z`);
      const from = new Date(sunday + (chance.below(6 * 96) - 3 * 96) * 900_000);
      const to = new Date(from.getTime() + (2 + chance.below(9)) * 900_000);
      const hours = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
        ...(chance.maybe(70) ? [line(weekday, chance.pick(STARTS), '12:00')] : []),
        ...(chance.maybe(70) ? [line(weekday, '12:00', chance.pick(ENDS))] : []),
      ]);
      const week = hours.filter((one) => one.from < one.to);
      const expected = localHoursCover(week, { from, to });
      seen[expected ? 'inside' : 'outside'] += 1;
      const asked = { week, from: from.toISOString(), to: to.toISOString() };

      expect({ ...asked, covers: await covers(week, from, to) }).toEqual({
        ...asked,
        covers: expected,
      });
    }
    expect(Math.min(seen.inside, seen.outside)).toBeGreaterThan(50);
  });

  it.each([
    ['2026-03-04T09:00:00Z', '2026-03-04T10:30:00Z', true],
    ['2026-03-04T08:59:00Z', '2026-03-04T10:30:00Z', false],
    ['2026-03-04T09:00:00Z', '2026-03-04T10:31:00Z', false],
    ['2026-07-01T08:00:00Z', '2026-07-01T09:30:00Z', true],
    ['2026-07-01T09:00:00Z', '2026-07-01T10:30:00Z', false],
    ['2026-03-05T09:00:00Z', '2026-03-05T10:30:00Z', false],
  ])(
    'from ten to half past eleven on Wednesdays, by the clock on the wall: %s to %s',
    async (from, to, inside) => {
      expect(await covers([line(3, '10:00', '11:30')], new Date(from), new Date(to))).toBe(inside);
    },
  );

  it('go on over midnight, also from Sunday to Monday', async () => {
    const night = [line(7, '22:00', '24:00'), line(1, '00:00', '02:00')];
    const from = new Date('2026-03-08T22:30:00Z');

    expect(await covers(night, from, new Date('2026-03-09T01:00:00Z'))).toBe(true);
    expect(await covers(night, from, new Date('2026-03-09T01:01:00Z'))).toBe(false);
    expect(await covers(night.slice(0, 1), from, new Date('2026-03-09T01:00:00Z'))).toBe(false);
  });
});
