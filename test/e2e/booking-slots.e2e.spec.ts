import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RecheckBookings } from '../../src/modules/interviews/index.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import type { Answer } from '../harness/client.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  at,
  book,
  type ChildCase,
  recordNeeds,
} from '../harness/interviews.js';
import type { Person } from '../harness/people.js';
import { aPerson } from '../harness/people.js';

let test: TestApp;
let team: Pick<ChildCase, 'prosecutor' | 'coordinator'>;
let known: Person;
let studio: string;

beforeAll(async () => {
  test = await startApp();
  team = {
    prosecutor: await aPerson(test, 'PROSECUTOR'),
    coordinator: await aPerson(test, 'INTERVIEW_COORDINATOR'),
  };
  known = await aCertifiedInterviewer(test);
  studio = await aCertifiedStudio(test);
});
afterAll(() => test.close());

interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly ageBand: string;
  readonly interviewer: { readonly id: string };
  readonly studio: { readonly id: string };
  readonly reasons: readonly { readonly code: string }[];
}

const ask = (child: ChildCase, query: string) =>
  child.coordinator.client.get(`/cases/${child.caseId}/children/${child.childRef}/slots?${query}`);
const starts = (answer: { body: { proposals: Slot[] } }) =>
  answer.body.proposals.map(({ startsAt }) => startsAt);

