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

async function planned({ coordinator }: ChildCase): Promise<ReadonlyMap<string, Slot>> {
  const { lines } = (await coordinator.client.get('/planning/waiting/plan')).body;
  return new Map(
    lines.map(({ childRef, slot }: { childRef: string; slot: Slot }) => [childRef, slot]),
  );
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
});
