import { describe, expect, it } from '@jest/globals';
import type { RecordingId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aNamedFilm,
  aTestFilm,
  aTestSound,
  ffmpeg,
  itWithFfmpeg,
  sumOf,
} from '../harness/ffmpeg.js';
import {
  aParty,
  aHeldSession,
  type HeldSession,
  aVerifiedRecording,
  sha256,
} from '../harness/recordings.js';
import { openedBySevenZip, sevenZipIsHere } from '../harness/seven-zip.js';
import { openSealedZip } from '../harness/sealed-zip.js';
import { aWave } from '../harness/wave.js';

// Every letter of it means something to one of the readers of a filter graph.
const recipient = "Instituut 'De Linde': taal, spraak; [zaal 2] 100%";
const reason = 'Onderzoek door een deskundige';

interface Copied {
  readonly files: Record<string, Buffer>;
  readonly manifest: Record<string, unknown>;
  readonly orders: { readonly marksPictures: boolean; readonly items: readonly Seen[] };
}
interface Seen {
  readonly fetches: readonly { readonly mark: string | null; readonly sha256: string | null }[];
}

/** Asked, granted and fetched `times` over; the last one, opened. */
async function copied(
  settings: Readonly<Record<string, string>>,
  film: Buffer,
  { times = 1, track = 'OVERVIEW', edits = [] as readonly object[] } = {},
): Promise<Copied> {
  const test = await startApp(settings);
  try {
    const session = await aHeldSession(test);
    const judge = await aParty(test, session, 'JUDGE');
    const { client } = session.prosecutor;
    const { id } = await aVerifiedRecording(session, film, { track });
    if (edits.length > 0) await agreeOn(test, session, id, edits);
    const order = await client.post(`/recordings/${id satisfies RecordingId}/copy-orders`, {
      recipient,
      reason,
    });
    expect([order.status, order.text]).toEqual([201, expect.any(String)]);
    const path = `/copy-orders/${String(order.body.id)}`;
    const decision = 'Beslissing van vandaag, met gronden';
    expect((await judge.client.post(`${path}/decision`, { granted: true, decision })).status).toBe(
      204,
    );
    let files: Record<string, Buffer> = {};
    for (let time = 0; time < times; time += 1) {
      const made = await client.post(`${path}/copies`);
      const zip = await client.get(String(made.body.contentUrl).replace('/api/v1', ''));
      if (zip.status !== 200) throw new Error(String(zip.body?.code));
      files = openSealedZip(zip.bytes, String(made.body.passphrase));
      if (sevenZipIsHere)
        expect(await openedBySevenZip(zip.bytes, String(made.body.passphrase))).toEqual(files);
    }
    const orders = (await client.get(`/cases/${session.caseId}/copy-orders`))
      .body as Copied['orders'];
    return {
      files,
      manifest: JSON.parse(String(files['manifest.json'])) as Record<string, unknown>,
      orders,
    };
  } finally {
    await test.close();
  }
}

/** An edited version that prosecution and child's side agree on, and so is in force. */
async function agreeOn(
  test: TestApp,
  session: HeldSession,
  id: RecordingId,
  edits: readonly object[],
): Promise<void> {
  const childSide = await aParty(test, session, 'VICTIM_COUNSEL');
  const { body } = await childSide.client.post(`/recordings/${id}/versions`, { reason, edits });
  for (const { client } of [childSide, session.prosecutor])
    expect(
      (await client.post(`/recording-versions/${String(body.id)}/answer`, { agreed: true, reason }))
        .status,
    ).toBe(204);
}

/** One picture of a film, by its brightness: 160 by 90. */
const pictureAt = async (film: Buffer, second: number) =>
  (await ffmpeg(['-i', 'pipe:0', '-ss', String(second), '-frames:v', '1', '-pix_fmt', 'gray', '-f', 'rawvideo', 'pipe:1'], film)).bytes; // prettier-ignore

