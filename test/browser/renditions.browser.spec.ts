import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { MakeRenditions } from '../../src/modules/recordings/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { inBothSchemes, inEnglish, onAPhone } from '../harness/axe.js';
import { TestBrowser } from '../harness/browser.js';
import { aTestFilm, describeWithFfmpeg, itWithFfmpeg } from '../harness/ffmpeg.js';
import {
  aHeldSession,
  announce,
  aParty,
  aVerifiedRecording,
  type HeldSession,
  sendPiece,
} from '../harness/recordings.js';

const SECONDS = 30;
let test: TestApp;
let browser: TestBrowser;
let session: HeldSession;

describeWithFfmpeg('a recording that no browser plays', () => {
  beforeAll(async () => {
    test = await startApp({ ONTZIEN_FFMPEG: '' }, new Date().toISOString());
    browser = await TestBrowser.start();
    session = await aHeldSession(test);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  itWithFfmpeg(
    'warns who hands it in, and plays for who watches once a film was made of it',
    () =>
      browser.step(async () => {
        const avi = await aTestFilm(SECONDS, '-c:v', 'mpeg4', '-c:a', 'pcm_s16le', '-f', 'avi');
        const id = await announce(session, avi.length);
        expect((await sendPiece(session.interviewer, id, 0, avi)).status).toBe(204);
        const giver = await (await browser.visitor(test, session.interviewer)).signIn();
        await giver.go(`/cases/${session.caseId}/bookings/${session.bookingId}/recordings`);
        await giver.page.getByText('Deze opname is nog niet af te spelen').waitFor();
        await giver.page.getByText(/Browsers spelen AVI, MPEG-4 Visual niet af/).waitFor();
        expect([...(await onAPhone(giver)), ...(await inEnglish(giver))]).toEqual([]);
        expect(await test.app.get(MakeRenditions).execute(new AbortController().signal)).toBe(1);

        const judge = await aParty(test, session, 'JUDGE');
        const visitor = await (await browser.visitor(test, judge)).signIn();
        const { page } = visitor;
        await visitor.go(`/cases/${session.caseId}/recordings/${id}`);
        await page.getByText(/U ziet een versie die daarvan is gemaakt/).waitFor();
        await page.getByText('Controlegetal van de afspeelversie').waitFor();
        await page.getByText(/^U ziet een film die van het origineel is gemaakt/).waitFor();
        await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
        await page.getByLabel('Ik stem in met deze regels').check();
        await page.getByRole('button', { name: 'Opname openen' }).click();
        await page.locator('video').waitFor();
        expect(await jumped(page, 20)).toMatchObject({
          broken: false,
          width: 160,
          duration: SECONDS,
        });
        expect(await inBothSchemes(visitor)).toEqual([]);
        expect(visitor.reported).toEqual([]);
      }),
    240_000,
  );

  itWithFfmpeg(
    'says of a version what film it is, on a phone and in English too',
    () =>
      browser.step(async () => {
        const counsel = await aParty(test, session, 'VICTIM_COUNSEL');
        const { id } = await aVerifiedRecording(session, await aTestFilm(4, '-c:v', 'mpeg4', '-c:a', 'pcm_s16le', '-f', 'avi'), { track: 'CLOSE_UP' }); // prettier-ignore
        const reason = 'Er valt een naam.';
        const edits = [{ kind: 'BEEP', fromMs: 1_000, toMs: 2_000, reason }];
        const proposed = await counsel.client.post(`/recordings/${id}/versions`, { reason, edits });
        for (const { client } of [counsel, session.prosecutor])
          await client.post(`/recording-versions/${String(proposed.body.id)}/answer`, {
            agreed: true,
            reason,
          });
        for (let made = 1; made === 1;)
          made = await test.app.get(MakeRenditions).execute(new AbortController().signal);
        const visitor = await (await browser.visitor(test, session.prosecutor)).signIn();
        await visitor.go(`/cases/${session.caseId}/recordings/${id}`);
        const { page } = visitor;
        await page.getByText(/Deze versie is een eigen bestand/).waitFor();
        await page.getByText(/^pieptoon van/).waitFor();
        expect([...(await onAPhone(visitor)), ...(await inEnglish(visitor))]).toEqual([]);
      }),
    240_000,
  );
});

/** The player after a jump: a picture, the length of the whole, and that it plays on from there. */
function jumped(page: Page, second: number) {
  return page.evaluate(async (to) => {
    interface Player {
      currentTime: number;
      readonly duration: number;
      readonly videoWidth: number;
      readonly readyState: number;
      readonly seeking: boolean;
      readonly error: unknown;
    }
    const { document } = globalThis as unknown as {
      document: { querySelector(name: string): Player };
    };
    const player = document.querySelector('video');
    const until = async (reached: () => boolean) => {
      for (let turn = 0; turn < 100 && !reached(); turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
    };
    await until(() => player.readyState >= 1);
    player.currentTime = to;
    await until(() => !player.seeking && player.readyState >= 2);
    return {
      at: player.currentTime,
      broken: player.error !== null,
      width: player.videoWidth,
      duration: Math.round(player.duration),
    };
  }, second);
}
