import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeAt, stepAt } from '../../src/kernel/crypto/totp.js';
import { systemActor } from '../../src/kernel/actor.js';
import { type CaseId, type ChildRef, type DocumentId, newId } from '../../src/kernel/ids.js';
import { demoSecret } from '../../src/modules/auth/index.js';
import { IdentityVault, OriginalFiles } from '../../src/modules/identity-vault/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { CANARY_TEXT, expectNoCanary, plantCanary } from '../harness/canary.js';
import { Client } from '../harness/client.js';
import {
  aCertifiedInterviewer,
  aCertifiedStudio,
  aChildCase,
  type ChildCase,
} from '../harness/interviews.js';
import { aMotionWorld, aReadyMotion, DENIAL, GRANT, type MotionWorld } from '../harness/motions.js';
import { type Person, TEST_PASSWORD } from '../harness/people.js';
import { PROCEDURAL_CHILD } from '../harness/procedural-text.js';
import { TUS_PATCH } from '../harness/recordings.js';
import { startCommand, startServer } from '../harness/server-process.js';
import { freePort } from '../harness/ports.js';

// The server dies by kill -9 while requests are under way. What was answered is there, what is there is whole.
let test: TestApp;
let server: ChildProcess | undefined;

beforeAll(async () => {
  // Keys are rotated here; the key file that all tests share stays out of it.
  const keyFile = join(mkdtempSync(join(tmpdir(), 'ontzien-crash-')), 'keys.json');
  copyFileSync(String(process.env['TEST_KEY_FILE']), keyFile);
  process.env['TEST_KEY_FILE'] = keyFile;
  // The real server lives by the real clock; certificates and terms must hold now.
  test = await startApp({}, new Date(Date.now()).toISOString());
}, 60_000);
afterAll(async () => {
  server?.kill('SIGKILL');
  await test.close();
});

async function elsewhere(port: number, login: string): Promise<Client> {
  const client = new Client(port);
  expect((await client.signIn(login, TEST_PASSWORD)).status).toBe(204);
  return client;
}

/** As `elsewhere`, with the second factor given there: that server's clock is the real one. */
async function signingElsewhere(port: number, { login, id }: Person): Promise<Client> {
  const client = await elsewhere(port, login);
  await test.database.admin.query(
    `UPDATE auth.second_factor SET last_step = 0 WHERE person_id = $1`,
    [id],
  );
  const code = codeAt(demoSecret(login), stepAt(new Date()));
  expect((await client.post('/session/step-up', { code })).status).toBe(200);
  return client;
}

async function killDuring(
  requests: readonly Promise<{ status: number; body: unknown } | undefined>[],
  afterMs: number,
) {
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  server?.kill('SIGKILL');
  return (await Promise.all(requests)).filter((answer) => answer !== undefined);
}

const orDead = <T>(answer: Promise<T>): Promise<T | undefined> => answer.catch(() => undefined);

