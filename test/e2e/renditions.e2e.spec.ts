import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type RecordingId } from '../../src/kernel/ids.js';
import {
  EraseDestroyed,
  MakeRenditions,
  SweepCustody,
} from '../../src/modules/recordings/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aNamedFilm,
  aTestFilm,
  aTestSound,
  describeWithFfmpeg,
  emptyIn,
} from '../harness/ffmpeg.js';
import type { Person } from '../harness/people.js';
import {
  aFragmentedFilm,
  aVersionInForce,
  destroyed,
  objectsIn,
  pathOfObject,
  renditionOf,
  until,
} from '../harness/renditions.js';
import { startCommand } from '../harness/server-process.js';
import {
  aGrant,
  aHeldSession,
  aParty,
  aRight,
  aVerifiedRecording,
  type HeldSession,
  sha256,
} from '../harness/recordings.js';
import { aWave } from '../harness/wave.js';

const reason = 'Er valt een naam.';
const EDITS = [
  { kind: 'CUT', fromMs: 2_000, toMs: 4_000, reason },
  { kind: 'MUTE', fromMs: 6_000, toMs: 7_000, reason },
  { kind: 'BEEP', fromMs: 8_000, toMs: 9_000, reason },
];

/** Processes that another began, and theirs. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  const names = await readFile(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').catch(
    () => '',
  );
  return names
    .split(' ')
    .filter((one) => one !== '')
    .map(Number);
}

/** Those of them that still are ffmpeg. */
async function alive(pids: readonly number[]): Promise<readonly number[]> {
  const names = await Promise.all(
    pids.map((pid) => readFile(`/proc/${String(pid)}/comm`, 'utf8').catch(() => '')),
  );
  return pids.filter((_, at) => names[at]?.trim() === 'ffmpeg');
}

