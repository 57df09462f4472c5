import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aPerson } from '../harness/people.js';
import {
  aDraft,
  aFiledMotion,
  aMotionWorld,
  aReadyMotion,
  type MotionWorld,
} from '../harness/motions.js';

let test: TestApp;
let browser: TestBrowser;
let world: MotionWorld;
let counsel: Visitor;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  world = await aMotionWorld(test);
  counsel = await browser.visitor(test, world.defence);
  await counsel.signIn();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

describe('whatever step of a case is open', () => {
  step(
    'its counts with the text of the law that held, its children and the next term stay in sight',
    () =>
      browser.step(async () => {
        await aFiledMotion(world, world.otherDefence, { factsConcerned: [world.facts[0]] });
        const clerk = await browser.visitor(test, world.clerk);
        await clerk.signIn();
        const { page } = clerk;
        await clerk.go(`/cases/${world.caseId}/motions`);
        await page.getByText(/^Feiten: .*art\. 249 Sr \(tekst vanaf 1 juli 2024\)/).waitFor();
        const term = page.locator('.case__term');
        expect(await term.innerText()).toMatch(
          /^Eerstvolgende termijn: Verzoek in behandeling nemen, uiterlijk .* \((over|morgen)/s,
        );
        expect(await term.getByRole('link').getAttribute('href')).toContain('/motions/');
        const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
        expect(await menu.locator('[aria-current]').allInnerTexts()).toEqual(['Zaken']);
        // The child of a row too is said with its age, not only the one in the head.
        await page.getByRole('cell').getByText('12 tot en met 15 jaar').waitFor();
      }),
  );
});

describe('who questioned the suspect', () => {
  step(
    'is recorded by the prosecution, which finds the interviewers by name',
    () =>
      browser.step(async () => {
        const known = await aPerson(test, 'CHILD_INTERVIEWER');
        const prosecutor = await (await browser.visitor(test, world.prosecutor)).signIn();
        const { page } = prosecutor;
        await prosecutor.go(`/cases/${world.caseId}/bookings`);
        await page.locator('summary', { hasText: 'Verhoor van een verdachte vastleggen' }).click();
        await page.getByLabel('Studioverhoorder').selectOption(known.id);
        await page.getByLabel('Verdachte', { exact: true }).selectOption({ index: 1 });
        await page.getByLabel('Dag van het verhoor').fill('2026-03-01');
        await page.getByRole('button', { name: 'Verhoor van een verdachte vastleggen' }).click();
        await page.getByText(/ verhoorde .* op zo 1 mrt/).waitFor();
      }),
    60_000,
  );
});

describe('pointing at a case', () => {
  step('fetches its screen ahead, and is no look at the case', () =>
    browser.step(async () => {
      const { page } = counsel;
      await counsel.go('/cases');
      await counsel.settled();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const script = page.waitForRequest(/\/assets\/case-layout-.*\.js$/);

      await page.getByRole('cell').getByRole('link').first().hover();

      await script;
      await counsel.settled();
      expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    }),
  );
});

describe('a draft', () => {
  step('that could not be kept while the server was away is kept once it is back, by itself', () =>
    browser.step(async () => {
      const { page } = counsel;
      const { id } = await aDraft(world, world.defence, { factsConcerned: [world.facts[1]] });
      await counsel.go(`/cases/${world.caseId}/motions/${id}/write?step=3`);
      await page.getByText('Alles is bewaard.').waitFor();
      await counsel.context.setOffline(true);
      await page
        .getByLabel('Wat voegt opnieuw horen toe?')
        .fill('Over het licht is niet gevraagd.');
      await page.getByText('Niet bewaard.').waitFor();

      await counsel.context.setOffline(false);

      await page.getByText('Alles is bewaard.').waitFor();
      const { body } = await world.defence.client.get(`/motions/${id}`);
      expect(body.content.addedValue.text).toBe('Over het licht is niet gevraagd.');
    }),
  );

  step.each([
    ['before they were kept', 'Het licht', true],
    ['after they were kept', 'Het geluid', false],
  ])('goes on with the last words for who comes back %s', (_, words, held) =>
    browser.step(async () => {
      const { page } = counsel;
      const { id } = await aDraft(world, world.defence, { factsConcerned: [world.facts[1]] });
      await counsel.go(`/cases/${world.caseId}/motions/${id}/write?step=3`);
      await page.getByText('Alles is bewaard.').waitFor();
      let letGo: () => void = () => undefined;
      const holding = new Promise<void>((resolve) => (letGo = resolve));
      if (!held) letGo();
      await page.route(`**/api/v1/motions/${id}`, async (route) => {
        if (route.request().method() === 'PUT') await holding;
        await route.continue();
      });
      const asked = page.waitForRequest((request) => request.method() === 'PUT');
      const kept = page.waitForResponse((response) => response.request().method() === 'PUT');
      const field = page.getByLabel('Wat voegt opnieuw horen toe?');
      await field.fill(words);
      await page.getByRole('link', { name: 'Mijn werk' }).first().click();
      await page.getByRole('heading', { name: 'Mijn werk', level: 1 }).waitFor();
      await asked;
      if (!held) await kept;

      await page.goBack();

      await field.waitFor();
      expect(await field.inputValue()).toBe(words);
      letGo();
      await kept;
      await page.getByText('Alles is bewaard.').waitFor();
      const again = page.waitForResponse((response) => response.request().method() === 'PUT');
      await field.fill(`${words} brandde.`);
      expect((await again).status()).toBe(200);
    }),
  );
});

describe('the desk of a judge', () => {
  step('is whole on paper: no column holds more than it shows', () =>
    browser.step(async () => {
      const motion = await aReadyMotion(world, world.defence, {
        factsConcerned: [world.facts[0]],
      });
      const judge = await browser.visitor(test, world.investigatingJudge);
      await judge.signIn();
      const { page } = judge;
      await judge.go(`/cases/${world.caseId}/motions/${motion}/decide`);
      await page.getByRole('button', { name: 'Beslissing vaststellen' }).waitFor();
      const hidden = () =>
        page
          .locator('.columns__one')
          .evaluateAll((columns) =>
            columns.map(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight),
          );
      expect(await hidden()).toContain(true);
      // A denial against a presumed interest says before it is signed that its own reason is missing.
      await page
        .getByRole('radiogroup', { name: 'Beslissing', exact: true })
        .getByRole('radio', { name: 'Afgewezen', exact: true })
        .check();
      await page.getByRole('link', { name: 'Waarom wijkt het voorondersteld belang?' }).waitFor();

      await page.emulateMedia({ media: 'print' });

      expect(await hidden()).toEqual([false, false, false]);
    }),
  );
});
