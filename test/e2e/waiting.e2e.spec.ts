import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
} from '../harness/interviews.js';
import { aPerson } from '../harness/people.js';

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
