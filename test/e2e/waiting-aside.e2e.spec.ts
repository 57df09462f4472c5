import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseId, ChildRef } from '../../src/kernel/ids.js';
import { PlanAside } from '../../src/modules/interviews/application/plan-aside.js';
import { type PlanJob, planTogether } from '../../src/modules/interviews/application/plan-job.js';
import type { WaitingQuery } from '../../src/modules/interviews/application/waiting-places.js';
import { AGE_BANDS, AGE_SETS } from '../../src/scheduler/index.js';
import {
  ALL_OF_2026,
  anInterviewer,
  aQuery,
  aStudio,
  period,
} from '../../src/scheduler/testing/builders.js';
import { startApp, type TestApp } from '../harness/app.js';

const WINDOW = period('2026-03-02T23:00:00Z', '2026-04-13T22:00:00Z');
const REGION = 'midden';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

/** Many children, and rooms for all of them. */
function jobOf(children: number, rooms: number): PlanJob {
  const studios = Array.from({ length: rooms }, (_, number) =>
    aStudio({ id: `room ${number}`, certificates: [{ ageSets: AGE_SETS, period: ALL_OF_2026 }] }),
  );
  const interviewers = Array.from({ length: rooms }, (_, number) =>
    anInterviewer({
      id: `person ${number}`,
      regions: [REGION],
      certificates: [{ scheme: 's', ageBands: AGE_BANDS, languages: ['nl'], period: ALL_OF_2026 }],
    }),
  );
  const waiting = Array.from({ length: children }, (_, number): WaitingQuery => ({
    child: {
      caseId: `case ${number}` as CaseId,
      childRef: `child ${number}` as ChildRef,
      childNumber: '',
      parketnummer: '',
      reportedOn: '2026-02-20',
      region: REGION,
      needsComplete: true,
      waitedDays: 10,
      ageBand: 'AGE_9_11',
      dueOn: '2026-03-06',
      signal: 'WITHIN_NORM',
    },
    query: { ...aQuery(), ...WINDOW, homeRegion: REGION, limit: 1, nearMissLimit: 0 },
  }));
  return {
    world: { studios, interviewers, blocked: [], closedDates: [] },
    horizon: WINDOW,
    studios: new Map(
      studios.map(({ id, name, region }) => [
        id,
        {
          ...{ id, name, region, town: '', equipment: [], foreignBookings: 'EACH' },
          ...{ certificates: [], opening: [], closings: [] },
        },
      ]),
    ) as unknown as PlanJob['studios'],
    interviewers: new Map(
      interviewers.map(({ id }) => [id, { id, region: REGION }]),
    ) as unknown as PlanJob['interviewers'],
    waiting,
  };
}

describe('a joint plan of many children', () => {
  it('is made beside everything else: others are answered before it is done', async () => {
    let done = false;
    const plan = test.app
      .get(PlanAside, { strict: false })
      .of(jobOf(150, 8))
      .finally(() => {
        done = true;
      });

    const health = await fetch(`http://127.0.0.1:${test.port}/health/live`);
    expect({ status: health.status, done }).toEqual({ status: 200, done: false });
    expect((await plan).together.placed).toBe(150);
  });

  it('is the same as one that is made in place', async () => {
    const job = jobOf(6, 2);

    expect(await test.app.get(PlanAside, { strict: false }).of(job)).toEqual(planTogether(job));
  });
});
