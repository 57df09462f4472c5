import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { aFace, aPdfWithFaces } from '../harness/faces.js';
import { aPdf } from '../harness/files.js';
import { TUS_PATCH } from '../harness/recordings.js';

// A file on its way from the desk of the prosecution to the desk of counsel, by the names a screen reader would say.
let made: DocumentCase;
let browser: TestBrowser;
let prosecutor: Visitor;
let coordinator: Visitor;
let defence: Visitor;
let pdf: Buffer;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  made = await aDocumentCase({}, new Date().toISOString());
  pdf = await aPdf({ name: 'Wende van Zilverschoon', phone: '06 12345678' }, 2);
  browser = await TestBrowser.start();
  prosecutor = await browser.visitor(made.test, made.prosecutor);
  coordinator = await browser.visitor(made.test, made.coordinator);
  defence = await browser.visitor(made.test, made.defence);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await made.test.close();
});

/** How often counsel finds the document in the list of the case. */
async function openToDefence(): Promise<number> {
  const { page } = await defence.signIn();
  await page.goto(`/cases/${made.caseId}/documents`);
  await page.getByRole('heading', { name: 'Stukken' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.getByRole('link', { name: 'Bevindingen op het plein' }).count();
}

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 120_000);
}

describe('a file in a case', () => {
  it('is entered, looked at page by page and released', async () => {
    const { page } = await prosecutor.signIn();
    await page.goto(`/cases/${made.caseId}/documents/new`);
    // What is missing is said, and what was said stays when the text would come in another way.
    await page.getByLabel('Titel').fill('Bevindingen op het plein');
    await page.getByRole('button', { name: 'Bestand invoeren' }).click();
    await page.getByRole('link', { name: 'Bestand: vul dit in' }).waitFor();
    await page.getByRole('link', { name: 'Soort stuk: vul dit in' }).waitFor();
    await page.getByLabel('Soort stuk').selectOption('PV_BEVINDINGEN');
    await page.getByRole('radio', { name: 'Typen of plakken' }).check();
    expect(await page.getByLabel('Titel').inputValue()).toBe('Bevindingen op het plein');
    await page.getByRole('radio', { name: 'Een bestand kiezen' }).check();
    expect(await page.getByLabel('Soort stuk').inputValue()).toBe('PV_BEVINDINGEN');
    await page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: 'Wende.pdf', mimeType: 'application/pdf', buffer: pdf });
    await page.getByRole('button', { name: 'Bestand invoeren' }).click();

    await page.getByText('Bladzijden bekijken zoals ze eruitzien').click();
    await page.getByRole('img', { name: 'Bladzijde 1 zoals partijen die krijgen' }).waitFor();
    await page.getByRole('button', { name: 'Volgende bladzijde' }).click();
    await page.getByText('Bladzijde 2 van 2').waitFor();
    const waits = page.getByRole('button', { name: 'Vervangen (Y)' });
    while (await waits.isVisible()) {
      await page.keyboard.press('y');
      if ((await page.getByText(/(\d+) van \1 twijfelgevallen beslist/).count()) > 0) break;
      await page.waitForTimeout(200);
    }
    await page.getByRole('button', { name: 'Stuk vrijgeven' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stuk vrijgeven' }).click();

    await page.getByText('niet gescand op virussen').waitFor();
    await page.getByText(/tekens teruggelezen en opnieuw gescreend/).waitFor();
  });

  it('is got by counsel as a copy with a name on it, alone and in a bundle', async () => {
    const { page } = await defence.signIn();
    await page.goto(`/cases/${made.caseId}/documents`);
    const bundle = page.waitForEvent('download');
    await page.getByRole('link', { name: 'bundel als ZIP' }).click();
    expect((await bundle).suggestedFilename()).toMatch(
      /^KN-[0-9A-Z-]+_bundel_\d{4}-\d\d-\d\d\.zip$/,
    );

    await page.getByRole('link', { name: 'Bevindingen op het plein' }).click();
    const copy = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Kopie als PDF' }).click();

    expect((await copy).suggestedFilename()).toMatch(
      /^KN-[0-9A-Z-]+_proces-verbaal-van-bevindingen_\d{4}-\d\d-\d\d\.pdf$/,
    );
  });

  it('is kept from counsel with a ground, and opened to counsel again', async () => {
    const { page } = await prosecutor.signIn();
    await page.goto(`/cases/${made.caseId}/documents`);
    await page.getByRole('link', { name: 'Bevindingen op het plein' }).click();
    await page.getByText('Voor iedereen in de zaak.').waitFor();
    await page.getByText('Wijzigen voor wie dit stuk is').click();
    await page.getByRole('radio', { name: 'alleen wie hieronder is aangevinkt' }).check();
    await page.getByRole('checkbox', { name: /^Raadsman of raadsvrouw \(V1\)/ }).uncheck();
    await page
      .getByLabel('Reden')
      .filter({ visible: true })
      .fill('Gaat alleen over het slachtoffer.');
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByText('vraagt een grond').first().waitFor();
    await page.getByLabel('Grond om een procespartij weg te laten').selectOption('NOT_CONCERNED');
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await page
      .getByText(/^Alleen voor: (?!.*Raadsman)/)
      .first()
      .waitFor();
    expect(await openToDefence()).toBe(0);

    await page.getByText('Wijzigen voor wie dit stuk is').click();
    await page.getByRole('radio', { name: 'iedereen in de zaak' }).check();
    await page
      .getByLabel('Reden')
      .filter({ visible: true })
      .fill('Nu ook van belang voor de verdediging.');
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByText('Voor iedereen in de zaak.').first().waitFor();
    await page.getByText('Eerdere beslissingen').click();
    await page.getByText(/Gaat alleen over het slachtoffer/).waitFor();
    expect(await openToDefence()).toBe(1);
  });

  it('is taken back and looked at again with what was decided, and who only reads it asks nothing more', async () => {
    const id = await made.entered('De scooter stond bij de toren.');
    const place = { start: 24, end: 29, type: 'PLACE', instead: 'gebouw' };
    await made.prosecutor.client.post(`/documents/${id}/places`, place);
    const { version } = await made.review(id);
    await made.prosecutor.client.post(`/documents/${id}/release`, { version });
    const reader = (await defence.signIn()).page;
    const refused: string[] = [];
    reader.on('response', (answer) => {
      if (answer.status() >= 400) refused.push(answer.url());
    });
    await reader.goto(`/cases/${made.caseId}/documents/${id}`);
    await reader.getByText('De scooter stond bij de [gebouw].').waitFor();
    await reader.waitForLoadState('networkidle');
    expect(refused).toEqual([]);

    const { page } = await prosecutor.signIn();
    await page.goto(`/cases/${made.caseId}/documents/${id}`);
    await page.locator('summary', { hasText: 'Intrekken en opnieuw nakijken' }).click();
    await page.getByLabel('Reden').filter({ visible: true }).fill('De scooter moet ook weg.');
    await page.getByRole('button', { name: 'Intrekken en opnieuw nakijken' }).click();
    await page.getByText('1 beslissing van mensen geldt weer.').waitFor();
    await page
      .getByRole('region', { name: 'Wat partijen lezen' })
      .filter({ hasText: 'bij de [gebouw].' })
      .waitFor();
  });

  it('loses its pictures and gets a role in the place of a person, before anybody gets it', async () => {
    const bytes = await aPdfWithFaces(await aFace());
    const { client } = made.prosecutor;
    const { body } = await client.post(`/cases/${made.caseId}/document-uploads`, {
      documentKey: newId(),
      kind: 'LETSELRAPPORT',
      title: 'Rapport met foto',
      sizeBytes: bytes.length,
    });
    await client.send('PATCH', `/document-uploads/${body.id}`, bytes, {
      ...TUS_PATCH,
      'upload-offset': '0',
    });
    const { page } = await prosecutor.signIn();
    await page.goto(`/cases/${made.caseId}/documents/${body.id}`);
    const without = page.getByRole('checkbox', { name: 'Laat alle afbeeldingen weg' });
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/pictures', async (route) => {
      await held;
      await route.continue();
    });
    const answers: number[] = [];
    const answered = page.waitForResponse(
      (response) => response.url().endsWith('/pictures') && answers.push(response.status()) === 3,
    );
    // Whoever changes their mind before the server answers is not told that somebody else was first.
    await without.check();
    await without.uncheck();
    await without.check();
    letGo();
    await answered;
    await page.getByText('De afbeeldingen gaan niet mee.').waitFor({ state: 'attached' });
    expect(await without.isChecked()).toBe(true);
    expect(answers.every((status) => status < 300)).toBe(true);

    await page.getByLabel('Woorden in het origineel').fill('fiets');
    await page.getByLabel('Vervangen als').selectOption('PERSON');
    await page.getByLabel('Wat er komt te staan').fill('getuige 2');
    await page.getByRole('button', { name: 'Vervangen', exact: true }).click();
    await page.getByText('[getuige 2]').first().waitFor();

    await page.getByRole('button', { name: 'Stuk vrijgeven' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stuk vrijgeven' }).click();
    await page.getByText('Afbeeldingen weggelaten').waitFor();
  });

  it('waits for a second look when something is kept', async () => {
    const { client } = made.prosecutor;
    const { body } = await client.post(`/cases/${made.caseId}/documents`, {
      documentKey: newId(),
      kind: 'BRIEF',
      title: 'Brief over de school',
      text: 'De Zonnewijzer belde. Wende van Zilverschoon was er niet.',
    });
    const { places } = await made.review(body.id);
    const school = places.find(({ type }) => type === 'SCHOOL')!;
    await client.put(`/documents/${body.id}/places/${String(school.number)}`, {
      decision: 'KEEP',
      version: school.version,
      reason: 'De school is in deze zaak bekend.',
    });
    await made.decideAll(body.id);
    const { page } = await coordinator.signIn();
    await page.goto(`/cases/${made.caseId}/documents/${body.id}`);

    await page.getByRole('heading', { name: 'Er blijft 1 gegeven staan' }).waitFor();
    // What stays is not to be looked for: where it stands, who let it stand and why.
    await page
      .getByText(/school\. Blijft staan volgens .+: De school is in deze zaak bekend\./)
      .waitFor();
    await page.getByRole('button', { name: /^Toon “De Zonnewijzer belde/ }).click();
    await page
      .getByRole('status', { name: 'Gegeven dat nu aan de beurt is' })
      .filter({ hasText: /Zonnewijzer” wordt/ })
      .waitFor();
    await page.getByRole('button', { name: 'Tweede blik geven' }).click();

    await page.getByText('De tweede blik is gegeven.').first().waitFor({ state: 'attached' });
  });

  it('tells whoever waits for a second look that it is there, without loading the page anew', async () => {
    const { client } = made.prosecutor;
    const { body } = await client.post(`/cases/${made.caseId}/documents`, {
      documentKey: newId(),
      kind: 'BRIEF',
      title: 'Brief over de klas',
      text: 'De Zonnewijzer belde nog eens. Wende van Zilverschoon was er weer.',
    });
    await made.decideAll(body.id);
    const { page } = await coordinator.signIn();
    await page.goto(`/cases/${made.caseId}/documents/${body.id}`);
    const [kept] = (await made.review(body.id)).places.filter(({ type }) => type === 'SCHOOL');
    await coordinator.context.request.put(
      `/api/v1/documents/${body.id}/places/${String(kept?.number)}`,
      { data: { decision: 'KEEP', version: kept?.version, reason: 'De school is hier bekend.' } },
    );
    await page.reload();
    await page.getByRole('button', { name: 'Kijk of de tweede blik er is' }).click();
    await page.getByText('De tweede blik is er nog niet.').first().waitFor({ state: 'attached' });
    const { version } = await made.review(body.id);
    expect(
      (await client.post(`/documents/${body.id}/second-look`, { version })).status,
    ).toBeLessThan(300);

    await page.getByRole('button', { name: 'Kijk of de tweede blik er is' }).click();

    await page.getByRole('button', { name: 'Stuk vrijgeven', disabled: false }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stuk vrijgeven' }).waitFor();
  });
});
