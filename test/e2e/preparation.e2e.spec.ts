import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work.js';
import { systemActor } from '../../src/kernel/actor.js';
import { Interviews } from '../../src/modules/interviews/index.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  at,
  book,
  type ChildCase,
  inCase,
  recordNeeds,
  WEDNESDAY_TEN,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());
afterEach(() => {
  test.clock.set(TEST_NOW);
});

const ITEMS = [
  'PHONE_DATA',
  'MEDICAL_EXAM',
  'OTHER_WITNESSES',
  'SUSPECT_KNOWN',
  'EARLIER_STATEMENTS',
  'FACTS_DELIMITED',
];
const answers = (open: readonly string[] = []) =>
  ITEMS.map((item) => ({
    item,
    answer: open.includes(item) ? 'OPEN' : 'IN',
    remark: null as string | null,
  }));
const childAt = ({ caseId, childRef }: ChildCase) => `/cases/${caseId}/children/${childRef}`;

async function aCounselledCase() {
  const child = await aChildCase(test);
  const counsel = await aPerson(test, 'DEFENCE_COUNSEL');
  const victimCounsel = await aPerson(test, 'VICTIM_COUNSEL');
  const { body } = await child.prosecutor.client.get(`/cases/${child.caseId}`);
  await inCase(child.prosecutor, child.caseId, counsel, {
    function: 'DEFENCE_COUNSEL',
    suspectId: body.suspects[0].id,
    moment: 'COUNSEL_APPOINTED',
  });
  await inCase(child.prosecutor, child.caseId, victimCounsel, {
    function: 'VICTIM_COUNSEL',
    childRef: child.childRef,
    moment: 'COUNSEL_APPOINTED',
  });
  return { child, counsel, victimCounsel };
}

async function open(child: ChildCase, answerBy = '2026-03-03') {
  return child.coordinator.client.post(`${childAt(child)}/question-rounds`, { answerBy });
}

async function view(person: Person, child: ChildCase) {
  return (await person.client.get(`${childAt(child)}/preparation`)).body;
}

describe('readiness', () => {
  it('names what is open, and keeps the reason to go on all the same', async () => {
    const child = await aChildCase(test);
    const record = (body: object) =>
      child.coordinator.client.put(`${childAt(child)}/readiness`, { version: 0, ...body });

    const first = await record({
      answers: answers(['PHONE_DATA']),
      proceedReason: 'Uitlezen duurt nog maanden',
    });
    const stale = await record({ answers: answers(), proceedReason: null });

    expect([first.status, stale.status]).toEqual([200, 412]);
    expect((await view(child.coordinator, child)).readiness).toMatchObject({
      version: 1,
      ready: false,
      open: ['PHONE_DATA'],
      proceedReason: 'Uitlezen duurt nog maanden',
    });
  });

  it('takes no reason when everything is in, and no text that names the child', async () => {
    const child = await aChildCase(test);
    const { rows } = await test.database.admin.query('SELECT 1');
    expect(rows).toHaveLength(1);
    const send = (body: object) =>
      child.coordinator.client.put(`${childAt(child)}/readiness`, { version: 0, ...body });

    const needless = await send({ answers: answers(), proceedReason: 'Omdat het kan' });
    const naming = await send({
      answers: answers().map((one) => ({ ...one, remark: 'BSN 999990019 bekend' })),
      proceedReason: null,
    });

    expect(needless.body.code).toBe('preparation.readiness-reason');
    expect(naming.body.code).toBe('identity.text-identifies-child');
  });
});

