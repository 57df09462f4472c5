import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { inBothSchemes, onAPhone } from '../harness/axe.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import type { Person } from '../harness/people.js';

// What looks like personal data in a text: the writer is asked, once, and the defence takes it out.
const QUESTION = 'Is dit van een kind of van familie?';

let made: DocumentCase;
let browser: TestBrowser;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  made = await aDocumentCase({}, new Date().toISOString());
  browser = await TestBrowser.start();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await made.test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 120_000);
}

async function atTheForm(person: Person): Promise<Visitor> {
  return (await browser.visitor(made.test, person, { bypassCSP: true })).signIn();
}

async function enters({ page }: Visitor, title: string): Promise<void> {
  await page.goto(`/cases/${made.caseId}/documents/new`);
  await page.getByRole('radio', { name: 'Typen of plakken' }).check();
  await page.getByLabel('Soort stuk').selectOption('BRIEF');
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Tekst').fill('Een korte brief.');
  await page.getByRole('button', { name: 'Stuk invoeren' }).click();
}

const titles = async () =>
  (await made.prosecutor.client.get(`/cases/${made.caseId}/documents`)).body.items.map(
    ({ title }: { title: string }) => title,
  );

describe('a text with what looks like a telephone number', () => {
  it('asks whose it is, keeps nothing when the writer goes back, and is kept on a ground', async () => {
    const visitor = await atTheForm(made.prosecutor);
    const { page } = visitor;
    await enters(visitor, 'Bel 030-2345678');
    const dialog = page.getByRole('dialog', { name: QUESTION });
    await dialog.getByText('“030-2345678”, telefoonnummer').waitFor();
    expect([...(await inBothSchemes(visitor)), ...(await onAPhone(visitor))]).toEqual([]);
    await dialog.getByRole('button', { name: 'Terug naar de tekst' }).click();
    await page
      .getByText('Titel: hierin staat iets dat op een persoonsgegeven lijkt')
      .first()
      .waitFor();
    expect(await titles()).toEqual([]);

    await page.getByRole('button', { name: 'Stuk invoeren' }).click();
    expect(await dialog.getByRole('button', { name: 'Zo bewaren' }).isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: 'van een instantie of iemand in functie' }).check();
    await dialog.getByRole('button', { name: 'Zo bewaren' }).click();
    await page.getByRole('heading', { name: 'Bel 030-2345678' }).waitFor();
    expect(await titles()).toEqual(['Bel 030-2345678']);
  });

  it('asks about the same words once in one sitting', async () => {
    const visitor = await atTheForm(made.coordinator);
    const { page } = visitor;
    await enters(visitor, 'Bel 030-2345678 na tien uur');
    const dialog = page.getByRole('dialog', { name: QUESTION });
    await dialog.getByRole('radio', { name: 'van de verdachte' }).check();
    await dialog.getByRole('button', { name: 'Zo bewaren' }).click();
    await page.getByRole('heading', { name: 'Bel 030-2345678 na tien uur' }).waitFor();
    await visitor.follow(`/cases/${made.caseId}/documents/new`);
    await page.getByRole('radio', { name: 'Typen of plakken' }).check();
    await page.getByLabel('Soort stuk').selectOption('BRIEF');
    await page.getByLabel('Titel').fill('Nogmaals 030-2345678');
    await page.getByLabel('Tekst').fill('Een korte brief.');
    await page.getByRole('button', { name: 'Stuk invoeren' }).click();

    await page.getByRole('heading', { name: 'Nogmaals 030-2345678' }).waitFor();
  });

  it('asks the defence nothing, and says what to take out', async () => {
    const visitor = await atTheForm(made.defence);
    await enters(visitor, 'Bel 030-2345678');

    await visitor.page.getByText('Schrijf het anders, of haal het weg').waitFor();
    expect(await visitor.page.getByRole('dialog', { name: QUESTION }).count()).toBe(0);
  });
});
