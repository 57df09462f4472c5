import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { seeded } from '../../src/scheduler/testing/seeded.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { aCertifiedInterviewer, aChildCase, inCase } from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';
import {
  type HeardChild,
  plant,
  type PlantedCase,
  type Round,
  uproot,
} from '../harness/question-rounds.js';
import { plantBooking } from '../harness/recordings.js';

let test: TestApp;
let analyst: Person;

beforeAll(async () => {
  test = await startApp();
  analyst = await aPerson(test, 'ANALYST');
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(TEST_NOW);
  await uproot(test);
});

const BEFORE: Round = { openedAt: '2025-06-01T08:00:00Z', functions: ['DEFENCE_COUNSEL'] };
const heard = (rounds: readonly Round[], startsAt = '2025-06-10T08:00:00Z'): HeardChild => ({
  state: 'HELD',
  startsAt,
  rounds,
});
const aCase = (...children: readonly HeardChild[]): PlantedCase => ({ suspects: 1, children });
const times = (count: number, one: PlantedCase) => Array.from({ length: count }, () => one);

async function figures(): Promise<readonly object[]> {
  return (await analyst.client.get('/indicators')).body.questionRounds;
}

const shown = (count: number) => (count < 10 ? null : Math.round(count / 5) * 5);

const dayOf = (instant: string) =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(Date.parse(instant));

/** Whole Dutch days from one instant to another; below zero when it came before. */
const daysFrom = (one: string, other: string) =>
  (Date.parse(dayOf(other)) - Date.parse(dayOf(one))) / 86_400_000;

