import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BookingId, CaseId, ChildRef } from '../../src/kernel/ids.js';
import { legalDate } from '../../src/kernel/time.js';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import {
  aDraft,
  aHeldSession,
  aMotionWorld,
  aVerifiedRecording,
  type MotionWorld,
} from '../harness/motions.js';
import { aFilm } from '../harness/mp4.js';
import {
  aParty,
  aRight,
  aVerifiedRecording as aFilmedRecording,
  type HeldSession,
} from '../harness/recordings.js';

const SRT = [
  'V: Vertel alles wat er is gebeurd.',
  'A: Een man heeft mijn step gejat.',
  'V: Welke kant ging hij op?',
  'A: Naar de brug.',
]
  .map(
    (text, at) =>
      `${String(at + 1)}\n00:00:0${String(at * 2)},000 --> 00:00:0${String(at * 2 + 1)},900\n${text}\n`,
  )
  .join('\n');

let test: TestApp;
let browser: TestBrowser;
let world: MotionWorld;
let bookingId: BookingId;
let recordingId: string;
let motionId: string;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  world = await aMotionWorld(test);
  bookingId = (await aHeldSession(test, world)) as BookingId;
  recordingId = await aVerifiedRecording(test, world, bookingId);
  await takeIn();
  const questions = [{ topic: 'vlucht', question: 'In welke richting is de dader gevlucht?' }];
  motionId = (await aDraft(world, world.defence, { questions })).id;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

/** The transcript as it is at first; what a test adds or corrects goes. */
async function takeIn(): Promise<void> {
  const path = `/recordings/${recordingId}/transcript/imports`;
  const { status } = await world.prosecutor.client.post(path, { format: 'SRT', content: SRT });
  expect(status).toBeLessThan(300);
}

describe('a question of a motion', () => {
  it(
    'is shown with the passage that answers it, and counsel says so',
    () =>
      browser.step(async () => {
        const visitor = await (await browser.visitor(test, world.defence)).signIn();
        await visitor.go(`/cases/${world.caseId}/motions/${motionId}/write?step=3`);
        const { page } = visitor;
        await page.getByText('Lijkt beantwoord').waitFor();
        await page.getByText(/passages? gevonden/).click();
        await page.getByText('Naar de brug.').waitFor();
        await page
          .getByRole('button', { name: /^Deze passage kiezen/ })
          .first()
          .click();
        await page.getByText(/^Gekozen passage/).waitFor();

        expect(await page.getByRole('radio', { name: 'Hier beantwoord' }).isChecked()).toBe(true);
      }),
    60_000,
  );
});

describe('a transcript', () => {
  it(
    'is searched beside the player, in other forms of a word too',
    () =>
      browser.step(async () => {
        const visitor = await (await browser.visitor(test, world.victimCounsel)).signIn();
        await visitor.go(`/cases/${world.caseId}/recordings/${recordingId}`);
        const { page } = visitor;
        await page.getByRole('checkbox').check();
        await page.getByLabel(/^Waarom|^Reden/).fill('Voorbereiding van de zitting');
        await page.locator('form button[type=submit]').click();
        await page.getByLabel('Zoeken in het transcript').fill('bruggen');
        await page.getByText('Op 1 plaats gevonden.').waitFor();

        expect(await page.locator('.transcript__list mark').innerText()).toBe('brug');
      }),
    60_000,
  );
});

