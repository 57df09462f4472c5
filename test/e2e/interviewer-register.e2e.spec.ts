import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { auditVerbs } from '../harness/audit.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  at,
  book,
  WEDNESDAY_TEN,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let administrator: Person;
let coordinator: Person;

beforeAll(async () => {
  test = await startApp();
  administrator = await aPerson(test, 'ADMINISTRATOR');
  coordinator = await aPerson(test, 'INTERVIEW_COORDINATOR');
});
afterAll(() => test.close());
afterEach(() => {
  test.clock.set(TEST_NOW);
});

const CERTIFICATE = {
  scheme: 'KWETSBARE_GETUIGEN_ZEDEN',
  ageBands: ['AGE_9_11', 'AGE_12_15'],
  languages: ['nl', 'en'],
  specialisms: ['INTELLECTUAL_DISABILITY'],
  issuer: 'Politieacademie',
  evidenceReference: 'PA-2026-0017',
  validFrom: '2026-02-01',
  validThrough: '2029-01-31',
};

async function file(person: Person) {
  return (await coordinator.client.get(`/interviewers/${person.id}`)).body;
}

async function paperOf(person: Person): Promise<string> {
  return String((await file(person)).certificates[0].id);
}

describe('certificates of interviewers', () => {
  it('hold from the first through the last day in the Netherlands', async () => {
    const person = await aPerson(test, 'CHILD_INTERVIEWER');

    const made = await administrator.client.post(
      `/interviewers/${person.id}/certificates`,
      CERTIFICATE,
    );

    expect(made.status).toBe(201);
    expect((await file(person)).certificates).toMatchObject([
      {
        from: '2026-01-31T23:00:00.000Z',
        to: '2029-01-31T23:00:00.000Z',
        state: 'VALID',
        specialisms: ['INTELLECTUAL_DISABILITY'],
        evidenceReference: 'PA-2026-0017',
      },
    ]);
    expect(await auditVerbs(test, made.body.id)).toEqual(['certificate.record']);
  });

  it('of one scheme follow one another: the last day of one is not the first of the next', async () => {
    const person = await aPerson(test, 'CHILD_INTERVIEWER');
    const enter = (change: object) =>
      administrator.client.post(`/interviewers/${person.id}/certificates`, {
        ...CERTIFICATE,
        ...change,
      });
    await enter({});

    const overlapping = await enter({ validFrom: '2029-01-31', validThrough: '2032-01-31' });
    const following = await enter({ validFrom: '2029-02-01', validThrough: '2032-01-31' });

    expect([overlapping.status, overlapping.body.code]).toEqual([
      409,
      'people.certificate-overlaps',
    ]);
    expect(following.status).toBe(201);
  });

  it('entered twice at once exist once', async () => {
    const person = await aPerson(test, 'CHILD_INTERVIEWER');

    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        administrator.client.post(`/interviewers/${person.id}/certificates`, CERTIFICATE),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 7 }, () => 409),
    ]);
  });

  it('name every wrong field at once', async () => {
    const person = await aPerson(test, 'CHILD_INTERVIEWER');

    const refused = await administrator.client.post(`/interviewers/${person.id}/certificates`, {
      ...CERTIFICATE,
      ageBands: [],
      issuer: '  ',
      validFrom: '2026-02-30',
    });

    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/ageBands',
      '/issuer',
      '/validFrom',
    ]);
  });

  it('are entered by an administrator only; a coordinator finds nothing there', async () => {
    const person = await aPerson(test, 'CHILD_INTERVIEWER');

    const refused = await coordinator.client.post(
      `/interviewers/${person.id}/certificates`,
      CERTIFICATE,
    );

    expect(refused.status).toBe(404);
  });
});

