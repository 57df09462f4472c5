import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser } from '../harness/browser.js';
import {
  aDraft,
  aHeldSession,
  aMotionWorld,
  aVerifiedRecording,
  type MotionWorld,
} from '../harness/motions.js';

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
let recordingId: string;
let motionId: string;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  world = await aMotionWorld(test);
  recordingId = await aVerifiedRecording(test, world, await aHeldSession(test, world));
  await world.prosecutor.client.post(`/recordings/${recordingId}/transcript/imports`, {
    format: 'SRT',
    content: SRT,
  });
  const questions = [{ topic: 'vlucht', question: 'In welke richting is de dader gevlucht?' }];
  motionId = (await aDraft(world, world.defence, { questions })).id;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

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
