import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { ScreenServedAgain } from '../../src/modules/documents/index.js';
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

describe('disclosing to the defence (A45)', () => {
  it('is asked, heard, decided by the judge per item, and shown to counsel alone', () =>
    browser.step(async () => {
      const counsel = await enter(world.defence);
      await counsel.go(`/cases/${world.caseId}/identity/${childRef}/ask`);
      const { page } = counsel;
      await page.getByRole('checkbox', { name: 'Roepnaam' }).check();
      await page.getByRole('checkbox', { name: 'Adres' }).check();
      await page.getByLabel('Reden').fill('De verdediging wil getuigen kunnen bevragen.');
      await page.getByLabel('Wettelijke grondslag').fill('artikel 30 Sv');
      await page.getByRole('button', { name: 'Verzoek indienen' }).click();
      await page.getByText('ingediend', { exact: true }).waitFor();
      const at = new URL(page.url()).pathname;
      const request = at.split('/').at(-1) ?? '';
      await world.clerk.client.post(`/disclosure-requests/${request}/take-under-review`);
      const victimCounsel = await aPerson(test, 'VICTIM_COUNSEL');
      await world.prosecutor.client.post(`/cases/${world.caseId}/parties`, {
        personId: victimCounsel.id,
        function: 'VICTIM_COUNSEL',
        moment: 'COUNSEL_APPOINTED',
        childRef,
      });
      for (const party of [world.prosecutor, victimCounsel])
        await party.client.post(`/disclosure-requests/${request}/responses`, {
          position: 'LEAVES_TO_COURT',
          text: 'Dat is aan de rechter.',
        });

      const judge = await enter(world.judge);
      await judge.go(at);
      const choose = (item: string, choice: string) =>
        judge.page
          .getByRole('radiogroup', { name: item })
          .getByRole('radio', { name: choice })
          .check();
      await choose('Roepnaam', 'alleen aan de raadsman');
      await choose('Adres', 'niet verstrekken');
      await judge.page
        .getByLabel('Redenen van de beslissing')
        .fill('De roepnaam volstaat voor de verdediging.');
      await judge.page.getByRole('button', { name: 'Beslissing ondertekenen' }).click();
      await judge.giveSecondFactor(await codeOf(test, world.judge));
      await judge.page.getByText('beslist', { exact: true }).waitFor();

      await counsel.go(at);
      const masked = await counsel.canaries();
      await page.getByRole('button', { name: 'Gegevens inzien' }).click();
      await counsel.giveSecondFactor(await codeOf(test, world.defence));
      await page.getByText('Zwaluwina').waitFor();
      expect(masked).toEqual([]);
      expect(await page.getByText('Koolmezenhof').count()).toBe(0);
      await page.getByRole('button', { name: 'Gegevens verbergen' }).click();
      expect(await counsel.canaries()).toEqual([]);
      expect(browser.reported).toEqual([]);
    }));
});

describe('a nickname that somebody hears later', () => {
  it('becomes work where it stands in a document that was served before', () =>
    browser.step(async () => {
      const { client } = world.prosecutor;
      const { body } = await client.post(`/cases/${world.caseId}/documents`, {
        documentKey: newId(),
        kind: 'BRIEF',
        title: 'Brief van school',
        text: 'Op het plein riep iemand luid: Kwikkelientje, kom hier.',
      });
      for (const place of (await client.get(`/documents/${body.id}/review`)).body.places)
        await client.put(`/documents/${body.id}/places/${place.number}`, {
          decision: 'KEEP',
          version: place.version,
        });
      const { version } = (await client.get(`/documents/${body.id}/review`)).body;
      const released = await client.post(`/documents/${body.id}/release`, { version });
      await test.app.get(ScreenServedAgain).execute();

      const visitor = await enter(world.prosecutor);
      const { page } = visitor;
      await visitor.go(`/cases/${world.caseId}/identity/${childRef}/note`);
      await page.getByRole('radio', { name: 'Bijnaam' }).check();
      await page.getByRole('textbox', { name: 'Bijnaam' }).fill('Kwikkelientje');
      await page.getByRole('button', { name: 'In de kluis vastleggen' }).click();
      await page.getByRole('heading', { name: 'Identiteit', exact: true }).waitFor();
      await test.app.get(ScreenServedAgain).execute();
      await visitor.go('/');
      const task = page.getByRole('link', { name: 'Stuk bekijken' });
      await task.first().click();
      await page.getByRole('heading', { name: 'Brief van school' }).waitFor();

      expect(released.status).toBe(204);
      expect(page.url()).toContain(String(body.id));
    }));
});

describe('the data stewards', () => {
  it('one proposes a correction, another sees what changes and approves', () =>
    browser.step(async () => {
      const { body } = await world.prosecutor.client.get(`/cases/${world.caseId}`);
      const number = body.children.find(
        (one: { childRef: string }) => one.childRef === childRef,
      ).childNumber;
      const proposer = await enter(await aPerson(test, 'DATA_STEWARD'));
      const { page } = proposer;
      await page.getByRole('link', { name: 'Kluisbeheer' }).click();
      await page.getByRole('link', { name: 'Gegevens verbeteren' }).click();
      await page.getByLabel('Kindnummer').fill(number);
      await page.getByLabel('Achternaam').fill('Roodmusstein');
      await page.getByLabel('Straat').fill('Roodmushof');
      await page.getByLabel('Huisnummer').fill('7');
      await page.getByLabel('Postcode').fill('9988 ZX');
      await page.getByLabel('Woonplaats').fill('Roodmusdijk');
      await page.getByLabel('Telefoonnummers').fill('0699900077, 0699900078');
      await page.getByRole('button', { name: 'Broer of zus toevoegen' }).click();
      const sibling = page.getByRole('group', { name: 'Naaste 1' });
      await sibling.getByLabel('Relatie').selectOption({ label: 'broer' });
      await sibling.getByLabel('Voornaam').fill('Roodmusius');
      await sibling.getByLabel('Achternaam').fill('Roodmusstein');
      await page.getByLabel('Reden').fill('Zo staat het in de basisregistratie.');
      await page.getByRole('button', { name: 'Voorstel doen' }).click();
      await page.getByText('U hebt dit zelf voorgesteld.').waitFor();
      const at = new URL(page.url()).pathname;

      const other = await aPerson(test, 'DATA_STEWARD');
      const decider = await enter(other);
      await decider.go(at);
      await decider.page.getByRole('button', { name: 'Gegevens tonen' }).click();
      await decider.giveSecondFactor(await codeOf(test, other));
      for (const said of ['Roodmushof 7', '0699900078', 'Roodmusius'])
        await decider.page.getByText(said).first().waitFor();
      await decider.page.getByRole('button', { name: 'Gegevens verbergen' }).click();
      await decider.page.getByRole('button', { name: 'Goedkeuren' }).click();
      await decider.page.getByRole('dialog').getByRole('button', { name: 'Goedkeuren' }).click();
      await decider.page.getByText('goedgekeurd', { exact: true }).waitFor();

      expect(await decider.canaries()).toEqual([]);
      expect(browser.reported).toEqual([]);
    }));
});
