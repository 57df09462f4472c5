import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
  type WishedBooking,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let team: ChildCase;

beforeAll(async () => {
  test = await startApp();
  team = await aChildCase(test);
});
afterAll(() => test.close());

/** A day after the Wednesday of the other sessions. */
const THURSDAY_TEN = '2026-03-05T09:00:00.000Z';

const aChild = () => aChildCase(test, { team });

const both = async (region: string) => ({
  interviewer: (await aCertifiedInterviewer(test)).id,
  studio: await aCertifiedStudio(test, { region }),
});

const hold = (
  { caseId, childRef, coordinator }: ChildCase,
  { interviewer, studio, startsAt }: WishedBooking,
) =>
  coordinator.client.post(`/cases/${caseId}/holds`, {
    bookingKey: newId(),
    childRef,
    sessionType: 'INITIAL',
    startsAt,
    interviewerId: interviewer,
    studioId: studio,
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

  it('holds and takes nobody from elsewhere, whoever writes the row, and keeps what was booked before the rule', async () => {
    const slot = await both('Limburg');
    const made = await book(await aChild(), slot);
    const held = await hold(await aChild(), { ...slot, startsAt: THURSDAY_TEN });
    await rule(slot.studio, 'NEVER');
    const state = (id: string, to: string) =>
      test.database.admin.query('UPDATE interviews.booking SET state = $2 WHERE id = $1', [id, to]);
    const again = (id: string, booked: string) =>
      test.database.admin.query(
        `INSERT INTO interviews.booking (id, case_id, child_ref, session_type, state, session, blocked, age_band, language, interviewer_id,
           studio_id, needs_version, booked_by, booked_at, held_until)
         SELECT $1::uuid, case_id, child_ref, session_type, $3::text, tstzrange(lower(session) + interval '7 days', upper(session) + interval '7 days'),
           tstzrange(lower(blocked) + interval '7 days', upper(blocked) + interval '7 days'), age_band, language,
           interviewer_id, studio_id, needs_version, booked_by, booked_at, booked_at + interval '5 minutes' FROM interviews.booking WHERE id = $2`,
        [newId(), id, booked],
      );

    const refused = { constraint: 'booking_studio_own_region' };
    await expect(state(held.body.id, 'BOOKED')).rejects.toMatchObject(refused);
    await state(held.body.id, 'RELEASED');
    await expect(again(held.body.id, 'ON_HOLD')).rejects.toMatchObject(refused);
    await expect(again(held.body.id, 'BOOKED')).rejects.toMatchObject(refused);
    await state(made.body.id, 'AT_RISK');
    await state(made.body.id, 'BOOKED');
    await rule(slot.studio, 'EACH');
    await again(held.body.id, 'BOOKED');
  });
});
