import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  book,
  type ChildCase,
} from '../harness/interviews.js';

/** Points of a sheet of A4 on its side, as a PDF counts them. */
const LANDSCAPE = { width: 842, height: 595 };
/** CSS pixels of the width that is left of it between margins of ten millimetres. */
const PRINTED_WIDTH = 1_047;

let test: TestApp;
let browser: TestBrowser;
let child: ChildCase;
let coordinator: Visitor;
let day: string;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  child = await aChildCase(test);
  const interviewer = (await aCertifiedInterviewer(test)).id;
  const studio = await aCertifiedStudio(test);
  for (let more = 0; more < 5; more += 1) await aCertifiedStudio(test);
  day = new Date(test.clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
  const booked = await book(child, { interviewer, studio, startsAt: `${day}T11:00:00.000Z` });
  expect(booked.status).toBe(201);
  coordinator = await (await browser.visitor(test, child.coordinator)).signIn();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The sheets a printer would get. */
async function printed(page: Page): Promise<readonly Sheet[]> {
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const document = await getDocument({ data: bytes }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    sheets.push({ width: Math.round(width), height: Math.round(height), text });
  }
  await document.destroy();
  return sheets;
}

async function open(view: 'day' | 'week'): Promise<Page> {
  const { page } = coordinator;
  await coordinator.go(`/planning/calendar?view=${view}&from=${day}&region=Midden-Nederland`);
  await page.locator('.cal__taken').waitFor();
  await coordinator.settled();
  return page;
}

describe('the calendar on paper', () => {
  step.each(['week', 'day'] as const)('is one sheet on its side for a %s, in words', (view) =>
    browser.step(async () => {
      const sheets = await printed(await open(view));

      expect(sheets).toMatchObject([LANDSCAPE]);
      const text = sheets[0]?.text ?? '';
      const hours = ['08:00', '12:00', '19:00'];
      const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((name) => `${name} `);
      for (const said of view === 'week' ? days : hours) expect(text).toContain(said);
      // What colour says stands there in words too, with the meaning of each.
      for (const said of ['Agenda per studio', 'vrij', 'geboekt', 'wisseltijd', 'een zaak van u'])
        expect(text).toContain(said);
      // What only a screen can do is left out.
      for (const act of ['Mijn werk', 'Afdrukken', 'Verzetten', 'Weergave', 'Afmelden', 'Sleep'])
        expect(text).not.toContain(act);
    }),
  );

  step('keeps its colours, a frame around what is taken, and the width of the sheet', () =>
    browser.step(async () => {
      const page = await open('week');
      await page.setViewportSize({ width: PRINTED_WIDTH, height: 720 });
      await page.emulateMedia({ media: 'print' });
      try {
        const style = (selector: string, name: string) =>
          page
            .locator(selector)
            .first()
            .evaluate(
              (one, property) =>
                (
                  globalThis as unknown as {
                    getComputedStyle(element: unknown): {
                      getPropertyValue(name: string): string;
                    };
                  }
                )
                  .getComputedStyle(one)
                  .getPropertyValue(property),
              name,
            );

        expect(await page.locator('.cal table').evaluate((table) => table.scrollWidth)).toBe(
          await page.locator('.cal table').evaluate((table) => table.clientWidth),
        );
        const box = await page.locator('.cal').boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(PRINTED_WIDTH);
        expect(await style('.cal__free', 'print-color-adjust')).toBe('exact');
        expect(await style('.cal__free', 'background-color')).not.toBe('rgba(0, 0, 0, 0)');
        expect(await style('.cal__taken--own', 'border-top-width')).toBe('2px');
        expect(await style('.cal__taken--own', 'border-top-color')).toBe('rgb(0, 0, 0)');
      } finally {
        await page.emulateMedia({ media: null });
      }
    }),
  );
});
