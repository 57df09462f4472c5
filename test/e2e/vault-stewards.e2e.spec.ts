import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ScreenServedAgain } from '../../src/modules/documents/index.js';
import { KeepVault } from '../../src/modules/identity-access/index.js';
import { newId } from '../../src/kernel/ids.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { expectNoCanary, plantCanary } from '../harness/canary.js';
import { aPerson, type Person, stepUp } from '../harness/people.js';
import { PROCEDURAL_CHILD } from '../harness/procedural-text.js';

const REASON = 'Blijkt uit de basisregistratie, nagekeken met de coördinator.';

let made: DocumentCase;
let one: Person;
let two: Person;
let officer: Person;
let childRef: string;

beforeAll(async () => {
  made = await aDocumentCase();
  one = await aPerson(made.test, 'DATA_STEWARD');
  two = await aPerson(made.test, 'DATA_STEWARD');
  officer = await aPerson(made.test, 'SECURITY_OFFICER');
  childRef = await refOf(made.caseId, made.childNumber);
}, 60_000);
afterAll(() => made.test.close());

async function refOf(caseId: string, number: string): Promise<string> {
  const { body } = await made.prosecutor.client.get(`/cases/${caseId}`);
  return body.children.find((child: { childNumber: string }) => child.childNumber === number)
    .childRef;
}

/** Registers an invented child in a case; without a service number unless it is given. */
async function register(caseId: string, identity: object) {
  const answer = await made.prosecutor.client.post(`/cases/${caseId}/children`, {
    registrationKey: newId(),
    identity: { ...PROCEDURAL_CHILD, bsn: '', parents: [], siblings: [], ...identity },
  });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return { number: String(answer.body.childNumber), ref: String(answer.body.childRef) };
}

const propose = (kind: string, body: object, by = one) =>
  by.client.post(`/identity-changes/${kind}`, { reason: REASON, ...body });

async function proposed(kind: string, body: object): Promise<string> {
  const answer = await propose(kind, body);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return String(answer.body.id);
}

async function approve(id: string, by = two) {
  await stepUp(made.test, by);
  return by.client.post(`/identity-changes/${id}/approve`);
}

async function carriedOut(kind: string, body: object): Promise<string> {
  const id = await proposed(kind, body);
  const answer = await approve(id);
  expect([answer.status, answer.body?.code]).toEqual([204, undefined]);
  return id;
}

const settle = () => made.test.app.get(KeepVault).settle();

async function surnameOf(caseId: string, ref: string): Promise<unknown> {
  await stepUp(made.test, made.prosecutor);
  const opened = await made.prosecutor.client.post(`/cases/${caseId}/children/${ref}/reveals`, {
    purpose: 'SAFETY',
    reason: REASON,
    fields: ['surname'],
  });
  if (opened.status !== 201) return opened.body.code;
  const shown = await made.prosecutor.client.post(`/reveals/${opened.body.id}/show`);
  return shown.body.code ?? shown.body.fields[0].lines[0];
}

async function choicesOf(caseId: string) {
  return (await made.prosecutor.client.get(`/cases/${caseId}/identity`)).body.children as {
    childRef: string;
    erased: boolean;
    held: boolean;
    aliasOf: string | null;
  }[];
}

async function entries(verb: string, ref: string) {
  const { rows } = await made.test.database.admin.query<Record<string, unknown>>(
    `SELECT operation, actor_id AS "actorId", purpose_code AS purpose, object_id AS "objectId" FROM audit.entry
     WHERE verb = $1 AND child_ref = $2 ORDER BY id`,
    [verb, ref],
  );
  return rows;
}

