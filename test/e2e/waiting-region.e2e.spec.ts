import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  type ChildCase,
} from '../harness/interviews.js';
import { aPerson } from '../harness/people.js';

let test: TestApp;
let mine: ChildCase;
let colleague: ChildCase;

/** One place a day: an hour of work that fits a single session. */
beforeAll(async () => {
  test = await startApp();
  await aCertifiedInterviewer(test, { opens: '09:00', closes: '11:00' });
  await aCertifiedStudio(test);
  colleague = await aChildCase(test);
  mine = await aChildCase(test);
});
afterAll(() => test.close());

const planOf = async ({ coordinator }: Pick<ChildCase, 'coordinator'>) =>
  (await coordinator.client.get('/planning/waiting/plan')).body;
const startOf = (plan: { readonly lines: { readonly slot: { startsAt: string } | null }[] }) =>
  plan.lines[0]?.slot?.startsAt;
const reportedOn = ({ caseId }: ChildCase, day: string) =>
  test.database.admin.query('UPDATE cases."case" SET reported_on = $2 WHERE id = $1', [
    caseId,
    day,
  ]);

describe('the joint plan of a region', () => {
  it('plans the children of colleagues along, who waits longest first, and tells nothing of them', async () => {
    await reportedOn(colleague, '2026-02-01');
    const ours = await planOf(mine);
    const theirs = await planOf(colleague);

    expect(ours).toMatchObject({ along: 1, together: { placed: 2 }, oneByOne: { placed: 2 } });
    expect(ours.lines.map(({ childRef }: { childRef: string }) => childRef)).toEqual([
      mine.childRef,
    ]);
    expect(JSON.stringify(ours)).not.toContain(colleague.childRef);
    expect(JSON.stringify(ours)).not.toContain(colleague.caseId);
    // Both plans give each child the same place.
    expect([startOf(theirs), startOf(ours)]).toEqual([
      '2026-03-03T08:00:00.000Z',
      '2026-03-04T08:00:00.000Z',
    ]);
  });

  it('serves who waits longest also when it is one of the own', async () => {
    await reportedOn(colleague, '2026-02-20');
    await reportedOn(mine, '2026-02-01');

    expect(startOf(await planOf(mine))).toBe('2026-03-03T08:00:00.000Z');
  });

  it('leaves out the children of other regions', async () => {
    const elsewhere = await aPerson(test, 'INTERVIEW_COORDINATOR');
    await test.database.admin.query(
      `UPDATE people.organisation SET region = 'Limburg' WHERE id = (SELECT organisation_id FROM people.person WHERE id = $1)`,
      [elsewhere.id],
    );

    expect(await planOf({ coordinator: elsewhere })).toMatchObject({ along: 0, lines: [] });
  });
});
