import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import type { Page } from 'playwright-core';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';

// A document is looked over without a mouse: nothing in this file is clicked.
const TEXT = `De scooter stond bij het hek. Wende zag hem staan. De bezorger liep naar binnen.
Daarna kwam de buurman, en die zei niets. De scooter was toen weg. De bezorger riep hard.`;
const OTHER = 'Op de lijst staat de bezorger met een streep erdoor.';
const MOST_TABS = 120;

let made: DocumentCase;
let browser: TestBrowser;
let reviewer: Visitor;
let page: Page;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  made = await aDocumentCase({}, new Date().toISOString());
  browser = await TestBrowser.start();
  reviewer = await (await browser.visitor(made.test, made.prosecutor)).signIn();
  ({ page } = reviewer);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await made.test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 120_000);
}

/** Enters a text with three doubts in it; the engine offers fewer in so few words, so they are planted. */
async function entered(title = 'Verhoor getuige'): Promise<string> {
  const id = String((await made.enter(TEXT, { title })).body.id);
  for (const { 0: word, index } of TEXT.matchAll(/bezorger|buurman/g)) {
    const place = { start: index, end: index + word.length, type: 'NAME' };
    expect((await made.prosecutor.client.post(`/documents/${id}/places`, place)).status).toBe(201);
  }
  await made.test.database.admin.query(
    `UPDATE documents.place SET certain = false, decision = NULL, decided_at = NULL, decided_by = NULL, found_by = 'ENGINE', reason = 'name-undecided'
     WHERE document_id = $1 AND found_by = 'PERSON'`,
    [id],
  );
  return id;
}

/** Opens such a text on the desk of the reviewer, with the first doubt at hand. */
async function opened(): Promise<string> {
  const id = await entered();
  await reviewer.follow(`/cases/${made.caseId}/documents/${id}`);
  await doubt(1);
  return id;
}

async function done(id: string): Promise<void> {
  await made.prosecutor.client.post(`/documents/${id}/withdraw`, { reason: 'Klaar met de proef.' });
}

const doubt = (number: number) => page.getByText(`Twijfelgeval ${String(number)} van 3:`).waitFor();
const decided = (number: number) =>
  page.getByText(`${String(number)} van 3 twijfelgevallen beslist`).waitFor();
const servedSays = (words: RegExp) =>
  page.getByRole('region', { name: 'Wat partijen lezen' }).filter({ hasText: words }).waitFor();
const atHand = (words: RegExp) =>
  page
    .getByRole('status', { name: 'Gegeven dat nu aan de beurt is' })
    .filter({ hasText: words })
    .waitFor();
const wordsToReplace = async (words: string) => {
  const field = page.getByLabel('Woorden in het origineel');
  for (let tries = 0; tries < 40 && (await field.inputValue()) !== words; tries += 1)
    await page.waitForTimeout(50);
  expect(await field.inputValue()).toBe(words);
};

/** Goes on by Tab until this is reached, as somebody without a mouse does. */
async function tabTo(name: string | RegExp): Promise<void> {
  const reached =
    typeof name === 'string' ? (now: string) => now === name : (now: string) => name.test(now);
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate<string>(
      `(({ activeElement: at }) => (at?.ariaLabel ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '').trim())(document)`,
    );
    if (reached(now)) return;
    passed.push(now.slice(0, 30));
  }
  throw new Error(`not reached by Tab: ${String(name)}; passed ${passed.join(' | ')}`);
}

async function placesOf(id: string): Promise<readonly (readonly [string, string | null])[]> {
  const { places, text } = await made.review(id);
  const at = (place: object) => place as { readonly start: number; readonly end: number };
  return places
    .filter(({ decision }) => decision !== null)
    .toSorted((left, right) => at(left).start - at(right).start)
    .map((place) => [text.slice(at(place).start, at(place).end), place.decision] as const);
}

