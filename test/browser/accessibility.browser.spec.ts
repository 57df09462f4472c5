import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { inBothSchemes } from '../harness/axe.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aChildCase } from '../harness/interviews.js';
import {
  aDraft,
  aHeldSession,
  aMotionWorld,
  aReadyMotion,
  aVerifiedRecording,
  DENIAL,
  type MotionWorld,
} from '../harness/motions.js';
import { aPerson, type Person, stepUp } from '../harness/people.js';

// Every page with data on it, in both colour schemes, by the rules a machine can check.
let test: TestApp;
let browser: TestBrowser;
let world: MotionWorld;
let analyst: Person;
let officer: Person;
let request: string;
let steward: Person;
/** A proposal that waits, and the certificate of one that was carried out. */
let vault: { readonly change: string; readonly certificate: string };
let administrator: Person;
let ids: Readonly<
  Record<
    | 'motion'
    | 'decided'
    | 'draft'
    | 'document'
    | 'review'
    | 'booking'
    | 'recording'
    | 'hearing'
    | 'studio',
    string
  >
>;

async function enter(title: string): Promise<string> {
  const { body } = await world.prosecutor.client.post(`/cases/${world.caseId}/documents`, {
    documentKey: newId(),
    kind: 'PV_AANGIFTE',
    title,
    text: 'Wende zag op 10 mei dat een fiets werd weggenomen.',
  });
  return String(body.id);
}

/** A proposal on the child of the world, and a child of another, closed case that was erased. */
async function plantVault(): Promise<typeof vault> {
  const { client } = world.prosecutor;
  const other = await aPerson(test, 'DATA_STEWARD');
  const reason = 'Nodig voor de juistheid van de registratie.';
  const numberOf = async (caseId: string) =>
    String((await client.get(`/cases/${caseId}`)).body.children[0].childNumber);
  const { caseId } = await aChildCase(test, { bornOn: '2016-05-10' });
  const { rows } = await test.database.admin.query<{ number: string }>(
    `UPDATE cases."case" c SET stage = 'CLOSED' FROM cases.child k WHERE c.id = $1 AND k.case_id = c.id RETURNING k.child_number AS number`,
    [caseId],
  );
  const about = { childNumber: rows[0]?.number, reason };
  const erasure = await steward.client.post('/identity-changes/erasures', about);
  await stepUp(test, other);
  await other.client.post(`/identity-changes/${erasure.body.id}/approve`);
  const done = (await other.client.get(`/identity-changes/${erasure.body.id}`)).body;
  const waiting = await other.client.post('/identity-changes/corrections', {
    childNumber: await numberOf(world.caseId),
    reason,
    changes: { placeOfBirth: 'Zaltbommel' },
  });
  return { change: String(waiting.body.id), certificate: String(done.certificates[0]) };
}