describe('the search for a slot', () => {
  it('offers the best of each day with others spread over it, and of a day that was chosen all of it', async () => {
    const child = await aChildCase(test, { team });
    const perDay = (answer: { body: { proposals: Slot[] } }) =>
      starts(answer).reduce<Record<string, number>>((counts, start) => {
        const day = start.slice(0, 10);
        return { ...counts, [day]: (counts[day] ?? 0) + 1 };
      }, {});

    const spread = await ask(child, 'from=2026-03-04&to=2026-03-10&limit=20');
    const chosen = await ask(child, 'from=2026-03-04&to=2026-03-04&limit=20');

    expect(perDay(spread)).toEqual({
      '2026-03-04': 5,
      '2026-03-05': 5,
      '2026-03-06': 5,
      '2026-03-07': 5,
    });
    expect(spread.body.proposals[0]).toEqual(chosen.body.proposals[0]);
    const offered = starts(spread)
      .slice(0, 5)
      .map((start) => Date.parse(start))
      .toSorted((one, other) => one - other);
    for (const [place, start] of offered.slice(1).entries())
      expect(start - offered[place]!).toBeGreaterThanOrEqual(7_200_000);
    expect(perDay(chosen)).toEqual({ '2026-03-04': 20 });
  });

  it('offers starts with reasons, and what is offered can be booked', async () => {
    const child = await aChildCase(test, { team });

    const answer = await ask(child, 'from=2026-03-04&to=2026-03-04&limit=100');

    expect(answer.body).toMatchObject({
      ageBand: 'AGE_9_11',
      sessionMinutes: 120,
      beyondRegion: false,
      heardElsewhere: false,
      obstacles: [],
    });
    expect(starts(answer)[0]).toBe('2026-03-04T07:00:00.000Z');
    expect(starts(answer).at(-1)).toBe('2026-03-04T17:00:00.000Z');
    const first: Slot = answer.body.proposals[0];
    expect(first).toMatchObject({ interviewer: { id: known.id }, studio: { id: studio } });
    expect(first.reasons.map(({ code }) => code)).toContain('soonest');
    expect(
      (
        await book(child, {
          interviewer: known.id,
          studio: studio as never,
          startsAt: first.startsAt,
        })
      ).status,
    ).toBe(201);

    const next = await ask(
      await aChildCase(test, { team }),
      'from=2026-03-04&to=2026-03-04&limit=100',
    );
    // 08:00-10:00 with half an hour after it, and half an hour before the next: 11:00 at the earliest.
    expect(starts(next)[0]).toBe('2026-03-04T10:00:00.000Z');
    await child.coordinator.client.post(
      `/bookings/${(await child.coordinator.client.get(`/cases/${child.caseId}/bookings`)).body.items[0].id}/cancel`,
      { reason: 'OTHER' },
    );
    expect(starts(await ask(child, 'from=2026-03-04&to=2026-03-04'))[0]).toBe(
      '2026-03-04T07:00:00.000Z',
    );
  });

  it('says what stands in the way of any booking', async () => {
    const child = await aChildCase(test, { team, needs: false });
    expect((await ask(child, '')).body.obstacles).toEqual([
      { gate: 'B6', code: 'needs-missing', params: [] },
    ]);
    expect(
      (await ask(child, 'sessionType=RE_INTERVIEW')).body.obstacles.map(
        ({ code }: { code: string }) => code,
      ),
    ).toEqual(['authorisation-missing', 'needs-missing']);
  });

  it('does not offer an interviewer certified for younger children only, and says so (A09)', async () => {
    const young = await aCertifiedInterviewer(test, {
      ageBands: ['AGE_4_5', 'AGE_6_8', 'AGE_9_11'],
    });
    const child = await aChildCase(test, { team, bornOn: '2012-06-01' });

    const answer = await ask(child, 'from=2026-03-04&to=2026-03-04&limit=100');

    expect(answer.body).toMatchObject({ ageBand: 'AGE_12_15', sessionMinutes: 135 });
    expect(answer.body.proposals.some((slot: Slot) => slot.interviewer.id === young.id)).toBe(
      false,
    );
    expect(answer.body.nearMisses).toContainEqual(
      expect.objectContaining({
        code: 'certificate-lacks-age-band',
        resourceKind: 'interviewer',
        resourceId: young.id,
      }),
    );
  });

  it('takes the age band of each day: a birthday in the window makes sessions longer', async () => {
    const child = await aChildCase(test, { team, bornOn: '2014-03-10' });

    const answer = await ask(child, 'from=2026-03-09&to=2026-03-10&limit=100');

    const bands = new Map<string, Set<string>>(
      answer.body.proposals.map((slot: Slot) => [slot.startsAt.slice(0, 10), new Set<string>()]),
    );
    for (const slot of answer.body.proposals as Slot[])
      bands
        .get(slot.startsAt.slice(0, 10))
        ?.add(`${slot.ageBand} ${(Date.parse(slot.endsAt) - Date.parse(slot.startsAt)) / 60_000}`);
    expect([...bands].sort().map(([day, found]) => [day, ...found])).toEqual([
      ['2026-03-09', 'AGE_9_11 120'],
      ['2026-03-10', 'AGE_12_15 135'],
    ]);
  });

  it('keeps to the travel limit where travel times are known', async () => {
    const far = await aCertifiedStudio(test);
    const child = await aChildCase(test, { team, needs: false });
    await recordNeeds(child, {
      travelLimitMinutes: 45,
      travelTimes: [
        { studioId: studio, minutes: 45 },
        { studioId: far, minutes: 46 },
      ],
    });

    const answer = await ask(child, 'from=2026-03-05&to=2026-03-05&limit=100');

    expect(new Set(answer.body.proposals.map((slot: Slot) => slot.studio.id))).toEqual(
      new Set([studio]),
    );
  });

  it.each([
    ['spring', '2026-03-27T09:00:00Z', '2026-03-28T07:00:00.000Z', '2026-03-29T06:00:00.000Z'],
    ['autumn', '2026-10-23T09:00:00Z', '2026-10-24T06:00:00.000Z', '2026-10-25T07:00:00.000Z'],
  ])(
    'begins at eight by the clock on both sides of the change in %s',
    async (_, now, eightBefore, eightAfter) => {
      const [dayBefore, dayAfter] = [eightBefore.slice(0, 10), eightAfter.slice(0, 10)];
      await at(test, now, team.prosecutor, team.coordinator);
      const child = await aChildCase(test, { team });

      expect(starts(await ask(child, `from=${dayBefore}&to=${dayBefore}`))[0]).toBe(eightBefore);
      expect(starts(await ask(child, `from=${dayAfter}&to=${dayAfter}`))[0]).toBe(eightAfter);
      expect(
        (
          await book(child, {
            interviewer: known.id,
            studio: studio as never,
            startsAt: eightAfter,
          })
        ).status,
      ).toBe(201);
      await at(test, TEST_NOW, team.prosecutor, team.coordinator);
    },
  );

  it.each([
    'from=2026-03-01',
    'from=2026-03-05&to=2026-03-04',
    'from=2026-03-04&to=2026-05-05',
    'from=2026-08-30&to=2026-09-20',
  ])('refuses the window %s', async (query) => {
    const child = await aChildCase(test, { team });
    expect(await ask(child, query)).toMatchObject({
      status: 422,
      body: { code: 'interviews.window-invalid' },
    });
  });

  it('says what each need and wish costs, and leaves out a wish but not a need', async () => {
    const child = await aChildCase(test, { team, needs: false });
    const school = { kind: 'SCHOOL', weekday: 1, from: '08:30', to: '14:30' };
    await recordNeeds(child, { interviewerSex: 'M', busyHours: [school] });
    const monday = 'from=2026-03-16&to=2026-03-16&limit=1';
    const wish = (name: string, more: number, leftOut = false) => ({
      wish: name,
      removable: true,
      leftOut,
      more,
    });

    // From eight to eight a session of two hours can start 41 times, after school 15 times.
    expect((await ask(child, monday)).body).toMatchObject({
      days: [{ date: '2026-03-16', count: 41 }],
      fitting: 0,
      wishes: [wish('interviewer-sex', 15), wish('busy-hours', 0), wish('region', 0)],
    });
    expect((await ask(child, `${monday}&without=interviewer-sex`)).body).toMatchObject({
      fitting: 15,
      wishes: [wish('interviewer-sex', 0, true), wish('busy-hours', 26), wish('region', 0)],
    });
    expect((await ask(child, `${monday}&without=language`)).status).toBe(422);

    await recordNeeds(child, { accessNeeds: ['WHEELCHAIR'] }, 1);
    expect((await ask(child, monday)).body).toMatchObject({
      fitting: 0,
      wishes: [wish('region', 0), { wish: 'equipment', removable: false, more: 41 }],
    });
  });

  const codes = (answer: Answer): string[] =>
    answer.body.help.gates.map(({ code }: { code: string }) => code);
  const risksOf = async (child: ChildCase, id: string) => {
    const { state, risks } = (await child.coordinator.client.get(`/bookings/${id}`)).body;
    return { state, risks };
  };
  const slotAt = (startsAt: string, interviewer: Person = known) => ({
    interviewer: interviewer.id,
    studio: studio as never,
    startsAt,
  });

  it('hears nobody on a public holiday or a closed date, and flags what stood there', async () => {
    const child = await aChildCase(test, { team });
    const administrator = await aPerson(test, 'ADMINISTRATOR');
    const friday = await ask(child, 'from=2026-04-03&to=2026-04-03');
    expect(friday.body.proposals).toEqual([]);
    expect(friday.body.nearMisses).toContainEqual(
      expect.objectContaining({ code: 'holiday', resourceKind: null }),
    );
    const refused = await book(child, slotAt('2026-04-03T08:00:00Z'));
    expect(codes(refused)).toEqual(['holiday']);
    expect(refused.body.help.alternatives).toHaveLength(3);

    const { id } = (await book(child, slotAt('2026-03-18T09:00:00Z'))).body;
    const wish = { closedOn: '2026-03-18', reason: 'TRAINING' };
    const closed = await administrator.client.post('/closed-dates', wish);
    expect(closed.status).toBe(201);
    expect((await administrator.client.post('/closed-dates', wish)).body.code).toBe(
      'studios.date-closed-already',
    );
    expect(
      (await administrator.client.post('/closed-dates', { ...wish, closedOn: '2026-03-01' })).body
        .code,
    ).toBe('studios.date-past');
    const other = await aChildCase(test, { team });
    expect(codes(await book(other, slotAt('2026-03-18T13:00:00Z')))).toEqual(['holiday']);
    const { lanes, days } = (
      await team.coordinator.client.get('/planning/calendar?from=2026-03-18&days=1')
    ).body;
    expect(days).toEqual([{ date: '2026-03-18', closed: 'TRAINING' }]);
    expect(lanes[0].free).toEqual([]);

    await test.app.get(RecheckBookings, { strict: false }).execute();
    expect(await risksOf(child, id)).toEqual({ state: 'AT_RISK', risks: ['date-closed'] });

    const { items } = (await team.coordinator.client.get('/closed-dates')).body;
    expect(items[0]).toMatchObject({ id: closed.body.id, closedOn: '2026-03-18' });
    expect(items[1]).toMatchObject({ closedOn: '2026-04-03', reason: 'GOOD_FRIDAY' });
    expect((await administrator.client.delete(`/closed-dates/${closed.body.id}`)).status).toBe(204);
    await test.app.get(RecheckBookings, { strict: false }).execute();
    expect(await risksOf(child, id)).toEqual({ state: 'BOOKED', risks: [] });
  });

  it('leaves out whoever questioned the suspect: in the search, the booking and at the door', async () => {
    const child = await aChildCase(test, { team });
    const { client } = team.coordinator;
    const questionings = `/cases/${child.caseId}/suspect-questionings`;
    const [suspect] = (await client.get(`/cases/${child.caseId}`)).body.suspects;
    const { id } = (await book(child, slotAt('2026-03-19T09:00:00Z'))).body;
    const wish = { suspectId: suspect.id, personId: known.id, questionedOn: '2026-02-20' };

    expect(
      (await client.post(questionings, { ...wish, questionedOn: '2026-03-03' })).body.code,
    ).toBe('interviews.questioning-ahead');
    const foreign = await aChildCase(test, { team });
    const [stranger] = (await client.get(`/cases/${foreign.caseId}`)).body.suspects;
    expect((await client.post(questionings, { ...wish, suspectId: stranger.id })).body.code).toBe(
      'interviews.suspect-unknown',
    );
    const recorded = await client.post(questionings, wish);
    expect(recorded.status).toBe(201);
    expect((await client.post(questionings, wish)).body.code).toBe('interviews.questioning-known');

    await test.app.get(RecheckBookings, { strict: false }).execute();
    const risks = ['interviewer-questioned-suspect'];
    expect(await risksOf(child, id)).toEqual({ state: 'AT_RISK', risks });
    await at(test, '2026-03-19T08:50:00Z', known, team.coordinator);
    expect((await known.client.post(`/bookings/${id}/check-in`)).body.code).toBe(
      'interviews.interviewer-questioned-suspect',
    );
    await at(test, TEST_NOW, team.prosecutor, team.coordinator);
    await client.post(`/bookings/${id}/cancel`, { reason: 'OTHER' });
    const found = await ask(child, 'from=2026-03-20&to=2026-03-20');
    const offered = found.body.proposals.map(({ interviewer }: Slot) => interviewer.id);
    expect(offered).not.toContain(known.id);
    expect(codes(await book(child, slotAt('2026-03-20T09:00:00Z')))).toEqual([
      'interviewer-excluded',
    ]);

    const second = await aCertifiedInterviewer(test);
    expect((await book(child, slotAt('2026-03-20T09:00:00Z', second))).status).toBe(201);
    expect((await client.get(questionings)).body.items).toMatchObject([
      { suspect: 'V1', interviewer: { id: known.id }, questionedOn: '2026-02-20' },
    ]);
    const line = `/suspect-questionings/${recorded.body.id}`;
    expect((await client.delete(line)).status).toBe(204);
    expect((await client.delete(line)).body.code).toBe('interviews.questioning-withdrawn');
    expect((await client.get(questionings)).body.items).toEqual([]);
  });

  it('takes note of a certificate revoked a moment ago', async () => {
    const child = await aChildCase(test, { team });
    await test.database.admin.query('UPDATE studios.studio_certificate SET revoked_at = now()');

    const answer = await ask(child, 'from=2026-03-04&to=2026-03-04');

    expect(answer.body.proposals).toEqual([]);
    expect(answer.body.nearMisses).toContainEqual(
      expect.objectContaining({ code: 'studio-certificate-missing', resourceKind: 'studio' }),
    );
  });
});
