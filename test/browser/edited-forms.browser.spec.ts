import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../harness/app.js';
import { TestBrowser } from '../harness/browser.js';
import { aFilmTrack, aPlainSound } from '../harness/forms.js';
import { mux, type MuxedTrack } from '../harness/mux.js';
import { type Person, TEST_PASSWORD } from '../harness/people.js';
import {
  aGrant,
  aHeldSession,
  aParty,
  aRight,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';
import { anAacTrack, anAudioMp4 } from '../harness/sounds.js';

// A bare player that passes over nothing: whatever stands in the place of what was cut goes through its decoder.
const SECONDS = 12;
const reason = 'Er valt een naam.';
let test: TestApp;
let browser: TestBrowser;
let session: HeldSession;
let defence: Person;
let childSide: Person;
let page: Page;

beforeAll(async () => {
  // A browser drops cookies that ended by its own clock.
  test = await startApp({}, new Date().toISOString());
  browser = await TestBrowser.start();
  session = await aHeldSession(test);
  defence = await aParty(test, session, 'DEFENCE_COUNSEL');
  await aRight(test, session, defence, { tracks: ['CONTROL_ROOM_AUDIO'] });
  childSide = await aParty(test, session, 'VICTIM_COUNSEL');
  ({ page } = await browser.visitor(test, defence));
  await page.route('**/player', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><video muted></video>' }),
  );
  await page.goto('/player');
  const signedIn = await page.evaluate(
    ([login, password]) =>
      fetch('/api/v1/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login, password }),
      }).then(({ status }) => status),
    [defence.login, TEST_PASSWORD],
  );
  expect(signedIn).toBe(204);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await test.close();
});

interface Edit {
  readonly kind: 'CUT' | 'MUTE';
  readonly fromMs: number;
  readonly toMs: number;
}

/** Handed in, with a version in force that all agreed on. */
async function edited(film: Buffer, track: string, edits: readonly Edit[]): Promise<string> {
  const { id } = await aVerifiedRecording(session, film, { track });
  const proposed = await childSide.client.post(`/recordings/${id}/versions`, {
    reason,
    edits: edits.map((edit) => ({ ...edit, reason })),
  });
  expect([proposed.status, proposed.text]).toEqual([201, expect.any(String)]);
  for (const { client } of [childSide, session.prosecutor, defence]) {
    const path = `/recording-versions/${String(proposed.body.id)}/answer`;
    expect((await client.post(path, { agreed: true, reason })).status).toBe(204);
  }
  return `/api/v1/recordings/${id}/content?grant=${await aGrant(defence, id)}`;
}

interface Played {
  readonly at: number;
  readonly ended: boolean;
  readonly error: string | undefined;
  readonly frames: number;
  readonly sound: number;
}

/** From the beginning, and once more from the middle of the cut, to the end. */
const played = (address: string): Promise<readonly Played[]> =>
  page.evaluate(async (src) => {
    interface Player {
      src: string;
      currentTime: number;
      playbackRate: number;
      readonly ended: boolean;
      readonly error: { readonly message: string } | null;
      readonly webkitDecodedFrameCount: number;
      readonly webkitAudioDecodedByteCount: number;
      play(): Promise<void>;
    }
    const { document } = globalThis as unknown as {
      document: { querySelector(name: string): Player };
    };
    const seen: Played[] = [];
    for (const from of [0, 5]) {
      const player = document.querySelector('video');
      player.src = src;
      player.playbackRate = 4;
      player.currentTime = from;
      await player.play().catch(() => undefined);
      for (let turn = 0; turn < 80 && !player.ended && player.error === null; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 100));
      const { currentTime: at, ended, error } = player;
      const { webkitDecodedFrameCount: frames, webkitAudioDecodedByteCount: sound } = player;
      seen.push({ at, ended, error: error?.message, frames, sound });
    }
    return seen;
  }, address);

const both: readonly Edit[] = [
  { kind: 'CUT', fromMs: 4_000, toMs: 6_500 },
  { kind: 'MUTE', fromMs: 9_000, toMs: 10_000 },
];
const SOUND = { aac: anAacTrack({ seconds: SECONDS }), plain: aPlainSound({ seconds: SECONDS }) };

it.each([
  ['MP4 with AAC', 'mp4', 4, SOUND.aac, undefined],
  ['QuickTime with plain sound', 'mov', 4, SOUND.plain, undefined],
  ['MP4 with lengths of two bytes', 'mp4', 2, SOUND.aac, undefined],
  [
    'MP4 that begins half a second later',
    'mp4',
    4,
    SOUND.aac,
    [
      [500, -1],
      [12_000, 0],
    ],
  ],
] as const)(
  'an edited version of a film in %s plays to its end, also from within the cut',
  async (...[, form, lengthBytes, sound, edits]) => {
    const film = await aFilmTrack({ seconds: SECONDS, lengthBytes });
    const pictures: MuxedTrack = edits === undefined ? film : { ...film, edits };
    const seen = await played(await edited(mux([pictures, sound], form), 'OVERVIEW', both));

    for (const one of seen) {
      expect(one).toMatchObject({ ended: true, error: undefined });
      expect(one.at).toBeGreaterThan(SECONDS - 0.2);
    }
    // Five pictures a second, of which sixteen to nineteen were cut.
    expect(seen[0]!.frames).toBeGreaterThanOrEqual(SECONDS * 5 - 19);
    expect(seen[0]!.sound).toBeGreaterThan(0);
  },
  60_000,
);

it('an edited version of a film of a real encoder, in which pictures lean on later ones, plays to its end', async () => {
  // A test pattern by x264, with B pictures and AAC.
  const film = await readFile('test/harness/films/b-pictures.mp4');
  const seen = await played(await edited(film, 'OVERVIEW', both));

  for (const one of seen) expect(one).toMatchObject({ ended: true, error: undefined });
  expect(seen[0]!.at).toBeGreaterThan(SECONDS - 0.5);
  expect(seen[0]!.frames).toBeGreaterThan(40);
}, 60_000);

it('sound of which minutes are silenced is sent to its end, over every boundary of a segment', async () => {
  const bytes = anAudioMp4({ seconds: 240 });
  expect(bytes.length).toBeGreaterThan(2 * 65_536);
  const mute: readonly Edit[] = [{ kind: 'MUTE', fromMs: 1_000, toMs: 239_000 }];
  const address = await edited(bytes, 'CONTROL_ROOM_AUDIO', mute);
  const path = address.replace('/api/v1', '');
  const whole = await defence.client.get(path);

  expect([whole.status, whole.bytes.length]).toEqual([200, bytes.length]);
  expect(whole.bytes.equals(bytes)).toBe(false);
  for (const from of [65_535, 65_536, 65_550, 70_001, 131_072]) {
    const range = `bytes=${from}-${from + 99}`;
    const part = await defence.client.get(path, { range });
    expect([part.status, part.bytes]).toEqual([206, whole.bytes.subarray(from, from + 100)]);
  }
}, 60_000);
