import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aDraft,
  aHeldSession,
  aMotion,
  aMotionWorld,
  aVerifiedRecording,
  IDENTITY,
  type MotionWorld,
} from '../harness/motions.js';
import { aPerson, type Person } from '../harness/people.js';

const TALK = [
  'V: Fijn dat je er bent.',
  'A: Hoi.',
  'V: Vertel alles wat er is gebeurd.',
  'A: Een man heeft mijn step gejat.',
  'V: Wat had hij op zijn hoofd?',
  'A: Zo een kalotje met sterretjes.',
  'V: Welke kant ging hij op?',
  'A: Naar de brug.',
  'V: Hoe heette hij?',
  'A: Dat weet ik niet.',
];
const SRT = TALK.map(
  (text, at) =>
    `${at + 1}\n00:00:${String(at * 2).padStart(2, '0')},000 --> 00:00:${String(at * 2 + 1).padStart(2, '0')},900\n${text}\n`,
).join('\n');

const QUESTIONS = [
  { topic: 'vlucht', question: 'In welke richting is de dader gevlucht?' },
  { topic: 'naam', question: 'Wat is de naam van de dader?' },
  { topic: 'wapen', question: 'Is er een vuurwapen getoond?' },
  { topic: 'hoofd', question: 'Droeg de verdachte een bedekkend accessoire?' },
];

let test: TestApp;
let world: MotionWorld;
let recordingId: string;
let administrator: Person;
let motionId: string;
let version: number;

beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  recordingId = await aVerifiedRecording(test, world, await aHeldSession(test, world));
  administrator = await aPerson(test, 'ADMINISTRATOR');
  const draft = await aDraft(world, world.defence, {
    questions: QUESTIONS,
    notViewedReason: 'NOT_YET',
  });
  motionId = draft.id;
  version = draft.version;
});
afterAll(() => test.close());

const compare = (by: Person) => by.client.get(`/motions/${motionId}/question-passages`);
const answered = (at: number, check: Record<string, unknown>) =>
  QUESTIONS.map((question, index) => (index === at ? { ...question, check } : question));
const save = (questions: readonly unknown[]) =>
  world.defence.client.put(`/motions/${motionId}`, {
    ...aMotion(world, { questions, notViewedReason: 'NOT_YET' }),
    version,
  });

describe('questions held against the recordings', () => {
  it('find nothing while there is no transcript, and say so', async () => {
    const { body } = await compare(world.defence);

    expect(body.recordings).toEqual([]);
    expect(body.questions).toHaveLength(4);
    expect(body.questions[0]).toEqual({ verdict: 'not-asked', passages: [], roundMark: null });
  });

  it('show where a question was answered, asked in vain or never put', async () => {
    const taken = await world.prosecutor.client.post(
      `/recordings/${recordingId}/transcript/imports`,
      { format: 'SRT', content: SRT },
    );
    expect(taken.status).toBe(201);
    const { body } = await compare(world.defence);

    expect(body.recordings).toEqual([{ recordingId, version: 1 }]);
    const [flight, name, weapon] = body.questions;
    expect(flight.verdict).toBe('answered');
    expect(flight.passages[0].fromMs).toBeLessThanOrEqual(14_000);
    expect(flight.passages[0].toMs).toBeGreaterThan(14_000);
    expect(name.verdict).toBe('asked-not-answered');
    expect(weapon.verdict).toBe('not-asked');
  });

  it('are absent to whoever may not read the draft', async () => {
    expect((await compare(world.judge)).status).toBe(404);
    expect((await compare(world.outsider)).status).toBe(404);
  });
});

describe('what an applicant says of a question', () => {
  it('stands in the draft, in order and without a name of the child', async () => {
    const wrong = await save(
      answered(0, { outcome: 'ANSWERED_HERE', passage: { recordingId, fromMs: 5, toMs: 5 } }),
    );
    const naming = await save(
      answered(0, { outcome: 'NOT_SUFFICIENT', because: `${IDENTITY.callName} zei het anders.` }),
    );

    expect(wrong.body.errors).toEqual([
      { pointer: '/questions/0/check/passage/toMs', code: 'before-start' },
    ]);
    expect(naming.body.code).toBe('identity.text-identifies-child');
  });

  it('is part of the filed text, which the judge reads with the same table', async () => {
    const check = {
      outcome: 'ANSWERED_HERE',
      passage: { recordingId, fromMs: 8_000, toMs: 11_900 },
      because: 'Het wordt daar gezegd.',
    };
    const saved = await save(answered(3, check));
    const filed = await world.defence.client.post(`/motions/${motionId}/file`, {
      version: saved.body.version,
    });
    expect(filed.status).toBe(200);

    const read = await world.judge.client.get(`/motions/${motionId}`);
    expect(read.body.content.questions[3].check).toEqual(check);
    expect((await compare(world.judge)).body.questions).toHaveLength(4);
  });

  it('bars nothing: a question that was answered is filed all the same', async () => {
    const read = await world.judge.client.get(`/motions/${motionId}`);

    expect(read.body.state).toBe('SUBMITTED');
  });
});

describe('a pair of words', () => {
  it('is suggested from what counsel marked, and used once a person accepted it', async () => {
    const before = await compare(world.judge);
    const list = await administrator.client.get('/wordings');
    const [pair] = list.body.items;
    expect(pair).toMatchObject({ state: 'SUGGESTED', times: 1 });
    expect(pair.specific).toContain('kalotje');

    const accepted = await administrator.client.post(`/wordings/${pair.id}/decision`, {
      accept: true,
    });
    expect(accepted.status).toBe(204);
    const score = (answer: typeof before) => answer.body.questions[3].passages[0]?.score ?? 0;
    expect(score(await compare(world.judge))).toBeGreaterThan(score(before));
  });

  it('is refused when it is no plain words', async () => {
    const answer = await administrator.client.post('/wordings', {
      general: 'Wende',
      specific: 'fiets',
    });

    expect(answer.status).toBe(422);
  });

  it('of an administrator holds at once, and leaves an audit row', async () => {
    const answer = await administrator.client.post('/wordings', {
      general: 'autoped',
      specific: 'step',
    });
    expect(answer.status).toBe(204);
    const { rows } = await test.database.admin.query(
      `SELECT verb FROM audit.entry WHERE object_type = 'wording' ORDER BY verb`,
    );
    expect(rows.map(({ verb }) => verb)).toEqual(['wording.accept', 'wording.add']);
  });
});
