import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../harness/app.js';
import { inBothSchemes, onAPhone } from '../harness/axe.js';
import { TestBrowser } from '../harness/browser.js';
import { aFilm } from '../harness/mp4.js';
import { box, mux, type MuxedTrack, u16, u32 } from '../harness/mux.js';
import type { Person } from '../harness/people.js';
import {
  aHeldSession,
  aParty,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';
import { aFlac, anAacTrack, anAudioMp4 } from '../harness/sounds.js';
import { aWave } from '../harness/wave.js';

// Sound of the control room in a real browser, next to the picture and alone.
const SECONDS = 12;
let test: TestApp;
let browser: TestBrowser;
let session: HeldSession;
let judge: Person;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

interface Played {
  readonly currentTime: number;
  readonly muted: boolean;
  readonly paused: boolean;
  readonly failed: boolean;
  readonly width: number;
  /** Bytes of sound that were taken apart so far: what cannot be decoded stays at nothing. */
  readonly heard: number;
}

const playing = (page: Page): Promise<readonly Played[]> =>
  page.locator('video').evaluateAll((all) =>
    (all as unknown as Element[]).map((one) => ({
      currentTime: one.currentTime,
      muted: one.muted,
      paused: one.paused,
      failed: one.error !== null,
      width: one.videoWidth,
      heard: one.webkitAudioDecodedByteCount,
    })),
  );
interface Element extends Omit<Played, 'failed' | 'width' | 'heard'> {
  readonly error: object | null;
  readonly videoWidth: number;
  readonly webkitAudioDecodedByteCount: number;
}

/** Agrees at the door, with or without a second track. */
async function open(page: Page, recordingId: string, beside?: string): Promise<void> {
  await page.goto(`/cases/${session.caseId}/recordings/${recordingId}`);
  await page.getByLabel(/^Waarom kijkt u/).fill('Voorbereiding van de zitting');
  if (beside !== undefined) await page.getByLabel(beside).check();
  await page.getByLabel('Ik stem in met deze regels').check();
  await page.getByRole('button', { name: 'Opname openen' }).click();
  await page
    .locator('video')
    .nth(beside === undefined ? 0 : 1)
    .waitFor();
  // The button of the door is gone: keys work on what it opened, which is in sight.
  await page.locator('.player:focus').waitFor();
}

/** The clock of the server goes on while somebody watches: what is reported cannot be ahead of it. */
async function play(page: Page, ms: number): Promise<void> {
  const ticking = setInterval(() => {
    test.clock.advance(250);
  }, 250);
  try {
    await page.getByRole('button', { name: 'Afspelen' }).click();
    await page.waitForTimeout(ms);
    await page.getByRole('button', { name: 'Pauzeren' }).click();
    await page.waitForTimeout(600);
  } finally {
    clearInterval(ticking);
  }
}

const credited = async (recordingId: string): Promise<number> =>
  (await judge.client.get(`/recordings/${recordingId}/viewings`)).body.items[0]?.totalMs ?? 0;

const FORMS = {
  WAVE: () => aWave({ seconds: SECONDS }),
  FLAC: () => aFlac({ seconds: SECONDS }),
  'AAC in MP4': () => anAudioMp4({ seconds: SECONDS }),
};

// Sound that is taken apart takes more room in WAVE than in AAC; in all of them a second is more than this.
const A_SECOND = 200;

describe('sound of the control room', () => {
  it.each(Object.entries(FORMS))(
    'as %s runs in step beside a silent picture and is the one that is heard; alone it is played as sound',
    (form, make) =>
      browser.step(async () => {
        session = await aHeldSession(test);
        judge = await aParty(test, session, 'JUDGE');
        const film = await aFilm({ seconds: SECONDS, width: 320, height: 180 });
        const { id: filmId } = await aVerifiedRecording(session, film);
        const track = 'CONTROL_ROOM_AUDIO';
        const { id: soundId } = await aVerifiedRecording(session, make(), { track });
        const visitor = await (await browser.visitor(test, judge)).signIn();
        const { page } = visitor;

        await open(page, filmId, 'Ook openen en ernaast tonen: Geluid van de regiekamer');
        await page.getByLabel('Plaats in de opname').fill('3000');
        await play(page, 3_000);
        const [picture, sound] = await playing(page);
        expect(picture).toMatchObject({ failed: false, muted: true, width: 320 });
        expect(sound).toMatchObject({ failed: false, muted: false, width: 0 });
        expect(sound!.heard).toBeGreaterThan(2 * A_SECOND);
        expect(sound!.currentTime).toBeGreaterThan(4);
        expect(Math.abs(picture!.currentTime - sound!.currentTime)).toBeLessThan(0.3);
        await page.getByText(/^Geluid van de regiekamer: u hebt 00:0[1-9] van 00:12/).waitFor();
        const [seen, heard] = [await credited(filmId), await credited(soundId)];
        expect(Math.min(seen, heard)).toBeGreaterThan(1_000);
        if (form === 'FLAC')
          expect([...(await inBothSchemes(visitor)), ...(await onAPhone(visitor))]).toEqual([]);

        await open(page, soundId);
        await page.getByText('Geluid zonder beeld').waitFor();
        // There is nothing to go on by single pictures.
        expect(await page.getByRole('button', { name: 'Beeld vooruit' }).count()).toBe(0);
        await page.getByLabel('Plaats in de opname').fill('8000');
        await play(page, 2_000);
        const [alone] = await playing(page);
        expect(alone).toMatchObject({ failed: false, muted: false, width: 0 });
        expect(alone!.heard).toBeGreaterThan(A_SECOND);
        expect(alone!.currentTime).toBeGreaterThan(8.5);
        expect(await credited(soundId)).toBeGreaterThan(heard);
        if (form === 'FLAC') expect(await inBothSchemes(visitor)).toEqual([]);
        expect(visitor.reported).toEqual([]);
      }),
    120_000,
  );
});

describe('a picture that this browser cannot decode', () => {
  it(
    'is not played as sound alone: it says so, and nothing counts as watched',
    () =>
      browser.step(async () => {
        session = await aHeldSession(test);
        judge = await aParty(test, session, 'JUDGE');
        // As H.265 or Motion JPEG are to many browsers: a picture, and sound that they do play.
        const picture: MuxedTrack = {
          kind: 'vide',
          entry: box('mjpa', u32(0), u16(0, 1), u32(0, 0, 0, 0), u16(320, 180), Buffer.alloc(50)),
          scale: 10,
          each: 1,
          samples: Array.from({ length: 80 }, () => Buffer.alloc(400, 7)),
        };
        const { id } = await aVerifiedRecording(
          session,
          mux([picture, anAacTrack({ seconds: 8 })], 'mov'),
        );
        const visitor = await (await browser.visitor(test, judge)).signIn();
        const { page } = visitor;
        await open(page, id);
        await page.getByText(/^Uw browser kan dit niet tonen: /).waitFor();
        await page.getByRole('button', { name: 'Afspelen' }).click();
        test.clock.advance(3_000);
        await page.waitForTimeout(1_500);

        expect(await playing(page)).toMatchObject([{ currentTime: 0, heard: 0, width: 0 }]);
        expect(await credited(id)).toBe(0);
        expect(await inBothSchemes(visitor)).toEqual([]);
      }),
    120_000,
  );
});
