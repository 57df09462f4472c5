import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordingId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { at } from '../harness/interviews.js';
import type { Person } from '../harness/people.js';
import {
  aHeldSession,
  aParty,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';

const HOUR = 3_600_000;
let test: TestApp;
let session: HeldSession;
let judge: Person;
let counsel: Person;
let id: RecordingId;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
  judge = await aParty(test, session, 'JUDGE');
  counsel = await aParty(test, session, 'DEFENCE_COUNSEL');
  ({ id } = await aVerifiedRecording(session));
  const [given] = await rights();
  await session.prosecutor.client.post(`/viewing-rights/${given.id}/revoke`, {
    reason: 'Kijkt in de kijkkamer',
  });
});
afterAll(() => test.close());

const rights = async () =>
  (await counsel.client.get(`/cases/${session.caseId}/viewing-rights`)).body.items;

describe('a room that an office offers', () => {
  it('shows what who offered it chose, and lets in whoever offers rooms of that office', async () => {
    const { caseId, childRef, prosecutor } = session;
    const from = new Date(test.clock.now().getTime() + 500 * HOUR);
    const slot = {
      startsAt: from.toISOString(),
      endsAt: new Date(from.getTime() + HOUR).toISOString(),
    };
    const requests = `/cases/${caseId}/viewing-requests`;
    const reason = 'Voorbereiding van de verdediging';
    const { id: request } = (await counsel.client.post(requests, { childRef, reason })).body;
    const offer = (tracks: readonly string[]) =>
      prosecutor.client.post(`/viewing-requests/${request}/slots`, {
        room: 'Kijkkamer 2',
        tracks,
        slots: [slot],
      });
    expect((await offer([])).status).toBe(422);
    expect((await offer(['OVERVIEW', 'CLOSE_UP'])).status).toBe(204);
    const [offered] = (await counsel.client.get(requests)).body.items[0].slots;
    expect(offered.tracks).toEqual(['OVERVIEW', 'CLOSE_UP']);
    const right = (await counsel.client.post(`/viewing-slots/${offered.id}/choose`)).body.id;
    expect((await rights()).at(-1)).toMatchObject({ id: right, tracks: ['OVERVIEW', 'CLOSE_UP'] });

    await at(test, slot.startsAt, counsel, judge, prosecutor);
    const room = (person: Person) =>
      person.client.get(`/viewing-room?day=${slot.startsAt.slice(0, 10)}`);
    const presence = (person: Person) => person.client.post(`/viewing-rights/${right}/presence`);
    expect((await room(judge)).body.items).toEqual([]);
    expect((await presence(judge)).body.code).toBe('recordings.presence-elsewhere');
    expect((await room(prosecutor)).body.items).toMatchObject([
      { id: right, actions: ['revoke', 'confirm-presence'] },
    ]);
    expect((await presence(prosecutor)).status).toBe(204);
    const why = { reason: 'Voorbereiding van de zitting', agreement: true };
    expect((await counsel.client.post(`/recordings/${id}/play-grants`, why)).status).toBe(201);
  });
});
