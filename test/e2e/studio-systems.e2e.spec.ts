import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type RecordingId } from '../../src/kernel/ids.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { Client } from '../harness/client.js';
import { at } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { aPerson, type Person, stepUp } from '../harness/people.js';
import {
  aHeldSession,
  type HeldSession,
  sendPiece,
  sha256,
  TUS,
  TUS_PATCH,
} from '../harness/recordings.js';
import {
  announceAs,
  aStudioSystem,
  type StudioSystem,
  studioOf,
  trickle,
  uploadUrl,
} from '../harness/studio-systems.js';
import { uploadInterrupted } from '../harness/tus-client.js';

const PIECE = 65_536;
let test: TestApp;
let session: HeldSession;
let elsewhere: HeldSession;
let system: StudioSystem;
let film: Buffer;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
  elsewhere = await aHeldSession(test);
  system = await aStudioSystem(test, await studioOf(test, session.bookingId));
  film = await aFilm({ seconds: 6 });
});
afterAll(() => test.close());

const announce = async (by = system, sizeBytes = film.length, track = 'OVERVIEW') => {
  const answer = await announceAs(test, by, session.bookingId, { track, sizeBytes });
  expect([answer.status, answer.text.includes(session.caseId)]).toEqual([201, false]);
  return answer.body.id as RecordingId;
};
const head = (id: string, by: StudioSystem = system) =>
  new Client(test.port).send('HEAD', `/studio-system/uploads/${id}`, undefined, {
    ...TUS,
    ...by.headers,
  });
const patch = (id: string, offset: number, bytes: Buffer, by: StudioSystem = system) =>
  new Client(test.port).send('PATCH', `/studio-system/uploads/${id}`, bytes, {
    ...TUS_PATCH,
    ...by.headers,
    'upload-offset': String(offset),
  });
const list = async (by: Person, studioId = system.studioId) =>
  (await by.client.get(`/studios/${studioId}/credentials`)).body;
const revoke = ({ keeper, studioId, id }: StudioSystem, reason = 'De recorder is vervangen.') =>
  keeper.client.post(`/studios/${studioId}/credentials/${id}/revoke`, { reason });
const view = async (id: RecordingId) =>
  (await session.interviewer.client.get(`/recordings/${id}`)).body;
const rows = async (actorId: string) =>
  (
    await test.database.admin.query<{ verb: string; outcome: string; problem_code: string | null }>(
      `SELECT verb, outcome, problem_code, actor_role, operation, case_id FROM audit.entry WHERE actor_id = $1 ORDER BY id`,
      [actorId],
    )
  ).rows;
/** What an answer tells: its status and everything in its body but the id of the request. */
const told = ({ status, body }: { status: number; body: object }) => ({
  status,
  body: { ...body, instance: '' },
});

