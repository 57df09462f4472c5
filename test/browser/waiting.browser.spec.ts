import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { inBothSchemes, onAPhone } from '../harness/axe.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  addChild,
  recordNeeds,
} from '../harness/interviews.js';

let test: TestApp;
let browser: TestBrowser;
let coordinator: Visitor;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  await aCertifiedInterviewer(test);
  await aCertifiedStudio(test);
  const family = await aChildCase(test);
  const youngest = await addChild(family.prosecutor, family.caseId, '2018-03-02');
  await recordNeeds({ ...family, childRef: youngest });
  // A case of a region without studios.
  const far = await aChildCase(test, { team: family });
  await test.database.admin.query(
    `UPDATE people.organisation SET region = 'Zeeland' WHERE id = (SELECT office_id FROM cases."case" WHERE id = $1)`,
    [far.caseId],
  );
  coordinator = await browser.visitor(test, family.coordinator);
  await coordinator.signIn();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

const FAMILY = 'Op één dag met de andere kinderen van deze zaak';
const ELSEWHERE = 'In een andere regio; de coördinator daar moet het aanvaarden.';

describe('a coordinator plans all who wait', () => {
  step('sees of each the age and the term, and puts the youngest first', () =>
    browser.step(async () => {
      const { page } = coordinator;
      await coordinator.go('/planning');
      const lines = page.getByRole('listitem').filter({ hasText: /wacht \d+ dag/ });
      await page
        .getByText(/^eerste verhoor uiterlijk/)
        .first()
        .waitFor();
      await page.getByRole('link', { name: 'Jongste eerst' }).press('Enter');
      await page.waitForURL('**/planning?order=AGE');

      const shown = await lines.allInnerTexts();
      expect(shown.map((line) => /6 tot en met 8|9 tot en met 11/.exec(line)?.[0])).toEqual([
        '6 tot en met 8',
        '9 tot en met 11',
        '9 tot en met 11',
      ]);
    }),
  );

  step('together, reads what stands behind each proposal, by keyboard alone', () =>
    browser.step(async () => {
      const { page } = coordinator;
      await coordinator.go('/planning');
      const together = page.getByRole('button', { name: 'Samen plannen' });
      await together.focus();
      await page.keyboard.press('Enter');

      await page.getByText(FAMILY).first().waitFor();

      expect(await page.getByText(FAMILY).count()).toBe(2);
      expect(await page.getByText(ELSEWHERE).count()).toBe(1);
      const compared = page.getByRole('table', { name: 'Samen plannen naast een voor een' });
      const rows = await compared.getByRole('row').allInnerTexts();
      expect(rows[0]).toMatch(/Geplaatst\s+Langste wacht\s+Alle wachtdagen\s+Elders/);
      expect(rows[1]).toMatch(/^Samen\s+3\s.*\s1$/);
      expect([...(await inBothSchemes(coordinator)), ...(await onAPhone(coordinator))]).toEqual([]);
    }),
  );

  step('and books the line of another region, which that region must accept', () =>
    browser.step(async () => {
      const { page } = coordinator;
      const line = page.getByRole('listitem').filter({ hasText: ELSEWHERE });
      await line.getByRole('button', { name: 'Voorstel boeken' }).press('Enter');

      await page
        .getByText('Het verhoor is geboekt; de coördinator van die regio moet het nog aanvaarden.')
        .first()
        .waitFor();

      const open = line.getByRole('link', { name: 'Verhoor openen' });
      await open.waitFor();
      expect(await line.getByRole('link', { name: 'Tijd zoeken' }).count()).toBe(0);
      // What was pressed is gone: the keyboard goes on from the heading.
      await page.locator('h1:focus').waitFor();
      await open.press('Enter');
      await page.getByRole('heading', { name: 'Verhoor: eerste verhoor' }).waitFor();

      const { rows } = await test.database.admin.query('SELECT acceptance FROM interviews.booking');
      expect(rows).toEqual([{ acceptance: 'ASKED' }]);
      expect(browser.reported).toEqual([]);
    }),
  );
});
