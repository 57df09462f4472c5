import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordingId } from '../../src/kernel/ids.js';
import { MissRecordings, SweepCustody } from '../../src/modules/recordings/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { at, inCase } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { aPerson, type Person } from '../harness/people.js';
import {
  aGrant,
  aHeldSession,
  announce,
  aParty,
  aVerifiedRecording,
  type HeldSession,
  sendPiece,
} from '../harness/recordings.js';

const SEALED = 65_552;
const second = mkdtempSync(join(tmpdir(), 'second-'));
let test: TestApp;
let session: HeldSession;
let id: RecordingId;
let film: Buffer;

beforeAll(async () => {
  test = await startApp({ ONTZIEN_SECOND_OBJECT_DIR: second });
  session = await aHeldSession(test);
  ({ id, film } = await aVerifiedRecording(
    session,
    await aFilm({ seconds: 5, width: 320, height: 180 }),
  ));
});
afterAll(async () => {
  await test.close();
  await rm(second, { recursive: true });
});

async function pathIn(folder: string, recordingId = id): Promise<string> {
  const { rows } = await test.database.admin.query<{ object_key: string }>(
    'SELECT object_key FROM recordings.recording WHERE id = $1',
    [recordingId],
  );
  const key = rows[0]!.object_key;
  return join(folder, key.slice(0, 2), key);
}
async function harm(path: string, segment: number): Promise<void> {
  const file = await open(path, 'r+');
  const place = 20 + segment * SEALED + 100;
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, place);
  await file.write(Buffer.from([byte.readUInt8(0) ^ 1]), 0, 1, place);
  await file.close();
}
const custody = async () =>
  (
    await test.database.admin.query<{ kind: string; copy: string | null; segment: number | null }>(
      'SELECT kind, copy, segment FROM recordings.custody_event WHERE recording_id = $1 ORDER BY id',
      [id],
    )
  ).rows.map(({ kind, copy, segment }) => [kind, copy, segment].filter((one) => one !== null));
const sweep = () => test.app.get(SweepCustody).execute();
const view = async () => (await session.prosecutor.client.get(`/recordings/${id}`)).body;
const inDays = (days: number) =>
  at(
    test,
    new Date(test.clock.now().getTime() + days * 86_400_000).toISOString(),
    session.prosecutor,
    session.interviewer,
  );

describe('a stored recording', () => {
  it('has a second copy in the second store, sealed as the first', async () => {
    expect(await sweep()).toBe(1);
    expect(await sweep()).toBe(0);

    expect(await custody()).toEqual([['COPIED']]);
    expect(await view()).toMatchObject({ copiedAt: expect.any(String), damagedSegments: 0 });
  });

  it('is read again after thirty days, both copies; what was broken off counts as not read', async () => {
    await inDays(29);
    expect(await sweep()).toBe(0);
    await inDays(2);
    const before = await custody();
    const stopped = test.app.get(SweepCustody).execute(AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    // Neither read nor damaged: being told to stop says nothing about what is stored.
    expect(await custody()).toEqual(before);
    expect(await sweep()).toBe(1);

    expect((await custody()).slice(1)).toEqual([
      ['CHECKED', 'FIRST'],
      ['CHECKED', 'SECOND'],
    ]);
  });
});

describe('a damaged segment', () => {
  it('is found, reported once and healed from the second copy', async () => {
    await inDays(31);
    await harm(await pathIn(test.database.runtime.objectDir), 3);
    await harm(await pathIn(second), 5);
    const before = (await custody()).length;
    await sweep();

    expect((await custody()).slice(before)).toEqual([
      ['DAMAGED', 'FIRST', 3],
      ['HEALED', 'FIRST', 3],
      ['CHECKED', 'FIRST'],
      ['DAMAGED', 'SECOND', 5],
      ['HEALED', 'SECOND', 5],
      ['CHECKED', 'SECOND'],
    ]);
    expect((await view()).damagedSegments).toBe(0);
    const { rows } = await test.database.admin.query<{ type: string }>(
      `SELECT type FROM kernel.outbox_event WHERE subject_id = $1 AND type IN ('recording.damaged', 'recording.healed') AND recipients @> $2`,
      [id, [session.prosecutor.id]],
    );
    expect(rows).toHaveLength(4);
  });

  it('that somebody meets while watching is an incident, and comes first in the next round', async () => {
    test.clock.advance(1_000);
    await harm(await pathIn(test.database.runtime.objectDir), 2);
    const grant = await aGrant(session.prosecutor, id);
    const part = await session.prosecutor.client
      .get(`/recordings/${id}/content?grant=${grant}`, { range: 'bytes=131072-140000' })
      .catch((error: unknown) => error);
    expect(part instanceof Error || (part as { status: number }).status === 500).toBe(true);
    for (let wait = 0; wait < 100 && (await view()).damagedSegments === 0; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await view()).damagedSegments).toBe(1);
    test.clock.advance(1_000);
    await sweep();

    expect((await view()).damagedSegments).toBe(0);
    const again = await session.prosecutor.client.get(`/recordings/${id}/content?grant=${grant}`);
    expect(again.bytes.equals(film)).toBe(true);
  });

  it('that is damaged in both copies stays an incident', async () => {
    await inDays(31);
    await harm(await pathIn(test.database.runtime.objectDir), 1);
    await harm(await pathIn(second), 1);
    await sweep();

    expect((await view()).damagedSegments).toBe(1);
  });
});

