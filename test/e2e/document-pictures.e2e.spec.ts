import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { preview } from '../../src/redaction/paper.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { unwrapped } from '../harness/everything.js';
import { aFace, aPdfWithFaces, redness } from '../harness/faces.js';

// A face has no words to replace: reviewers leave the pictures out. INV-DOC-16.
const IMAGE = /\/Subtype\s*\/Image/;

let made: DocumentCase;
let face: Buffer;
beforeAll(async () => {
  made = await aDocumentCase();
  face = await aFace();
}, 60_000);
afterAll(() => made.test.close());

const entered = (bytes: Buffer) =>
  made.handedIn(bytes, { kind: 'LETSELRAPPORT', title: 'Rapport met foto' });

const leaveOut = (id: string, version: number, leftOut = true, who = made.prosecutor) =>
  who.client.put(`/documents/${id}/pictures`, { version, leftOut });
const reviewOf = async (id: string) =>
  (await made.prosecutor.client.get(`/documents/${id}/review`)).body;
const proposedPage = async (id: string) =>
  (await made.prosecutor.client.get(`/documents/${id}/page?number=1&version=PROPOSED`)).bytes;
const release = (id: string, version: number) =>
  made.prosecutor.client.post(`/documents/${id}/release`, { version });

describe('a document with a face in it', () => {
  it('serves none of the pictures that were left out, and shows the page without them before', async () => {
    const id = await entered(await aPdfWithFaces(face));
    const before = await reviewOf(id);
    const shown = await redness(await proposedPage(id));
    const done = await leaveOut(id, before.version);
    const after = await reviewOf(id);
    const hidden = await redness(await proposedPage(id));
    const stale = await release(id, before.version);
    const released = await release(id, after.version);
    const { client } = made.defence;
    const file = (await client.get(`/documents/${id}/file?as=FILE`)).bytes;
    const report = (await client.get(`/documents/${id}/scan-report`)).body;
    const { rows } = await made.test.database.admin.query(
      `SELECT actor_id, fields_touched FROM audit.entry WHERE object_id = $1 AND verb = 'document.leave-out-pictures'`,
      [id],
    );

    expect([before.withoutPictures, done.status, after.withoutPictures]).toEqual([
      false,
      204,
      true,
    ]);
    expect(shown).toBeGreaterThan(150);
    expect(hidden).toBeLessThan(20);
    expect([stale.status, released.status]).toEqual([412, 204]);
    expect(await redness((await preview(file, 0))!)).toBeLessThan(20);
    expect(unwrapped(file)).not.toMatch(IMAGE);
    expect(report.removals).toContainEqual({ kind: 'PICTURE', count: 2 });
    expect(rows).toEqual([{ actor_id: made.prosecutor.id, fields_touched: ['pictures left out'] }]);
    expect((await leaveOut(id, after.version, false)).body.code).toBe(
      'documents.action-not-available',
    );

    const renewed = await made.prosecutor.client.post(`/documents/${id}/renew`, {
      reason: 'Er staat nog een naam in.',
    });
    expect((await reviewOf(String(renewed.body.id))).withoutPictures).toBe(true);
  }, 120_000);

  it('is decided about by one of two at once, and taken back; a second click changes nothing', async () => {
    const id = await entered(await aPdfWithFaces(face));
    const { version } = await reviewOf(id);
    const both = await Promise.all([
      leaveOut(id, version),
      leaveOut(id, version, true, made.coordinator),
    ]);
    const now = await reviewOf(id);
    const stale = await leaveOut(id, version, false);
    const back = await leaveOut(id, now.version, false);

    expect(both.map(({ status }) => status)).toEqual([204, 204]);
    expect(now.version).toBe(Number(version) + 1);
    expect(stale.body.code).toBe('kernel.version-stale');
    expect(back.status).toBe(204);
    expect(await redness(await proposedPage(id))).toBeGreaterThan(150);
  }, 120_000);

  it('is refused where nothing would be left, or there is no picture', async () => {
    const png = await sharp(face).png().toBuffer();
    for (const id of [await entered(png), await made.entered()]) {
      const { version, withoutPictures } = await reviewOf(id);
      const refused = await leaveOut(id, version);

      expect(withoutPictures).toBeNull();
      expect([refused.status, refused.body.code]).toEqual([
        409,
        'documents.no-pictures-to-leave-out',
      ]);
    }
    const id = await entered(await aPdfWithFaces(face));
    for (const who of [made.defence, made.judge, made.stranger])
      expect((await leaveOut(id, 1, true, who)).status).toBeGreaterThan(400);
  }, 120_000);
});
