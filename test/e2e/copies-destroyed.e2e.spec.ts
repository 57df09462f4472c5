import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type RecordingId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { auditVerbs } from '../harness/audit.js';
import type { Answer } from '../harness/client.js';
import { at, inCase } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { aPerson, type Person } from '../harness/people.js';
import {
  aHeldSession,
  aParty,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';

const LATER = '2036-02-21T09:00:00Z';
const reason = 'De bewaartermijn is verstreken.';
const DAY_MS = 86_400_000;
// The buffers between two programs on one machine take 38 MB before anybody reads: the copy has to be larger than those.
const LONG_SECONDS = 130;
const BETWEEN_BYTES = 40_000_000;
let test: TestApp;
let session: HeldSession;
let staff: Person;
let colleague: Person;
let judge: Person;
let id: RecordingId;
let long: RecordingId;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
  staff = await aPerson(test, 'PROSECUTION_STAFF');
  colleague = await aPerson(test, 'PROSECUTOR');
  await inCase(session.prosecutor, session.caseId, staff, { function: 'PROSECUTION_STAFF' });
  await inCase(session.prosecutor, session.caseId, colleague, { function: 'PROSECUTOR' });
  judge = await aParty(test, session, 'JUDGE');
  ({ id } = await aVerifiedRecording(session, await aFilm({ seconds: 2 })));
  ({ id: long } = await aVerifiedRecording(
    session,
    await aFilm({ seconds: LONG_SECONDS, width: 640, height: 360 }),
    { track: 'CLOSE_UP' },
  ));
  await test.database.admin.query(`UPDATE cases."case" SET stage = 'CLOSED' WHERE id = $1`, [
    session.caseId,
  ]);
  await staff.client.post(`/cases/${session.caseId}/retention`, {
    ground: 'OTHER_OFFENCE',
    event: 'DISMISSAL',
    startedOn: '2026-02-20',
  });
  await at(test, LATER, staff, session.prosecutor, colleague, judge);
}, 60_000);
afterAll(() => test.close());

async function order(of: RecordingId, recipient: string): Promise<string> {
  const answer = await session.prosecutor.client.post(`/recordings/${of}/copy-orders`, {
    recipient,
    reason: 'Onderzoek door een deskundige',
  });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return String(answer.body.id);
}
async function decide(orderId: string, granted = true) {
  const answer = await decided(orderId, granted);
  expect([answer.status, answer.text]).toEqual([204, '']);
}
const decided = (orderId: string, granted = true) =>
  judge.client.post(`/copy-orders/${orderId}/decision`, {
    granted,
    decision: 'Beslissing van vandaag',
  });
const make = (orderId: string) => session.prosecutor.client.post(`/copy-orders/${orderId}/copies`);
function fetchPath({ status, text, body }: Answer): string {
  expect([status, text]).toEqual([201, expect.any(String)]);
  return String(body.contentUrl).replace('/api/v1', '');
}
const work = async (person: Person) =>
  (await person.client.get('/work')).body.items.map(
    ({ kind, subjectId }: { kind: string; subjectId: string }) => `${kind} ${subjectId}`,
  );
async function destroy(recordingId: RecordingId): Promise<void> {
  const asked = await staff.client.post(`/recordings/${recordingId}/destructions`, { reason });
  const path = `/destructions/${asked.body.id}/decision`;
  const decided = await colleague.client.post(path, { approved: true, reason });
  expect([asked.status, decided.status]).toEqual([201, 204]);
}