describe('a suspension', () => {
  it('keeps an interviewer from being booked, and from starting what was booked before', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test);
    const child = await aChildCase(test);
    const booked = await book(child, { interviewer: interviewer.id, studio });
    expect(booked.status).toBe(201);
    const paper = await paperOf(interviewer);

    const suspended = await administrator.client.post(`/certificates/${paper}/suspend`, {
      reason: 'Onderzoek naar de werkwijze',
    });
    const other = await aChildCase(test);
    const refused = await book(other, {
      interviewer: interviewer.id,
      studio,
      startsAt: '2026-03-05T09:00:00.000Z',
    });
    await at(test, WEDNESDAY_TEN, interviewer);
    const started = await interviewer.client.post(`/bookings/${String(booked.body.id)}/start`);

    expect(suspended.status).toBe(204);
    expect(refused.status).toBe(409);
    expect(refused.body.help.gates).toEqual(
      expect.arrayContaining([expect.objectContaining({ gate: 'B2' })]),
    );
    expect(started.status).toBe(409);
  });

  it('ends with a reason, and both reasons stay readable', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const paper = await paperOf(interviewer);
    await administrator.client.post(`/certificates/${paper}/suspend`, { reason: 'Onderzoek' });
    test.clock.advance(600_000);

    const lifted = await administrator.client.post(`/certificates/${paper}/lift`, {
      reason: 'Onderzoek gesloten',
    });
    const again = await administrator.client.post(`/certificates/${paper}/lift`, {
      reason: 'Nog eens',
    });

    expect([lifted.status, again.status, again.body.code]).toEqual([
      204,
      409,
      'people.not-suspended',
    ]);
    expect((await file(interviewer)).certificates[0]).toMatchObject({
      state: 'VALID',
      suspensions: [{ reason: 'Onderzoek', liftReason: 'Onderzoek gesloten' }],
    });
    expect(await auditVerbs(test, paper)).toEqual(['certificate.suspend', 'certificate.lift']);
  });

  it('of a certificate that was revoked is refused, and a revocation is for good', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const paper = await paperOf(interviewer);
    await administrator.client.post(`/certificates/${paper}/revoke`, { reason: 'Diploma vals' });

    const answers = await Promise.all(
      ['suspend', 'lift', 'revoke'].map((act) =>
        administrator.client.post(`/certificates/${paper}/${act}`, { reason: 'Nog eens' }),
      ),
    );

    expect(answers.map(({ body }) => body.code)).toEqual(
      Array.from({ length: 3 }, () => 'people.already-revoked'),
    );
    expect((await file(interviewer)).standing).toBe('REVOKED');
  });
});

describe('practice', () => {
  it('of an interviewer is kept by a coordinator of the same region, and nobody else', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const stranger = await aPerson(test, 'INTERVIEW_COORDINATOR');
    await test.database.admin.query(
      `UPDATE people.organisation SET region = 'Limburg' WHERE id = (SELECT organisation_id FROM people.person WHERE id = $1)`,
      [stranger.id],
    );
    const training = { kind: 'SUPERVISION', heldOn: '2026-02-20', givenBy: 'Supervisor Noord' };

    const kept = await coordinator.client.post(
      `/interviewers/${interviewer.id}/trainings`,
      training,
    );
    const again = await coordinator.client.post(
      `/interviewers/${interviewer.id}/trainings`,
      training,
    );
    const refused = await stranger.client.post(
      `/interviewers/${interviewer.id}/trainings`,
      training,
    );

    expect([kept.status, again.body.code, refused.status]).toEqual([
      201,
      'people.training-exists',
      404,
    ]);
    expect((await file(interviewer)).latest).toEqual([
      { kind: 'SUPERVISION', heldOn: '2026-02-20' },
    ]);
  });

  it('below the norm is named, and a voided record does not count but stays', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const { body } = await coordinator.client.post(`/interviewers/${interviewer.id}/trainings`, {
      kind: 'REFRESHER',
      heldOn: '2026-02-20',
      givenBy: 'Politieacademie',
    });
    expect((await file(interviewer)).shortfalls).toEqual([
      'too-few-interviews',
      'supervision-due',
      'peer-review-due',
    ]);

    const voided = await coordinator.client.post(
      `/interviewers/${interviewer.id}/trainings/${String(body.id)}/void`,
      { reason: 'Verkeerde persoon' },
    );

    expect(voided.status).toBe(204);
    const after = await file(interviewer);
    expect(after.shortfalls).toContain('refresher-due');
    expect(after.trainings).toMatchObject([{ voidReason: 'Verkeerde persoon' }]);
  });

  it('that lies ahead cannot be recorded', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const record = (heldOn: string) =>
      coordinator.client.post(`/interviewers/${interviewer.id}/trainings`, {
        kind: 'REFRESHER',
        heldOn,
        givenBy: 'Politieacademie',
      });

    expect((await record('2026-03-03')).body.code).toBe('people.in-future');
    expect((await record('2026-03-02')).status).toBe(201);
  });

  it('counts sessions that were held, over all cases', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test);
    const child = await aChildCase(test);
    const booked = await book(child, { interviewer: interviewer.id, studio });
    await at(test, WEDNESDAY_TEN, interviewer, coordinator);
    const booking = `/bookings/${String(booked.body.id)}`;
    expect((await interviewer.client.post(`${booking}/start`)).status).toBe(204);
    test.clock.advance(1_200_000);
    expect((await interviewer.client.post(`${booking}/finish`, { outcome: 'HELD' })).status).toBe(
      204,
    );
    test.clock.advance(60_000);

    expect((await file(interviewer)).heldLastYear).toBe(1);
  });

  it('is measured by norms that an administrator may set', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const norms = {
      interviewsAYear: 1,
      refresherMonths: 24,
      supervisionMonths: 24,
      peerReviewMonths: 24,
    };

    expect((await administrator.client.put('/interviewer-norms', norms)).status).toBe(204);

    expect((await file(interviewer)).shortfalls).toEqual(['too-few-interviews']);
    expect((await coordinator.client.get('/interviewers')).body.norms).toEqual(norms);
  });
});