describe('each key of the review', () => {
  it('J goes to the next doubt, K to the one before, and both stay at the ends', async () => {
    const id = await opened();
    await page.keyboard.press('j');
    await doubt(2);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await doubt(3);
    await page.keyboard.press('k');
    await doubt(2);
    await done(id);
  });

  it('Shift with J and K goes through certain data too', async () => {
    const id = await opened();
    await page.keyboard.press('Shift+K');
    await atHand(/“Wende” wordt/);
    await page.keyboard.press('Shift+J');
    await doubt(1);
    await done(id);
  });

  it('Y replaces the words and goes on to what is left', async () => {
    const id = await opened();
    await page.keyboard.press('y');
    await decided(1);
    await doubt(2);
    expect(await placesOf(id)).toEqual([['bezorger', 'REPLACE']]);
    await done(id);
  });

  it('N keeps the words and goes on to what is left', async () => {
    const id = await opened();
    await page.keyboard.press('n');
    await decided(1);
    await doubt(2);
    expect(await placesOf(id)).toEqual([['bezorger', 'KEEP']]);
    await done(id);
  });

  it('N asks why where the vault is sure, and takes the answer without a mouse', async () => {
    const id = await opened();
    await page.keyboard.press('Shift+K');
    await atHand(/“Wende” wordt/);
    await page.keyboard.press('n');
    await page.getByText('Waarom mag dit blijven staan?').first().waitFor();
    await page.keyboard.type('Wende heet ook de boot.');
    await tabTo('Laten staan');
    await page.keyboard.press('Enter');
    // What was refused stays, so that it is mended and not typed anew.
    await page.getByText('herkenbaar maken').first().waitFor();
    const why = page
      .getByRole('form', { name: 'Waarom mag dit blijven staan?' })
      .getByRole('textbox');
    expect(await why.inputValue()).toBe('Wende heet ook de boot.');
    await why.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Zo heet ook de boot.');
    await tabTo('Laten staan');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Er blijft 1 gegeven staan' }).waitFor();
    expect(await placesOf(id)).toEqual([['Wende', 'KEEP']]);
    await done(id);
  });

  it('U takes the last choice back: what was open is open again', async () => {
    const id = await opened();
    await page.keyboard.press('y');
    await decided(1);
    await page.keyboard.press('u');
    await decided(0);
    await doubt(1);
    expect(await placesOf(id)).toEqual([]);
    await done(id);
  });

  it('U after a second choice gives the first one back', async () => {
    const id = await opened();
    await page.keyboard.press('y');
    await decided(1);
    await page.keyboard.press('k');
    await doubt(1);
    await page.keyboard.press('n');
    await doubt(2);
    await page.keyboard.press('u');
    await atHand(/“bezorger” wordt .+ vervangen/);
    expect(await placesOf(id)).toEqual([['bezorger', 'REPLACE']]);
    await done(id);
  });

  it('A replaces the same words everywhere in this document, and U takes all of it back', async () => {
    const id = await opened();
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('a');
    await decided(2);
    await doubt(2);
    expect(await placesOf(id)).toEqual([
      ['bezorger', 'REPLACE'],
      ['bezorger', 'REPLACE'],
    ]);
    await page.keyboard.press('u');
    await decided(0);
    expect(await placesOf(id)).toEqual([]);
    await done(id);
  });

  it('O replaces the same words everywhere in this case', async () => {
    const other = await made.entered(OTHER);
    const id = await opened();
    await page.keyboard.press('o');
    await decided(2);
    await doubt(2);
    expect(await placesOf(other)).toEqual([['bezorger', 'REPLACE']]);
    await done(id);
    await done(other);
  });

  it('M goes to the words to replace by hand, at the one place that was meant, and U takes it back', async () => {
    const id = await opened();
    await page.keyboard.press('m');
    await page.keyboard.type('scooter');
    await page.keyboard.press('Enter');
    // Nobody said whose words these are: the child's number is not put in their place unasked.
    await page.getByText('Vervangen als: vul dit in').first().waitFor();
    await servedSays(/De scooter was toen weg/);
    await tabTo('Vervangen als');
    await page.keyboard.type('naam van het kind');
    await tabTo('Welke van 2 plaatsen');
    await page.keyboard.press('ArrowDown');
    await tabTo('Vervangen');
    await page.keyboard.press('Enter');
    await atHand(/“scooter” wordt/);
    await servedSays(/^De scooter stond[^]+De KN-\S+ was toen weg/);
    await page.keyboard.press('u');
    await servedSays(/De scooter was toen weg/);
    await done(id);
  });

  it('Y stands, whatever comes late of what was asked before it', async () => {
    const id = await opened();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const asked = page.waitForResponse(`**/documents/${id}/places`);
    await page.route(
      `**/documents/${id}/review`,
      async (route) => {
        const early = await route.fetch();
        await held;
        await route.fulfill({ response: early });
      },
      { times: 1 },
    );
    await page.keyboard.press('m');
    await page.keyboard.type('hek');
    await tabTo('Vervangen als');
    await page.keyboard.type('naam van het kind');
    await tabTo('Vervangen');
    await page.keyboard.press('Enter');
    await asked;
    await page.getByText('De woorden worden vervangen.').waitFor({ state: 'attached' });
    const kept = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.keyboard.press('y');
    expect((await kept).status()).toBe(200);
    letGo();
    await servedSays(/stond bij het KN-/);
    await reviewer.settled();
    await page.getByText('2 van 4 twijfelgevallen beslist').waitFor();
    await done(id);
  });

  it('B moves the edges of what is at hand, and U puts them back with what was decided', async () => {
    const id = await opened();
    await page.keyboard.press('y');
    await decided(1);
    await page.keyboard.press('k');
    await doubt(1);
    await page.keyboard.press('b');
    await page.keyboard.press('Home');
    await page.keyboard.type('De ');
    await page.keyboard.press('Enter');
    await servedSays(/zag hem staan. KN-\S+ liep naar binnen/);
    expect((await placesOf(id)).map(([words]) => words)).toEqual(['De bezorger']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await servedSays(/De KN-\S+ liep naar binnen/);
    expect(await placesOf(id)).toEqual([['bezorger', 'REPLACE']]);
    await done(id);
  });

  it('means nothing while somebody types, and Escape leaves the field', async () => {
    const id = await opened();
    await page.keyboard.press('m');
    await page.keyboard.type('jyn');
    await page.getByText('Deze woorden staan niet in het origineel').waitFor();
    await doubt(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await doubt(2);
    expect(await placesOf(id)).toEqual([]);
    await done(id);
  });

  it('means nothing once the keys are turned off, also on the next page (WCAG 2.1.4)', async () => {
    const first = await opened();
    await tabTo('Sneltoetsen gebruiken');
    await page.keyboard.press('Space');
    await page.keyboard.press('j');
    await page.keyboard.press('y');
    await doubt(1);
    const id = await opened();
    await page.keyboard.press('y');
    await reviewer.settled();
    expect(await placesOf(id)).toEqual([]);
    await tabTo('Sneltoetsen gebruiken');
    await page.keyboard.press('Space');
    await page.keyboard.press('j');
    await doubt(2);
    await done(first);
    await done(id);
  });

  it('decides once, however long it is held down', async () => {
    const id = await opened();
    await page.keyboard.down('y');
    await decided(1);
    for (let held = 0; held < 5; held += 1) await page.keyboard.down('y');
    await page.keyboard.up('y');
    await reviewer.settled();
    expect(await placesOf(id)).toEqual([['bezorger', 'REPLACE']]);
    await done(id);
  });
});

describe('what is pointed at', () => {
  it('is decided about where it is a place already, and marked where it is none', async () => {
    const id = await opened();
    const select = (words: string) =>
      page.evaluate(`(() => {
        const sheet = document.querySelector('.sheet--source');
        const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.data.indexOf(${JSON.stringify(words)});
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + ${String(words.length)});
          getSelection().removeAllRanges();
          getSelection().addRange(range);
          // What a keyboard does that walks through text (F7): the last key comes up in it.
          sheet.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Shift' }));
          return;
        }
      })()`);
    await select('Wende');
    await atHand(/“Wende” wordt/);
    await select('hek');
    await wordsToReplace('hek');
    await done(id);
  });
});

describe('a document that is looked over without a mouse', () => {
  it('is opened, decided, added to and released', async () => {
    const id = await entered('Verhoor van de bezorger');
    await reviewer.follow(`/cases/${made.caseId}/documents`);
    await page.getByRole('heading', { name: 'Stukken' }).waitFor();
    await tabTo('Verhoor van de bezorger');
    await page.keyboard.press('Enter');
    await page.getByText(/^Twijfelgeval 1 van /).waitFor();
    await page.keyboard.press('o');
    await decided(2);
    await doubt(2);
    await page.keyboard.press('y');
    await decided(3);
    await page.keyboard.press('m');
    await page.keyboard.type('scooter');
    await tabTo('Vervangen als');
    await page.keyboard.type('naam van het kind');
    await tabTo('Waar');
    await page.keyboard.type('overal in dit stuk');
    await tabTo('Vervangen');
    await page.keyboard.press('Enter');
    await servedSays(/^(?![^]*scooter)/);
    await tabTo('Stuk vrijgeven');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Stuk vrijgeven?' }).waitFor();
    await tabTo('Stuk vrijgeven');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Verslag van de controle' }).waitFor();

    const { text } = (await made.defence.client.get(`/documents/${id}/served`)).body;
    expect(text).not.toMatch(/Wende|scooter|bezorger|buurman/);
    expect(text).toContain(made.childNumber);
    // The one refusal is the reason that held a name.
    expect(browser.reported.filter((line) => !line.includes('422'))).toEqual([]);
  });
});
