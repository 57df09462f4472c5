import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aChildCase } from '../harness/interviews.js';
import { aPerson } from '../harness/people.js';
import { plant } from '../harness/question-rounds.js';

let test: TestApp;
let browser: TestBrowser;
let analyst: Visitor;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  await aChildCase(test);
  const round = { openedAt: '2025-06-01T08:00:00Z', functions: ['DEFENCE_COUNSEL'] };
  const heard = (year: string, rounds: readonly (typeof round)[]) => ({
    suspects: 1,
    children: [{ state: 'HELD', startsAt: `${year}-07-10T08:00:00Z`, rounds }],
  });
  await plant(test, [
    ...Array.from({ length: 15 }, () => heard('2025', [round])),
    ...Array.from({ length: 5 }, () => heard('2025', [])),
    ...Array.from({ length: 9 }, () => heard('2024', [])),
  ]);
  analyst = await browser.visitor(test, await aPerson(test, 'ANALYST'));
  await analyst.signIn();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

const QUESTION = 'Kon de verdediging vragen laten stellen?';

describe('an analyst asks whether the defence could hand in questions', () => {
  step('and reads the answer with its table, small groups not shown', () =>
    browser.step(async () => {
      const { page } = analyst;
      await analyst.go('/figures');
      const listed = page.getByRole('listitem').filter({ hasText: QUESTION });
      await listed.getByText('75%', { exact: true }).waitFor();

      await listed.getByRole('link', { name: QUESTION }).click();

      await page.getByRole('heading', { name: QUESTION, level: 1 }).waitFor();
      // One question a page.
      expect(await page.getByRole('table').count()).toBe(1);
      await page.getByText('75%', { exact: true }).waitFor();
      const rows = page.getByRole('table', { name: `Tabel bij: ${QUESTION}` }).getByRole('row');
      expect(await rows.allInnerTexts()).toEqual([
        expect.stringMatching(/Jaar\s+Zaken met bekende verdachte\s+Vragenronde aangeboden/),
        expect.stringMatching(/^2025\s+20\s+15\s+75$/),
        expect.stringMatching(/^2024(\s+niet getoond \(minder dan 10 kinderen\)){3}$/),
      ]);
    }),
  );

  step('and takes the same table along', () =>
    browser.step(async () => {
      const { page } = analyst;
      const waiting = page.waitForEvent('download');

      await page.getByRole('button', { name: 'Tabel downloaden (CSV)' }).click();

      const file = await waiting;
      expect(file.suggestedFilename()).toBe('vragenrondes-verdediging.csv');
      expect((await readFile(await file.path(), 'utf8')).split('\r\n')).toEqual([
        '\uFEFF"Jaar";"Zaken met bekende verdachte";"Vragenronde aangeboden";"Aandeel (%)"',
        '"2025";20;15;75',
        `"2024"${';"niet getoond (minder dan 10 kinderen)"'.repeat(3)}`,
        '',
      ]);
      expect(browser.reported).toEqual([]);
    }),
  );
});
