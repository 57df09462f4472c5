import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { newId, type RecordingId } from '../../src/kernel/ids.js';
import type { TestApp } from './app.js';
import { aTestFilm } from './ffmpeg.js';
import type { Person } from './people.js';
import type { HeldSession } from './recordings.js';

const reason = 'Er valt een naam.';

export interface RenditionRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly objectKey: string | null;
  readonly scratchKey: string | null;
  readonly wrapped: boolean;
  readonly sha256: string | null;
  readonly source: string | null;
}

/** The only film that was made of a recording, or is to be. */
export async function renditionOf(test: TestApp, id: RecordingId): Promise<RenditionRow> {
  const { rows } = await test.database.admin.query<RenditionRow>(
    `SELECT id, kind, state, attempts, object_key AS "objectKey", scratch_key AS "scratchKey", wrapped_key IS NOT NULL AS wrapped,
       encode(sha256, 'hex') AS sha256, encode(source_sha256, 'hex') AS source FROM recordings.rendition WHERE recording_id = $1`,
    [id],
  );
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

/** Proposed by the first of the parties and agreed on by each of them; the id of the version. */
export async function aVersionInForce(
  [proposer, ...others]: readonly [Person, ...Person[]],
  id: RecordingId,
  edits: readonly object[],
): Promise<string> {
  const proposed = await proposer.client.post(`/recordings/${id}/versions`, { reason, edits });
  expect([proposed.status, proposed.text]).toEqual([201, expect.any(String)]);
  for (const { client } of [proposer, ...others]) {
    const path = `/recording-versions/${String(proposed.body.id)}/answer`;
    expect((await client.post(path, { agreed: true, reason })).status).toBe(204);
  }
  return String(proposed.body.id);
}

/** Fragmented, so that nothing of it can be withheld while it is sent: a version of it is a film of its own. */
export const aFragmentedFilm = (seconds = 12): Promise<Buffer> =>
  aTestFilm(seconds, '-c:v', 'libx264', '-preset', 'ultrafast', '-g', '25', '-pix_fmt', 'yuv420p',
    '-c:a', 'aac', '-movflags', '+frag_keyframe+empty_moov', '-f', 'mp4'); // prettier-ignore

/** Names of everything that a store of files holds. */
export async function objectsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

export const pathOfObject = (folder: string, key: string): string =>
  join(folder, key.slice(0, 2), key);

/** Past the application: asked by one and decided by another, after a term that ran out. */
export async function destroyed(
  test: TestApp,
  session: HeldSession,
  id: RecordingId,
): Promise<void> {
  await test.database.admin.query(
    `INSERT INTO recordings.destruction (id, recording_id, case_id, child_ref, reason, due_at, asked_by, asked_at, approved, decision_reason, decided_by,
       decided_at, content, sha256, object_key) VALUES ($1, $2, $3, $4, 'verstreken', '2020-01-01', $5, now(), true, 'verstreken', $6, now(), 'x', sha256('x'),
       (SELECT r.object_key FROM recordings.recording r WHERE r.id = $2))`,
    [newId(), id, session.caseId, session.childRef, session.prosecutor.id, session.interviewer.id],
  );
  await test.database.admin.query(
    `UPDATE recordings.recording SET state = 'DESTROYED', destroyed_at = now(), object_key = NULL, key_kid = NULL, wrapped_key = NULL, nonce_runs = ''
     WHERE id = $1`,
    [id],
  );
}

/** Looks again until something is so, for as long as a test may take. */
export async function until(so: () => Promise<boolean>, tries = 600): Promise<void> {
  for (let wait = 0; wait < tries && !(await so()); wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(await so()).toBe(true);
}
