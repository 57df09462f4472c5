import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { CANARY, canariesIn, expectNoCanary, plantCanary } from '../harness/canary.js';
import { aMotionWorld, type MotionWorld } from '../harness/motions.js';
import { aPerson, type Person, stepUp } from '../harness/people.js';

let test: TestApp;
let world: MotionWorld;
let childRef: string;
let officer: Person;
let staff: Person;

const REASON = 'De oproeping voor de zitting moet vandaag de deur uit.';

beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  ({ childRef } = await plantCanary(world.prosecutor.client, world.caseId));
  officer = await aPerson(test, 'SECURITY_OFFICER');
  staff = await aPerson(test, 'PROSECUTION_STAFF');
  await join(staff, 'PROSECUTION_STAFF');
}, 60_000);
afterAll(() => test.close());

async function join(person: Person, role: string): Promise<void> {
  const answer = await world.prosecutor.client.post(`/cases/${world.caseId}/parties`, {
    personId: person.id,
    function: role,
    moment: 'ASSIGNMENT',
  });
  expect(answer.status).toBe(204);
}

const at = () => `/cases/${world.caseId}/children/${childRef}`;

async function ask(person: Person, change: Readonly<Record<string, unknown>> = {}) {
  await stepUp(test, person);
  return person.client.post(`${at()}/reveals`, {
    purpose: 'SERVICE',
    reason: REASON,
    fields: ['callName', 'surname', 'address'],
    ...change,
  });
}

async function entries(verb: string, person: Person) {
  const { rows } = await test.database.admin.query<Record<string, unknown>>(
    `SELECT operation, outcome, purpose_code AS purpose, justification, fields_touched AS fields, case_id AS "caseId", child_ref AS "childRef"
     FROM audit.entry WHERE verb = $1 AND actor_id = $2 ORDER BY id`,
    [verb, person.id],
  );
  return rows;
}

