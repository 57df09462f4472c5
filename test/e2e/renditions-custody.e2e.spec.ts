import { mkdtempSync } from 'node:fs';
import { open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RecordingId } from '../../src/kernel/ids.js';
import {
  EraseDestroyed,
  MakeRenditions,
  SweepCustody,
} from '../../src/modules/recordings/index.js';
import { startApp, type TestApp } from '../harness/app.js';
import { auditVerbs } from '../harness/audit.js';
import { aTestFilm, describeWithFfmpeg } from '../harness/ffmpeg.js';
import { addChild, at, inCase } from '../harness/interviews.js';
import { aPerson, type Person } from '../harness/people.js';
import {
  aGrant,
  aHeldSession,
  aParty,
  aVerifiedRecording,
  type HeldSession,
  sha256,
} from '../harness/recordings.js';
import {
  aFragmentedFilm,
  aVersionInForce,
  destroyed,
  objectsIn,
  pathOfObject,
  renditionOf,
  until,
} from '../harness/renditions.js';

const reason = 'Er valt een naam.';
const EDITS = [{ kind: 'MUTE', fromMs: 500, toMs: 900, reason }];

describeWithFfmpeg('a film that was made of a recording', () => {
  const second = mkdtempSync(join(tmpdir(), 'second-'));
  let test: TestApp;
  let session: HeldSession;
  let defence: Person;
  let childSide: Person;
  let elsewhere: Person;
  let folder: string;

  beforeAll(async () => {
    test = await startApp({ ONTZIEN_FFMPEG: '', ONTZIEN_SECOND_OBJECT_DIR: second });
    folder = test.database.runtime.objectDir;
    session = await aHeldSession(test);
    defence = await aParty(test, session, 'DEFENCE_COUNSEL');
    childSide = await aParty(test, session, 'VICTIM_COUNSEL');
    elsewhere = await aPerson(test, 'VICTIM_COUNSEL');
    await inCase(session.prosecutor, session.caseId, elsewhere, {
      function: 'VICTIM_COUNSEL',
      moment: 'COUNSEL_APPOINTED',
      childRef: await addChild(session.prosecutor, session.caseId, '2014-01-01'),
    });
  }, 60_000);
  afterAll(async () => {
    await test.close();
    await rm(second, { recursive: true });
  });

  const round = () => test.app.get(MakeRenditions).execute(new AbortController().signal);
  const sweep = () => test.app.get(SweepCustody).execute();
  const sweepAll = async () => {
    while ((await sweep()) > 0);
  };
  const row = (id: RecordingId) => renditionOf(test, id);
  const inDays = async (days: number) => {
    const moment = new Date(test.clock.now().getTime() + days * 86_400_000);
    const { prosecutor, interviewer } = session;
    await at(test, moment.toISOString(), prosecutor, interviewer, defence, childSide);
  };
  const inForce = (id: RecordingId) =>
    aVersionInForce([childSide, session.prosecutor, defence], id, EDITS);

  async function aRendered(seconds = 3): Promise<RecordingId> {
    const { id } = await aVerifiedRecording(session, await aFragmentedFilm(seconds));
    await inForce(id);
    expect(await round()).toBe(1);
    return id;
  }

  /** What happened to the film, not to its original. */
  async function custody(id: RecordingId): Promise<readonly string[]> {
    const { rows } = await test.database.admin.query<{ said: string }>(
      `SELECT concat_ws(' ', kind, copy, segment) AS said FROM recordings.custody_event
       WHERE recording_id = $1 AND rendition_id IS NOT NULL ORDER BY happened_at, id`,
      [id],
    );
    return rows.map(({ said }) => said);
  }

  async function told(id: RecordingId, type: string): Promise<ReadonlySet<string>> {
    const { rows } = await test.database.admin.query<{ recipients: string[] }>(
      'SELECT recipients FROM kernel.outbox_event WHERE subject_id = $1 AND type = $2',
      [id, type],
    );
    return new Set(rows.flatMap(({ recipients }) => recipients));
  }

  async function harm(store: string, key: string | null): Promise<void> {
    const file = await open(pathOfObject(store, key ?? ''), 'r+');
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, 120);
    await file.write(Buffer.from([byte.readUInt8(0) ^ 1]), 0, 1, 120);
    await file.close();
  }

  const contentOf = (person: Person, id: RecordingId, grant: string) =>
    person.client.get(`/recordings/${id}/content?grant=${grant}`);

  it('is ready: every party of this child hears of it, and nobody else', async () => {
    const id = await aRendered();

    const heard = await told(id, 'edited-version.rendered');
    for (const person of [session.prosecutor, defence, childSide])
      expect(heard).toContain(person.id);
    expect(heard).not.toContain(elsewhere.id);
    expect(heard).not.toContain(session.interviewer.id);
  }, 60_000);

  it('is playable: who may watch it and who handed it in hear of it', async () => {
    const avi = await aTestFilm(2, '-c:v', 'mpeg4', '-c:a', 'pcm_s16le', '-f', 'avi');
    const { id } = await aVerifiedRecording(session, avi);
    expect(await round()).toBe(1);

    const heard = await told(id, 'recording.made-playable');
    for (const person of [session.prosecutor, defence, childSide, session.interviewer])
      expect(heard).toContain(person.id);
    expect(heard).not.toContain(elsewhere.id);
  }, 60_000);

  it('has a second copy, and is read again with it after thirty days', async () => {
    const id = await aRendered();
    await sweepAll();
    const { objectKey } = await row(id);
    expect(await objectsIn(second)).toContain(objectKey);
    expect(await custody(id)).toEqual(['RENDERED', 'COPIED']);

    await inDays(31);
    await sweepAll();
    expect((await custody(id)).slice(2)).toEqual(['CHECKED FIRST', 'CHECKED SECOND']);
    // What befell the film is not said of its original.
    const { body } = await session.prosecutor.client.get(`/recordings/${id}`);
    expect(body).toMatchObject({ copiedAt: expect.any(String), damagedSegments: 0 });
  }, 60_000);

  it('that is found damaged while it is watched is healed from the second copy, and watched on', async () => {
    const id = await aRendered();
    await sweepAll();
    const { objectKey, sha256: hash } = await row(id);
    test.clock.advance(1_000);
    const grant = await aGrant(defence, id);
    await harm(folder, objectKey);
    const broken = await contentOf(defence, id, grant).catch((error: unknown) => error);
    expect(broken instanceof Error || (broken as { status: number }).status === 500).toBe(true);
    await until(async () => (await custody(id)).includes('DAMAGED FIRST 0'));
    const { body } = await session.prosecutor.client.get(`/recordings/${id}`);
    expect(body.damagedSegments).toBe(0);

    test.clock.advance(1_000);
    await sweep();
    expect((await custody(id)).slice(2)).toEqual([
      'DAMAGED FIRST 0',
      'HEALED FIRST 0',
      'CHECKED FIRST',
      'CHECKED SECOND',
    ]);
    const shown = await contentOf(defence, id, grant);
    expect([shown.status, sha256(shown.bytes)]).toEqual([200, hash]);
    for (const type of ['rendition.damaged', 'rendition.healed'])
      expect(await told(id, type)).toContain(session.prosecutor.id);
    expect(await auditVerbs(test, (await row(id)).id)).toEqual(
      expect.arrayContaining(['rendition.make', 'rendition.find-damaged', 'rendition.heal']),
    );
  }, 60_000);

  it('that is damaged in both copies is made anew of its original, and copied again', async () => {
    const id = await aRendered();
    await sweepAll();
    const { objectKey } = await row(id);
    await harm(folder, objectKey);
    await harm(second, objectKey);
    await inDays(31);
    await sweepAll();
    expect(await row(id)).toMatchObject({ state: 'WAITING', objectKey: null, wrapped: false });
    for (const store of [folder, second]) expect(await objectsIn(store)).not.toContain(objectKey);

    test.clock.advance(1_000);
    expect(await round()).toBe(1);
    const made = await row(id);
    expect(made).toMatchObject({ state: 'READY', attempts: 1 });
    await sweepAll();
    expect(await objectsIn(second)).toContain(made.objectKey);
    expect((await custody(id)).slice(2)).toEqual([
      'DAMAGED FIRST 0',
      'RENDITION_LOST 0',
      'RENDERED',
      'COPIED',
    ]);
  }, 60_000);

  it('whose recording is destroyed while it is made leaves nothing, and does not appear any more', async () => {
    const { id } = await aVerifiedRecording(session, await aFragmentedFilm(80));
    const before = await objectsIn(folder);
    await inForce(id);
    const working = round();
    await until(async () => (await row(id).catch(() => undefined))?.scratchKey != null);
    const { scratchKey, objectKey } = await row(id);
    await destroyed(test, session, id);
    expect(await row(id)).toMatchObject({ state: 'DESTROYED', wrapped: false, sha256: null });
    await test.app.get(EraseDestroyed).execute();
    await working;

    expect(await row(id)).toMatchObject({ state: 'DESTROYED', wrapped: false, sha256: null });
    expect((await objectsIn(folder)).filter((name) => !before.includes(name))).toEqual([]);
    expect(await custody(id)).toEqual([]);
    expect((await told(id, 'edited-version.rendered')).size).toBe(0);
    expect(await round()).toBe(0);

    // As one leaves it that goes on writing for a moment and is killed then: its names are known until nobody can write any more.
    for (const key of [scratchKey, objectKey])
      await writeFile(pathOfObject(folder, key ?? ''), 'half').catch(() => undefined);
    await test.app.get(EraseDestroyed).execute();
    expect(await row(id)).toMatchObject({ scratchKey, objectKey });
    await test.database.admin.query(
      'ALTER TABLE recordings.rendition DISABLE TRIGGER rendition_stays',
    );
    await test.database.admin.query(
      `UPDATE recordings.rendition SET lease_until = '2020-01-01' WHERE recording_id = $1`,
      [id],
    );
    await test.database.admin.query(
      'ALTER TABLE recordings.rendition ENABLE TRIGGER rendition_stays',
    );
    await test.app.get(EraseDestroyed).execute();
    expect(await row(id)).toMatchObject({ scratchKey: null, objectKey: null });
    const left = await objectsIn(folder);
    expect(left.filter((name) => name === scratchKey || name === objectKey)).toEqual([]);
  }, 120_000);

  it('that is destroyed while it is copied leaves no copy behind', async () => {
    const id = await aRendered();
    const { objectKey } = await row(id);
    const sweeping = sweepAll();
    await destroyed(test, session, id);
    await test.app.get(EraseDestroyed).execute();
    await sweeping;

    for (const store of [folder, second]) expect(await objectsIn(store)).not.toContain(objectKey);
  }, 60_000);
});
