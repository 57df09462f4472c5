import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { addChild, aChildCase, type ChildCase, inCase } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { aPerson, type Person, TEST_PASSWORD } from '../harness/people.js';
import {
  aHeldSession,
  aParty,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';

// What becomes of a recording after it was handed in: used again, edited, destroyed. By keyboard where a hand would not leave it.
const DAY_MS = 86_400_000;
const REASON = 'Nodig om het kind niet nog eens te horen.';
let test: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 120_000);
}

const enter = async (person: Person) => (await browser.visitor(test, person)).signIn();
const localTime = (days: number) =>
  new Date(test.clock.now().getTime() + days * DAY_MS)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
    .slice(0, 16)
    .replace(' ', 'T');

/** An act that asks a reason and once more whether it is meant; all of it by keys. */
async function actWithReason(page: Page, act: string, reason = REASON): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).first().press('Enter');
  const dialog = page.getByRole('dialog', { name: act });
  await dialog.getByLabel('Reden').focus();
  await page.keyboard.type(reason);
  await dialog.getByRole('button', { name: act, exact: true }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** Agrees at the door, by keys. */
async function agree(page: Page): Promise<void> {
  await page.getByLabel(/^Waarom kijkt u/).focus();
  await page.keyboard.type('Voorbereiding van de zitting');
  await page.getByLabel('Ik stem in met deze regels').press('Space');
  await page.getByRole('button', { name: 'Opname openen' }).press('Enter');
  await page.locator('video').waitFor();
}

interface Played {
  readonly currentTime: number;
  readonly volume: number;
  readonly paused: boolean;
  readonly failed: boolean;
}

const playing = (page: Page): Promise<Played> =>
  page.locator('video').evaluate((element) => {
    const { currentTime, volume, paused, error } = element as unknown as Omit<Played, 'failed'> & {
      readonly error: object | null;
    };
    return { currentTime, volume, paused, failed: error !== null };
  });

/** The clock of the server goes on while somebody watches: what is reported of a film cannot be ahead of it. */
async function whileTimeGoesOn(act: () => Promise<void>): Promise<void> {
  const ticking = setInterval(() => {
    test.clock.advance(250);
  }, 250);
  try {
    await act();
  } finally {
    clearInterval(ticking);
  }
}

describe('a recording that another proceeding asks for instead of an interview', () => {
  let session: HeldSession;
  let other: ChildCase;
  let analyst: Visitor;

  /** Nine that were avoided before: fewer than ten children are not shown. */
  async function nineAvoided(): Promise<void> {
    const { prosecutor, caseId } = session;
    const judge = await aParty(test, session, 'JUDGE');
    for (let child = 0; child < 9; child += 1) {
      const childRef = await addChild(prosecutor, caseId, '2016-05-10');
      const asked = await prosecutor.client.post(`/cases/${caseId}/recording-uses`, {
        childRef,
        proceeding: 'FAMILY_COURT',
        authority: 'Rechtbank, familie en jeugd',
        reason: REASON,
      });
      const use = `/recording-uses/${String(asked.body.id)}`;
      const endsAt = new Date(test.clock.now().getTime() + DAY_MS).toISOString();
      await judge.client.post(`${use}/answer`, { granted: true, reason: REASON, endsAt });
      const concluded = await prosecutor.client.post(`${use}/conclusion`, { suffices: true });
      expect(concluded.status).toBe(204);
    }
  }

  beforeAll(async () => {
    session = await aHeldSession(test);
    await aVerifiedRecording(session, await aFilm({ seconds: 8, width: 128, height: 96 }));
    other = await aChildCase(test, { needs: false });
    // The vault knows both numbers as one child; nobody else does.
    await test.database.admin.query(
      `UPDATE identity.child_number SET subject_id = (SELECT subject_id FROM identity.child_number WHERE child_ref = $1) WHERE child_ref = $2`,
      [session.childRef, other.childRef],
    );
    await nineAvoided();
    analyst = await enter(await aPerson(test, 'ANALYST'));
  }, 60_000);

  it('is asked without knowing whom, answered for a time, watched, and counts as an interview avoided', async () => {
    await analyst.go('/figures');
    await analyst.page
      .getByText('Het aantal bespaarde verhoren is te klein om te tonen.')
      .waitFor();

    const asker = await enter(other.prosecutor);
    const asks = asker.page;
    await asker.go(`/cases/${other.caseId}/recording-uses`);
    const question = asks.getByRole('form', { name: 'Een bestaande opname vragen' });
    await question.getByRole('radio').first().check();
    await question.getByLabel('Waarvoor u de opname nodig hebt').focus();
    await asks.keyboard.type('Het kind zou anders opnieuw worden gehoord.');
    await question.getByRole('button', { name: 'Vragen' }).press('Enter');
    await asks.getByRole('heading', { name: 'Door deze zaak elders gevraagd' }).waitFor();

    const keeper = await enter(session.prosecutor);
    const { page } = keeper;
    await page.getByRole('link', { name: 'Verzoek beantwoorden' }).first().press('Enter');
    await page.getByRole('heading', { name: 'Gevraagd aan deze zaak' }).waitFor();
    const form = page.getByRole('form', { name: 'Antwoorden' });
    // A choice that was not made is asked for, not passed over in silence.
    await form.getByRole('button', { name: 'Antwoord geven' }).press('Enter');
    await form.getByRole('link', { name: 'De opname mag worden gebruikt: vul dit in' }).waitFor();
    await form.getByRole('radio', { name: /^ja, alle opnamen/ }).press('Space');
    await form.getByLabel('Tot wanneer').fill(localTime(5));
    await form.getByLabel('Waarom', { exact: true }).fill('Zo wordt het kind gespaard.');
    await form.getByRole('button', { name: 'Antwoord geven' }).press('Enter');
    await page.getByText('Te gebruiken tot').first().waitFor();
    // Neither case learns which the other is.
    expect(await page.getByRole('main').innerText()).not.toContain(other.childRef);

    await asks.reload();
    await asks.getByText('Zo wordt het kind gespaard.').waitFor();
    await asks.getByRole('button', { name: 'Opnamen bekijken' }).press('Enter');
    await asks.getByRole('button', { name: /^Overzicht van de studio/ }).press('Enter');
    await agree(asks);
    await whileTimeGoesOn(async () => {
      await asks
        .getByRole('group', { name: /^Speler|^Opname/ })
        .first()
        .press('Space');
      await asks.waitForTimeout(1_500);
      expect((await playing(asks)).currentTime).toBeGreaterThan(0.5);
    });
    // What was watched is recorded to the end before the use is.
    await asks.getByText('Sluit eerst de opname.').waitFor();
    await asks.getByRole('button', { name: 'Sluiten', exact: true }).press('Enter');
    await asker.settled();
    await asks.getByRole('button', { name: 'De opname volstond', exact: true }).press('Enter');
    await asks.getByText('opname volstond', { exact: true }).first().waitFor();

    await analyst.page.reload();
    await analyst.page.getByText(/^10 verhoren$/).waitFor();
    expect([...asker.reported, ...keeper.reported, ...analyst.reported]).toEqual([]);
  });
});

describe('an edited version of a recording', () => {
  let session: HeldSession;
  let defence: Person;
  let childSide: Person;
  let recordingId: string;
  const at = () => `/cases/${session.caseId}/recordings/${recordingId}`;

  beforeAll(async () => {
    session = await aHeldSession(test);
    defence = await aParty(test, session, 'DEFENCE_COUNSEL');
    childSide = await aParty(test, session, 'VICTIM_COUNSEL');
    const film = await aFilm({ seconds: 20, width: 128, height: 96, keyEverySeconds: 1 });
    recordingId = (await aVerifiedRecording(session, film)).id;
  }, 60_000);

  it('is proposed by counsel of the child and agreed on by all three sides', async () => {
    const counsel = await enter(childSide);
    await counsel.go(at());
    const { page } = counsel;
    await page.getByRole('button', { name: 'Een bewerkte versie voorstellen' }).press('Enter');
    await page.getByLabel('Waarom deze versie nodig is').fill('Er valt een naam.');
    const parts: readonly (readonly [string, string, string])[] = [
      ['geknipt', '0:04', '0:08'],
      ['geluid weg', '0:11', '0:14,5'],
    ];
    for (const [index, [kind, from, to]] of parts.entries()) {
      if (index > 0) await page.getByRole('button', { name: 'Nog een deel' }).press('Enter');
      await page.getByLabel('Wat', { exact: true }).nth(index).selectOption({ label: kind });
      await page.getByLabel('Vanaf').nth(index).fill(from);
      await page.getByLabel('Tot', { exact: true }).nth(index).fill(to);
      await page.getByLabel('Waarom hier').nth(index).fill('Een naam is te horen.');
    }
    await page.getByRole('button', { name: 'Versie voorstellen' }).press('Enter');
    await page.getByRole('heading', { name: /^Versie 1/ }).waitFor();
    // What was sent is not offered once more.
    expect(await page.getByRole('button', { name: 'Versie voorstellen' }).count()).toBe(0);
    await actWithReason(page, 'Instemmen');
    await page.getByText('Antwoord van 1 van de 3 partijen').waitFor();

    for (const person of [session.prosecutor, defence]) {
      const party = await enter(person);
      await party.go(at());
      await actWithReason(party.page, 'Instemmen');
      expect(party.reported).toEqual([]);
    }
    await page.reload();
    await page.getByText('geldt', { exact: true }).waitFor();
  });

  it('is what the defence watches: playing goes across the cut, and what is muted is silent', async () => {
    const counsel = await enter(defence);
    await counsel.go(at());
    const { page } = counsel;
    await page.getByText('U ziet versie 1.').waitFor();
    await agree(page);
    const video = page.locator('video');
    await page.getByLabel('Plaats in de opname').fill('2000');
    const seen: Played[] = [];
    await whileTimeGoesOn(async () => {
      await page.getByRole('button', { name: 'Afspelen' }).press('Enter');
      for (let look = 0; look < 300 && (seen.at(-1)?.currentTime ?? 0) < 15.5; look += 1) {
        seen.push(await playing(page));
        await page.waitForTimeout(60);
      }
      await page.getByRole('button', { name: 'Pauzeren' }).press('Enter');
      await page.waitForTimeout(2_500);
    });
    expect(seen.some(({ failed }) => failed)).toBe(false);
    const times = seen.map(({ currentTime }) => currentTime);
    expect(Math.max(...times)).toBeGreaterThan(15);
    // A player looks up a few times a second; beyond that nothing of the cut was passed.
    expect(times.filter((time) => time > 4.6 && time < 8)).toEqual([]);
    const muted = seen.filter(({ currentTime }) => currentTime > 11.4 && currentTime < 14.1);
    expect(muted.length).toBeGreaterThan(5);
    expect(muted.every(({ volume }) => volume === 0)).toBe(true);
    expect((await playing(page)).volume).toBe(1);

    // Going into the cut by hand leads behind it.
    await page.getByLabel('Plaats in de opname').fill('5000');
    await page.waitForFunction(
      () =>
        ((globalThis as unknown as Shown).document.querySelector('video')?.currentTime ?? 0) >= 8,
    );
    // What was cut is not what is still to be watched.
    expect(
      await page
        .getByRole('group', { name: 'Nog niet bekeken' })
        .getByText(/00:0[4567]/)
        .count(),
    ).toBe(0);
    expect(await video.count()).toBe(1);
    await page.getByText('uit deze versie geknipt').waitFor();
    const { body } = await defence.client.get(`/recordings/${recordingId}/viewings`);
    const ranges = body.items.flatMap((one: { ranges?: unknown[] }) => one.ranges ?? []) as {
      fromMs: number;
      toMs: number;
    }[];
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.filter(({ fromMs, toMs }) => fromMs < 7_900 && toMs > 4_700)).toEqual([]);
    expect(counsel.reported).toEqual([]);
  });

  it('goes with a motion of the defence as a certificate, on paper and to be taken again', async () => {
    const { caseId, childRef } = session;
    const draft = await defence.client.post(`/cases/${caseId}/motions`, { childRef });
    const counsel = await enter(defence);
    await counsel.go(`/cases/${caseId}/motions/${draft.body.id}/write?step=1`);
    const { page } = counsel;
    await page.getByRole('button', { name: 'Mijn kijkbewijs bijvoegen' }).press('Enter');
    await page.getByRole('link', { name: 'Kijkbewijs 1 (PDF)' }).waitFor();

    const json = page.getByRole('link', { name: 'Kijkbewijs 1 (JSON)' });
    expect(await json.getAttribute('download')).toMatch(/^KN-[\dA-Z-]+_kijkbewijs-1\.json$/);
  });

  it('gets a note where the note was begun, however long it takes to write', async () => {
    const counsel = await enter(defence);
    await counsel.go(at());
    const { page } = counsel;
    await agree(page);
    let begunMs = 0;
    await whileTimeGoesOn(async () => {
      await page.getByRole('button', { name: 'Afspelen' }).press('Enter');
      await page.getByText(/^00:01 /).waitFor();
      await page.getByRole('textbox', { name: /^Aantekening/ }).focus();
      await page.keyboard.type('Wijst');
      begunMs = (await playing(page)).currentTime * 1_000;
      await page.waitForTimeout(2_500);
      await page.keyboard.type(' naar de deur');
      expect((await playing(page)).currentTime * 1_000).toBeGreaterThan(begunMs + 1_000);
      await page.keyboard.press('Enter');
      await page.getByText('Wijst naar de deur').waitFor();
      await page.getByRole('button', { name: 'Pauzeren' }).press('Enter');
    });
    const { body } = await defence.client.get(`/recordings/${recordingId}/notes`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].atMs).toBeLessThanOrEqual(begunMs);
    // The next one is about where the film is by then.
    await page.getByRole('button', { name: 'Bewaren bij 00:01' }).waitFor({ state: 'detached' });
  });

  it('is watched in a room too, at a time that is offered once and said to be chosen', async () => {
    await defence.client.post(`/cases/${session.caseId}/viewing-requests`, {
      childRef: session.childRef,
      reason: 'Voorbereiding van de verdediging',
    });
    const office = await enter(session.prosecutor);
    await office.go(`/cases/${session.caseId}/viewing`);
    const form = office.page.getByRole('form', { name: 'Tijd aanbieden' });
    await form.getByLabel('Kijkkamer').fill('Kamer 2');
    await form.getByLabel('Begin').fill(localTime(2));
    await form.getByLabel('Einde').fill(localTime(2.1));
    await form.getByRole('button', { name: 'Tijd aanbieden' }).press('Enter');
    await office.page.getByText('Kamer 2, ').waitFor();
    expect(await form.getByLabel('Begin').inputValue()).toBe('');
    expect(await form.getByLabel('Kijkkamer').inputValue()).toBe('Kamer 2');

    const counsel = await enter(defence);
    await counsel.go(`/cases/${session.caseId}/viewing`);
    await counsel.page.getByRole('button', { name: /kiezen/ }).press('Enter');
    await counsel.page.getByRole('status').filter({ hasText: 'Er is een tijd gekozen.' }).waitFor();
  });

  it('leaves the original to who may see it', async () => {
    const prosecutor = await enter(session.prosecutor);
    await prosecutor.go(at());
    await prosecutor.page.getByText('U ziet het origineel.').waitFor();
  });
});

