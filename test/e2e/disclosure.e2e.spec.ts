import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { CANARY, canariesIn, expectNoCanary, plantCanary } from '../harness/canary.js';
import { aMotionWorld, type MotionWorld } from '../harness/motions.js';
import { type Person, stepUp } from '../harness/people.js';

let test: TestApp;
let world: MotionWorld;
let childRef: string;

const ASKED = {
  fields: ['callName', 'dateOfBirth', 'address'],
  reason: 'De verdediging wil nagaan of de getuige op de genoemde dag op school was.',
  legalBasis: 'artikel 30 Wetboek van Strafvordering',
};
const REASONS = 'De geboortedatum is nodig voor de verdediging; het adres is dat niet.';
const DECISION = {
  reasons: REASONS,
  fields: [
    { field: 'callName', granted: false, audience: null, mayCopy: false },
    { field: 'dateOfBirth', granted: true, audience: 'COUNSEL_ONLY', mayCopy: false },
    { field: 'address', granted: false, audience: null, mayCopy: false },
  ],
};

beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  ({ childRef } = await plantCanary(world.prosecutor.client, world.caseId));
  for (const [person, role] of [[world.victimCounsel, 'VICTIM_COUNSEL']] as const) {
    const joined = await world.prosecutor.client.post(`/cases/${world.caseId}/parties`, {
      personId: person.id,
      function: role,
      moment: 'ASSIGNMENT',
      childRef,
    });
    expect(joined.status).toBe(204);
  }
}, 60_000);
afterAll(() => test.close());

const submit = (person: Person, change: object = {}) =>
  person.client.post(`/cases/${world.caseId}/children/${childRef}/disclosure-requests`, {
    ...ASKED,
    ...change,
  });
const act = (person: Person, id: string, step: string, body: unknown = {}) =>
  person.client.post(`/disclosure-requests/${id}/${step}`, body);
const seen = async (person: Person, id: string) =>
  (await person.client.get(`/disclosure-requests/${id}`)).body;

