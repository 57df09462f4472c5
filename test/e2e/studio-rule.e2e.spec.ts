import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let team: ChildCase;

beforeAll(async () => {
  test = await startApp();
  team = await aChildCase(test);
});
afterAll(() => test.close());

const aChild = () => aChildCase(test, { team });

const both = async (region: string) => ({
  interviewer: (await aCertifiedInterviewer(test)).id,
  studio: await aCertifiedStudio(test, { region }),
});

async function colleagueIn(region: string): Promise<Person> {
  const person = await aPerson(test, 'INTERVIEW_COORDINATOR');
  await test.database.admin.query(
    `UPDATE people.organisation SET region = $2 WHERE id = (SELECT organisation_id FROM people.person WHERE id = $1)`,
    [person.id, region],
  );
  return person;
}

describe('the rule of a studio for children of other regions', () => {
  const rule = (studio: string, foreign: string) =>
    test.database.admin.query('UPDATE studios.studio SET foreign_bookings = $2 WHERE id = $1', [
      studio,
      foreign,
    ]);

  it('receives the child at once where its coordinator accepted all beforehand', async () => {
    const slot = await both('Drenthe');
    const receiving = await colleagueIn('Drenthe');
    await rule(slot.studio, 'ALWAYS');

    const made = await book(await aChild(), slot);

    expect(made.status).toBe(201);
    expect(made.body.warnings).toContain('other-region-welcome');
    expect(made.body.warnings).not.toContain('other-region');
    expect((await receiving.client.get('/planning/acceptances')).body.items).toEqual([]);
    const { rows } = await test.database.admin.query(
      'SELECT acceptance FROM interviews.booking WHERE id = $1',
      [made.body.id],
    );
    expect(rows).toEqual([{ acceptance: 'NOT_NEEDED' }]);
  });

  it('receives nobody from elsewhere where its coordinator said so, and children of its own', async () => {
    const slot = await both('Flevoland');
    await rule(slot.studio, 'NEVER');

    const refused = await book(await aChild(), slot);

    expect(refused.status).toBe(409);
    expect(refused.body.help.gates).toContainEqual(
      expect.objectContaining({ code: 'studio-own-region-only' }),
    );
    const own = await aChild();
    await test.database.admin.query(
      `UPDATE people.organisation SET region = 'Flevoland' WHERE id = (SELECT office_id FROM cases."case" WHERE id = $1)`,
      [own.caseId],
    );
    expect((await book(own, slot)).status).toBe(201);
  });
});
