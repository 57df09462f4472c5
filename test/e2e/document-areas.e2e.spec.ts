import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { preview } from '../../src/redaction/paper.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { aFace, aPdfWithFaces, aTurnedPhoto, redness, shot } from '../harness/faces.js';
import { aWordDocumentWith } from '../harness/files.js';
import type { Person } from '../harness/people.js';

// What OCR cannot read is blacked out by hand. INV-DOC-17.
const BLACK = [[0, 0, 0]];
const REASON = 'Er staat nog een gezicht op.';

let made: DocumentCase;
let photo: Buffer;
beforeAll(async () => {
  made = await aDocumentCase();
  photo = await aTurnedPhoto();
}, 60_000);
afterAll(() => made.test.close());

const entered = (bytes: Buffer) =>
  made.handedIn(bytes, { kind: 'OVERIG', title: 'Foto van het plein' });

const reviewOf = async (id: string) =>
  (await made.prosecutor.client.get(`/documents/${id}/review`)).body;
const pageOf = async (id: string, version: string, number = 1) =>
  (await made.prosecutor.client.get(`/documents/${id}/page?number=${number}&version=${version}`))
    .bytes;
const release = (id: string, version: number, who = made.prosecutor) =>
  who.client.post(`/documents/${id}/release`, { version });
const SMALL = { page: 1, x: 0, y: 0, width: 100, height: 100, kind: 'FACE' };
const add = (id: string, change: object = {}, who: Person = made.prosecutor) =>
  who.client.post(`/documents/${id}/areas`, { ...SMALL, ...change });
const decide = (id: string, number: number, body: object, who: Person = made.prosecutor) =>
  who.client.put(`/documents/${id}/areas/${number}`, body);
const look = (id: string, version: number, who: Person) =>
  who.client.post(`/documents/${id}/second-look`, { version });
const nameOf = async (who: Person) => String((await who.client.get('/me')).body.name);
/** But for its edge: a JPEG writes blocks of sixteen pixels, so there black fades into what lies beside it. */
const within = ({ x, y, width, height }: Awaited<ReturnType<typeof faceOn>>) => ({
  x: x + 200,
  y: y + 400,
  width: width - 400,
  height: height - 800,
});
const faceOn = async (id: string) => shot(await pageOf(id, 'SOURCE')).redBox();

describe('a photo with a face', () => {
  it('serves the photo without the pixels, and no other reader had them before', async () => {
    const id = await entered(photo);
    const face = await faceOn(id);
    const before = await reviewOf(id);
    const added = await add(id, { ...face, kind: 'FACE' }, made.coordinator);
    const after = await reviewOf(id);
    const proposed = await pageOf(id, 'PROPOSED');
    const stale = await release(id, before.version);
    const released = await release(id, after.version);
    const { client } = made.defence;
    const file = (await client.get(`/documents/${id}/file?as=FILE`)).bytes;
    const asPages = (await client.get(`/documents/${id}/file?as=PDF`)).bytes;
    const report = (await client.get(`/documents/${id}/scan-report`)).body;
    const { rows } = await made.test.database.admin.query(
      `SELECT actor_id, fields_touched FROM audit.entry WHERE object_id = $1 AND verb = 'document.add-area'`,
      [id],
    );

    expect(await redness(await pageOf(id, 'SOURCE'))).toBeGreaterThan(150);
    expect([added.status, added.body.number]).toEqual([201, 1]);
    expect(after.areas).toEqual([
      expect.objectContaining({
        ...face,
        number: 1,
        page: 1,
        kind: 'FACE',
        addedBy: await nameOf(made.coordinator),
        undoneBy: null,
      }),
    ]);
    expect(after.version).toBe(Number(before.version) + 1);
    expect(await redness(proposed)).toBeLessThan(10);
    expect(await shot(proposed).within(within(face))).toEqual(BLACK);
    expect([stale.status, stale.body.code, released.status]).toEqual([
      412,
      'kernel.version-stale',
      204,
    ]);
    expect(await redness(file)).toBeLessThan(10);
    expect(await redness((await preview(asPages, 0))!)).toBeLessThan(10);
    // The copy says below the photo for whom it is.
    const { width, height } = await sharp(file).metadata();
    const strip = Math.round((height / 1.03) * 0.03);
    const photoOnly = await sharp(file)
      .extract({ left: 0, top: 0, width, height: height - strip })
      .png()
      .toBuffer();
    expect(await shot(photoOnly).within(within(face))).toEqual(BLACK);
    expect((await sharp(file).metadata()).exif).toBeUndefined();
    expect(file.includes('Quartz')).toBe(false);
    expect(report.removals).toContainEqual({ kind: 'AREA', count: 1 });
    expect(rows).toEqual([
      { actor_id: made.coordinator.id, fields_touched: ['area 1', 'page 1', 'FACE'] },
    ]);
  }, 120_000);

  it('is not changed silently once it is out, and keeps its areas when it is looked at anew', async () => {
    const id = await entered(photo);
    const face = await faceOn(id);
    await add(id, { ...face });
    await add(id);
    await decide(id, 2, { version: 1, black: false });
    expect((await release(id, (await reviewOf(id)).version)).status).toBe(204);

    for (const answer of [await add(id), await decide(id, 1, { version: 1, black: false })])
      expect([answer.status, answer.body.code]).toEqual([409, 'documents.action-not-available']);

    const renewed = await made.coordinator.client.post(`/documents/${id}/renew`, {
      reason: REASON,
    });
    const anew = await reviewOf(String(renewed.body.id));
    expect(anew.areas).toHaveLength(1);
    expect(anew.areas[0]).toMatchObject({ ...face, addedBy: await nameOf(made.prosecutor) });
    expect(await redness(await pageOf(String(renewed.body.id), 'PROPOSED'))).toBeLessThan(10);
  }, 120_000);

  it('stops once for words that stand under an area, until somebody decided about them', async () => {
    const id = await entered(photo);
    const lower = { x: 0, y: 7_000, width: 6_000, height: 2_500, kind: 'HANDWRITING' };
    await add(id, lower);
    const before = await reviewOf(id);
    const stopped = await release(id, before.version);
    const { places, text, version, openPlaces } = await reviewOf(id);
    const [found] = places;

    expect(before.openPlaces).toBe(0);
    expect([stopped.status, stopped.body.code]).toEqual([409, 'documents.words-under-areas']);
    expect((await made.defence.client.get(`/documents/${id}/served`)).status).toBe(404);
    expect(openPlaces).toBe(1);
    expect(text.slice(found.start, found.end)).toContain('buurman');
    expect(found).toMatchObject({ type: 'OTHER', reason: 'under-area', decision: null });
    expect((await release(id, version)).body.code).toBe('documents.places-open');

    const body = { decision: 'REPLACE', version: found.version };
    await made.prosecutor.client.put(`/documents/${id}/places/${found.number}`, body);
    expect((await release(id, (await reviewOf(id)).version)).status).toBe(204);
    const served = (await made.defence.client.get(`/documents/${id}/served`)).body;
    expect(served.text).toContain('[weggelaten]');
    expect(served.text).not.toContain('buurman');
  }, 120_000);
});

