import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpaqueId, RecordingId } from '../../src/kernel/ids.js';
import { startApp, type TestApp } from '../harness/app.js';
import { aFilm } from '../harness/mp4.js';
import type { Person } from '../harness/people.js';
import { aGrant, aHeldSession, aParty, aVerifiedRecording, sha256 } from '../harness/recordings.js';

// What players ask for: no file in one go, but an open end that is broken off, and another one further on.
let test: TestApp;
let judge: Person;
let id: RecordingId;
let film: Buffer;

beforeAll(async () => {
  test = await startApp();
  const session = await aHeldSession(test);
  judge = await aParty(test, session, 'JUDGE');
  ({ id, film } = await aVerifiedRecording(
    session,
    await aFilm({ seconds: 40, width: 320, height: 180 }),
  ));
});
afterAll(() => test.close());

interface Asked {
  readonly range?: (size: number) => string;
  /** Where the player hangs up, in bytes from where it began. */
  readonly until?: number;
}

interface Got {
  readonly status: number;
  readonly from: number;
  readonly bytes: Buffer;
}

const contentPath = (grant: OpaqueId) => `/api/v1/recordings/${id}/content?grant=${grant}`;
const half = (size: number) => Math.floor(size / 2);

/** As they were seen on the wire; the places stand in parts of the file. */
const PATTERNS: Readonly<Record<string, readonly Asked[]>> = {
  'ffprobe 5.1, the whole': [{ range: () => 'bytes=0-', until: 400_000 }],
  'ffprobe 5.1, an interval in the middle': [
    { range: () => 'bytes=0-', until: 400_000 },
    { range: (size) => `bytes=${half(size)}-`, until: 390_000 },
  ],
  'ffmpeg 5.1, an index behind the pictures': [
    { range: () => 'bytes=0-', until: 48 },
    { range: (size) => `bytes=${size - 60_000}-` },
    { range: () => 'bytes=48-', until: 200_000 },
  ],
  'curl 7.88, going on with what is there': [{ range: () => 'bytes=100000-' }],
  'curl 7.88, a part, the end, and all': [
    { range: () => 'bytes=0-99' },
    { range: () => 'bytes=-500' },
    {},
  ],
  'Chromium 143, start, a jump and back': [
    { range: () => 'bytes=0-', until: 700_000 },
    { range: (size) => `bytes=${half(size)}-`, until: 300_000 },
    { range: (size) => `bytes=${Math.floor(size * 0.9)}-` },
    { range: (size) => `bytes=${Math.floor(size * 0.1)}-`, until: 1 },
  ],
};

/** One request; hangs up in the middle as a player does. */
function ask(grant: OpaqueId, { range, until = Infinity }: Asked): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: test.port,
      path: contentPath(grant),
      headers: {
        cookie: judge.client.cookieHeader,
        ...(range === undefined ? {} : { range: range(film.length) }),
      },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const from = Number(/bytes (\d+)-/.exec(response.headers['content-range'] ?? '')?.[1] ?? 0);
      const done = () => {
        resolve({ status: response.statusCode ?? 0, from, bytes: Buffer.concat(chunks) });
      };
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length >= until) {
          done();
          outgoing.destroy();
        }
      });
      response.on('error', () => undefined);
      response.on('end', done);
    });
    outgoing.end();
  });
}