async function release(id: string): Promise<void> {
  const { client } = world.prosecutor;
  const { places } = (await client.get(`/documents/${id}/review`)).body;
  for (const { number, version, certain } of places)
    if (!certain)
      await client.put(`/documents/${id}/places/${String(number)}`, {
        decision: 'REPLACE',
        version,
      });
  const { version } = (await client.get(`/documents/${id}/review`)).body;
  expect((await client.post(`/documents/${id}/release`, { version })).status).toBe(204);
}

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  world = await aMotionWorld(test);
  analyst = await aPerson(test, 'ANALYST');
  officer = await aPerson(test, 'SECURITY_OFFICER');
  const asked = await world.defence.client.post(
    `/cases/${world.caseId}/children/${world.childRef}/disclosure-requests`,
    { fields: ['callName'], reason: 'Nodig voor de verdediging.', legalBasis: 'artikel 30 Sv' },
  );
  request = String(asked.body.id);
  await world.clerk.client.post(`/disclosure-requests/${request}/take-under-review`);
  for (const party of [world.prosecutor, world.victimCounsel])
    await party.client.post(`/disclosure-requests/${request}/responses`, {
      position: 'OPPOSES',
      text: 'Het belang van het kind weegt zwaarder.',
    });
  // A look-up of an emergency, one that was shown, and one without assignment: rows on the pages about them.
  await stepUp(test, world.judge, world.interviewer, world.outsider);
  const about = `/cases/${world.caseId}/children/${world.childRef}/reveals`;
  const reason = 'Nodig om over de afscherming te beslissen.';
  await world.judge.client.post(about, { purpose: 'JUDICIAL', reason, fields: ['callName'] });
  for (const person of [world.interviewer, world.outsider])
    await person.client.post(about, { purpose: 'MEDICAL', reason, fields: ['callName'] });
  administrator = await aPerson(test, 'ADMINISTRATOR');
  steward = await aPerson(test, 'DATA_STEWARD');
  vault = await plantVault();
  const [document, review] = [
    await enter('Proces-verbaal een'),
    await enter('Proces-verbaal twee'),
  ];
  await release(document);
  const booking = await aHeldSession(test, world);
  const recording = await aVerifiedRecording(test, world, booking);
  const motion = await aReadyMotion(world, world.defence, { notViewedReason: 'NOT_YET' });
  const decided = await aReadyMotion(world, world.defence, {
    factsConcerned: [world.facts[0]],
    notViewedReason: 'NOT_YET',
  });
  await stepUp(test, world.investigatingJudge);
  await world.investigatingJudge.client.post(`/motions/${decided}/decision`, DENIAL);
  const draft = (await aDraft(world, world.otherDefence)).id;
  // A victim of age stands on the page of the parties.
  await test.database.admin.query(
    'INSERT INTO cases.coming_of_age (child_ref, case_id, noted_at) VALUES ($1, $2, now())',
    [world.otherChildRef, world.caseId],
  );
  const starts = new Date(test.clock.now().getTime() + 30 * 86_400_000);
  const planned = await world.clerk.client.post(`/cases/${world.caseId}/hearings`, {
    kind: 'MERITS',
    startsAt: starts.toISOString(),
    endsAt: new Date(starts.getTime() + 7_200_000).toISOString(),
    childPresence: 'VIDEO_LINK',
    childRef: world.childRef,
  });
  const studios = (await world.planner.client.get('/studio-register')).body.items;
  const studio = String(studios[0].id);
  const hearing = String(planned.body.id);
  ids = { motion, decided, draft, document, review, booking, recording, hearing, studio };
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

