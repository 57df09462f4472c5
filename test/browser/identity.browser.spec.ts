import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { plantCanary } from '../harness/canary.js';
import { aMotionWorld, type MotionWorld } from '../harness/motions.js';
import { aPerson, codeOf, type Person } from '../harness/people.js';

let test: TestApp;
let browser: TestBrowser;
let world: MotionWorld;
let childRef: string;
let staff: Person;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  world = await aMotionWorld(test);
  ({ childRef } = await plantCanary(world.prosecutor.client, world.caseId));
  staff = await aPerson(test, 'PROSECUTION_STAFF');
  await world.prosecutor.client.post(`/cases/${world.caseId}/parties`, {
    personId: staff.id,
    function: 'PROSECUTION_STAFF',
    moment: 'ASSIGNMENT',
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

const enter = async (person: Person) => (await browser.visitor(test, person)).signIn();

async function askForTheCallName(visitor: Visitor, person: Person, purpose: string) {
  const { page } = visitor;
  await visitor.go(`/cases/${world.caseId}/identity/${childRef}/reveal`);
  await page.getByRole('radio', { name: purpose }).check();
  await page.getByRole('checkbox', { name: 'Roepnaam' }).check();
  await page.getByLabel('Reden').fill('De oproeping moet vandaag de deur uit.');
  await page.getByRole('button', { name: 'Identiteit opvragen' }).click();
  await visitor.giveSecondFactor(await codeOf(test, person));
  await page.getByText('De gegevens zijn afgeschermd.').waitFor();
}

describe('looking up an identity in the browser', () => {
  let visitor: Visitor;

  it('is masked, then shown, and gone when the page is left', () =>
    browser.step(async () => {
      visitor = await enter(staff);
      const { page } = visitor;
      await askForTheCallName(visitor, staff, 'Betekening of oproeping');
      const masked = await visitor.canaries();
      await page.getByRole('button', { name: 'Gegevens tonen' }).click();
      await page.getByText('Zwaluwina').waitFor();
      const stored = await page.evaluate<string>(
        'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title, location.href])',
      );
      await page.emulateMedia({ media: 'print' });
      const printed = await page.getByText('Zwaluwina').isVisible();
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: 'Overzicht' }).click();
      await page.getByRole('heading', { name: 'Overzicht' }).waitFor();
      await page.goBack();
      await page.getByRole('radio', { name: 'Betekening of oproeping' }).waitFor();

      expect(masked).toEqual([]);
      expect(stored).not.toContain('Zwaluwina');
      expect(printed).toBe(false);
      expect(await visitor.canaries()).toEqual([]);
    }));

  it('is read back by the judge on one page: who, when and why', () =>
    browser.step(async () => {
      const judge = await enter(world.judge);
      const { page } = judge;
      await judge.go(`/cases/${world.caseId}`);
      await page.getByRole('link', { name: 'Identiteit', exact: true }).click();
      await page.getByRole('link', { name: 'Wie heeft de identiteit gezien?' }).last().click();
      await page.getByRole('cell', { name: /Betekening of oproeping/ }).waitFor();

      await page.getByText('De oproeping moet vandaag de deur uit.').waitFor();
      expect(await judge.canaries()).toEqual([]);
    }));

  it('in an emergency comes before the security officer, who gives a finding', () =>
    browser.step(async () => {
      const interviewer = await enter(world.interviewer);
      await askForTheCallName(interviewer, world.interviewer, 'Medische spoed');
      const security = await enter(await aPerson(test, 'SECURITY_OFFICER'));
      const { page } = security;
      await page.getByRole('link', { name: 'Toezicht' }).click();
      await page.getByRole('button', { name: /^Gerechtvaardigd:/ }).click();

      await page.getByText('gerechtvaardigd door').waitFor();
      expect(browser.reported).toEqual([]);
    }));
});
