import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { type BookingId, newId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { inBothSchemes, inEnglish, onAPhone } from '../harness/axe.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aCertifiedInterviewer, aCertifiedStudio } from '../harness/interviews.js';
import { aHeldSession, aMotionWorld, type MotionWorld } from '../harness/motions.js';
import { aFilm } from '../harness/mp4.js';
import { aPerson, type Person } from '../harness/people.js';
import { aVerifiedRecording, type HeldSession } from '../harness/recordings.js';

// Forms that open in a page: each is opened first, for what is folded away is seen by no machine.
const ENDED = '2025-06-01T00:00:00Z';
let test: TestApp;
let browser: TestBrowser;
let world: MotionWorld;
let administrator: Person;
let booking: string;
let tracks: readonly string[];
let certified: Person;
let studio: string;

/** One exception that was approved, and one more that waits for the prosecutor. */
async function plantExceptions(): Promise<void> {
  const interviewerId = (await aCertifiedInterviewer(test, { to: ENDED })).id;
  const studioId = await aCertifiedStudio(test, { to: ENDED });
  const ask = async () => {
    const answer = await world.planner.client.post(`/cases/${world.caseId}/exceptions`, {
      exceptionKey: newId(),
      childRef: world.childRef,
      interviewerId,
      studioId,
      reason: 'Binnen twee weken is nergens een studio vrij.',
    });
    expect(answer.status).toBe(201);
    return String(answer.body.id);
  };
  const decision = { decision: 'APPROVED', reason: 'De zaak kan niet wachten.' };
  const { client } = world.prosecutor;
  expect((await client.post(`/exceptions/${await ask()}/decision`, decision)).status).toBe(204);
  await ask();
}

/** A paper of an interviewer and an inspection of a studio, each with one file. */
async function plantEvidence(): Promise<void> {
  const { client } = administrator;
  const create = { width: 16, height: 9, channels: 3, background: '#a86' } as const;
  const photo = await sharp({ create }).png().toBuffer();
  const add = async (of: string, kind: string) => {
    const bytes = { 'content-type': 'application/octet-stream' };
    const added = await client.send('POST', `${of}/evidence?kind=${kind}`, photo, bytes);
    expect(added.status).toBe(201);
  };
  certified = await aCertifiedInterviewer(test);
  const { rows } = await test.database.admin.query<{ id: string }>(
    'SELECT id FROM people.interviewer_certificate WHERE person_id = $1',
    [certified.id],
  );
  await add(`/certificates/${rows[0]?.id ?? ''}`, 'DIPLOMA');
  studio = await aCertifiedStudio(test);
  const { version, items } = (await client.get('/inspection-checklist')).body;
  const inspection = await client.post(`/studios/${studio}/inspections`, {
    inspectedOn: test.clock.now().toISOString().slice(0, 10),
    inspector: 'Keuringsdienst Noord',
    remarks: null,
    checklistVersion: version,
    validThrough: null,
    answers: items.map(({ code }: { code: string }) => ({ code, answer: true, remark: null })),
  });
  await add(`/inspections/${String(inspection.body.id)}`, 'WAITING_ROOM');
}

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  world = await aMotionWorld(test);
  administrator = await aPerson(test, 'ADMINISTRATOR');
  booking = await aHeldSession(test, world);
  await plantExceptions();
  await plantEvidence();
  const session = { ...world, bookingId: booking as BookingId } as unknown as HeldSession;
  const film = await aFilm({ seconds: 20, width: 128, height: 96 });
  const planted = async (track: string) => (await aVerifiedRecording(session, film, { track })).id;
  tracks = [await planted('OVERVIEW'), await planted('CLOSE_UP')];
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

async function inside(person: Person, path: string): Promise<Visitor> {
  const visitor = await (await browser.visitor(test, person, { bypassCSP: true })).signIn();
  await visitor.go(path);
  await visitor.settled();
  return visitor;
}

/** Opens everything that is folded away, also what appears by that. */
async function unfold({ page }: Visitor): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary');
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click();
    await page.waitForTimeout(100);
  }
}

async function everywhere(visitor: Visitor): Promise<readonly string[]> {
  await visitor.settled();
  return [
    ...(await inBothSchemes(visitor)),
    ...(await onAPhone(visitor)),
    ...(await inEnglish(visitor)),
  ];
}

type Place = readonly [
  what: string,
  who: () => Person,
  path: () => string,
  /** What is folded up when the page has come, and what stands below it. */
  opens: string,
  shows: string,
];
const PLACES: readonly Place[] = [
  [
    'exceptions, asked and booked',
    () => world.planner,
    () => `/cases/${world.caseId}/bookings`,
    'Uitzondering vragen',
    'Uitzondering vragen',
  ],
  [
    'exceptions, decided',
    () => world.prosecutor,
    () => `/cases/${world.caseId}/bookings`,
    'Beslissen',
    'Motivering',
  ],
  [
    'the official report',
    () => world.interviewer,
    () => `/cases/${world.caseId}/bookings/${booking}`,
    'Proces-verbaal opmaken',
    'Tekst van het proces-verbaal',
  ],
  [
    'evidence of an interviewer',
    () => administrator,
    () => `/registers/interviewers/${certified.id}`,
    'Bewijsstukken',
    'Bewijsstuk toevoegen',
  ],
  [
    'evidence of a studio',
    () => administrator,
    () => `/registers/studios/${studio}`,
    'Keuringsdienst Noord',
    'Bewijsstuk toevoegen',
  ],
];

describe('nothing that opens in a page breaks a rule of WCAG 2.2 AA, on a phone and in English neither', () => {
  step.each(PLACES)(
    '%s',
    (...[, who, path, opens, shows]) =>
      browser.step(async () => {
        const visitor = await inside(who(), path());
        await visitor.page.locator('summary', { hasText: opens }).first().waitFor();
        await unfold(visitor);
        await visitor.page.getByText(shows).first().waitFor();
        expect(await everywhere(visitor)).toEqual([]);
      }),
    120_000,
  );

  step(
    'two tracks side by side',
    () =>
      browser.step(async () => {
        const [lead = ''] = tracks;
        const visitor = await inside(world.judge, `/cases/${world.caseId}/recordings/${lead}`);
        const { page } = visitor;
        await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
        await page.getByLabel('Ook openen en ernaast tonen: Kind van dichtbij').check();
        await page.getByLabel('Ik stem in met deze regels').check();
        await page.getByRole('button', { name: 'Opname openen' }).click();
        await page.locator('video').nth(1).waitFor();
        await unfold(visitor);
        expect(await everywhere(visitor)).toEqual([]);
      }),
    120_000,
  );
});
