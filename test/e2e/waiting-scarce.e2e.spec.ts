import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  type ChildCase,
} from '../harness/interviews.js';

let test: TestApp;
let first: ChildCase;

beforeAll(async () => {
  test = await startApp();
  // One session of one interviewer on the last day of the certificate, and more studios than the plan tries.
  await aCertifiedInterviewer(test, {
    opens: '09:00',
    closes: '11:00',
    to: '2026-03-03T12:00:00Z',
  });
  for (let studio = 0; studio < 25; studio += 1) await aCertifiedStudio(test);
  first = await aChildCase(test);
  await aChildCase(test, { team: first });
});
afterAll(() => test.close());

describe('a joint plan where interviewers are scarcer than studios', () => {
  it('counts as placed only who has an hour', async () => {
    const { lines, together } = (await first.coordinator.client.get('/planning/waiting/plan')).body;

    const placed = lines.filter(({ slot }: { slot: object | null }) => slot !== null);
    expect(lines).toHaveLength(2);
    expect(placed).toHaveLength(1);
    expect(together).toMatchObject({
      placed: 1,
      worstWait: placed[0].waitThen,
      totalWait: placed[0].waitThen,
    });
  });
});
