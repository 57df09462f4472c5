import { afterAll, beforeAll, describe, expect, it as step } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser, type Visitor } from '../harness/browser.js';
import { aFiledMotion, aMotionWorld, type MotionWorld } from '../harness/motions.js';

// What others ask of counsel, where counsel looks for it.
const DAY_MS = 86_400_000;
let test: TestApp;
let browser: TestBrowser;
let world: MotionWorld;
let counsel: Visitor;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  world = await aMotionWorld(test);
  counsel = await (await browser.visitor(test, world.defence)).signIn();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

function it(what: string, act: () => Promise<void>): void {
  step(what, () => browser.step(act), 60_000);
}

describe('counsel', () => {
  it('finds on the work list which questions are asked for, and goes there', async () => {
    const { page } = counsel;
    await world.planner.client.post(
      `/cases/${world.caseId}/children/${world.childRef}/question-rounds`,
      { answerBy: new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 10) },
    );
    await counsel.go('/');
    const week = page
      .getByRole('listitem')
      .filter({ hasText: 'Vragen voor het verhoor inleveren' });
    await week.getByText(/^uiterlijk /).waitFor();
    await week.getByRole('link', { name: 'Vragen inleveren' }).press('Enter');
    await page.getByRole('textbox', { name: /^Uw vragen/ }).fill('Was het licht aan?');
    await page.getByRole('button', { name: 'Vragen inleveren' }).click();
    await page.getByText('(u): geantwoord').waitFor();

    await page.getByRole('link', { name: 'Mijn werk' }).click();
    await page.getByRole('heading', { name: 'Mijn werk', level: 1 }).waitFor();
    await counsel.settled();
    expect(await week.count()).toBe(0);
  });

  it('reads what the registry asks while completing a motion', async () => {
    const { page } = counsel;
    const motion = await aFiledMotion(world, world.defence);
    await world.clerk.client.post(`/motions/${motion}/return`, { asked: 'Welke vragen precies?' });
    await counsel.go(`/cases/${world.caseId}/motions/${motion}/write?step=3`);
    await page.getByRole('heading', { name: 'Gevraagd door de griffie' }).waitFor();
    expect(await page.getByText('Welke vragen precies?').isVisible()).toBe(true);
    expect(browser.reported).toEqual([]);
  });

  it('is not said to be late with what waits on others', async () => {
    const motion = await aFiledMotion(world, world.otherDefence);
    await world.clerk.client.post(`/motions/${motion}/take-under-review`);
    const other = await (await browser.visitor(test, world.otherDefence)).signIn();
    await other.page.clock.setFixedTime(Date.now() + 60 * DAY_MS);
    await other.go('/');
    const waiting = other.page.getByRole('listitem').filter({ hasText: 'Verzoek loopt' });
    await waiting.getByText(/^uiterlijk .* geleden\)$/).waitFor();
    expect(await waiting.getByText('te laat sinds').count()).toBe(0);
  });
});
