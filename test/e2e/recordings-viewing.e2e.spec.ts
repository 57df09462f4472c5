import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type OpaqueId, type RecordingId } from '../../src/kernel/ids.js';
import { type Actor, ROLES, systemActor } from '../../src/kernel/actor.js';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work.js';
import { Recordings } from '../../src/modules/recordings/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { aFilm } from '../harness/mp4.js';
import { type Person } from '../harness/people.js';
import {
  aGrant,
  aHeldSession,
  aParty,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';

const DURATION = 20_000;
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
describe('bookmarks and notes', () => {
  const notesOf = async (person: Person) =>
    (await person.client.get(`/recordings/${id}/notes`)).body.items;

  it('are seen by their maker alone, and not by the system', async () => {
    const kept = await counsel.client.post(`/recordings/${id}/notes`, {
      atMs: 4_000,
      text: 'Vraag hierover stellen',
    });
    expect(kept.status).toBe(201);
    await counsel.client.post(`/recordings/${id}/notes`, { atMs: 90_000_000, text: '' });
    expect(await notesOf(counsel)).toMatchObject([
      { atMs: 4_000, text: 'Vraag hierover stellen' },
      { atMs: DURATION, text: '' },
    ]);
    for (const other of [judge, victimCounsel, session.prosecutor, session.interviewer])
      expect(await notesOf(other)).toEqual([]);
    expect((await judge.client.delete(`/notes/${kept.body.id}`)).status).toBe(404);
    const asSystem = await test.app
      .get(UnitOfWork)
      .run(systemActor(), (tx) =>
        tx.query({ name: 'test.notes', text: 'SELECT 1 FROM recordings.private_note' }, []),
      );
    expect(asSystem).toEqual([]);
    expect((await counsel.client.delete(`/notes/${kept.body.id}`)).status).toBe(204);
    expect(await notesOf(counsel)).toHaveLength(1);
  });
});

describe('what was watched', () => {
  let grant: OpaqueId;
  const bytesAt = (ms: number) => Math.floor((ms / DURATION) * film.length);
  const fetchPart = (fromMs: number, toMs: number) =>
    content(counsel, grant, { range: `bytes=${bytesAt(fromMs)}-${bytesAt(toMs) - 1}` });

  it('is what was reported and sent, merged over reports and grants', async () => {
    grant = await aGrant(counsel, id);
    await fetchPart(0, 10_000);
    test.clock.advance(9_000);
    expect((await report(counsel, grant, [0, 3_000])).body).toMatchObject({
      ranges: [{ fromMs: 0, toMs: 3_000 }],
    });
    expect((await report(counsel, grant, [3_000, 5_000])).body).toMatchObject({
      ranges: [{ fromMs: 0, toMs: 5_000 }],
    });
    expect((await report(counsel, grant, [7_000, 8_000])).body).toMatchObject({
      ranges: [
        { fromMs: 0, toMs: 5_000 },
        { fromMs: 7_000, toMs: 8_000 },
      ],
    });
    grant = await aGrant(counsel, id);
    await fetchPart(4_000, 8_000);
    test.clock.advance(5_000);
    await report(counsel, grant, [4_500, 7_000]);

    const viewings = await session.prosecutor.client.get(`/recordings/${id}/viewings`);
    expect(viewings.body).toMatchObject({
      durationMs: DURATION,
      items: [{ personId: counsel.id, totalMs: 8_000, ranges: [{ fromMs: 0, toMs: 8_000 }] }],
    });
  });

  it('is nothing of what was not sent, and not more than there was time for', async () => {
    grant = await aGrant(counsel, id);
    await fetchPart(0, 2_000);
    test.clock.advance(60_000);
    expect((await report(counsel, grant, [12_000, 18_000])).body).toEqual({
      ranges: [],
      beside: null,
    });
    grant = await aGrant(counsel, id);
    await content(counsel, grant);
    test.clock.advance(1_000);
    expect((await report(counsel, grant, [0, 20_000])).body).toMatchObject({
      ranges: [{ fromMs: 0, toMs: 3_000 }],
    });
    expect((await report(counsel, grant, [10_000, 20_000])).body).toMatchObject({
      ranges: [{ fromMs: 0, toMs: 3_000 }],
    });
    test.clock.advance(2_000);
    expect((await report(counsel, grant, [10_000, 20_000], 4)).body).toMatchObject({
      ranges: [
        { fromMs: 0, toMs: 3_000 },
        { fromMs: 10_000, toMs: 18_000 },
      ],
    });
  });

  it('is only reported by the person who watched', async () => {
    expect((await report(judge, grant, [0, 1_000])).status).toBe(404);
    expect((await report(counsel, newId(), [0, 1_000])).status).toBe(404);
    expect(
      (
        await counsel.client.post(`/play-grants/${grant}/progress`, {
          fromMs: 0,
          toMs: 1_000,
          speed: 100,
        })
      ).status,
    ).toBe(422);
  });

  it('shows officials and the child’s side everybody, the defence themselves, and others nothing', async () => {
    const mine = await aGrant(judge, id);
    await content(judge, mine);
    test.clock.advance(5_000);
    await report(judge, mine, [0, 2_000]);
    const seenBy = async (person: Person) =>
      (await person.client.get(`/recordings/${id}/viewings`)).body.items?.map(
        (item: { personId: string }) => item.personId,
      );

    expect(await seenBy(judge)).toEqual([counsel.id, judge.id]);
    expect(await seenBy(victimCounsel)).toEqual([counsel.id, judge.id]);
    expect(await seenBy(counsel)).toEqual([counsel.id]);
    expect((await session.coordinator.client.get(`/recordings/${id}/viewings`)).status).toBe(404);
    expect((await session.interviewer.client.get(`/recordings/${id}/viewings`)).status).toBe(404);
  });

  it('answers a motion through the facade, per verified recording', async () => {
    const asActor = ({ id: personId }: Person, ...roles: Actor['roles']): Actor => ({
      id: personId,
      accountId: newId(),
      organisationId: newId(),
      roles: roles.length > 0 ? roles : ROLES,
      requestId: newId(),
    });
    const ask = (person: Person, whose: Person) =>
      test.app
        .get(UnitOfWork)
        .run(asActor(person), (tx) =>
          test.app.get(Recordings).viewedBy(tx, session.caseId, session.childRef, whose.id),
        );

    const [first] = await ask(counsel, counsel);
    expect(first).toMatchObject({
      recordingId: id,
      durationMs: DURATION,
      viewed: [
        { fromMs: 0, toMs: 8_000 },
        { fromMs: 10_000, toMs: 18_000 },
      ],
    });
    expect(await ask(judge, counsel)).toEqual(await ask(counsel, counsel));
    expect((await ask(counsel, judge))[0]?.viewed).toEqual([]);
    expect(
      (await ask(session.prosecutor, session.prosecutor)).every(
        ({ viewed }) => viewed.length === 0,
      ),
    ).toBe(true);
  });

  it('never shrinks and never passes the end, also past the application', async () => {
    const { rows } = await test.database.admin.query<{ grant_id: string }>(
      'SELECT grant_id FROM recordings.viewed_range WHERE person_id = $1 LIMIT 1',
      [judge.id],
    );
    const change = (ranges: string) =>
      test.database.admin.query(
        'UPDATE recordings.viewed_range SET ranges = $2::int4multirange WHERE grant_id = $1',
        [rows[0]!.grant_id, ranges],
      );

    await expect(change('{[0,1999)}')).rejects.toMatchObject({
      constraint: 'viewed_range_only_grows',
    });
    await expect(change('{[0,20001)}')).rejects.toMatchObject({
      constraint: 'viewed_range_within_recording',
    });
    await expect(change('{}')).rejects.toMatchObject({
      constraint: expect.stringMatching(/viewed_range/),
    });
    await expect(
      test.database.admin.query('DELETE FROM recordings.viewed_range'),
    ).rejects.toMatchObject({ constraint: 'audit_history_unchanged' });
  });
});

describe('two tracks', () => {
  const open = async (tracks: readonly RecordingId[]) => {
    const grants: OpaqueId[] = [];
    for (const track of tracks) {
      const grant = await aGrant(counsel, track);
      await content(counsel, grant, {}, track);
      grants.push(grant);
    }
    return grants;
  };
  const small = () => aFilm({ seconds: 20, width: 64, height: 64 });
  const totalOf = async (track: RecordingId) =>
    (await counsel.client.get(`/recordings/${track}/viewings`)).body.items[0]?.totalMs ?? 0;

  it('beside each other are each credited, in the same time', async () => {
    const { id: closeUp } = await aVerifiedRecording(session, await small(), { track: 'CLOSE_UP' });
    const { id: other } = await aVerifiedRecording(session, await small());
    const [lead, beside] = await open([other, closeUp]);
    test.clock.advance(8_000);
    const both = (fromMs: number, besideAt: number, toMs: number, besideTo: number) =>
      counsel.client.post(`/play-grants/${lead}/progress`, {
        fromMs,
        toMs,
        speed: 1,
        beside: { grantId: beside, fromMs: besideAt, toMs: besideTo },
      });

    expect((await both(0, 1_000, 5_000, 9_000)).body).toEqual({
      ranges: [{ fromMs: 0, toMs: 5_000 }],
      beside: [{ fromMs: 1_000, toMs: 6_000 }],
    });
    expect([await totalOf(other), await totalOf(closeUp)]).toEqual([5_000, 5_000]);
    test.clock.advance(5_000);
    await aGrant(counsel, closeUp);
    expect((await both(5_000, 6_000, 10_000, 11_000)).body).toEqual({
      ranges: [{ fromMs: 0, toMs: 10_000 }],
      beside: null,
    });
    expect((await both(5_000, 6_000, 10_000, 11_000)).status).toBe(200);
  });

  it('at two places at once count as one', async () => {
    const elsewhere = await aHeldSession(test);
    const { id: closeUp } = await aVerifiedRecording(session, await small(), { track: 'CLOSE_UP' });
    const { id: another } = await aVerifiedRecording(session, await small(), {
      track: 'DOCUMENT_CAMERA',
    });
    const [one, two] = await open([closeUp, another]);
    for (const from of [0, 5_000, 10_000]) {
      test.clock.advance(5_000);
      await report(counsel, one!, [from, from + 5_000]);
      await report(counsel, two!, [from, from + 5_000]);
    }
    expect([await totalOf(closeUp), await totalOf(another)]).toEqual([15_000, 0]);
    test.clock.advance(5_000);
    await report(counsel, two!, [0, 5_000]);
    expect(await totalOf(another)).toBe(5_000);
    const foreign = await aGrant(elsewhere.prosecutor, (await aVerifiedRecording(elsewhere)).id);
    const answer = await counsel.client.post(`/play-grants/${two}/progress`, {
      fromMs: 0,
      toMs: 0,
      speed: 1,
      beside: { grantId: foreign, fromMs: 0, toMs: 1_000 },
    });
    expect(answer.body.beside).toBeNull();
  });
});

describe('an edited version', () => {
  const reason = 'Er valt een naam.';
  const propose = (by: Person, change: object = {}) =>
    by.client.post(`/recordings/${id}/versions`, {
      reason: 'De verdediging kijkt mee.',
      edits: [{ kind: 'CUT', fromMs: 8_000, toMs: 9_000, reason, ...change }],
    });
  const versions = async (person: Person) =>
    (await person.client.get(`/recordings/${id}/versions`)).body;
  const answer = (versionId: string, by: Person, agreed = true) =>
    by.client.post(`/recording-versions/${versionId}/answer`, { agreed, reason: 'Zo kan het.' });

  it('comes into force when every party agrees; then what was cut does not leave, and the original stays', async () => {
    expect((await propose(counsel)).status).toBe(404);
    expect((await propose(victimCounsel, { toMs: 90_000 })).body).toMatchObject({
      code: 'recordings.edits-unfit',
      errors: [{ pointer: '/edits/0/toMs', code: 'beyond-end' }],
    });
    expect((await propose(victimCounsel, { kind: 'MUTE' })).body.code).toBe(
      'recordings.edits-not-here',
    );
    const { id: versionId } = (await propose(victimCounsel)).body;
    expect((await propose(session.prosecutor)).body.code).toBe('recordings.edits-proposed');
    expect((await counsel.client.get('/work')).text).toContain('EDIT_TO_ANSWER');
    const before = await aGrant(counsel, id);
    expect((await content(counsel, before)).bytes.equals(film)).toBe(true);
    await expect(
      test.database.admin.query(
        'UPDATE recordings.edited_version SET in_force_at = now() WHERE id = $1',
        [versionId],
      ),
    ).rejects.toMatchObject({ constraint: 'edited_version_agreed' });
    expect((await answer(versionId, victimCounsel)).status).toBe(204);
    expect((await answer(versionId, victimCounsel)).body.code).toBe('recordings.edits-answered');
    expect((await answer(versionId, session.prosecutor)).status).toBe(204);
    expect((await versions(counsel)).shownAs).toBeNull();
    expect((await answer(versionId, counsel)).status).toBe(204);

    expect(await versions(counsel)).toMatchObject({
      shownAs: versionId,
      items: [{ number: 1, state: 'IN_FORCE', answers: [{}, {}, {}], edits: [{ fromMs: 8_000 }] }],
    });
    expect((await versions(judge)).shownAs).toBeNull();
    type Kept = readonly [from: number, to: number, fill: number];
    const { rows } = await test.database.admin.query<{ blanks: readonly Kept[] }>(
      'SELECT blanks FROM recordings.edited_version WHERE id = $1',
      [versionId],
    );
    const { blanks } = rows[0]!;
    const [from, to] = [blanks[0]![0], blanks.at(-1)![1]];
    expect(to - from).toBeGreaterThan(1_000);
    const grant = await aGrant(counsel, id);
    const shown = (await content(counsel, grant)).bytes;
    expect(shown).toHaveLength(film.length);
    expect(shown.subarray(0, from).equals(film.subarray(0, from))).toBe(true);
    expect(shown.subarray(to).equals(film.subarray(to))).toBe(true);
    // Of each picture nothing leaves: a decoder is told that a sequence ended, for it would stop at zeros.
    for (const [start, end, fill] of blanks) {
      const told = Buffer.alloc(end - start);
      told.writeUInt32BE(end - start - 4, 0);
      told.writeUInt8(10, 4);
      expect([fill, shown.subarray(start, end).equals(told)]).toEqual([4, true]);
    }
    const middle = { range: `bytes=${from + 7}-${to + 7}` };
    const part = (await content(counsel, grant, middle)).bytes;
    expect(part.equals(shown.subarray(from + 7, to + 8))).toBe(true);
    expect((await content(judge, await aGrant(judge, id))).bytes.equals(film)).toBe(true);
  });

  it('is named in the certificate, and what it leaves out counts against nobody', async () => {
    const grant = await aGrant(counsel, id);
    await content(counsel, grant);
    test.clock.advance(2_000);
    await report(counsel, grant, [0, 1_000]);
    const issued = await counsel.client.post(`/recordings/${id}/viewing-certificates`, {
      personId: counsel.id,
    });
    const at = `/viewing-certificates/${issued.body.id}`;
    const { sittings } = JSON.parse((await counsel.client.get(at)).body.content);
    expect(sittings[0].version).toBeNull();
    expect(sittings.at(-1).version).toEqual({
      number: 1,
      cut: [{ fromMs: 8_000, toMs: expect.any(Number) }],
    });
    expect((await counsel.client.get(`${at}/paper`)).status).toBe(200);

    const cutFor = async (person: Person) => {
      const { caseId, childRef } = session;
      const rows = await test.app
        .get(UnitOfWork)
        .run(systemActor(), (tx) =>
          test.app.get(Recordings, { strict: false }).viewedBy(tx, caseId, childRef, person.id),
        );
      return rows.find(({ recordingId }) => recordingId === id)?.cut;
    };
    expect(await cutFor(counsel)).toEqual(sittings.at(-1).version.cut);
    expect(await cutFor(judge)).toEqual([]);
  });

  it('takes the words along: what was cut is not to be read, found or offered as a passage either', async () => {
    const cue = (at: number, text: string) =>
      `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`;
    const content = [
      cue(6, 'V: Welke kant ging hij op?'),
      cue(8, 'A: Naar de molen.'),
      cue(9, 'A: Dat was alles.'),
    ].join('\n');
    const imports = { format: 'SRT', content };
    const at = `/recordings/${id}/transcript`;
    expect((await session.prosecutor.client.post(`${at}/imports`, imports)).status).toBe(201);
    const chapters = [{ at: 1, kind: 'TOPIC', title: 'De molen' }];
    const corrected = { version: 1, reason: 'Onderwerp erbij', chapters };
    expect((await session.prosecutor.client.post(`${at}/corrections`, corrected)).status).toBe(201);
    const read = async (person: Person, version = '') =>
      (await person.client.get(`${at}${version}`)).body;
    const found = async (person: Person) =>
      (await person.client.post(`${at}/search`, { q: 'molen' })).body.items;

    expect((await read(judge)).segments[1]).toMatchObject({
      text: 'Naar de molen.',
      withheld: false,
    });
    expect((await read(judge)).chapters).toEqual(chapters);
    expect(await found(judge)).toHaveLength(1);
    for (const version of ['', '?version=1']) {
      const { segments } = await read(counsel, version);
      expect(segments.map(({ text }: { text: string }) => text)).toEqual([
        'Welke kant ging hij op?',
        '',
        'Dat was alles.',
      ]);
      expect(segments[1].withheld).toBe(true);
    }
    expect((await read(counsel)).chapters).toEqual([]);
    expect(await found(counsel)).toEqual([]);
  });

  it('that one party does not want is refused, and the version before it stays', async () => {
    const { id: versionId } = (await propose(session.prosecutor, { fromMs: 100, toMs: 200 })).body;
    expect((await answer(versionId, counsel, false)).status).toBe(204);
    expect((await answer(versionId, session.prosecutor)).body.code).toBe(
      'recordings.edits-answered',
    );
    expect((await versions(counsel)).items.map(({ state }: { state: string }) => state)).toEqual([
      'IN_FORCE',
      'REFUSED',
    ]);
  });
});
