import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { inBothSchemes } from '../harness/axe.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { at } from '../harness/interviews.js';
import { aHeldSession, type HeldSession } from '../harness/recordings.js';

// The child is in the waiting room, and who works with it has no hand free for a screen.
let test: TestApp;
let browser: TestBrowser;
let day: string;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock: the sessions are on a day to come.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  const open = await test.database.admin.query<{ day: string }>(
    `SELECT to_char(d, 'YYYY-MM-DD') AS day FROM generate_series(current_date + 2, current_date + 30, interval '1 day') AS d
     WHERE interviews.date_open(tstzrange(d + interval '9 hours', d + interval '10 hours')) ORDER BY d LIMIT 1`,
  );
  day = open.rows[0]!.day;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 60_000);
}

/** A session from ten to eleven by the clock in Amsterdam, looked at by its interviewer at half past ten. */
async function comingSession(): Promise<HeldSession & { readonly visitor: Visitor }> {
  const session = await aHeldSession(test, 'BOOKED');
  await test.database.admin.query(
    `UPDATE interviews.booking SET session = tstzrange(ten, ten + interval '1 hour'),
       blocked = tstzrange(ten - interval '30 minutes', ten + interval '90 minutes')
     FROM (SELECT ($2 || ' 10:00')::timestamp AT TIME ZONE 'Europe/Amsterdam' AS ten) AS local WHERE id = $1`,
    [session.bookingId, day],
  );
  const now = await test.database.admin.query<{ now: Date }>(
    `SELECT ($1 || ' 10:30')::timestamp AT TIME ZONE 'Europe/Amsterdam' AS now`,
    [day],
  );
  await at(test, now.rows[0]!.now.toISOString(), session.interviewer);
  const visitor = await (await browser.visitor(test, session.interviewer)).signIn();
  await visitor.go(`/cases/${session.caseId}/bookings/${session.bookingId}`);
  return { ...session, visitor };
}

describe('at the door of the studio', () => {
  it('who presses late states when the child came and when the session began', async () => {
    const { visitor } = await comingSession();
    const { page } = visitor;
    await page.locator('summary', { hasText: 'Het was eerder dan nu' }).click();
    const form = page.getByRole('form', { name: 'Het was eerder dan nu' });
    await form.getByRole('button', { name: 'Vastleggen met dit tijdstip' }).click();
    await form.getByRole('link', { name: 'Hoe laat: vul dit in' }).waitFor();
    await form.getByLabel(/^Hoe laat/).fill('09:50');
    await form.getByRole('button', { name: 'Vastleggen met dit tijdstip' }).click();
    await page.getByText(/^09:50.*\(genoteerd/).waitFor();

    await form.getByLabel(/^Hoe laat/).fill('09:45');
    await form.getByRole('button', { name: 'Vastleggen met dit tijdstip' }).click();
    await page.getByText('Geef het moment op waarop het gebeurde.').waitFor();
    await form.getByLabel(/^Hoe laat/).fill('10:02');
    expect(await inBothSchemes(visitor)).toEqual([]);
    await form.getByRole('button', { name: 'Vastleggen met dit tijdstip' }).click();
    await page.getByText(/^10:02.*\(genoteerd/).waitFor();
    expect(await page.locator('summary', { hasText: 'Het was eerder dan nu' }).count()).toBe(0);
  });

  it('a child that does not want to goes home, and nobody asks for a recording', async () => {
    const { visitor } = await comingSession();
    const { page } = visitor;
    const fold = page.locator('summary', { hasText: 'Kind wil niet verklaren' });
    await page.getByRole('button', { name: 'Kind ontvangen' }).click();
    await fold.click();
    const form = page.getByRole('form', { name: 'Kind wil niet verklaren' });
    await form.getByLabel(/^Toelichting/).fill('Wil vandaag niets vertellen.');
    expect(await inBothSchemes(visitor)).toEqual([]);
    await form.getByRole('button', { name: 'Vastleggen dat het kind niet wil' }).click();
    await page.getByText('Geëindigd', { exact: true }).waitFor();
    await page.getByText(/Wil vandaag niets vertellen\./).waitFor();
    expect(await fold.count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Opname inleveren' }).count()).toBe(0);
  });
});
