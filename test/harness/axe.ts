import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Visitor } from './browser.js';

const axeSource = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NO_COLOURS = { 'color-contrast': { enabled: false } };
const PHONE = { width: 390, height: 844 };

interface Checker {
  readonly axe: {
    run(
      context: unknown,
      options: unknown,
    ): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }[];
    }>;
  };
}

/** The faint pattern behind an original is decoration (WCAG 1.4.3, incidental): whose name it repeats stands in the top bar. */
async function violations(page: Page, runOnly: object, rules = {}): Promise<readonly string[]> {
  const found = await page.evaluate(
    (options) => (globalThis as unknown as Checker).axe.run({ exclude: ['.watermark'] }, options),
    { runOnly, rules, resultTypes: ['violations'] },
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

async function bring({ page }: Visitor): Promise<void> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axeSource);
}

/** Every rule in the light scheme; the dark one changes colours and nothing else, so it is asked for contrast. */
export async function inBothSchemes(visitor: Visitor): Promise<readonly string[]> {
  const { page } = visitor;
  await bring(visitor);
  const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const light = await violations(page, { type: 'tag', values: TAGS });
  const lightPaper = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).not.toBe(lightPaper);
  const dark = await violations(page, { type: 'rule', values: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

/** How many pixels the page is wider than the window: whoever reads on a phone would have to scroll sideways (WCAG 1.4.10). */
const SPILLS = `(() => {
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll('main *')]
    .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && one.closest('.table, .cal, .player__picture, .viewed') === null)
    .filter((one) => document.documentElement.scrollWidth > clientWidth)
    .slice(0, 3).map((one) => one.outerHTML.slice(0, 120));
})()`;

/** On the screen of a phone too, where nothing may hang over the edge; places change there and no colours. */
export async function onAPhone(visitor: Visitor): Promise<readonly string[]> {
  const { page } = visitor;
  const before = page.viewportSize();
  await page.setViewportSize(PHONE);
  await visitor.settled();
  const spilled = await page.evaluate<readonly string[]>(SPILLS);
  await bring(visitor);
  const found = await violations(page, { type: 'tag', values: TAGS }, NO_COLOURS);
  if (before !== null) await page.setViewportSize(before);
  return [...found, ...spilled.map((html) => `wider than 390: ${html}`)].map(
    (line) => `phone: ${line}`,
  );
}

/** What a page says to a screen reader and an eye, to compare two languages by. */
const SAID = `(() => {
  const named = [...document.querySelectorAll('main h1, main h2, main h3, main h4, main label, main legend, main summary, main button, main th')];
  return named.map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim());
})()`;

/** In English too, and told so to a screen reader: words change, and neither colours nor places. */
export async function inEnglish(visitor: Visitor): Promise<readonly string[]> {
  const { page } = visitor;
  const choose = (name: string) =>
    page
      .getByRole('group', { name: /^(Taal|Language)$/ })
      .getByText(name, { exact: true })
      .click();
  const dutch = await page.evaluate<readonly string[]>(SAID);
  await choose('EN');
  await page.locator('html[lang=en]').waitFor();
  const english = new Set(await page.evaluate<readonly string[]>(SAID));
  await bring(visitor);
  const found = await violations(page, { type: 'tag', values: TAGS }, NO_COLOURS);
  await choose('NL');
  await page.locator('html[lang=nl]').waitFor();
  // Names of people, places and numbers are the same in both.
  const same = dutch.filter((said) => english.has(said) && /^[A-Z]?[a-z]+ [a-z]+ [a-z]/.test(said));
  return [...found, ...same.map((said) => `not translated: ${said}`)].map(
    (line) => `English: ${line}`,
  );
}
