import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { inBothSchemes, onAPhone } from '../harness/axe.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aPerson, codeOf, type Person } from '../harness/people.js';

let test: TestApp;
let browser: TestBrowser;
let administrator: Visitor;
let judge: Person;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  judge = await aPerson(test, 'JUDGE');
  for (let number = 0; number < 26; number += 1) await aPerson(test, 'ANALYST');
  administrator = await browser.visitor(test, await aPerson(test, 'ADMINISTRATOR'));
  await administrator.signIn();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('an administrator keeps accounts', () => {
  step(
    'finds one by name, closes it for a reason and opens it again, by keyboard',
    () =>
      browser.step(async () => {
        const { page } = administrator;
        await page.getByRole('link', { name: 'Accounts' }).press('Enter');
        await page.getByRole('link', { name: 'Volgende bladzijde' }).press('Enter');
        await page.getByRole('link', { name: 'Naar het begin' }).waitFor();
        await page.getByRole('textbox', { name: 'Zoeken' }).fill(judge.login);
        await page.waitForURL('**/accounts?q=*');
        await page.getByRole('link', { name: 'Naar het begin' }).waitFor({ state: 'detached' });
        const row = page.getByRole('row').filter({ hasText: judge.login });
        await row.getByText('open', { exact: true }).waitFor();
        // The head, and the one that was asked for.
        await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
        expect(await page.getByRole('row').count()).toBe(2);
        expect([
          ...(await inBothSchemes(administrator)),
          ...(await onAPhone(administrator)),
        ]).toEqual([]);

        await row.getByRole('button', { name: /^Account sluiten: / }).press('Enter');
        const closing = page.getByRole('dialog', { name: /^Account sluiten: / });
        await closing.getByText('Kies eerst waarom.').waitFor();
        await closing.getByLabel('uit dienst').press('Space');
        await closing.getByRole('button', { name: 'Account sluiten', exact: true }).press('Enter');
        await administrator.giveSecondFactor(await codeOf(test, administrator.person));
        await row.getByText('gesloten', { exact: true }).waitFor();
        expect((await judge.client.get('/me')).status).toBe(401);

        await row.getByRole('button', { name: /^Account openen: / }).press('Enter');
        const opening = page.getByRole('dialog', { name: /^Account openen: / });
        await opening.getByRole('button', { name: 'Account openen', exact: true }).press('Enter');
        await row.getByText('open', { exact: true }).waitFor();
        expect(browser.reported).toEqual([]);
      }),
    120_000,
  );
});
