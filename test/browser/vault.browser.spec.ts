import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { DeliverEvents } from '../../src/modules/notifications/index.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { aPerson, codeOf, type Person, stepUp } from '../harness/people.js';
import { PROCEDURAL_CHILD } from '../harness/procedural-text.js';

// What the keepers of the vault do, found by them from where they land, and done by two persons where the law asks two.
const REASON = 'Blijkt uit de basisregistratie, nagekeken met de coördinator.';

let made: DocumentCase;
let browser: TestBrowser;
let one: Person;
let two: Person;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  made = await aDocumentCase({}, new Date().toISOString());
  browser = await TestBrowser.start();
  one = await aPerson(made.test, 'DATA_STEWARD');
  two = await aPerson(made.test, 'DATA_STEWARD');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await made.test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 120_000);
}

const enter = async (person: Person) => (await browser.visitor(made.test, person)).signIn();

async function registered(surname: string) {
  const { id: caseId } = await made.aCase();
  const { body } = await made.prosecutor.client.post(`/cases/${caseId}/children`, {
    registrationKey: newId(),
    identity: { ...PROCEDURAL_CHILD, bsn: '', parents: [], siblings: [], surname },
  });
  return { caseId, number: String(body.childNumber), ref: String(body.childRef) };
}

/** From the desk of the stewards to a proposal that waits for somebody else; answers where it stands. */
async function proposes(
  { page }: Visitor,
  act: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  await page.getByRole('link', { name: 'Kluisbeheer', exact: true }).click();
  await page.getByRole('link', { name: act }).click();
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  await page.getByLabel('Reden').fill(REASON);
  await page.getByRole('button', { name: 'Voorstel doen' }).click();
  await page.getByText('U hebt dit zelf voorgesteld.').waitFor();
  expect(await page.getByRole('button', { name: 'Goedkeuren' }).count()).toBe(0);
  return new URL(page.url()).pathname;
}

