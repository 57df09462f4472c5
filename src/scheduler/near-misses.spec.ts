import { describe, expect, it } from '@jest/globals';
import { buildIndex, findSlots, type SchedulerWorld, type SlotQuery } from './index.js';
import { aQuery, aStudio, aWorld, anInterviewer, daily, period } from './testing/builders.js';

const YEAR = period('2025-12-31T23:00:00Z', '2026-12-31T23:00:00Z');

function missesOf(world: SchedulerWorld, query: Partial<SlotQuery> = {}): readonly unknown[] {
  return findSlots(buildIndex(world, YEAR), aQuery(query)).nearMisses.map(
    ({ code, params, startsAt, resource }) => ({
      code,
      params,
      at: startsAt.toISOString().slice(0, 16),
      who: resource?.id ?? null,
    }),
  );
}

function certifiedUntil(to: string): SchedulerWorld {
  const certificate = {
    scheme: 'studio',
    ageBands: ['AGE_6_8' as const],
    languages: ['nl'],
    period: period('2025-01-01T00:00:00Z', to),
  };
  return aWorld({
    interviewers: [anInterviewer(), anInterviewer({ id: 'finch', certificates: [certificate] })],
  });
}

describe('near misses', () => {
  it('say whose certificate ends before the session, and on which day', () => {
    expect(missesOf(certifiedUntil('2026-03-03T23:00:00Z'))).toEqual([
      {
        code: 'certificate-ends-before-session',
        params: { staffNumber: '4711', date: '2026-03-03' },
        at: '2026-03-04T08:00',
        who: 'finch',
      },
    ]);
  });

  it('begin with the first session that a certificate does not outlast', () => {
    expect(missesOf(certifiedUntil('2026-03-04T10:40:00Z'))).toMatchObject([
      { code: 'certificate-ends-before-session', at: '2026-03-04T09:15' },
    ]);
  });

  it('say that an interviewer or a studio is taken, not that people go home', () => {
    const taken = period('2026-03-04T08:00:00Z', '2026-03-04T09:00:00Z');
    const world = aWorld({
      studios: [aStudio(), aStudio({ id: 'maple', name: 'Maple' })],
      interviewers: [anInterviewer(), anInterviewer({ id: 'finch', staffNumber: '4712' })],
      blocked: [
        { bookingId: 'b1', resourceKind: 'interviewer', resourceId: 'finch', ...taken },
        { bookingId: 'b1', resourceKind: 'studio', resourceId: 'maple', ...taken },
      ],
    });

    expect(missesOf(world)).toMatchObject([
      { code: 'interviewer-busy', params: { staffNumber: '4712' }, at: '2026-03-04T08:00' },
      { code: 'studio-busy', params: { studio: 'Maple' }, at: '2026-03-04T08:00' },
    ]);
  });

  it('say that a day is closed, and name it', () => {
    expect(missesOf(aWorld({ closedDates: ['2026-03-04'] }))).toEqual([
      { code: 'holiday', params: { date: '2026-03-04' }, at: '2026-03-04T08:00', who: null },
    ]);
  });

  it('say that a window lies wholly within the earliest lead', () => {
    expect(missesOf(aWorld(), { leadMinutes: 20_000 })).toEqual([
      {
        code: 'too-soon',
        params: { leadMinutes: 20_000 },
        at: '2026-03-04T08:00',
        who: null,
      },
    ]);
  });

  it('say that a sibling would be in the waiting room', () => {
    const siblingSessions = [period('2026-03-04T07:00:00Z', '2026-03-04T16:00:00Z')];

    expect(missesOf(aWorld(), { siblingSessions })).toMatchObject([
      { code: 'sibling-in-waiting-window', at: '2026-03-04T08:00', who: null },
    ]);
  });

  it('say what a studio lacks, and how far it is', () => {
    const world = aWorld({
      studios: [
        aStudio(),
        aStudio({
          id: 'maple',
          name: 'Maple',
          certificates: [{ ageSets: ['SET_0_5'], period: YEAR }],
        }),
        aStudio({ id: 'birch', name: 'Birch' }),
      ],
    });
    const travel = { travelMinutes: { linden: 20, maple: 20, birch: 90 }, maxTravelMinutes: 60 };

    expect(missesOf(world, travel)).toMatchObject([
      { code: 'studio-too-far', params: { studio: 'Birch', minutes: 90, limit: 60 } },
      { code: 'no-age-set', params: { studio: 'Maple', ageSet: 'SET_6_11' } },
    ]);
  });

  it('say that a studio receives children of its own region only', () => {
    const world = aWorld({
      studios: [
        aStudio(),
        aStudio({ id: 'maple', name: 'Maple', region: 'noord', foreign: 'NEVER' }),
      ],
    });

    expect(missesOf(world, { homeRegion: 'midden' })).toMatchObject([
      { code: 'studio-own-region-only', params: { studio: 'Maple' } },
    ]);
    expect(missesOf(world, { homeRegion: 'noord' })).toEqual([]);
  });

  it('say that no interpreter speaks the language', () => {
    expect(missesOf(aWorld(), { interpreterLanguage: 'ti' })).toMatchObject([
      { code: 'interpreter-missing', params: { language: 'ti' }, who: null },
    ]);
  });

  it('say that a child under four is not heard in a studio', () => {
    expect(missesOf(aWorld(), { ageBand: 'AGE_0_3' })).toMatchObject([
      { code: 'no-session-for-age-band', params: { ageBand: 'AGE_0_3' }, who: null },
    ]);
  });

  it('begin with the interviewer the child knows, even when only the hours do not fit', () => {
    const world = aWorld({
      closedDates: ['2026-03-05'],
      interviewers: [
        anInterviewer(),
        anInterviewer({ id: 'finch', staffNumber: '4712', working: daily('18:00', '20:00') }),
      ],
    });
    const query = {
      ...period('2026-03-03T23:00:00Z', '2026-03-05T23:00:00Z'),
      sameInterviewer: { interviewerId: 'finch', required: false },
    };

    expect(missesOf(world, query)).toMatchObject([
      { code: 'interviewer-outside-working-time', params: { staffNumber: '4712' }, who: 'finch' },
      { code: 'holiday' },
    ]);
  });

  it('leave out who fails on two counts, and cost nothing unless asked for', () => {
    const world = aWorld({
      interviewers: [anInterviewer(), anInterviewer({ id: 'finch', sex: 'M', certificates: [] })],
    });
    const interviewerSex = { sex: 'F' as const, required: true };

    expect(missesOf(world, { interviewerSex })).toEqual([]);
    expect(missesOf(world, { nearMissLimit: 0 })).toEqual([]);
  });
});