describe('orders of copies when the recording is destroyed', () => {
  let ranOut: string;
  let asked: string;
  let refused: string;
  let granted: string;
  let path: string;

  beforeAll(async () => {
    ranOut = await order(id, 'Te laat opgehaald');
    await decide(ranOut);
    const later = new Date(Date.parse(LATER) + 31 * DAY_MS).toISOString();
    await at(test, later, staff, session.prosecutor, colleague, judge);
    [asked, refused, granted] = [
      await order(id, 'Nog niet beslist'),
      await order(id, 'Geweigerd'),
      await order(id, 'Toegestaan'),
    ];
    await decide(refused, false);
    await decide(granted);
    path = fetchPath(await make(granted));
    expect(await work(judge)).toContain(`COPY_TO_DECIDE ${asked}`);
    await destroy(id);
  });

  it('that are open end with that reason; what had ended before stays as it was', async () => {
    const { body } = await judge.client.get(`/cases/${session.caseId}/copy-orders`);
    const seen = body.items.map((one: Record<string, unknown>) => [
      one['id'],
      one['status'],
      one['endedBecause'],
      one['endedAt'] !== null,
      one['actions'],
    ]);

    expect(seen).toEqual([
      [ranOut, 'RAN_OUT', null, false, []],
      [asked, 'ENDED', 'RECORDING_DESTROYED', true, []],
      [refused, 'REFUSED', null, false, []],
      [granted, 'ENDED', 'RECORDING_DESTROYED', true, []],
    ]);
  });

  it('leave the work list, and who asked is told', async () => {
    expect((await work(judge)).filter((one: string) => one.startsWith('COPY_'))).toEqual([]);
    for (const orderId of [asked, granted]) {
      const told = await test.database.admin.query(
        `SELECT recipients FROM kernel.outbox_event WHERE type = 'copy-order.ended' AND subject_id = $1`,
        [orderId],
      );
      expect(told.rows).toEqual([{ recipients: [session.prosecutor.id] }]);
      expect((await auditVerbs(test, orderId)).at(-1)).toBe('copy-order.end');
    }
    expect(await auditVerbs(test, refused)).not.toContain('copy-order.end');
  });

  it('are neither decided on, nor made, nor sent: not even a copy that was ready', async () => {
    const gone = { status: 410, body: { code: 'recordings.destroyed' } };

    expect(await decided(asked)).toMatchObject(gone);
    expect(await make(granted)).toMatchObject(gone);
    expect(await session.prosecutor.client.get(path)).toMatchObject(gone);
    expect(
      await session.prosecutor.client.post(`/recordings/${id}/copy-orders`, {
        recipient: 'Nog iemand',
        reason: 'Onderzoek door een deskundige',
      }),
    ).toMatchObject(gone);
  });

  it('stay ended by any path', async () => {
    const { admin } = test.database;
    const by = [asked, judge.id];
    await expect(
      admin.query(
        `UPDATE recordings.copy_order SET granted = true, decision = 'toch', decided_by = $2, decided_at = now(), fetch_by = now() + interval '1 day' WHERE id = $1`,
        by,
      ),
    ).rejects.toMatchObject({ constraint: 'copy_order_forward_only' });
    await expect(
      admin.query(`UPDATE recordings.copy_fetch SET begun_at = made_at WHERE order_id = $1`, [
        granted,
      ]),
    ).rejects.toMatchObject({ constraint: 'copy_fetch_decided' });
    await expect(
      admin.query(
        `INSERT INTO recordings.copy_order (id, recording_id, case_id, child_ref, recipient, reason, asked_by, asked_at)
         VALUES ($1, $2, $3, $4, 'Nog iemand', 'Onderzoek', $5, now())`,
        [newId(), id, session.caseId, session.childRef, judge.id],
      ),
    ).rejects.toMatchObject({ constraint: 'made_of_kept_recording' });
  });
});

interface Received {
  readonly bytes: number;
  readonly whole: boolean;
}

/** Takes nothing for longer than it lasts until the leave is asked again, and then the rest. */
function readSlowly(
  made: Answer,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<Received> {
  const outgoing = request({
    host: '127.0.0.1',
    port: test.port,
    path: `/api/v1${fetchPath(made)}`,
    headers: { cookie: session.prosecutor.client.cookieHeader },
  });
  return new Promise((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', () => undefined);
      response.on('close', () => {
        resolve({ bytes, whole: response.complete });
      });
      response.pause();
      void meanwhile().then(() => setTimeout(() => response.resume(), 3_500));
    });
    outgoing.end();
  });
}

async function seen(orderId: string): Promise<unknown> {
  const { body } = await judge.client.get(`/cases/${session.caseId}/copy-orders`);
  return body.items.find((one: { id: string }) => one.id === orderId);
}

describe('a copy that is being sent', () => {
  it('arrives whole however long it takes, and is logged as sent', async () => {
    const orderId = await order(long, 'Een trage lijn');
    await decide(orderId);
    const { bytes, whole } = await readSlowly(await make(orderId));
    expect(bytes).toBeGreaterThan(BETWEEN_BYTES);
    expect(whole).toBe(true);
    expect(await seen(orderId)).toMatchObject({
      fetches: [{ sentAt: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  }, 60_000);

  it('stops within seconds when the recording is destroyed, and is not logged as sent', async () => {
    const orderId = await order(long, 'Halverwege');
    await decide(orderId);
    const { bytes } = await readSlowly(await make(orderId), () => destroy(long));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(BETWEEN_BYTES);
    expect(await seen(orderId)).toMatchObject({
      status: 'ENDED',
      fetches: [{ sentAt: null, sha256: null }],
    });
  }, 60_000);
});
