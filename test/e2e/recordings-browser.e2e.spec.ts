import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';
import type { RecordingId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { aFilm } from '../harness/mp4.js';
import { type Person, TEST_PASSWORD } from '../harness/people.js';
import { aGrant, aHeldSession, aParty, aVerifiedRecording } from '../harness/recordings.js';

let test: TestApp;
let browser: Browser;
let page: Page;
let counsel: Person;
let id: RecordingId;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  const session = await aHeldSession(test);
  counsel = await aParty(test, session, 'DEFENCE_COUNSEL');
  ({ id } = await aVerifiedRecording(
    session,
    await aFilm({ seconds: 60, width: 640, height: 360 }),
  ));
  const { default: chromium } = await import('@sparticuz/chromium');
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  page = await browser.newPage();
  // A page of our own origin with nothing but a player; the real one belongs to the web application.
  await page.route('**/player', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><video muted></video>' }),
  );
  await page.goto(`http://localhost:${test.port}/player`);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

it('a browser plays a sealed recording and jumps to any place in it', async () => {
  const signedIn = await page.evaluate(
    ([login, password]) =>
      fetch('/api/v1/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login, password }),
      }).then(({ status }) => status),
    [counsel.login, TEST_PASSWORD],
  );
  expect(signedIn).toBe(204);
  const grant = await aGrant(counsel, id);

  const seen = await page.evaluate(async (address) => {
    const { document } = globalThis as unknown as {
      document: { querySelector(name: string): Player; createElement(name: string): Canvas };
    };
    interface Player {
      src: string;
      currentTime: number;
      duration: number;
      videoWidth: number;
      videoHeight: number;
      playbackRate: number;
      onloadeddata: () => void;
      onseeked: () => void;
      onerror: () => void;
      error: { message: string } | null;
      play(): Promise<void>;
    }
    interface Canvas {
      width: number;
      height: number;
      getContext(kind: string): {
        drawImage(of: unknown, x: number, y: number): void;
        getImageData(x: number, y: number, w: number, h: number): { data: Uint8Array };
      };
    }
    const player = document.querySelector('video');
    await new Promise<void>((resolve, reject) => {
      player.onloadeddata = resolve;
      player.onerror = () => {
        reject(new Error(player.error?.message));
      };
      player.src = address;
    });
    const canvas = document.createElement('canvas');
    canvas.width = player.videoWidth;
    canvas.height = player.videoHeight;
    const brush = canvas.getContext('2d');
    // How far the bar at the bottom reaches says which picture is shown.
    const lookAt = async (seconds: number) => {
      await new Promise<void>((resolve) => {
        player.onseeked = resolve;
        player.currentTime = seconds;
      });
      brush.drawImage(player, 0, 0);
      let bar = 0;
      while (bar < 40 && brush.getImageData(bar * 16 + 8, 356, 1, 1).data[0]! < 120) bar += 1;
      return { at: player.currentTime, bar };
    };
    const places = [await lookAt(30), await lookAt(57), await lookAt(6)];
    player.playbackRate = 2;
    await player.play();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return {
      duration: player.duration,
      width: player.videoWidth,
      height: player.videoHeight,
      places,
      playedTo: player.currentTime,
    };
  }, `/api/v1/recordings/${id}/content?grant=${grant}`);

  expect(seen).toMatchObject({
    duration: 60,
    width: 640,
    height: 360,
    places: [
      { at: 30, bar: 21 },
      { at: 57, bar: 39 },
      { at: 6, bar: 5 },
    ],
  });
  expect(seen.playedTo).toBeGreaterThan(7);
}, 60_000);

it('and the server knows what it sent', async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const { rows } = await test.database.admin.query<{ parts: number; bytes: string }>(
    `SELECT count(x)::int AS parts, sum(upper(x) - lower(x)) AS bytes FROM recordings.play_grant g, unnest(g.sent) x WHERE g.recording_id = $1`,
    [id],
  );

  expect(rows[0]!.parts).toBeGreaterThan(0);
  expect(Number(rows[0]!.bytes)).toBeGreaterThan(1_000_000);
});