describeWithFfmpeg('with ffmpeg', () => {
  let test: TestApp;
  let session: HeldSession;
  let defence: Person;
  let childSide: Person;

  beforeAll(async () => {
    test = await startApp({ ONTZIEN_FFMPEG: '' });
    session = await aHeldSession(test);
    defence = await aParty(test, session, 'DEFENCE_COUNSEL');
    await aRight(test, session, defence, { tracks: ['CONTROL_ROOM_AUDIO'] });
    childSide = await aParty(test, session, 'VICTIM_COUNSEL');
  }, 60_000);
  afterAll(() => test.close());

  const round = (signal = new AbortController().signal) =>
    test.app.get(MakeRenditions).execute(signal);

  const inForce = (id: RecordingId, edits: readonly object[] = EDITS) =>
    aVersionInForce([childSide, session.prosecutor, defence], id, edits);
  const row = (id: RecordingId) => renditionOf(test, id);

  const contentOf = async (person: Person, id: RecordingId, grant?: string) =>
    person.client.get(`/recordings/${id}/content?grant=${grant ?? (await aGrant(person, id))}`);

  const pathOf = (key: string) => pathOfObject(test.database.runtime.objectDir, key);
  const objects = () => objectsIn(test.database.runtime.objectDir);
  const film = aFragmentedFilm;
  const custody = async (id: RecordingId) =>
    (
      await test.database.admin.query<{ said: string }>(
        `SELECT concat_ws(' ', kind, segment) AS said FROM recordings.custody_event WHERE recording_id = $1 ORDER BY happened_at, id`,
        [id],
      )
    ).rows.map(({ said }) => said);

  it('a version in force becomes a film of its own, chained to the original that stays as it was', async () => {
    const original = await film();
    const { id } = await aVerifiedRecording(session, original);
    await inForce(id);
    const early = await defence.client.post(`/recordings/${id}/play-grants`, {
      reason,
      agreement: true,
    });
    expect([early.status, early.body.code]).toEqual([409, 'recordings.version-not-made']);
    const before = await objects();
    expect(await round()).toBe(1);

    const made = await row(id);
    expect(made).toMatchObject({ kind: 'EDITED', state: 'READY', attempts: 1, scratchKey: null });
    expect(made.source).toBe(sha256(original));
    const shown = await contentOf(defence, id);
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'video/mp4']);
    expect(sha256(shown.bytes)).toBe(made.sha256);
    const { black, silent } = await emptyIn(shown.bytes);
    expect(black).toEqual([[expect.closeTo(2, 0), expect.closeTo(4.1, 0)]]);
    expect(silent).toEqual([
      [expect.closeTo(2, 0), expect.closeTo(4.1, 0)],
      [expect.closeTo(6, 0), expect.closeTo(7.1, 0)],
    ]);
    expect(silent[1]![0]).toBeLessThanOrEqual(6);
    expect(silent[1]![1]).toBeGreaterThanOrEqual(7);

    // Officials see the original; of the new film one sealed object is there, and no plain byte of either.
    expect((await contentOf(session.prosecutor, id)).bytes.equals(original)).toBe(true);
    const added = (await objects()).filter((name) => !before.includes(name));
    expect(added).toEqual([made.objectKey]);
    const stored = await readFile(pathOf(made.objectKey!));
    expect(stored.includes(shown.bytes.subarray(200, 260))).toBe(false);
    const { rows: trace } = await test.database.admin.query<{ kind: string; verb: string }>(
      `SELECT e.kind, a.verb FROM recordings.custody_event e JOIN audit.entry a ON a.object_id = e.rendition_id WHERE e.recording_id = $1 AND e.rendition_id = $2`,
      [id, made.id],
    );
    expect(trace).toEqual([{ kind: 'RENDERED', verb: 'rendition.make' }]);
    expect(await round()).toBe(0);
  }, 120_000);

  it('a part of it is sent as it is asked for, and an index in front says where to jump', async () => {
    const { id } = await aVerifiedRecording(session, await film());
    await inForce(id);
    await round();
    const whole = (await contentOf(defence, id)).bytes;
    const grant = await aGrant(defence, id);
    const range = 'bytes=65000-66999';
    const part = await defence.client.get(`/recordings/${id}/content?grant=${grant}`, { range });
    expect([part.status, part.bytes]).toEqual([206, whole.subarray(65_000, 67_000)]);
    const at = whole.indexOf('sidx');
    const count = whole.readUInt16BE(at + 26);
    const lengths = Array.from({ length: count }, (_, one) =>
      whole.readUInt32BE(at + 28 + one * 12),
    );
    const from = at - 4 + whole.readUInt32BE(at - 4);
    expect(count).toBeGreaterThanOrEqual(6);
    expect(from + lengths.reduce((sum, one) => sum + one, 0)).toBe(whole.length);
    let place = from;
    for (const length of lengths) {
      expect(whole.toString('latin1', place + 4, place + 8)).toBe('moof');
      place += length;
    }
  }, 120_000);

  it('sound in FLAC can be silenced now, and beeped: a tone stands where the name was', async () => {
    const sound = await aTestSound(12, '-c:a', 'flac', '-f', 'flac');
    const { id } = await aVerifiedRecording(session, sound, { track: 'CONTROL_ROOM_AUDIO' });
    await inForce(id, EDITS.slice(1));
    await round();
    const shown = await contentOf(defence, id);
    expect(shown.status).toBe(200);
    const { silent } = await emptyIn(shown.bytes, { picture: false });
    expect(silent).toEqual([[expect.closeTo(6, 0), expect.closeTo(7.1, 0)]]);
  }, 120_000);

  it('what no browser opens gets a film that they play, for officials too; a grant from before keeps what it opened', async () => {
    const avi = await aTestFilm(4, '-c:v', 'mpeg4', '-c:a', 'pcm_s16le', '-f', 'avi');
    const { id } = await aVerifiedRecording(session, avi);
    const early = await aGrant(defence, id);
    await round();

    expect(await row(id)).toMatchObject({ kind: 'PLAYABLE', state: 'READY', source: sha256(avi) });
    expect((await contentOf(defence, id, early)).bytes.equals(avi)).toBe(true);
    for (const person of [session.prosecutor, defence]) {
      const shown = await contentOf(person, id);
      expect([shown.status, shown.headers['content-type']]).toEqual([200, 'video/mp4']);
      expect(shown.bytes.toString('latin1', 4, 8)).toBe('ftyp');
    }
    expect(await round()).toBe(0);
  }, 120_000);

  it('a version that comes into force ends what was opened before as another film', async () => {
    const avi = await aTestFilm(4, '-c:v', 'mpeg4', '-c:a', 'pcm_s16le', '-f', 'avi');
    const { id } = await aVerifiedRecording(session, avi);
    await round();
    const open = await aGrant(defence, id);
    expect((await contentOf(defence, id, open)).status).toBe(200);
    await inForce(id, [{ kind: 'CUT', fromMs: 1_000, toMs: 2_000, reason }]);

    expect((await contentOf(defence, id, open)).body).toMatchObject({
      code: 'recordings.grant-ended',
    });
    const next = await defence.client.post(`/recordings/${id}/play-grants`, {
      reason,
      agreement: true,
    });
    expect(next.body.code).toBe('recordings.version-not-made');
    await round();
    const { black } = await emptyIn((await contentOf(defence, id)).bytes);
    expect(black).toEqual([[expect.closeTo(1, 0), expect.closeTo(2.1, 0)]]);
  }, 120_000);

  it('says nothing that stood in the file beside sound and pictures', async () => {
    const words = 'Verhoor van Planteling Voornaam';
    const { id } = await aVerifiedRecording(session, await aNamedFilm(3, words));
    await inForce(id, [{ kind: 'MUTE', fromMs: 500, toMs: 900, reason }]);
    await round();
    const shown = await contentOf(defence, id);
    expect([shown.status, (await row(id)).state]).toEqual([200, 'READY']);
    expect(shown.bytes.includes(words)).toBe(false);
  }, 120_000);

  it('what was cut proves no viewing', async () => {
    const { id } = await aVerifiedRecording(session, await film());
    await inForce(id);
    await round();
    const grant = await aGrant(defence, id);
    await contentOf(defence, id, grant);
    test.clock.advance(13_000);
    const report = { fromMs: 0, toMs: 12_000, speed: 1 };
    const said = await defence.client.post(`/play-grants/${grant}/progress`, report);
    expect([said.status, said.body.ranges]).toEqual([
      200,
      [
        { fromMs: 0, toMs: 2_000 },
        { fromMs: 4_000, toMs: 12_000 },
      ],
    ]);
  }, 120_000);

  it('what an interruption left is removed, and the film begun again; a stop of the program is no attempt', async () => {
    const { id } = await aVerifiedRecording(session, await film(3));
    await inForce(id, [{ kind: 'MUTE', fromMs: 500, toMs: 900, reason }]);
    const stopped = new AbortController();
    const working = round(stopped.signal);
    for (
      let wait = 0;
      wait < 400 && (await row(id).catch(() => undefined))?.scratchKey == null;
      wait += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 10));
    stopped.abort();
    await working;
    expect(await row(id)).toMatchObject({
      state: 'WAITING',
      attempts: 0,
      objectKey: null,
      scratchKey: null,
    });

    // As a process leaves it that was killed in the middle: two objects half written, and a lease that runs out.
    const [scratch, half] = ['a'.repeat(32), 'b'.repeat(32)];
    for (const key of [scratch, half]) {
      const { ObjectStore } = await import('../../src/kernel/storage/object-store.js');
      const writer = await test.app.get(ObjectStore).writer(key as never);
      await writer.write(0, [Buffer.from('half')]);
      await writer.close();
    }
    const leave = (attempts: number, leaseUntil: string) =>
      test.database.admin.query(
        `UPDATE recordings.rendition SET state = 'RENDERING', attempts = $2, scratch_key = $3, object_key = $4, key_kid = 'x', wrapped_key = '\\x00',
           lease_until = $5 WHERE recording_id = $1`,
        [id, attempts, scratch, half, leaseUntil],
      );
    await leave(1, '2099-01-01T00:00:00Z');
    expect(await round()).toBe(0);
    await leave(1, '2020-01-01T00:00:00Z');
    expect(await round()).toBe(1);
    expect(await row(id)).toMatchObject({ state: 'READY', attempts: 2 });
    expect((await objects()).filter((name) => name === scratch || name === half)).toEqual([]);
  }, 120_000);

  it('one that fails three times is given up and says so; nothing of it stays', async () => {
    const { id, film: original } = await aVerifiedRecording(session, await film(3));
    await inForce(id, [{ kind: 'MUTE', fromMs: 500, toMs: 900, reason }]);
    // A program that refuses: the film is told to be in a form that it is not in.
    await test.database.admin.query(
      `ALTER TABLE recordings.recording DISABLE TRIGGER recording_custody_forward_only`,
    );
    await test.database.admin.query(
      `UPDATE recordings.recording SET container = 'FLAC' WHERE id = $1`,
      [id],
    );
    const before = await objects();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      expect(await round()).toBe(1);
      expect(await row(id)).toMatchObject({ state: 'WAITING', attempts: attempt });
    }
    expect(await round()).toBe(1);
    expect(await row(id)).toMatchObject({ state: 'FAILED', wrapped: false, objectKey: null });
    expect(await round()).toBe(0);
    const { rows } = await test.database.admin.query<{ recipients: string[] }>(
      `SELECT recipients FROM kernel.outbox_event WHERE type = 'edited-version.not-rendered' AND subject_id = $1`,
      [id],
    );
    const heard = [session.prosecutor.id, defence.id, childSide.id];
    expect(rows).toEqual([{ recipients: expect.arrayContaining(heard) }]);
    expect(await objects()).toEqual(before);
    expect((await contentOf(session.prosecutor, id)).bytes.equals(original)).toBe(true);
    await test.database.admin.query(
      `UPDATE recordings.recording SET container = 'MPEG-4' WHERE id = $1`,
      [id],
    );
    await test.database.admin.query(
      `ALTER TABLE recordings.recording ENABLE TRIGGER recording_custody_forward_only`,
    );
  }, 120_000);

  it('one that is damaged where it lies is not shown, and made anew of the original', async () => {
    const { id } = await aVerifiedRecording(session, await film());
    await inForce(id);
    await round();
    const { objectKey } = await row(id);
    const bytes = await readFile(pathOf(objectKey!));
    bytes[30]! ^= 1;
    await writeFile(pathOf(objectKey!), bytes);
    const grant = await aGrant(defence, id);
    const broken = await contentOf(defence, id, grant).catch((error: unknown) => error);
    expect(broken instanceof Error || (broken as { status: number }).status === 500).toBe(true);
    await until(async () => (await custody(id)).includes('DAMAGED 0'));
    expect(await row(id)).toMatchObject({ state: 'READY', objectKey });
    await test.app.get(SweepCustody).execute();
    expect(await row(id)).toMatchObject({ state: 'WAITING', objectKey: null });

    test.clock.advance(1_000);
    await round();
    expect((await row(id)).objectKey).not.toBe(objectKey);
    expect((await contentOf(defence, id, grant)).body.code).toBe('recordings.grant-ended');
    expect((await contentOf(defence, id)).status).toBe(200);
    expect(await custody(id)).toEqual(['RENDERED', 'DAMAGED 0', 'RENDITION_LOST 0', 'RENDERED']);
  }, 120_000);

  it('its key goes with the recording, its bytes right after, its hash stays', async () => {
    const { id } = await aVerifiedRecording(session, await film(3));
    await inForce(id, [{ kind: 'MUTE', fromMs: 500, toMs: 900, reason }]);
    await round();
    const made = await row(id);
    await destroyed(test, session, id);
    expect(await row(id)).toMatchObject({
      state: 'DESTROYED',
      wrapped: false,
      sha256: made.sha256,
    });
    expect(await objects()).toContain(made.objectKey);
    await test.app.get(EraseDestroyed).execute();
    expect(await objects()).not.toContain(made.objectKey);
    expect(await row(id)).toMatchObject({ objectKey: null, sha256: made.sha256 });
    await expect(
      test.database.admin.query(
        `INSERT INTO recordings.rendition (id, recording_id, case_id, child_ref, kind, version_id, asked_at) VALUES ($1, $2, $3, $4, 'EDITED', $1, now())`,
        [newId(), id, session.caseId, session.childRef],
      ),
    ).rejects.toMatchObject({ constraint: 'made_of_kept_recording' });
  }, 120_000);

  it('a worker that is killed in the middle leaves nothing: not the program it ran, and in the next round no bytes', async () => {
    const { id } = await aVerifiedRecording(session, await film(40));
    await inForce(id, [{ kind: 'MUTE', fromMs: 500, toMs: 900, reason }]);
    const before = await objects();
    const server = startCommand(test, 'worker');
    const begun = async () => (await row(id).catch(() => undefined))?.scratchKey ?? null;
    for (let wait = 0; wait < 2_400 && (await begun()) === null; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const children = await childrenOf(server.pid!);
    server.kill('SIGKILL');
    await new Promise((resolve) => server.once('exit', resolve));
    expect(await row(id)).toMatchObject({ state: 'RENDERING', attempts: 1 });
    for (let wait = 0; wait < 200 && (await alive(children)).length > 0; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await alive(children)).toEqual([]);

    const left = (await objects()).filter((name) => !before.includes(name));
    await test.database.admin.query(
      `UPDATE recordings.rendition SET lease_until = '2020-01-01' WHERE recording_id = $1`,
      [id],
    );
    expect(await round()).toBe(1);
    const made = await row(id);
    expect(made).toMatchObject({ state: 'READY', attempts: 2 });
    const kept = (await objects()).filter((name) => !before.includes(name));
    expect([kept, left.filter((name) => kept.includes(name))]).toEqual([[made.objectKey], []]);
  }, 240_000);
});

