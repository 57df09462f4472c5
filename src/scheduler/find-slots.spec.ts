import { describe, expect, it } from '@jest/globals';
import {
  applyBlocked,
  buildIndex,
  countSlotsPerDay,
  findSlots,
  type BlockedPeriod,
  type SchedulerWorld,
  type SlotQuery,
} from './index.js';
import {
  aQuery,
  aStudio,
  aWorld,
  anInterpreter,
  anInterviewer,
  daily,
  period,
} from './testing/builders.js';

const YEAR = period('2025-12-31T23:00:00Z', '2026-12-31T23:00:00Z');

function startsIn(world: SchedulerWorld, query: SlotQuery): readonly string[] {
  const index = buildIndex(world, YEAR);
  return findSlots(index, { ...query, limit: 200 }).proposals.map((one) =>
    one.startsAt.toISOString(),
  );
}

function night(from: string, to: string): SchedulerWorld {
  return aWorld({
    interviewers: [anInterviewer({ working: daily(from, to) })],
    studios: [aStudio({ opening: daily('00:00', '24:00') })],
  });
}

function blockedStudio(from: string, to: string): BlockedPeriod {
  return {
    bookingId: 'b1',
    resourceKind: 'studio',
    resourceId: 'linden',
    ...period(from, to),
  };
}

describe('the starts of a day', () => {
  it('lie on a grid of quarters, from opening to the last that still fits', () => {
    const starts = startsIn(aWorld(), aQuery());

    expect(starts[0]).toBe('2026-03-04T08:00:00.000Z');
    expect(starts.at(-1)).toBe('2026-03-04T14:15:00.000Z');
    expect(starts).toHaveLength(26);
  });

  it('fit to the minute in hours that end off the grid', () => {
    const until = (to: string): SchedulerWorld =>
      aWorld({ studios: [aStudio({ opening: daily('09:00', to) })] });

    expect(startsIn(until('10:40'), aQuery())).toEqual(['2026-03-04T08:00:00.000Z']);
    expect(startsIn(until('10:39'), aQuery())).toEqual([]);
  });

  it('keep both buffers clear of other bookings', () => {
    const world = aWorld({
      blocked: [blockedStudio('2026-03-04T09:55:00Z', '2026-03-04T12:00:00Z')],
    });

    expect(startsIn(world, aQuery())).toEqual([
      '2026-03-04T08:00:00.000Z',
      ...startsIn(aWorld(), aQuery()).filter((start) => start >= '2026-03-04T12:15'),
    ]);
  });

  it('stay inside the certificate to the minute', () => {
    const endsAt = (to: string): SchedulerWorld =>
      aWorld({
        interviewers: [
          anInterviewer({
            certificates: [
              {
                scheme: 'studio',
                ageBands: ['AGE_6_8'],
                languages: ['nl'],
                period: period('2025-01-01T00:00:00Z', to),
              },
            ],
          }),
        ],
      });

    expect(startsIn(endsAt('2026-03-04T10:40:00Z'), aQuery()).at(-1)).toBe(
      '2026-03-04T09:00:00.000Z',
    );
    expect(startsIn(endsAt('2026-03-04T10:39:00Z'), aQuery()).at(-1)).toBe(
      '2026-03-04T08:45:00.000Z',
    );
  });

  it('change length and papers on the birthday that changes the age band', () => {
    const world = aWorld({
      interviewers: [
        anInterviewer({
          certificates: ['AGE_6_8' as const, 'AGE_9_11' as const].map((ageBand) => ({
            scheme: 'studio',
            ageBands: [ageBand],
            languages: ['nl'],
            period: YEAR,
          })),
        }),
      ],
    });
    const query = aQuery({
      ...period('2026-03-03T23:00:00Z', '2026-03-05T23:00:00Z'),
      ageBandChanges: [{ on: '2026-03-05', ageBand: 'AGE_9_11' }],
      limit: 100,
    });

    const { proposals } = findSlots(buildIndex(world, YEAR), query);

    const minutes = proposals.map((one) => [
      one.startsAt.toISOString().slice(0, 10),
      one.ageBand,
      (one.endsAt.getTime() - one.startsAt.getTime()) / 60_000,
    ]);
    expect(new Set(minutes.map((one) => one.join(' ')))).toEqual(
      new Set(['2026-03-04 AGE_6_8 100', '2026-03-05 AGE_9_11 120']),
    );
  });

  it('are none for a child under four', () => {
    expect(startsIn(aWorld(), aQuery({ ageBand: 'AGE_0_3' }))).toEqual([]);
  });
});

