import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
  recordNeeds,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let team: Pick<ChildCase, 'prosecutor' | 'coordinator'>;
const children: ChildCase[] = [];

beforeAll(async () => {
  test = await startApp();
  team = {
    prosecutor: await aPerson(test, 'PROSECUTOR'),
    coordinator: await aPerson(test, 'INTERVIEW_COORDINATOR'),
  };
  await aCertifiedInterviewer(test, { opens: '09:00', closes: '11:00' });
  await aCertifiedStudio(test);
  for (let child = 0; child < 3; child += 1) children.push(await aChildCase(test, { team }));
});
afterAll(() => test.close());

interface Line {
  readonly childRef: string;
  readonly slot: {
    readonly startsAt: string;
    readonly interviewer: { readonly id: string };
    readonly studio: { readonly id: string };
  } | null;
  readonly interpreterNumber: string | null;
  readonly waitThen: number | null;
}

const plan = async () => (await team.coordinator.client.get('/planning/waiting/plan')).body;

describe('the children who wait', () => {
  it('stand in order of their report with the days counted, for their own coordinator only', async () => {
    const unready = await aChildCase(test, { team, needs: false });

    const { items } = (await team.coordinator.client.get('/planning/waiting')).body;

    // Reported on 20 February, ten days before the test clock.
    expect(items).toHaveLength(4);
    expect(items[0]).toMatchObject({
      waitedDays: 10,
      signal: 'WITHIN_NORM',
      actions: ['find-slot'],
    });
    expect(items.find(({ childRef }: Line) => childRef === unready.childRef)).toMatchObject({
      actions: ['record-needs'],
      ageBand: 'AGE_9_11',
      reportedOn: '2026-02-20',
      dueOn: '2026-03-06',
    });
    const work = (await team.coordinator.client.get('/work')).body.items;
    expect(work.find(({ kind }: { kind: string }) => kind === 'NEEDS_TO_RECORD')).toMatchObject({
      subjectId: unready.childRef,
      ageBand: 'AGE_9_11',
      dueAt: '2026-03-06T22:59:59.999Z',
    });
    const stranger = await aPerson(test, 'INTERVIEW_COORDINATOR');
    expect((await stranger.client.get('/planning/waiting')).body.items).toEqual([]);
  });

  it('are planned together on days of their own, which books nothing', async () => {
    const { lines, together, oneByOne } = await plan();

    const placed = lines.filter(({ slot }: Line) => slot !== null);
    expect(placed).toHaveLength(3);
    expect(new Set(placed.map(({ slot }: Line) => slot?.startsAt)).size).toBe(3);
    expect(together).toMatchObject({ placed: 3 });
    expect(together.worstWait).toBeLessThanOrEqual(oneByOne.worstWait);
    const { rowCount } = await test.database.admin.query('SELECT FROM interviews.booking');
    expect(rowCount).toBe(0);
  });

  it('are booked line by line with the gates of any booking, and then wait no more', async () => {
    const { lines } = await plan();
    for (const child of children) {
      const { slot } = lines.find(({ childRef }: Line) => childRef === child.childRef);
      const made = await book(child, {
        interviewer: slot.interviewer.id,
        studio: slot.studio.id,
        startsAt: slot.startsAt,
      });
      expect(made.status).toBe(201);
    }

    const { items } = (await team.coordinator.client.get('/planning/waiting')).body;
    expect(items).toHaveLength(1);
  });
});

