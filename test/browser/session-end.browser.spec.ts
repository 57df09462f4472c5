import { afterAll, beforeAll, beforeEach, describe, expect, it as step } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aChildCase, type ChildCase } from '../harness/interviews.js';
import { aPerson, type Person, TEST_PASSWORD } from '../harness/people.js';

// A session ends when nobody acts for half an hour: in the middle of a form too.
const TITLE = 'Proces-verbaal van bevindingen';
let test: TestApp;
let browser: TestBrowser;
let child: ChildCase;
let prosecutor: Visitor;
let other: Person;
let page: Page;
let dialog: Locator;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  child = await aChildCase(test);
  other = await aPerson(test, 'ANALYST');
  prosecutor = await browser.visitor(test, child.prosecutor);
  ({ page } = prosecutor);
  dialog = page.getByRole('dialog', { name: 'Meld u opnieuw aan' });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

interface Styled {
  getComputedStyle(one: unknown, part: string): { readonly backgroundColor: string };
}

async function typed(): Promise<void> {
  await prosecutor.go(`/cases/${child.caseId}/documents/new`);
  await page.getByRole('radio', { name: 'Typen of plakken' }).check();
  await page.getByLabel('Soort stuk').selectOption('OVERIG');
  await page.getByLabel('Titel').fill(TITLE);
  await page.getByLabel('Tekst').fill('Op het plein stond niemand.');
  // What the page still asked would find the session ended before anybody acts.
  await prosecutor.settled();
}

function sessionEnds(): void {
  test.clock.advance(31 * 60_000);
}

async function signInAgain(login: string): Promise<void> {
  await page.keyboard.type(login);
  await dialog.getByLabel('Wachtwoord').fill(TEST_PASSWORD);
  await page.keyboard.press('Enter');
}

beforeEach(async () => {
  await prosecutor.signIn();
});

describe('a session that ends in the middle of a form', () => {
  step('the act waits for whoever signs in again, and goes on with what was typed', () =>
    browser.step(async () => {
      await typed();
      sessionEnds();
      await page.getByRole('button', { name: 'Stuk invoeren' }).click();
      await dialog.waitFor();
      const behind = await dialog.evaluate(
        (one) =>
          (globalThis as unknown as Styled).getComputedStyle(one, '::backdrop').backgroundColor,
      );
      // No share of the page shines through.
      expect(behind).toMatch(/^rgb\(/);

      await signInAgain(prosecutor.person.login);
      await page.getByRole('heading', { name: TITLE }).waitFor();
      const { rows } = await test.database.admin.query('SELECT title FROM documents.document');
      expect(rows).toEqual([{ title: TITLE }]);
    }),
  );

  step('a wrong password is said in the dialog, and nothing is lost', () =>
    browser.step(async () => {
      await typed();
      sessionEnds();
      await page.getByRole('button', { name: 'Stuk invoeren' }).click();
      await dialog.getByLabel('Gebruikersnaam').fill(prosecutor.person.login);
      await dialog.getByLabel('Wachtwoord').fill('een ander wachtwoord');
      await dialog.getByRole('button', { name: 'Aanmelden' }).click();
      await dialog.getByText('De gebruikersnaam of het wachtwoord klopt niet.').waitFor();
      expect(await page.getByLabel('Titel').inputValue()).toBe(TITLE);
    }),
  );

  step('who goes to the door instead comes back to the same place', () =>
    browser.step(async () => {
      await typed();
      sessionEnds();
      await page.getByRole('button', { name: 'Stuk invoeren' }).click();
      await dialog.getByRole('button', { name: 'Naar de aanmeldpagina' }).last().click();
      await page.waitForURL(
        `**/sign-in?to=${encodeURIComponent(`/cases/${child.caseId}/documents/new`)}`,
      );
    }),
  );

  step('somebody else who signs in there sees nothing of the page behind', () =>
    browser.step(async () => {
      await typed();
      sessionEnds();
      await page.getByRole('button', { name: 'Stuk invoeren' }).click();
      await dialog.waitFor();
      await signInAgain(other.login);
      await page.waitForURL((address) => address.pathname === '/');
      await page.getByRole('link', { name: 'Cijfers' }).waitFor();
      expect(await page.getByText(TITLE).count()).toBe(0);
    }),
  );
});

step('a tab in which somebody else signed in begins anew in the other one too', () =>
  browser.step(async () => {
    await typed();
    const tab = await prosecutor.context.newPage();
    await tab.goto('/');
    await tab.getByRole('button', { name: 'Afmelden' }).click();
    await tab.getByLabel('Gebruikersnaam').fill(other.login);
    await tab.getByLabel('Wachtwoord').fill(TEST_PASSWORD);
    await tab.getByRole('button', { name: 'Aanmelden' }).click();
    await tab.getByRole('link', { name: 'Cijfers' }).waitFor();
    await page.evaluate("dispatchEvent(new Event('visibilitychange'))");
    await page.waitForURL((address) => address.pathname === '/');
    await page.getByRole('link', { name: 'Cijfers' }).waitFor();
    await tab.close();
  }),
);

step('what a page asks while nobody touches it is said to be so', () =>
  browser.step(async () => {
    await prosecutor.go('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    // By itself, as a poll does: no pointer and no key is involved.
    const asks = async (link: string, path: string) => {
      const asked = page.waitForRequest((one) => one.url().includes(path));
      await page.getByRole('link', { name: link }).dispatchEvent('click');
      return (await asked).headerValue('unattended');
    };
    await page.clock.setFixedTime(Date.now() + 61_000);
    expect(await asks('Zaken', '/api/v1/cases')).toBe('1');

    await page.mouse.move(200, 200);
    expect(await asks('Lopende verzoeken', '/api/v1/motion-board')).toBeNull();
  }),
);