describe('a credential of a studio system', () => {
  it('is issued by who keeps the studio, after the second factor, shown once and kept as a hash', async () => {
    const keeper = await aPerson(test, 'INTERVIEW_COORDINATOR');
    const asked = { label: 'Recorder kamer 2', expiresAt: '2026-09-01T00:00:00Z' };
    const path = `/studios/${system.studioId}/credentials`;
    expect((await keeper.client.post(path, asked)).body.code).toBe('auth.step-up-needed');
    await stepUp(test, keeper);
    const issued = await keeper.client.post(path, asked);
    expect(issued.body.credential).toMatch(/^ontzien-studio-[0-9a-f]{32}-[A-Za-z0-9_-]{43}$/);

    const shown = await list(keeper);
    expect(shown.items[0]).toMatchObject({
      id: issued.body.id,
      label: 'Recorder kamer 2',
      state: 'LIVE',
      lastUsedAt: null,
      actions: ['revoke'],
    });
    const secret = String(issued.body.credential).slice(-43);
    expect(JSON.stringify(shown)).not.toContain(secret);
    const { rows: kept } = await test.database.admin.query<{ row: string }>(
      'SELECT c::text AS row FROM auth.studio_credential c',
    );
    expect(kept.some(({ row }) => row.includes(secret))).toBe(false);
    expect((await rows(keeper.id)).map(({ verb }) => verb)).toContain('studio-credential.issue');
  });

  it('ends within 366 days, and is for a studio of the own region', async () => {
    const { keeper, studioId } = system;
    await stepUp(test, keeper);
    const ask = (expiresAt: string) =>
      keeper.client.post(`/studios/${studioId}/credentials`, { label: 'Recorder', expiresAt });
    expect((await ask(TEST_NOW)).body).toMatchObject({
      code: 'auth.credential-term',
      errors: [{ pointer: '/expiresAt', code: 'in-past' }],
    });
    expect((await ask('2027-03-03T09:00:01Z')).body.errors).toMatchObject([{ code: 'too-far' }]);

    const stranger = await aPerson(test, 'INTERVIEW_COORDINATOR');
    await test.database.admin.query(
      `UPDATE people.organisation SET region = 'Limburg' WHERE id = (SELECT organisation_id FROM people.person WHERE id = $1)`,
      [stranger.id],
    );
    await stepUp(test, stranger);
    const foreign = await stranger.client.post(`/studios/${studioId}/credentials`, {
      label: 'Recorder',
      expiresAt: '2026-09-01T00:00:00Z',
    });
    expect(foreign.status).toBe(404);
    expect((await list(stranger)).actions).toEqual([]);
    expect((await revoke({ ...system, keeper: stranger })).status).toBe(404);
  });

  it('hands in with tus-js-client, interrupted and resumed, and what it did is in the trail', async () => {
    const id = await announce();
    expect(await announce()).toBe(id);
    const to = { uploadUrl: uploadUrl(test, id), headers: system.headers };
    await uploadInterrupted(film, to, async (seen) => {
      expect([seen > 0, seen < film.length]).toEqual([true, true]);
      expect((await head(id)).headers['upload-offset']).not.toBe('0');
    });

    expect(await view(id)).toMatchObject({
      state: 'VERIFIED',
      sha256: sha256(film),
      announcedBy: 'STUDIO_SYSTEM',
    });
    const trail = await rows(system.id);
    expect(new Set(trail.map((row) => row.verb))).toEqual(
      new Set([
        'studio-credential.use',
        'recording.announce',
        'recording.receive',
        'recording.store',
        'recording.view-progress',
      ]),
    );
    expect(trail).toContainEqual(
      expect.objectContaining({
        verb: 'recording.announce',
        actor_role: 'STUDIO_SYSTEM',
        case_id: session.caseId,
      }),
    );
    expect((await list(system.keeper)).items).toContainEqual(
      expect.objectContaining({ id: system.id, lastUsedAt: '2026-03-02T09:00:00.000Z' }),
    );
    const officer = await aPerson(test, 'SECURITY_OFFICER');
    const entries = (await officer.client.get(`/audit-entries?actorId=${system.id}`)).body.items;
    expect(entries[0]).toMatchObject({
      actorRole: 'STUDIO_SYSTEM',
      actorName: expect.stringMatching(/^Studio \d+: Recorder kamer 1$/),
    });
  });

  it('opens nothing else: no reading, no playing, no other way to hand in', async () => {
    const id = await announce(system, 200_000, 'CLOSE_UP');
    const stranger = new Client(test.port);
    const as = { ...system.headers };
    for (const path of [
      `/recordings/${id}`,
      `/cases/${session.caseId}/recordings`,
      `/recordings/${id}/transcript`,
      `/bookings/${session.bookingId}`,
      `/studios/${system.studioId}/credentials`,
      '/me',
      '/work',
    ])
      expect([path, (await stranger.get(path, as)).status]).toEqual([path, 401]);
    const play = { reason: 'Kijken of het goed ging', agreement: true };
    expect((await stranger.post(`/recordings/${id}/play-grants`, play, as)).status).toBe(401);
    expect(
      (await stranger.send('HEAD', `/uploads/${id}`, undefined, { ...TUS, ...as })).status,
    ).toBe(401);
    // And a person does not come in at this door, not even the interviewer of the session.
    const { interviewer, bookingId } = session;
    const body = { track: 'OVERVIEW', sizeBytes: 10 };
    const path = `/studio-system/sessions/${bookingId}/recordings`;
    expect((await interviewer.client.post(path, body)).status).toBe(401);
  });

  it('finds a session of another studio as absent as one that is not there', async () => {
    const body = { track: 'OVERVIEW', sizeBytes: film.length };
    const foreign = await announceAs(test, system, elsewhere.bookingId, body);
    expect(foreign.status).toBe(404);
    expect(told(foreign)).toEqual(told(await announceAs(test, system, newId(), body)));
    // Nor does it find what the interviewer announced, in its own studio or elsewhere.
    for (const one of [session, elsewhere]) {
      const own = await one.interviewer.client.post(`/bookings/${one.bookingId}/recordings`, {
        track: 'DOCUMENT_CAMERA',
        sizeBytes: 300_000,
      });
      expect((await head(own.body.id)).status).toBe(404);
      expect(told(await patch(own.body.id, 0, film.subarray(0, PIECE)))).toEqual(
        told(await patch(newId(), 0, film.subarray(0, PIECE))),
      );
    }
    expect((await rows(system.id)).at(-1)).toMatchObject({
      outcome: 'DENIED',
      problem_code: 'kernel.not-found',
    });
  });

  it('goes on with what another credential of the same studio began, and no other studio does', async () => {
    const id = await announce(system, film.length, 'CLOSE_UP');
    expect((await patch(id, 0, film.subarray(0, 3 * PIECE))).status).toBe(204);
    const next = await aStudioSystem(test, system.studioId);
    const foreign = await aStudioSystem(test, await studioOf(test, elsewhere.bookingId));
    expect((await head(id, foreign)).status).toBe(404);
    expect((await head(id, next)).headers['upload-offset']).toBe(String(3 * PIECE));
    expect((await patch(id, 3 * PIECE, film.subarray(3 * PIECE), next)).status).toBe(204);
    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
  });

  it('waits until the session has begun', async () => {
    const early = await aHeldSession(test, 'BOOKED');
    const recorder = await aStudioSystem(test, await studioOf(test, early.bookingId));
    const body = { track: 'OVERVIEW', sizeBytes: 10 };
    expect((await announceAs(test, recorder, early.bookingId, body)).body.code).toBe(
      'recordings.session-not-held',
    );
  });
});

