import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type RecordingId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { aChildCase, type ChildCase } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { aHeldSession, aVerifiedRecording, type HeldSession } from '../harness/recordings.js';

let test: TestApp;
let session: HeldSession;
let other: ChildCase;
let overview: RecordingId;
let closeUp: RecordingId;

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
  const film = await aFilm({ seconds: 5, width: 160, height: 96 });
  ({ id: overview } = await aVerifiedRecording(session, film));
  ({ id: closeUp } = await aVerifiedRecording(session, film, { track: 'CLOSE_UP' }));
  other = await aChildCase(test, { needs: false });
  // The vault knows both numbers as one child; nobody else does.
  await test.database.admin.query(
    `UPDATE identity.child_number SET subject_id = (SELECT subject_id FROM identity.child_number WHERE child_ref = $1) WHERE child_ref = $2`,
    [session.childRef, other.childRef],
  );
});
afterAll(() => test.close());

describe('the use of recordings by another proceeding', () => {
  it('is granted for some of the recordings, and the others stay out of reach', async () => {
    const asker = other.prosecutor.client;
    const keeper = session.prosecutor.client;
    await asker.post(`/cases/${other.caseId}/children/${other.childRef}/recording-questions`, {
      reason: 'Het kind zou anders opnieuw worden gehoord.',
    });
    const uses = async () => (await keeper.get(`/cases/${session.caseId}/recording-uses`)).body;
    const { id } = (await uses()).items[0];
    const endsAt = new Date(test.clock.now().getTime() + 7_200_000).toISOString();
    const answer = (recordingIds: readonly string[], granted = true) =>
      keeper.post(`/recording-uses/${id}/answer`, {
        granted,
        reason: 'Alleen wat daar aan de orde is.',
        recordingIds,
        ...(granted ? { endsAt } : {}),
      });
    for (const [refused, code] of [
      [await answer([]), 'too-few'],
      [await answer([closeUp, newId()]), 'not-a-choice'],
      [await answer([closeUp], false), 'not-fitting'],
    ] as const)
      expect(refused.body.errors).toEqual([{ pointer: '/recordingIds', code }]);
    expect((await answer([closeUp])).status).toBe(204);

    expect((await uses()).items[0].part).toEqual([
      { track: 'CLOSE_UP', durationMs: expect.any(Number) },
    ]);
    const { items } = (await asker.get(`/recording-uses/${id}/recordings`)).body;
    expect(items.map((one: { readonly id: string }) => one.id)).toEqual([closeUp]);
    const why = { reason: 'Voorbereiding van de zitting', agreement: true };
    expect((await asker.post(`/recordings/${closeUp}/play-grants`, why)).status).toBe(201);
    expect((await asker.post(`/recordings/${overview}/play-grants`, why)).status).toBe(404);
    expect((await asker.get(`/recordings/${overview}/transcript`)).status).toBe(404);
  });
});
