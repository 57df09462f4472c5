import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditVerbs } from '../harness/audit.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';

// A place whose edges are wrong is made to fit, before and after somebody decided about it. INV-DOC-14.
const TEXT = 'Gisteren zei juf Wende van Zilverschoon bij de poort gedag.';
const NAME = 'Wende van Zilverschoon';
const REASON = 'Alleen de voornaam is van het kind.';

let made: DocumentCase;

beforeAll(async () => {
  made = await aDocumentCase();
}, 60_000);
afterAll(() => made.test.close());

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
async function aPlace() {
  const id = await made.entered(TEXT);
  const { places } = await made.review(id);
  const place = places.find(({ start }) => start === at(NAME).start)!;
  expect([place.end, place.certain]).toEqual([at(NAME).end, true]);
  return { id, number: place.number, version: place.version };
}
const cut = (id: string, number: number, body: object, who = made.prosecutor) =>
  who.client.put(`/documents/${id}/places/${String(number)}/bounds`, body);
const release = async (id: string, who = made.prosecutor) => {
  const { version } = await made.review(id);
  return who.client.post(`/documents/${id}/release`, { version });
};

describe('the edges of a place', () => {
  it('are moved out and in again, and the served text follows', async () => {
    const { id, number, version } = await aPlace();
    const wider = await cut(id, number, { ...at(`juf ${NAME}`), version });
    const served = (await made.review(id)).proposedText;
    const back = await cut(id, number, { ...at(NAME), version: wider.body.version });

    expect(wider).toMatchObject({ status: 200, body: { decision: 'REPLACE', cutsOff: false } });
    expect(served).toBe(`Gisteren zei ${made.childNumber} bij de poort gedag.`);
    expect(back.body).toMatchObject({ decision: null, cutsOff: false });
    expect((await made.review(id)).proposedText).toContain('zei juf KN-');
    expect(await auditVerbs(made.test, id)).toEqual(
      expect.arrayContaining(['document.cut-place', 'document.cut-place']),
    );
  });

  it('are moved of a place that was kept, which is replaced then', async () => {
    const { id, number, version } = await aPlace();
    const kept = await made.prosecutor.client.put(`/documents/${id}/places/${String(number)}`, {
      decision: 'KEEP',
      version,
      reason: REASON,
    });
    const moved = await cut(id, number, { ...at(`juf ${NAME}`), version: kept.body.version });

    expect(moved.body).toMatchObject({ decision: 'REPLACE', cutsOff: false });
    expect(await made.review(id)).toMatchObject({ overruled: 0 });
  });

  it('overrule a doubt where they leave found words out: a reason, and a second look', async () => {
    const { id, number, version } = await aPlace();
    const without = await cut(id, number, { ...at('Wende van'), version });
    const shorter = await cut(id, number, { ...at('Wende van'), version, reason: REASON });
    const unseen = await release(id);
    const { version: read } = await made.review(id);
    const own = await made.prosecutor.client.post(`/documents/${id}/second-look`, {
      version: read,
    });
    const look = await made.coordinator.client.post(`/documents/${id}/second-look`, {
      version: read,
    });

    expect(without).toMatchObject({ status: 422, body: { code: 'documents.keep-needs-reason' } });
    expect(shorter.body).toMatchObject({ decision: 'REPLACE', cutsOff: true });
    expect(unseen.body.code).toBe('documents.second-look-missing');
    expect(own.body.code).toBe('documents.second-look-own');
    expect(look.status).toBe(204);
    expect(await auditVerbs(made.test, id)).toContain('document.cut-place-off');
    // What the vault is sure of still does not leave, whoever looked: it needs a place of its own.
    expect((await release(id)).body.code).toBe('documents.served-text-identifies-child');
  });

  it('keep their reason when somebody decides anew to replace', async () => {
    const { id, number, version } = await aPlace();
    const cutOff = await cut(id, number, { ...at('Wende van'), version, reason: REASON });
    const again = await made.coordinator.client.put(`/documents/${id}/places/${String(number)}`, {
      decision: 'REPLACE',
      version: cutOff.body.version,
    });

    expect(again.status).toBe(200);
    expect((await made.review(id)).places.find((place) => place.number === number)).toMatchObject({
      cutsOff: true,
      decisionReason: REASON,
    });
  });

  it('neither leave what was found, nor run into another place, nor out of the text', async () => {
    const { id, number, version } = await aPlace();
    const elsewhere = await cut(id, number, { ...at('bij de poort'), version, reason: REASON });
    await made.prosecutor.client.post(`/documents/${id}/places`, {
      ...at('poort'),
      type: 'OTHER_ID',
    });
    const into = await cut(id, number, { ...at(`${NAME} bij de poort`), version });
    const beyond = await cut(id, number, { start: at(NAME).start, end: TEXT.length + 1, version });

    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'documents.cut-elsewhere' } });
    expect(into).toMatchObject({ status: 409, body: { code: 'documents.place-overlaps' } });
    expect(beyond).toMatchObject({ status: 422, body: { code: 'documents.place-outside-text' } });
  });

  it('are moved by one of two, and not after the release', async () => {
    const { id, number, version } = await aPlace();
    const wider = { ...at(`juf ${NAME}`), version };
    const first = await cut(id, number, wider);
    const second = await cut(id, number, { ...at(`zei juf ${NAME}`), version }, made.coordinator);
    const released = await release(id);

    expect([first.status, second.body.code, released.status]).toEqual([
      200,
      'kernel.version-stale',
      204,
    ]);
    expect(await cut(id, number, { ...wider, version: first.body.version })).toMatchObject({
      status: 409,
      body: { code: 'documents.action-not-available' },
    });
    expect((await made.defence.client.get(`/documents/${id}/served`)).body.text).toBe(
      `Gisteren zei ${made.childNumber} bij de poort gedag.`,
    );
  });
});