describe('a file with a transcript', () => {
  afterAll(takeIn);

  it(
    'keeps its accents when it was made on Windows, and is no other file',
    () =>
      browser.step(async () => {
        const visitor = await (await browser.visitor(test, world.prosecutor)).signIn();
        await visitor.go(`/cases/${world.caseId}/recordings/${recordingId}`);
        const { page } = visitor;
        await page.getByRole('checkbox').check();
        await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
        await page.getByRole('button', { name: 'Opname openen' }).click();
        await page.locator('summary', { hasText: 'Transcript toevoegen' }).click();
        const file = page.getByLabel('Bestand met tijden');
        const buffer = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nA: In het café.\n', 'latin1');
        await file.setInputFiles({ name: 'verhoor.pdf', mimeType: 'application/pdf', buffer });
        await page.getByText('Dit is geen WebVTT, SRT of Word; kies een ander bestand.').waitFor();
        await file.setInputFiles({ name: 'verhoor.srt', mimeType: 'text/plain', buffer });
        await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
        await page.getByText('In het café.').waitFor();
        await page.getByText('Toegevoegd: 1 stuk, 0 plaatsen vervangen.').waitFor();
        const back = Buffer.from('1\n00:00:02,000 --> 00:00:01,000\nA: Te vroeg.\n');
        await file.setInputFiles({ name: 'verhoor.srt', mimeType: 'text/plain', buffer: back });
        await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
        await page.getByText('Dit transcript kan zo niet worden bewaard.').waitFor();
        await page.getByText('de tijden lopen ergens terug').waitFor();
        const other = Buffer.from(
          '\uFEFF1\n00:00:01,000 --> 00:00:02,000\nA: In de bistró.\n',
          'utf16le',
        ).swap16();
        await file.setInputFiles({ name: 'verhoor.srt', mimeType: 'text/plain', buffer: other });
        await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
        await page.getByText('In de bistró.').waitFor();
      }),
    60_000,
  );
});

describe('a version of the transcript before the last', () => {
  afterAll(takeIn);

  it(
    'is read beside what stands there now, and a passage is linked to a question of the round',
    () =>
      browser.step(async () => {
        const { prosecutor, defence } = world;
        const round = await prosecutor.client.post(
          `/cases/${world.caseId}/children/${world.childRef}/question-rounds`,
          { answerBy: legalDate(new Date(Date.now() + 7 * 86_400_000)) },
        );
        expect([round.status, round.text]).toEqual([201, expect.any(String)]);
        const questions = ['Hoe zag de jas eruit?'];
        await defence.client.post(`/question-rounds/${round.body.id}/answer`, { questions });
        const visitor = await (await browser.visitor(test, prosecutor)).signIn();
        await visitor.go(`/cases/${world.caseId}/recordings/${recordingId}`);
        const { page } = visitor;
        await page.getByRole('checkbox').check();
        await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
        await page.getByRole('button', { name: 'Opname openen' }).click();
        await page.getByRole('button', { name: 'Verbeteren' }).click();
        await page.getByRole('textbox', { name: 'Wat is gezegd' }).fill('Vertel het hele verhaal.');
        await page.getByLabel('Soort').selectOption('ROUND_QUESTION');
        await page
          .getByLabel('Vraag die een partij heeft ingediend')
          .selectOption('Hoe zag de jas eruit?');
        await page.getByLabel('Reden van de verbetering').fill('Slecht verstaan');
        await page.getByRole('button', { name: 'Nieuwe versie bewaren' }).click();
        await page.getByRole('button', { name: '00:00 Hoe zag de jas eruit?' }).waitFor();
        await page.locator('summary', { hasText: /^Versies/ }).click();
        const { version } = (await prosecutor.client.get(`/recordings/${recordingId}/transcript`))
          .body;
        await page.getByRole('button', { name: `Versie ${version - 1} lezen` }).click();
        const earlier = page.getByRole('list', { name: `Wat is gezegd, versie ${version - 1}` });
        await earlier.getByText('Vertel alles wat er is gebeurd.').waitFor();

        expect(await earlier.getByText('Nu staat hier:').count()).toBe(1);
        expect(await earlier.innerText()).toContain('Vertel het hele verhaal.');
      }),
    60_000,
  );
});