async function approves({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Goedkeuren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Goedkeuren' }).click();
}

describe('one child that was registered twice', () => {
  it('is suspected by a search that names nobody, merged by two persons, and split again', async () => {
    const [first, second] = [await registered('Populierdijk'), await registered('Populierdyk')];
    const proposer = await enter(one);
    const decider = await enter(two);
    const { page } = proposer;
    await page.getByRole('link', { name: 'Kluisbeheer', exact: true }).click();
    await page.getByRole('link', { name: 'Vragen aan de kluis' }).click();
    const search = page.getByRole('form', { name: 'Is een kind misschien al geregistreerd?' });
    const ask = async (surname: string) => {
      await search.getByLabel('Achternaam').fill(surname);
      await search.getByRole('button', { name: 'Vragen' }).click();
    };
    await search.getByLabel('Eerste voornaam').fill('Wende');
    await search.getByLabel('Tussenvoegsel').fill('van');
    await search.getByLabel('Geboortedatum').fill('2016-05-10');
    await search.getByLabel('Reden').fill(REASON);
    await ask('Populierdijk');
    await proposer.giveSecondFactor(await codeOf(made.test, one));
    await page.getByText('Mogelijk hetzelfde kind: 1 registratie.').waitFor();
    // A hit says that there is one, never which.
    expect(await page.getByText(first.number).count()).toBe(0);
    await ask('Wilgenroos');
    await page.getByText('Geen registratie lijkt op dit kind.').waitFor();

    const at = await proposes(proposer, 'Dubbele registratie samenvoegen', {
      'Kindnummer van de registratie die blijft': first.number,
      'Kindnummer van de registratie die erbij komt': second.number,
    });
    await decider.page.getByRole('link', { name: 'Kluisbeheer', exact: true }).click();
    await decider.page.getByRole('link', { name: new RegExp(first.number) }).click();
    await decider.page.waitForURL(`**${at}`);
    await decider.page.getByRole('button', { name: 'Gegevens tonen' }).click();
    await decider.giveSecondFactor(await codeOf(made.test, two));
    await decider.page.getByText('verschillend').first().waitFor();
    expect(await decider.page.getByText(/Populierd/).count()).toBe(0);
    await approves(decider);
    await decider.page.getByText('goedgekeurd', { exact: true }).waitFor();

    const same = async (answer: string) => {
      await page.getByRole('link', { name: 'Kluisbeheer', exact: true }).click();
      await page.getByRole('link', { name: 'Vragen aan de kluis' }).click();
      const form = page.getByRole('form', { name: 'Zijn twee kindnummers van één kind?' });
      await form.getByLabel('Eerste kindnummer').fill(first.number);
      await form.getByLabel('Tweede kindnummer').fill(second.number);
      await form.getByLabel('Reden').fill(REASON);
      await form.getByRole('button', { name: 'Vragen' }).click();
      await page.getByText(answer).waitFor();
    };
    await same('Deze nummers zijn van hetzelfde kind.');
    await decider.follow(
      await proposes(proposer, 'Registratie splitsen', { Kindnummer: second.number }),
    );
    await approves(decider);
    await decider.page.getByText('goedgekeurd', { exact: true }).waitFor();
    await same('Volgens de kluis zijn deze nummers van verschillende kinderen.');
  });
});

describe('an identity whose term is over', () => {
  it('answers narrowly, is kept while somebody holds it, and is erased by two persons with a certificate', async () => {
    const { caseId, number, ref } = await registered('Esdoornlaan');
    const prosecutor = await enter(made.prosecutor);
    const { page } = prosecutor;
    const identity = async (link: string) => {
      await prosecutor.follow(`/cases/${caseId}/identity`);
      await page.getByRole('link', { name: link }).click();
    };
    await identity('Leeftijd op een dag');
    await page.getByLabel('Op welke dag?').fill('2026-03-02');
    await page.getByRole('button', { name: 'Vragen' }).click();
    await page.getByText('Minderjarig op die dag').waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('2016');
    await identity('Bewaarplicht');
    await page.getByLabel('Reden').fill('Het hoger beroep loopt nog.');
    await page.getByRole('button', { name: 'Bewaarplicht opleggen' }).click();
    await page.getByText('bewaarplicht', { exact: true }).waitFor();
    await made.test.database.admin.query(`UPDATE cases."case" SET stage = 'CLOSED' WHERE id = $1`, [
      caseId,
    ]);

    const at = await proposes(await enter(one), 'Identiteit wissen', { Kindnummer: number });
    const decider = await enter(two);
    await decider.follow(at);
    await approves(decider);
    await decider.giveSecondFactor(await codeOf(made.test, two));
    const dialog = decider.page.getByRole('dialog', { name: 'Goedkeuren' });
    await dialog
      .getByText(/bewaarplicht/i)
      .first()
      .waitFor();
    await identity('Bewaarplicht');
    await page.getByLabel('Reden').fill('Het hoger beroep is ingetrokken.');
    const lifted = page.waitForResponse((response) => response.request().method() !== 'GET');
    await page.getByRole('button', { name: 'Bewaarplicht opheffen' }).click();
    expect((await lifted).ok()).toBe(true);
    // Nobody reads the refusal so fast: a press within half a second is the other half of a double click.
    await decider.page.waitForTimeout(500);
    await dialog.getByRole('button', { name: 'Goedkeuren' }).click();
    await decider.page.getByText('goedgekeurd', { exact: true }).waitFor();
    await decider.page.getByRole('link', { name: 'Bewijs van wissen' }).click();
    await decider.page.getByText(number, { exact: true }).waitFor();
    await page.reload();
    await page.getByText('identiteit gewist').waitFor();

    const answer = await made.prosecutor.client.get(
      `/cases/${caseId}/children/${ref}/narrow-answers?on=2026-03-02`,
    );
    expect([answer.status, answer.body.code]).toEqual([410, 'identity.erased']);
  });
});

describe('look-ups that nobody should make', () => {
  it('reach the security officer, who finds them and gives a finding', async () => {
    const officer = await aPerson(made.test, 'SECURITY_OFFICER');
    const { childRef } = (await made.prosecutor.client.get(`/cases/${made.caseId}`)).body
      .children[0];
    const at = `/cases/${made.caseId}/children/${childRef}/reveals`;
    const stranger = await aPerson(made.test, 'CHILD_INTERVIEWER');
    await stepUp(made.test, stranger, made.prosecutor);
    const asked = { reason: REASON, fields: ['callName'] };
    await stranger.client.post(at, { ...asked, purpose: 'INTERVIEW_PREP' });
    for (let count = 0; count < 6; count += 1)
      await made.prosecutor.client.post(at, { ...asked, purpose: 'SAFETY' });
    await made.test.app.get(DeliverEvents, { strict: false }).execute();

    const security = await enter(officer);
    const { page } = security;
    await page.getByRole('link', { name: 'Berichten' }).click();
    await page.getByText('Er is een signaal over een opvraging in de kluis').first().waitFor();
    await page.getByRole('link', { name: 'Naar toezicht' }).first().click();
    for (const what of [
      'Opvraging zonder taak in de zaak (geweigerd)',
      'Meer dan vijf opvragingen op één dag',
    ])
      await page.getByRole('button', { name: `Niet gerechtvaardigd: ${what}` }).click();
    await page.getByText('niet gerechtvaardigd door').nth(1).waitFor();
    await page.getByRole('link', { name: /^Alles uit deze zaak: Meer dan vijf/ }).click();
    await page.getByRole('heading', { name: 'Opvragingen in deze zaak' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(7);
    await page.getByRole('link', { name: 'Alle zaken' }).click();
    await page.getByRole('heading', { name: 'Laatste opvragingen' }).waitFor();
    const { alerts } = (await officer.client.get('/oversight')).body;

    expect(
      alerts.map(({ kind, finding }: Record<string, string>) => [kind, finding]).sort(),
    ).toEqual([
      ['MANY_LOOKUPS', 'NOT_JUSTIFIED'],
      ['WITHOUT_ASSIGNMENT', 'NOT_JUSTIFIED'],
    ]);
    expect(security.reported).toEqual([]);
  });
});
