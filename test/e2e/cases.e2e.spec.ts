import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { Client } from '../harness/client.js';
import { anOrganisation, aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let prosecutor: Person;
let other: Person;
let caseRequest: Record<string, unknown>;

beforeAll(async () => {
  test = await startApp();
  prosecutor = await aPerson(test, 'PROSECUTOR');
  other = await aPerson(test, 'PROSECUTOR');
  caseRequest = {
    parketnummer: '16.230344.23',
    courtId: await anOrganisation(test, 'COURT'),
    officeId: await anOrganisation(test, 'PROSECUTION_OFFICE'),
    reportedOn: '2026-02-20',
    offences: [{ article: '249', committedFrom: '2024-08-03', committedUntil: '2024-08-03' }],
    suspects: [{ relationship: 'COACH', adult: true }],
  };
});
afterAll(() => test.close());

const identity = {
  callName: 'Wende',
  givenNames: ['Wende', 'Lotte'],
  surname: 'Zilverschoon',
  dateOfBirth: '2016-05-10',
  bsn: '999905752',
};

describe('logging a case', () => {
  it('stores the parketnummer in one form and the statute version of the day', async () => {
    const created = await prosecutor.client.post('/cases', caseRequest);
    expect(created.status).toBe(201);

    const view = await prosecutor.client.get(`/cases/${created.body.id}`);

    expect(view.body).toMatchObject({
      parketnummer: '16/230344-23',
      offences: [{ article: '249', statuteVersion: 'SR_2024', countNumber: 1 }],
      suspects: [{ label: 'V1', relationship: 'COACH' }],
      functions: ['PROSECUTOR'],
    });
    expect(view.body.actions).toContain('register-child');
  });

  it('refuses the same parketnummer a second time', async () => {
    const answer = await prosecutor.client.post('/cases', {
      ...caseRequest,
      parketnummer: '16-230344-23',
    });

    expect(answer).toMatchObject({ status: 409, body: { code: 'cases.parketnummer-taken' } });
  });

  it('shows a case of somebody else exactly as one that does not exist', async () => {
    const created = await prosecutor.client.post('/cases', {
      ...caseRequest,
      parketnummer: '13/661234-26',
    });

    const foreign = await other.client.get(`/cases/${created.body.id}`);
    const absent = await other.client.get(`/cases/${newId()}`);

    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...absent.body, instance: '' });
    expect((await other.client.get('/cases')).body.items).toEqual([]);
  });

  it('gives a child a number and keeps the identity in the vault', async () => {
    const created = await prosecutor.client.post('/cases', {
      ...caseRequest,
      parketnummer: '09/111222-26',
    });
    const child = await prosecutor.client.post(`/cases/${created.body.id}/children`, {
      registrationKey: newId(),
      identity,
    });

    expect(child.status).toBe(201);
    expect(child.body).toEqual({
      childRef: expect.any(String),
      childNumber: expect.stringMatching(/^KN-/),
      ageBand: 'AGE_9_11',
    });
    const view = await prosecutor.client.get(`/cases/${created.body.id}`);
    expect(view.text).not.toContain('Zilverschoon');
  });

  it('offers a possible double without showing who it is', async () => {
    const created = await prosecutor.client.post('/cases', {
      ...caseRequest,
      parketnummer: '10/111223-26',
    });
    const again = await prosecutor.client.post(`/cases/${created.body.id}/children`, {
      registrationKey: newId(),
      identity,
    });

    expect(again).toMatchObject({ status: 409, body: { code: 'identity.possible-duplicate' } });
    expect(again.body.help.candidates).toEqual([
      { candidate: expect.any(String), matchedOn: 'BSN', numberHere: null },
    ]);
    expect(again.text).not.toContain('Zilverschoon');

    const same = await prosecutor.client.post(`/cases/${created.body.id}/children`, {
      registrationKey: newId(),
      identity,
      decision: { kind: 'same', candidate: again.body.help.candidates[0].candidate },
    });
    expect(same.status).toBe(201);
  });

  it('refuses an unknown field without repeating its value', async () => {
    const answer = await prosecutor.client.post('/cases', {
      ...caseRequest,
      childName: 'Zilverschoon',
    });

    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'kernel.fields-invalid',
        errors: [{ pointer: '/childName', code: 'unknown-field' }],
      },
    });
    expect(answer.text).not.toContain('Zilverschoon');
  });

  it('answers nobody who is not signed in', async () => {
    expect(await new Client(test.port).get('/cases')).toMatchObject({
      status: 401,
      body: { code: 'auth.not-signed-in' },
    });
  });
});

describe('leaving a case', () => {
  it('is refused to the last one who can bring people in, also when two leave at once', async () => {
    const created = await prosecutor.client.post('/cases', {
      ...caseRequest,
      parketnummer: '16/230399-23',
    });
    const place = `/cases/${created.body.id}/parties`;
    const accessOf = async (person: Person): Promise<string> => {
      const { items } = (await person.client.get(place)).body;
      return items.find((item: { personId: string }) => item.personId === person.id).id;
    };
    const leave = async (person: Person) =>
      person.client.delete(`${place}/${await accessOf(person)}`);
    expect(await leave(prosecutor)).toMatchObject({
      status: 409,
      body: { code: 'cases.last-keeper' },
    });
    expect((await prosecutor.client.get(place)).status).toBe(200);

    const added = { personId: other.id, function: 'PROSECUTOR', moment: 'ASSIGNMENT' };
    expect((await prosecutor.client.post(place, added)).status).toBe(204);
    const left = await Promise.all([leave(prosecutor), leave(other)]);
    expect(left.map(({ status }) => status).sort()).toEqual([204, 409]);
    const stays = left[0].status === 409 ? prosecutor : other;
    expect((await stays.client.get(place)).status).toBe(200);
  });
});