describe('a correction', () => {
  afterAll(takeIn);

  it(
    'keeps what was typed when a colleague keeps another version meanwhile',
    () =>
      browser.step(async () => {
        const { prosecutor } = world;
        const visitor = await (await browser.visitor(test, prosecutor)).signIn();
        await visitor.go(`/cases/${world.caseId}/recordings/${recordingId}`);
        const { page } = visitor;
        await page.getByRole('checkbox').check();
        await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
        await page.getByRole('button', { name: 'Opname openen' }).click();
        await page.getByRole('button', { name: 'Verbeteren' }).click();
        await page.getByRole('textbox', { name: 'Wat is gezegd' }).fill('In het kleine café.');
        await page.getByLabel('Reden van de verbetering').fill('Slecht verstaan');
        const path = `/recordings/${recordingId}/transcript`;
        const { version } = (await prosecutor.client.get(path)).body;
        const colleague = await prosecutor.client.post(`${path}/corrections`, {
          version,
          reason: 'Nogmaals beluisterd',
          changes: [{ at: 0, speaker: 'A', text: 'In dat café.' }],
          chapters: [],
        });
        expect(colleague.status).toBeLessThan(300);
        await page.getByRole('button', { name: 'Nieuwe versie bewaren' }).click();
        await page.getByText('Intussen is een andere versie bewaard').waitFor();
        await page.getByText('“In dat café.”').waitFor();
        expect(await page.getByRole('textbox', { name: 'Wat is gezegd' }).inputValue()).toBe(
          'In het kleine café.',
        );
        await page.getByRole('button', { name: 'Verder met de nieuwe versie' }).click();
        expect(await page.getByRole('alert').count()).toBe(0);
        await page.getByLabel('Reden van de verbetering').fill('Beter verstaan');
        await page.getByRole('button', { name: 'Nieuwe versie bewaren' }).click();
        await page.locator('.transcript__list').getByText('In het kleine café.').waitFor();
      }),
    60_000,
  );
});

interface Playing {
  readonly currentTime: number;
  readonly paused: boolean;
}

describe('a recording beside watching', () => {
  const reason = 'Nodig voor een beslissing';
  async function confirm({ page }: Visitor, act: string): Promise<void> {
    await page.getByRole('button', { name: act, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: act });
    await dialog.getByLabel('Reden').fill(reason);
    await dialog.getByRole('button', { name: act, exact: true }).click();
  }

  it(
    'is asked for by another proceeding, copied on a decision and held, by two people',
    () =>
      browser.step(async () => {
        const prosecutor = await (await browser.visitor(test, world.prosecutor)).signIn();
        const judge = await (await browser.visitor(test, world.judge)).signIn();
        const inCase = (place: string) => `/cases/${world.caseId}/${place}`;
        await prosecutor.go(inCase('recording-uses'));
        const form = prosecutor.page.getByRole('form', {
          name: 'Verzoek van een instantie vastleggen',
        });
        await form.getByRole('radiogroup', { name: 'Kind' }).getByRole('radio').first().check();
        await form.getByRole('radio', { name: 'familierechter' }).check();
        await form.getByLabel('Naam van de instantie').fill('Rechtbank, familie en jeugd');
        await form.getByLabel('Waarvoor de opname nodig is').fill(reason);
        await form.getByRole('button', { name: 'Verzoek vastleggen' }).click();
        await prosecutor.page.getByText('Gevraagd aan deze zaak').waitFor();
        await prosecutor.page.getByText('Iemand anders dan wie het vroeg, antwoordt').waitFor();
        await judge.go(inCase('recording-uses'));
        await judge.page.getByRole('radio', { name: /^ja, alle opnamen/ }).check();
        const soon = new Date(test.clock.now().getTime() + 5 * 86_400_000).toISOString();
        await judge.page.getByLabel('Tot wanneer').fill(soon.slice(0, 16));
        await judge.page.getByLabel('Waarom', { exact: true }).fill(reason);
        await judge.page.getByRole('button', { name: 'Antwoord geven' }).click();
        await judge.page.getByText('Te gebruiken tot').waitFor();
        await judge.page.getByRole('link', { name: 'Naar de kopieën' }).waitFor();

        await prosecutor.go(inCase('copies'));
        await prosecutor.page.getByLabel('Opname', { exact: true }).selectOption({ index: 1 });
        await prosecutor.page.getByLabel('Ontvanger: naam en organisatie').fill('Een deskundige');
        await prosecutor.page.getByLabel('Waarvoor').fill(reason);
        await prosecutor.page.getByRole('button', { name: 'Kopie vragen' }).click();
        await prosecutor.page.getByRole('heading', { name: /^Een deskundige/ }).waitFor();
        await judge.go(inCase('copies'));
        await confirm(judge, 'Kopie toestaan');
        await judge.page.getByText('Te maken tot en met').waitFor();
        await prosecutor.go(inCase('copies'));
        await prosecutor.page.getByRole('button', { name: 'Kopie maken' }).click();
        await prosecutor.page.getByText(/^Wachtzin/).waitFor();
        expect(await prosecutor.page.getByRole('link', { name: 'Kopie ophalen' }).count()).toBe(1);

        await prosecutor.go(inCase('retention'));
        await confirm(prosecutor, 'Opnamen vasthouden');
        await prosecutor.page.getByText(/de opnamen worden vastgehouden/).waitFor();
      }),
    90_000,
  );

  it(
    'is proposed to be cut by counsel of the child, who agrees to it',
    () =>
      browser.step(async () => {
        const counsel = await (await browser.visitor(test, world.victimCounsel)).signIn();
        // A film of its own: what is cut is found in the file itself.
        const filmed = await aFilmedRecording({ ...world, bookingId } as unknown as HeldSession);
        await counsel.go(`/cases/${world.caseId}/recordings/${filmed.id}`);
        const { page } = counsel;
        await page.getByRole('button', { name: 'Een bewerkte versie voorstellen' }).click();
        await page.getByLabel('Waarom deze versie nodig is').fill(reason);
        await page.getByLabel('Wat', { exact: true }).selectOption({ label: 'geknipt' });
        await page.getByLabel('Vanaf').fill('0:01');
        await page.getByLabel('Tot', { exact: true }).fill('0:02');
        await page.getByLabel('Waarom hier').fill('Er valt een naam.');
        await page.getByRole('button', { name: 'Versie voorstellen' }).click();
        await page.getByRole('heading', { name: /^Versie 1/ }).waitFor();
        await confirm(counsel, 'Instemmen');

        await page.getByText(/^zijde van het kind stemt in/).waitFor();
      }),
    60_000,
  );
});