describe('kill -9', () => {
  it.each([20, 45, 90])(
    'in the middle of bookings, after %i ms: no booking is lost, none is half',
    async (afterMs) => {
      const interviewer = await aCertifiedInterviewer(test);
      const studio = await aCertifiedStudio(test);
      const cases: ChildCase[] = [];
      for (let index = 0; index < 12; index += 1)
        cases.push(await aChildCase(test, { bornOn: '2016-05-10' }));
      const port = await freePort();
      server = await startServer(test, port);
      const clients = await Promise.all(
        cases.map(({ coordinator }) => elsewhere(port, coordinator.login)),
      );
      const day = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
      const requests = cases.map(({ caseId, childRef }, index) =>
        orDead(
          (clients[index] ?? new Client(port)).post(`/cases/${caseId}/bookings`, {
            bookingKey: newId(),
            childRef,
            sessionType: 'INITIAL',
            startsAt: `${day}T${String(9 + (index % 4) * 2).padStart(2, '0')}:00:00Z`,
            interviewerId: interviewer.id,
            studioId: studio,
          }),
        ),
      );

      const answers = await killDuring(requests, afterMs);
      const acknowledged = answers
        .filter(({ status }) => status === 201)
        .map(({ body }) => (body as { id: string }).id);

      const { rows } = await test.database.admin.query<{ id: string; whole: boolean }>(
        `SELECT b.id, EXISTS (SELECT FROM audit.entry e WHERE e.object_id = b.id) AND EXISTS (SELECT FROM interviews.session_event s WHERE s.booking_id = b.id)
         AND EXISTS (SELECT FROM auth.case_access a WHERE a.case_id = b.case_id AND a.person_id = b.interviewer_id) AS whole
       FROM interviews.booking b WHERE b.interviewer_id = $1`,
        [interviewer.id],
      );
      const stored = rows.map(({ id }) => id);
      for (const id of acknowledged) expect(stored).toContain(id);
      expect(rows.filter(({ whole }) => !whole)).toEqual([]);
    },
    60_000,
  );

  it.each([15, 40])(
    'in the middle of decisions, after %i ms: a decision is whole or not there',
    async (afterMs) => {
      const worlds: { readonly made: MotionWorld; readonly motionId: string }[] = [];
      for (let index = 0; index < 6; index += 1) {
        const made = await aMotionWorld(test);
        worlds.push({
          made,
          motionId: await aReadyMotion(made, made.defence, { notViewedReason: 'NOT_YET' }),
        });
      }
      const port = await freePort();
      server = await startServer(test, port);
      const clients = await Promise.all(
        worlds.map(({ made }) => signingElsewhere(port, made.investigatingJudge)),
      );
      const validUntil = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
      const requests = worlds.map(({ motionId }, index) =>
        orDead(
          (clients[index] ?? new Client(port)).post(
            `/motions/${motionId}/decision`,
            index % 2 === 0
              ? DENIAL
              : { ...GRANT, modalities: { sameInterviewer: false }, validUntil },
          ),
        ),
      );

      const answers = await killDuring(requests, afterMs);
      for (const { status } of answers) expect(status).toBe(201);

      const { rows } = await test.database.admin.query<{
        state: string;
        decided: boolean;
        explained: boolean;
        granted: boolean;
        leave: boolean;
        served: boolean;
      }>(
        `SELECT m.state, d.id IS NOT NULL AS decided, EXISTS (SELECT FROM motions.event e WHERE e.motion_id = m.id AND e.action = 'decide') AS explained,
         COALESCE(d.outcome LIKE 'GRANTED%', false) AS granted, EXISTS (SELECT FROM interviews.authorisation a WHERE a.motion_id = m.id) AS leave,
         EXISTS (SELECT FROM audit.entry x WHERE x.case_id = m.case_id AND x.operation = 'DISCLOSURE') AS served
       FROM motions.motion m LEFT JOIN motions.decision d ON d.motion_id = m.id WHERE m.id = ANY ($1)`,
        [worlds.map(({ motionId }) => motionId)],
      );
      expect(rows).toHaveLength(worlds.length);
      for (const { state, decided, explained, granted, leave, served } of rows) {
        expect([state === 'DECIDED', explained, served]).toEqual([decided, decided, decided]);
        expect(leave).toBe(granted);
      }
      expect(rows.filter(({ decided }) => decided).length).toBeGreaterThanOrEqual(answers.length);
    },
    90_000,
  );

  it('in the middle of a document, on its way in and while it is read: it goes on, once, and nothing lies in the open', async () => {
    const { caseId, prosecutor } = await aChildCase(test, { needs: false });
    const { childNumber } = await plantCanary(prosecutor.client, caseId, { bsn: '' });
    // Long enough to be caught at it: nobody but the canary is named, once.
    const text = `${CANARY_TEXT}\n${'De fiets stond bij het hek van het plein.\n'.repeat(30_000)}`;
    const bytes = Buffer.from(text);
    const { body } = await prosecutor.client.post(`/cases/${caseId}/document-uploads`, {
      documentKey: newId(),
      kind: 'PV_BEVINDINGEN',
      title: 'Bevindingen',
      sizeBytes: bytes.length,
    });
    const id = String(body.id);
    const TMPDIR = mkdtempSync(join(tmpdir(), 'ontzien-crash-files-'));
    const again = async () => {
      const port = await freePort();
      server = await startServer(test, port, { TMPDIR });
      return { port, client: await elsewhere(port, prosecutor.login) };
    };

    const first = await again();
    const died = mostlySent(first.port, first.client, id, bytes);
    await until(`SELECT FROM documents.upload WHERE id = $1 AND received_bytes > 0`, id);
    server?.kill('SIGKILL');
    await died;
    const { rows } = await test.database.admin.query<{ at: number }>(
      `UPDATE documents.upload SET sitting_until = now() WHERE id = $1 RETURNING received_bytes AS at`,
      [id],
    );
    const at = Number(rows[0]?.at);
    expect([at > 0, at < bytes.length]).toEqual([true, true]);

    const second = await again();
    const rest = orDead(
      second.client.send('PATCH', `/document-uploads/${id}`, bytes.subarray(at), {
        ...TUS_PATCH,
        'upload-offset': String(at),
      }),
    );
    await until(`SELECT FROM identity.document_original WHERE document_id = $1`, id);
    server?.kill('SIGKILL');
    expect(await rest).toBeUndefined();

    // Another server on the same database and folder: whoever sent the file asks it what became of it.
    const asked = await prosecutor.client.send('PATCH', `/document-uploads/${id}`, '', {
      ...TUS_PATCH,
      'upload-offset': String(bytes.length),
    });
    expect(asked.status).toBe(204);
    const review = await prosecutor.client.get(`/documents/${id}/review`);
    expect(review.body.text).toBe(text);
    expect(review.body.proposedText).toContain(childNumber);
    const entries = await test.database.admin.query(
      `SELECT FROM audit.entry WHERE object_id = $1 AND verb = 'document.enter'`,
      [id],
    );
    expect(entries.rowCount).toBe(1);
    expect(readdirSync(TMPDIR, { recursive: true })).toEqual([]);
    await expectNoCanary(test);
  }, 90_000);

  it('in the middle of a rotation: every key is whole, under the old key or the new one, and it resumes', async () => {
    const { admin, runtime } = test.database;
    const children = await plantSealed(150);
    const wrappedUnder = async (kid: string) => {
      const { rows } = await admin.query<{ count: number }>(
        `SELECT count(*) AS count FROM (SELECT kid FROM identity.subject UNION ALL SELECT kid FROM identity.document_original
           UNION ALL SELECT kid FROM identity.original_file) k WHERE kid = $1`,
        [kid],
      );
      return rows[0]?.count ?? 0;
    };
    const old = runtime.keys.currentKeyId('vault');
    const all = await wrappedUnder(old);

    const rotation = startCommand(test, 'keys', 'rotate');
    for (let left = all; left > all - 40; left = await wrappedUnder(old))
      if (rotation.exitCode !== null) throw new Error('the rotation ended before it was killed');
    rotation.kill('SIGKILL');
    await once(rotation, 'exit');

    const left = await wrappedUnder(old);
    expect([left > 0, left < all]).toEqual([true, true]);
    await expectAllOpen(children);

    const resumed = startCommand(test, 'keys', 'rotate', '--resume');
    expect((await once(resumed, 'exit'))[0]).toBe(0);
    expect(await wrappedUnder(old)).toBe(0);
    await expectAllOpen(children);
  }, 60_000);
});

