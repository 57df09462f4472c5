import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { Screening } from '../../src/modules/identity-vault/application/screening.js';
import type { TestApp } from '../harness/app.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import type { Person } from '../harness/people.js';
import { PROCEDURAL_IDENTIFIERS, PROCEDURAL_TEXT } from '../harness/procedural-text.js';

let test: TestApp;
let given: DocumentCase;
let prosecutor: Person;
let coordinator: Person;
let judge: Person;

const REASON = 'Nodig om de aangifte te kunnen begrijpen';

beforeAll(async () => {
  given = await aDocumentCase();
  ({ test, prosecutor, coordinator, judge } = given);
});
afterAll(() => test.close());

/** Whether a request came and went between the moment this text began to be read and the moment it had been. */
async function answersWhileReading(text: string): Promise<boolean> {
  const of = jest.spyOn(test.app.get(Screening, { strict: false }), 'of');
  const live = async () => {
    expect((await fetch(`http://127.0.0.1:${test.port}/health/live`)).status).toBe(200);
  };
  let read = false;
  for (;;) {
    await live();
    const call = of.mock.calls.findIndex(([{ texts }]) => texts.includes(text));
    if (call < 0) continue;
    void Promise.resolve(of.mock.results[call]?.value).then(() => (read = true));
    await live();
    of.mockRestore();
    return !read;
  }
}

describe('taking a document in', () => {
  it('shows a reviewer the original, the places and the text that would be served', async () => {
    const id = await given.entered();

    const view = await given.review(id);

    expect(view.text).toBe(PROCEDURAL_TEXT);
    expect(view.state).toBe('IN_REVIEW');
    expect(view.places.length).toBeGreaterThan(15);
    expect(view.places.every((place: { version: number }) => place.version === 1)).toBe(true);
    expect(view.proposedText).toContain(given.childNumber);
  });

  it('keeps the words out of the case tables', async () => {
    const { rows } = await test.database.admin.query(
      `SELECT d::text || COALESCE((SELECT string_agg(p::text, ' ') FROM documents.place p WHERE p.document_id = d.id), '') AS stored FROM documents.document d`,
    );

    for (const { stored } of rows)
      for (const word of PROCEDURAL_IDENTIFIERS) expect(stored).not.toContain(word);
  });

  it('yields one document for one key, however often and however quickly it is sent', async () => {
    const documentKey = newId();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => given.enter('Een korte brief.', { documentKey })),
    );

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await given.enter('Een andere brief.', { documentKey })).toMatchObject({
      status: 409,
      body: { code: 'identity.original-differs' },
    });
  });

  it('refuses a title that names the child, and says where without repeating it', async () => {
    const answer = await given.enter('Een korte brief.', {
      title: 'Verhoor van Wende van Zilverschoon',
    });

    expect(answer).toMatchObject({ status: 422, body: { code: 'identity.text-identifies-child' } });
    expect(answer.body.errors[0]).toMatchObject({ pointer: '/title', code: 'identifies-child' });
    expect(answer.text).not.toContain('Zilverschoon');
  });

  it('takes the longest text and refuses one character more, and answers others meanwhile', async () => {
    const line = 'De getuige zag de scooter wegrijden van het plein.\n';
    const longest = line.repeat(9_804).slice(0, 500_000);

    const entering = given.enter(longest);
    expect(await answersWhileReading(longest)).toBe(true);
    expect(await entering).toMatchObject({ status: 201 });
    expect(await given.enter(`${longest}.`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/text', code: 'too-long' }] },
    });
    expect(await given.enter('')).toMatchObject({ status: 422 });
    expect(await given.enter('tekst', { kind: 'FOTO' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/kind', code: 'not-a-choice' }] },
    });
  });

  it('refuses a document while no child is registered: there would be nothing to look for', async () => {
    const { id } = await given.aCase();
    const answer = await prosecutor.client.post(`/cases/${id}/documents`, {
      documentKey: newId(),
      kind: 'BRIEF',
      title: 'Brief',
      text: 'Tekst',
    });

    expect(answer).toMatchObject({ status: 409, body: { code: 'documents.child-missing' } });
  });
});

