import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { book, held } from '../harness/browser-acts.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  type ChildCase,
  inCase,
  recordNeeds,
} from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';

// What goes otherwise than planned: words that nobody speaks, a child that is ill, a form left halfway.
const DAY_MS = 86_400_000;
const WISH = 'Graag met de knuffel erbij.';
let test: TestApp;
let browser: TestBrowser;
let child: ChildCase;
let interviewer: Person;
let coordinator: Visitor;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  interviewer = await aCertifiedInterviewer(test, { languages: ['nl', 'ti'] });
  await aCertifiedStudio(test);
  child = await aChildCase(test);
  coordinator = await (await browser.visitor(test, child.coordinator)).signIn();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 60_000);
}

const NEEDS = () => `/cases/${child.caseId}/children/${child.childRef}/needs`;

async function bookings(): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await test.database.admin.query(
    `SELECT id, state, cancel_reason AS why, lower(session) AS since FROM interviews.booking ORDER BY sequence`,
  );
  return rows as Record<string, unknown>[];
}

describe('the needs of a child', () => {
  it('take languages by their names, and refuse one that is no language with what was typed kept', async () => {
    const { page } = coordinator;
    await coordinator.go(`/cases/${child.caseId}/needs/${child.childRef}`);
    const languages = page.getByLabel('Talen waarin het kind gehoord kan worden');
    expect(await languages.inputValue()).toBe('Nederlands');
    await languages.fill('Nederlands, huistaaltje');
    await page.getByRole('button', { name: 'Behoeften vastleggen' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Talen waarin/ })
      .waitFor();
    expect(await languages.inputValue()).toBe('Nederlands, huistaaltje');
    await languages.fill('Nederlands, Tigrinya');
    // Each gap is named by what it is about, wherever it is read.
    await page.getByLabel('De wettelijk vertegenwoordiger is geïnformeerd').uncheck();
    await page.getByRole('button', { name: 'Behoeften vastleggen' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Waarom de wettelijk vertegenwoordiger niet is geïnformeerd/ })
      .waitFor();
    await page.getByLabel('De wettelijk vertegenwoordiger is geïnformeerd').check();
    await page.getByRole('button', { name: 'Behoeften vastleggen' }).click();
    await page.getByRole('heading', { name: 'Overzicht' }).waitFor();

    const { rows } = await test.database.admin.query(
      'SELECT languages FROM interviews.needs_assessment ORDER BY version DESC LIMIT 1',
    );
    expect(rows).toEqual([{ languages: ['nl', 'ti'] }]);
    expect((await recordNeeds(child, {}, 2)).status).toBe(200);
  });

  it('keep what two people wrote at once, and are looked through again', async () => {
    const { page } = coordinator;
    await coordinator.go(`/cases/${child.caseId}/needs/${child.childRef}`);
    await page.getByLabel('Wensen in de woorden van het kind').fill(WISH);
    const other = await recordNeeds(child, { traumaNote: 'harde geluiden' }, 3);
    expect(other.status).toBe(200);

    const record = page.getByRole('button', { name: 'Behoeften vastleggen' });
    await record.click();
    await page.locator('[role="alert"]:focus', { hasText: 'Iemand anders heeft' }).waitFor();
    expect(await page.getByLabel('Wat het kind bang of onrustig maakt').inputValue()).toBe(
      'harde geluiden',
    );
    const wishes = page.getByLabel('Wensen in de woorden van het kind');
    expect(await wishes.inputValue()).toBe(WISH);
    await wishes.fill(`${WISH} En thee.`);
    await record.click();
    await page.getByRole('heading', { name: 'Overzicht' }).waitFor();
    expect((await child.coordinator.client.get(NEEDS())).body).toMatchObject({
      ...{ childWishes: `${WISH} En thee.`, traumaNote: 'harde geluiden', version: 5 },
    });
  });

  it('are not lost by going elsewhere unasked', async () => {
    const { page } = coordinator;
    await coordinator.go(`/cases/${child.caseId}/needs`);
    await page.getByRole('main').getByRole('link', { name: /KN-/ }).click();
    const wishes = page.getByLabel('Wensen in de woorden van het kind');
    await wishes.fill(WISH);
    const elsewhere = page.getByRole('link', { name: 'Partijen en toegang' });
    const dialog = page.getByRole('dialog', { name: 'Weggaan zonder te bewaren?' });
    await elsewhere.click();
    await dialog.getByRole('button', { name: 'Hier blijven' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await wishes.inputValue()).toBe(WISH);

    await page.goBack();
    await dialog.getByRole('button', { name: 'Hier blijven' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await elsewhere.click();
    await dialog.getByRole('button', { name: 'Weggaan' }).click();
    await page.getByRole('heading', { name: 'Partijen en toegang' }).waitFor();
    // Who left on purpose is not asked again.
    await page.getByRole('link', { name: 'Overzicht' }).click();
    await page.getByRole('heading', { name: 'Overzicht' }).waitFor();
  });
});

describe('an interview that goes otherwise than planned', () => {
  it('is booked with its end, for a child that is named, and with a reason where one is asked', async () => {
    const { page } = coordinator;
    const { body } = await child.prosecutor.client.get(`/cases/${child.caseId}`);
    await inCase(child.prosecutor, child.caseId, await aPerson(test, 'DEFENCE_COUNSEL'), {
      ...{ function: 'DEFENCE_COUNSEL', suspectId: body.suspects[0].id },
      moment: 'COUNSEL_APPOINTED',
    });
    await coordinator.go(`/cases/${child.caseId}/slots/${child.childRef}`);
    const proposal = page.getByRole('button', { name: / kiezen: / }).first();
    const times = (await proposal.innerText()).trim();
    await proposal.click();
    const dialog = page.getByRole('dialog', { name: 'Verhoor boeken?' });
    await dialog.getByText(`, ${times}`).waitFor();
    await dialog.getByText(/^KN-/).waitFor();
    await dialog.getByText('Schrijf eerst waarom u toch boekt.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Verhoor boeken' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await book(page);
    await page.getByRole('heading', { name: 'Verhoor: eerste verhoor' }).waitFor();
    await page.getByText(`, ${times}`).first().waitFor();
  });

  it('moves to a day that was asked for', async () => {
    const { page } = coordinator;
    const later = new Date(test.clock.now().getTime() + 10 * DAY_MS).toISOString().slice(0, 10);
    await page.getByText('Verzetten of wisselen').click();
    await page
      .getByRole('button', { name: / kiezen: / })
      .first()
      .waitFor();
    await page.getByLabel('Zoeken vanaf').fill(later);
    const day = new Date(`${later}T12:00:00Z`).toLocaleDateString('nl-NL', {
      ...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' },
    });
    await page.locator('.card__title', { hasText: day }).first().waitFor();
    await page
      .getByRole('button', { name: / kiezen: / })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Verhoor verzetten?' });
    await dialog.getByRole('button', { name: 'Verhoor verzetten' }).click();
    await page.getByText('Het verhoor is verzet.').waitFor({ state: 'attached' });

    const [, moved] = (await bookings()).slice(-2);
    expect((moved?.['since'] as Date).toISOString()).toMatch(new RegExp(`^${later}`));
  });

  it('has no line in its log that nobody chose', async () => {
    const visitor = await (await browser.visitor(test, interviewer)).signIn();
    const { page } = visitor;
    const booked = (await bookings()).at(-1);
    const at = `/cases/${child.caseId}/bookings/${String(booked?.['id'])}`;
    await visitor.go(at);
    await page.getByText('Op de dag zelf begint u hier het verhoor').waitFor();
    expect(await page.getByRole('form', { name: 'Regel toevoegen' }).count()).toBe(0);
    // The day has come, an hour before the session.
    test.clock.set(new Date((booked?.['since'] as Date).getTime() - 3_600_000));
    await page.clock.setFixedTime(test.clock.now());
    await visitor.signIn();
    await visitor.go(at);
    const form = page.getByRole('form', { name: 'Regel toevoegen' });
    await form.getByRole('button', { name: 'Regel toevoegen' }).click();
    await form.getByRole('link', { name: 'Wat gebeurt er: vul dit in' }).waitFor();
    const arrivals = () =>
      test.database.admin.query(`SELECT 1 FROM interviews.session_event WHERE kind = 'ARRIVAL'`);
    expect((await arrivals()).rows).toEqual([]);
    await form.getByLabel('Wat gebeurt er').selectOption('ARRIVAL');
    const letGo = await held(page);
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await form.getByRole('button', { name: 'Regel toevoegen' }).click();
    await sent;
    // Who goes on to the next line before this one is kept, loses no word of it.
    await form.getByLabel('Toelichting').fill('Met een knuffel.');
    letGo();
    await page.getByText('De regel is toegevoegd.').waitFor({ state: 'attached' });
    expect(await form.getByLabel('Toelichting').inputValue()).toBe('Met een knuffel.');
    await page.getByRole('listitem').getByText('kind is aangekomen').waitFor();
    expect((await arrivals()).rows).toHaveLength(1);
  });

  it('is cancelled with a reason that somebody chose, and the child goes on to a new time', async () => {
    const { page } = await coordinator.signIn();
    const booked = (await bookings()).at(-1);
    await coordinator.go(`/cases/${child.caseId}/bookings/${String(booked?.['id'])}`);
    await page.locator('summary', { hasText: 'Verhoor annuleren' }).click();
    const form = page.getByRole('form', { name: 'Verhoor annuleren' });
    await form.getByRole('button', { name: 'Verhoor annuleren' }).click();
    await form.getByRole('link', { name: 'Reden: vul dit in' }).waitFor();
    expect((await bookings()).at(-1)).toMatchObject({ state: 'BOOKED' });

    await form.getByLabel('Reden').selectOption('CHILD_ILL');
    // The screen changes a good while after the act was said to be done.
    await page.route(`**/bookings/${String(booked?.['id'])}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.fallback();
    });
    await form.getByRole('button', { name: 'Verhoor annuleren' }).click();
    const heading = page.getByRole('heading', { name: 'Verhoor: eerste verhoor' });
    await page.getByText('kind is ziek').waitFor();
    // The button that was pressed is gone; the keyboard goes on from the heading.
    await page.locator('h2:focus', { hasText: 'Verhoor: eerste verhoor' }).waitFor();
    expect(await heading.isVisible()).toBe(true);
    expect((await bookings()).at(-1)).toMatchObject({ state: 'CANCELLED', why: 'CHILD_ILL' });
    await page.getByRole('link', { name: 'Nieuwe tijd zoeken' }).press('Enter');
    await page.getByRole('heading', { name: 'Tijd zoeken' }).waitFor();
  });

  it('leaves the wish that was set aside under the fingers, and no filter that can be left open', async () => {
    const { page } = coordinator;
    const region = page.getByRole('button', { name: 'Weglaten: een studio in de eigen regio' });
    await region.press('Enter');
    await page.locator('button:focus', { hasText: 'Weer meewegen' }).waitFor();
    await coordinator.go('/planning/calendar');
    await page.getByLabel('Weergave').waitFor();
    expect(await page.getByRole('option', { name: 'Maak een keuze' }).count()).toBe(0);
  });
});