describe('a credential that was revoked', () => {
  it('while it hands in ends that at once; the interviewer goes on where it stood', async () => {
    const id = await announce(system, film.length, 'CLOSE_UP');
    const doomed = await aStudioSystem(test, system.studioId);
    const running = trickle(test, doomed, id, { bytes: film, sent: PIECE / 4, everyMs: 100 });
    await untilOffset(id, PIECE);
    const revokedAt = Date.now();
    expect((await revoke(doomed)).status).toBe(204);
    const counted = await receivedBytes(id);
    expect(counted).toBeGreaterThanOrEqual(PIECE);
    expect(counted).toBeLessThan(film.length);
    const { status, endedAt, text } = await running;

    expect(endedAt).toBeGreaterThanOrEqual(revokedAt);
    expect(endedAt - revokedAt).toBeLessThan(5_000);
    // The answer may be lost when it meets bytes that are still on their way.
    if (status !== 0)
      expect([status, text]).toEqual([401, expect.stringContaining('auth.credential-ended')]);
    expect(await receivedBytes(id)).toBe(counted);
    expect((await patch(id, counted, film.subarray(counted), doomed)).body.code).toBe(
      'auth.credential-ended',
    );
    expect((await revoke(doomed)).body.code).toBe('auth.credential-revoked');
    expect(await goOn(id, counted)).toBe(204);
    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
    expect(await rows(doomed.id)).toContainEqual(
      expect.objectContaining({ operation: 'LOGIN_FAIL', problem_code: 'auth.credential-ended' }),
    );
    const [shown] = (await list(system.keeper)).items.filter(
      (one: { id: string }) => one.id === doomed.id,
    );
    expect(shown).toMatchObject({
      state: 'REVOKED',
      revokeReason: 'De recorder is vervangen.',
      actions: [],
    });
  }, 30_000);

  it('is let go also when no byte comes', async () => {
    const id = await announce(system, film.length + 1, 'CLOSE_UP');
    const doomed = await aStudioSystem(test, system.studioId);
    const bytes = Buffer.alloc(film.length + 1);
    const running = trickle(test, doomed, id, { bytes, sent: film.length - 1, everyMs: 50 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const revokedAt = Date.now();
    await revoke(doomed);

    expect((await running).endedAt - revokedAt).toBeLessThan(5_000);
  }, 30_000);

  /** As a tus client does: the line may be cut a moment before the server let the upload go. */
  async function goOn(id: RecordingId, offset: number): Promise<number> {
    for (let tries = 0; ; tries += 1) {
      const { status } = await sendPiece(session.interviewer, id, offset, film.subarray(offset));
      if (status !== 409 || tries === 20) return status;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  async function receivedBytes(id: RecordingId): Promise<number> {
    const { rows: found } = await test.database.admin.query<{ received: string }>(
      'SELECT received_bytes AS received FROM recordings.recording WHERE id = $1',
      [id],
    );
    return Number(found[0]!.received);
  }
  async function untilOffset(id: RecordingId, bytes: number): Promise<void> {
    for (let wait = 0; wait < 200 && (await receivedBytes(id)) < bytes; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
  }
});

describe('a credential that nobody revoked', () => {
  it('is paused after five wrong secrets, and each is in the trail', async () => {
    const other = await aStudioSystem(test, system.studioId);
    const wrong = {
      headers: { authorization: `Bearer ${other.credential.slice(0, -43)}${'x'.repeat(43)}` },
    };
    const body = { track: 'OVERVIEW', sizeBytes: 10 };
    for (let tries = 0; tries < 5; tries += 1)
      expect((await announceAs(test, wrong, session.bookingId, body)).body.code).toBe(
        'auth.not-signed-in',
      );
    const paused = await announceAs(test, other, session.bookingId, body);
    expect([paused.status, paused.body.code, paused.headers['retry-after']]).toEqual([
      429,
      'auth.sign-in-paused',
      '900',
    ]);
    expect((await rows(other.id)).map((row) => row.problem_code)).toEqual([
      ...Array.from({ length: 5 }, () => 'auth.not-signed-in'),
      'auth.sign-in-paused',
    ]);
    test.clock.advance(900_000);
    expect(
      (await announceAs(test, other, session.bookingId, { ...body, sizeBytes: 11 })).status,
    ).toBe(201);
    test.clock.set(TEST_NOW);
  });

  it('expires to the millisecond, also in the middle', async () => {
    const end = new Date('2026-03-02T12:00:00Z');
    const short = await aStudioSystem(test, system.studioId, end);
    const id = await announce(short, film.length, 'DOCUMENT_CAMERA');
    test.clock.set(new Date(end.getTime() - 1));
    expect((await patch(id, 0, film.subarray(0, PIECE), short)).status).toBe(204);
    test.clock.set(end);
    expect((await patch(id, PIECE, film.subarray(PIECE), short)).body.code).toBe(
      'auth.credential-ended',
    );
    const late = { ...TUS, ...short.headers };
    expect(
      (await new Client(test.port).send('HEAD', `/studio-system/uploads/${id}`, undefined, late))
        .status,
    ).toBe(401);
    test.clock.set(TEST_NOW);
  });

  it('hands in for a week after the session, to the last moment', async () => {
    const long = await aStudioSystem(test, system.studioId);
    const last = Date.parse('2026-03-08T10:00:00Z');
    await at(test, new Date(last).toISOString(), session.interviewer, system.keeper);
    const body = { track: 'OVERVIEW', sizeBytes: 123_456 };
    const id = (await announceAs(test, long, session.bookingId, body)).body.id;
    test.clock.set(new Date(last + 1));
    expect((await announceAs(test, long, session.bookingId, body)).body.code).toBe(
      'recordings.studio-too-late',
    );
    expect((await patch(id, 0, film.subarray(0, PIECE), long)).body.code).toBe(
      'recordings.studio-too-late',
    );
    const later = `/bookings/${session.bookingId}/recordings`;
    expect((await session.interviewer.client.post(later, body)).status).toBe(201);
  });
});
