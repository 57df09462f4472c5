import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { Upload } from 'tus-js-client';
import { newId, type RecordingId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { aFilm } from '../harness/mp4.js';
import { aPerson, type Person } from '../harness/people.js';
import {
  aHeldSession,
  announce,
  type HeldSession,
  sendPiece,
  sha256,
  TUS,
  TUS_PATCH,
} from '../harness/recordings.js';
import { inCase } from '../harness/interviews.js';

const PIECE = 65_536;
let test: TestApp;
let session: HeldSession;
let film: Buffer;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
  film = await aFilm({ seconds: 6 });
});
afterAll(() => test.close());

const upload = (person: Person, id: RecordingId, offset: number, bytes: Buffer) =>
  sendPiece(person, id, offset, bytes);
const head = (person: Person, id: RecordingId, headers: Record<string, string> = TUS) =>
  person.client.send('HEAD', `/uploads/${id}`, undefined, headers);
const view = async (id: RecordingId) =>
  (await session.interviewer.client.get(`/recordings/${id}`)).body;

async function objects(): Promise<readonly string[]> {
  const names = await readdir(test.database.runtime.objectDir, { recursive: true }).catch(() => []);
  return names.filter((name) => name.includes('/'));
}

/** Sends the beginning of a piece and pulls the plug. */
function cutAfter(
  person: Person,
  id: RecordingId,
  offset: number,
  given: { readonly bytes: Buffer; readonly announced: number },
): Promise<void> {
  return new Promise((resolve) => {
    const outgoing = request({
      method: 'PATCH',
      host: '127.0.0.1',
      port: test.port,
      path: `/api/v1/uploads/${id}`,
      headers: {
        ...TUS_PATCH,
        cookie: person.client.cookieHeader,
        'upload-offset': String(offset),
        'content-length': String(given.announced),
      },
    });
    outgoing.on('error', () => undefined);
    outgoing.on('close', () => {
      resolve();
    });
    outgoing.write(given.bytes, () => setTimeout(() => outgoing.destroy(), 150));
  });
}

async function offsetOf(id: RecordingId): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return Number((await head(session.interviewer, id)).headers['upload-offset']);
}

describe('announcing a recording', () => {
  it('is for the interviewer of the session alone, and looks like nothing to everybody else', async () => {
    const other = await aPerson(test, 'CHILD_INTERVIEWER');
    await inCase(session.prosecutor, session.caseId, other, { function: 'CHILD_INTERVIEWER' });
    const path = `/bookings/${session.bookingId}/recordings`;
    const body = { track: 'OVERVIEW', sizeBytes: 10 };

    expect((await other.client.post(path, body)).status).toBe(404);
    expect((await session.prosecutor.client.post(path, body)).status).toBe(404);
    expect(
      (await session.interviewer.client.post(`/bookings/${newId()}/recordings`, body)).status,
    ).toBe(404);
  });

  it('waits until the session has begun', async () => {
    const early = await aHeldSession(test, 'BOOKED');

    expect(
      await early.interviewer.client.post(`/bookings/${early.bookingId}/recordings`, {
        track: 'OVERVIEW',
        sizeBytes: 10,
      }),
    ).toMatchObject({
      status: 409,
      body: { code: 'recordings.session-not-held' },
    });
  });

  it('refuses a file of no bytes as no video, and one beyond the limit', async () => {
    const path = `/bookings/${session.bookingId}/recordings`;

    expect(
      await session.interviewer.client.post(path, { track: 'OVERVIEW', sizeBytes: 0 }),
    ).toMatchObject({ status: 422, body: { code: 'recordings.not-a-video' } });
    expect(
      await session.interviewer.client.post(path, {
        track: 'OVERVIEW',
        sizeBytes: 16_384 * 1_048_576 + 1,
      }),
    ).toMatchObject({
      status: 413,
      body: { code: 'recordings.upload-too-large' },
    });
    expect(
      (await session.interviewer.client.post(path, { track: 'SECRET', sizeBytes: 1 })).status,
    ).toBe(422);
  });

  it('of the same file again goes on with the unfinished one', async () => {
    const first = await announce(session, 999_999, 'DOCUMENT_CAMERA');

    expect(await announce(session, 999_999, 'DOCUMENT_CAMERA')).toBe(first);
    expect(await announce(session, 999_998, 'DOCUMENT_CAMERA')).not.toBe(first);
  });
});