describe('the calendar of the coordinators', () => {
  const read = async (person: Person, query = '') =>
    (await person.client.get(`/planning/calendar?from=2026-03-02&region=Midden-Nederland${query}`))
      .body;
  interface Lane {
    readonly name: string;
    readonly free: readonly { readonly from: string; readonly to: string }[];
    readonly taken: readonly {
      readonly startsAt: string;
      readonly childNumber: string | null;
      readonly caseId: string | null;
      readonly actions: readonly string[];
    }[];
  }
  const takenIn = ({ lanes }: { lanes: readonly Lane[] }) => lanes.flatMap(({ taken }) => taken);

  it('shows a week of the interviewers, what is left of their hours, and the sessions of own cases by number', async () => {
    const week = await read(team.coordinator, '&by=INTERVIEWER');

    expect(week.days).toHaveLength(7);
    expect(week.lanes).toHaveLength(1);
    const [{ free, taken }] = week.lanes;
    expect(taken).toHaveLength(3);
    for (const one of taken)
      expect(one).toMatchObject({
        state: 'BOOKED',
        childNumber: expect.stringMatching(/^KN-/),
        actions: ['reschedule'],
      });
    // Two hours a day hold one session with its buffers; on its day nothing is left.
    const days = new Set(taken.map(({ startsAt }: { startsAt: string }) => startsAt.slice(0, 10)));
    for (const { from } of free) expect(days).not.toContain(from.slice(0, 10));
    expect(free).toHaveLength(4);
  });

  it('shows a colleague that the time is taken, and of whose case or child nothing', async () => {
    const stranger = await aPerson(test, 'INTERVIEW_COORDINATOR');

    for (const by of ['STUDIO', 'INTERVIEWER', 'REGION']) {
      const week = await read(stranger, `&by=${by}`);
      expect(takenIn(week)).toHaveLength(3);
      for (const one of takenIn(week))
        expect(one).toMatchObject({ state: null, caseId: null, childRef: null, actions: [] });
      expect(JSON.stringify(week)).not.toMatch(/KN-/);
      for (const { caseId, childRef } of children)
        for (const id of [caseId, childRef]) expect(JSON.stringify(week)).not.toContain(id);
    }
  });

  it('keeps the clock of the wall in the weeks in which it changes', async () => {
    const hours = async (from: string) => {
      const { lanes } = (
        await team.coordinator.client.get(
          `/planning/calendar?from=${from}&days=2&by=INTERVIEWER&region=Midden-Nederland`,
        )
      ).body;
      return lanes[0].free.map(({ from: at }: { from: string }) => at);
    };

    expect(await hours('2026-03-28')).toEqual([
      '2026-03-28T08:00:00.000Z',
      '2026-03-29T07:00:00.000Z',
    ]);
    expect(await hours('2026-10-24')).toEqual([
      '2026-10-24T07:00:00.000Z',
      '2026-10-25T08:00:00.000Z',
    ]);
  });
});

describe('children who need an interpreter', () => {
  it('are planned with a sworn and briefed one, who is never in two places, and booked with that one', async () => {
    const pair: ChildCase[] = [];
    for (let one = 0; one < 2; one += 1) {
      const child = await aChildCase(test, { team, needs: false });
      await recordNeeds(child, { languages: ['ti'], interpreterLanguage: 'ti' });
      pair.push(child);
    }
    await aCertifiedInterviewer(test);
    await aCertifiedStudio(test);
    const linesOf = async (): Promise<Line[]> => {
      const { lines } = await plan();
      return pair.map(({ childRef }) => lines.find((line: Line) => line.childRef === childRef));
    };
    for (const line of await linesOf()) expect(line).toMatchObject({ slot: null });

    await test.database.admin.query(
      `INSERT INTO people.attendant (id, kind, name, register_number, languages, briefed_on, valid_from, valid_through, recorded_at)
       VALUES (gen_random_uuid(), 'INTERPRETER', 'Fjord', '47110', '{ti}', '2026-01-01', '2026-01-01', '2030-01-01', now())`,
    );
    const [first, second] = await linesOf();
    for (const line of [first, second]) expect(line).toMatchObject({ interpreterNumber: '47110' });
    expect(first?.slot?.startsAt).not.toBe(second?.slot?.startsAt);
    const [child] = pair;
    const { slot } = first!;
    const made = await book(child!, {
      interviewer: slot!.interviewer.id as never,
      studio: slot!.studio.id as never,
      startsAt: slot!.startsAt,
      interpreterNumber: '47110',
    });
    expect(made.status).toBe(201);
    const [, left] = await linesOf();
    expect(left?.slot?.startsAt).not.toBe(slot!.startsAt);
  });
});
