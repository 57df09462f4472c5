import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { aCertifiedInterviewer } from '../harness/interviews.js';
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

const INTERPRETER = {
  kind: 'INTERPRETER',
  name: 'Fjord',
  registerNumber: '10001',
  languages: ['ti', 'am'],
  organisation: null,
  region: null,
  briefedOn: '2026-01-15',
  validFrom: '2025-01-01',
  validThrough: '2029-12-31',
};
const TECHNICIAN = {
  ...INTERPRETER,
  kind: 'TECHNICIAN',
  name: 'Basalt',
  registerNumber: null,
  languages: [],
  region: 'Midden-Nederland',
};

async function listed(name: string) {
  const { items } = (await coordinator.client.get('/attendants?limit=100')).body;
  return items.find((one: { name: string }) => one.name === name);
}

describe('the register of others who attend', () => {
  it('comes in pages, each row once, newest first, and begins nowhere else', async () => {
    const made: string[] = [];
    for (const name of ['Kiezel', 'Leem', 'Mergel', 'Zavel', 'Löss'])
      made.push((await administrator.client.post('/attendants', { ...TECHNICIAN, name })).body.id);
    const newest: string[] = [];
    let next = '';
    do {
      const { body } = await coordinator.client.get(`/attendants?limit=2${next}`);
      expect(body.items.length).toBeLessThanOrEqual(2);
      newest.push(...body.items.map(({ id }: { id: string }) => id));
      next = body.next === null ? '' : `&after=${String(body.next)}`;
    } while (next !== '');

    expect(newest.slice(0, 5)).toEqual(made.toReversed());
    expect(new Set(newest).size).toBe(newest.length);
    const { rows } = await test.database.admin.query('SELECT id FROM people.attendant');
    expect(newest).toHaveLength(rows.length);
    expect((await coordinator.client.get('/attendants')).body.next).toBeNull();
    expect((await coordinator.client.get('/attendants?after=bm9ncw')).body.code).toBe(
      'kernel.cursor-invalid',
    );
  });

  it('takes an interpreter with the number of the register and languages, each number once', async () => {
    const without = await administrator.client.post('/attendants', {
      ...INTERPRETER,
      registerNumber: null,
      languages: [],
    });
    const added = await administrator.client.post('/attendants', INTERPRETER);
    const again = await administrator.client.post('/attendants', { ...INTERPRETER, name: 'Dune' });

    expect(without.body).toMatchObject({
      code: 'people.attendant-incomplete',
      errors: [{ pointer: '/registerNumber' }, { pointer: '/languages' }],
    });
    expect([added.status, again.body.code]).toEqual([201, 'people.register-number-taken']);
    expect(await listed('Fjord')).toMatchObject({ state: 'VALID', briefedOn: '2026-01-15' });
  });

  it('lets a coordinator keep staff of the own region, and no interpreter', async () => {
    const added = await coordinator.client.post('/attendants', TECHNICIAN);
    const elsewhere = await coordinator.client.post('/attendants', {
      ...TECHNICIAN,
      region: 'Limburg',
    });
    const interpreter = await coordinator.client.post('/attendants', {
      ...INTERPRETER,
      registerNumber: '10002',
    });

    expect([added.status, elsewhere.body.code, interpreter.body.code]).toEqual([
      201,
      'people.attendant-not-yours',
      'people.attendant-not-yours',
    ]);
    expect(await listed('Basalt')).toMatchObject({ actions: ['change', 'end'] });
    expect(await listed('Fjord')).toMatchObject({ actions: [] });
  });

  it('does not let a later writer overwrite what they did not read', async () => {
    const { body } = await administrator.client.post('/attendants', {
      ...TECHNICIAN,
      name: 'Cedar',
    });
    const change = (version: number, name: string) =>
      administrator.client.put(`/attendants/${String(body.id)}`, { ...TECHNICIAN, name, version });

    const both = await Promise.all([change(1, 'Cedar A'), change(1, 'Cedar B')]);

    expect(both.map(({ status }) => status).sort()).toEqual([204, 412]);
  });

  it('keeps a registration that was ended, with the reason, and ends it once', async () => {
    const { body } = await administrator.client.post('/attendants', {
      ...INTERPRETER,
      name: 'Granite',
      registerNumber: '10003',
    });
    const end = () =>
      administrator.client.post(`/attendants/${String(body.id)}/end`, {
        reason: 'Uit het register geschreven',
      });

    expect([(await end()).status, (await end()).body.code]).toEqual([
      204,
      'people.attendant-ended',
    ]);
    expect(await listed('Granite')).toMatchObject({
      state: 'ENDED',
      endReason: 'Uit het register geschreven',
      actions: [],
    });
  });
});

