import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpaqueId, RecordingId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { aFilm } from '../harness/mp4.js';
import type { Person } from '../harness/people.js';
import { aGrant, aHeldSession, aParty, aVerifiedRecording } from '../harness/recordings.js';

// Two recordings of one session on one disk, and somebody who may write there.
const SEGMENT = 65_536;
const SEALED = SEGMENT + 16;
const HEADER = 20;
let test: TestApp;
let judge: Person;
let one: Stored;
let other: Stored;

interface Stored {
  readonly id: RecordingId;
  readonly film: Buffer;
  readonly path: string;
  readonly sealed: Buffer;
  readonly grant: OpaqueId;
}

beforeAll(async () => {
  test = await startApp();
  const session = await aHeldSession(test);
  judge = await aParty(test, session, 'JUDGE');
  const stored = async (track: string, seconds: number): Promise<Stored> => {
    const given = await aFilm({ seconds, width: 320, height: 180 });
    const { id, film } = await aVerifiedRecording(session, given, { track });
    const { rows } = await test.database.admin.query<{ key: string }>(
      'SELECT object_key AS key FROM recordings.recording WHERE id = $1',
      [id],
    );
    const key = rows[0]!.key;
    const path = join(test.database.runtime.objectDir, key.slice(0, 2), key);
    return { id, film, path, sealed: await readFile(path), grant: await aGrant(judge, id) };
  };
  one = await stored('OVERVIEW', 4);
  other = await stored('CLOSE_UP', 5);
});
afterAll(() => test.close());

/** What arrives of a part: only ever the film itself, and less than was asked when something is refused. */
async function arrives({ id, film, grant }: Stored, from: number, to: number): Promise<boolean> {
  const range = `bytes=${from}-${to - 1}`;
  const answer = await judge.client
    .get(`/recordings/${id}/content?grant=${grant}`, { range })
    .catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return false;
  expect(answer.status).toBe(206);
  expect(answer.bytes.equals(film.subarray(from, from + answer.bytes.length))).toBe(true);
  return answer.bytes.length === to - from;
}

const placeOf = (segment: number) => HEADER + segment * SEALED;
const count = () => Math.ceil(one.film.length / SEGMENT);
const boundaries = () => Array.from({ length: count() - 1 }, (_, index) => index + 1);

async function tampered(bytes: Buffer, look: () => Promise<void>): Promise<void> {
  await writeFile(one.path, bytes);
  try {
    await look();
  } finally {
    await writeFile(one.path, one.sealed);
  }
}

/** Across the boundary nothing arrives whole; segments that nobody touched still do. */
async function refusedAcross(bytes: Buffer, boundary: number, untouched: readonly number[]) {
  await tampered(bytes, async () => {
    const at = boundary * SEGMENT;
    expect(await arrives(one, at - 100, Math.min(at + 100, one.film.length))).toBe(false);
    expect(await arrives(one, 0, one.film.length)).toBe(false);
    for (const segment of untouched)
      expect(await arrives(one, segment * SEGMENT, segment * SEGMENT + 10)).toBe(true);
  });
}

describe('a recording on a disk that somebody wrote to', () => {
  it('is more than a few segments, and plays as it was handed in', async () => {
    expect(count()).toBeGreaterThan(4);
    expect(await arrives(one, 0, one.film.length)).toBe(true);
    expect(await arrives(other, 0, other.film.length)).toBe(true);
  });

  it('is not shown across any boundary where a bit flipped', async () => {
    for (const boundary of boundaries())
      for (const place of [placeOf(boundary) - 1, placeOf(boundary)]) {
        const bytes = Buffer.from(one.sealed);
        bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
        const untouched = [boundary + 1].filter((segment) => segment < count());
        await refusedAcross(bytes, boundary, untouched);
      }
  });

  it('is not shown when it ends at any boundary: not even what is left of it', async () => {
    for (const boundary of boundaries())
      await refusedAcross(one.sealed.subarray(0, placeOf(boundary)), boundary, []);
  });

  it('is not shown across any boundary where two segments changed places', async () => {
    for (const boundary of boundaries().filter((at) => at < count() - 1)) {
      const bytes = Buffer.from(one.sealed);
      const [before, behind] = [placeOf(boundary - 1), placeOf(boundary)];
      one.sealed.copy(bytes, before, behind, behind + SEALED);
      one.sealed.copy(bytes, behind, before, behind);
      await refusedAcross(bytes, boundary, boundary > 1 ? [0] : [count() - 1]);
    }
  });

  it('is not shown with segments of the other recording before or behind any boundary', async () => {
    for (const boundary of boundaries())
      for (const [start, end] of [
        [placeOf(boundary - 1), placeOf(boundary)],
        [placeOf(boundary), Math.min(placeOf(boundary + 1), one.sealed.length)],
      ] as const) {
        const bytes = Buffer.from(one.sealed);
        other.sealed.copy(bytes, start, start, end);
        await refusedAcross(bytes, boundary, []);
      }
  });

  it('is not shown as the other one, whole, and the other one still is', async () => {
    await tampered(other.sealed, async () => {
      expect(await arrives(one, 0, 10)).toBe(false);
      expect(await arrives(one, one.film.length - 10, one.film.length)).toBe(false);
      expect(await arrives(other, 0, other.film.length)).toBe(true);
    });
    // As long as the one in whose place it lies: the sizes say nothing then.
    await tampered(other.sealed.subarray(0, one.sealed.length), async () => {
      for (let segment = 0; segment < count(); segment += 1)
        expect(await arrives(one, segment * SEGMENT, segment * SEGMENT + 1)).toBe(false);
    });
  });

  it('is shown again once its bytes are back, and what happened is on record', async () => {
    expect(await arrives(one, 0, one.film.length)).toBe(true);
    const { rows } = await test.database.admin.query<{ kinds: readonly string[] }>(
      'SELECT array_agg(DISTINCT kind) AS kinds FROM recordings.custody_event WHERE recording_id = $1',
      [one.id],
    );
    expect(rows[0]!.kinds).toContain('DAMAGED');
    expect(test.logged.some((line) => line.includes('recordings.damaged'))).toBe(true);
  });
});