describe('a copy', () => {
  itWithFfmpeg(
    'names the recipient in every picture where ffmpeg is, and says so on cover, manifest and log',
    async () => {
      // A grey film: whatever is brighter or darker in a picture is the mark.
      const original = await aTestFilm(4, '-vf', 'geq=lum=128:cb=128:cr=128', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-f', 'mp4'); // prettier-ignore
      const { files, manifest, orders } = await copied({ ONTZIEN_FFMPEG: '' }, original, {
        times: 2,
      });

      expect(Object.keys(files)).toEqual([
        'omslag.pdf',
        'kenmerk.vtt',
        'opname.mp4',
        'manifest.json',
      ]);
      const film = files['opname.mp4']!;
      const marked = (picture: Buffer) =>
        picture.filter((grey) => Math.abs(grey - 128) > 20).length;
      expect(marked(await pictureAt(original, 1))).toBe(0);
      const pictures = await Promise.all([0, 1, 3.5].map((second) => pictureAt(film, second)));
      for (const picture of pictures) expect(marked(picture)).toBeGreaterThan(100);
      // It wanders: what one picture hides the next shows.
      expect(pictures[0]!.equals(pictures[2]!)).toBe(false);
      expect(manifest).toMatchObject({
        mark: 'IN_PICTURE',
        number: 2,
        recipient,
        copySha256: sha256(film),
        recording: { sha256: sha256(original) },
        meaning: expect.stringContaining('in elk beeld'),
      });
      expect(film.subarray(-400).includes('ontzien-kopie-01')).toBe(true);
      expect(orders.marksPictures).toBe(true);
      expect(orders.items[0]!.fetches).toEqual([
        expect.objectContaining({ mark: 'IN_PICTURE' }),
        expect.objectContaining({ mark: 'IN_PICTURE', sha256: sha256(film) }),
      ]);
    },
    120_000,
  );

  itWithFfmpeg(
    'of sound alone is marked beside it, also where ffmpeg is',
    async () => {
      const original = aWave({ seconds: 2 });
      const { files, manifest, orders } = await copied({ ONTZIEN_FFMPEG: '' }, original, {
        track: 'CONTROL_ROOM_AUDIO',
      });
      expect(files['opname.wav']!.equals(original)).toBe(true);
      expect(manifest).toMatchObject({ mark: 'BESIDE', number: 1 });
      expect(orders.items[0]!.fetches).toEqual([expect.objectContaining({ mark: 'BESIDE' })]);
    },
    60_000,
  );

  it('is marked beside the film without ffmpeg, and the log says so', async () => {
    const original = aWave({ seconds: 2 });
    const { manifest, orders } = await copied({}, original, { track: 'CONTROL_ROOM_AUDIO' });
    expect(manifest).toMatchObject({
      mark: 'BESIDE',
      meaning: expect.stringContaining('niet in het beeld gebrand'),
    });
    expect(orders.marksPictures).toBe(false);
    expect(orders.items[0]!.fetches).toEqual([
      expect.objectContaining({ mark: 'BESIDE', sha256: sha256(original) }),
    ]);
  }, 60_000);

  const MUTED = [{ kind: 'MUTE', fromMs: 500, toMs: 1_000, reason }];
  const second = (wave: Buffer, from: number, to: number) =>
    wave.subarray(44 + from * 2 * rateOf(wave), 44 + to * 2 * rateOf(wave));
  const rateOf = (wave: Buffer) => wave.readUInt32LE(24) * wave.readUInt16LE(22);

  it('is one of the edited version in force, of which cover and manifest speak', async () => {
    const original = aWave({ seconds: 2 });
    const { files, manifest } = await copied({}, original, {
      track: 'CONTROL_ROOM_AUDIO',
      edits: MUTED,
    });
    const film = files['opname.wav']!;
    expect(film.length).toBe(original.length);
    expect(second(film, 0.5, 1).every((byte) => byte === 0)).toBe(true);
    expect(second(film, 1.2, 1.9).equals(second(original, 1.2, 1.9))).toBe(true);
    expect(second(original, 0.5, 1).every((byte) => byte === 0)).toBe(false);
    expect(manifest).toMatchObject({ recording: { sha256: sha256(original), version: 1 } });
  }, 60_000);

  itWithFfmpeg(
    'has no picture of what that version cuts, and is marked where it does',
    async () => {
      const original = await aTestFilm(6, '-vf', 'geq=lum=128:cb=128:cr=128', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-f', 'mp4'); // prettier-ignore
      const { files, manifest } = await copied({ ONTZIEN_FFMPEG: '' }, original, {
        edits: [{ kind: 'CUT', fromMs: 2_000, toMs: 4_000, reason }],
      });

      const film = files['opname.mp4']!;
      const grey = (picture: Buffer) =>
        picture.filter((value) => Math.abs(value - 128) <= 20).length;
      const [kept, cut] = [await pictureAt(film, 1), await pictureAt(film, 3)];
      expect(grey(kept)).toBeGreaterThan(kept.length / 2);
      expect(grey(cut)).toBeLessThan(cut.length / 10);
      expect(manifest).toMatchObject({ mark: 'IN_PICTURE', recording: { version: 1 } });
    },
    120_000,
  );

  // Somebody named the recording after the child; that is in three places of the file.
  const NAMED = 'Verhoor van Planteling Voornaam';

  itWithFfmpeg.each([
    ['as it is', 'none'],
    ['made anew', ''],
  ])(
    'says nothing that stood in the file beside sound and pictures: %s',
    async (_how, program) => {
      const original = await aNamedFilm(3, NAMED);
      expect(original.toString('latin1').split(NAMED).length - 1).toBeGreaterThanOrEqual(3);
      const { files, manifest } = await copied({ ONTZIEN_FFMPEG: program }, original);

      const film = files['opname.mp4']!;
      expect(film.includes(NAMED)).toBe(false);
      expect(manifest).toMatchObject({ meaning: expect.stringContaining('titels, namen') });
      if (program === 'none') expect(await sumOf(film)).toBe(await sumOf(original));
    },
    120_000,
  );

  itWithFfmpeg(
    'of sound whose labels cannot be told from it is made anew, and without ffmpeg not at all',
    async () => {
      const sound = await aTestSound(2, '-metadata', `title=${NAMED}`, '-c:a', 'aac', '-f', 'matroska'); // prettier-ignore
      const { files } = await copied({ ONTZIEN_FFMPEG: '' }, sound, {
        track: 'CONTROL_ROOM_AUDIO',
      });
      expect(files['opname.mp4']?.includes(NAMED)).toBe(false);
      await expect(
        copied({ ONTZIEN_FFMPEG: 'none' }, sound, { track: 'CONTROL_ROOM_AUDIO' }),
      ).rejects.toThrow('recordings.copy-labelled');
    },
    120_000,
  );
});
