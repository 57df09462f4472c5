import { open } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type OpaqueId, type RecordingId } from '../../src/kernel/ids.js';
import { startApp, TEST_NOW, type TestApp } from '../harness/app.js';
import { addChild, at, inCase } from '../harness/interviews.js';
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

let test: TestApp;
let session: HeldSession;
let counsel: Person;
let judge: Person;
let victimCounsel: Person;
let id: RecordingId;
let film: Buffer;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
  [counsel, judge, victimCounsel] = [
    await aParty(test, session, 'DEFENCE_COUNSEL'),
    await aParty(test, session, 'JUDGE'),
    await aParty(test, session, 'VICTIM_COUNSEL'),
  ];
  ({ id, film } = await aVerifiedRecording(
    session,
    await aFilm({ seconds: 20, width: 160, height: 96 }),
  ));
});
afterAll(() => test.close());

const content = (
  person: Person,
  grant: OpaqueId,
  headers: Record<string, string> = {},
  of: RecordingId = id,
) => person.client.get(`/recordings/${of}/content?grant=${grant}`, headers);
const report = (
  person: Person,
  grant: OpaqueId,
  [fromMs, toMs]: readonly [number, number],
  speed = 1,
) => person.client.post(`/play-grants/${grant}/progress`, { fromMs, toMs, speed });
const backToNow = () =>
  at(
    test,
    TEST_NOW,
    counsel,
    judge,
    victimCounsel,
    session.prosecutor,
    session.interviewer,
    session.coordinator,
  );

async function endAccess(person: Person): Promise<void> {
  const parties = await session.prosecutor.client.get(`/cases/${session.caseId}/parties`);
  const access = parties.body.items.find(
    (item: { personId: string }) => item.personId === person.id,
  );
  await session.prosecutor.client.delete(`/cases/${session.caseId}/parties/${access.id}`);
}

describe('who knows of a recording', () => {
  it('is everybody the rulebook names, each with what they may do next', async () => {
    const see = async (person: Person) =>
      (await person.client.get(`/recordings/${id}`)).body?.actions;

    expect(await see(session.prosecutor)).toEqual(['play', 'view-viewings', 'assess']);
    expect(await see(judge)).toEqual(['play', 'view-viewings']);
    expect(await see(victimCounsel)).toEqual(['play', 'view-viewings']);
    expect(await see(counsel)).toEqual(['play', 'view-viewings']);
    expect(await see(session.interviewer)).toEqual(['play', 'assess']);
    expect(await see(session.coordinator)).toEqual([]);
  });

  it('is nobody outside the case', async () => {
    for (const role of ['DEFENCE_COUNSEL', 'JUDGE', 'CHILD_INTERVIEWER', 'PROSECUTOR'] as const) {
      const stranger = await aPerson(test, role);
      expect((await stranger.client.get(`/recordings/${id}`)).status).toBe(404);
      expect((await stranger.client.get(`/cases/${session.caseId}/recordings`)).status).toBe(404);
    }
    expect((await (await aPerson(test, 'ANALYST')).client.get(`/recordings/${id}`)).status).toBe(
      404,
    );
  });

  it('is the defence only once it was checked, and another interviewer never', async () => {
    const raw = await announce(session, 100_000, { track: 'CLOSE_UP' });
    const colleague = await aPerson(test, 'CHILD_INTERVIEWER');
    await inCase(session.prosecutor, session.caseId, colleague, { function: 'CHILD_INTERVIEWER' });
    const listed = async (person: Person) =>
      (await person.client.get(`/cases/${session.caseId}/recordings`)).body.items.map(
        (item: { id: string }) => item.id,
      );

    expect(await listed(session.prosecutor)).toEqual([id, raw]);
    expect(await listed(session.coordinator)).toEqual([id, raw]);
    expect(await listed(counsel)).toEqual([id]);
    expect(await listed(colleague)).toEqual([]);
    expect((await counsel.client.get(`/recordings/${raw}`)).status).toBe(404);
    expect((await colleague.client.get(`/recordings/${id}`)).status).toBe(404);
    expect(
      await session.prosecutor.client.post(`/recordings/${raw}/play-grants`, {
        reason: 'Te vroeg gevraagd',
        agreement: true,
      }),
    ).toMatchObject({
      status: 409,
      body: { code: 'recordings.not-verified' },
    });
  });

  it('is counsel of this child, not of another child in the same case', async () => {
    const sibling = await addChild(session.prosecutor, session.caseId, '2014-01-01');
    const other = await aPerson(test, 'VICTIM_COUNSEL');
    await inCase(session.prosecutor, session.caseId, other, {
      function: 'VICTIM_COUNSEL',
      moment: 'COUNSEL_APPOINTED',
      childRef: sibling,
    });

    expect((await other.client.get(`/recordings/${id}`)).status).toBe(404);
    expect((await other.client.get(`/cases/${session.caseId}/recordings`)).body).toEqual({
      items: [],
    });
  });
});

