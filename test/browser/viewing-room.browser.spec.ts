import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DeliverEvents } from '../../src/modules/notifications/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { held } from '../harness/browser-acts.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { at } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import type { Person } from '../harness/people.js';
import {
  aHeldSession,
  aParty,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';

// A time in the viewing room, from asking until somebody sits there; and what the player keeps for one person.
const HOUR_MS = 3_600_000;
let test: TestApp;
let browser: TestBrowser;
let session: HeldSession;
let prosecutor: Visitor;
let counsel: Visitor;
let recordingId: string;

const enter = async (person: Person) => (await browser.visitor(test, person)).signIn();
const inHours = (hours: number) => new Date(test.clock.now().getTime() + hours * HOUR_MS);
const local = (moment: Date) =>
  moment.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).slice(0, 16).replace(' ', 'T');

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  session = await aHeldSession(test);
  const defence = await aParty(test, session, 'DEFENCE_COUNSEL');
  const film = await aFilm({ seconds: 6, width: 160, height: 96 });
  ({ id: recordingId } = await aVerifiedRecording(session, film));
  prosecutor = await enter(session.prosecutor);
  counsel = await enter(defence);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 120_000);
}

/** Whether any table is wider than where it stands. */
const cutOff = (page: Page) =>
  page
    .locator('.table')
    .evaluateAll((all) =>
      (all as unknown as { readonly scrollWidth: number; readonly clientWidth: number }[]).some(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ),
    );

describe('a time in the viewing room', () => {
  it('is offered with what is shown there: the interview itself, unless more is ticked', async () => {
    await counsel.go(`/cases/${session.caseId}/viewing`);
    await counsel.page.getByLabel('Reden').fill('Voorbereiding van de verdediging');
    await counsel.page.getByRole('button', { name: 'Tijd vragen' }).click();
    await counsel.page.getByText('Er is nog geen tijd aangeboden.').waitFor();

    const { page } = prosecutor;
    await prosecutor.go(`/cases/${session.caseId}/viewing`);
    const form = page.getByRole('form', { name: 'Tijd aanbieden' });
    for (const track of ['Overzicht van de studio', 'Kind van dichtbij'])
      expect(await form.getByLabel(track).isChecked()).toBe(true);
    for (const track of ['Documentcamera', 'Geluid van de regiekamer'])
      expect(await form.getByLabel(track).isChecked()).toBe(false);
    await form.getByLabel('Kijkkamer').fill('Kijkkamer 1');
    await form.getByLabel('Begin').fill(local(inHours(3)));
    await form.getByLabel('Einde').fill(local(inHours(5)));
    await form.getByRole('button', { name: 'Tijd aanbieden' }).click();
    await page.getByText(/Kijkkamer 1, .+: Overzicht van de studio, /).waitFor();
  });

  it('says on the work list and among the notices when and where, and in which case', async () => {
    const { page } = counsel;
    await counsel.go(`/cases/${session.caseId}/viewing`);
    await page.getByRole('button', { name: /^Deze tijd kiezen/ }).click();
    await page.getByText('Er is een tijd gekozen.').first().waitFor();
    await counsel.go('/');
    await page.getByText('Naar de kijkkamer').waitFor();
    await page.getByText(/^Afspraak .+, Kijkkamer 1, /).waitFor();
    await counsel.go(`/cases/${session.caseId}`);
    await page.getByText(/^Afspraak: Naar de kijkkamer, .+, Kijkkamer 1$/).waitFor();
    await test.app.get(DeliverEvents, { strict: false }).execute();
    await prosecutor.go('/notices');
    await prosecutor.page.getByText(/^Afspraak .+, Kijkkamer 1, /).waitFor();
    await prosecutor.page
      .getByRole('link', { name: /^Zaak \d/ })
      .first()
      .waitFor();
    await prosecutor.settled();
    const readings = async () =>
      (
        await test.database.admin.query(
          `SELECT count(*)::int AS n FROM audit.entry WHERE actor_id = $1 AND verb = 'notice.list'`,
          [session.prosecutor.id],
        )
      ).rows[0].n;
    expect(await readings()).toBe(1);
    await prosecutor.go('/');
    await prosecutor.page.getByRole('link', { name: /^Berichten \(/ }).waitFor();
    expect(await readings()).toBe(1);
  });

  it('is confirmed by who offered it, on the page of the rooms of the office', async () => {
    await at(test, inHours(2.5).toISOString(), session.prosecutor, counsel.person);
    const { page } = await prosecutor.signIn();
    await page.getByRole('link', { name: 'Kijkkamer' }).click();
    await page.getByLabel('Dag').fill(local(inHours(0.5)).slice(0, 10));
    await page.getByRole('button', { name: /^Aanwezigheid bevestigen/ }).click();
    await page.getByText('Aanwezig sinds').waitFor();
  });

  it('stands whole in the table of rights, at any width', async () => {
    const { page } = prosecutor;
    await prosecutor.go(`/cases/${session.caseId}/viewing`);
    for (const width of [1366, 768, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await prosecutor.settled();
      expect([width, await cutOff(page)]).toEqual([width, false]);
    }
  });
});

describe('the player of one person', () => {
  it('gives a bookmark back that was removed by mistake', async () => {
    const { page } = prosecutor;
    await page.setViewportSize({ width: 1366, height: 800 });
    await prosecutor.go(`/cases/${session.caseId}/recordings/${recordingId}`);
    await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
    await page.getByLabel('Ik stem in met deze regels').check();
    await page.getByRole('button', { name: 'Opname openen' }).click();
    await page.locator('video').waitFor();
    const note = page.getByRole('textbox', { name: 'Aantekening' });
    await note.fill('Hier begint het verhaal.');
    const letGo = await held(page, '**/notes');
    const sent = page.waitForRequest((request) => request.url().endsWith('/notes'));
    await page.getByRole('button', { name: /^Bewaren bij/ }).click();
    await sent;
    // What is written before the answer has come is about the next moment.
    await note.fill('Hier komt de hond.');
    letGo();
    await page.getByRole('listitem').filter({ hasText: 'Hier begint het verhaal.' }).waitFor();
    expect(await note.inputValue()).toBe('Hier komt de hond.');
    await page.getByRole('button', { name: /^Bladwijzer bij .+ verwijderen$/ }).click();
    await page.getByText('U hebt nog geen bladwijzers.').waitFor();

    await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Hier begint het verhaal.' }).waitFor();
    expect(await page.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0);
  });

  it('marks the picture twice, and once on a phone', async () => {
    const { page } = prosecutor;
    const marks = page.locator('.player__mark:visible');
    expect(await marks.count()).toBe(2);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await marks.count()).toBe(1);
    expect(browser.reported).toEqual([]);
  });
});