describe('a table of certificates', () => {
  const HEAD =
    'staff_number;scheme;age_bands;languages;specialisms;issuer;evidence;valid_from;valid_through';

  it('finds in the preview what the database would refuse, at its line', async () => {
    const person = await aCertifiedInterviewer(test);
    const { staffNumber } = (await coordinator.client.get(`/interviewers/${person.id}`)).body;
    const line = (from: string, through: string) =>
      `${String(staffNumber)};STUDIOVERHOOR;AGE_9_11 AGE_12_15;nl;TRAUMA;Politieacademie;PA-1;${from};${through}`;
    const content = [
      HEAD,
      line('2026-01-01', '2027-12-31'),
      line('2027-12-31', '2029-12-31'),
      'X0;STUDIOVERHOOR;;nl;;;PA-2;2026-02-30;2027-01-01',
    ].join('\n');
    const send = (apply: boolean, skipWrong: boolean) =>
      administrator.client.post('/interviewer-certificates/import', { content, apply, skipWrong });

    const preview = await send(false, false);

    expect(preview.body).toMatchObject({
      good: 1,
      wrong: 2,
      applied: false,
      lines: [
        { line: 3, errors: [{ field: '', code: 'people.certificate-overlaps' }] },
        {
          line: 4,
          errors: [
            { field: 'staff_number', code: 'unknown' },
            { field: 'issuer', code: 'missing' },
            { field: 'valid_from', code: 'not-a-day' },
            { field: 'age_bands', code: 'too-few' },
          ],
        },
      ],
    });
    expect(
      (await coordinator.client.get(`/interviewers/${person.id}`)).body.certificates,
    ).toHaveLength(1);
    expect((await send(true, true)).body).toMatchObject({ good: 1, applied: true });
    expect(
      (await coordinator.client.get(`/interviewers/${person.id}`)).body.certificates,
    ).toHaveLength(2);
  });
});

describe('a table of others who attend', () => {
  it('guards formulas on the way out and takes the same text on the way in', async () => {
    await administrator.client.post('/attendants', { ...TECHNICIAN, name: '=1+1 Ember' });

    const { content } = (await coordinator.client.get('/attendant-table/export')).body;

    expect(content).toContain("'=1+1 Ember");
    const { rows } = await test.database.admin.query(
      `SELECT 1 FROM audit.entry WHERE operation = 'EXPORT' AND verb = 'register.export'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('takes languages by name or by code, and names the line of one that nobody speaks', async () => {
    const line = (name: string, number: string, languages: string) =>
      `INTERPRETER,${name},${number},${languages},,,,2025-01-01,2030-12-31`;
    const send = (lines: readonly string[]) =>
      administrator.client.post('/attendant-table/import', {
        content: [
          'kind,name,register_number,languages,organisation,region,briefed_on,valid_from,valid_through',
          ...lines,
        ].join('\r\n'),
        apply: true,
        skipWrong: false,
      });

    const refused = await send([line('Iris', '20011', 'Turks'), line('Kelp', '20012', 'tr xx')]);
    const taken = await send([line('Iris', '20011', '"Turks, Tigrinya"')]);
    const typed = await administrator.client.post('/attendants', {
      ...INTERPRETER,
      registerNumber: '20013',
      languages: ['xx'],
    });

    expect(refused.body).toMatchObject({
      code: 'kernel.import-lines-wrong',
      errors: [{ pointer: '/lines/3/languages', code: 'language-unknown' }],
    });
    expect(taken.body).toMatchObject({ good: 1, applied: true });
    expect(await listed('Iris')).toMatchObject({ languages: ['tr', 'ti'] });
    expect(typed.body.errors).toEqual([{ pointer: '/languages', code: 'language-unknown' }]);
  });

  it('changes who is known by register number and adds who is not', async () => {
    const head =
      'kind,name,register_number,languages,organisation,region,briefed_on,valid_from,valid_through';
    const content = [
      head,
      'INTERPRETER,Fjord Nieuw,10001,ti,,,2026-02-01,2025-01-01,2030-12-31',
      'INTERPRETER,Hazel,20001,ar,,,,2025-01-01,2030-12-31',
    ].join('\r\n');

    const taken = await administrator.client.post('/attendant-table/import', {
      content,
      apply: true,
      skipWrong: false,
    });

    expect(taken.body).toMatchObject({ good: 2, wrong: 0, applied: true });
    expect(await listed('Fjord Nieuw')).toMatchObject({ registerNumber: '10001', version: 2 });
    expect(await listed('Hazel')).toMatchObject({ languages: ['ar'] });
  });
});