describe('without ffmpeg', () => {
  let test: TestApp;
  let session: HeldSession;
  let defence: Person;
  beforeAll(async () => {
    test = await startApp();
    session = await aHeldSession(test);
    defence = await aParty(test, session, 'DEFENCE_COUNSEL');
    await aRight(test, session, defence, { tracks: ['CONTROL_ROOM_AUDIO'] });
  }, 60_000);
  afterAll(() => test.close());

  const propose = (id: RecordingId, kind: string) =>
    session.prosecutor.client.post(`/recordings/${id}/versions`, {
      reason,
      edits: [{ kind, fromMs: 500, toMs: 900, reason }],
    });

  it('nothing is made, and sound in FLAC cannot be silenced: that is said', async () => {
    const flac = await readFile('test/harness/films/tone.flac');
    const { id } = await aVerifiedRecording(session, flac, { track: 'CONTROL_ROOM_AUDIO' });
    const proposed = await propose(id, 'MUTE');
    expect([proposed.status, proposed.body.code]).toEqual([409, 'recordings.edits-not-here']);
    expect(await test.app.get(MakeRenditions).execute(new AbortController().signal)).toBe(0);
    const { rows } = await test.database.admin.query('SELECT FROM recordings.rendition');
    expect(rows).toHaveLength(0);
    const { body } = await session.prosecutor.client.get(`/recordings/${id}`);
    expect(body).toMatchObject({ shownHow: 'ORIGINAL', looksSilent: null });
  });

  it.each(['MUTE', 'BEEP', 'CUT'])(
    'sound in WAVE is silence while it is sent: %s',
    async (kind) => {
      const wave = aWave({ seconds: 3 });
      const { id } = await aVerifiedRecording(session, wave, { track: 'CONTROL_ROOM_AUDIO' });
      const proposed = await propose(id, kind);
      expect([proposed.status, proposed.text]).toEqual([201, expect.any(String)]);
      for (const { client } of [session.prosecutor, defence])
        await client.post(`/recording-versions/${String(proposed.body.id)}/answer`, {
          agreed: true,
          reason,
        });
      const open = async (person: Person) =>
        (await person.client.get(`/recordings/${id}/content?grant=${await aGrant(person, id)}`))
          .bytes;
      const [shown, original] = [await open(defence), await open(session.prosecutor)];

      // 16,000 moments a second of two bytes, from 0.4 to 1.0 seconds.
      const [from, to] = [44 + 6_400 * 2, 44 + 16_000 * 2];
      expect(original.equals(wave)).toBe(true);
      expect(shown.subarray(from, to).every((byte) => byte === 0)).toBe(true);
      expect(shown.subarray(0, from).equals(wave.subarray(0, from))).toBe(true);
      expect(shown.subarray(to).equals(wave.subarray(to))).toBe(true);
      expect(wave.readInt16LE(from - 2 + 4) !== 0 || wave.readInt16LE(from + 4) !== 0).toBe(true);
      const { body } = await session.prosecutor.client.get(`/recordings/${id}/versions`);
      expect(body.items[0]).toMatchObject({ kept: 'BY_SENDING', sha256: null });
      expect(body.originalSha256).toBe(sha256(wave));
    },
  );
});
