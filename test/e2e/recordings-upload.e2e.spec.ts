import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
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
import { uploadInterrupted } from '../harness/tus-client.js';

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
  given: { readonly bytes: Buffer; readonly announced: number; readonly heldMs?: number },
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
    outgoing.write(given.bytes, () => setTimeout(() => outgoing.destroy(), given.heldMs ?? 150));
  });
}

/** Where the upload stands once the server has noticed the cut; on a busy machine that takes a moment. */
async function offsetAfterCut(id: RecordingId, expected: number): Promise<number> {
  let offset = Number.NaN;
  for (let attempt = 0; attempt < 100 && offset !== expected; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    offset = Number((await head(session.interviewer, id)).headers['upload-offset']);
  }
  return offset;
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
    const first = await announce(session, 999_999, { track: 'DOCUMENT_CAMERA' });

    expect(await announce(session, 999_999, { track: 'DOCUMENT_CAMERA' })).toBe(first);
    expect(await announce(session, 999_998, { track: 'DOCUMENT_CAMERA' })).not.toBe(first);
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
    const id = await announce(session, film.length, { track: 'CLOSE_UP' });
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
    const id = await announce(session, film.length, { track: 'CLOSE_UP' });
    await cutAfter(session.interviewer, id, 0, {
      bytes: film.subarray(0, 5 * PIECE + 1_234),
      announced: film.length,
    });
    expect(await offsetAfterCut(id, 5 * PIECE)).toBe(5 * PIECE);
    await cutAfter(session.interviewer, id, 5 * PIECE, {
      bytes: film.subarray(5 * PIECE, 5 * PIECE + 10),
      announced: film.length - 5 * PIECE,
    });
    expect(await offsetAfterCut(id, 5 * PIECE)).toBe(5 * PIECE);

    expect(
      (await upload(session.interviewer, id, 5 * PIECE, film.subarray(5 * PIECE))).status,
    ).toBe(204);
    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
  });

  it('works with tus-js-client, interrupted and resumed', async () => {
    const id = await announce(session, film.length, { track: 'CLOSE_UP' });
    const to = {
      uploadUrl: `http://127.0.0.1:${test.port}/api/v1/uploads/${id}`,
      headers: { cookie: session.interviewer.client.cookieHeader ?? '' },
    };
    await uploadInterrupted(film, to, (seen) => {
      expect(seen).toBeLessThan(film.length);
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
      heldMs: 2_000,
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const second = await upload(session.interviewer, id, 0, film);

    expect(second).toMatchObject({ status: 409, body: { code: 'recordings.upload-busy' } });
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
    await half;
    expect(await offsetAfterCut(id, PIECE)).toBe(PIECE);
    const both = await Promise.all([
      upload(session.interviewer, id, PIECE, film.subarray(PIECE)),
      upload(session.interviewer, id, PIECE, film.subarray(PIECE)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
  });
});
