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

describe('after the session', () => {
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
});
