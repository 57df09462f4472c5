import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { CANARY, CANARY_TEXT, canariesIn, expectNoCanary } from '../harness/canary.js';
import { aCertifiedInterviewer, aCertifiedStudio } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { book, decide, weigh } from '../harness/browser-acts.js';
import { aLaterMotion } from '../harness/granted-motions.js';
import { anOrganisation, aPerson, codeOf, type Person, TEST_PASSWORD } from '../harness/people.js';

// Scenario A00 as people live it: every act through the screens, found by the names a screen reader would say.
const folder = mkdtempSync(join(tmpdir(), 'ontzien-film-'));
const film = join(folder, 'overzicht.mp4');
let test: TestApp;
let browser: TestBrowser;
let prosecutor: Visitor;
let coordinator: Visitor;
let interviewer: Visitor;
let counsel: Visitor;
let victimCounsel: Visitor;
let judge: Visitor;
let clerk: Visitor;
let everybody: readonly Visitor[];
let caseAt: string;
let childNumber: string;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  await anOrganisation(test, 'COURT', 'Rechtbank Linden');
  await anOrganisation(test, 'PROSECUTION_OFFICE', 'Parket Linden');
  const certified = await aCertifiedInterviewer(test);
  await aCertifiedStudio(test);
  const [one, two, three, four, five, six] = await Promise.all([
    aPerson(test, 'PROSECUTOR'),
    aPerson(test, 'INTERVIEW_COORDINATOR'),
    aPerson(test, 'DEFENCE_COUNSEL'),
    aPerson(test, 'VICTIM_COUNSEL'),
    aPerson(test, 'JUDGE'),
    aPerson(test, 'COURT_CLERK'),
  ]);
  const visit = (person: Person) => browser.visitor(test, person);
  prosecutor = await visit(one);
  coordinator = await visit(two);
  interviewer = await visit(certified);
  counsel = await visit(three);
  victimCounsel = await visit(four);
  judge = await visit(five);
  clerk = await visit(six);
  everybody = [prosecutor, coordinator, interviewer, counsel, victimCounsel, judge, clerk];
  writeFileSync(film, await aFilm({ seconds: 60, width: 320, height: 180, keyEverySeconds: 1 }));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

let broken = false;

/** One step of the story; when it fails the error says where its pictures are, and the story ends. */
function it(what: string, act: () => Promise<void>): void {
  step(
    what,
    async () => {
      if (broken) throw new Error('an earlier step of this story failed');
      broken = true;
      await browser.step(act);
      broken = false;
    },
    120_000,
  );
}

const day = (daysAgo = 0): string =>
  new Date(test.clock.now().getTime() - daysAgo * 86_400_000).toISOString().slice(0, 10);

async function openFor(
  role: string,
  person: Person,
  extra: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { page } = prosecutor;
  await page.getByLabel('Functie').selectOption({ label: role });
  await page.getByLabel('Persoon').selectOption(person.id);
  for (const [label, value] of Object.entries(extra))
    await page.getByLabel(label).selectOption({ label: value });
  const given = page.getByText('De toegang is gegeven.');
  await page.getByRole('button', { name: 'Toegang geven' }).click();
  await given.waitFor({ state: 'attached' });
  await page.getByRole('cell', { name: role }).first().waitFor();
}

async function signInAt(instant: Date, ...people: readonly Visitor[]): Promise<void> {
  test.clock.set(instant);
  for (const person of people) await person.signIn();
}

/** Picks one of the options that stand together under a question. */
async function choose({ page }: Visitor, question: string, option: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: question, exact: true })
    .getByRole('radio', { name: option, exact: true })
    .check();
}

async function openMotion({ page }: Visitor): Promise<void> {
  await page.goto(`${caseAt}/motions`);
  await page
    .getByRole('link', { name: /^Verzoek openen/ })
    .first()
    .click();
  await page.getByRole('heading', { name: `Verzoek over ${childNumber}` }).waitFor();
}

async function answer({ page }: Visitor, text: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Antwoord geven' });
  await form.getByLabel('Toelichting').fill(text);
  await form.getByRole('button', { name: 'Antwoord indienen' }).click();
  await form.waitFor({ state: 'detached' });
}