/** What the server wrote down as sent under a leave, once it did. */
async function writtenDown(grant: OpaqueId, wanted: readonly string[]): Promise<boolean> {
  for (let turn = 0; turn < 50; turn += 1) {
    const { rows } = await test.database.admin.query<{ holds: boolean }>(
      `SELECT sent @> $2::int8multirange AS holds FROM recordings.play_grant WHERE id = $1`,
      [grant, `{${wanted.join(',')}}`],
    );
    if (rows[0]?.holds === true) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function audited(grant: OpaqueId): Promise<number> {
  const { rows } = await test.database.admin.query<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM audit.entry WHERE verb = 'recording.grant-play' AND fields_touched = ARRAY['grant:' || $1] AND object_id = $2 AND actor_id = $3`,
    [grant, id, judge.id],
  );
  return rows[0]!.rows;
}

/** Under how many leaves something of this recording was sent, and under how many of them without just one audit row. */
async function unaccounted(): Promise<{ readonly grants: number; readonly without: number }> {
  const { rows } = await test.database.admin.query<{ grants: number; without: number }>(
    `SELECT count(*)::int AS grants, count(*) FILTER (WHERE 1 <> (SELECT count(*) FROM audit.entry e
         WHERE e.verb = 'recording.grant-play' AND e.operation = 'VIEW_RECORDING' AND e.actor_id = g.person_id AND e.object_id = g.recording_id
           AND e.fields_touched = ARRAY['grant:' || g.id]))::int AS without
     FROM recordings.play_grant g WHERE g.recording_id = $1 AND NOT isempty(g.sent)`,
    [id],
  );
  return rows[0]!;
}

describe('the ranges of players from outside', () => {
  it.each(Object.keys(PATTERNS))(
    '%s: get exactly these bytes, and each is on record',
    async (name) => {
      const grant = await aGrant(judge, id);
      // The row of the trail is there before the first byte is asked for.
      expect(await audited(grant)).toBe(1);
      const wanted: string[] = [];
      for (const asked of PATTERNS[name]!) {
        const { status, from, bytes } = await ask(grant, asked);
        expect(status).toBe(asked.range === undefined ? 200 : 206);
        expect(bytes.equals(film.subarray(from, from + bytes.length))).toBe(true);
        expect(bytes.length).toBeGreaterThanOrEqual(
          Math.min(asked.until ?? film.length - from, film.length - from, 100),
        );
        wanted.push(`[${from},${from + bytes.length})`);
      }

      expect(await writtenDown(grant, wanted)).toBe(true);
    },
  );

  it('leave nothing that was sent without a leave and its audit row', async () => {
    const { grants, without } = await unaccounted();

    expect(grants).toBeGreaterThanOrEqual(Object.keys(PATTERNS).length);
    expect(without).toBe(0);
  });

  it('get not one byte without a leave, or under one of somebody else', async () => {
    const before = await unaccounted();
    for (const range of ['bytes=0-', 'bytes=-500', undefined]) {
      const headers = range === undefined ? {} : { range };
      for (const query of ['', '?grant=', '?grant=018f5b3e-7c1a-7000-8000-000000000001']) {
        const answer = await judge.client.get(`/recordings/${id}/content${query}`, headers);
        expect([404, 422]).toContain(answer.status);
        expect(answer.bytes.includes(film.subarray(0, 32))).toBe(false);
      }
    }
    expect(await unaccounted()).toEqual(before);
  });
});

const run = promisify(execFile);
const isHere = (program: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
const whenHere = (program: string) => (isHere(program) ? it : it.skip);

describe('a player that is installed', () => {
  const address = (grant: OpaqueId) => `http://127.0.0.1:${test.port}${contentPath(grant)}`;
  const cookie = () => `Cookie: ${String(judge.client.cookieHeader)}`;

  whenHere('curl')('curl fetches parts, and goes on where it stopped', async () => {
    const grant = await aGrant(judge, id);
    const folder = await mkdtemp(join(tmpdir(), 'ontzien-curl-'));
    try {
      const file = join(folder, 'film.mp4');
      const curl = (...options: readonly string[]) =>
        run('curl', ['-sS', '--fail', '-H', cookie(), ...options, '-o', file, address(grant)]);
      for (const [range, from, to] of [
        ['0-99', 0, 100],
        ['-500', film.length - 500, film.length],
        ['65535-65537', 65_535, 65_538],
      ] as const) {
        await curl('-r', range);
        expect((await readFile(file)).equals(film.subarray(from, to))).toBe(true);
      }
      await writeFile(file, film.subarray(0, 100_000));
      await curl('-C', '-');
      expect(sha256(await readFile(file))).toBe(sha256(film));
      await expect(curl('-r', `${film.length}-`)).rejects.toMatchObject({ code: 22 });
      expect(
        await writtenDown(grant, ['[0,100)', '[65535,65538)', `[100000,${film.length})`]),
      ).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  whenHere('ffprobe')('ffprobe reads the index, and pictures in the middle', async () => {
    const grant = await aGrant(judge, id);
    const { stdout } = await run('ffprobe', [
      ...['-loglevel', 'error', '-headers', `${cookie()}\r\n`, '-of', 'json'],
      ...['-read_intervals', '20%+1', '-show_format', '-show_packets', address(grant)],
    ]);
    const { format, packets } = JSON.parse(stdout) as {
      readonly format: { readonly duration: string; readonly size: string };
      readonly packets: readonly { readonly pts_time: string; readonly pos: string }[];
    };

    expect([Number(format.duration), Number(format.size)]).toEqual([40, film.length]);
    const places = packets.map(({ pos }) => Number(pos));
    expect(Number(packets[0]!.pts_time)).toBe(20);
    expect(await writtenDown(grant, [`[${places[0]!},${places[0]! + 100})`])).toBe(true);
  });
});
