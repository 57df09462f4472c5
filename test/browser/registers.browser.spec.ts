import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { inBothSchemes, onAPhone } from '../harness/axe.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aCertifiedInterviewer } from '../harness/interviews.js';
import { aPerson, codeOf, type Person } from '../harness/people.js';

// The registers as their keepers use them, found by the names a screen reader would say.
let test: TestApp;
let browser: TestBrowser;
let administrator: Visitor;
let coordinator: Visitor;
let interviewer: Person;
let number: string;

const inDays = (days: number): string =>
  new Date(test.clock.now().getTime() + days * 86_400_000).toISOString();

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  interviewer = await aCertifiedInterviewer(test, { from: inDays(-500), to: inDays(20) });
  administrator = await browser.visitor(test, await aPerson(test, 'ADMINISTRATOR'));
  coordinator = await browser.visitor(test, await aPerson(test, 'INTERVIEW_COORDINATOR'));
  const { rows } = await test.database.admin.query<{ staff_number: string }>(
    'SELECT staff_number FROM people.person WHERE id = $1',
    [interviewer.id],
  );
  number = rows[0]?.staff_number ?? '';
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 120_000);
}

describe('the register of interviewers', () => {
  it('shows an administrator what expires, and takes the renewal', async () => {
    const { page } = await administrator.signIn();
    await page.getByRole('link', { name: 'Registers', exact: true }).click();
    const expiring = page.getByRole('region', { name: 'Wat binnen 90 dagen verloopt' });
    await expiring.getByRole('cell', { name: 'binnen 30 dagen' }).waitFor();

    await expiring.getByRole('link', { name: number }).click();
    await page.getByRole('link', { name: 'Certificaat vastleggen' }).click();
    await page.getByRole('button', { name: 'Certificaat vastleggen' }).click();
    await page.getByText('Dit ging niet door').waitFor();
    await page.getByRole('checkbox', { name: '9 tot en met 11 jaar' }).check();
    await page.getByLabel('Uitgegeven door').fill('Politieacademie');
    await page.getByLabel('Nummer of vindplaats van het bewijsstuk').fill('PA-2026-1');
    await page.getByLabel('Geldig vanaf').fill(inDays(30).slice(0, 10));
    await page.getByRole('button', { name: 'Certificaat vastleggen' }).click();

    await page.getByText('Het certificaat is vastgelegd.').waitFor({ state: 'attached' });
    await page.getByText('gaat nog in').first().waitFor();
  });

  it('lets the administrator suspend with a reason and lift again', async () => {
    const { page } = administrator;
    const card = page.getByRole('listitem').filter({ hasText: 'verloopt binnenkort' });
    await card.getByRole('button', { name: 'Schorsen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Certificaat schorsen' });
    await dialog.getByLabel('Reden').fill('Onderzoek naar de werkwijze');
    await dialog.getByRole('button', { name: 'Certificaat schorsen' }).click();
    await page.getByText('Onderzoek naar de werkwijze').waitFor();

    await page.getByRole('button', { name: 'Schorsing opheffen' }).click();
    const lifting = page.getByRole('dialog', { name: 'Schorsing opheffen' });
    await lifting.getByLabel('Reden').fill('Onderzoek gesloten');
    await lifting.getByRole('button', { name: 'Schorsing opheffen' }).click();

    await page.getByText(/opgeheven op/).waitFor();
  });

  it('takes a double click as one: one file, one line, and nobody is told off', async () => {
    const { page } = administrator;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST')
        sent.push(new URL(request.url()).pathname.replace(/.*\//, ''));
    });
    await page.getByText('Bewijsstukken').first().click();
    const form = page.getByRole('form', { name: 'Bewijsstuk toevoegen' });
    const create = { width: 8, height: 8, channels: 3, background: '#68a' } as const;
    await form.getByLabel('Bestand').setInputFiles({
      name: 'diploma.png',
      mimeType: 'image/png',
      buffer: await sharp({ create }).png().toBuffer(),
    });
    await form.getByRole('button', { name: 'Bewijsstuk toevoegen' }).dblclick();
    await page.getByRole('link', { name: /^diploma van .* ophalen/ }).waitFor();
    await page.waitForTimeout(200);
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.getByRole('button', { name: 'Schorsen' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Certificaat schorsen' });
    await dialog.getByLabel('Reden').fill('Onderzoek naar een klacht');
    await dialog.getByRole('button', { name: 'Certificaat schorsen' }).dblclick();
    await page.getByText('Onderzoek naar een klacht').waitFor();
    await administrator.settled();

    expect(sent).toEqual(['evidence', 'suspend']);
  });

  it('lets the coordinator keep training and hours, and keeps filters on the address', async () => {
    const { page } = await coordinator.signIn();
    await coordinator.go('/registers/interviewers');
    // The address holds the filter, so the box is ticked a moment after the click.
    await page.getByLabel('Alleen wie onder de norm zit').click();
    await page.getByText('1 gevonden').waitFor();
    expect(new URL(page.url()).search).toContain('below=1');
    await page.reload();
    await page.getByRole('link', { name: number }).click();

    const form = page.getByRole('form', { name: 'Nascholing, supervisie en toetsing' });
    await form.getByLabel('Soort').selectOption({ label: 'Nascholing' });
    await form.getByLabel('Datum').fill(inDays(-3).slice(0, 10));
    await form.getByLabel('Gegeven door').fill('Politieacademie');
    await form.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByRole('cell', { name: 'Nascholing' }).waitFor();

    await page.getByRole('link', { name: 'Werktijden wijzigen' }).click();
    await page.getByRole('textbox', { name: 'Standplaats (niet verplicht)' }).fill('Utrecht');
    await page.getByRole('button', { name: 'Werktijden opslaan' }).click();
    await page.getByText('De werktijden zijn opgeslagen.').waitFor({ state: 'attached' });
    await page.getByText('Utrecht').first().waitFor();
  });

  it('keeps studios: added by the coordinator, inspected by the administrator', async () => {
    await coordinator.go('/registers/studios/new');
    await coordinator.page.getByRole('textbox', { name: 'Naam' }).fill('Studio Lindenhof');
    await coordinator.page.getByRole('textbox', { name: 'Plaats' }).fill('Utrecht');
    await coordinator.page.getByRole('button', { name: 'Studio opslaan' }).click();
    await coordinator.page.getByRole('heading', { name: 'Studio Lindenhof' }).waitFor();
    await coordinator.page.getByText('nog niet gekeurd').waitFor();

    await administrator.go('/registers/studios');
    const { page } = administrator;
    await page.getByRole('link', { name: 'Studio Lindenhof' }).click();
    await page.getByRole('link', { name: 'Keuring vastleggen' }).click();
    await page.getByLabel('Datum van de keuring').fill(inDays(-1).slice(0, 10));
    await page.getByLabel('Gekeurd door').fill('Keuringsdienst Noord');
    for (const group of await page.getByRole('radiogroup').all())
      await group.getByRole('radio', { name: 'Ja' }).check();
    await page.getByRole('button', { name: 'Keuring vastleggen' }).click();

    await page.getByText('goedgekeurd', { exact: true }).waitFor();

    await coordinator.go(`${new URL(page.url()).pathname}/inspect`);
    await coordinator.page.getByText('U legt voor deze studio geen keuring vast').waitFor();
    expect(await coordinator.page.getByLabel('Datum van de keuring').count()).toBe(0);
  });

  it('lets the coordinator give the recorder of a studio a credential, once, and take it away', async () => {
    const { page, person } = coordinator;
    await coordinator.go('/registers/studios');
    await page.getByRole('link', { name: 'Studio Lindenhof' }).click();
    const systems = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Opnamesystemen' }) });
    await systems.getByText('Er is nog geen toegangsbewijs uitgegeven.').waitFor();
    await systems.getByLabel('Apparaat').fill('Recorder kamer 1');
    await systems.getByLabel('Laatste dag').fill(inDays(500).slice(0, 10));
    await systems.getByRole('button', { name: 'Toegangsbewijs uitgeven' }).click();
    await coordinator.giveSecondFactor(await codeOf(test, person));
    await systems.getByText('geldt ten hoogste 366 dagen').waitFor();
    await systems.getByLabel('Laatste dag').fill(inDays(90).slice(0, 10));
    await systems.getByRole('button', { name: 'Toegangsbewijs uitgeven' }).click();
    const shown = systems.getByText(/^ontzien-studio-[0-9a-f]{32}-/);
    const credential = await shown.innerText();
    await systems.getByRole('button', { name: 'Ik heb het ingevoerd' }).click();
    await systems.getByRole('cell', { name: 'geldig' }).waitFor();
    expect((await page.content()).includes(credential)).toBe(false);
    await page.reload();
    await systems.getByRole('cell', { name: 'Recorder kamer 1' }).waitFor();
    expect(await shown.count()).toBe(0);

    await systems.getByRole('button', { name: 'Intrekken' }).click();
    const dialog = page.getByRole('dialog', { name: 'Toegangsbewijs intrekken' });
    await dialog.getByLabel('Reden').fill('De recorder is vervangen.');
    await dialog.getByRole('button', { name: 'Toegangsbewijs intrekken' }).click();
    // The reason also stands in the field of the dialog, until it has closed.
    await dialog.waitFor({ state: 'hidden' });
    await systems.getByText('De recorder is vervangen.').waitFor();
    expect(await systems.getByRole('button', { name: 'Intrekken' }).count()).toBe(0);
  });

  it('shows which line of a table is wrong, as spreadsheets write them, before anything is taken in', async () => {
    const { page } = administrator;
    await administrator.go('/registers/import/attendants');
    const file = page.getByLabel('CSV-bestand');
    const choose = (buffer: Buffer) =>
      file.setInputFiles({ name: 'tolken.csv', mimeType: 'text/csv', buffer });
    const preview = page.getByRole('button', { name: 'Voorbeeld bekijken' });
    await choose(Buffer.from('PK\u0003\u0004\u0000'));
    await preview.click();
    await page.getByText('Sla het op als CSV UTF-8 en kies het opnieuw.').waitFor();
    await choose(Buffer.from('kind;name\nINTERPRETER;Rietveld\nkapot'));
    await preview.click();
    await page.getByRole('alert').getByText('Regel 3').waitFor();
    const content = [
      'kind;name;register_number;languages;organisation;region;briefed_on;valid_from;valid_through',
      'INTERPRETER;Rietveld;10001;ti;;;2026-01-15;2026-01-01;2030-12-31',
      ';;;;;;;;',
      'INTERPRETER;Zeegras;;;;;;2026-01-01;2030-12-31',
      '',
    ].join('\r\n');
    await choose(Buffer.from(`\uFEFF${content}`));
    await preview.click();
    await page.getByRole('row', { name: /^4 register_number / }).waitFor();
    await page.getByRole('heading', { name: '1 goede regel, 1 foute regel' }).waitFor();
    await page.getByRole('button', { name: 'Alleen de goede regels overnemen' }).click();

    await page.getByRole('link', { name: 'Rietveld' }).waitFor();
    expect(await page.getByText('Zeegras').count()).toBe(0);
  });

  it('lets the coordinator keep by keyboard when an interpreter can come, and is away', async () => {
    const { page } = coordinator;
    await coordinator.go('/registers/attendants');
    await page.getByRole('link', { name: 'Rietveld' }).press('Enter');
    const hours = page.getByRole('form', { name: 'Beschikbare uren' });
    await hours.getByRole('button', { name: 'Tijd toevoegen' }).press('Enter');
    await hours.getByRole('textbox', { name: /einde$/ }).fill('12:30');
    await hours.getByRole('button', { name: 'Uren opslaan' }).press('Enter');
    await page.getByText('De uren zijn opgeslagen.').waitFor({ state: 'attached' });

    const away = page.getByRole('form', { name: 'Afwezigheid' });
    await away.getByLabel('Vanaf').fill(`${inDays(3).slice(0, 10)}T08:00`);
    await away.getByLabel('Tot').fill(`${inDays(2).slice(0, 10)}T18:00`);
    await away.getByRole('button', { name: 'Vastleggen' }).press('Enter');
    await away.getByText('het einde moet na het begin liggen').first().waitFor();
    await away.getByLabel('Tot').fill(`${inDays(3).slice(0, 10)}T18:00`);
    await away.getByRole('button', { name: 'Vastleggen' }).press('Enter');
    const row = page.getByRole('row', { name: /08:00 .*18:00/ });
    await row.waitFor();
    expect([...(await inBothSchemes(coordinator)), ...(await onAPhone(coordinator))]).toEqual([]);
    await row.getByRole('button', { name: 'Afwezigheid intrekken' }).press('Enter');
    await row.getByText('ingetrokken').waitFor();
  });

  it('shows a long register a hundred rows at a time, and searches and sorts all of it', async () => {
    const { page } = coordinator;
    await test.database.admin.query(
      `INSERT INTO people.attendant (id, kind, name, register_number, languages, briefed_on, valid_from, valid_through, recorded_by, recorded_at)
       SELECT gen_random_uuid(), 'INTERPRETER', 'Duinriet ' || lpad(n::text, 3, '0'), (20000 + n)::text, '{ar}', '2026-01-15', '2026-01-01',
         '2030-12-31', $1, now() FROM generate_series(1, 120) AS n`,
      [interviewer.id],
    );
    await coordinator.go('/registers/attendants');
    const rows = page.locator('tbody tr');
    const onlyArabic = () => page.getByRole('combobox', { name: 'Taal' }).selectOption('ar');
    await onlyArabic();
    await page.getByText('100 van 120 rijen getoond').waitFor();
    expect(await rows.count()).toBe(100);
    expect([...(await inBothSchemes(coordinator)), ...(await onAPhone(coordinator))]).toEqual([]);

    const names = page.getByRole('button', { name: 'Naam' });
    await names.press('Enter');
    await names.press('Enter');
    await rows.first().getByText('Duinriet 120').waitFor();
    await page.getByRole('button', { name: 'Toon nog 20 rijen' }).press('Enter');
    await page.getByText('Duinriet 001').waitFor();
    expect(await rows.count()).toBe(120);
    expect(await page.getByText('rijen getoond').count()).toBe(0);

    // What is printed is complete.
    await coordinator.go('/registers/attendants');
    await onlyArabic();
    await page.getByText('100 van 120 rijen getoond').waitFor();
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await rows.count()).toBe(120);
  });

  it('reports nothing to the console on the way', () => {
    expect(browser.reported.filter((line) => !line.includes('422'))).toEqual([]);
    return Promise.resolve();
  });
});
