import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
  recordNeeds,
  WEDNESDAY_TEN,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

const FJORD = {
  kind: 'INTERPRETER',
  name: 'Fjord',
  registerNumber: '10001',
  languages: ['ti'],
  organisation: null,
  region: null,
  briefedOn: '2026-01-15',
  validFrom: '2025-01-01',
  validThrough: '2029-12-31',
};
const WEDNESDAY = 3;

let test: TestApp;
let administrator: Person;
let team: ChildCase;
let fjord: string;

beforeAll(async () => {
  test = await startApp();
  administrator = await aPerson(test, 'ADMINISTRATOR');
  team = await aChildCase(test);
  fjord = (await administrator.client.post('/attendants', FJORD)).body.id;
});
afterAll(() => test.close());

const works = (from: string, to: string) =>
  team.coordinator.client.put(`/interpreters/${fjord}/hours`, {
    working: [{ weekday: WEDNESDAY, from, to }],
  });
const away = (from: string, to: string) =>
  team.coordinator.client.post(`/interpreters/${fjord}/absences`, { from, to });
const times = async () => (await team.coordinator.client.get(`/interpreters/${fjord}/times`)).body;

/** The hours are the test's own; absences are taken back. */
async function anyHour(): Promise<void> {
  await team.coordinator.client.put(`/interpreters/${fjord}/hours`, { working: [] });
  for (const { id, withdrawnAt } of (await times()).absences)
    if (withdrawnAt === null)
      await team.coordinator.client.post(`/interpreters/${fjord}/absences/${String(id)}/withdraw`);
}

/** A child that speaks Tigrinya, with people and a room of its own. */
async function aSpeaker() {
  const child = await aChildCase(test, { team, needs: false });
  await recordNeeds(child, { languages: ['ti'], interpreterLanguage: 'ti' });
  const interviewer = await aCertifiedInterviewer(test);
  return { child, people: { interviewer: interviewer.id, studio: await aCertifiedStudio(test) } };
}

const slotsOf = ({ caseId, childRef, coordinator }: ChildCase) =>
  coordinator.client.get(
    `/cases/${caseId}/children/${childRef}/slots?from=2026-03-04&to=2026-03-04&limit=100`,
  );
const startsOf = (answer: { readonly body: { readonly proposals: { startsAt: string }[] } }) =>
  answer.body.proposals.map(({ startsAt }) => startsAt).sort();
const codesOf = (answer: {
  readonly body: { readonly help?: { readonly gates: { readonly code: string }[] } };
}) => answer.body.help?.gates.map(({ code }) => code);