describe('an absence', () => {
  it('makes an interviewer unbookable for as long as it lasts, and free again when withdrawn', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test);
    const child = await aChildCase(test);
    const { body } = await coordinator.client.post(`/interviewers/${interviewer.id}/absences`, {
      kind: 'LEAVE',
      from: '2026-03-04T00:00:00+01:00',
      to: '2026-03-05T00:00:00+01:00',
    });

    const away = await book(child, { interviewer: interviewer.id, studio });
    const withdraw = () =>
      coordinator.client.post(
        `/interviewers/${interviewer.id}/absences/${String(body.id)}/withdraw`,
      );
    expect((await withdraw()).status).toBe(204);
    const back = await book(child, { interviewer: interviewer.id, studio });

    expect(away.status).toBe(409);
    expect(back.status).toBe(201);
    expect((await withdraw()).body.code).toBe('people.absence-withdrawn');
  });

  it('does not overlap another, and ends after it begins', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const away = (from: string, to: string) =>
      coordinator.client.post(`/interviewers/${interviewer.id}/absences`, {
        kind: 'UNAVAILABLE',
        from,
        to,
      });
    await away('2026-04-01T00:00:00Z', '2026-04-08T00:00:00Z');

    const answers = [
      await away('2026-04-07T23:59:00Z', '2026-04-09T00:00:00Z'),
      await away('2026-04-08T00:00:00Z', '2026-04-09T00:00:00Z'),
      await away('2026-05-02T00:00:00Z', '2026-05-02T00:00:00Z'),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'people.absence-overlaps'],
      [201, undefined],
      [422, 'people.period-reversed'],
    ]);
  });
});

describe('working hours', () => {
  it('are replaced whole, and refused whole when two of one day overlap', async () => {
    const interviewer = await aCertifiedInterviewer(test);
    const set = (working: readonly object[]) =>
      coordinator.client.put(`/interviewers/${interviewer.id}/hours`, {
        baseTown: 'Utrecht',
        sex: 'M',
        working,
      });
    const morning = { weekday: 1, from: '09:00', to: '12:00' };

    const overlapping = await set([morning, { weekday: 1, from: '11:59', to: '13:00' }]);
    const touching = await set([morning, { weekday: 1, from: '12:00', to: '13:00' }]);

    expect([overlapping.status, overlapping.body.code]).toEqual([422, 'people.hours-overlap']);
    expect(touching.status).toBe(204);
    expect(await file(interviewer)).toMatchObject({
      baseTown: 'Utrecht',
      sex: 'M',
      working: [morning, { weekday: 1, from: '12:00', to: '13:00' }],
    });
  });
});

describe('the own file', () => {
  it('shows an interviewer what is kept of them, without acts', async () => {
    const interviewer = await aCertifiedInterviewer(test);

    const mine = await interviewer.client.get('/my-interviewer-file');

    expect([mine.status, mine.body.id, mine.body.actions]).toEqual([200, interviewer.id, []]);
    expect((await interviewer.client.get(`/interviewers/${interviewer.id}`)).status).toBe(404);
  });
});
