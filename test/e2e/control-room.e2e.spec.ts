import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MissRecordings } from '../../src/modules/recordings/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { at } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import {
  aGrant,
  aHeldSession,
  announce,
  aParty,
  aRight,
  aVerifiedRecording,
  type HeldSession,
  sendPiece,
  sha256,
} from '../harness/recordings.js';
import { aFlac, anAudioMp4 } from '../harness/sounds.js';
import { aWave } from '../harness/wave.js';

const track = 'CONTROL_ROOM_AUDIO';
let test: TestApp;
let session: HeldSession;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
});
afterAll(() => test.close());

async function handIn(bytes: Buffer, as = track, given = session) {
  const id = await announce(given, bytes.length, { track: as });
  const answer = await sendPiece(given.interviewer, id, 0, bytes);
  const { body } = await given.prosecutor.client.get(`/recordings/${id}`);
  return { id, answer, view: body };
}

describe('sound of the control room', () => {
  it('is accepted without a picture, checked by its content, and played as sound', async () => {
    const bytes = aWave({ seconds: 3 });
    const { id, answer, view } = await handIn(bytes);

    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(view).toMatchObject({
      track,
      state: 'VERIFIED',
      container: 'Wave',
      durationMs: 3_000,
      hasAudio: true,
      looksSilent: false,
      looksBlack: null,
      videoCodec: null,
      width: null,
      height: null,
      sha256: sha256(bytes),
    });
    const grant = await aGrant(session.prosecutor, id);
    const played = await session.prosecutor.client.get(`/recordings/${id}/content?grant=${grant}`);
    expect([played.status, played.headers['content-type']]).toEqual([200, 'audio/wav']);
    expect(played.bytes.equals(bytes)).toBe(true);
    const listed = await session.prosecutor.client.get(`/cases/${session.caseId}/recordings`);
    expect(listed.body.items).toContainEqual(expect.objectContaining({ id, track }));
    const proof = await session.prosecutor.client.post(`/play-grants/${grant}/progress`, {
      fromMs: 0,
      toMs: 0,
      speed: 1,
    });
    expect(proof.status).toBeLessThan(500);
  });

  it.each([
    { form: 'WAVE', container: 'Wave', type: 'audio/wav', bytes: aWave({ seconds: 4 }) },
    { form: 'FLAC', container: 'FLAC', type: 'audio/flac', bytes: aFlac({ seconds: 4 }) },
    { form: 'AAC', container: 'MPEG-4', type: 'video/mp4', bytes: anAudioMp4({ seconds: 4 }) },
  ] as const)(
    'as $form is handed in, checked, opened with a leave, and sent part by part',
    async ({ container, type, bytes }) => {
      const { id, answer, view } = await handIn(bytes);

      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(view).toMatchObject({
        state: 'VERIFIED',
        container,
        hasAudio: true,
        // Of FLAC nothing is said: the sizes of its frames tell little.
        looksSilent: container === 'FLAC' ? null : false,
        videoCodec: null,
        sha256: sha256(bytes),
      });
      // Frames of AAC are as long as they are: the last goes a little beyond.
      expect(view.durationMs - 4_000).toBeGreaterThanOrEqual(0);
      expect(view.durationMs - 4_000).toBeLessThan(64);
      const { client } = session.prosecutor;
      const grant = await aGrant(session.prosecutor, id);
      const middle = Math.floor(bytes.length / 2);
      for (const [from, to] of [
        [0, 44],
        [middle, middle + 1_000],
        [bytes.length - 1, bytes.length],
        [0, bytes.length],
      ] as const) {
        const range = `bytes=${from}-${to - 1}`;
        const part = await client.get(`/recordings/${id}/content?grant=${grant}`, { range });
        expect(part).toMatchObject({ status: 206, headers: { 'content-type': type } });
        expect(part.bytes.equals(bytes.subarray(from, to))).toBe(true);
      }
      test.clock.advance(3_000);
      const heard = { fromMs: 0, toMs: 2_000, speed: 1 };
      const told = await client.post(`/play-grants/${grant}/progress`, heard);
      expect(told.status).toBeLessThan(300);
      const { body } = await client.get(`/recordings/${id}/viewings`);
      expect(body.items[0]).toMatchObject({ totalMs: 2_000 });
    },
  );

  it('that is silent is flagged, not refused', async () => {
    for (const [loudness, looksSilent] of [
      [0, true],
      [0.0004, true],
      [0.002, false],
    ] as const)
      expect((await handIn(aWave({ seconds: 2, loudness }))).view).toMatchObject({
        state: 'VERIFIED',
        looksSilent,
      });
    const silent = anAudioMp4({ seconds: 2, silent: true });
    expect((await handIn(silent)).view).toMatchObject({ state: 'VERIFIED', looksSilent: true });
  });

  it('with a picture in it is refused, and sound where a picture was announced', async () => {
    const film = await aFilm({ seconds: 2 });
    const pictured = await handIn(film);
    expect([pictured.answer.status, pictured.answer.body.code]).toEqual([
      422,
      'recordings.has-picture',
    ]);
    expect(pictured.view).toMatchObject({ state: 'REJECTED', rejectedFor: 'has-picture' });
    const overview = await handIn(aWave({ seconds: 4 }), 'OVERVIEW');
    expect(overview.answer.body.code).toBe('recordings.not-a-video');
    const letter = Buffer.from('Geen geluid, maar een brief. '.repeat(5_000));
    expect((await handIn(letter)).answer.body.code).toBe('recordings.not-a-sound');
  });

  it('is for counsel only when the right names it', async () => {
    const { id } = await handIn(aWave({ seconds: 5 }));
    const counsel = await aParty(test, session, 'DEFENCE_COUNSEL');
    const ask = () =>
      counsel.client.post(`/recordings/${id}/play-grants`, {
        reason: 'Voorbereiding van de zitting',
        agreement: true,
      });
    expect((await ask()).body.code).toBe('recordings.right-missing');
    await aRight(test, session, counsel, { tracks: [track] });
    expect((await ask()).status).toBe(201);
  });

  it('does not stand for the pictures: the alarm stays, and the loss can be reported', async () => {
    const other = await aHeldSession(test);
    const sound = await handIn(aWave({ seconds: 2 }), track, other);
    await at(test, '2026-03-03T09:00:00Z', other.interviewer, other.prosecutor);
    await test.app.get(MissRecordings).execute();
    const work = async () => (await other.interviewer.client.get('/work')).body.items;
    expect(await work()).toContainEqual(
      expect.objectContaining({ kind: 'RECORDING_MISSING', subjectId: other.bookingId }),
    );
    const lost = await other.interviewer.client.post(
      `/bookings/${other.bookingId}/recording-loss`,
      {
        reason: 'De recorder bewaarde geen beeld.',
      },
    );
    expect(lost.status).toBe(201);
    const losses = await other.prosecutor.client.get(`/cases/${other.caseId}/recording-losses`);
    expect(losses.body.items[0].partial).toMatchObject([{ recordingId: sound.id }]);

    const filmed = await aHeldSession(test);
    await aVerifiedRecording(filmed);
    expect((await filmed.interviewer.client.get('/work')).text).not.toContain('RECORDING_MISSING');
    expect(
      (
        await filmed.interviewer.client.post(`/bookings/${filmed.bookingId}/recording-loss`, {
          reason: 'Toch niet.',
        })
      ).body.code,
    ).toBe('recordings.not-lost');
  });
});
