import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aHeldSession, type HeldSession } from '../harness/recordings.js';

// What an interviewer does when the child has gone home.
const WRITTEN = 'Het kind kwam met de eigen begeleider.';
let test: TestApp;
let browser: TestBrowser;
let session: HeldSession;
let interviewer: Visitor;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  session = await aHeldSession(test);
  interviewer = await (await browser.visitor(test, session.interviewer)).signIn();
  await interviewer.go(`/cases/${session.caseId}/bookings/${session.bookingId}`);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 60_000);
}

describe('while the child is there', () => {
  it('a line says at what time it happened, and asks for what it misses', async () => {
    const running = await aHeldSession(test, 'STARTED');
    const told = { kind: 'PHASE', phase: 'FREE_RECALL', at: '2026-03-01T09:01:00Z' };
    const path = `/bookings/${running.bookingId}/log`;
    expect((await running.interviewer.client.post(path, told)).status).toBe(201);
    const visitor = await (await browser.visitor(test, running.interviewer)).signIn();
    const { page } = visitor;
    await visitor.go(`/cases/${running.caseId}/bookings/${running.bookingId}`);
    const form = page.getByRole('form', { name: 'Regel toevoegen' });
    const add = form.getByRole('button', { name: 'Regel toevoegen' });
    await form.getByLabel('Wat gebeurt er').selectOption('BREAK');
    await form.getByLabel(/^Hoe laat/).fill('10:20');
    await add.click();
    await page.getByText(/10:20 pauze \(genoteerd/).waitFor();
    await form.getByLabel('Wat gebeurt er').selectOption('ENTERED');
    await add.click();
    await form.getByRole('link', { name: 'Ruimte: vul dit in' }).waitFor();
    await form.getByLabel('Wie').selectOption('CHILD');
    await form.getByLabel('Ruimte').selectOption('INTERVIEW_ROOM');
    await form.getByLabel(/^Hoe laat/).fill('10:05');
    await add.click();
    await page.getByText(/10:05 iemand komt binnen: kind, verhoorkamer/).waitFor();
    const lines = await page.locator('ol.plain-list li').allInnerTexts();
    expect(lines.slice(-2).map((line) => line.slice(0, 5))).toEqual(['10:05', '10:20']);

    await form.getByLabel(/^Toelichting/).fill('Het kind was moe.');
    await page.locator('summary', { hasText: 'Verhoor afronden' }).click();
    await page.getByLabel('onderbroken').check();
    // The day of the session is over: the moment of its end has to be stated.
    await page.getByRole('button', { name: 'Verhoor afronden' }).click();
    await page.getByRole('link', { name: 'Hoe laat: vul dit in' }).waitFor();
    await page
      .getByRole('form', { name: 'Verhoor afronden' })
      .getByLabel(/^Hoe laat/)
      .fill('10:40');
    await page.getByRole('button', { name: 'Verhoor afronden' }).click();
    await page.getByText('Geëindigd', { exact: true }).waitFor();
    await add.click();
    await page.getByText(/aanvulling achteraf – Het kind was moe\./).waitFor();

    // Who plans reads why this session is not simply resumed.
    const planner = await (await browser.visitor(test, running.coordinator)).signIn();
    await planner.go(`/cases/${running.caseId}/bookings/${running.bookingId}`);
    await planner.page.getByText(/^Hervatten zonder de rechter kan één keer/).waitFor();
  });
});

describe('after the session', () => {
  it('no two fields of its forms share an id', async () => {
    const ids = await interviewer.page
      .locator('[id]')
      .evaluateAll((all) => (all as unknown as { readonly id: string }[]).map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('a report that was folded away is there when it is opened again', async () => {
    const { page } = interviewer;
    const fold = page.locator('summary', { hasText: 'Proces-verbaal opmaken' });
    const text = page.getByRole('textbox', { name: /^Tekst van het proces-verbaal/ });
    await fold.click();
    await text.fill(WRITTEN);
    await fold.click();
    await text.waitFor({ state: 'hidden' });
    await fold.click();
    await text.waitFor();
    expect(await text.inputValue()).toBe(WRITTEN);
  });

  it('a file that is no video is refused in the place of the button, and nothing is said to have come in', async () => {
    const { page } = interviewer;
    await page.getByLabel('Overzicht van de studio').check();
    await page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: 'plaat.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(20_000, 7) });
    await page.getByRole('button', { name: 'Opname inleveren' }).press('Enter');
    await page.getByText('Er is niets van bewaard.').waitFor();
    await page.locator('[role="group"]:focus', { hasText: 'Ander bestand kiezen' }).waitFor();
    expect(await page.getByText(/ingeleverd \(/).count()).toBe(0);
  });

  it('what fits stands open: a file to choose, and once a loss was reported that', async () => {
    const { page } = interviewer;
    await interviewer.go(`/cases/${session.caseId}/bookings/${session.bookingId}`);
    await page.getByRole('button', { name: 'Opname inleveren' }).waitFor();
    const lost = page.locator('summary', { hasText: 'Er is geen bruikbare opname' });
    await lost.click();
    await page.getByLabel(/^Wat ging er mis met de apparatuur/).fill('De recorder viel uit.');
    await page.getByRole('button', { name: 'Verlies melden' }).click();
    await page.getByText(/^De recorder viel uit\..*er is niets ontvangen/).waitFor();
    await page.getByRole('button', { name: 'Opname inleveren' }).waitFor({ state: 'hidden' });
    expect(await lost.count()).toBe(0);
    await page.locator('summary', { hasText: 'Er is toch een bestand gevonden' }).click();
    await page.getByRole('button', { name: 'Opname inleveren' }).waitFor();
  });
});