describe('an area that is taken away', () => {
  it('shows what was under it, and overrules nobody where it was one’s own', async () => {
    const id = await entered(photo);
    await add(id, await faceOn(id));
    const done = await decide(id, 1, { version: 1, black: false });
    const again = await decide(id, 1, { version: 1, black: false });
    const { areas, overruled, version } = await reviewOf(id);

    expect([done.status, again.status]).toEqual([204, 204]);
    expect([areas, overruled]).toEqual([[], 0]);
    expect(await redness(await pageOf(id, 'PROPOSED'))).toBeGreaterThan(150);
    expect((await release(id, version)).status).toBe(204);
  }, 120_000);

  it('waits for a second person where somebody else had drawn it, and is put back by anybody', async () => {
    const id = await entered(photo);
    await add(id, await faceOn(id), made.coordinator);
    await decide(id, 1, { version: 1, black: false });
    const taken = await reviewOf(id);
    const alone = await release(id, taken.version);
    const own = await look(id, taken.version, made.prosecutor);

    expect(taken.areas[0].undoneBy).toBe(await nameOf(made.prosecutor));
    expect([taken.overruled, taken.overruledByMe]).toEqual([1, true]);
    expect(alone.body.code).toBe('documents.second-look-missing');
    expect(own.body.code).toBe('documents.second-look-own');
    for (const [set, constraint] of [
      [`state = 'RELEASED', released_at = now(), released_by = entered_by`, 'given'],
      [
        'second_look_by = entered_by, second_look_at = now(), second_look_version = version',
        'not_own',
      ],
    ])
      await expect(
        made.test.database.admin.query(`UPDATE documents.document SET ${set} WHERE id = $1`, [id]),
      ).rejects.toMatchObject({ constraint: `document_second_look_${constraint}` });

    expect((await look(id, taken.version, made.coordinator)).status).toBe(204);
    expect((await decide(id, 1, { version: 1, black: true }, made.coordinator)).body.code).toBe(
      'kernel.version-stale',
    );
    expect((await decide(id, 1, { version: 2, black: true }, made.coordinator)).status).toBe(204);
    const back = await reviewOf(id);
    expect([back.overruled, back.secondLookStands, back.areas[0].undoneBy]).toEqual([
      0,
      false,
      null,
    ]);
    expect((await release(id, back.version)).status).toBe(204);
  }, 120_000);
});

