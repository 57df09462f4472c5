import { describe, expect, it } from '@jest/globals';
import type { CaseId, ChildRef, PersonId, StudioId } from '../../../kernel/ids.js';
import { legalDate } from '../../../kernel/time.js';
import {
  AGE_BANDS,
  AGE_SETS,
  buildIndex,
  countSlotsPerDay,
  type SchedulerWorld,
  type SlotProposal,
  type SlotQuery,
} from '../../../scheduler/index.js';
import {
  ALL_OF_2026,
  anInterviewer,
  aQuery,
  aStudio,
  daily,
  period,
} from '../../../scheduler/testing/builders.js';
import { seeded } from '../../../scheduler/testing/seeded.js';
import { BUFFERS } from './calendars.js';
import { proposeTogether } from './propose-together.js';
import type { Calendar } from './slot-index.js';
import type { WaitingQuery } from './waiting-places.js';

const WINDOW = period('2026-03-02T23:00:00Z', '2026-04-14T22:00:00Z');
const HOUR = 3_600_000;

/** Rooms and people of one region, on every day from nine to five. */
function calendarOf({ studios, people }: { readonly studios: number; readonly people: number }) {
  const world: SchedulerWorld = {
    studios: Array.from({ length: studios }, (_, number) =>
      aStudio({ id: `room ${number}`, certificates: [{ ageSets: AGE_SETS, period: ALL_OF_2026 }] }),
    ),
    interviewers: Array.from({ length: people }, (_, number) =>
      anInterviewer({
        id: `person ${number}`,
        regions: ['midden'],
        working: daily('09:00', '17:00'),
        certificates: [
          { scheme: 's', ageBands: AGE_BANDS, languages: ['nl'], period: ALL_OF_2026 },
        ],
      }),
    ),
    blocked: [],
    closedDates: [],
    buffers: BUFFERS,
  };
  const region = 'midden';
  const calendar: Calendar = {
    index: buildIndex(world, WINDOW),
    studios: new Map(
      world.studios.map(({ id, name }) => [
        id,
        {
          id: id as StudioId,
          name,
          town: '',
          region,
          equipment: [],
          certificates: [],
          opening: [],
          closings: [],
          foreignBookings: 'EACH' as const,
        },
      ]),
    ),
    interviewers: new Map(
      world.interviewers.map(({ id, staffNumber, sex }) => [
        id,
        {
          id: id as PersonId,
          name: '',
          staffNumber,
          sex,
          region,
          certificates: [],
          working: [],
          absences: [],
        },
      ]),
    ),
    interpreters: new Map(),
    until: WINDOW.to,
    taken: new Map(),
  };
  return calendar;
}

function waitingOf(count: number): readonly WaitingQuery[] {
  const chance = seeded(2_026);
  return Array.from({ length: count }, (_, number) => {
    const query: SlotQuery = aQuery({
      ...WINDOW,
      limit: 1,
      nearMissLimit: 0,
      homeRegion: 'midden',
      // Sessions of 100, 120 and 135 minutes: two or three of them fill a day.
      ageBand: chance.pick(['AGE_6_8', 'AGE_9_11', 'AGE_12_15']),
    });
    const child = {
      caseId: `case ${number}` as CaseId,
      childRef: `child ${number}` as ChildRef,
      parketnummer: '',
      childNumber: '',
      reportedOn: `2026-02-${String(1 + Math.floor((27 * number) / count)).padStart(2, '0')}`,
      region: 'midden',
      needsComplete: true,
      waitedDays: 0,
      ageBand: query.ageBand,
      dueOn: '2026-03-14',
      signal: 'WITHIN_NORM' as const,
    };
    return { child, query };
  });
}

/** Pairs of sessions that share somebody or a room without half an hour on both sides. */
function clashes(slots: readonly SlotProposal[]): number {
  const pairs = slots.flatMap((one, number) =>
    slots.slice(number + 1).map((other) => [one, other]),
  );
  return pairs.filter(
    ([one, other]) =>
      (one?.interviewerId === other?.interviewerId || one?.studioId === other?.studioId) &&
      Number(one?.startsAt) < Number(other?.endsAt) + HOUR &&
      Number(other?.startsAt) < Number(one?.endsAt) + HOUR,
  ).length;
}

describe('the hours of a joint plan', () => {
  it.each([
    [30, { studios: 1, people: 1 }],
    [40, { studios: 2, people: 2 }],
    [60, { studios: 6, people: 8 }],
  ])('are found for all of %s children, without two at once, in %j', (count, size) => {
    const calendar = calendarOf(size);

    const { lines, together, oneByOne } = proposeTogether(calendar, waitingOf(count));

    const slots = [...lines.values()].map(({ slot }) => slot);
    expect(slots).toHaveLength(count);
    expect(together.placed).toBe(count);
    expect(oneByOne.placed).toBe(count);
    expect(clashes(slots)).toBe(0);
    const days = [...lines.values()].map(({ slot, waitThen }) => [
      legalDate(slot.startsAt),
      waitThen,
    ]);
    expect(new Set(days.map(([day]) => day)).size).toBeGreaterThan(1);
    expect(together.worstWait).toBe(Math.max(...days.map(([, wait]) => Number(wait))));
  });

  it('leave the calendar as it was', () => {
    const calendar = calendarOf({ studios: 2, people: 2 });
    const [{ query }] = waitingOf(1) as [WaitingQuery];
    const before = countSlotsPerDay(calendar.index, query);

    proposeTogether(calendar, waitingOf(30));

    expect(countSlotsPerDay(calendar.index, query)).toEqual(before);
  });
});