describe('the times of an interpreter', () => {
  it('keeps hours and absences of interpreters, which overlap no others', async () => {
    const lunch = { weekday: WEDNESDAY, from: '12:00', to: '14:00' };
    const morning = { weekday: WEDNESDAY, from: '09:00', to: '12:30' };
    const twice = await administrator.client.put(`/interpreters/${fjord}/hours`, {
      working: [morning, lunch],
    });
    const reversed = await administrator.client.put(`/interpreters/${fjord}/hours`, {
      working: [{ ...morning, to: '09:00' }],
    });
    expect([twice.body.code, reversed.body.code]).toEqual(
      Array.from({ length: 2 }, () => 'people.hours-overlap'),
    );
    expect(reversed.body.errors).toEqual([{ pointer: '/working/0/to', code: 'before-start' }]);

    expect((await works('09:00', '12:30')).status).toBe(204);
    const absence = await away('2026-03-09T08:00:00Z', '2026-03-13T17:00:00Z');
    expect(absence.status).toBe(201);
    expect((await away('2026-03-13T16:59:00Z', '2026-03-13T18:00:00Z')).body.code).toBe(
      'people.absence-overlaps',
    );
    expect((await away('2026-03-13T17:00:00Z', '2026-03-13T18:00:00Z')).status).toBe(201);
    expect((await away('2026-04-13T17:00:00Z', '2026-04-13T17:00:00Z')).body.code).toBe(
      'people.period-reversed',
    );
    expect(await times()).toMatchObject({
      name: 'Fjord',
      working: [morning],
      absences: [
        { from: '2026-03-13T17:00:00.000Z', withdrawnAt: null },
        { from: '2026-03-09T08:00:00.000Z', withdrawnAt: null },
      ],
      actions: ['set-hours', 'record-absence'],
    });
    const withdraw = `/interpreters/${fjord}/absences/${String(absence.body.id)}/withdraw`;
    expect((await team.coordinator.client.post(withdraw)).status).toBe(204);
    expect((await team.coordinator.client.post(withdraw)).body.code).toBe(
      'people.absence-withdrawn',
    );
    await anyHour();
  });

  it('are those of interpreters only, and end with the registration', async () => {
    const technician = await administrator.client.post('/attendants', {
      ...FJORD,
      kind: 'TECHNICIAN',
      registerNumber: null,
      languages: [],
      region: 'Midden-Nederland',
    });
    const other = `/interpreters/${String(technician.body.id)}`;
    expect((await administrator.client.get(`${other}/times`)).status).toBe(404);
    expect((await administrator.client.put(`${other}/hours`, { working: [] })).status).toBe(404);

    const gone = await administrator.client.post('/attendants', {
      ...FJORD,
      registerNumber: '10002',
    });
    const left = `/interpreters/${String(gone.body.id)}`;
    await administrator.client.post(`/attendants/${String(gone.body.id)}/end`, {
      reason: 'Staat niet meer in het register.',
    });
    expect((await administrator.client.put(`${left}/hours`, { working: [] })).body.code).toBe(
      'people.attendant-ended',
    );
    expect((await administrator.client.get(`${left}/times`)).body.actions).toEqual([]);
  });

  it('bound what the search offers, to the minute, and it names who comes', async () => {
    const { child } = await aSpeaker();
    expect(startsOf(await slotsOf(child)).length).toBeGreaterThan(10);

    await works('10:00', '12:00');
    const found = await slotsOf(child);
    expect(startsOf(found)).toEqual([WEDNESDAY_TEN]);
    expect(found.body.proposals[0].interpreterNumber).toBe('10001');
    await works('10:00', '11:59');
    expect(startsOf(await slotsOf(child))).toEqual([]);
    await works('10:00', '14:00');
    await away('2026-03-04T08:00:00Z', '2026-03-04T10:15:00Z');
    expect(startsOf(await slotsOf(child))).toEqual([
      '2026-03-04T10:15:00.000Z',
      '2026-03-04T10:30:00.000Z',
      '2026-03-04T10:45:00.000Z',
      '2026-03-04T11:00:00.000Z',
    ]);
    expect((await slotsOf(child)).body.nearMisses).toContainEqual(
      expect.objectContaining({ code: 'interpreter-absent', resourceKind: 'interpreter' }),
    );
    await anyHour();
  });

  it('bound what can be booked and confirmed, on both edges', async () => {
    const { child, people } = await aSpeaker();
    const wish = { ...people, interpreterNumber: '10001' };
    await works('10:00', '11:59');
    expect(codesOf(await book(child, wish))).toEqual(['interpreter-outside-working-time']);
    await works('10:00', '14:00');
    const absence = await away('2026-03-04T10:59:00Z', '2026-03-04T12:00:00Z');
    expect(codesOf(await book(child, wish))).toEqual(['interpreter-absent']);
    await team.coordinator.client.post(
      `/interpreters/${fjord}/absences/${String(absence.body.id)}/withdraw`,
    );
    await away('2026-03-04T11:00:00Z', '2026-03-04T12:00:00Z');

    expect((await book(child, wish)).status).toBe(201);
    await anyHour();
  });

  it('and its papers are asked again when an interpreter is named with the confirmation', async () => {
    const { child, people } = await aSpeaker();
    const held = await child.coordinator.client.post(`/cases/${child.caseId}/holds`, {
      bookingKey: crypto.randomUUID(),
      childRef: child.childRef,
      sessionType: 'INITIAL',
      startsAt: '2026-03-11T09:00:00.000Z',
      interviewerId: people.interviewer,
      studioId: people.studio,
    });
    const confirm = (interpreterNumber: string) =>
      child.coordinator.client.post(`/bookings/${String(held.body.id)}/confirm`, {
        interpreterNumber,
      });

    expect((await confirm('99999')).body.code).toBe('preparation.interpreter-not-sworn');
    await works('10:00', '11:59');
    expect(codesOf(await confirm('10001'))).toEqual(['interpreter-outside-working-time']);
    await anyHour();
    expect((await confirm('10001')).status).toBe(204);
  });
});