describe('areas', () => {
  it('of two who draw at once both hold', async () => {
    const id = await entered(photo);
    const { version } = await reviewOf(id);
    const both = await Promise.all([add(id), add(id, { x: 50 }, made.coordinator)]);
    const { areas, version: now } = await reviewOf(id);

    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(areas.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
    expect(now).toBe(Number(version) + 2);
  }, 120_000);

  it.each<[string, object, string]>([
    ['beyond the right edge', { x: 9_950 }, 'documents.area-outside-page'],
    ['beyond the lower edge', { y: 9_950 }, 'documents.area-outside-page'],
    ['on a page that is not there', { page: 2 }, 'documents.area-outside-page'],
    ['without width', { width: 0 }, 'kernel.fields-invalid'],
    ['of a negative size', { height: -5 }, 'kernel.fields-invalid'],
    ['at a fraction', { x: 0.5 }, 'kernel.fields-invalid'],
    ['at no number', { x: 'NaN' }, 'kernel.fields-invalid'],
    ['of a kind nobody knows', { kind: 'SOUL' }, 'kernel.fields-invalid'],
  ])('are refused %s', async (_, change, code) => {
    const id = await once('photo', () => entered(photo));
    const refused = await add(id, change);

    expect([refused.status, refused.body.code]).toEqual([422, code]);
    expect(refused.body.errors).toHaveLength(1);
  });

  it('are no more than five hundred in a document', async () => {
    const id = await entered(photo);
    await made.test.database.admin.query(
      `INSERT INTO documents.area (document_id, number, case_id, page, x, y, width, height, kind, added_at, added_by)
       SELECT d.id, n, d.case_id, 1, n, n, 9000, 9000, 'OTHER', now(), d.entered_by FROM documents.document d, generate_series(1, 500) n WHERE d.id = $1`,
      [id],
    );

    expect((await add(id)).body.code).toBe('documents.areas-too-many');
    expect(await redness(await pageOf(id, 'PROPOSED'))).toBeLessThan(10);
  }, 120_000);

  it('are refused in a document that is read, and to whoever does not review', async () => {
    const text = await made.entered();
    const refused = await add(text);
    const id = await once('photo', () => entered(photo));

    expect([refused.status, refused.body.code]).toEqual([409, 'documents.no-pages-to-black-out']);
    for (const who of [made.defence, made.judge, made.stranger])
      expect([403, 404]).toContain((await add(id, {}, who)).status);
    expect((await decide(id, 99, { version: 1, black: false })).status).toBe(404);
  }, 60_000);

  it('of a scan lie on the page they were drawn on', async () => {
    const id = await entered(await aPdfWithFaces(await aFace()));
    const face = await shot(await pageOf(id, 'SOURCE', 2)).redBox();
    await add(id, { ...face, page: 2, kind: 'OTHER' });
    const { version } = await reviewOf(id);

    expect((await release(id, version)).status).toBe(204);
    const file = (await made.defence.client.get(`/documents/${id}/file?as=FILE`)).bytes;
    expect(await redness((await preview(file, 0))!)).toBeGreaterThan(150);
    expect(await redness((await preview(file, 1))!)).toBeLessThan(30);
  }, 120_000);
});

describe('a photo in a letter', () => {
  const media = (file: Buffer) =>
    Object.entries(unzipSync(file)).filter(([name]) => name.startsWith('word/media/'));

  it('is blacked out like one that comes alone, and stays out with all others', async () => {
    const id = await entered(
      aWordDocumentWith('', { 'word/media/a.png': photo, 'word/media/b.jpeg': await aFace() }),
    );
    const before = await reviewOf(id);
    const face = await shot(await pageOf(id, 'SOURCE', 1)).redBox();
    expect((await add(id, { ...face, page: 1 })).status).toBe(201);
    expect((await add(id, { page: 3 })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/page' }),
    ]);
    const proposed = [await pageOf(id, 'PROPOSED', 1), await pageOf(id, 'PROPOSED', 2)];
    const reader = made.prosecutor.client;
    const seen = (version: string) =>
      reader.get(`/documents/${id}/page?number=1&version=${version}`).then(({ status }) => status);
    const { version } = await reviewOf(id);
    const leftOut = await reader.put(`/documents/${id}/pictures`, { leftOut: true, version });
    const without = [leftOut.status, await seen('SOURCE'), await seen('PROPOSED')];
    const body = { leftOut: false, version: (await reviewOf(id)).version };
    expect((await reader.put(`/documents/${id}/pictures`, body)).status).toBe(204);
    expect((await release(id, (await reviewOf(id)).version)).status).toBe(204);
    const file = (await made.defence.client.get(`/documents/${id}/file?as=FILE`)).bytes;
    const asPages = (await made.defence.client.get(`/documents/${id}/file?as=PDF`)).bytes;
    const onPages = await Promise.all([1, 2, 3].map((page) => preview(asPages, page)));

    expect(await Promise.all(onPages.slice(0, 2).map((one) => redness(one!)))).toEqual([
      expect.closeTo(0, -2),
      expect.closeTo(220, -2),
    ]);
    expect(onPages[2]).toBeUndefined();
    expect(before.pages).toBe(2);
    expect(await redness(proposed[0]!)).toBeLessThan(30);
    expect(await redness(proposed[1]!)).toBeGreaterThan(150);
    expect(without).toEqual([204, 200, 404]);
    expect(await Promise.all(media(file).map(([, one]) => redness(one)))).toEqual([
      expect.closeTo(0, -2),
      expect.closeTo(220, -2),
    ]);
  }, 120_000);
});

const kept = new Map<string, Promise<string>>();
function once(key: string, make: () => Promise<string>): Promise<string> {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}
