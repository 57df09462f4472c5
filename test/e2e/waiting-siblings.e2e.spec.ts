import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  addChild,
  book,
  type ChildCase,
  recordNeeds,
} from '../harness/interviews.js';

let test: TestApp;
let siblings: readonly [ChildCase, ChildCase];
let other: ChildCase;

beforeAll(async () => {
  test = await startApp();
  // Two pairs of interviewer and studio, each with time for one session a day, at the same hour.
  for (let pair = 0; pair < 2; pair += 1) {
    await aCertifiedInterviewer(test, { opens: '09:00', closes: '11:00' });
    await aCertifiedStudio(test);
  }
  const eldest = await aChildCase(test);
  const childRef = await addChild(eldest.prosecutor, eldest.caseId, '2017-03-02');
  siblings = [eldest, { ...eldest, childRef }];
  await recordNeeds(siblings[1]);
  other = await aChildCase(test, { team: eldest });
});
afterAll(() => test.close());

interface Slot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly interviewer: { readonly id: never };
  readonly studio: { readonly id: never };
}
interface Line {
  readonly childRef: string;
  readonly slot: Slot | null;
  readonly familyDay: string | null;
}

async function linesOf({ coordinator }: ChildCase): Promise<readonly Line[]> {
  return (await coordinator.client.get('/planning/waiting/plan')).body.lines;
}

async function planned(child: ChildCase): Promise<ReadonlyMap<string, Slot | null>> {
  return new Map((await linesOf(child)).map(({ childRef, slot }) => [childRef, slot]));
}

describe('siblings who both wait', () => {
  it('are planned so that they do not meet, and others may be heard beside them', async () => {
    const slots = await planned(siblings[0]);

    const hour = ({ childRef }: ChildCase) => slots.get(childRef)?.startsAt;
    expect(hour(siblings[0])).toBeDefined();
    expect(hour(siblings[1])).toBeDefined();
    expect(hour(siblings[0])).not.toBe(hour(siblings[1]));
    // The hours are not scarce: the child of another case is heard at the same hour as one of them.
    expect([hour(siblings[0]), hour(siblings[1])]).toContain(hour(other));
  });

  it('are kept on different days, with that said, where there is room for one a day', async () => {
    const lines = await linesOf(siblings[0]);

    const dayOf = ({ childRef }: ChildCase) =>
      lines.find((line) => line.childRef === childRef)?.familyDay;
    expect(siblings.map(dayOf)).toEqual(['OTHER_DAY', 'OTHER_DAY']);
    expect(dayOf(other)).toBeNull();
  });

  it('come on one day, one after the other without meeting, in one studio, as soon as somebody has time for both', async () => {
    await aCertifiedInterviewer(test, { opens: '09:00', closes: '17:00' });

    const lines = await linesOf(siblings[0]);

    const [eldest, youngest] = siblings.map(({ childRef }) =>
      lines.find((line) => line.childRef === childRef)!,
    ) as [Line, Line];
    expect([eldest.familyDay, youngest.familyDay]).toEqual(['SAME_DAY', 'SAME_DAY']);
    expect(youngest.slot?.studio.id).toBe(eldest.slot?.studio.id);
    const [one, next] = [eldest.slot!, youngest.slot!].toSorted((left, right) =>
      left.startsAt.localeCompare(right.startsAt),
    ) as [Slot, Slot];
    expect(one.startsAt.slice(0, 10)).toBe(next.startsAt.slice(0, 10));
    // Half an hour of waiting room after the one and before the other.
    expect(Date.parse(next.startsAt) - Date.parse(one.endsAt)).toBeGreaterThanOrEqual(3_600_000);
  });

  it('can both be booked as planned', async () => {
    const slots = await planned(siblings[0]);

    for (const sibling of siblings) {
      const slot = slots.get(sibling.childRef);
      const made = await book(sibling, {
        interviewer: slot!.interviewer.id,
        studio: slot!.studio.id,
        startsAt: slot!.startsAt,
      });
      expect(made.status).toBe(201);
    }
  });

  it.each([
    ['follow', '2026-03-06', true],
    ['do not follow', '2026-03-07', false],
  ])(
    '%s a sister who is booked on %s: within the norm one journey comes first',
    async (_, day, follow) => {
      const booked = await aChildCase(test, { team: siblings[0] });
      const sister = await addChild(booked.prosecutor, booked.caseId, '2017-03-02');
      await recordNeeds({ ...booked, childRef: sister });
      const [person, studio] = [await aCertifiedInterviewer(test), await aCertifiedStudio(test)];
      const made = await book(booked, {
        interviewer: person.id,
        studio,
        startsAt: `${day}T09:00:00Z`,
      });
      expect(made.status).toBe(201);

      const line = (await linesOf(booked)).find(({ childRef }) => childRef === sister);

      expect(line?.slot).toBeDefined();
      expect(line?.slot?.startsAt.slice(0, 10) === day).toBe(follow);
      expect(line?.familyDay).toBe(follow ? 'SAME_DAY' : 'OTHER_DAY');
    },
  );
});