describe('leave to watch', () => {
  it('is written down before a byte leaves: who, what and why', async () => {
    const grant = await aGrant(counsel, id);
    const { rows } = await test.database.admin.query(
      `SELECT operation, justification, actor_id, object_id, case_id FROM audit.entry WHERE verb = 'recording.grant-play' AND actor_id = $1 ORDER BY id DESC LIMIT 1`,
      [counsel.id],
    );

    expect(rows).toEqual([
      {
        operation: 'VIEW_RECORDING',
        justification: 'Voorbereiding van de zitting',
        actor_id: counsel.id,
        object_id: id,
        case_id: session.caseId,
      },
    ]);
    expect((await content(counsel, grant)).bytes.equals(film)).toBe(true);
  });

  it('needs agreement and a reason, and the reason names no child', async () => {
    const ask = (body: Record<string, unknown>) =>
      counsel.client.post(`/recordings/${id}/play-grants`, body);

    expect(await ask({ reason: 'Voorbereiding', agreement: false })).toMatchObject({
      status: 422,
      body: { code: 'recordings.agreement-missing' },
    });
    expect((await ask({ agreement: true })).status).toBe(422);
    expect((await ask({ reason: 'kort', agreement: true })).status).toBe(422);
    await session.prosecutor.client.post(`/cases/${session.caseId}/children`, {
      registrationKey: newId(),
      identity: {
        callName: 'Wende',
        givenNames: ['Wende'],
        surname: 'Zilverschoon',
        dateOfBirth: '2013-05-10',
      },
    });
    const named = await ask({
      reason: 'Het gesprek met Wende Zilverschoon nakijken',
      agreement: true,
    });
    expect(named).toMatchObject({
      status: 422,
      body: { code: 'identity.text-identifies-child', errors: [{ pointer: '/reason' }] },
    });
    expect(named.text).not.toContain('Zilverschoon');
  });

  it('is not given to who may only know of it', async () => {
    expect(
      (
        await session.coordinator.client.post(`/recordings/${id}/play-grants`, {
          reason: 'Nieuwsgierig',
          agreement: true,
        })
      ).status,
    ).toBe(404);
  });

  it('works for the person it was given to and for this recording alone', async () => {
    const grant = await aGrant(counsel, id);

    expect((await content(judge, grant)).status).toBe(404);
    expect((await content(counsel, newId())).status).toBe(404);
    expect((await content(counsel, grant, {}, newId())).status).toBe(404);
    expect((await counsel.client.get(`/recordings/${id}/content`)).status).toBe(422);
  });

  it('ends after a quarter of an hour without playing, not a second before', async () => {
    const grant = await aGrant(counsel, id);
    await at(test, '2026-03-02T09:14:59Z', counsel);
    expect((await content(counsel, grant, { range: 'bytes=0-0' })).status).toBe(206);
    await report(counsel, grant, [0, 1]);
    await at(test, '2026-03-02T09:29:58Z', counsel);
    expect((await content(counsel, grant, { range: 'bytes=0-0' })).status).toBe(206);
    await report(counsel, grant, [0, 1]);
    await at(test, '2026-03-02T09:44:58Z', counsel);
    expect(await content(counsel, grant)).toMatchObject({
      status: 410,
      body: { code: 'recordings.grant-ended' },
    });
    expect(await report(counsel, grant, [0, 1])).toMatchObject({
      status: 410,
      body: { code: 'recordings.grant-ended' },
    });
    await backToNow();
  });

  it('ends the one before it: two windows do not count twice', async () => {
    const first = await aGrant(counsel, id);
    const second = await aGrant(counsel, id);

    expect((await content(counsel, first)).status).toBe(410);
    expect((await content(counsel, second, { range: 'bytes=0-9' })).status).toBe(206);
  });

  it('ends with the access to the case', async () => {
    const visitor = await aParty(test, session, 'VICTIM_COORDINATOR');
    const grant = await aGrant(visitor, id);
    expect((await content(visitor, grant, { range: 'bytes=0-9' })).status).toBe(206);
    await endAccess(visitor);

    expect((await content(visitor, grant, { range: 'bytes=0-9' })).status).toBe(404);
  });

  it('that another instance ended has ended here a second later', async () => {
    const grant = await aGrant(judge, id);
    const ask = async () => (await content(judge, grant, { range: 'bytes=0-9' })).status;
    expect(await ask()).toBe(206);
    // Past this instance, as another one would.
    await test.database.admin.query(
      'UPDATE recordings.play_grant SET ended_at = $2 WHERE id = $1',
      [grant, test.clock.now()],
    );
    test.clock.advance(1_000);
    expect(await ask()).toBe(410);
    await backToNow();
  });
});