describe('the clock of a recording', () => {
  it.each([
    ['08:55:00', null, 300_000],
    ['09:00:01', '2026-03-01T08:58:00Z', -1_000],
    [null, '2026-03-01T08:58:00Z', 120_000],
    [null, null, null],
  ])(
    'is held against the session log: %s is %s ms before the child',
    async (camera, beganAt, beforeChildMs) => {
      const other = await aHeldSession(test);
      const dated = await aFilm({ seconds: 2, width: 64, height: 64 });
      if (camera !== null)
        dated.writeUInt32BE(
          Date.parse(`2026-03-01T${camera}Z`) / 1_000 + 2_082_844_800,
          dated.indexOf('mvhd') + 8,
        );
      const { id: track } = await aVerifiedRecording(other, dated, { beganAt });

      expect((await other.prosecutor.client.get(`/recordings/${track}`)).body).toMatchObject({
        cameraBeganAt: camera === null ? null : `2026-03-01T${camera}.000Z`,
        statedBeganAt: beganAt === null ? null : '2026-03-01T08:58:00.000Z',
        beforeChildMs,
      });
    },
  );

  it('counts to when the child came in, and cannot lie in the future', async () => {
    const other = await aHeldSession(test);
    await test.database.admin.query(
      `INSERT INTO interviews.session_event (id, booking_id, case_id, kind, attendee, room, happened_at, recorded_at, recorded_by)
       VALUES (gen_random_uuid(), $1, $2, 'ENTERED', 'CHILD', 'INTERVIEW_ROOM', '2026-03-01T09:03:00Z', '2026-03-01T09:03:00Z', $3)`,
      [other.bookingId, other.caseId, other.interviewer.id],
    );
    const { id: track } = await aVerifiedRecording(other, undefined, {
      beganAt: '2026-03-01T09:01:00Z',
    });
    const { body } = await other.prosecutor.client.get(`/recordings/${track}`);
    expect(body.beforeChildMs).toBe(120_000);
    const ahead = await other.interviewer.client.post(`/bookings/${other.bookingId}/recordings`, {
      track: 'CLOSE_UP',
      sizeBytes: 70_000,
      beganAt: new Date(test.clock.now().getTime() + 60_000).toISOString(),
    });
    expect(ahead.body).toMatchObject({
      code: 'recordings.began-ahead',
      errors: [{ pointer: '/beganAt' }],
    });
  });
});