describe('A00 in a browser: the child is asked once', () => {
  it('1. the prosecutor signs in and registers the case', async () => {
    const { page } = await prosecutor.signIn();
    await page.getByRole('link', { name: 'Zaak registreren' }).click();
    await page.getByRole('heading', { name: 'Zaak registreren', level: 1 }).waitFor();
    await page.getByLabel('Parketnummer').fill('16-302310-26');
    await page.getByLabel('Gerecht').selectOption({ label: 'COURT Rechtbank Linden' });
    await page
      .getByLabel('Parket', { exact: true })
      .selectOption({ label: 'PROSECUTION_OFFICE Parket Linden' });
    await page.getByLabel('Dag van de aangifte').fill(day(1));
    const count = page.getByRole('group', { name: 'Feit 1' });
    await count.getByLabel('Gepleegd vanaf').fill('2024-08-03');
    await count.getByLabel('Gepleegd tot en met').fill('2024-08-03');
    await count.getByRole('option', { name: /^249 / }).waitFor({ state: 'attached' });
    await count.getByLabel('Artikel').selectOption('249');
    await page
      .getByRole('group', { name: 'Verdachte V1' })
      .getByLabel('Relatie tot het kind')
      .selectOption({ label: 'trainer of begeleider' });
    await page.getByRole('button', { name: 'Zaak registreren' }).click();
    await page.getByRole('heading', { name: 'Zaak 16/302310-26', level: 1 }).waitFor();
    caseAt = new URL(page.url()).pathname;
    expect(caseAt).toMatch(/^\/cases\/[^/]+$/);
  });

  it('2. her identity goes into the vault, and a number comes back', async () => {
    const { page } = prosecutor;
    await page.getByRole('link', { name: 'Kind registreren' }).first().click();
    const fill = async (label: string, value: string) => page.getByLabel(label).first().fill(value);
    await page.getByRole('textbox', { name: 'Roepnaam' }).fill(CANARY.callName);
    await fill('Voornamen', CANARY.givenNames.join(' '));
    await fill('Tussenvoegsel', CANARY.prefix);
    await fill('Achternaam', CANARY.surname);
    await fill('Geboortedatum', CANARY.dateOfBirth);
    await fill('Geboorteplaats', CANARY.placeOfBirth);
    await fill('Burgerservicenummer', CANARY.bsn);
    await fill('Straat', CANARY.address.street);
    await fill('Huisnummer', CANARY.address.number);
    await fill('Toevoeging', CANARY.address.addition);
    await fill('Postcode', CANARY.address.postcode);
    await fill('Woonplaats', CANARY.address.town);
    await fill('Naam van de school', CANARY.school.name);
    await fill('Groep of klas', CANARY.school.class);
    await fill('Bijnamen', CANARY.nicknames.join(', '));
    await fill('Namen op internet', CANARY.handles.join(', '));
    await fill('Telefoonnummers', CANARY.phones.join(', '));
    await fill('E-mailadressen', CANARY.emails.join(', '));
    for (const [add, { role, givenName, prefix, surname }] of [
      ['Ouder of verzorger toevoegen', CANARY.parents[0]],
      ['Broer of zus toevoegen', CANARY.siblings[0]],
    ] as const) {
      await page.getByRole('button', { name: add }).click();
      const relative = page.getByRole('group', { name: 'Naaste 1' }).last();
      await relative.getByLabel('Relatie').selectOption({ label: role });
      await relative.getByLabel('Voornaam').fill(givenName);
      await relative.getByLabel('Tussenvoegsel').fill(prefix);
      await relative.getByLabel('Achternaam').fill(surname);
    }
    await page.getByRole('button', { name: 'Kind registreren' }).click();
    const copy = page
      .getByRole('list', { name: 'Kinderen in deze zaak' })
      .getByRole('button', { name: /^Kopieer KN-/ });
    childNumber = ((await copy.getAttribute('aria-label')) ?? '').replace('Kopieer ', '');
    expect(childNumber).toMatch(/^KN-/);
    expect(await prosecutor.canaries()).toEqual([]);
  });

  it('3. a report is entered with names, reviewed by keys and released with the number', async () => {
    const { page } = prosecutor;
    await page.goto(caseAt);
    await page.getByRole('link', { name: 'Stuk invoeren' }).click();
    await page.getByRole('radio', { name: 'Typen of plakken' }).check();
    await page.getByLabel('Soort stuk').selectOption({ label: 'Proces-verbaal van aangifte' });
    await page.getByLabel('Titel').fill('Proces-verbaal van aangifte');
    await page.getByLabel('Tekst').fill(`${CANARY_TEXT}\nOp 17 maart was het plein leeg.`);
    await page.getByRole('button', { name: 'Stuk invoeren' }).click();
    await page.getByRole('heading', { name: 'Twijfelgevallen' }).waitFor();
    expect(
      canariesIn(await page.getByRole('region', { name: 'Origineel' }).innerText()),
    ).not.toEqual([]);
    await page.getByText(/^Twijfelgeval 1 van /).waitFor();
    const progress = page.getByText(/twijfelgevallen beslist|geen twijfelgevallen/);
    for (let doubt = await progress.innerText(); !isDone(doubt);) {
      await page.keyboard.press('y');
      await page.waitForFunction(
        ([before]) => !(globalThis as unknown as Shown).document.body.innerText.includes(before),
        [doubt] as const,
      );
      doubt = await progress.innerText();
    }
    const served = await page.getByRole('region', { name: 'Wat partijen lezen' }).innerText();
    expect(served).toContain(childNumber);
    expect(canariesIn(served)).toEqual([]);
    expect(await prosecutor.addressCanaries()).toEqual([]);

    await page.getByRole('button', { name: 'Stuk vrijgeven' }).first().click();
    await page
      .getByRole('dialog', { name: 'Stuk vrijgeven?' })
      .getByRole('button', { name: 'Stuk vrijgeven' })
      .click();
    await page.getByRole('heading', { name: 'Verslag van de controle' }).waitFor();
    expect(await prosecutor.canaries()).toEqual([]);
  });

  it('4. the case is opened for everybody at their moment', async () => {
    await prosecutor.page.getByRole('link', { name: 'Partijen en toegang' }).click();
    await openFor('Verhoorcoördinator', coordinator.person);
    await openFor('Raadsman of raadsvrouw', counsel.person, { 'Welke verdachte': 'V1' });
    await openFor('Slachtofferadvocaat', victimCounsel.person, { 'Welk kind': childNumber });
    await openFor('Rechter', judge.person);
    await openFor('Griffier', clerk.person);
    expect(await prosecutor.canaries()).toEqual([]);
  });

  it('5. the coordinator records what she needs, finds a time and books it', async () => {
    const { page } = await coordinator.signIn();
    await page.goto(caseAt);
    // In the head of the case as the next term, and where it is due.
    await page.getByRole('link', { name: 'Behoeften vastleggen' }).first().click();
    await page.getByLabel('Talen waarin het kind gehoord kan worden').fill('nl');
    await page.getByLabel('Een begeleider is aangeboden').check();
    await page
      .getByRole('radiogroup', { name: 'Wil het kind een begeleider?' })
      .getByLabel('ja')
      .check();
    await page.getByLabel('Wie, alleen de rol').selectOption({ label: 'familielid' });
    await page.getByLabel(/^Het kind is geïnformeerd/).check();
    await page
      .getByRole('radiogroup', { name: 'Verhoorder die het kind wil' })
      .getByLabel('vrouw')
      .check();
    await page
      .getByLabel('Wensen in de woorden van het kind')
      .fill('In de ochtend, met de knuffel.');
    await page.getByLabel('De wettelijk vertegenwoordiger is geïnformeerd').check();
    await page.getByLabel('De behoeften zijn volledig').check();
    await page.getByRole('button', { name: 'Behoeften vastleggen' }).click();
    await page.getByRole('heading', { name: 'Overzicht', level: 2 }).waitFor();

    await page.getByRole('link', { name: 'Tijd zoeken' }).click();
    await book(page);
    await page.getByRole('heading', { name: 'Verhoor: eerste verhoor' }).waitFor();
    expect(await coordinator.canaries()).toEqual([]);
    // She goes home: a page left open would ask on after her session ended.
    await coordinator.page.goto('about:blank');
  });

  it('6. the interviewer holds the session, logs it and hands in the recording', async () => {
    const { rows } = await test.database.admin.query<{ starts: Date }>(
      'SELECT lower(session) AS starts FROM interviews.booking',
    );
    await signInAt(rows[0]!.starts, interviewer);
    const { page } = interviewer;
    await page.getByRole('link', { name: 'Mijn verhoren' }).click();
    await page.getByLabel('Dag').fill(day());
    await page.getByRole('link', { name: 'Verhoor openen' }).click();
    await page.getByRole('button', { name: 'Verhoor beginnen' }).click();
    await page.getByLabel('Wat gebeurt er').selectOption({ label: 'nieuwe fase' });
    await page.getByLabel('Fase').selectOption({ label: 'vrij vertellen' });
    await page.getByRole('button', { name: 'Regel toevoegen' }).click();
    await page.getByText('nieuwe fase: vrij vertellen').waitFor();
    test.clock.advance(20 * 60_000);
    await page.getByText('Verhoor afronden').first().click();
    await page.getByRole('button', { name: 'Verhoor afronden' }).click();
    await page.getByText('gehouden', { exact: true }).first().waitFor();

    await page
      .getByRole('radiogroup', { name: 'Welke camera' })
      .getByLabel('Overzicht van de studio')
      .check();
    const choosing = page.waitForEvent('filechooser');
    await page.getByLabel('Bestand').click();
    await (await choosing).setFiles(film);
    await page.getByRole('button', { name: 'Opname inleveren' }).click();
    await page.getByText('De opname is ontvangen en nagelezen.').waitFor();
    await page.goto(`${caseAt}/recordings`);
    await page.getByRole('link', { name: 'Overzicht van de studio' }).waitFor();
    // Rights to view are nothing of hers.
    expect(await page.getByRole('link', { name: 'Kijkrecht en kijkkamer' }).count()).toBe(0);
    expect(await interviewer.canaries()).toEqual([]);
  });

  it('6b. the prosecutor gives counsel a right to view', async () => {
    await signInAt(test.clock.now(), prosecutor);
    const { page } = prosecutor;
    const local = (days: number) =>
      new Date(test.clock.now().getTime() + days * 86_400_000)
        .toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
        .slice(0, 16)
        .replace(' ', 'T');
    await page.goto(`${caseAt}/viewing`);
    await page.getByLabel('Advocaat van de verdediging').selectOption(counsel.person.id);
    await page.getByLabel('Van', { exact: true }).fill(local(-1));
    await page.getByLabel('Tot', { exact: true }).fill(local(60));
    await page.getByLabel('Elders, op grond van een beslissing').check();
    await page
      .getByLabel('Welke beslissing staat dit toe')
      .fill('Beslissing van de raadsheer-commissaris');
    await page.getByLabel('Reden').fill('Voorbereiding van het hoger beroep');
    await page.getByRole('button', { name: 'Kijkrecht geven' }).click();
    await page.getByRole('cell', { name: 'nog niet geopend' }).waitFor();
    expect(await prosecutor.canaries()).toEqual([]);
  });

  it('7. counsel agrees, watches with seeking, and sees what was watched', async () => {
    await signInAt(test.clock.now(), counsel);
    const { page } = counsel;
    await page.goto(`${caseAt}/recordings`);
    await page.getByRole('link', { name: 'Opname bekijken' }).click();
    await page.getByLabel('Waarom kijkt u?').fill('Voorbereiding van het verzoek');
    await page.getByLabel('Ik stem in met deze regels').check();
    await page.getByRole('button', { name: 'Opname openen' }).click();
    const video = page.getByLabel(/^Opname: Overzicht van de studio/);
    const position = async () =>
      video.evaluate(
        (player) => (player as unknown as { readonly currentTime: number }).currentTime,
      );
    await page.getByLabel('Plaats in de opname').fill('30000');
    await page.waitForFunction(
      () =>
        ((globalThis as unknown as Shown).document.querySelector('video')?.currentTime ?? 0) >= 30,
    );
    await page.getByRole('button', { name: 'Afspelen' }).click();
    const ticking = setInterval(() => {
      test.clock.advance(1_000);
    }, 1_000);
    try {
      await page.waitForFunction(
        () =>
          ((globalThis as unknown as Shown).document.querySelector('video')?.currentTime ?? 0) >=
          34,
      );
      await page.getByRole('button', { name: 'Pauzeren' }).click();
      expect(await position()).toBeGreaterThanOrEqual(34);
      await page.getByText(/^U hebt 00:0[1-9] van 01:00 bekeken\.$/).waitFor();
    } finally {
      clearInterval(ticking);
    }
    await page.getByRole('group', { name: 'Nog niet bekeken' }).getByRole('button').first().click();
    await page.waitForFunction(
      () =>
        ((globalThis as unknown as Shown).document.querySelector('video')?.currentTime ?? 99) < 30,
    );
    expect(await counsel.canaries()).toEqual([]);
  });

  it('8. counsel writes the motion in five steps and files it', async () => {
    const { page } = counsel;
    await page.goto(caseAt);
    await page.getByRole('link', { name: 'Verzoek schrijven' }).click();
    await page.getByRole('button', { name: 'Verzoek beginnen' }).click();
    const next = () => page.getByRole('button', { name: 'Volgende stap' }).click();
    await page
      .getByRole('group', { name: 'Over welke feiten' })
      .getByRole('checkbox')
      .first()
      .check();
    await choose(counsel, 'Is de verklaring van het kind belastend?', 'ja');
    await choose(counsel, 'Kon de verdediging eerder vragen stellen of laten stellen?', 'nee');
    await choose(counsel, 'Hoe zwaar weegt de verklaring in het bewijs?', 'Beslissend bewijs');
    await choose(
      counsel,
      'Waarom hebt u de opname niet (helemaal) bekeken?',
      'Ik heb nog niet (alles) bekeken',
    );
    await next();
    await page
      .getByRole('group', { name: 'Wettelijke grondslag' })
      .getByLabel('ondervragingsrecht')
      .check();
    await choose(
      counsel,
      'In welke vorm',
      'In de studio, door een gecertificeerde studioverhoorder',
    );
    await next();
    await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
    const question = page.getByRole('group', { name: 'Vraag 1' });
    await question.getByLabel('Onderwerp').fill('Licht');
    await question
      .getByRole('textbox', { name: 'Vraag', exact: true })
      .fill('Brandde het licht in de gang?');
    await page.getByRole('button', { name: 'Passage toevoegen' }).click();
    const passage = page.getByRole('group', { name: 'Passage 1' });
    await passage.getByLabel('Begin').fill('00:20');
    await passage.getByLabel('Einde').fill('00:30');
    await passage.getByLabel('Waar het om gaat').fill('Hier stopt de verhoorder met doorvragen.');
    await page.getByLabel('Beroep op voorondersteld belang (Keskin)').first().check();
    await page
      .getByLabel('Waarom volstaat het bekijken van de opname niet?')
      .fill('Naar het licht in de gang is in de opname niet gevraagd.');
    await next();
    await page.getByLabel('Schriftelijke vragen stellen').check();
    await page
      .getByLabel('Hoe staat in dit verzoek het belang van het kind voorop?')
      .fill('Een kort gesprek, door dezelfde verhoorder, met vooraf ingediende vragen.');
    await next();
    await page.getByLabel(/^Ik verklaar dat de tekst geen gegevens bevat/).check();
    await page.getByText('Er ontbreekt niets.').waitFor();
    await page.getByText('Alles is bewaard.').waitFor();
    await page.getByRole('button', { name: 'Verzoek indienen' }).click();
    await page
      .getByRole('dialog', { name: 'Dient u dit verzoek in?' })
      .getByRole('button', { name: 'Verzoek indienen' })
      .click();
    await page.getByRole('heading', { name: `Verzoek over ${childNumber}` }).waitFor();
    await page.getByText('ingediend', { exact: true }).first().waitFor();
    expect(await counsel.canaries()).toEqual([]);
  });

  it('9. the clerk takes it under review, the others answer, and the child is asked', async () => {
    for (const person of [clerk, prosecutor, victimCounsel]) await person.signIn();
    await openMotion(clerk);
    await clerk.page.getByRole('button', { name: 'In behandeling nemen' }).click();
    await clerk.page.getByText('in behandeling', { exact: true }).first().waitFor();

    await openMotion(prosecutor);
    await choose(prosecutor, 'Standpunt', 'Tegen het verzoek');
    await answer(prosecutor, 'De opname is volledig.');

    const { page } = victimCounsel;
    await openMotion(victimCounsel);
    await choose(
      victimCounsel,
      'Is het kind naar zijn mening gevraagd?',
      'Ja, het kind is gevraagd',
    );
    await page.getByLabel('Wie heeft het gevraagd').selectOption({ label: 'Slachtofferadvocaat' });
    await page.getByLabel('Op welke manier').selectOption({ label: 'Gesprek op kantoor' });
    await page.getByLabel('Op welke dag').fill(day());
    await page
      .getByLabel('Wat het kind zei, in eigen woorden')
      .fill('Ik wil het niet nog een keer vertellen.');
    await choose(victimCounsel, 'Wil opnieuw vertellen', 'Nee');
    await page.getByLabel('Het kind vindt het goed dat de verdediging dit leest').check();
    await page.getByRole('button', { name: 'Mening vastleggen' }).click();
    await page.getByText('Ik wil het niet nog een keer vertellen.').first().waitFor();
    await choose(victimCounsel, 'Standpunt', 'Tegen het verzoek');
    await choose(victimCounsel, 'Belang van de vertegenwoordiger', 'Geen tegenstrijdig belang');
    await answer(victimCounsel, 'Het kind is in behandeling.');
    for (const person of [clerk, prosecutor, victimCounsel])
      expect(await person.canaries()).toEqual([]);
  });

  it('10. the judge denies it with reasons, and everybody reads why', async () => {
    const { page } = await judge.signIn();
    await openMotion(judge);
    await page.getByRole('link', { name: 'Beslissen' }).click();
    await page.getByText('Ik wil het niet nog een keer vertellen.').waitFor();
    await choose(judge, 'Beslissing', 'Afgewezen');
    await page.getByLabel('gezondheid of welzijn van de getuige').check();
    await page.getByLabel('bekijken van de opname volstaat').check();
    await weigh(page, {
      reasoning: 'De opname is volledig en beschikbaar.',
      interest: 'Het belang van het kind is een eerste overweging.',
      view: 'Het kind wil niet; daaraan komt groot gewicht toe.',
    });
    await page
      .getByLabel('Goede reden om niet te laten ondervragen')
      .fill('Het welzijn van het kind.');
    await page
      .getByLabel('Gewicht van de verklaring in het bewijs')
      .fill('Van belang, niet het enige bewijs.');
    await page.getByLabel('De opname is beschikbaar voor verdediging en rechter').check();
    await page.getByLabel('Er is steunbewijs, met naam genoemd').check();
    await decide(page, 'Je hoeft niet opnieuw te vertellen.');
    await judge.giveSecondFactor(await codeOf(test, judge.person));
    await page.getByRole('heading', { name: `Verzoek over ${childNumber}` }).waitFor();
    await openMotion(counsel);
    for (const person of [judge, counsel]) {
      await person.page.getByText('De opname is volledig en beschikbaar.').waitFor();
      expect(await person.canaries()).toEqual([]);
    }
  });

  it('10b. a later motion is granted, and opens one session that is booked on that leave', async () => {
    const parties = [prosecutor, clerk, victimCounsel].map(({ person }) => person);
    for (const { client, login } of parties) await client.signIn(login, TEST_PASSWORD);
    const { id, childRef } = await aLaterMotion(parties, caseAt.replace('/cases/', ''));
    const { page } = judge;
    await page.goto(`${caseAt}/motions/${id}/decide`);
    await choose(judge, 'Beslissing', 'Toegewezen onder voorwaarden');
    await page.getByLabel('nieuwe feiten').check();
    await weigh(page, {
      reasoning: 'Over de tweede ontmoeting is niet gevraagd.',
      interest: 'Kort, en met de verhoorder die het kind kent.',
      view: 'Het kind wil alleen met dezelfde verhoorder; zo wordt beslist.',
    });
    await page.getByLabel('Dezelfde studioverhoorder').check();
    await page.getByLabel('Laatste dag waarop het verhoor mag worden gehouden').fill(day(-60));
    await decide(page, 'Dezelfde mevrouw vraagt je nog één keer iets.');
    await page.getByRole('heading', { name: `Verzoek over ${childNumber}` }).waitFor();

    const { page: books } = await coordinator.signIn();
    await books.goto(`${caseAt}/slots/${childRef}`);
    // The leave is what is looked for: a first interview was held already.
    expect(await books.getByLabel('Soort verhoor').inputValue()).not.toBe('INITIAL');
    await book(books);
    await books.getByRole('heading', { name: 'Verhoor: aanvullend verhoor' }).waitFor();
    await books.goto(`${caseAt}/bookings`);
    await books.getByText(/aanvullend verhoor.*\(gebruikt\)/).waitFor();
    for (const person of [judge, coordinator]) expect(await person.canaries()).toEqual([]);
    await books.goto('about:blank');
  });

  it('11. the clerk plans a hearing with the child, and the judge orders the doors closed', async () => {
    const { page } = clerk;
    await page.goto(caseAt);
    await page.getByRole('link', { name: 'Terechtzitting', exact: true }).click();
    await page.getByRole('link', { name: /zitting plannen$/i }).click();
    await page.getByLabel('Soort zitting').selectOption({ label: 'Inhoudelijke behandeling' });
    const on = day(-30);
    await page.getByLabel('Begin').fill(`${on}T10:00`);
    await page.getByLabel('Einde').fill(`${on}T12:00`);
    await choose(clerk, 'Is het kind erbij?', 'Kind aanwezig via videoverbinding');
    await page.getByRole('button', { name: /zitting plannen$/i }).click();
    await page.getByText('gesloten deuren voorgesteld').first().waitFor();
    expect(await page.getByRole('button', { name: 'Beslissing vastleggen' }).count()).toBe(0);

    await judge.page.goto(`${caseAt}/hearings`);
    await judge.page
      .getByRole('table')
      .getByRole('link', { name: /zitting openen|gesloten deuren beslissen/i })
      .click();
    await choose(judge, 'Beslissing', 'Gesloten deuren voor de hele zitting');
    await judge.page
      .getByRole('textbox', { name: 'Redenen' })
      .fill('Het kind moet vrij kunnen spreken.');
    await judge.page.getByRole('button', { name: 'Beslissing vastleggen' }).click();
    await judge.page.getByText('gesloten deuren', { exact: true }).first().waitFor();
    for (const person of [clerk, judge]) expect(await person.canaries()).toEqual([]);
  });

  it('12. the analyst reads figures that lead back to nobody', async () => {
    const analyst = await browser.visitor(test, await aPerson(test, 'ANALYST'));
    const { page } = await analyst.signIn();
    await page.getByRole('link', { name: 'Cijfers' }).click();
    await page.getByRole('heading', { name: 'Cijfers', level: 1 }).waitFor();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain(childNumber);
    expect(await analyst.canaries()).toEqual([]);
  });

  it('nothing was reported on the way, and nothing of the child stands anywhere outside the vault', async () => {
    expect(browser.reported).toEqual([]);
    for (const person of everybody) expect(await person.addressCanaries()).toEqual([]);
    await expectNoCanary(test);
  });
});

interface Shown {
  readonly document: {
    readonly body: { readonly innerText: string };
    querySelector(name: string): { readonly currentTime: number } | null;
  };
}

function isDone(progress: string): boolean {
  const [, decided, all] = /^(\d+) van (\d+) /.exec(progress) ?? [];
  return decided === all;
}
