import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CheckContent } from '../../src/modules/recordings/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { auditVerbs } from '../harness/audit.js';
import { aTestFilm, aTestSound, describeWithFfmpeg } from '../harness/ffmpeg.js';
import { aHeldSession, aVerifiedRecording, type HeldSession } from '../harness/recordings.js';

describeWithFfmpeg('a recording', () => {
  let test: TestApp;
  let session: HeldSession;
  beforeAll(async () => {
    test = await startApp({ ONTZIEN_FFMPEG: '' });
    session = await aHeldSession(test);
  }, 60_000);
  afterAll(() => test.close());

  const round = (signal = new AbortController().signal) =>
    test.app.get(CheckContent).execute(signal);
  const looks = async (film: Buffer, track: string) => {
    const { id } = await aVerifiedRecording(session, film, { track });
    const seen = async () => {
      const { body } = await session.prosecutor.client.get(`/recordings/${id}`);
      return [body.looksSilent, body.looksBlack];
    };
    const before = await seen();
    expect(await round()).toBe(1);
    return { id, before, after: await seen() };
  };

  it('that the file does not tell about is listened to and looked at, once', async () => {
    const loud = await looks(
      await aTestSound(3, '-c:a', 'flac', '-f', 'flac'),
      'CONTROL_ROOM_AUDIO',
    );
    expect([loud.before, loud.after]).toEqual([
      [null, null],
      [false, null],
    ]);
    const silent = await looks(
      await aTestSound(3, '-af', 'volume=0', '-c:a', 'flac', '-f', 'flac'),
      'CONTROL_ROOM_AUDIO',
    );
    expect(silent.after).toEqual([true, null]);
    const dark = await looks(
      await aTestFilm(
        3,
        '-vf',
        'geq=lum=16:cb=128:cr=128',
        '-c:v',
        'mpeg4',
        '-c:a',
        'pcm_s16le',
        '-f',
        'avi',
      ),
      'OVERVIEW',
    );
    expect([dark.before, dark.after]).toEqual([
      [null, null],
      [false, true],
    ]);
    // Nothing is asked twice, and who looked is in the audit trail.
    expect(await round()).toBe(0);
    expect(await auditVerbs(test, silent.id)).toContain('recording.check-content');
  }, 120_000);

  it('that was stopped in the middle is taken up again, and one that cannot be decoded is not asked again', async () => {
    const film = await aTestFilm(3, '-c:v', 'mpeg4', '-c:a', 'pcm_s16le', '-f', 'avi');
    const { id } = await aVerifiedRecording(session, film);
    await expect(round(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(await round()).toBe(1);
    const { body } = await session.prosecutor.client.get(`/recordings/${id}`);
    expect([body.looksSilent, body.looksBlack]).toEqual([false, false]);

    await aVerifiedRecording(session, await aTestSound(2, '-c:a', 'flac', '-f', 'flac'), {
      track: 'CONTROL_ROOM_AUDIO',
    });
    await test.database.admin.query(
      'ALTER TABLE recordings.recording DISABLE TRIGGER recording_custody_forward_only',
    );
    await test.database.admin.query(
      `UPDATE recordings.recording SET container = 'AVI' WHERE container = 'FLAC'`,
    );
    await test.database.admin.query(
      'ALTER TABLE recordings.recording ENABLE TRIGGER recording_custody_forward_only',
    );
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    const { rows } = await test.database.admin.query<{ told: number }>(
      `SELECT num_nonnulls(looks_silent, looks_black)::int AS told FROM recordings.content_check ORDER BY checked_at, recording_id DESC`,
    );
    expect(rows.map(({ told }) => told)).toContain(0);
  }, 120_000);
});