describe('deciding places', () => {
  // Marks what the engine doubts about, whatever it is, by hand so that this file does not depend on it.
  const plain = 'De scooter stond bij de fontein. Het meisje zag de bezorger naar binnen gaan.';

  it('marks a stretch by hand, and refuses overlaps, half characters and places outside the text', async () => {
    const id = await given.entered(plain);
    const added = await prosecutor.client.post(`/documents/${id}/places`, {
      start: 3,
      end: 10,
      type: 'NAME',
    });

    expect(added).toMatchObject({
      status: 201,
      body: { number: expect.any(Number), decision: 'REPLACE', version: 1 },
    });
    expect((await given.review(id)).proposedText).toBe(plain.replace('scooter', given.childNumber));
    expect(
      await prosecutor.client.post(`/documents/${id}/places`, { start: 9, end: 12, type: 'NAME' }),
    ).toMatchObject({ status: 409, body: { code: 'documents.place-overlaps' } });
    expect(
      await prosecutor.client.post(`/documents/${id}/places`, { start: 10, end: 11, type: 'TOWN' }),
    ).toMatchObject({ status: 201 });
    expect(
      await prosecutor.client.post(`/documents/${id}/places`, {
        start: 70,
        end: plain.length + 1,
        type: 'TOWN',
      }),
    ).toMatchObject({ status: 422, body: { code: 'documents.place-outside-text' } });
    expect(
      await prosecutor.client.post(`/documents/${id}/places`, { start: 20, end: 20, type: 'TOWN' }),
    ).toMatchObject({ status: 422, body: { code: 'documents.place-outside-text' } });
  });

  it('replaces a birth date marked by hand by the age at the event', async () => {
    const id = await given.entered('Zij is van bouwjaar zestien.');
    const mark = { start: 11, end: 27, type: 'DOB' };

    expect((await prosecutor.client.post(`/documents/${id}/places`, mark)).status).toBe(201);
    expect((await given.review(id)).proposedText).toBe(
      'Zij is van [geboortedatum: leeftijd 9–11].',
    );
  });

  it('replaces by hand what only a reader knows to give the child away, by a role in their words', async () => {
    const text = 'Op zondag zong zij in de Bergkapel met Ilse, en Ilse bracht haar naar de kraam.';
    const id = await given.entered(text);
    const mark = (words: string, body: object) =>
      prosecutor.client.post(`/documents/${id}/places`, {
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        ...body,
      });
    const church = await mark('Bergkapel', { type: 'INSTITUTION' });
    const witness = await mark('Ilse', { type: 'PERSON', instead: ' getuige 2 ' });
    const stall = await mark('de kraam', { type: 'WORK', instead: 'het bedrijf van haar vader' });
    const swept = await prosecutor.client.post(
      `/documents/${id}/places/${witness.body.number}/everywhere`,
      { decision: 'REPLACE', version: witness.body.version, scope: 'DOCUMENT' },
    );
    const refused = await Promise.all([
      mark('zondag', { type: 'NAME', instead: 'getuige 3' }),
      mark('zondag', { type: 'RELATIVE_NAME', instead: `broer van ${given.childNumber}` }),
      mark('zondag', { type: 'PERSON', instead: '[haakje' }),
      mark('zondag', { type: 'PERSON', instead: 'Wende van Zilverschoon' }),
    ]);

    expect([church.status, witness.status, stall.status, swept.status]).toEqual([
      201, 201, 201, 200,
    ]);
    expect((await given.review(id)).proposedText).toBe(
      'Op zondag zong zij in de [instelling] met [getuige 2], en [getuige 2] bracht haar naar [het bedrijf van haar vader].',
    );
    expect(refused.map(({ status, body }) => [status, body.code, body.errors[0].pointer])).toEqual([
      [422, 'documents.own-words-not-here', '/instead'],
      [422, 'documents.own-words-not-here', '/instead'],
      [422, 'kernel.fields-invalid', '/instead'],
      [422, 'identity.text-identifies-child', '/instead'],
    ]);
  });

  it('undoes a place marked by hand, and decides it again', async () => {
    const id = await given.entered(plain);
    const { body } = await prosecutor.client.post(`/documents/${id}/places`, {
      start: 3,
      end: 10,
      type: 'NAME',
    });
    const undone = await coordinator.client.put(`/documents/${id}/places/${body.number}`, {
      decision: 'KEEP',
      version: 1,
    });

    expect(undone).toMatchObject({ status: 200, body: { version: 2, decision: 'KEEP' } });
    expect((await given.review(id)).proposedText).toBe(plain);
    expect(
      (
        await coordinator.client.put(`/documents/${id}/places/${body.number}`, {
          decision: 'REPLACE',
          version: 2,
        })
      ).status,
    ).toBe(200);
  });

  it('keeps certain data only with a reason, screened like every text, and says so in the audit trail', async () => {
    const id = await given.entered();
    const place = (await given.review(id)).places.find(
      (candidate: { type: string; certain: boolean }) =>
        candidate.type === 'SCHOOL' && candidate.certain,
    )!;
    const path = `/documents/${id}/places/${place.number}`;

    expect(await prosecutor.client.put(path, { decision: 'KEEP', version: 1 })).toMatchObject({
      status: 422,
      body: { code: 'documents.keep-needs-reason' },
    });
    expect(
      await prosecutor.client.put(path, {
        decision: 'KEEP',
        version: 1,
        reason: 'Wende van Zilverschoon wil dit',
      }),
    ).toMatchObject({
      status: 422,
      body: { code: 'identity.text-identifies-child', errors: [{ pointer: '/reason' }] },
    });
    expect(
      (await prosecutor.client.put(path, { decision: 'KEEP', version: 1, reason: REASON })).status,
    ).toBe(200);
    const { rows } = await test.database.admin.query(
      `SELECT justification, fields_touched FROM audit.entry WHERE object_id = $1 AND verb = 'document.keep-certain'`,
      [id],
    );
    expect(rows).toEqual([
      { justification: REASON, fields_touched: [`place ${place.number}`, 'SCHOOL', 'KEEP'] },
    ]);

    const { version } = await given.decideAll(id);
    await coordinator.client.post(`/documents/${id}/second-look`, { version });
    expect((await prosecutor.client.post(`/documents/${id}/release`, { version })).status).toBe(
      204,
    );
    expect((await judge.client.get(`/documents/${id}/served`)).body.text).toContain(
      'De Zonnewijzer',
    );
  });

  it('tells the second of two people who decide at once', async () => {
    const id = await given.entered(plain);
    const { body } = await prosecutor.client.post(`/documents/${id}/places`, {
      start: 3,
      end: 10,
      type: 'NAME',
    });
    const path = `/documents/${id}/places/${body.number}`;

    const answers = await Promise.all([
      prosecutor.client.put(path, { decision: 'KEEP', version: 1 }),
      coordinator.client.put(path, { decision: 'REPLACE', version: 1 }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('lets two people decide two places at once', async () => {
    const id = await given.entered(plain);
    const places = await Promise.all(
      [
        [3, 10],
        [11, 16],
      ].map(([start, end]) =>
        prosecutor.client.post(`/documents/${id}/places`, { start, end, type: 'NAME' }),
      ),
    );
    const [first, second] = places.map(({ body }) => `/documents/${id}/places/${body.number}`);

    const answers = await Promise.all([
      prosecutor.client.put(first!, { decision: 'KEEP', version: 1 }),
      coordinator.client.put(second!, { decision: 'KEEP', version: 1 }),
    ]);

    expect(places.map(({ body }) => body.number).sort()).toEqual([1, 2]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('finds no place that is not there', async () => {
    const id = await given.entered(plain);

    for (const number of ['99999', '0', '-1', 'x', '1e3']) {
      expect(
        (
          await prosecutor.client.put(`/documents/${id}/places/${number}`, {
            decision: 'KEEP',
            version: 1,
          })
        ).status,
      ).toBe(404);
    }
  });
});