describe('a correction', () => {
  it('is proposed by one and approved by another with a second factor, both in the trail', async () => {
    const id = await proposed('corrections', {
      childNumber: made.childNumber.toLowerCase().replaceAll('-', ' '),
      changes: { surname: 'Zilverstroom' },
    });
    await stepUp(made.test, one);
    const own = await one.client.post(`/identity-changes/${id}/approve`);
    const withoutFactor = await two.client.post(`/identity-changes/${id}/approve`);
    await stepUp(made.test, two);
    const shown = await two.client.post(`/identity-changes/${id}/show`);
    const approved = await two.client.post(`/identity-changes/${id}/approve`);
    const again = await two.client.post(`/identity-changes/${id}/approve`);

    expect([own.body.code, withoutFactor.body.code]).toEqual([
      'identity.own-change',
      'auth.step-up-needed',
    ]);
    expect(shown.body.fields).toEqual([
      {
        field: 'surname',
        before: ['van Zilverschoon'],
        after: ['van Zilverstroom'],
        agreement: null,
      },
    ]);
    expect([approved.status, again.body.code]).toEqual([204, 'identity.change-decided']);
    expect(await entries('identity.propose-change', childRef)).toEqual([
      { operation: 'ALTERATION', actorId: one.id, purpose: 'CORRECTION', objectId: childRef },
    ]);
    expect(await entries('identity.show-change', childRef)).toEqual([
      { operation: 'IDENTITY_LOOKUP', actorId: two.id, purpose: 'CORRECTION', objectId: childRef },
    ]);
    expect(await entries('identity.approve-change', childRef)).toEqual([
      { operation: 'ALTERATION', actorId: two.id, purpose: 'CORRECTION', objectId: childRef },
    ]);
    expect(await surnameOf(made.caseId, childRef)).toBe('van Zilverstroom');
  });

  it('is a look-up of whoever is shown it: noted before, counted, and the sixth of a day an alert', async () => {
    const { number, ref } = await register(made.caseId, { callName: 'Ilvy', surname: 'Plevier' });
    const steward = await aPerson(made.test, 'DATA_STEWARD');
    await stepUp(made.test, steward);
    const id = await proposed('corrections', {
      childNumber: number,
      changes: { surname: 'Pluvier' },
    });
    const show = () => steward.client.post(`/identity-changes/${id}/show`);
    const alerts = async () =>
      (await officer.client.get('/oversight')).body.alerts.filter(
        ({ kind, personName }: { kind: string; personName: string }) =>
          kind === 'MANY_LOOKUPS' && personName === nameOf,
      ).length;
    const { rows } = await made.test.database.admin.query(
      'SELECT name FROM people.person WHERE id = $1',
      [steward.id],
    );
    const nameOf = String(rows[0].name);
    for (let count = 0; count < 5; count += 1) expect((await show()).status).toBe(200);
    const atFive = await alerts();
    await Promise.all([show(), show()]);
    const { lookups } = (await officer.client.get('/oversight')).body;
    const own = lookups.filter(({ personName }: { personName: string }) => personName === nameOf);

    expect([atFive, await alerts()]).toEqual([0, 1]);
    expect(own).toHaveLength(7);
    expect(own[0]).toMatchObject({
      purpose: 'CORRECTION',
      reason: REASON,
      fields: ['surname'],
      caseId: made.caseId,
      actions: [],
    });
    await expect(
      made.test.database.admin.query(
        'SELECT child_ref FROM identity_access.lookup WHERE person_id = $1 GROUP BY 1',
        [steward.id],
      ),
    ).resolves.toMatchObject({ rows: [{ child_ref: ref }] });
    await steward.client.post(`/identity-changes/${id}/reject`, { reason: REASON });
  });

  it('is found in documents served before it, while the old name is still kept out of texts', async () => {
    const id = await made.released('Later zei Wouter Maansteenberg dat hij niets had gezien.');
    await made.test.app.get(ScreenServedAgain).execute();
    await carriedOut('corrections', {
      childNumber: made.childNumber,
      changes: { prefix: '', surname: 'Maansteenberg', callName: 'Wouter' },
    });
    expect(await settle()).toBeGreaterThan(0);
    expect(await settle()).toBe(0);
    await made.test.app.get(ScreenServedAgain).execute();

    const work = (await made.prosecutor.client.get('/work')).body.items;
    expect(work.filter(({ kind }: { kind: string }) => kind === 'DOCUMENT_TO_RENEW')).toMatchObject(
      [{ subjectId: id }],
    );
    for (const name of ['van Zilverschoon', 'van Zilverstroom', 'Maansteenberg']) {
      const naming = await propose('erasures', {
        childNumber: made.childNumber,
        reason: `Het gaat hier om Wende ${name}, denken wij.`,
      });
      expect([name, naming.body.code]).toEqual([name, 'identity.text-identifies-child']);
    }
    const held = await made.prosecutor.client.post(
      `/cases/${made.caseId}/children/${childRef}/legal-hold`,
      { reason: 'De zaak van Wende van Zilverschoon loopt nog in hoger beroep.' },
    );
    expect(held.body.code).toBe('identity.text-identifies-child');
  });

  it('of a birth date moves the age band of the case, and finds doubles by what is true now', async () => {
    const { id: caseId } = await made.aCase();
    const { number } = await register(caseId, { surname: 'Berkenrode', dateOfBirth: '2016-05-11' });
    await carriedOut('corrections', {
      childNumber: number,
      changes: { dateOfBirth: '2012-05-11', surname: 'Berkenvaart' },
    });
    await settle();

    const band = (await made.prosecutor.client.get(`/cases/${caseId}`)).body.children[0].ageBand;
    const search = async (surname: string, dateOfBirth: string) => {
      await stepUp(made.test, two);
      const body = { reason: REASON, givenName: 'Wende', prefix: 'van', surname, dateOfBirth };
      return (await two.client.post('/identity-questions/doubles', body)).body;
    };
    expect(band).toBe('AGE_12_15');
    expect(await search('Berkenvaart', '2012-05-11')).toEqual({ hits: 1 });
    expect(await search('Berkenrode', '2016-05-11')).toEqual({ hits: 0 });
  });

  it('is stale when the data moved, and open once per number', async () => {
    const { number, ref } = await register((await made.aCase()).id, { surname: 'Elzenkamp' });
    const caseId = (await casesOf(ref))[0] ?? '';
    const body = { childNumber: number, changes: { nicknames: ['Elsje'] } };
    const id = await proposed('corrections', body);
    const twice = await propose('corrections', body);
    await made.prosecutor.client.post(`/cases/${caseId}/children/${ref}/identifiers`, {
      kind: 'NICKNAME',
      value: 'Kampertje',
    });

    expect(twice.body.code).toBe('identity.change-open');
    expect((await approve(id)).body.code).toBe('identity.change-stale');
    const mayNot = await two.client.post(`/identity-changes/${id}/withdraw`);
    const reject = await two.client.post(`/identity-changes/${id}/reject`, { reason: REASON });
    expect([mayNot.body.code, reject.status]).toEqual(['identity.not-own-change', 204]);
    const { rows } = await made.test.database.admin.query(
      'SELECT state, sealed FROM identity.change WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'REJECTED', sealed: null }]);
  });

  it('refuses what changes nothing, what cannot be, and a reason that ties numbers together', async () => {
    const about = { childNumber: made.childNumber };
    const codes = [
      await propose('corrections', { ...about, changes: { placeOfBirth: 'Zaltbommel' } }),
      await propose('corrections', { ...about, changes: { bsn: '999900007' } }),
      await propose('corrections', { ...about, changes: { dateOfBirth: '2030-01-01' } }),
      await propose('erasures', { ...about, reason: `Dubbel met ${made.childNumber}, zie daar.` }),
      await propose('erasures', { childNumber: 'KN-0000-0000-1' }),
    ].map(({ body }) => body.code);

    expect(codes).toEqual([
      'identity.nothing-changes',
      'identity.bsn-invalid',
      'identity.born-in-future',
      'identity.reason-names-number',
      'kernel.not-found',
    ]);
  });

  it('never leaves the vault but to who decides it, and shows its past to nobody', async () => {
    const { id: caseId } = await made.aCase();
    const canary = await plantCanary(made.prosecutor.client, caseId);
    const number = (await made.prosecutor.client.get(`/cases/${caseId}`)).body.children[0]
      .childNumber;
    const id = await carriedOut('corrections', {
      childNumber: number,
      changes: { surname: 'Roodmusstein', prefix: '' },
    });

    await expectNoCanary(made.test);
    expect(await surnameOf(caseId, canary.childRef)).toBe('Roodmusstein');
    const listed = await officer.client.get('/identity-changes');
    expect(listed.text).not.toMatch(/Roodmus|Kanari/);
    expect(listed.body.items.find((item: { id: string }) => item.id === id)).toMatchObject({
      state: 'APPROVED',
      fields: ['surname'],
      actions: [],
    });
  });
});

async function casesOf(ref: string): Promise<string[]> {
  const { rows } = await made.test.database.admin.query<{ id: string }>(
    'SELECT case_id AS id FROM cases.child WHERE child_ref = $1',
    [ref],
  );
  return rows.map(({ id }) => id);
}

/** Two cases, in each a registration of what turns out to be one child. */
async function aDouble(surnames: readonly [string, string]) {
  const [a, b] = [await made.aCase(), await made.aCase()];
  return {
    a: { caseId: a.id, ...(await register(a.id, { surname: surnames[0] })) },
    b: { caseId: b.id, ...(await register(b.id, { surname: surnames[1] })) },
  };
}

async function same(first: string, second: string): Promise<unknown> {
  await stepUp(made.test, two);
  const body = { first, second, reason: REASON };
  return (await two.client.post('/identity-questions/same-child', body)).body.sameChild;
}

async function held(ref: string): Promise<void> {
  await made.test.database.admin.query(
    'INSERT INTO identity.interview_held (booking_id, child_ref, held_at) VALUES ($1, $2, now())',
    [newId(), ref],
  );
}

const narrow = async (caseId: string, ref: string, on = '2026-03-02') =>
  (await made.prosecutor.client.get(`/cases/${caseId}/children/${ref}/narrow-answers?on=${on}`))
    .body;

describe('a merge', () => {
  it('makes one child of two registrations, keeps both numbers, and a split undoes it', async () => {
    const { a, b } = await aDouble(['Populierdijk', 'Populierdyk']);
    await held(a.ref);
    await held(b.ref);
    const id = await proposed('merges', { childNumber: a.number, otherNumber: b.number });
    await stepUp(made.test, two);
    const shown = await two.client.post(`/identity-changes/${id}/show`);
    const before = await same(a.number, b.number);
    expect((await approve(id)).status).toBe(204);

    expect(shown.text).not.toMatch(/Populier/);
    expect(shown.body.fields).toContainEqual({
      field: 'surname',
      before: [],
      after: [],
      agreement: 'DIFFERENT',
    });
    expect([before, await same(a.number, b.number)]).toEqual([false, true]);
    expect(await narrow(b.caseId, b.ref)).toEqual({
      ageBand: 'AGE_9_11',
      minor: true,
      interviews: 2,
    });
    expect(await surnameOf(b.caseId, b.ref)).toBe('van Populierdijk');

    await carriedOut('splits', { childNumber: b.number });
    expect(await same(a.number, b.number)).toBe(false);
    expect(await surnameOf(b.caseId, b.ref)).toBe('van Populierdyk');
    expect((await narrow(b.caseId, b.ref)).interviews).toBe(1);
    expect((await propose('splits', { childNumber: b.number })).body.code).toBe(
      'identity.nothing-to-split',
    );
  });

  it('shows the parties of neither case that there is another', async () => {
    const { a, b } = await aDouble(['Wilgenzicht', 'Wilgenzigt']);
    const before = (await made.prosecutor.client.get(`/cases/${a.caseId}`)).body.children;
    await carriedOut('merges', { childNumber: a.number, otherNumber: b.number });
    await settle();
    const { client } = made.prosecutor;
    const answers = [
      await client.get(`/cases/${a.caseId}`),
      await client.get(`/cases/${a.caseId}/identity`),
      await client.get(`/cases/${a.caseId}/children/${a.ref}/identity-viewers`),
      await client.get(`/cases/${a.caseId}/audit-entries`),
    ];

    expect(answers[0]?.body.children).toEqual(before);
    for (const answer of answers) expect(answer.text).not.toContain(b.number);
    for (const answer of answers) expect(answer.text).not.toContain(b.ref);
    expect((await choicesOf(a.caseId))[0]).toMatchObject({ aliasOf: null });
    // A number of the other case is as absent here as one that does not exist.
    const other = await client.get(
      `/cases/${a.caseId}/children/${b.ref}/narrow-answers?on=2026-03-02`,
    );
    const none = await client.get(
      `/cases/${a.caseId}/children/${newId()}/narrow-answers?on=2026-03-02`,
    );
    expect([other.status, other.body.code]).toEqual([none.status, none.body.code]);
    const rows = await entries('identity.approve-change', a.ref);
    expect(rows).toEqual([
      { operation: 'COMBINATION', actorId: two.id, purpose: 'MERGE', objectId: a.ref },
    ]);
  });

  it('within one case leaves the second number as an alias', async () => {
    const { id: caseId } = await made.aCase();
    const first = await register(caseId, { surname: 'Lindelaan' });
    const second = await register(caseId, { surname: 'Lindenlaan' });
    await carriedOut('merges', { childNumber: first.number, otherNumber: second.number });
    const document = await made.prosecutor.client.post(`/cases/${caseId}/documents`, {
      documentKey: newId(),
      kind: 'BRIEF',
      title: 'Brief',
      text: 'Geachte heer, Wende van Lindenlaan was er niet.',
    });
    const review = await made.review(document.body.id);

    expect(await choicesOf(caseId)).toMatchObject([
      { childRef: first.ref, aliasOf: null },
      { childRef: second.ref, aliasOf: first.number },
    ]);
    expect(review.proposedText).toContain(first.number);
    expect(review.proposedText).not.toContain('Lindenlaan');
    expect((await made.prosecutor.client.get(`/cases/${caseId}`)).body.children).toHaveLength(2);

    await carriedOut('splits', { childNumber: second.number });
    expect((await choicesOf(caseId)).map(({ aliasOf }) => aliasOf)).toEqual([null, null]);
  });

  it('refuses two service numbers and a second time', async () => {
    const [a, b] = [await made.aCase(), await made.aCase()];
    const one_ = await register(a.id, { surname: 'Dennenoord', bsn: '999900043' });
    const other = await register(b.id, { surname: 'Dennenhof', bsn: '999900055' });
    const differing = await propose('merges', {
      childNumber: one_.number,
      otherNumber: other.number,
    });
    const itself = await propose('merges', { childNumber: one_.number, otherNumber: one_.number });

    expect([differing.body.code, itself.body.code]).toEqual([
      'identity.bsn-differs',
      'identity.same-already',
    ]);
  });
});

describe('at once', () => {
  it('two approvals of one proposal carry it out once', async () => {
    const three = await aPerson(made.test, 'DATA_STEWARD');
    const { number, ref } = await register((await made.aCase()).id, { surname: 'Sparrenheide' });
    const id = await proposed('corrections', {
      childNumber: number,
      changes: { surname: 'Sparrenveld' },
    });
    await stepUp(made.test, two, three);
    const answers = await Promise.all(
      [two, three, two, three].map(({ client }) => client.post(`/identity-changes/${id}/approve`)),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
    expect(await entries('identity.approve-change', ref)).toHaveLength(1);
  });

  it('a correction and two merges of one child leave every number with a whole person', async () => {
    const { a, b } = await aDouble(['Haagbeuk', 'Haegbeuk']);
    const third = await register((await made.aCase()).id, { surname: 'Haakbeuk' });
    const ids = [
      await proposed('corrections', {
        childNumber: b.number,
        changes: { school: { name: 'Uil' } },
      }),
      await proposed('merges', { childNumber: a.number, otherNumber: b.number }),
      await proposed('merges', { childNumber: third.number, otherNumber: a.number }),
    ];
    await stepUp(made.test, two);
    const answers = await Promise.all(
      ids.map((id) => two.client.post(`/identity-changes/${id}/approve`)),
    );

    for (const { status } of answers) expect([204, 409]).toContain(status);
    expect(answers.slice(1).map(({ status }) => status)).toEqual([204, 204]);
    expect(await same(third.number, b.number)).toBe(true);
    const { rows } = await made.test.database.admin.query(
      `SELECT count(DISTINCT n.subject_id) AS people, count(s.sealed) AS sealed FROM identity.child_number n
       JOIN identity.subject s ON s.id = n.subject_id WHERE n.child_ref = ANY ($1)`,
      [[a.ref, b.ref, third.ref]],
    );
    expect(rows).toEqual([{ people: 1, sealed: 3 }]);
    expect((await narrow(b.caseId, b.ref)).ageBand).toBe('AGE_9_11');
  });
});
