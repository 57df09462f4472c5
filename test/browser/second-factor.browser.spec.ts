import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeAt, stepAt } from '../../src/kernel/crypto/totp.js';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aPerson, codeOf, type Person, TEST_PASSWORD } from '../harness/people.js';

let test: TestApp;
let browser: TestBrowser;
let judge: Person;
let visitor: Visitor;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  judge = await aPerson(test, 'JUDGE');
  visitor = await (await browser.visitor(test, judge)).signIn();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0'));
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

describe('a judge', () => {
  it('replaces the authenticator: the old one is asked in a dialog, and the act goes on by itself', () =>
    browser.step(async () => {
      const { page } = visitor;
      await page.getByRole('link', { name: 'Rechter' }).or(page.locator('.top__name')).click();
      await page.getByRole('heading', { name: 'Tweede factor', level: 1 }).waitFor();
      await page.getByLabel('Wachtwoord').fill(TEST_PASSWORD);
      await page.getByRole('button', { name: 'Verder naar de QR-code' }).click();
      await visitor.giveSecondFactor(await codeOf(test, judge));
      await page.getByRole('img', { name: /QR-code/ }).waitFor();
      const secret = (await page.locator('.facts .code').innerText()).replaceAll(/\s/g, '');
      await page
        .getByLabel('Eerste code')
        .fill(codeAt(fromBase32(secret), stepAt(test.clock.now())));
      await page.getByRole('button', { name: 'Authenticator bevestigen' }).click();
      await page.getByRole('heading', { name: 'Uw herstelcodes' }).waitFor();

      expect(await page.locator('.recovery-codes li').count()).toBe(10);
      await page.getByRole('button', { name: 'Ik heb de codes bewaard' }).click();
      await page.getByText('Ongebruikte herstelcodes').waitFor();
      expect(await page.locator('.recovery-codes').count()).toBe(0);
    }));

  it('who closes the dialog has changed nothing and reads what to do', () =>
    browser.step(async () => {
      const { page } = visitor;
      test.clock.advance(6 * 60_000);
      await visitor.go('/second-factor');
      await page.getByLabel('Wachtwoord').fill(TEST_PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Bevestig met uw tweede factor' }).waitFor();
      await page.keyboard.press('Escape');

      await page.getByText('Voor deze handeling is uw tweede factor nodig.').waitFor();
      expect(await page.getByRole('img', { name: /QR-code/ }).count()).toBe(0);
    }));
});