describe('a session without a recording', () => {
  it('raises an alarm the next morning, once', async () => {
    await inDays(1);
    const other = await aHeldSession(test);
    const alarm = () => test.app.get(MissRecordings).execute();
    expect(await alarm()).toBe(1);
    expect(await alarm()).toBe(0);

    const work = (await other.interviewer.client.get('/work')).body.items;
    expect(work).toContainEqual(
      expect.objectContaining({ kind: 'RECORDING_MISSING', subjectId: other.bookingId }),
    );
    await announceAndLose(other);
    expect((await other.interviewer.client.get('/work')).text).not.toContain('RECORDING_MISSING');
  });

  async function announceAndLose(other: HeldSession): Promise<void> {
    const raw = await announce(other, 200_000);
    await sendPiece(other.interviewer, raw, 0, Buffer.alloc(65_536));
    const answer = await other.interviewer.client.post(
      `/bookings/${other.bookingId}/recording-loss`,
      { reason: 'De recorder bewaarde niets.' },
    );
    expect(answer.status).toBe(201);
  }

  it('is reported with a hash of what arrived, and only when no track can be used', async () => {
    const lose = (one: HeldSession) =>
      one.interviewer.client.post(`/bookings/${one.bookingId}/recording-loss`, {
        reason: 'De recorder bewaarde niets.',
      });
    const other = await aHeldSession(test);
    const { id: track } = await aVerifiedRecording(other);
    expect((await lose(other)).body.code).toBe('recordings.not-lost');
    const assess = (usability: string) =>
      other.interviewer.client.post(`/recordings/${track}/usability`, {
        usability,
        reason: 'De microfoon stond uit.',
      });
    expect((await assess('NO_SOUND')).status).toBe(204);
    expect((await lose(other)).status).toBe(409);
    expect((await assess('UNUSABLE')).status).toBe(204);
    expect((await lose(other)).status).toBe(201);
    expect((await lose(other)).body.code).toBe('recordings.loss-reported');
    const losses = await other.prosecutor.client.get(`/cases/${other.caseId}/recording-losses`);
    expect(losses.body.items).toMatchObject([
      {
        bookingId: other.bookingId,
        partial: [{ recordingId: track, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      },
    ]);
    const recording = await other.prosecutor.client.get(`/recordings/${track}`);
    expect(recording.body.usability).toBe('UNUSABLE');
  });
});

describe('a certificate of viewing', () => {
  it('says what was shown and how fast, and can be verified later', async () => {
    const other = await aHeldSession(test);
    const counsel = await aParty(test, other, 'DEFENCE_COUNSEL');
    const colleague = await aParty(test, other, 'DEFENCE_COUNSEL');
    const { id: track } = await aVerifiedRecording(other);
    const grant = await aGrant(counsel, track);
    await counsel.client.get(`/recordings/${track}/content?grant=${grant}`);
    test.clock.advance(5_000);
    for (const speed of [1, 2])
      await counsel.client.post(`/play-grants/${grant}/progress`, { fromMs: 0, toMs: 500, speed });
    const path = `/recordings/${track}/viewing-certificates`;
    const issued = await counsel.client.post(path, { personId: counsel.id });
    expect(issued.status).toBe(201);
    expect((await colleague.client.post(path, { personId: counsel.id })).status).toBe(404);

    const at = `/viewing-certificates/${issued.body.id}`;
    const { content, sha256 } = (await counsel.client.get(at)).body;
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect(JSON.parse(content)).toMatchObject({
      totalMs: 500,
      sittings: [{ slowest: 1, fastest: 2 }],
      audit: { rows: 3 },
    });
    expect((await other.prosecutor.client.get(at)).status).toBe(200);
    expect((await colleague.client.get(at)).status).toBe(404);
    const pdf = await counsel.client.get(`${at}/paper`);
    expect([pdf.status, pdf.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect(pdf.headers['content-disposition']).toMatch(
      /^attachment; filename="KN-[\dA-Z-]+_kijkbewijs_\d{4}-\d\d-\d\d\.pdf"$/,
    );
    await aGrant(counsel, track);
    expect((await counsel.client.get(`${at}/verification`)).body).toEqual({
      contentUnchanged: true,
      auditUnchanged: true,
    });
    await test.database.admin.query('ALTER TABLE audit.entry DISABLE TRIGGER USER');
    await test.database.admin.query(
      `UPDATE audit.entry SET occurred_at = occurred_at + interval '1 hour' WHERE object_id = $1 AND verb = 'recording.grant-play'`,
      [track],
    );
    expect((await counsel.client.get(`${at}/verification`)).body.auditUnchanged).toBe(false);
  });
});

describe('a recording whose term has passed', () => {
  let other: HeldSession;
  let staff: Person;
  let track: RecordingId;
  const reason = 'De bewaartermijn is verstreken.';
  beforeAll(async () => {
    other = await aHeldSession(test);
    ({ id: track } = await aVerifiedRecording(other));
    staff = await aPerson(test, 'PROSECUTION_STAFF');
    await inCase(other.prosecutor, other.caseId, staff, { function: 'PROSECUTION_STAFF' });
    for (let rounds = 0; rounds < 20 && (await sweep()) > 0; rounds += 1);
  });
  const close = (stage: string) =>
    test.database.admin.query('UPDATE cases."case" SET stage = $2 WHERE id = $1', [
      other.caseId,
      stage,
    ]);
  const start = (startedOn: string) =>
    staff.client.post(`/cases/${other.caseId}/retention`, {
      ground: 'OTHER_OFFENCE',
      event: 'DISMISSAL',
      startedOn,
    });
  const ask = (by = staff) => by.client.post(`/recordings/${track}/destructions`, { reason });
  const decide = (destruction: string, by: Person, approved = true) =>
    by.client.post(`/destructions/${destruction}/decision`, { approved, reason });
  const retention = async (person = staff) =>
    (await person.client.get(`/cases/${other.caseId}/retention`)).body;

  it('is kept while the case is open, while the term runs and while it is held, all said at once', async () => {
    expect((await ask()).body).toMatchObject({
      code: 'recordings.kept',
      errors: [{ code: 'case-open' }, { code: 'no-term' }],
    });
    expect((await start('2026-02-20')).body.errors).toMatchObject([{ code: 'case-open' }]);
    await close('CLOSED');
    expect((await start('2026-02-19')).body.errors).toMatchObject([{ code: 'before-report' }]);
    expect((await start('2026-02-20')).status).toBe(204);
    const hold = await other.prosecutor.client.post(`/cases/${other.caseId}/recording-holds`, {
      reason: 'Er is herziening gevraagd.',
    });
    expect(hold.status).toBe(201);
    expect((await ask()).body.errors).toMatchObject([{ code: 'term-runs' }, { code: 'held' }]);
    expect(await retention()).toMatchObject({
      term: { dueAt: '2036-02-20T22:59:59.999Z', months: 120, toVerify: true },
      recordings: [{ keptBecause: ['term-runs', 'held'], actions: [] }],
      actions: ['start-term'],
    });
    const lift = () =>
      other.prosecutor.client.post(`/recording-holds/${hold.body.id}/lift`, { reason });
    expect((await lift()).status).toBe(204);
    expect((await lift()).body.code).toBe('recordings.hold-lifted');
  });

  it('is destroyed when one person asks and another approves; key and both copies go, the rest stays', async () => {
    const first = await pathIn(test.database.runtime.objectDir, track);
    const copy = await pathIn(second, track);
    expect([existsSync(first), existsSync(copy)]).toEqual([true, true]);
    await at(test, '2036-02-20T23:00:00Z', staff, other.prosecutor, other.interviewer);
    const late = await aVerifiedRecording(
      other,
      await aFilm({ seconds: 2, width: 64, height: 64 }),
    );
    const own = await ask(other.prosecutor);
    expect((await decide(own.body.id, other.prosecutor)).body.code).toBe(
      'recordings.destruction-own',
    );
    expect((await ask()).body.code).toBe('recordings.destruction-asked');
    await expect(
      test.database.admin.query(
        `UPDATE recordings.destruction SET approved = false, decision_reason = 'zelf', decided_by = asked_by, decided_at = asked_at WHERE id = $1`,
        [own.body.id],
      ),
    ).rejects.toMatchObject({ constraint: 'destruction_four_eyes_check' });
    const colleague = await aPerson(test, 'PROSECUTOR');
    await inCase(other.prosecutor, other.caseId, colleague, { function: 'PROSECUTOR' });
    expect((await decide(own.body.id, colleague, false)).status).toBe(204);
    const grant = await aGrant(other.prosecutor, track);
    const asked = (await ask()).body.id;
    expect((await colleague.client.get('/work')).text).toContain('DESTRUCTION_TO_DECIDE');
    expect((await decide(asked, colleague)).status).toBe(204);
    expect((await decide(asked, colleague)).body.code).toBe('recordings.destruction-decided');

    expect([existsSync(first), existsSync(copy)]).toEqual([false, false]);
    const content = `/recordings/${track}/content?grant=${grant}`;
    expect((await other.prosecutor.client.get(content)).body.code).toBe('recordings.destroyed');
    const play = { reason, agreement: true };
    const opened = await other.prosecutor.client.post(`/recordings/${track}/play-grants`, play);
    expect(opened.body.code).toBe('recordings.destroyed');
    const { rows } = await test.database.admin.query(
      'SELECT wrapped_key, object_key, nonce_runs FROM recordings.recording WHERE id = $1',
      [track],
    );
    expect(rows).toEqual([{ wrapped_key: null, object_key: null, nonce_runs: Buffer.alloc(0) }]);
    const tombstone = (await staff.client.get(`/recordings/${track}`)).body;
    expect(tombstone).toMatchObject({
      state: 'DESTROYED',
      sha256: expect.any(String),
      actions: ['view-viewings'],
    });
    const paper = (await staff.client.get(`/destructions/${asked}`)).body;
    expect(createHash('sha256').update(paper.content).digest('hex')).toBe(paper.sha256);
    expect(paper.erasedAt).not.toBeNull();
    expect(JSON.parse(paper.content)).toMatchObject({
      recording: { id: track, sha256: tombstone.sha256 },
      term: { months: 120, startedOn: '2026-02-20' },
    });
    // What was handed in after the term began falls under the same.
    const { recordings } = await retention();
    expect(recordings.find((one: { id: string }) => one.id === late.id)).toMatchObject({
      keptBecause: [],
      actions: ['ask-destruction'],
    });
  });

  it('that is on hold is not destroyed by any path', async () => {
    const { recordings } = await retention();
    const waiting = recordings.find((one: { actions: string[] }) =>
      one.actions.includes('ask-destruction'),
    );
    const asked = await staff.client.post(`/recordings/${waiting.id}/destructions`, { reason });
    await other.prosecutor.client.post(`/cases/${other.caseId}/recording-holds`, {
      reason: 'Er is herziening gevraagd.',
    });

    expect((await decide(asked.body.id, other.prosecutor)).body.errors).toMatchObject([
      { code: 'held' },
    ]);
    await expect(
      test.database.admin.query(
        `UPDATE recordings.destruction SET approved = true, decision_reason = 'toch', decided_by = $2, decided_at = asked_at, content = '{}',
           sha256 = sha256('{}'), object_key = 'x' WHERE id = $1`,
        [asked.body.id, other.prosecutor.id],
      ),
    ).rejects.toMatchObject({ constraint: 'destruction_not_held' });
  });
});
