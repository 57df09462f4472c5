import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { inBothSchemes } from '../harness/axe.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { aFace, aTurnedPhoto, redness, shot } from '../harness/faces.js';
import { aWordDocumentWith } from '../harness/files.js';

// A reviewer hides a face: with a mouse, with keys alone, and takes it away again. INV-DOC-17.
let made: DocumentCase;
let browser: TestBrowser;
let prosecutor: Visitor;
let coordinator: Visitor;
let id: string;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  made = await aDocumentCase({}, new Date().toISOString());
  browser = await TestBrowser.start();
  prosecutor = await (await browser.visitor(made.test, made.prosecutor)).signIn();
  coordinator = await (await browser.visitor(made.test, made.coordinator)).signIn();
  const photo = await aTurnedPhoto();
  id = await made.handedIn(photo, { kind: 'OVERIG', title: 'Foto van het plein' });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await made.test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 120_000);
}

const pageOf = async (version: string) =>
  (await made.prosecutor.client.get(`/documents/${id}/page?number=1&version=${version}`)).bytes;
const source = (page: Page) => page.getByAltText('Bladzijde 1 van het origineel');
const proposed = (page: Page) => page.getByAltText('Bladzijde 1 zoals partijen die krijgen');

/** What the reviewer sees of what parties get: the picture follows each change. */
async function shownWithoutFace(page: Page): Promise<void> {
  const picture = proposed(page);
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await redness(await picture.screenshot())) < 30) return;
    await page.waitForTimeout(100);
  }
  throw new Error('the face is still shown');
}

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boundsOf(locator: Locator): Promise<Bounds> {
  const bounds = await locator.boundingBox();
  if (bounds === null) throw new Error('not on the screen');
  return bounds;
}

/** A picture that is still coming has no height yet, and pushes down what stands below it. */
async function settled(page: Page): Promise<void> {
  for (const picture of [source(page), proposed(page)]) {
    await picture.waitFor();
    await picture.evaluate((image: { decode: () => Promise<void> }) => image.decode());
  }
}

async function drag(page: Page, share: Bounds): Promise<void> {
  await settled(page);
  await source(page).scrollIntoViewIfNeeded();
  const on = await boundsOf(source(page));
  const at = (x: number, y: number) =>
    [on.x + (x / 10_000) * on.width, on.y + (y / 10_000) * on.height] as const;
  await page.mouse.move(...at(share.x, share.y));
  await page.mouse.down();
  await page.mouse.move(...at(share.x + share.width / 2, share.y + share.height / 2));
  await page.mouse.move(...at(share.x + share.width, share.y + share.height));
  await page.mouse.up();
}

describe('a face on a photo', () => {
  it('is drawn over with the mouse, and gone from what parties get', async () => {
    const { page } = prosecutor;
    await page.goto(`/cases/${made.caseId}/documents/${id}`);
    const face = await shot(await pageOf('SOURCE')).redBox();
    await drag(page, face);
    await page.getByLabel('Wat daar te zien is').selectOption('FACE');
    expect(await inBothSchemes(prosecutor)).toEqual([]);
    await page.getByRole('button', { name: 'Zwart maken' }).click();

    await page.getByText('Vlak 1: gezicht').waitFor();
    await page.getByText('Zwart gemaakt door').waitFor();
    const [area] = (await made.review(id)).areas;
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(area![side] - face[side])).toBeLessThan(100);
    expect(await redness(await pageOf('PROPOSED'))).toBeLessThan(10);
    await shownWithoutFace(page);
    expect(await inBothSchemes(prosecutor)).toEqual([]);
  });

  it('is not hidden by a click, which draws nothing', async () => {
    const { page } = prosecutor;
    await source(page).click({ position: { x: 20, y: 20 } });

    expect(await page.getByRole('button', { name: 'Zwart maken' }).count()).toBe(0);
    expect((await made.review(id)).areas).toHaveLength(1);
  });
});