describe('a recording whose term has passed', () => {
  let session: HeldSession;
  let staff: Person;
  let recordingId: string;
  const inCaseAt = (place: string) => `/cases/${session.caseId}/${place}`;

  beforeAll(async () => {
    session = await aHeldSession(test);
    const film = await aFilm({ seconds: 2, width: 64, height: 64 });
    recordingId = (await aVerifiedRecording(session, film)).id;
    staff = await aPerson(test, 'PROSECUTION_STAFF');
    await inCase(session.prosecutor, session.caseId, staff, { function: 'PROSECUTION_STAFF' });
    await test.database.admin.query(`UPDATE cases."case" SET stage = 'CLOSED' WHERE id = $1`, [
      session.caseId,
    ]);
  }, 60_000);

  it('is destroyed by two people: one asks, another decides, and what is left proves it', async () => {
    const clerk = await enter(staff);
    await clerk.go(inCaseAt('retention'));
    await clerk.page.getByText('Begin van de bewaartermijn vastleggen').press('Enter');
    const form = clerk.page.getByRole('form', { name: 'Begin van de bewaartermijn vastleggen' });
    await form.getByRole('radio', { name: 'andere zaak' }).press('Space');
    await form.getByRole('radio', { name: 'sepot' }).press('Space');
    await form.getByLabel('Dag waarop die gebeurtenis was').fill(localTime(0).slice(0, 10));
    await form.getByRole('button', { name: 'Begin vastleggen' }).press('Enter');
    await clerk.page.getByText('de bewaartermijn loopt nog').waitFor();
    expect(await clerk.page.getByRole('button', { name: 'Vernietiging vragen' }).count()).toBe(0);

    // Ten years and a day later, the same two people.
    const later = test.clock.now();
    test.clock.set(new Date(later.setUTCFullYear(later.getUTCFullYear() + 10) + DAY_MS));
    await clerk.signIn();
    await clerk.go(inCaseAt('retention'));
    await actWithReason(clerk.page, 'Vernietiging vragen', 'De bewaartermijn is verstreken.');
    await clerk.page.getByText(/^vernietiging gevraagd/).waitFor();
    // A copy that nobody decided on is in the way of nothing, and does not outlive the recording either.
    const order = { recipient: 'Een deskundige', reason: REASON };
    const ordered = await staff.client.signIn(staff.login, TEST_PASSWORD);
    expect(ordered.status).toBe(204);
    const asked = await staff.client.post(`/recordings/${recordingId}/copy-orders`, order);
    expect(asked.status).toBe(201);
    expect(await clerk.page.getByRole('button', { name: 'Vernietigen' }).count()).toBe(0);

    const prosecutor = await enter(session.prosecutor);
    const { page } = prosecutor;
    await page.getByText('Vernietiging van een opname').first().waitFor();
    await page.getByText('Kopie van een opname').first().waitFor();
    await prosecutor.go(inCaseAt('retention'));
    await actWithReason(page, 'Vernietigen', 'De termijn is voorbij.');
    await page.getByText(/^vernietigd op/).waitFor();
    await page.getByRole('button', { name: 'Bewijs van vernietiging' }).press('Enter');
    const link = page.getByRole('link', { name: 'Bewijs van vernietiging (JSON)' });
    const [, content = ''] = ((await link.getAttribute('href')) ?? '').split(',');
    const certificate = decodeURIComponent(content);
    const hash = createHash('sha256').update(certificate).digest('hex');
    expect(await page.locator('.standing code').innerText()).toBe(hash);
    expect(JSON.parse(certificate)).toMatchObject({ recording: { id: recordingId } });

    await prosecutor.go(inCaseAt('copies'));
    const copy = page.getByRole('article').filter({ hasText: 'Een deskundige' });
    await copy.getByText('beëindigd', { exact: true }).waitFor();
    await copy.getByText(/: de opname is vernietigd$/).waitFor();
    expect(await copy.getByRole('button').count()).toBe(0);
    await prosecutor.go('/');
    await page.getByRole('heading', { name: 'Mijn werk', level: 1 }).waitFor();
    await prosecutor.settled();
    expect(await page.getByText('Kopie van een opname').count()).toBe(0);

    await prosecutor.go(inCaseAt(`recordings/${recordingId}`));
    await page.getByText('vernietigd', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Opname openen' }).count()).toBe(0);
    const { rows } = await test.database.admin.query(
      'SELECT wrapped_key, object_key FROM recordings.recording WHERE id = $1',
      [recordingId],
    );
    expect(rows).toEqual([{ wrapped_key: null, object_key: null }]);
    expect([...clerk.reported, ...prosecutor.reported]).toEqual([]);
  });
});

interface Shown {
  readonly document: {
    querySelector(name: string): { readonly currentTime: number } | null;
  };
}
