import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../../src/describe-api.js';
import { ROLES } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import { MATRIX, type MatrixRow } from '../access/matrix.js';
import { buildWorld, type World } from '../access/world.js';
import { startApp, type TestApp } from '../harness/app.js';
import type { Method } from '../harness/client.js';
import { bodiesOf, fieldsOf, filledBody, type Schemas } from '../harness/free-text.js';
import { aDraft, aMotion, aReadyMotion, CHILD_SAYS, DENIAL, GRANT } from '../harness/motions.js';
import { stepUp } from '../harness/people.js';

// Source: domain 5.4, A25. Every text of a case that others can read is screened when it is saved: the fields come from
// the description of the API, so a new one that is not screened fails here.

const WORDS = 'Wende Zilverschoon was erbij.';

/** Fields that are not screened, each with why not. Nothing else may stand here but these reasons. */
const NOT_SCREENED: Readonly<Record<string, string>> = {
  'POST /cases/{caseId}/children': 'the identity itself: goes sealed into the vault',
  'POST /cases/{caseId}/children/{childRef}/identifiers':
    'the identity itself: goes sealed into the vault',
  'POST /cases/{caseId}/documents /text':
    'an original: goes sealed into the vault, and what is served of it is screened twice',
  'POST /bookings/{bookingId}/report /text':
    'an original: goes sealed into the vault, and what is served of it is screened twice',
  'POST /recordings/{recordingId}/transcript/imports /content':
    'an original: goes sealed into the vault, and what is kept beside the recording has pseudonyms',
  'POST /recordings/{recordingId}/transcript/search /q': 'is looked for and not kept',
};

/** What a command needs to come as far as its screening, where the row of the access matrix does not say. */
interface Fitting {
  readonly ids?: (world: World) => Readonly<Record<string, string>>;
  readonly body?: (world: World, pointer: string) => unknown;
}

let draft: { readonly id: string; readonly version: number };
let readyId: string;
let reviewedId: string;
let test: TestApp;
let world: World;
let schemas: Schemas;
let bodies: ReadonlyMap<string, string>;

const motionBody = ({ made, ids }: World) => ({
  childRef: made.otherChildRef,
  ...aMotion(made),
  fragmentReferences: [{ recordingId: ids['recordingId'], fromMs: 0, toMs: 1_000 }],
});
const adviceKind = (pointer: string) => {
  if (pointer.startsWith('/extraQuestions')) return 'JOINDER';
  return /^\/(author|text)$/.test(pointer) ? 'CHILD_RIGHTS_REPORT' : 'EXPERT_ADVICE';
};

const wishedBooking = ({ ids }: World) => ({
  bookingKey: newId(),
  childRef: ids['childRef'],
  sessionType: 'INITIAL',
  startsAt: '2026-03-09T09:00:00Z',
  interviewerId: ids['personId'],
  studioId: ids['studioId'],
  reasons: [{ code: 'child-not-asked', reason: 'Het kind was ziek.' }],
});
// Nobody heard this child before.
const FIRST_GRANT = { ...GRANT, modalities: { ...GRANT.modalities, sameInterviewer: false } };

const FITTING: Readonly<Record<string, Fitting>> = {
  'POST /documents/{documentId}/places': {
    ids: () => ({ documentId: reviewedId }),
    body: () => ({ start: 0, end: 7, type: 'PERSON' }),
  },
  'PUT /documents/{documentId}/places/{number}': {
    ids: () => ({ documentId: reviewedId }),
    body: () => ({ decision: 'REPLACE', version: 1 }),
  },
  'PUT /documents/{documentId}/places/{number}/bounds': {
    ids: () => ({ documentId: reviewedId }),
    body: () => ({ start: 0, end: 5, version: 1 }),
  },
  'POST /documents/{documentId}/places/{number}/everywhere': {
    ids: () => ({ documentId: reviewedId }),
    body: () => ({ decision: 'REPLACE', version: 1, scope: 'DOCUMENT' }),
  },
  'POST /cases/{caseId}/motions': { body: motionBody },
  'POST /cases/{caseId}/entered-motions': {
    body: (world) => ({
      ...motionBody(world),
      applicantId: world.made.otherDefence.id,
      way: 'ORAL',
      receivedAt: '2026-03-01T10:00:00Z',
      hearingId: world.ids['hearingId'],
    }),
  },
  'POST /cases/{caseId}/viewing-rights': {
    body: ({ ids, assigned }, pointer) => ({
      childRef: ids['childRef'],
      personId: assigned.DEFENCE_COUNSEL?.id,
      tracks: ['OVERVIEW'],
      startsAt: '2026-12-01T09:00:00Z',
      endsAt: '2026-12-01T12:00:00Z',
      ...(pointer === '/decision'
        ? { place: 'REMOTE', decision: 'Beslissing van de rechter-commissaris.' }
        : { place: 'ROOM', room: 'Kijkkamer 1' }),
      reason: 'Voorbereiding van de verdediging',
    }),
  },
  'POST /cases/{caseId}/bookings': { body: wishedBooking },
  'POST /cases/{caseId}/holds': { body: wishedBooking },
  'PUT /motions/{motionId}': {
    ids: () => ({ motionId: draft.id }),
    body: ({ made, ids }) => ({
      ...motionBody({ made, ids } as World),
      childRef: undefined,
      version: draft.version,
    }),
  },
  'POST /motions/{motionId}/responses': {
    body: () => ({ supplement: true, text: 'Nog iets.' }),
  },
  'POST /motions/{motionId}/child-views': {
    body: (_, pointer) =>
      pointer === '/reasonNotAsked' ? { sharedWithDefence: false } : CHILD_SAYS,
  },
  'POST /motions/{motionId}/decision': {
    ids: () => ({ motionId: readyId }),
    body: (_, pointer) => (pointer.startsWith('/modalities') ? FIRST_GRANT : DENIAL),
  },
  'POST /motions/{motionId}/advice': {
    body: (_, pointer) => ({
      kind: adviceKind(pointer),
      author: 'Organisatie',
      datedOn: '2026-03-01',
      text: 'Rapport.',
      sawRecording: false,
      ...(adviceKind(pointer) === 'EXPERT_ADVICE'
        ? { question: 'q', burden: 'b', feasibility: 'f', reliability: 'r' }
        : {}),
    }),
  },
  'POST /hearings/{hearingId}/closure': {
    body: () => ({
      order: 'ORDERED_PARTIAL',
      ground: 'INTERESTS_OF_MINORS',
      part: 'Het verhoor',
      reasons: 'Het kind is aanwezig.',
    }),
  },
};