describe('a question round', () => {
  it('is offered once to all parties, who see their own offer only', async () => {
    const { child, counsel } = await aCounselledCase();

    const both = await Promise.all([open(child), open(child)]);

    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('preparation.round-open');
    const [seen] = (await view(counsel, child)).rounds;
    expect(seen).toMatchObject({
      parties: [{ function: 'DEFENCE_COUNSEL', own: true, answeredAt: null }],
      actions: ['answer'],
    });
    const [whole] = (await view(child.coordinator, child)).rounds;
    expect(whole.parties.map((party: { function: string }) => party.function)).toEqual([
      'DEFENCE_COUNSEL',
      'PROSECUTOR',
      'VICTIM_COUNSEL',
    ]);
  });

  it('waits on the work list of who was asked, until they answer or it is closed', async () => {
    const { child, counsel, victimCounsel } = await aCounselledCase();
    const asked = async (person: Person) =>
      (await person.client.get('/work')).body.items.filter(
        ({ kind }: { kind: string }) => kind === 'QUESTIONS_TO_HAND_IN',
      );
    const round = String((await open(child)).body.id);

    expect(await asked(counsel)).toMatchObject([
      {
        dueAt: '2026-03-03T22:59:59.999Z',
        path: `/cases/${child.caseId}/preparation/${child.childRef}`,
      },
    ]);
    expect(await asked(child.coordinator)).toEqual([]);
    await counsel.client.post(`/question-rounds/${round}/answer`, { questions: [] });
    expect([await asked(counsel), await asked(victimCounsel)]).toMatchObject([[], [{}]]);
    await child.coordinator.client.post(`/question-rounds/${round}/close`);
    expect(await asked(victimCounsel)).toEqual([]);
  });

  it('has a term that lies not behind, and takes late answers as late until it is closed', async () => {
    const { child, counsel, victimCounsel } = await aCounselledCase();
    expect((await open(child, '2026-03-01')).body.code).toBe('preparation.term-past');
    const round = (await open(child, '2026-03-02')).body.id;
    const answer = (person: Person) =>
      person.client.post(`/question-rounds/${String(round)}/answer`, { questions: [] });

    const inTime = await answer(counsel);
    const again = await answer(counsel);
    await at(test, '2026-03-03T09:00:00Z', victimCounsel, child.coordinator, child.prosecutor);
    const late = await answer(victimCounsel);
    const closed = await child.coordinator.client.post(`/question-rounds/${String(round)}/close`);
    const after = await answer(child.prosecutor);

    expect([inTime.body.late, again.body.code, late.body.late]).toEqual([
      false,
      'preparation.answered-already',
      true,
    ]);
    expect([closed.status, after.body.code]).toEqual([204, 'preparation.round-closed']);
  });

  it('refuses a question that makes the child recognisable, and keeps nothing of it', async () => {
    const { child, counsel } = await aCounselledCase();
    const round = (await open(child)).body.id;

    const refused = await counsel.client.post(`/question-rounds/${String(round)}/answer`, {
      questions: ['Was het licht aan?', 'Klopt het dat BSN 999990019 erbij was?'],
    });

    expect([refused.status, refused.body.code]).toEqual([422, 'identity.text-identifies-child']);
    expect((await view(counsel, child)).rounds[0].questions).toEqual([]);
    expect((await view(counsel, child)).rounds[0].actions).toEqual(['answer']);
  });

  it('shows the interviewer every question, who says what became of it; the party reads that', async () => {
    const { child, counsel, victimCounsel } = await aCounselledCase();
    const interviewer = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test);
    const booked = await book(child, { interviewer: interviewer.id, studio });
    const round = String((await open(child)).body.id);
    const hand = (person: Person, questions: readonly string[]) =>
      person.client.post(`/question-rounds/${round}/answer`, { questions });
    await hand(counsel, ['Wie was er nog meer op het plein?', 'Welke kleur had de fiets?']);
    await hand(victimCounsel, ['Wil je iets toevoegen?']);
    const [seen] = (await view(interviewer, child)).rounds;
    const [first, second] = seen.questions;
    const mark = (id: string, body: object) =>
      interviewer.client.post(`/party-questions/${id}/mark`, { reason: null, ...body });

    const early = await mark(first.id, { mark: 'ASKED' });
    await at(test, WEDNESDAY_TEN, interviewer, counsel, victimCounsel);
    await interviewer.client.post(`/bookings/${String(booked.body.id)}/start`);
    const asked = await mark(first.id, { mark: 'ASKED' });
    const answered = await mark(first.id, { mark: 'ANSWERED' });
    const silent = await mark(second.id, { mark: 'NOT_ASKED' });
    const passed = await mark(second.id, { mark: 'NOT_ASKED', reason: 'Kind was moe' });

    expect(seen.questions).toHaveLength(3);
    expect(early.body.code).toBe('preparation.mark-needs-session');
    expect([asked.status, answered.status, passed.status]).toEqual([204, 204, 204]);
    expect(silent.body.code).toBe('preparation.mark-needs-reason');
    expect((await view(counsel, child)).rounds[0].questions).toMatchObject([
      { own: true, mark: 'ANSWERED', reason: null },
      { own: true, mark: 'NOT_ASKED', reason: 'Kind was moe' },
    ]);
    expect((await view(victimCounsel, child)).rounds[0].questions).toHaveLength(1);
    const { rows } = await test.database.admin.query(
      `SELECT verb FROM audit.entry WHERE verb = 'question.mark' AND case_id = $1`,
      [child.caseId],
    );
    expect(rows).toHaveLength(3);
    const marks = await test.app
      .get(UnitOfWork)
      .run(systemActor(), (tx) =>
        test.app.get(Interviews).questionMarks(tx, child.caseId, child.childRef),
      );
    expect(marks.map((one) => one.mark).sort()).toEqual(['ANSWERED', 'NOT_ASKED', null]);
  });

  it('is marked by nobody but the interviewer of the session', async () => {
    const { child, counsel } = await aCounselledCase();
    const round = String((await open(child)).body.id);
    await counsel.client.post(`/question-rounds/${round}/answer`, { questions: ['Was het dag?'] });
    const other = await aPerson(test, 'CHILD_INTERVIEWER');
    const [question] = (await view(child.coordinator, child)).rounds[0].questions;

    const refused = await other.client.post(`/party-questions/${String(question.id)}/mark`, {
      mark: 'ASKED',
      reason: null,
    });

    expect(refused.status).toBe(404);
  });
});

describe('an interpreter', () => {
  it('is one of the register, in the language of the child and on the day of the session (A14)', async () => {
    const administrator = await aPerson(test, 'ADMINISTRATOR');
    const register = (registerNumber: string, languages: readonly string[], validThrough: string) =>
      administrator.client.post('/attendants', {
        kind: 'INTERPRETER',
        name: `Tolk ${registerNumber}`,
        registerNumber,
        languages,
        organisation: null,
        region: null,
        briefedOn: null,
        validFrom: '2025-01-01',
        validThrough,
      });
    await register('70001', ['ar'], '2029-12-31');
    await register('70002', ['ti'], '2026-03-03');
    await register('70003', ['ti'], '2026-03-04');
    const child = await aChildCase(test, { needs: false });
    await recordNeeds(child, { languages: ['ti'], interpreterLanguage: 'ti' });
    const interviewer = await aCertifiedInterviewer(test);
    const studio = await aCertifiedStudio(test);
    const wish = (interpreterNumber: string) =>
      book(child, { interviewer: interviewer.id, studio, interpreterNumber });

    const refused = [await wish('OOM'), await wish('70001'), await wish('70002')];
    const booked = await wish('70003');

    expect(refused.map(({ body }) => body.code)).toEqual(
      Array.from({ length: 3 }, () => 'preparation.interpreter-not-sworn'),
    );
    expect(booked.status).toBe(201);
  });
});