/** A request that both sides have answered. */
async function heard(person: Person): Promise<string> {
  const { id } = (await submit(person)).body;
  await act(world.clerk, id, 'take-under-review');
  const answers = [
    await act(world.prosecutor, id, 'responses', {
      position: 'LEAVES_TO_COURT',
      text: 'Refertes.',
    }),
    await act(world.victimCounsel, id, 'responses', {
      position: 'OPPOSES',
      text: 'Het kind is bang.',
    }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  return id;
}

async function decided(person: Person): Promise<string> {
  const id = await heard(person);
  await stepUp(test, world.judge);
  expect((await act(world.judge, id, 'decision', DECISION)).status).toBe(204);
  return id;
}

describe('A45: the defence asks who a child is', () => {
  it('and a judge who heard both sides decides field by field, with reasons and the second factor', async () => {
    const id = await heard(world.defence);
    // The second factor of a while ago no longer counts.
    test.clock.advance(6 * 60_000);
    const without = await act(world.investigatingJudge, id, 'decision', DECISION);
    await stepUp(test, world.judge);
    const answer = await act(world.judge, id, 'decision', DECISION);
    const { state, decided: fields, judgeName, openUntil } = await seen(world.defence, id);

    expect(without.body.code).toBe('auth.step-up-needed');
    expect(answer.status).toBe(204);
    expect([state, fields, openUntil]).toEqual([
      'DECIDED',
      DECISION.fields,
      '2026-03-16T22:59:59.999Z',
    ]);
    expect(judgeName).not.toBeNull();
  });

  it('sees what was granted and nothing more, each time as a disclosure to the one who asked', async () => {
    const id = await decided(world.otherDefence);
    await stepUp(test, world.otherDefence);
    const shown = await act(world.otherDefence, id, 'show');
    await act(world.otherDefence, id, 'show');
    const { rows } = await test.database.admin.query(
      `SELECT operation, fields_touched AS fields, recipients, justification FROM audit.entry WHERE verb = 'identity.disclose' AND object_id = $1`,
      [id],
    );
    const viewers = await world.judge.client.get(
      `/cases/${world.caseId}/children/${childRef}/identity-viewers`,
    );

    expect(shown.body.fields).toEqual([{ field: 'dateOfBirth', lines: [CANARY.dateOfBirth] }]);
    expect(rows).toEqual(
      Array.from({ length: 2 }, () => ({
        operation: 'DISCLOSURE',
        fields: ['dateOfBirth'],
        recipients: [world.otherDefence.id],
        justification: REASONS,
      })),
    );
    expect(viewers.body.items[0]).toMatchObject({ operation: 'DISCLOSURE', allowed: true });
    expect(viewers.body.items[0].recipients).toHaveLength(1);
    await expectNoCanary(test);
  });

  it('learns nothing by asking, nor before the decision, nor when all is refused', async () => {
    const asked = await submit(world.defence);
    await stepUp(test, world.defence);
    const early = await act(world.defence, asked.body.id, 'show');
    const list = await world.defence.client.get(`/cases/${world.caseId}/disclosure-requests`);
    await act(world.defence, asked.body.id, 'withdraw');

    expect(early.status).toBe(404);
    expect(canariesIn(list.text)).toEqual([]);
  });

  it('may view for fourteen days, and not a moment longer', async () => {
    const now = test.clock.now();
    const id = await decided(world.defence);
    test.clock.set('2026-03-16T22:59:59.999Z');
    await world.defence.client.signIn(world.defence.login, 'heron-linden-quartz');
    await stepUp(test, world.defence);
    const last = await act(world.defence, id, 'show');
    test.clock.set('2026-03-16T23:00:00.000Z');
    const late = await act(world.defence, id, 'show');
    test.clock.set(now);

    expect([last.status, late.body.code]).toEqual([200, 'identity-access.disclosure-over']);
  });
});

describe('a decision', () => {
  it('waits for both sides, or for the end of their seven days', async () => {
    const now = test.clock.now();
    const { id } = (await submit(world.defence)).body;
    await act(world.clerk, id, 'take-under-review');
    await stepUp(test, world.judge);
    const early = await act(world.judge, id, 'decision', DECISION);
    test.clock.set('2026-03-09T23:00:00Z');
    await world.judge.client.signIn(world.judge.login, 'heron-linden-quartz');
    await stepUp(test, world.judge);
    const later = await act(world.judge, id, 'decision', DECISION);
    test.clock.set(now);

    expect([early.body.code, later.status]).toEqual(['identity-access.answers-pending', 204]);
    await world.judge.client.signIn(world.judge.login, 'heron-linden-quartz');
  });

  it('decides what was asked: each field once, with a scope exactly when it is granted', async () => {
    const id = await heard(world.defence);
    await stepUp(test, world.judge);
    const [callName, birth, address] = DECISION.fields;
    const code = async (fields: readonly unknown[]) =>
      (await act(world.judge, id, 'decision', { reasons: REASONS, fields })).body.code;

    expect(await code([callName, birth])).toBe('identity-access.fields-not-those-asked');
    expect(await code([callName, { ...birth, audience: null }, address])).toBe(
      'identity-access.scope-missing',
    );
    expect(await code([callName, birth, { ...address, mayCopy: true }])).toBe(
      'identity-access.scope-of-refusal',
    );
    await act(world.defence, id, 'withdraw');
  });

  it('is made once, also when two judges sign at the same time', async () => {
    const id = await heard(world.defence);
    await stepUp(test, world.judge, world.investigatingJudge);
    const answers = await Promise.all(
      [world.judge, world.investigatingJudge].map((judge) => act(judge, id, 'decision', DECISION)),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });
});

describe('a request', () => {
  it('is open once per applicant and child', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => submit(world.defence)));
    const [made] = answers.filter(({ status }) => status === 201);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    await act(world.defence, String(made?.body.id), 'withdraw');
  });

  it('is answered once for the prosecution and once for the child, by counsel of that child', async () => {
    const { id } = (await submit(world.defence)).body;
    const early = await act(world.prosecutor, id, 'responses', { position: 'AGREES', text: 'Ja.' });
    await act(world.clerk, id, 'take-under-review');
    const other = await act(world.otherVictimCounsel, id, 'responses', {
      position: 'AGREES',
      text: 'Namens een ander kind.',
    });
    const both = await Promise.all(
      [world.prosecutor, world.advocateGeneral].map((person) =>
        act(person, id, 'responses', { position: 'OPPOSES', text: 'Het OM verzet zich.' }),
      ),
    );

    expect([early.body.code, other.status]).toEqual(['identity-access.action-not-available', 404]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    await act(world.defence, id, 'withdraw');
  });

  it('names no child in any of its texts', async () => {
    const naming = await submit(world.defence, {
      reason: 'Wij willen weten waar Zwaluwina op die dag was.',
    });

    expect(naming.body.code).toBe('identity.text-identifies-child');
    expect(canariesIn(naming.text)).toEqual([]);
  });

  it('is absent to other counsel of the defence and to whoever has no part in it', async () => {
    const { id } = (await submit(world.defence)).body;
    for (const person of [world.otherDefence, world.planner, world.interviewer, world.outsider])
      expect((await person.client.get(`/disclosure-requests/${id}`)).status).toBe(404);
    expect((await seen(world.clerk, id)).actions).toEqual(['take-under-review']);
    await act(world.defence, id, 'withdraw');
    expect((await seen(world.clerk, id)).actions).toEqual([]);
  });

  it('stands on the work list of whoever must act on it', async () => {
    const { id } = (await submit(world.defence)).body;
    const kinds = async (person: Person) =>
      (await person.client.get('/work')).body.items
        .filter(({ subjectId }: { subjectId: string }) => subjectId === id)
        .map(({ kind }: { kind: string }) => kind);
    const before = await kinds(world.clerk);
    await act(world.clerk, id, 'take-under-review');

    expect(before).toEqual(['DISCLOSURE_TO_ADMIT']);
    expect(await kinds(world.prosecutor)).toEqual(['DISCLOSURE_TO_ANSWER']);
    expect(await kinds(world.judge)).toEqual(['DISCLOSURE_TO_DECIDE']);
    await act(world.defence, id, 'withdraw');
    expect(await kinds(world.judge)).toEqual([]);
  });
});