describe('two tracks of a session', () => {
  async function filmed(track: string, second: number): Promise<string> {
    const film = await aFilm({ seconds: 40, width: 128, height: 96 });
    const began = Date.parse('2026-03-01T08:55:00Z') / 1_000 + 2_082_844_800 + second;
    film.writeUInt32BE(began, film.indexOf('mvhd') + 8);
    const session = { ...world, bookingId } as unknown as HeldSession;
    return (await aFilmedRecording(session, film, { track })).id;
  }

  it(
    'are opened with one agreement, run in step by their clocks, and are each counted',
    () =>
      browser.step(async () => {
        const lead = await filmed('OVERVIEW', 2);
        const other = await filmed('CLOSE_UP', 0);
        const visitor = await (await browser.visitor(test, world.judge)).signIn();
        const { page } = visitor;
        await page.goto(`/cases/${world.caseId}/recordings/${lead}`);
        await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
        await page.getByLabel('Ook openen en ernaast tonen: Kind van dichtbij').check();
        await page.getByLabel('Ik stem in met deze regels').check();
        await page.getByRole('button', { name: 'Opname openen' }).click();
        const videos = page.locator('video');
        await videos.nth(1).waitFor();
        const state = () =>
          videos.evaluateAll((all) =>
            (all as unknown as Playing[]).map(({ currentTime, paused }) => ({
              currentTime,
              paused,
            })),
          );
        const apart = async () => {
          const [one, two] = await state();
          return (two?.currentTime ?? 0) - (one?.currentTime ?? 0);
        };
        await page.getByLabel('Plaats in de opname').fill('10000');
        await page.getByRole('button', { name: 'Afspelen' }).click();
        const ticking = setInterval(() => {
          test.clock.advance(500);
        }, 500);
        try {
          await page.getByText(/^Kind van dichtbij: u hebt 00:0[3-9] van 00:40 bekeken/).waitFor();
          expect(Math.abs((await apart()) - 2)).toBeLessThan(0.3);
          await page.getByRole('button', { name: 'Pauzeren' }).click();
          await page.getByRole('button', { name: 'Beeld vooruit' }).click();
        } finally {
          clearInterval(ticking);
        }
        expect((await state()).map(({ paused }) => paused)).toEqual([true, true]);
        expect(Math.abs((await apart()) - 2)).toBeLessThan(0.05);
        for (const track of [lead, other]) {
          const { body } = await world.judge.client.get(`/recordings/${track}/viewings`);
          expect(body.items[0].totalMs).toBeGreaterThan(2_500);
        }
        expect(visitor.reported).toEqual([]);
      }),
    60_000,
  );
});

