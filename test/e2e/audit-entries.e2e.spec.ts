import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { anOrganisation, aPerson, type Person } from '../harness/people.js';

let test: TestApp;
let prosecutor: Person;
let counsel: Person;
let officer: Person;
let caseId: string;

beforeAll(async () => {
  test = await startApp();
  [prosecutor, counsel, officer] = await Promise.all([
    aPerson(test, 'PROSECUTOR'),
    aPerson(test, 'DEFENCE_COUNSEL'),
    aPerson(test, 'SECURITY_OFFICER'),
  ]);
  caseId = await aCase('16/230344-23');
  const { suspects } = (await prosecutor.client.get(`/cases/${caseId}`)).body;
  await prosecutor.client.post(`/cases/${caseId}/parties`, {
    personId: counsel.id,
    function: 'DEFENCE_COUNSEL',
    moment: 'COUNSEL_APPOINTED',
    suspectId: suspects[0].id,
  });
  await counsel.client.get(`/cases/${caseId}`);
});
afterAll(() => test.close());

async function aCase(parketnummer: string): Promise<string> {
  const answer = await prosecutor.client.post('/cases', {
    parketnummer,
    courtId: await anOrganisation(test, 'COURT'),
    officeId: await anOrganisation(test, 'PROSECUTION_OFFICE'),
    reportedOn: '2026-02-20',
    offences: [{ article: '249', committedFrom: '2024-08-03', committedUntil: '2024-08-03' }],
    suspects: [{ relationship: 'COACH', adult: true }],
  });
  return answer.body.id;
}

describe('the log of one case', () => {
  it('tells the prosecution who looked, by name and function, and no content', async () => {
    const { status, body } = await prosecutor.client.get(`/cases/${caseId}/audit-entries`);

    expect(status).toBe(200);
    expect(body.items.map(({ verb }: { verb: string }) => verb)).toEqual([
      'case.view',
      'access.open',
      'case.view',
      'case.register',
    ]);
    expect(body.items[0]).toMatchObject({
      operation: 'CONSULTATION',
      actorRole: 'DEFENCE_COUNSEL',
      actorName: expect.any(String),
      outcome: 'ALLOWED',
    });
    expect(Object.keys(body.items[0]).sort()).toEqual([
      'actorName',
      'actorRole',
      'id',
      'objectId',
      'objectType',
      'occurredAt',
      'operation',
      'organisation',
      'outcome',
      'verb',
    ]);
  });

  it('shows afterwards that it was read', async () => {
    const { body } = await prosecutor.client.get(`/cases/${caseId}/audit-entries?limit=1`);

    expect(body.items).toMatchObject([{ verb: 'audit.read', actorRole: 'PROSECUTOR' }]);
  });

  it('comes page by page and by kind of act', async () => {
    const first = await prosecutor.client.get(
      `/cases/${caseId}/audit-entries?limit=2&operation=CONSULTATION`,
    );
    const second = await prosecutor.client.get(
      `/cases/${caseId}/audit-entries?limit=2&operation=CONSULTATION&after=${first.body.next}`,
    );

    expect(first.body.items).toHaveLength(2);
    expect(second.body.items.length).toBeGreaterThan(0);
    expect(second.body.items[0].id < first.body.items[1].id).toBe(true);
    expect(await prosecutor.client.get(`/cases/${caseId}/audit-entries?after=heron`)).toMatchObject(
      { status: 422, body: { code: 'kernel.cursor-invalid' } },
    );
  });

  it('looks absent to the defence, to prosecutors of other cases and to the security officer', async () => {
    const foreign = await aPerson(test, 'PROSECUTOR');
    for (const person of [counsel, foreign, officer])
      expect((await person.client.get(`/cases/${caseId}/audit-entries`)).status).toBe(404);
    expect((await prosecutor.client.get(`/cases/${newId()}/audit-entries`)).status).toBe(404);
    expect(
      (await foreign.client.get(`/cases/${caseId}/audit-entries?operation=CONSULTATION`)).status,
    ).toBe(404);
    expect(
      (await prosecutor.client.get(`/cases/${caseId}/audit-entries?operation=EXPORT`)).body,
    ).toEqual({ items: [], next: null });
  });

  it('does not open through a role held elsewhere: a judge outside the case sees nothing', async () => {
    const judge = await aPerson(test, 'JUDGE');
    expect((await judge.client.get(`/cases/${caseId}/audit-entries`)).status).toBe(404);

    await prosecutor.client.post(`/cases/${caseId}/parties`, {
      personId: judge.id,
      function: 'JUDGE',
      moment: 'SUMMONS',
    });
    expect((await judge.client.get(`/cases/${caseId}/audit-entries`)).status).toBe(200);
  });
});

describe('the whole log', () => {
  const verbs = async (query: string) =>
    (await officer.client.get(`/audit-entries${query}`)).body.items.map(
      ({ verb }: { verb: string }) => verb,
    );

  it('is for the security officer alone', async () => {
    for (const person of [prosecutor, counsel, await aPerson(test, 'ADMINISTRATOR')]) {
      expect(await person.client.get('/audit-entries')).toMatchObject({
        status: 403,
        body: { code: 'auth.role-insufficient' },
      });
    }
  });

  it('shows sign-ins, refusals and acts of everybody, with person, case and outcome', async () => {
    const { body } = await officer.client.get('/audit-entries?limit=100');

    expect(body.items.map(({ verb }: { verb: string }) => verb)).toEqual(
      expect.arrayContaining(['session.open', 'route.refuse', 'case.register']),
    );
    expect(body.items.find(({ verb }: { verb: string }) => verb === 'route.refuse')).toMatchObject({
      outcome: 'DENIED',
      problemCode: expect.any(String),
    });
  });

  it('is filtered by case, by person and by kind of act', async () => {
    const other = await aCase('13/661234-26');

    expect(await verbs(`?caseId=${other}`)).toEqual(['case.register']);
    expect(await verbs(`?caseId=${caseId}&actorId=${counsel.id}`)).toEqual(['case.view']);
    expect(await verbs(`?actorId=${counsel.id}&operation=LOGIN`)).toEqual(['session.open']);
    expect(new Set(await verbs('?operation=ACCESS'))).toEqual(new Set(['access.open']));
    expect(new Set(await verbs('?operation=COLLECTION'))).toEqual(new Set(['case.register']));
    expect(await verbs('?operation=EXPORT')).toEqual([]);
    expect((await officer.client.get('/audit-entries?operation=LOOKING')).status).toBe(422);
  });

  it('is read under the eyes of the log itself', async () => {
    await officer.client.get(`/audit-entries?caseId=${caseId}`);
    const { rows } = await test.database.admin.query(
      `SELECT operation, case_id FROM audit.entry WHERE actor_id = $1 AND verb = 'audit.search' ORDER BY arrival DESC LIMIT 1`,
      [officer.id],
    );

    expect(rows).toEqual([{ operation: 'SEARCH', case_id: caseId }]);
  });

  it('comes page by page without a gap', async () => {
    const seen: string[] = [];
    for (let after = ''; seen.length < 200;) {
      const { body } = await officer.client.get(
        `/audit-entries?actorId=${prosecutor.id}&limit=3${after}`,
      );
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    const { rows } = await test.database.admin.query(
      'SELECT id FROM audit.entry WHERE actor_id = $1 ORDER BY id DESC',
      [prosecutor.id],
    );

    expect(seen).toEqual(rows.map(({ id }) => id));
  });
});