describe('clock changes and midnight', () => {
  it('keeps nine in the morning at nine on both sides of both changes', () => {
    const firstOn = (from: string, to: string): string | undefined =>
      startsIn(aWorld(), aQuery({ ...period(from, to) }))[0];

    expect(firstOn('2026-03-27T23:00:00Z', '2026-03-28T23:00:00Z')).toBe(
      '2026-03-28T08:00:00.000Z',
    );
    expect(firstOn('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(
      '2026-03-29T07:00:00.000Z',
    );
    expect(firstOn('2026-10-23T22:00:00Z', '2026-10-24T22:00:00Z')).toBe(
      '2026-10-24T07:00:00.000Z',
    );
    expect(firstOn('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(
      '2026-10-25T08:00:00.000Z',
    );
  });

  it('has an hour less between one and four in the night of 29 March', () => {
    const window = period('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z');

    expect(startsIn(night('01:00', '04:00'), aQuery(window))).toEqual([
      '2026-03-29T00:00:00.000Z',
      '2026-03-29T00:15:00.000Z',
    ]);
  });

  it('has an hour more between one and four in the night of 25 October', () => {
    const window = period('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z');

    const starts = startsIn(night('01:00', '04:00'), aQuery(window));

    expect(starts[0]).toBe('2026-10-24T23:00:00.000Z');
    expect(starts.at(-1)).toBe('2026-10-25T01:15:00.000Z');
    expect(starts).toHaveLength(10);
  });

  it('runs a session across midnight when hours meet there', () => {
    const working = [...daily('22:00', '24:00'), ...daily('00:00', '01:00')];
    const world = aWorld({
      interviewers: [anInterviewer({ working })],
      studios: [aStudio({ opening: daily('00:00', '24:00') })],
    });

    const starts = startsIn(world, aQuery(period('2026-03-04T12:00:00Z', '2026-03-05T12:00:00Z')));

    expect(starts).toEqual([
      '2026-03-04T21:00:00.000Z',
      '2026-03-04T21:15:00.000Z',
      '2026-03-04T21:30:00.000Z',
      '2026-03-04T21:45:00.000Z',
      '2026-03-04T22:00:00.000Z',
      '2026-03-04T22:15:00.000Z',
    ]);
  });

  it('closes sessions that reach into a closed date from the evening before', () => {
    const world = { ...night('20:00', '24:00'), closedDates: ['2026-03-05'] };
    const working = [...daily('20:00', '24:00'), ...daily('00:00', '02:00')];
    const late = { ...world, interviewers: [anInterviewer({ working })] };

    const starts = startsIn(late, aQuery(period('2026-03-04T12:00:00Z', '2026-03-05T12:00:00Z')));

    expect(starts.at(-1)).toBe('2026-03-04T21:15:00.000Z');
  });
});

describe('the rank of proposals', () => {
  const world = aWorld({
    interviewers: [
      anInterviewer({ id: 'heron', load: 4 }),
      anInterviewer({ id: 'finch', staffNumber: '4712', sex: 'M', load: 1 }),
    ],
    studios: [aStudio(), aStudio({ id: 'maple', name: 'Maple', region: 'noord' })],
    interpreters: [anInterpreter()],
  });
  const index = buildIndex(world, YEAR);
  const best = (query: Partial<SlotQuery>): { who: string; where: string; why: string[] } => {
    const first = findSlots(index, aQuery(query)).proposals[0]!;
    return {
      who: first.interviewerId,
      where: first.studioId,
      why: first.reasons.map(({ code }) => code),
    };
  };

  it('prefers the least loaded interviewer', () => {
    expect(best({})).toEqual({
      who: 'finch',
      where: 'linden',
      why: ['soonest', 'days-from-now', 'load'],
    });
  });

  it('prefers the interviewer the child knows over everything else on that day', () => {
    const same = { sameInterviewer: { interviewerId: 'heron', required: false } };

    expect(best({ ...same, interviewerSex: { sex: 'M', required: false } })).toEqual({
      who: 'heron',
      where: 'linden',
      why: ['soonest', 'days-from-now', 'same-interviewer', 'sex-not-as-wished', 'load'],
    });
  });

  it('prefers the nearest studio, and warns of another region and a long way', () => {
    const far = { travelMinutes: { linden: 80, maple: 61 }, homeRegion: 'midden' };

    expect(best(far)).toEqual({
      who: 'finch',
      where: 'maple',
      why: ['soonest', 'days-from-now', 'travel-over-norm', 'other-region', 'load'],
    });
  });

  it('says where a child of another region is welcome without acceptance, and offers no studio that does not receive it', () => {
    const codes = (foreign: 'EACH' | 'ALWAYS' | 'NEVER') => {
      const alone = aWorld({ studios: [aStudio({ foreign })] });
      const [first] = findSlots(buildIndex(alone, YEAR), aQuery({ homeRegion: 'noord' })).proposals;
      return first?.reasons.filter(({ warning }) => warning).map(({ code }) => code);
    };

    expect(codes('EACH')).toEqual(['other-region']);
    expect(codes('ALWAYS')).toEqual(['other-region-welcome']);
    expect(codes('NEVER')).toBeUndefined();
  });

  it('puts the hours that suit the child first on each day', () => {
    const { proposals } = findSlots(
      index,
      aQuery({ childHours: daily('13:00', '16:00'), limit: 8 }),
    );

    expect(proposals.map((one) => one.startsAt.toISOString().slice(11, 16))).toEqual([
      '12:00',
      '12:15',
      '12:30',
      '12:45',
      '13:00',
      '13:15',
      '08:00',
      '08:15',
    ]);
  });

  it('books the interpreter along', () => {
    const { proposals } = findSlots(index, aQuery({ interpreterLanguage: 'ti' }));

    expect(proposals[0]?.interpreterId).toBe('quartz');
    expect(proposals[0]?.reasons.at(-1)).toEqual({
      code: 'interpreter',
      params: { registerNumber: 'Wbtv 100' },
      warning: false,
    });
  });

  it('refuses a session length that no calendar holds', () => {
    const sessionMinutes = {
      AGE_0_3: null,
      AGE_4_5: 85,
      AGE_6_8: 500,
      AGE_9_11: 120,
      AGE_12_15: 135,
      AGE_16_17: 150,
    };

    expect(() => findSlots(index, aQuery({ sessionMinutes }))).toThrow(RangeError);
  });
});

describe('bookings that come and go', () => {
  const all = blockedStudio('2026-03-03T23:00:00Z', '2026-03-04T23:00:00Z');

  it('closes a day when it is blocked and opens it again when it is not', () => {
    const index = buildIndex(aWorld(), YEAR);
    const count = (): number | undefined => countSlotsPerDay(index, aQuery())[0]?.count;

    expect(count()).toBe(26);
    applyBlocked(index, { add: [all] });
    expect(count()).toBe(0);
    applyBlocked(index, { remove: [all] });
    expect(count()).toBe(26);
  });

  it('moves a booking in one change, and takes the same news twice', () => {
    const index = buildIndex(aWorld({ blocked: [all] }), YEAR);
    const moved = blockedStudio('2026-03-04T12:00:00Z', '2026-03-04T13:00:00Z');

    applyBlocked(index, { remove: [all], add: [moved] });
    applyBlocked(index, { remove: [all], add: [moved] });

    const starts = findSlots(index, aQuery({ limit: 50 })).proposals.map((one) => one.startsAt);
    expect(starts.map((one) => one.toISOString().slice(11, 16))).toEqual([
      ...['08:00', '08:15', '08:30', '08:45', '09:00', '09:15', '09:30', '09:45', '10:00'],
      ...['13:15', '13:30', '13:45', '14:00', '14:15'],
    ]);
  });

  it('keeps the time of a neighbour whose buffer reaches into what is given back', () => {
    const early = blockedStudio('2026-03-04T08:00:00Z', '2026-03-04T10:00:00Z');
    const late = {
      ...blockedStudio('2026-03-04T09:50:00Z', '2026-03-04T16:00:00Z'),
      bookingId: 'b2',
    };
    const index = buildIndex(aWorld({ blocked: [late, early] }), YEAR);

    applyBlocked(index, { remove: [early] });

    const starts = findSlots(index, aQuery()).proposals.map((one) => one.startsAt.toISOString());
    expect(starts).toEqual([]);
    applyBlocked(index, { remove: [late], add: [early] });
    expect(findSlots(index, aQuery()).proposals[0]?.startsAt.toISOString()).toBe(
      '2026-03-04T10:15:00.000Z',
    );
  });

  it('stops at the earlier of two bookings that begin in one quarter of an hour', () => {
    const none = { beforeMinutes: 0, afterMinutes: 0 };
    const blocked = [
      blockedStudio('2026-03-04T09:39:00Z', '2026-03-04T16:00:00Z'),
      { ...blockedStudio('2026-03-04T09:40:00Z', '2026-03-04T16:00:00Z'), bookingId: 'b2' },
    ];
    const world = aWorld({ blocked, buffers: { studio: none } });

    expect(startsIn(world, aQuery())).toEqual([]);
    expect(startsIn({ ...world, blocked: blocked.slice(1) }, aQuery())).toEqual([
      '2026-03-04T08:00:00.000Z',
    ]);
  });

  it('passes over resources and bookings it does not know', () => {
    const index = buildIndex(aWorld(), YEAR);

    applyBlocked(index, {
      add: [{ ...all, resourceId: 'nowhere' }],
      remove: [{ ...all, bookingId: 'unknown' }],
    });

    expect(countSlotsPerDay(index, aQuery())).toEqual([{ date: '2026-03-04', count: 26 }]);
  });
});