beforeAll(async () => {
  test = await startApp();
  world = await buildWorld(test);
  await stepUp(test, ...Object.values(world.assigned));
  const { document } = await describeApi();
  schemas = document.components?.schemas as Schemas;
  bodies = bodiesOf(document.paths);
  const { made, assigned, ids } = world;
  await assigned.COURT_CLERK?.client.post(
    `/disclosure-requests/${String(ids['requestId'])}/take-under-review`,
  );
  draft = await aDraft(made, made.otherDefence, { childRef: made.otherChildRef });
  readyId = await aReadyMotion({ ...made, victimCounsel: made.otherVictimCounsel }, made.defence, {
    childRef: made.otherChildRef,
    notViewedReason: 'NOT_YET',
  });
  const entered = await assigned.PROSECUTOR?.client.post(`/cases/${made.caseId}/documents`, {
    documentKey: newId(),
    kind: 'BRIEF',
    title: 'Brief',
    text: 'Geachte heer, Wende Zilverschoon was er niet.',
  });
  reviewedId = String(entered?.body.id);
}, 120_000);
afterAll(() => test.close());

const ROWS = MATRIX.filter(
  ({ route, scope }) => scope === 'case' && NOT_SCREENED[route] === undefined,
);

/** What those who may use the route were told, until one was refused for these words in this field. */
async function toldAbout(row: MatrixRow, schema: string, pointer: string): Promise<string[]> {
  const fitting = FITTING[row.route];
  const [method = '', template = ''] = row.route.split(' ');
  const ids = { ...world.ids, ...fitting?.ids?.(world) };
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? newId());
  const base = fitting?.body?.(world, pointer) ?? row.body?.(world) ?? {};
  const body = filledBody(schemas, schema, base, { pointer, words: WORDS });
  const told: string[] = [];
  const people = new Set(
    ROLES.filter((role) => row.roles !== 'PUBLIC' && row.roles.includes(role)).map(
      (role) => world.assigned[role],
    ),
  );
  if (row.route === 'PUT /motions/{motionId}') people.add(world.made.otherDefence);
  for (const person of people) {
    if (person === undefined) continue;
    const answer = await person.client.send(method as Method, path, body);
    const errors = (answer.body?.errors ?? []) as readonly { pointer: string; code: string }[];
    const found = errors.map(({ pointer: at, code }) => `${code} ${at.replaceAll(/\/\d+/g, '/*')}`);
    told.push(`${answer.status} ${String(answer.body?.code)} ${found.join(', ')}`);
    expect(answer.text).not.toContain('Zilverschoon');
    if (answer.body?.code === 'identity.text-identifies-child') return [found.join()];
  }
  return told;
}

describe('every free text of a case', () => {
  it('is screened when it is saved; the refusal says where and what kind, never the words', async () => {
    const unscreened: Record<string, readonly string[]> = {};
    let screened = 0;
    for (const row of ROWS) {
      const schema = bodies.get(row.route);
      for (const pointer of schema === undefined ? [] : fieldsOf(schemas, schema)) {
        if (NOT_SCREENED[`${row.route} ${pointer}`] !== undefined) continue;
        const told = await toldAbout(row, String(schema), pointer);
        if (told.join() === `identifies-child ${pointer}`) screened += 1;
        else unscreened[`${row.route} ${pointer}`] = told;
      }
    }

    expect(unscreened).toEqual({});
    expect(screened).toBeGreaterThan(90);
  }, 300_000);

  it('has no exception for a field that does not exist', () => {
    const known = MATRIX.flatMap(({ route }) => {
      const schema = bodies.get(route);
      const fields = schema === undefined ? [] : fieldsOf(schemas, schema);
      return [route, ...fields.map((pointer) => `${route} ${pointer}`)];
    });

    for (const exception of Object.keys(NOT_SCREENED)) expect(known).toContain(exception);
  });
});
