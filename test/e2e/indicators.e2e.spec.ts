import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { anOrganisation, aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let prosecutor: Person;
let analyst: Person;
let serial = 0;

beforeAll(async () => {
  test = await startApp();
  prosecutor = await aPerson(test, 'PROSECUTOR');
  analyst = await aPerson(test, 'ANALYST');
});
afterAll(() => test.close());

async function childrenReported(article: string, count: number): Promise<void> {
  const courtId = await anOrganisation(test, 'COURT');
  const officeId = await anOrganisation(test, 'PROSECUTION_OFFICE');
  for (let index = 0; index < count; index += 1) {
    serial += 1;
    const parketnummer = `16/${String(serial).padStart(6, '0')}-26`;
    const offences = [{ article, committedFrom: '2026-01-03', committedUntil: '2026-01-03' }];
    const created = await prosecutor.client.post('/cases', {
      parketnummer,
      courtId,
      officeId,
      reportedOn: '2026-01-05',
      offences,
      suspects: [],
    });
    const identity = {
      callName: 'Heron',
      givenNames: ['Heron'],
      surname: 'Proef',
      dateOfBirth: `201${4 + (serial % 3)}-0${1 + (serial % 9)}-${10 + (serial % 19)}`,
    };
    await prosecutor.client.post(`/cases/${created.body.id}/children`, {
      registrationKey: newId(),
      identity,
    });
  }
}

describe('national figures', () => {
  it('do not show nine children, and show ten', async () => {
    await childrenReported('300', 9);
    await childrenReported('285', 10);

    const { body } = await analyst.client.get('/indicators');

    const of = (article: string) =>
      body.childrenByOffence.find((row: { article: string }) => row.article === article);
    expect(of('300')).toEqual({ year: 2026, statuteVersion: 'SR', article: '300', children: null });
    expect(of('285')).toMatchObject({ children: 10 });
    expect(body.smallestGroup).toBe(10);
  });

  it('are rounded to five', async () => {
    await childrenReported('312', 13);

    const { body } = await analyst.client.get('/indicators');

    expect(
      body.childrenByOffence.find((row: { article: string }) => row.article === '312'),
    ).toMatchObject({ children: 15 });
  });

  it('count children without an interview as having none', async () => {
    const { body } = await analyst.client.get('/indicators');

    expect(body.interviewsPerChild).toEqual([{ year: 2026, interviews: '0', children: 30 }]);
    expect(body.daysToFirstInterview).toEqual([]);
  });

  it('are all that their database role can read', async () => {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({ connectionString: test.database.runtime.urls.indicators });
    try {
      expect(
        (await pool.query('SELECT * FROM indicators.indicator_children_by_offence')).rows.length,
      ).toBeGreaterThan(0);
      for (const table of [
        'cases."case"',
        'cases.child',
        'interviews.booking',
        'identity.subject',
        'audit.entry',
        'auth.account',
      ]) {
        await expect(pool.query(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/);
      }
    } finally {
      await pool.end();
    }
  });
});