describe('a passage that does not play', () => {
  beforeAll(async () => {
    await aRight(test, world, world.defence);
  });
  const door = async (visitor: Visitor) => {
    const { page } = await visitor.signIn();
    await visitor.go(`/cases/${world.caseId}/motions/${motionId}/write?step=3`);
    await page.getByText(/passages? gevonden/).click();
    await page
      .getByRole('button', { name: /^Passage afspelen/ })
      .first()
      .click();
    await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
    await page.getByLabel('Ik stem in met deze regels').check();
    return page;
  };
  const open = (page: Visitor['page']) =>
    page.getByRole('button', { name: 'Opname openen' }).click();

  it(
    'says that the file is broken while the leave still stands',
    () =>
      browser.step(async () => {
        const page = await door(await browser.visitor(test, world.defence));
        // What comes over the line is no film; whether the leave stands is asked of the server itself.
        await page.route('**/content?grant=*', (route) =>
          route.request().method() === 'HEAD'
            ? route.continue()
            : route.fulfill({ contentType: 'video/mp4', body: 'geen film' }),
        );
        await open(page);
        await page.getByText(/Het bestand zelf speelt hier niet/).waitFor();
        expect(await page.getByText('Uw toegang is afgelopen').count()).toBe(0);
      }),
    240_000,
  );

  it(
    'says that the leave has ended when it has',
    () =>
      browser.step(async () => {
        const page = await door(await browser.visitor(test, world.defence));
        await page.route('**/content?grant=*', async (route) => {
          await test.database.admin.query(
            'UPDATE recordings.play_grant SET ended_at = granted_at WHERE ended_at IS NULL',
          );
          await route.continue();
        });
        await open(page);
        await page.getByText('Uw toegang is afgelopen').waitFor();
        expect(await page.getByText(/Het bestand zelf speelt hier niet/).count()).toBe(0);
      }),
    240_000,
  );
});

describe('a right to view that has not begun', () => {
  it(
    'is said at the door of the recording, with the way to when and where',
    () =>
      browser.step(async () => {
        const place = world as MotionWorld & { caseId: CaseId; childRef: ChildRef };
        const early = await aParty(test, place, 'DEFENCE_COUNSEL');
        const { items } = (await early.client.get(`/cases/${world.caseId}/viewing-rights`)).body;
        const reason = 'De beslissing is gewijzigd.';
        const revoked = `/viewing-rights/${items[0].id}/revoke`;
        await world.prosecutor.client.post(revoked, { reason });
        const startsAt = new Date(Date.now() + 48 * 3_600_000).toISOString();
        await aRight(test, world, early, { startsAt });
        const visitor = await (await browser.visitor(test, early)).signIn();
        await visitor.go(`/cases/${world.caseId}/recordings/${recordingId}`);
        const { page } = visitor;
        await page.getByRole('checkbox', { name: 'Ik stem in met deze regels' }).check();
        await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de verdediging');
        await page.getByRole('button', { name: 'Opname openen' }).click();
        await page.getByText('Uw kijkrecht voor deze opname is nog niet begonnen.').waitFor();
        await page.getByRole('link', { name: 'Kijkrecht en kijkkamer' }).click();
        await page.getByRole('button', { name: 'Weggaan' }).click();
        await page.getByRole('heading', { name: 'Kijkrecht', exact: true }).waitFor();
      }),
    60_000,
  );
});
