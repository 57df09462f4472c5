import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordingId } from '../../src/kernel/ids.js';
import { EraseDestroyed } from '../../src/modules/recordings/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { at, inCase } from '../harness/interviews.js';
import { aFilm } from '../harness/mp4.js';
import { aPerson, type Person } from '../harness/people.js';
import {
  aHeldSession,
  aParty,
  aVerifiedRecording,
  type HeldSession,
} from '../harness/recordings.js';

// Words that nobody else says: whatever of them is found afterwards was left behind.
const SAID = 'een gestreepte zeppelin boven de kermis';
const CHAPTER = 'De zeppelinvlucht';
const NOTED = 'let op de zeppelinkapitein';
const CUT_FOR = 'noemt de zeppelinhaven';
const reason = 'De bewaartermijn is verstreken.';
let test: TestApp;
let session: HeldSession;
let staff: Person;
let colleague: Person;
let counsel: Person;
let track: RecordingId;
let kept: RecordingId;
let paper: { readonly id: string };

beforeAll(async () => {
  test = await startApp();
  session = await aHeldSession(test);
  staff = await aPerson(test, 'PROSECUTION_STAFF');
  colleague = await aPerson(test, 'PROSECUTOR');
  await inCase(session.prosecutor, session.caseId, staff, { function: 'PROSECUTION_STAFF' });
  await inCase(session.prosecutor, session.caseId, colleague, { function: 'PROSECUTOR' });
  counsel = await aParty(test, session, 'VICTIM_COUNSEL');
  ({ id: track } = await aVerifiedRecording(session, await aFilm({ seconds: 3 })));
  ({ id: kept } = await aVerifiedRecording(
    session,
    await aFilm({ seconds: 3, width: 64, height: 64 }),
    {
      track: 'CLOSE_UP',
    },
  ));
  for (const id of [track, kept]) await writeAbout(id);
  await closeCase('2026-02-20');
}, 60_000);
afterAll(() => test.close());

/** A transcript in two versions with a chapter, an edited version with an answer, and notes of two people. */
async function writeAbout(id: RecordingId): Promise<void> {
  const { prosecutor } = session;
  const content = `1\n00:00:00,000 --> 00:00:01,500\nA: Ik zag ${SAID}.\n`;
  const took = await prosecutor.client.post(`/recordings/${id}/transcript/imports`, {
    format: 'SRT',
    content,
  });
  expect([took.status, took.text.includes('zeppelin')]).toEqual([201, false]);
  const corrected = await prosecutor.client.post(`/recordings/${id}/transcript/corrections`, {
    version: 1,
    reason: 'De zeppelin was gestreept.',
    changes: [{ at: 0, speaker: 'A', text: `Ik zag dus ${SAID}.` }],
    chapters: [{ at: 0, kind: 'TOPIC', title: CHAPTER }],
  });
  expect(corrected.status).toBe(201);
  for (const person of [prosecutor, counsel]) {
    const noted = await person.client.post(`/recordings/${id}/notes`, { atMs: 500, text: NOTED });
    expect(noted.status).toBe(201);
  }
  const proposed = await prosecutor.client.post(`/recordings/${id}/versions`, {
    reason: `Het kind ${CUT_FOR}.`,
    edits: [{ kind: 'CUT', fromMs: 500, toMs: 1_000, reason: `Hier ${CUT_FOR}.` }],
  });
  expect([proposed.status, proposed.text]).toEqual([201, expect.any(String)]);
  const answered = await counsel.client.post(`/recording-versions/${proposed.body.id}/answer`, {
    agreed: true,
    reason: `Ja, want het kind ${CUT_FOR}.`,
  });
  expect(answered.status).toBe(204);
}

async function closeCase(startedOn: string): Promise<void> {
  await test.database.admin.query(`UPDATE cases."case" SET stage = 'CLOSED' WHERE id = $1`, [
    session.caseId,
  ]);
  const begun = await staff.client.post(`/cases/${session.caseId}/retention`, {
    ground: 'OTHER_OFFENCE',
    event: 'DISMISSAL',
    startedOn,
  });
  expect(begun.status).toBe(204);
  await at(
    test,
    '2036-02-21T09:00:00Z',
    staff,
    session.prosecutor,
    colleague,
    counsel,
    session.interviewer,
  );
}

/** Every column of every table that can hold words, read as text. */
async function placesOf(word: string): Promise<readonly string[]> {
  const { rows: columns } = await test.database.admin.query<{ place: string; sql: string }>(
    `SELECT format('%I.%I.%I', n.nspname, c.relname, a.attname) AS place,
       format('SELECT count(*)::int AS n FROM %I.%I WHERE %s ILIKE $1', n.nspname, c.relname,
         CASE WHEN a.atttypid = 'bytea'::regtype THEN format('encode(%I, ''escape'')', a.attname) ELSE format('%I::text', a.attname) END) AS sql
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
       AND a.atttypid = ANY ('{text,varchar,jsonb,json,bytea,text[]}'::regtype[])`,
  );
  expect(columns.length).toBeGreaterThan(300);
  const found: string[] = [];
  for (const { place, sql } of columns) {
    const { rows } = await test.database.admin.query<{ n: number }>(sql, [`%${word}%`]);
    if (rows[0]!.n > 0) found.push(`${place} ${rows[0]!.n}`);
  }
  return found.sort();
}

