import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import type { TestApp } from '../harness/app.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import type { Person } from '../harness/people.js';

let test: TestApp;
let given: DocumentCase;
let prosecutor: Person;
let coordinator: Person;

// Words the engine does not know: what is found here was marked by hand.
const PLAIN = 'De scooter stond bij de fontein. Later reed de scooter weg.';
const AGAIN = 'Een buurvrouw zag de scooter. Op de scooterhelm zat een kras.';

beforeAll(async () => {
  given = await aDocumentCase();
  ({ test, prosecutor, coordinator } = given);
});
afterAll(() => test.close());

const mark = async (id: string, start: number, end: number, by = prosecutor) =>
  Number(
    (await by.client.post(`/documents/${id}/places`, { start, end, type: 'NAME' })).body.number,
  );

/** Decides about the word of the first marked place, everywhere. */
const everywhere = (
  id: string,
  number: number,
  more: Record<string, unknown> = {},
  by: Person = prosecutor,
) =>
  by.client.post(`/documents/${id}/places/${number}/everywhere`, {
    scope: 'CASE',
    decision: 'REPLACE',
    version: 1,
    ...more,
  });

const proposed = async (id: string) => (await given.review(id)).proposedText;

describe('a decision everywhere', () => {
  it('decides and adds in every open document, and leaves what somebody decided', async () => {
    const [one, two, kept, released] = [
      await given.entered(PLAIN),
      await given.entered(AGAIN),
      await given.entered(AGAIN),
      await given.released(AGAIN),
    ];
    const other = await mark(kept, 21, 28, coordinator);
    await coordinator.client.put(`/documents/${kept}/places/${other}`, {
      decision: 'KEEP',
      version: 1,
    });
    const number = await mark(one, 3, 10);

    const answer = await everywhere(one, number);

    expect(answer).toMatchObject({
      status: 200,
      body: { decided: 0, added: 2, left: 1, documents: 2 },
    });
    expect(await proposed(one)).toBe(PLAIN.replaceAll('scooter', given.childNumber));
    expect(await proposed(two)).toBe(AGAIN.replace('scooter', given.childNumber));
    expect(await proposed(kept)).toBe(AGAIN);
    expect((await prosecutor.client.get(`/documents/${released}/served`)).body.text).toBe(AGAIN);
    const { rows } = await test.database.admin.query(
      `SELECT object_id AS id, fields_touched[2:5] AS touched FROM audit.entry WHERE verb = 'document.decide-everywhere' ORDER BY object_id`,
    );
    const touched = ['NAME', 'REPLACE', '0 decided', '1 added'];
    expect(rows).toEqual([one, two].sort().map((id) => ({ id, touched })));

    for (const id of [one, two, kept])
      await prosecutor.client.post(`/documents/${id}/withdraw`, { reason: 'Klaar met deze proef' });
  });

  it('is taken back as one, by who took it, but for what was decided since', async () => {
    const [one, two] = [await given.entered(PLAIN), await given.entered(AGAIN)];
    const { sweepId } = (await everywhere(one, await mark(one, 3, 10))).body;
    const added = (await given.review(two)).places.find(({ decision }) => decision === 'REPLACE')!;
    await coordinator.client.put(`/documents/${two}/places/${added.number}`, {
      decision: 'REPLACE',
      version: added.version,
    });
    const path = `/documents/${one}/sweeps/${String(sweepId)}/undo`;

    expect((await coordinator.client.post(path)).status).toBe(404);
    expect(await prosecutor.client.post(path)).toMatchObject({
      status: 200,
      body: { removed: 1, reopened: 0, documents: 1 },
    });
    expect(await proposed(one)).toBe(PLAIN.replace('scooter', given.childNumber));
    expect(await proposed(two)).toBe(AGAIN.replace('scooter', given.childNumber));
    expect((await prosecutor.client.post(path)).status).toBe(404);

    for (const id of [one, two])
      await prosecutor.client.post(`/documents/${id}/withdraw`, { reason: 'Klaar met deze proef' });
  });

  it('reopens what waited for a decision, in this document alone when that was asked', async () => {
    const one = await given.entered(PLAIN);
    const two = await given.entered(AGAIN);
    const number = await mark(one, 3, 10);
    await test.database.admin.query(
      `UPDATE documents.place SET decision = NULL, decided_at = NULL, decided_by = NULL WHERE document_id = $1`,
      [one],
    );

    const answer = await everywhere(one, number, { scope: 'DOCUMENT', decision: 'KEEP' });

    expect(answer.body).toMatchObject({ decided: 1, added: 0, left: 0, documents: 1 });
    expect((await given.review(one)).openPlaces).toBe(0);
    expect((await given.review(two)).places).toEqual([]);
    const undone = await prosecutor.client.post(
      `/documents/${one}/sweeps/${String(answer.body.sweepId)}/undo`,
    );
    expect(undone.body).toEqual({ reopened: 1, removed: 0, documents: 1 });
    expect((await given.review(one)).openPlaces).toBe(1);

    for (const id of [one, two])
      await prosecutor.client.post(`/documents/${id}/withdraw`, { reason: 'Klaar met deze proef' });
  });

  it('lets the first of two reviewers decide, and tells the second', async () => {
    const one = await given.entered(PLAIN);
    const two = await given.entered(AGAIN);
    const number = await mark(one, 3, 10);
    const opposite = await mark(two, 21, 28);

    const answers = await Promise.all([
      everywhere(one, number, { decision: 'KEEP' }),
      everywhere(one, number, { decision: 'KEEP' }, coordinator),
      everywhere(two, opposite, {}, coordinator),
    ]);

    expect(
      answers
        .slice(0, 2)
        .map(({ status }) => status)
        .sort(),
    ).toEqual([200, 412]);
    expect(answers[2]).toMatchObject({ status: 200, body: { decided: 0 } });
    const { places } = await given.review(one);
    expect(places.find((place) => place.number === number)).toMatchObject({
      decision: 'KEEP',
      version: 2,
    });
    expect(places.every(({ decision }) => decision !== null)).toBe(true);

    for (const id of [one, two])
      await prosecutor.client.post(`/documents/${id}/withdraw`, { reason: 'Klaar met deze proef' });
  });

  it('keeps nothing certain, takes no common word, and says where a reason names the child', async () => {
    const id = await given.entered();
    const certain = (await given.review(id)).places.find((place) => place.certain)!;
    const common = await given.entered('De man liep. '.repeat(1_001));
    const number = await mark(common, 3, 6);

    expect(await everywhere(id, certain.number, { decision: 'KEEP' })).toMatchObject({
      status: 422,
      body: { code: 'documents.keep-one-by-one' },
    });
    expect(await everywhere(common, number)).toMatchObject({
      status: 422,
      body: { code: 'documents.words-too-common' },
    });
    expect(
      await everywhere(common, number, { reason: 'Wende van Zilverschoon wil dit' }),
    ).toMatchObject({
      status: 422,
      body: { code: 'identity.text-identifies-child', errors: [{ pointer: '/reason' }] },
    });
    expect((await everywhere(id, 99_999)).status).toBe(404);
    expect((await prosecutor.client.post(`/documents/${id}/sweeps/${newId()}/undo`)).status).toBe(
      404,
    );
  });
});