describe('an upload', () => {
  it('in one go is checked at once: hash, container, picture, length, and no sound', async () => {
    const id = await announce(session, film.length);
    const done = await upload(session.interviewer, id, 0, film);

    expect(done).toMatchObject({
      status: 204,
      headers: { 'upload-offset': String(film.length), 'tus-resumable': '1.0.0' },
    });
    expect(await view(id)).toMatchObject({
      state: 'VERIFIED',
      sha256: sha256(film),
      container: 'MPEG-4',
      durationMs: 6_000,
      width: 320,
      height: 180,
      videoCodec: 'AVC',
      hasAudio: false,
      receivedBytes: film.length,
      track: 'OVERVIEW',
      rejectedFor: null,
    });
  });

  it('stands on disk sealed: nothing of the film can be found in the object', async () => {
    const { readFile } = await import('node:fs/promises');
    const { join } = await import('node:path');
    const all = await Promise.all(
      (await objects()).map((name) => readFile(join(test.database.runtime.objectDir, name))),
    );

    expect(all.length).toBeGreaterThan(0);
    for (const bytes of all) {
      expect(bytes.includes('ftypisom')).toBe(false);
      expect(bytes.subarray(0, 8)).toEqual(Buffer.from('ONTZIEN\u0001'));
    }
  });

  it('in pieces says after each how far it is, and ends with the right hash', async () => {
    const id = await announce(session, film.length, 'CLOSE_UP');
    let offset = 0;
    for (const step of [PIECE, 3 * PIECE, PIECE + 100, 2 * PIECE]) {
      const answer = await upload(
        session.interviewer,
        id,
        offset,
        film.subarray(offset, offset + step),
      );
      expect(answer.status).toBe(204);
      offset = Number(answer.headers['upload-offset']);
      expect(offset % PIECE).toBe(0);
      expect(await view(id)).toMatchObject({ state: 'RECEIVING', receivedBytes: offset });
    }
    expect(offset).toBe(7 * PIECE);
    expect((await upload(session.interviewer, id, offset, film.subarray(offset))).status).toBe(204);

    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
  });

  it('that is cut off keeps its whole segments, and goes on after them', async () => {
    const id = await announce(session, film.length, 'CLOSE_UP');
    await cutAfter(session.interviewer, id, 0, {
      bytes: film.subarray(0, 5 * PIECE + 1_234),
      announced: film.length,
    });
    expect(await offsetOf(id)).toBe(5 * PIECE);
    await cutAfter(session.interviewer, id, 5 * PIECE, {
      bytes: film.subarray(5 * PIECE, 5 * PIECE + 10),
      announced: film.length - 5 * PIECE,
    });
    expect(await offsetOf(id)).toBe(5 * PIECE);

    expect(
      (await upload(session.interviewer, id, 5 * PIECE, film.subarray(5 * PIECE))).status,
    ).toBe(204);
    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
  });

  it('works with tus-js-client, interrupted and resumed', async () => {
    const id = await announce(session, film.length, 'CLOSE_UP');
    const options = {
      uploadUrl: `http://127.0.0.1:${test.port}/api/v1/uploads/${id}`,
      headers: { cookie: session.interviewer.client.cookieHeader ?? '' },
      chunkSize: 200_000,
      retryDelays: [100, 500],
    };
    let seen = 0;
    await new Promise<void>((resolve, reject) => {
      const first = new Upload(film, {
        ...options,
        onError: reject,
        onChunkComplete: (_size, accepted) => {
          seen = accepted;
          if (accepted > film.length / 3) void first.abort().then(resolve);
        },
      });
      first.start();
    });
    expect(seen).toBeLessThan(film.length);
    await new Promise<void>((resolve, reject) => {
      new Upload(film, {
        ...options,
        onError: reject,
        onSuccess: () => {
          resolve();
        },
      }).start();
    });

    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
  });

  it('may repeat its last request, which changes nothing', async () => {
    const id = await announce(session, film.length);
    await upload(session.interviewer, id, 0, film);

    expect(await upload(session.interviewer, id, film.length, Buffer.alloc(0))).toMatchObject({
      status: 204,
      headers: { 'upload-offset': String(film.length) },
    });
    expect((await upload(session.interviewer, id, 0, film)).status).toBe(409);
  });

  it('by two programs at once goes to one of them', async () => {
    const id = await announce(session, film.length);
    const half = cutAfter(session.interviewer, id, 0, {
      bytes: film.subarray(0, PIECE),
      announced: film.length,
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    const second = await upload(session.interviewer, id, 0, film);

    expect(second).toMatchObject({ status: 409, body: { code: 'recordings.upload-busy' } });
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
    await half;
    expect(await offsetOf(id)).toBe(PIECE);
    const both = await Promise.all([
      upload(session.interviewer, id, PIECE, film.subarray(PIECE)),
      upload(session.interviewer, id, PIECE, film.subarray(PIECE)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
  });
});

describe('an upload is refused', () => {
  let id: RecordingId;
  beforeAll(async () => {
    id = await announce(session, 3 * PIECE + 7, 'DOCUMENT_CAMERA');
  });
  const patch = (headers: Record<string, string>, bytes = Buffer.alloc(PIECE)) =>
    session.interviewer.client.send('PATCH', `/uploads/${id}`, bytes, headers);

  it('at the wrong offset, with the right one in the answer', async () => {
    expect(await patch({ ...TUS_PATCH, 'upload-offset': '5' })).toMatchObject({
      status: 409,
      body: { code: 'recordings.offset-wrong', params: { offset: 0 } },
    });
  });

  it('in another version of the protocol, and says which is spoken', async () => {
    expect(
      await patch({ ...TUS_PATCH, 'tus-resumable': '0.2.2', 'upload-offset': '0' }),
    ).toMatchObject({
      status: 412,
      headers: { 'tus-version': '1.0.0', 'tus-resumable': '1.0.0' },
      body: { code: 'recordings.tus-version' },
    });
    expect(await head(session.interviewer, id, {})).toMatchObject({
      status: 412,
      headers: { 'tus-version': '1.0.0' },
    });
  });

  it('as another content type', async () => {
    expect(
      (await patch({ ...TUS, 'content-type': 'application/octet-stream', 'upload-offset': '0' }))
        .status,
    ).toBe(415);
    expect(
      (
        await session.interviewer.client.send(
          'PATCH',
          `/uploads/${id}`,
          {},
          { ...TUS, 'upload-offset': '0' },
        )
      ).status,
    ).toBe(415);
  });

  it('without an offset or with one that is no number', async () => {
    expect(await patch(TUS_PATCH)).toMatchObject({
      status: 400,
      body: { code: 'recordings.tus-header' },
    });
    for (const offset of ['-1', '1e3', '', '0x10', '99999999999999999999'])
      expect((await patch({ ...TUS_PATCH, 'upload-offset': offset })).status).toBe(400);
  });

  it('with more than was announced, said or unsaid', async () => {
    expect(
      await patch({ ...TUS_PATCH, 'upload-offset': '0' }, Buffer.alloc(3 * PIECE + 8)),
    ).toMatchObject({ status: 413, body: { code: 'recordings.upload-too-large' } });
    const status = await new Promise<number>((resolve, reject) => {
      const outgoing = request(
        {
          method: 'PATCH',
          host: '127.0.0.1',
          port: test.port,
          path: `/api/v1/uploads/${id}`,
          headers: {
            ...TUS_PATCH,
            cookie: session.interviewer.client.cookieHeader,
            'upload-offset': '0',
            'transfer-encoding': 'chunked',
          },
        },
        (response) => {
          resolve(response.statusCode ?? 0);
          response.resume();
        },
      );
      outgoing.on('error', reject);
      outgoing.end(Buffer.alloc(3 * PIECE + 8));
    });
    expect(status).toBe(413);
  });

  it('in pieces that fill no segment', async () => {
    const offset = await offsetOf(id);
    expect(
      await patch({ ...TUS_PATCH, 'upload-offset': String(offset) }, Buffer.alloc(100)),
    ).toMatchObject({ status: 422, body: { code: 'recordings.piece-too-small' } });
  });

  it('to anybody but the interviewer who announced it', async () => {
    for (const person of [
      session.prosecutor,
      session.coordinator,
      await aPerson(test, 'CHILD_INTERVIEWER'),
    ]) {
      expect((await head(person, id)).status).toBe(404);
      expect((await upload(person, id, 0, Buffer.alloc(PIECE))).status).toBe(404);
    }
  });

  it('but OPTIONS tells everybody what is spoken', async () => {
    expect(await session.interviewer.client.send('OPTIONS', `/uploads/${id}`)).toMatchObject({
      status: 204,
      headers: {
        'tus-version': '1.0.0',
        'tus-resumable': '1.0.0',
        'tus-max-size': String(16_384 * 1_048_576),
      },
    });
  });
});

describe('a file that is no recording', () => {
  it.each([
    ['text', Buffer.from('Geen film, maar een brief. '.repeat(5_000))],
    ['noise', Buffer.alloc(200_000, 'x7q')],
    ['the head of a film without its pictures', Buffer.from('ftypisom'.repeat(20_000))],
  ])('is refused, and nothing of it remains: %s', async (_name, bytes) => {
    const before = await objects();
    const id = await announce(session, bytes.length, 'CLOSE_UP');
    const answer = await upload(session.interviewer, id, 0, bytes);

    expect(answer).toMatchObject({ status: 422, body: { code: 'recordings.not-a-video' } });
    expect(await view(id)).toMatchObject({
      state: 'REJECTED',
      rejectedFor: 'not-a-video',
      sha256: null,
      actions: [],
    });
    expect(await objects()).toEqual(before);
    const { rows } = await test.database.admin.query(
      'SELECT object_key, wrapped_key FROM recordings.recording WHERE id = $1',
      [id],
    );
    expect(rows[0]).toEqual({ object_key: null, wrapped_key: null });
    expect(await upload(session.interviewer, id, bytes.length, Buffer.alloc(0))).toMatchObject({
      status: 410,
      body: { code: 'recordings.upload-ended' },
    });
  });

  it('is refused as damaged when the stored bytes are not what came in', async () => {
    const { open } = await import('node:fs/promises');
    const { join } = await import('node:path');
    const id = await announce(session, film.length, 'CLOSE_UP');
    await upload(session.interviewer, id, 0, film.subarray(0, 3 * PIECE));
    const { rows } = await test.database.admin.query<{ object_key: string }>(
      'SELECT object_key FROM recordings.recording WHERE id = $1',
      [id],
    );
    const key = rows[0]!.object_key;
    const file = await open(join(test.database.runtime.objectDir, key.slice(0, 2), key), 'r+');
    await file.write(Buffer.from([1, 2, 3]), 0, 3, 70_000);
    await file.close();

    expect(
      await upload(session.interviewer, id, 3 * PIECE, film.subarray(3 * PIECE)),
    ).toMatchObject({ status: 422, body: { code: 'recordings.damaged-in-transit' } });
    expect(await view(id)).toMatchObject({ state: 'REJECTED', rejectedFor: 'damaged-in-transit' });
  });
});

describe('custody', () => {
  it('goes forward only, also past the application', async () => {
    const id = await announce(session, film.length);
    await upload(session.interviewer, id, 0, film);
    const change = (sql: string) => test.database.admin.query(sql, [id]);

    await expect(
      change(`UPDATE recordings.recording SET state = 'RECEIVING' WHERE id = $1`),
    ).rejects.toMatchObject({ constraint: 'recording_custody_forward_only' });
    await expect(
      change(`UPDATE recordings.recording SET sha256 = sha256('x') WHERE id = $1`),
    ).rejects.toMatchObject({ constraint: 'recording_custody_forward_only' });
    await expect(change(`DELETE FROM recordings.recording WHERE id = $1`)).rejects.toMatchObject({
      constraint: 'audit_history_unchanged',
    });
  });

  it('leaves an audit row for every step', async () => {
    const id = await announce(session, film.length);
    await upload(session.interviewer, id, 0, film);
    const { rows } = await test.database.admin.query(
      'SELECT verb, actor_role FROM audit.entry WHERE object_id = $1 ORDER BY id',
      [id],
    );

    expect(rows).toEqual([
      { verb: 'recording.announce', actor_role: 'CHILD_INTERVIEWER' },
      { verb: 'recording.receive', actor_role: 'CHILD_INTERVIEWER' },
      { verb: 'recording.store', actor_role: 'CHILD_INTERVIEWER' },
      { verb: 'recording.verify', actor_role: 'SYSTEM' },
    ]);
  });
});