describe('without a mouse', () => {
  it('an area is placed by numbers and moved by arrow keys', async () => {
    const { page } = prosecutor;
    await page.getByRole('button', { name: 'Vlak toevoegen' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('select:focus').selectOption('SIGNATURE');
    await page.getByLabel('Vanaf links (%)').fill('5');
    await page.getByLabel('Vanaf boven (%)').fill('85');
    await page.getByLabel('Breedte (%)').fill('10');
    await page.getByLabel('Hoogte (%)').fill('5');
    const draft = page.getByRole('button', { name: 'Nieuw vlak op de bladzijde' });
    await draft.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');

    expect(await page.getByLabel('Vanaf links (%)').inputValue()).toBe('5.5');
    await page.getByRole('button', { name: 'Zwart maken' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Vlak 2: handtekening').waitFor();
    expect((await made.review(id)).areas[1]).toMatchObject({
      x: 550,
      y: 8_550,
      width: 1_050,
      height: 450,
      kind: 'SIGNATURE',
    });
  });

  it('an area outside the page is refused in words', async () => {
    const { page } = prosecutor;
    await page.getByRole('button', { name: 'Vlak toevoegen' }).click();
    await page.getByLabel('Vanaf links (%)').fill('95');
    await page.getByRole('button', { name: 'Zwart maken' }).click();

    await page.getByText('Het vlak ligt niet binnen een bladzijde van dit stuk.').waitFor();
    await page.getByText('Breedte (%): zo valt het vlak buiten de bladzijde').first().waitFor();
    await page.getByRole('button', { name: 'Toch niet' }).click();
  });
});

describe('an area of a colleague', () => {
  it('is taken away, which asks a second look, and put back', async () => {
    const { page } = coordinator;
    await page.goto(`/cases/${made.caseId}/documents/${id}`);
    await page.getByRole('button', { name: 'Vlak 1, gezicht, weghalen' }).click();
    await page.getByText('Weggehaald door').waitFor();
    await page.getByText('Er is nog geen tweede blik van een collega.').waitFor();
    expect(await inBothSchemes(coordinator)).toEqual([]);

    await page.getByRole('button', { name: 'Vlak 1, gezicht, terugzetten' }).click();
    await page.getByText('Weggehaald door').waitFor({ state: 'detached' });
    expect(await redness(await pageOf('PROPOSED'))).toBeLessThan(10);
  });

  it('is black in what the defence opens', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Stuk vrijgeven' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stuk vrijgeven' }).click();
    await page.getByText('Vlakken zwart gemaakt').waitFor();
    const file = (await made.defence.client.get(`/documents/${id}/file?as=FILE`)).bytes;

    expect(await redness(file)).toBeLessThan(10);
    // What was refused above is what the browser reports of it.
    expect(browser.reported.filter((line) => !line.includes('422'))).toEqual([]);
  });
});

describe('a photo in a letter', () => {
  it('is looked at, blacked out and left out like any other', async () => {
    const { page } = prosecutor;
    const letter = aWordDocumentWith('', {
      'word/media/a.png': await aTurnedPhoto(),
      'word/media/b.jpeg': await aFace(),
    });
    const letterId = await made.handedIn(letter, { kind: 'BRIEF', title: 'Brief met foto' });
    await page.goto(`/cases/${made.caseId}/documents/${letterId}`);
    await page.getByText('Bekijk de 2 afbeeldingen in dit stuk').click();
    await page.getByText('Afbeelding 1 van 2').waitFor();
    await page.getByRole('button', { name: 'Volgende afbeelding' }).click();
    await page.getByAltText('Afbeelding 2 in het origineel').waitFor();
    await page.getByRole('button', { name: 'Vlak toevoegen' }).click();
    await page.getByLabel('Breedte (%)').fill('60');
    await page.getByRole('button', { name: 'Zwart maken' }).click();
    await page.getByText('Vlak 1: gezicht').waitFor();
    expect(await page.getByText('Vlak 1: gezicht').locator('..').innerText()).toContain(
      'afbeelding 2',
    );
    expect(await inBothSchemes(prosecutor)).toEqual([]);

    await page.getByLabel('Laat alle afbeeldingen weg').check();
    await page.getByText('Partijen krijgen dit stuk zonder afbeeldingen.').waitFor();
  });
});