type Place = readonly [who: (world: MotionWorld) => Person, path: () => string];
const inCase = (path: string) => `/cases/${world.caseId}${path}`;
const PLACES: readonly Place[] = [
  [(w) => w.prosecutor, () => '/'],
  [(w) => w.prosecutor, () => '/notices'],
  [(w) => w.prosecutor, () => '/cases'],
  [(w) => w.prosecutor, () => '/cases/new'],
  [(w) => w.prosecutor, () => '/second-factor'],
  [(w) => w.prosecutor, () => '/nowhere'],
  [(w) => w.prosecutor, () => inCase('')],
  [(w) => w.prosecutor, () => inCase('/children/new')],
  [(w) => w.prosecutor, () => inCase('/documents')],
  [(w) => w.prosecutor, () => inCase('/documents/new')],
  [(w) => w.prosecutor, () => inCase(`/documents/${ids.review}`)],
  [(w) => w.prosecutor, () => inCase(`/documents/${ids.document}`)],
  [(w) => w.prosecutor, () => inCase('/parties')],
  [(w) => w.planner, () => '/planning'],
  [(w) => w.planner, () => '/planning/calendar?view=day&by=INTERVIEWER'],
  [(w) => w.planner, () => inCase('/needs')],
  [(w) => w.planner, () => inCase(`/needs/${world.childRef}`)],
  [(w) => w.planner, () => inCase('/slots')],
  [(w) => w.planner, () => inCase(`/slots/${world.childRef}`)],
  [(w) => w.planner, () => inCase('/bookings')],
  [(w) => w.interviewer, () => '/my-sessions?on=2026-02-10'],
  [(w) => w.interviewer, () => inCase(`/bookings/${ids.booking}`)],
  [(w) => w.interviewer, () => inCase(`/bookings/${ids.booking}/recordings`)],
  [(w) => w.defence, () => inCase('/recordings')],
  [(w) => w.prosecutor, () => inCase('/recording-uses')],
  [(w) => w.prosecutor, () => inCase('/retention')],
  [(w) => w.prosecutor, () => inCase('/copies')],
  [(w) => w.defence, () => inCase(`/recordings/${ids.recording}`)],
  [(w) => w.defence, () => inCase('/motions')],
  [(w) => w.defence, () => inCase('/motions/new')],
  [(w) => w.victimCounsel, () => inCase(`/motions/${ids.motion}`)],
  [(w) => w.judge, () => inCase(`/motions/${ids.decided}`)],
  [(w) => w.judge, () => '/motions'],
  [(w) => w.clerk, () => inCase('/motions/enter')],
  [(w) => w.defence, () => inCase('/viewing')],
  [(w) => w.coordinator, () => '/viewing-room'],
  ...[1, 2, 3, 4, 5].map((number): Place => [
    (w) => w.otherDefence,
    () => inCase(`/motions/${ids.draft}/write?step=${String(number)}`),
  ]),
  [(w) => w.judge, () => inCase(`/motions/${ids.motion}/decide`)],
  [(w) => w.judge, () => inCase('/hearings')],
  [(w) => w.clerk, () => inCase('/hearings/new')],
  [(w) => w.judge, () => inCase(`/hearings/${ids.hearing}`)],
  [(w) => w.prosecutor, () => inCase('/identity')],
  [(w) => w.prosecutor, () => inCase(`/identity/${world.childRef}/reveal`)],
  [(w) => w.judge, () => inCase(`/identity/${world.childRef}/viewers`)],
  [(w) => w.interviewer, () => inCase(`/identity/${world.childRef}/note`)],
  [(w) => w.defence, () => inCase(`/identity/${world.childRef}/ask`)],
  [(w) => w.judge, () => inCase(`/identity/requests/${request}`)],
  [(w) => w.judge, () => inCase(`/identity/${world.childRef}/narrow`)],
  [(w) => w.judge, () => inCase(`/identity/${world.childRef}/hold`)],
  [() => steward, () => '/vault'],
  [() => steward, () => '/vault/propose/correction'],
  [() => steward, () => '/vault/questions'],
  [() => steward, () => `/vault/changes/${vault.change}`],
  [() => steward, () => `/vault/certificates/${vault.certificate}`],
  [() => officer, () => '/oversight'],
  [() => analyst, () => '/figures'],
  [() => analyst, () => '/figures/waiting'],
];
/** The registers are many forms: a step of their own, so that a slow machine has time for each. */
const REGISTERS: readonly Place[] = [
  [(w) => w.planner, () => inCase('/preparation')],
  [(w) => w.defence, () => inCase('/preparation')],
  [(w) => w.planner, () => '/registers'],
  [(w) => w.planner, () => '/registers/interviewers'],
  [(w) => w.planner, () => `/registers/interviewers/${world.interviewer.id}`],
  [(w) => w.planner, () => `/registers/interviewers/${world.interviewer.id}/hours`],
  [() => administrator, () => `/registers/interviewers/${world.interviewer.id}/certificates/new`],
  [(w) => w.interviewer, () => '/my-registration'],
  [(w) => w.planner, () => '/registers/studios'],
  [(w) => w.planner, () => '/registers/studios/new'],
  [() => administrator, () => `/registers/studios/${ids.studio}`],
  [(w) => w.planner, () => `/registers/studios/${ids.studio}`],
  [(w) => w.planner, () => `/registers/studios/${ids.studio}/change`],
  [() => administrator, () => `/registers/studios/${ids.studio}/inspect`],
  [() => administrator, () => '/registers/closed-dates'],
  [() => administrator, () => '/registers/attendants'],
  [() => administrator, () => '/registers/attendants/new'],
  [() => administrator, () => '/registers/import/attendants'],
  [() => administrator, () => '/word-list'],
];

describe('no page breaks a rule of WCAG 2.2 AA', () => {
  step(
    'the door',
    () =>
      browser.step(async () => {
        const stranger = await browser.visitor(test, world.prosecutor, { bypassCSP: true });
        await stranger.page.goto('/sign-in');
        await stranger.page.getByLabel('Gebruikersnaam').waitFor();
        await stranger.settled();
        expect(await inBothSchemes(stranger)).toEqual([]);
      }),
    120_000,
  );

  step.each([
    ['every place behind it', PLACES],
    ['every place of the registers', REGISTERS],
  ] as const)(
    '%s',
    (_, places) =>
      browser.step(async () => {
        const inside = new Map<string, Visitor>();
        const broken: string[] = [];
        for (const [who, path] of places) {
          const person = who(world);
          const visitor =
            inside.get(person.login) ??
            (await (await browser.visitor(test, person, { bypassCSP: true })).signIn());
          inside.set(person.login, visitor);
          await visitor.follow(path());
          await visitor.page.getByRole('heading').first().waitFor();
          for (const found of await inBothSchemes(visitor))
            broken.push(`${path().replace(world.caseId, '…')} ${found}`);
        }
        expect(broken).toEqual([]);
      }),
    240_000,
  );
});
