import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import { Client } from '../harness/client.js';
import { demoRecording } from '../harness/mp4.js';
import { TEST_PASSWORD } from '../harness/people.js';
import { startServer } from '../harness/server-process.js';
import { freePort } from '../harness/ports.js';
import {
  aHeldSession,
  announce,
  type HeldSession,
  sha256,
  TUS,
  TUS_PATCH,
} from '../harness/recordings.js';

const PIECE = 65_536;
let test: TestApp;
let session: HeldSession;
let server: ChildProcess | undefined;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
});
afterAll(async () => {
  server?.kill('SIGKILL');
  await test.close();
});

/** Pours bytes in and never ends; resolves when the connection dies. */
function pour(
  port: number,
  cookie: string,
  path: string,
  bytes: Buffer,
): { readonly died: Promise<void> } {
  const outgoing = request({
    method: 'PATCH',
    host: '127.0.0.1',
    port,
    path: `/api/v1${path}`,
    headers: { ...TUS_PATCH, cookie, 'upload-offset': '0', 'content-length': String(bytes.length) },
  });
  const died = new Promise<void>((resolve) => {
    outgoing.on('error', () => {
      resolve();
    });
    outgoing.on('close', () => {
      resolve();
    });
  });
  let at = 0;
  const next = () => {
    if (outgoing.destroyed || at >= bytes.length - 2 * PIECE) return;
    outgoing.write(bytes.subarray(at, at + PIECE));
    at += PIECE;
    setTimeout(next, 4);
  };
  next();
  return { died };
}

it('an upload survives kill -9: the new server says where to go on, and the hash is right', async () => {
  const parts: Buffer[] = [];
  for await (const part of demoRecording({ seconds: 120, width: 640, height: 360 }))
    parts.push(part);
  const film = Buffer.concat(parts);
  const id = await announce(session, film.length);
  const port = await freePort();
  server = await startServer(test, port);
  const client = new Client(port);
  await client.signIn(session.interviewer.login, TEST_PASSWORD);

  const { died } = pour(port, client.cookieHeader ?? '', `/uploads/${id}`, film);
  await new Promise((resolve) => setTimeout(resolve, 2_800));
  server.kill('SIGKILL');
  await died;
  server = await startServer(test, port);
  const head = await client.send('HEAD', `/uploads/${id}`, undefined, TUS);
  const offset = Number(head.headers['upload-offset']);
  expect(offset % PIECE).toBe(0);
  expect(offset).toBeGreaterThan(0);
  expect(offset).toBeLessThan(film.length);

  const resume = () =>
    client.send('PATCH', `/uploads/${id}`, film.subarray(offset), {
      ...TUS_PATCH,
      'upload-offset': String(offset),
    });
  let answer = await resume();
  // For some seconds the dead server still counts as writing.
  while (answer.body?.code === 'recordings.upload-busy') {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    answer = await resume();
  }

  expect(answer.status).toBe(204);
  expect((await client.get(`/recordings/${id}`)).body).toMatchObject({
    state: 'VERIFIED',
    sha256: sha256(film),
    sizeBytes: film.length,
  });
  const { rows } = await test.database.admin.query<{ runs: number }>(
    'SELECT octet_length(nonce_runs) / 11 AS runs FROM recordings.recording WHERE id = $1',
    [id],
  );
  expect(rows[0]!.runs).toBe(2);
}, 120_000);
