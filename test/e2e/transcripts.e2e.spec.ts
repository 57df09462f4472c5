import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { startApp, type TestApp } from '../harness/app.js';
import {
  aHeldSession,
  aMotionWorld,
  aVerifiedRecording,
  IDENTITY,
  type MotionWorld,
} from '../harness/motions.js';

let test: TestApp;
let world: MotionWorld;
let recordingId: string;

const SRT = [
  [0, 'V: Fijn dat je er bent, Wende.'],
  [1, 'A: Hoi. Ik ben van 10 mei 2012.'],
  [2, 'V: Vertel alles over de fietsen.'],
  [3, 'A: Iemand pakte de fiets van Wende, met een kapuchon op.'],
]
  .map(([at, text], n) => `${n + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`)
  .join('\n');

beforeAll(async () => {
  test = await startApp();
  world = await aMotionWorld(test);
  recordingId = await aVerifiedRecording(test, world, await aHeldSession(test, world));
});
afterAll(() => test.close());

const path = (rest = '') => `/recordings/${recordingId}/transcript${rest}`;
const take = (content = SRT, format = 'SRT') =>
  world.prosecutor.client.post(path('/imports'), { format, content });

describe('a transcript', () => {
  it('is absent until it is taken in, and says who may do that', async () => {
    const view = await world.prosecutor.client.get(path());

    expect(view.body).toMatchObject({ version: null, segments: [], actions: ['import'] });
  });

  it('refuses what is no transcript of this recording', async () => {
    const late = '1\n00:10:00,000 --> 00:10:01,000\nV: Te laat.';

    for (const content of ['zomaar tekst', late]) {
      const answer = await take(content);
      expect([answer.status, answer.body.code]).toEqual([422, 'recordings.transcript-unfit']);
    }
    expect((await take('bm90IGEgemlw', 'DOCX')).status).toBe(422);
  });

  it.each([
    ['time-unreadable', '00:00:01,000 -> 00:00:02,000\nA: Dit viel weg.'],
    ['time-backwards', '00:00:02,000 --> 00:00:01,000\nA: Dit kwam te vroeg.'],
    ['letters-lost', '00:00:01,000 --> 00:00:02,000\nA: Zo\uFFFD was er ook.'],
  ])('takes in nothing rather than a part of what was said: %s', async (code, cue) => {
    const answer = await take(`${SRT}\n\n9\n${cue}\n`);

    expect(answer.body.errors).toEqual([{ pointer: '/content', code }]);
    expect((await world.prosecutor.client.get(path())).body.version).toBeNull();
  });

  it('refuses words of which nobody says whose they are: they would all be of one person', async () => {
    const answer = await take('1\n00:00:01,000 --> 00:00:02,000\nEen man pakte de fiets.\n');

    expect(answer.body.errors).toEqual([{ pointer: '/content', code: 'speaker-missing' }]);
  });

  it('keeps the words in the vault and only pseudonyms beside the recording', async () => {
    const answer = await take();

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ version: 1, segments: 4 });
    const { rows } = await test.database.admin.query(
      'SELECT segments::text AS text FROM recordings.transcript WHERE recording_id = $1',
      [recordingId],
    );
    expect(rows[0].text).not.toContain(IDENTITY.callName);
    expect(rows[0].text).toContain('KN-');
    expect(rows[0].text).toContain('[geboortedatum: leeftijd 12–15]');
  });

  it('is read by who may watch, with chapters, and looks absent to others', async () => {
    const { defence } = world;
    const view = await defence.client.get(path());

    expect(view.status).toBe(200);
    expect(view.body.segments).toHaveLength(4);
    expect(view.body.chapters.length).toBeGreaterThan(0);
    expect(view.body.actions).toEqual([]);
    expect((await world.planner.client.get(path())).status).toBe(404);
    expect((await world.otherVictimCounsel.client.get(path())).status).toBe(404);
  });

  it('is searched by stem and by sound', async () => {
    const { defence } = world;
    const found = async (q: string) =>
      (await defence.client.post(path('/search'), { q })).body.items.map(
        ({ at }: { at: number }) => at,
      );

    expect(await found('fiets')).toEqual([2, 3]);
    expect(await found('capuchon')).toEqual([3]);
    expect(await found('olifant')).toEqual([]);
  });

  it('leaves an audit row of each reading and search, without the words looked for', async () => {
    const { rows } = await test.database.admin.query(
      `SELECT DISTINCT verb FROM audit.entry WHERE object_id = $1 AND verb LIKE '%transcript' ORDER BY verb`,
      [recordingId],
    );

    expect(rows.map(({ verb }) => verb)).toEqual([
      'recording.import-transcript',
      'recording.search-transcript',
      'recording.view-transcript',
    ]);
  });

  it('keeps both versions, and refuses a correction of one that is no longer the last', async () => {
    const change = { at: 3, speaker: 'A', text: 'Iemand pakte de step.' };
    const chapters = [{ at: 2, kind: 'ROUND_QUESTION', title: 'Wie nam de fiets mee?' }];
    const correct = (version: number) =>
      world.prosecutor.client.post(path('/corrections'), {
        version,
        reason: 'Verkeerd verstaan',
        changes: [change],
        chapters,
      });

    const [one, other] = await Promise.all([correct(1), correct(1)]);
    expect([one.status, other.status].toSorted()).toEqual([201, 412]);
    const now = await world.prosecutor.client.get(path());
    const before = await world.prosecutor.client.get(`${path()}?version=1`);
    expect(now.body.segments[3].text).toBe('Iemand pakte de step.');
    expect(now.body.chapters).toEqual(chapters);
    expect(now.body.versions).toHaveLength(2);
    expect(before.body.segments[3].text).toContain('kapuchon');
    expect(before.body.actions).toEqual(['import']);
  });

  it('refuses a correction that names the child or a place that is not there', async () => {
    const correct = (text: string, at: number) =>
      world.prosecutor.client.post(path('/corrections'), {
        version: 2,
        reason: 'Verkeerd verstaan',
        changes: [{ at, speaker: 'A', text }],
      });

    const naming = await correct(`Dat was ${IDENTITY.callName}.`, 3);
    expect(naming.body.code).toBe('identity.text-identifies-child');
    expect((await correct('Daar.', 4)).body.code).toBe('recordings.transcript-unfit');
  });

  it('comes out of a Word document with times', async () => {
    const answer = await take(
      docx(['Verbatim verslag', '[00:00:01] V: Waar was je?', '[00:00:02] A: Thuis &amp; binnen.']),
      'DOCX',
    );

    expect(answer.body).toMatchObject({ version: 3, segments: 2 });
    const view = await world.prosecutor.client.get(path());
    expect(view.body.segments[1]).toMatchObject({ fromMs: 2_000, text: 'Thuis & binnen.' });
  });

  it('has the words of the child where a typist put its name in front of them', async () => {
    const { callName, surname } = IDENTITY;
    const srt = `1\n00:00:01,000 --> 00:00:02,000\nV: Waar?\n\n2\n00:00:02,000 --> 00:00:03,000\n${callName}: Thuis.\n`;
    const vtt = `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Verhoorder>Waar?\n\n00:02.000 --> 00:03.000\n<v ${callName} ${surname}>Thuis.\n`;

    for (const [content, format] of [
      [srt, 'SRT'],
      [vtt, 'WEBVTT'],
    ] as const) {
      await take(content, format);
      const { segments } = (await world.prosecutor.client.get(path())).body;
      expect(segments[1]).toMatchObject({ speaker: 'A', text: 'Thuis.' });
    }
  });

  it('comes out of the rows of a table in a Word document', async () => {
    const rows = [
      ['00:00:01', 'V', 'Waar was je?'],
      ['00:00:02', 'A', 'Thuis.'],
    ];
    await take(docx(rows), 'DOCX');
    const { segments } = (await world.prosecutor.client.get(path())).body;

    expect(segments).toMatchObject([
      { fromMs: 1_000, toMs: 2_000, speaker: 'V', text: 'Waar was je?' },
      { fromMs: 2_000, toMs: 6_000, speaker: 'A', text: 'Thuis.' },
    ]);
  });

  it('is never changed or deleted, also past the application', async () => {
    await expect(test.database.admin.query('DELETE FROM recordings.transcript')).rejects.toThrow();
    await expect(
      test.database.admin.query(`UPDATE recordings.transcript SET version = 9`),
    ).rejects.toThrow();
  });
});

/** A Word document of one part: what a reader of transcripts needs of the format. */
function docx(lines: readonly (string | readonly string[])[]): string {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const xml = lines
    .map((line) =>
      typeof line === 'string' ? paragraph(line) : `<w:tr>${line.map(cell).join('')}</w:tr>`,
    )
    .join('');
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.from(xml));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]).toString('base64');
}