/** The definition said once more, slowly: year by year, case by case. */
function expected(cases: readonly PlantedCase[]): readonly object[] {
  const counted = cases.flatMap(({ suspects, children }) => {
    const held = children.filter(({ state }) => state === 'HELD');
    if (suspects === 0 || held.length === 0) return [];
    const first = held.map(({ startsAt }) => Date.parse(startsAt)).sort((a, b) => a - b)[0];
    const year = Number(
      new Intl.DateTimeFormat('nl', { year: 'numeric', timeZone: 'Europe/Amsterdam' }).format(
        first,
      ),
    );
    const offered = held.every(({ startsAt, rounds }) =>
      rounds.some(
        ({ openedAt, functions }) =>
          daysFrom(startsAt, openedAt) <= 14 && functions.includes('DEFENCE_COUNSEL'),
      ),
    );
    return [{ year, offered }];
  });
  const years = [...new Set(counted.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => {
    const ofYear = counted.filter((one) => one.year === year);
    const cases = shown(ofYear.length);
    const offered = cases === null ? null : shown(ofYear.filter((one) => one.offered).length);
    const share = cases === null || offered === null ? null : Math.round((100 * offered) / cases);
    return { year, cases, offered, share };
  });
}

describe('question rounds of the defence', () => {
  it('are not shown of nine cases, and are of ten', async () => {
    await plant(test, times(9, aCase(heard([BEFORE]))));

    expect(await figures()).toEqual([{ year: 2025, cases: null, offered: null, share: null }]);
    await plant(test, [aCase(heard([BEFORE]))]);
    expect(await figures()).toEqual([{ year: 2025, cases: 10, offered: 10, share: 100 }]);
  });

  it('are not shown when nine were offered, and the share of the rest is told by rounded numbers', async () => {
    await plant(test, [...times(9, aCase(heard([BEFORE]))), ...times(4, aCase(heard([])))]);

    expect(await figures()).toEqual([{ year: 2025, cases: 15, offered: null, share: null }]);
    await plant(test, [aCase(heard([BEFORE]))]);
    expect(await figures()).toEqual([{ year: 2025, cases: 15, offered: 10, share: 67 }]);
  });

  it('count when opened before the child was heard, and through the fourteenth day after', async () => {
    const at = (openedAt: string) => aCase(heard([{ ...BEFORE, openedAt }]));

    await plant(test, [
      ...times(10, at('2025-06-10T07:59:59Z')),
      ...times(10, at('2025-06-24T21:59:59Z')),
    ]);
    expect(await figures()).toMatchObject([{ cases: 20, offered: 20 }]);

    await plant(test, times(20, at('2025-06-24T22:00:00Z')));
    expect(await figures()).toMatchObject([{ cases: 40, offered: 20, share: 50 }]);
  });

  it.each([
    // Summer time ends on 26 October 2025 and begins on 30 March 2025; the fifteenth day begins an hour later or earlier.
    ['ends', '2025-10-20T08:00:00Z', '2025-11-03T22:59:59Z', '2025-11-03T23:00:00Z'],
    ['begins', '2025-03-20T08:00:00Z', '2025-04-03T21:59:59Z', '2025-04-03T22:00:00Z'],
  ])('count the days of the wall where summer time %s', async (_, startsAt, inTime, tooLate) => {
    const at = (openedAt: string) => aCase(heard([{ ...BEFORE, openedAt }], startsAt));

    await plant(test, [...times(15, at(inTime)), ...times(15, at(tooLate))]);

    expect(await figures()).toEqual([{ year: 2025, cases: 30, offered: 15, share: 50 }]);
  });

  it('count when every child heard was covered, whoever else was asked', async () => {
    const others = { ...BEFORE, functions: ['VICTIM_COUNSEL', 'PROSECUTOR'] };

    await plant(test, [
      ...times(10, aCase(heard([BEFORE]), heard([others, BEFORE]))),
      ...times(10, aCase(heard([BEFORE]), heard([others]))),
      ...times(10, aCase(heard([BEFORE]), { ...heard([]), state: 'CHILD_DECLINED' })),
    ]);

    expect(await figures()).toEqual([{ year: 2025, cases: 30, offered: 20, share: 67 }]);
  });

  it('leave out cases without a suspect, and cases in which nobody was heard', async () => {
    await plant(test, [
      ...times(10, aCase(heard([BEFORE]))),
      ...times(20, { suspects: 0, children: [heard([BEFORE])] }),
      ...times(20, aCase({ ...heard([BEFORE]), state: 'BOOKED' })),
    ]);

    expect(await figures()).toEqual([{ year: 2025, cases: 10, offered: 10, share: 100 }]);
  });

  it('belong to the Dutch year of the first interview', async () => {
    await plant(test, [
      ...times(10, aCase(heard([BEFORE], '2025-12-31T22:59:00Z'))),
      ...times(15, aCase(heard([BEFORE], '2025-12-31T23:00:00Z'))),
    ]);

    expect(await figures()).toMatchObject([
      { year: 2026, cases: 15 },
      { year: 2025, cases: 10 },
    ]);
  });

  it('are as the definition counts them, in random worlds', async () => {
    const moments = [
      '2024-12-31T23:30:00Z',
      '2025-03-30T01:00:00Z',
      '2025-04-13T21:59:59Z',
      '2025-04-13T22:00:00Z',
      '2025-10-26T01:00:00Z',
    ] as const;
    for (let seed = 1; seed <= 4; seed += 1) {
      const chance = seeded(seed);
      const planted = Array.from({ length: 60 }, () => ({
        suspects: chance.below(3),
        children: Array.from({ length: 1 + chance.below(2) }, () => ({
          state: chance.maybe(80) ? 'HELD' : 'BOOKED',
          startsAt: chance.pick(moments),
          rounds: Array.from({ length: chance.below(4) }, () => ({
            openedAt: chance.pick(moments),
            functions: chance.some(['DEFENCE_COUNSEL', 'VICTIM_COUNSEL'], 70),
          })),
        })),
      }));
      await uproot(test);

      await plant(test, planted);

      expect({ seed, rows: await figures() }).toEqual({ seed, rows: expected(planted) });
    }
  });

  it('see a round that a coordinator opened', async () => {
    await plant(test, times(9, aCase(heard([BEFORE], '2026-01-10T08:00:00Z'))));
    test.clock.set('2026-02-24T09:00:00Z');
    const child = await aChildCase(test);
    const counsel = await aPerson(test, 'DEFENCE_COUNSEL');
    const { body } = await child.prosecutor.client.get(`/cases/${child.caseId}`);
    await inCase(child.prosecutor, child.caseId, counsel, {
      function: 'DEFENCE_COUNSEL',
      suspectId: body.suspects[0].id,
      moment: 'COUNSEL_APPOINTED',
    });
    const opened = await child.coordinator.client.post(
      `/cases/${child.caseId}/children/${child.childRef}/question-rounds`,
      { answerBy: '2026-02-27' },
    );
    expect(opened.status).toBe(201);

    await plantBooking(test, child, await aCertifiedInterviewer(test), 'HELD');

    expect(await figures()).toEqual([{ year: 2026, cases: 10, offered: 10, share: 100 }]);
  });
});