const MADE = [
  'recordings.edit_answer.reason',
  'recordings.edited_version.edits',
  'recordings.edited_version.reason',
  'recordings.private_note.text',
  'recordings.transcript.chapters',
  'recordings.transcript.reason',
  'recordings.transcript.segments',
];

describe('a recording that is destroyed', () => {
  it('is not while it is held: not the pictures, and not a word of what was made of it', async () => {
    const hold = await session.prosecutor.client.post(`/cases/${session.caseId}/recording-holds`, {
      reason: 'Er is herziening gevraagd.',
    });
    const refused = await staff.client.post(`/recordings/${track}/destructions`, { reason });
    expect(refused.body.errors).toMatchObject([{ code: 'held' }]);
    expect((await placesOf('zeppelin')).map((place) => place.split(' ')[0])).toEqual(MADE);
    const path = `/recording-holds/${hold.body.id}/lift`;
    expect((await session.prosecutor.client.post(path, { reason })).status).toBe(204);
  });

  it('is not while another proceeding waits for it or watches it', async () => {
    const { caseId, childRef, prosecutor } = session;
    const destroy = () => staff.client.post(`/recordings/${track}/destructions`, { reason });
    const because = async () => {
      const { body } = await staff.client.get(`/cases/${caseId}/retention`);
      return body.recordings.map((one: { readonly keptBecause: unknown }) => one.keptBecause);
    };
    const entered = await prosecutor.client.post(`/cases/${caseId}/recording-uses`, {
      childRef,
      proceeding: 'FAMILY_COURT',
      authority: 'Rechtbank Linden, team familie',
      reason: 'Het kind zou anders opnieuw worden gehoord.',
    });
    expect((await destroy()).body.errors).toMatchObject([{ code: 'used' }]);
    expect(await because()).toEqual([['used'], ['used']]);

    const endsAt = new Date(test.clock.now().getTime() + 60_000).toISOString();
    const answer = { granted: true, reason: 'Zo wordt het kind gespaard.', endsAt };
    const path = `/recording-uses/${entered.body.id}/answer`;
    expect((await colleague.client.post(path, answer)).status).toBe(204);
    const suffices = `/recording-uses/${entered.body.id}/conclusion`;
    test.clock.advance(59_999);
    expect((await destroy()).body.errors).toMatchObject([{ code: 'used' }]);
    // Whoever says whether it sufficed has done with it, also before the last moment.
    expect((await prosecutor.client.post(suffices, { suffices: true })).status).toBe(204);
    expect(await because()).toEqual([[], []]);
  });

  it('takes along every transcript, edit, answer and note; those of the other track stay', async () => {
    const before = await placesOf('zeppelin');
    const originals = await originalsOf(track);
    expect(originals).toEqual([false]);
    const asked = await staff.client.post(`/recordings/${track}/destructions`, { reason });
    const decided = await colleague.client.post(`/destructions/${asked.body.id}/decision`, {
      approved: true,
      reason,
    });
    expect(decided.status).toBe(204);
    paper = asked.body;

    const after = await placesOf('zeppelin');
    expect(before.map((place) => place.split(' ')[0])).toEqual(MADE);
    expect(after.map((place) => place.split(' ')[0])).toEqual(MADE);
    expect(counted(before)).toBe(counted(after) * 2);
    const { client } = session.prosecutor;
    expect((await client.get(`/recordings/${track}/transcript`)).body).toMatchObject({
      version: null,
      segments: [],
      versions: [],
      actions: [],
    });
    expect(
      (await client.post(`/recordings/${track}/transcript/search`, { q: 'zeppelin' })).body.items,
    ).toEqual([]);
    expect((await client.get(`/recordings/${track}/notes`)).text).not.toContain('zeppelin');
    expect((await client.get(`/recordings/${track}/versions`)).text).not.toContain('zeppelin');
    expect((await client.get(`/recordings/${kept}/transcript`)).text).toContain('zeppelin');
  });

  it('of which only another track is left leaves no word anywhere once that is destroyed too', async () => {
    const asked = await staff.client.post(`/recordings/${kept}/destructions`, { reason });
    await colleague.client.post(`/destructions/${asked.body.id}/decision`, {
      approved: true,
      reason,
    });

    expect(await placesOf('zeppelin')).toEqual([]);
  });

  it('loses the originals in the vault, and the trail says so', async () => {
    const { rows } = await test.database.admin.query<{ originals: string[]; erased: boolean }>(
      'SELECT originals, erased_at IS NOT NULL AS erased FROM recordings.destruction WHERE approved',
    );
    expect(rows).toEqual([
      { originals: [], erased: true },
      { originals: [], erased: true },
    ]);
    const { rows: kept } = await test.database.admin.query<{ erased: boolean; left: number }>(
      `SELECT erased_at IS NOT NULL AS erased, num_nonnulls(kid, wrapped_key, sealed) AS left FROM identity.document_original WHERE case_id = $1`,
      [session.caseId],
    );
    expect(kept).toEqual([
      { erased: true, left: 0 },
      { erased: true, left: 0 },
    ]);
    const { rows: trail } = await test.database.admin.query(
      `SELECT count(*)::int AS n FROM audit.entry WHERE verb = 'document.erase-original' AND operation = 'ERASURE' AND case_id = $1`,
      [session.caseId],
    );
    expect(trail).toEqual([{ n: 2 }]);
  });

  it('leaves a tombstone, who watched, and a certificate that counts what went with it', async () => {
    const tombstone = (await staff.client.get(`/recordings/${track}`)).body;
    expect(tombstone).toMatchObject({ state: 'DESTROYED', sha256: expect.any(String) });
    const { content } = (await staff.client.get(`/destructions/${paper.id}`)).body;
    expect(JSON.parse(content)).toMatchObject({
      format: 'ontzien-destruction-certificate-2',
      takenAlong: { transcripts: 2, versions: 1 },
    });
    expect(content).not.toContain('zeppelin');
  });

  it('is written about no more, by any path', async () => {
    const { client } = session.prosecutor;
    const content = '1\n00:00:00,000 --> 00:00:01,500\nA: Ik zag een luchtschip.\n';
    const take = await client.post(`/recordings/${track}/transcript/imports`, {
      format: 'SRT',
      content,
    });
    expect([take.status, take.body.code]).toEqual([409, 'recordings.not-verified']);
    expect(
      (await client.post(`/recordings/${track}/notes`, { atMs: 1, text: 'toch' })).status,
    ).toBeGreaterThanOrEqual(400);
    await expect(
      test.database.admin.query(
        `INSERT INTO recordings.transcript (id, recording_id, case_id, child_ref, version, source, segments, replaced, doubted, made_by, made_at)
         VALUES (gen_random_uuid(), $1, $2, $3, 9, 'SRT', '[{}]', 0, 0, $4, now())`,
        [track, session.caseId, session.childRef, session.prosecutor.id],
      ),
    ).rejects.toMatchObject({ constraint: 'made_of_kept_recording' });
  });

  it('is followed by what is handed in late: the same term, the same end', async () => {
    const late = await aVerifiedRecording(
      session,
      await aFilm({ seconds: 2, width: 64, height: 48 }),
      {
        track: 'DOCUMENT_CAMERA',
      },
    );
    await session.prosecutor.client.post(`/recordings/${late.id}/transcript/imports`, {
      format: 'SRT',
      content: '1\n00:00:00,000 --> 00:00:01,500\nA: Nog een zeppelin.\n',
    });
    expect(await placesOf('zeppelin')).toHaveLength(1);
    const asked = await staff.client.post(`/recordings/${late.id}/destructions`, { reason });
    // The vault is out of order at that moment: the words beside the recording go, the original follows later.
    const { admin } = test.database;
    await admin.query('REVOKE UPDATE (sealed) ON identity.document_original FROM ontzien_vault');
    const decided = await colleague.client.post(`/destructions/${asked.body.id}/decision`, {
      approved: true,
      reason,
    });
    expect([asked.status, decided.status]).toEqual([201, 204]);
    expect(await placesOf('zeppelin')).toEqual([]);
    expect(await unerased()).toBe(1);
    await admin.query('GRANT UPDATE (sealed) ON identity.document_original TO ontzien_vault');
    expect(await test.app.get(EraseDestroyed).execute()).toBe(1);
    expect(await unerased()).toBe(0);
  });

  async function unerased(): Promise<number> {
    const { rows } = await test.database.admin.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM identity.document_original WHERE case_id = $1 AND erased_at IS NULL',
      [session.caseId],
    );
    return rows[0]!.n;
  }
  /** Whether each original of its transcripts was erased. */
  async function originalsOf(id: RecordingId): Promise<readonly boolean[]> {
    const { rows } = await test.database.admin.query<{ erased: boolean }>(
      `SELECT o.erased_at IS NOT NULL AS erased FROM recordings.transcript t JOIN identity.document_original o ON o.document_id = t.id WHERE t.recording_id = $1`,
      [id],
    );
    return rows.map(({ erased }) => erased);
  }
  function counted(places: readonly string[]): number {
    return places.reduce((sum, place) => sum + Number(place.split(' ')[1]), 0);
  }
});

describe('what was made of a recording that is kept', () => {
  it('is history: nobody takes it away, not even the owner of the tables', async () => {
    const other = await aHeldSession(test);
    const { id } = await aVerifiedRecording(other, await aFilm({ seconds: 3 }));
    const content = '1\n00:00:00,000 --> 00:00:01,500\nA: Ik zag een fiets.\n';
    await other.prosecutor.client.post(`/recordings/${id}/transcript/imports`, {
      format: 'SRT',
      content,
    });
    await expect(
      test.database.admin.query('DELETE FROM recordings.transcript WHERE recording_id = $1', [id]),
    ).rejects.toMatchObject({ constraint: 'transcript_goes_with_recording' });
  });
});