describe('looking up an identity', () => {
  it('gives the fields that were asked for, after a second act, and never lets them be stored', async () => {
    const opened = await ask(staff);
    const shown = await staff.client.post(`/reveals/${opened.body.id}/show`);

    expect(opened.status).toBe(201);
    expect(opened.body.until).toBe('2026-03-02T09:15:00.000Z');
    expect(canariesIn(opened.text)).toEqual([]);
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(shown.body.fields).toEqual([
      { field: 'callName', lines: [CANARY.callName] },
      { field: 'surname', lines: ['van der Kanariëstein'] },
      { field: 'address', lines: ['Koolmezenhof 77Q', '9988ZK Kwetterdijk'] },
    ]);
  });

  it('is in the audit trail before it is on the screen, with purpose, reason and fields, never the data', async () => {
    const opened = await ask(staff, { fields: ['phones'] });
    const asked = (await entries('identity.reveal', staff)).at(-1);
    const before = (await entries('identity.show', staff)).length;
    await staff.client.post(`/reveals/${opened.body.id}/show`);
    await staff.client.post(`/reveals/${opened.body.id}/show`);

    expect(asked).toEqual({
      operation: 'IDENTITY_LOOKUP',
      outcome: 'ALLOWED',
      purpose: 'SERVICE',
      justification: REASON,
      fields: ['phones'],
      caseId: world.caseId,
      childRef,
    });
    expect((await entries('identity.show', staff)).length - before).toBe(2);
    await expectNoCanary(test);
  });

  it('asks a fresh second factor each time', async () => {
    const person = await aPerson(test, 'PROSECUTION_STAFF');
    await join(person, 'PROSECUTION_STAFF');
    const body = { purpose: 'SERVICE', reason: REASON, fields: ['callName'] };
    const without = await person.client.post(`${at()}/reveals`, body);
    await stepUp(test, person);
    const fresh = await person.client.post(`${at()}/reveals`, body);
    test.clock.advance(5 * 60_000);
    const stale = await person.client.post(`${at()}/reveals`, body);

    expect([without.body.code, fresh.status, stale.body.code]).toEqual([
      'auth.step-up-needed',
      201,
      'auth.step-up-needed',
    ]);
  });

  it('asks twenty characters of reason, and refuses a reason that names the child', async () => {
    const short = await ask(staff, { reason: 'Nodig voor de post' });
    const blank = await ask(staff, { reason: `kort${' '.repeat(30)}` });
    const naming = await ask(staff, {
      reason: 'Zwaluwina moet worden opgeroepen voor de zitting.',
    });

    expect(short.body.errors).toEqual([{ pointer: '/reason', code: 'too-short' }]);
    expect(blank.status).toBe(422);
    expect(naming.body.code).toBe('identity.text-identifies-child');
    expect(canariesIn(naming.text)).toEqual([]);
  });

  it('refuses a purpose that is not of one’s function, and data the purpose does not need', async () => {
    const purpose = await ask(staff, { purpose: 'JUDICIAL' });
    const fields = await ask(staff, { fields: ['callName', 'bsn'] });
    const interviewer = await ask(world.interviewer, {
      purpose: 'INTERVIEW_PREP',
      fields: ['surname'],
    });

    expect(purpose.body.code).toBe('identity-access.purpose-not-yours');
    expect(fields.body.code).toBe('identity-access.fields-beyond-purpose');
    expect(interviewer.body.code).toBe('identity-access.fields-beyond-purpose');
  });

  it('gives whoever prepares the interview the call name', async () => {
    const choices = await world.interviewer.client.get(`/cases/${world.caseId}/identity`);
    const opened = await ask(world.interviewer, {
      purpose: 'INTERVIEW_PREP',
      fields: ['callName'],
    });
    const shown = await world.interviewer.client.post(`/reveals/${opened.body.id}/show`);

    expect(choices.body.purposes[0]).toEqual({ purpose: 'INTERVIEW_PREP', fields: ['callName'] });
    expect(choices.body.actions).toEqual(['reveal', 'note-identifier', 'ask-narrowly']);
    expect(shown.body.fields).toEqual([{ field: 'callName', lines: [CANARY.callName] }]);
  });

  it('ends after a quarter of an hour, to the millisecond', async () => {
    const opened = await ask(staff, { fields: ['callName'] });
    test.clock.advance(15 * 60_000 - 1);
    const last = await staff.client.post(`/reveals/${opened.body.id}/show`);
    test.clock.advance(1);
    const late = await staff.client.post(`/reveals/${opened.body.id}/show`);

    expect([last.status, late.status, late.body.code]).toEqual([200, 410, 'identity.reveal-ended']);
    expect(canariesIn(late.text)).toEqual([]);
  });

  it('is never in bulk: opening one closes the one before, however many are asked at once', async () => {
    await stepUp(test, world.judge);
    const opened = await Promise.all(
      Array.from({ length: 4 }, () =>
        world.judge.client.post(`${at()}/reveals`, {
          purpose: 'JUDICIAL',
          reason: 'Nodig om over de afscherming te beslissen.',
          fields: ['callName'],
        }),
      ),
    );
    const shown = [];
    for (const { body } of opened)
      shown.push((await world.judge.client.post(`/reveals/${body.id}/show`)).status);

    expect(opened.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(shown.sort()).toEqual([200, 404, 404, 404]);
  });

  it('is there for the person who asked, and for nobody else', async () => {
    const opened = await ask(staff);
    const other = await world.prosecutor.client.post(`/reveals/${opened.body.id}/show`);
    await staff.client.post(`/reveals/${opened.body.id}/end`);
    const ended = await staff.client.post(`/reveals/${opened.body.id}/show`);

    expect([other.status, ended.status]).toEqual([404, 404]);
  });

  it('is absent to the defence, the counsel of the child and everybody without a function for it', async () => {
    for (const person of [world.defence, world.victimCounsel, world.guardian]) {
      const choices = await person.client.get(`/cases/${world.caseId}/identity`);
      expect([(await ask(person)).status, choices.body.purposes]).toEqual([404, []]);
      expect(choices.body.actions).not.toContain('reveal');
    }
    expect((await ask(officer)).status).toBe(404);
    expect((await officer.client.get(`/cases/${world.caseId}/identity`)).status).toBe(404);
  });
});

describe('A46: a look-up without assignment', () => {
  it('is denied as if there were nothing, recorded, and the security officer hears of it', async () => {
    const stranger = await aPerson(test, 'CHILD_INTERVIEWER');
    const denied = await ask(stranger, { purpose: 'INTERVIEW_PREP', fields: ['callName'] });
    const [entry] = await entries('identity.reveal', stranger);
    const { body } = await officer.client.get('/oversight');
    const [alert] = body.alerts;

    expect(denied.body.code).toBe('kernel.not-found');
    expect(entry).toMatchObject({ operation: 'IDENTITY_LOOKUP', outcome: 'DENIED', childRef });
    expect(entry?.['justification']).toBeNull();
    expect(alert).toMatchObject({
      kind: 'WITHOUT_ASSIGNMENT',
      caseId: world.caseId,
      reviewedAt: null,
      actions: ['review'],
    });
    const { rows } = await test.database.admin.query(
      `SELECT recipients FROM kernel.outbox_event WHERE type = 'identity.alert-raised' AND subject_id = $1`,
      [alert.id],
    );
    expect(rows[0]?.recipients).toContain(officer.id);
  });

  it('of a child that does not exist is a slip, and alarms nobody', async () => {
    const stranger = await aPerson(test, 'CHILD_INTERVIEWER');
    await stepUp(test, stranger);
    const before = (await officer.client.get('/oversight')).body.alerts.length;
    const answer = await stranger.client.post(
      `/cases/${world.caseId}/children/${stranger.id}/reveals`,
      { purpose: 'MEDICAL', reason: REASON, fields: ['callName'] },
    );

    expect(answer.status).toBe(404);
    expect((await officer.client.get('/oversight')).body.alerts).toHaveLength(before);
  });

  it('is reviewed once, by somebody else than who set it off', async () => {
    const alert = (await officer.client.get('/oversight')).body.alerts[0];
    const answers = await Promise.all(
      [1, 2].map(() =>
        officer.client.post(`/oversight/alerts/${alert.id}/review`, { finding: 'NOT_JUSTIFIED' }),
      ),
    );
    const again = (await officer.client.get('/oversight')).body.alerts.find(
      ({ id }: { id: string }) => id === alert.id,
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(again).toMatchObject({ finding: 'NOT_JUSTIFIED', actions: [] });
  });
});

describe('more than five look-ups on one day', () => {
  it('raise one alert, at the sixth, also when they are asked at once', async () => {
    const person = await aPerson(test, 'COURT_CLERK');
    await join(person, 'COURT_CLERK');
    const many = async () =>
      (await officer.client.get('/oversight')).body.alerts.filter(
        ({ kind, caseId }: { kind: string; caseId: string }) =>
          kind === 'MANY_LOOKUPS' && caseId === world.caseId,
      ).length;
    const earlier = await many();
    const body = { purpose: 'JUDICIAL', reason: REASON, fields: ['callName'] };
    await stepUp(test, person);
    for (let count = 0; count < 5; count += 1) await person.client.post(`${at()}/reveals`, body);
    const atFive = await many();
    await Promise.all([1, 2, 3].map(() => person.client.post(`${at()}/reveals`, body)));

    expect([atFive - earlier, (await many()) - earlier]).toEqual([0, 1]);
  });

  it('count per day as it is in Amsterdam, and anew after its midnight', async () => {
    const now = test.clock.now();
    const person = await aPerson(test, 'COURT_CLERK');
    await join(person, 'COURT_CLERK');
    const body = { purpose: 'JUDICIAL', reason: REASON, fields: ['callName'] };
    const lookingUp = async (moment: string, times: number) => {
      test.clock.set(moment);
      await person.client.signIn(person.login, 'heron-linden-quartz');
      await stepUp(test, person);
      for (let count = 0; count < times; count += 1)
        expect((await person.client.post(`${at()}/reveals`, body)).status).toBe(201);
      const { rows } = await test.database.admin.query(
        `SELECT raised_on::text AS day FROM identity_access.alert WHERE kind = 'MANY_LOOKUPS' AND person_id = $1`,
        [person.id],
      );
      return rows.map(({ day }) => String(day));
    };
    const late = await lookingUp('2026-03-02T22:59:59.999Z', 5);
    const next = await lookingUp('2026-03-02T23:00:00.000Z', 5);
    const sixth = await lookingUp('2026-03-03T22:59:59.999Z', 1);
    test.clock.set(now);

    expect([late, next, sixth]).toEqual([[], [], ['2026-03-03']]);
  });
});

describe('the security officer', () => {
  it('sees all look-ups of one case, and none of another', async () => {
    const opened = await ask(staff, { fields: ['surname'] });
    const of = async (caseId: string) =>
      (await officer.client.get(`/oversight?caseId=${caseId}`)).body as Record<
        'alerts' | 'lookups',
        { id: string; caseId: string }[]
      >;
    const here = await of(world.caseId);
    const elsewhere = await of(officer.id);
    const { rows } = await test.database.admin.query(
      `SELECT (SELECT count(*)::int FROM identity_access.lookup WHERE case_id = $1) AS lookups,
         (SELECT count(*)::int FROM identity_access.alert WHERE case_id = $1) AS alerts`,
      [world.caseId],
    );

    expect(here.lookups.map(({ id }) => id)).toContain(opened.body.id);
    expect({ lookups: here.lookups.length, alerts: here.alerts.length }).toEqual(rows[0]);
    expect(new Set(here.lookups.map(({ caseId }) => caseId))).toEqual(new Set([world.caseId]));
    expect(elsewhere).toEqual({ alerts: [], lookups: [] });
    expect((await officer.client.get('/oversight?caseId=x')).status).toBe(422);
  });
});

describe('a look-up in an emergency', () => {
  it('is put up for review within a day, and is reviewed by the security officer', async () => {
    const opened = await ask(world.interviewer, {
      purpose: 'MEDICAL',
      reason: 'Het kind is in de studio onwel geworden.',
      fields: ['dateOfBirth', 'parents'],
    });
    const find = async () =>
      (await officer.client.get('/oversight')).body.lookups.find(
        ({ id }: { id: string }) => id === opened.body.id,
      );
    const waiting = await find();
    const reviewed = await officer.client.post(`/oversight/lookups/${opened.body.id}/review`, {
      finding: 'JUSTIFIED',
    });

    expect(new Date(waiting.reviewDueAt).getTime() - new Date(waiting.askedAt).getTime()).toBe(
      24 * 3_600_000,
    );
    expect(waiting.actions).toEqual(['review']);
    expect(reviewed.status).toBe(204);
    expect(await find()).toMatchObject({ finding: 'JUSTIFIED', actions: [] });
  });

  it('is the only look-up that is reviewed', async () => {
    const opened = await ask(staff);
    const answer = await officer.client.post(`/oversight/lookups/${opened.body.id}/review`, {
      finding: 'JUSTIFIED',
    });

    expect(answer.status).toBe(404);
  });
});

describe('A48: who has seen this child’s identity', () => {
  it('is one page for judge and public prosecutor: who, when, why, which data, shown or not', async () => {
    const opened = await ask(staff, { fields: ['address'] });
    await staff.client.post(`/reveals/${opened.body.id}/show`);
    const judge = await world.judge.client.get(`${at()}/identity-viewers`);
    const prosecutor = await world.prosecutor.client.get(`${at()}/identity-viewers`);
    const [latest] = judge.body.items;

    expect(latest).toMatchObject({
      operation: 'IDENTITY_LOOKUP',
      actorRole: 'PROSECUTION_STAFF',
      purposeCode: 'SERVICE',
      justification: REASON,
      fields: ['address'],
      allowed: true,
    });
    expect(latest.firstShownAt).not.toBeNull();
    expect(judge.body.items.some(({ allowed }: { allowed: boolean }) => !allowed)).toBe(true);
    expect(prosecutor.body.items).toHaveLength(judge.body.items.length);
    expect(canariesIn(judge.text)).toEqual([]);
  });

  it('is asked in the audit trail too, and says nothing of another child', async () => {
    const other = `/cases/${world.caseId}/children/${world.otherChildRef}/identity-viewers`;

    expect((await world.judge.client.get(other)).body.items).toEqual([]);
    expect(await entries('identity.viewers', world.judge)).not.toEqual([]);
    for (const person of [staff, world.defence, world.planner])
      expect((await person.client.get(`${at()}/identity-viewers`)).status).toBe(404);
  });
});

describe('something new about a child', () => {
  const learn = (person: Person, body: object) => person.client.post(`${at()}/identifiers`, body);

  it('is found in texts from then on, and an event of ids only tells that it was learned', async () => {
    const text = 'Iedereen noemt de getuige Snipje, en dat al jaren.';
    const motion = () => ask(staff, { reason: text });
    const before = await motion();
    const learned = await learn(world.interviewer, { kind: 'NICKNAME', value: 'Snipje' });
    const after = await motion();
    const { rows } = await test.database.admin.query(
      `SELECT case_id, subject_id, recipients FROM kernel.outbox_event WHERE type = 'identity.learned'`,
    );

    expect([before.status, learned.status, after.body.code]).toEqual([
      201,
      204,
      'identity.text-identifies-child',
    ]);
    expect(rows).toEqual([{ case_id: world.caseId, subject_id: childRef, recipients: [] }]);
  });

  it('of several people at once is kept whole, and a former address is still screened', async () => {
    const address = { street: 'Grutterpad', number: '9', postcode: '8877XY', town: 'Plevierdam' };
    const answers = await Promise.all([
      learn(staff, { kind: 'ADDRESS', address }),
      learn(world.prosecutor, { kind: 'HANDLE', value: 'wulpje_77' }),
      learn(world.planner, { kind: 'SCHOOL', value: 'De Scholekster' }),
    ]);
    await stepUp(test, world.judge);
    const opened = await ask(world.judge, {
      purpose: 'JUDICIAL',
      fields: ['address', 'handles', 'school'],
    });
    const shown = await world.judge.client.post(`/reveals/${opened.body.id}/show`);
    const former = await ask(staff, { reason: 'De post gaat nog naar Koolmezenhof 77 toe.' });

    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(shown.body.fields).toEqual([
      { field: 'address', lines: ['Grutterpad 9', '8877XY Plevierdam'] },
      { field: 'handles', lines: [...CANARY.handles, 'wulpje_77'] },
      { field: 'school', lines: ['De Scholekster'] },
    ]);
    expect(former.body.code).toBe('identity.text-identifies-child');
  });

  it('says which field its kind needs, and is absent to whoever does not put it there', async () => {
    const address = await learn(staff, { kind: 'ADDRESS', value: 'Grutterpad 9' });
    const value = await learn(staff, { kind: 'PHONE' });

    expect(address.body.errors).toEqual([{ pointer: '/address', code: 'wrong-type' }]);
    expect(value.body.errors).toEqual([{ pointer: '/value', code: 'wrong-type' }]);
    for (const person of [world.defence, world.judge, world.victimCounsel])
      expect((await learn(person, { kind: 'NICKNAME', value: 'Snip' })).status).toBe(404);
  });
});