describe('a picture that is being sent', () => {
  it('ends within seconds when the access ends, in the middle of it', async () => {
    const { id: long } = await aVerifiedRecording(
      session,
      await aFilm({ seconds: 70, width: 640, height: 360 }),
    );
    const visitor = await aParty(test, session, 'VICTIM_COORDINATOR');
    const grant = await aGrant(visitor, long);
    const outgoing = request({
      host: '127.0.0.1',
      port: test.port,
      path: `/api/v1/recordings/${long}/content?grant=${grant}`,
      headers: { cookie: visitor.client.cookieHeader },
    });
    const received = await new Promise<{ readonly bytes: number; readonly announced: number }>(
      (resolve, reject) => {
        outgoing.on('error', reject);
        outgoing.on('response', (response) => {
          let bytes = 0;
          const announced = Number(response.headers['content-length']);
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
          });
          response.on('error', () => undefined);
          response.on('close', () => {
            resolve({ bytes, announced });
          });
          response.pause();
          void endAccess(visitor).then(() => setTimeout(() => response.resume(), 3_500));
        });
        outgoing.end();
      },
    );

    expect(received.announced).toBeGreaterThan(20_000_000);
    expect(received.bytes).toBeLessThan(received.announced);
  }, 60_000);
});

describe('playing', () => {
  it('gives any part, again and again, exactly', async () => {
    const grant = await aGrant(judge, id);
    for (const [from, to] of [
      [0, 1],
      [65_535, 65_537],
      [film.length - 1, film.length],
      [100_000, 400_000],
      [10, 20],
    ] as const) {
      const answer = await content(judge, grant, { range: `bytes=${from}-${to - 1}` });
      expect(answer).toMatchObject({
        status: 206,
        headers: {
          'content-range': `bytes ${from}-${to - 1}/${film.length}`,
          'content-length': String(to - from),
        },
      });
      expect(answer.bytes.equals(film.subarray(from, to))).toBe(true);
    }
  });

  it('is never kept by a cache, never a page of its own, never sniffed', async () => {
    const grant = await aGrant(judge, id);

    expect((await content(judge, grant, { range: 'bytes=0-9' })).headers).toMatchObject({
      'cache-control': 'no-store',
      'content-disposition': 'inline',
      'content-type': 'video/mp4',
      'accept-ranges': 'bytes',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it('tells its size without a byte, and that a part behind the end does not exist', async () => {
    const grant = await aGrant(judge, id);
    const head = await judge.client.send('HEAD', `/recordings/${id}/content?grant=${grant}`);

    expect(head).toMatchObject({
      status: 200,
      headers: { 'content-length': String(film.length), 'accept-ranges': 'bytes' },
    });
    expect(head.bytes).toHaveLength(0);
    expect(await content(judge, grant, { range: `bytes=${film.length}-` })).toMatchObject({
      status: 416,
      headers: { 'content-range': `bytes */${film.length}` },
      body: { code: 'kernel.range-unsatisfiable' },
    });
  });

  it('is for a player on our own page', async () => {
    const grant = await aGrant(judge, id);

    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(await content(judge, grant, { 'sec-fetch-site': site })).toMatchObject({
        status: 403,
        body: { code: 'auth.origin-refused' },
      });
    }
    expect(
      (await content(judge, grant, { 'sec-fetch-site': 'same-origin', range: 'bytes=0-0' })).status,
    ).toBe(206);
  });

  it('stops rather than show a damaged part, and the rest still plays', async () => {
    const { id: broken } = await aVerifiedRecording(
      session,
      await aFilm({ seconds: 5, width: 320, height: 180 }),
    );
    const { rows } = await test.database.admin.query<{ object_key: string }>(
      'SELECT object_key FROM recordings.recording WHERE id = $1',
      [broken],
    );
    const key = rows[0]!.object_key;
    const file = await open(join(test.database.runtime.objectDir, key.slice(0, 2), key), 'r+');
    await file.write(Buffer.from('x'), 0, 1, 3 * 65_552 + 1_000);
    await file.close();
    const grant = await aGrant(judge, broken);

    expect((await content(judge, grant, { range: 'bytes=0-1000' }, broken)).status).toBe(206);
    const damaged = await content(judge, grant, { range: 'bytes=196608-200000' }, broken).catch(
      (error: unknown) => error,
    );
    expect(damaged instanceof Error || (damaged as { status: number }).status === 500).toBe(true);
    expect(test.logged.some((line) => line.includes('recordings.damaged'))).toBe(true);
  });
});

it('nothing that should not is served before it was checked', async () => {
  const raw = await announce(session, 500_000, { track: 'DOCUMENT_CAMERA' });
  await sendPiece(session.interviewer, raw, 0, Buffer.alloc(65_536));

  expect(
    (
      await session.prosecutor.client.post(`/recordings/${raw}/play-grants`, {
        reason: 'Te vroeg',
        agreement: true,
      })
    ).status,
  ).toBe(409);
  await expect(
    test.database.admin.query(
      `INSERT INTO recordings.play_grant (id, recording_id, case_id, person_id, reason, agreed_at, granted_at, last_used_at, expires_at)
       VALUES ($1, $2, $3, $4, 'x', now(), now(), now(), now() + interval '1 hour')`,
      [newId(), raw, session.caseId, judge.id],
    ),
  ).rejects.toMatchObject({ constraint: 'play_grant_reason_stated_check' });
});