/** The first part of a file, after which nothing comes any more; resolves when the connection dies. */
async function mostlySent(port: number, client: Client, id: string, bytes: Buffer): Promise<void> {
  // What is not a megabyte is not on disk yet.
  const most = bytes.length - 80_000;
  const outgoing = request({
    method: 'PATCH',
    host: '127.0.0.1',
    port,
    path: `/api/v1/document-uploads/${id}`,
    headers: {
      ...TUS_PATCH,
      cookie: client.cookieHeader ?? '',
      'upload-offset': '0',
      'content-length': String(bytes.length),
    },
  });
  outgoing.on('error', () => undefined);
  outgoing.write(bytes.subarray(0, most));
  // Rows are told once a second, when something comes.
  let at = most;
  const trickle = setInterval(() => {
    if (at < bytes.length - 1) outgoing.write(bytes.subarray(at, (at += 500)));
  }, 100);
  await new Promise((resolve) => outgoing.on('close', resolve));
  clearInterval(trickle);
}

async function until(question: string, id: string): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if ((await test.database.admin.query(question, [id])).rowCount !== 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`did not happen: ${question}`);
}

interface Sealed {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly documentId: DocumentId;
}

/** Children, each with an original that is a text and one that is a file. */
async function plantSealed(count: number): Promise<readonly Sealed[]> {
  const vault = test.app.get(IdentityVault);
  const files = test.app.get(OriginalFiles);
  const system = systemActor();
  const planted: Sealed[] = [];
  for (let index = 0; index < count; index += 1) {
    const caseId = newId<CaseId>();
    const documentId = newId<DocumentId>();
    const identity = { ...PROCEDURAL_CHILD, bsn: '' };
    const registration = {
      registrationKey: newId(),
      caseId,
      identity,
      decision: { kind: 'different' } as const,
    };
    const { childRef } = await vault.register(system, {
      ...registration,
      reportedOn: '2026-02-20',
    });
    if (index % 5 === 0) {
      await vault.keepOriginal(system, { id: documentId, caseId, text: `Brief ${index}` });
      await files.announce(system, { id: documentId, caseId }, 10);
    }
    planted.push({ caseId, childRef, documentId });
  }
  return planted;
}

/** Everything opens, by the process that read the key file before there was a new key. */
async function expectAllOpen(planted: readonly Sealed[]): Promise<void> {
  const vault = test.app.get(IdentityVault);
  const files = test.app.get(OriginalFiles);
  const system = systemActor();
  for (const [index, { caseId, childRef, documentId }] of planted.entries()) {
    const { band } = await vault.ageOn(system, childRef, '2026-02-20');
    expect(band).toBe('AGE_9_11');
    if (index % 5 !== 0) continue;
    expect(await vault.readOriginal(system, caseId, documentId)).toBe(`Brief ${index}`);
    const at = { receivedBytes: 0, interrupted: true };
    const { object } = await files.toWrite(system, { id: documentId, caseId }, at);
    expect(object.dataKey).toHaveLength(32);
  }
}
