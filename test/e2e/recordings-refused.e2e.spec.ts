import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import {
  type AccountId,
  newId,
  type OrganisationId,
  type RecordingId,
} from '../../src/kernel/ids.js';
import { PendingVerifications } from '../../src/modules/recordings/application/pending-verifications.js';
import { ReceiveUpload } from '../../src/modules/recordings/application/receive-upload.js';
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

async function offsetOf(id: RecordingId): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return Number((await head(session.interviewer, id)).headers['upload-offset']);
}

describe('an upload is refused', () => {
  let id: RecordingId;
  beforeAll(async () => {
    id = await announce(session, 3 * PIECE + 7, { track: 'DOCUMENT_CAMERA' });
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
    const id = await announce(session, bytes.length, { track: 'CLOSE_UP' });
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
    const id = await announce(session, film.length, { track: 'CLOSE_UP' });
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

  it('is taken up again when the server stopped between the last byte and the check', async () => {
    const id = await announce(session, film.length, { track: 'CLOSE_UP' });
    const interviewer = {
      id: session.interviewer.id,
      accountId: newId<AccountId>(),
      organisationId: newId<OrganisationId>(),
      roles: ['CHILD_INTERVIEWER'] as const,
      requestId: newId(),
    };
    await test.app.get(ReceiveUpload).execute(interviewer, {
      recordingId: id,
      offset: 0,
      length: film.length,
      body: Readable.from([film]),
    });
    expect(await view(id)).toMatchObject({ state: 'STORED', sha256: null, actions: [] });

    test.app.get(PendingVerifications).onApplicationBootstrap();
    for (let turn = 0; turn < 100 && (await view(id)).state === 'STORED'; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await view(id)).toMatchObject({ state: 'VERIFIED', sha256: sha256(film) });
  });
});
