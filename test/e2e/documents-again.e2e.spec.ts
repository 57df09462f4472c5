import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { ScreenServedAgain } from '../../src/modules/documents/index.js';
import {
  aDocumentCase,
  type DocumentCase,
  type DocumentReviewAnswer,
} from '../harness/document-case.js';
import { aPdf } from '../harness/files.js';
import { PROCEDURAL_CHILD } from '../harness/procedural-text.js';
import { TUS_PATCH } from '../harness/recordings.js';

const LATER = { name: 'Doutzen Rietwijk', phone: '06 55443322' };

let made: DocumentCase;
beforeAll(async () => {
  made = await aDocumentCase();
});
afterAll(() => made.test.close());

const screen = () => made.test.app.get(ScreenServedAgain).execute();
const learn = (callName: string, surname: string) =>
  made.prosecutor.client.post(`/cases/${made.caseId}/children`, {
    registrationKey: newId(),
    identity: {
      ...PROCEDURAL_CHILD,
      bsn: '',
      callName,
      givenNames: [callName],
      prefix: '',
      surname,
      dateOfBirth: '2014-01-02',
    },
  });
async function released(): Promise<string> {
  const bytes = await aPdf(LATER);
  const { client } = made.prosecutor;
  const { body } = await client.post(`/cases/${made.caseId}/document-uploads`, {
    documentKey: newId(),
    kind: 'OVERIG',
    title: 'Aantekening',
    sizeBytes: bytes.length,
  });
  await client.send('PATCH', `/document-uploads/${body.id}`, bytes, {
    ...TUS_PATCH,
    'upload-offset': '0',
  });
  const { version } = await made.decideAll(body.id, 'REPLACE');
  expect((await client.post(`/documents/${body.id}/release`, { version })).status).toBe(204);
  return String(body.id);
}

describe('what the vault learns later', () => {
  it('screens earlier served documents again and makes it work', async () => {
    const { client } = made.prosecutor;
    await screen();
    const id = await released();
    const before = await client.get(`/documents/${id}`);
    expect((await learn('Doutzen', 'Rietwijk')).status).toBe(201);

    await screen();
    await screen();
    const work = await client.get('/work');
    const seen = await made.judge.client.get(`/documents/${id}`);

    expect(before.body.recognised).toBe(0);
    expect((await client.get(`/documents/${id}`)).body.recognised).toBeGreaterThan(0);
    expect(seen.body.recognised).toBe(0);
    expect(
      work.body.items.filter(({ kind }: { kind: string }) => kind === 'DOCUMENT_TO_RENEW'),
    ).toMatchObject([{ subjectId: id, title: before.body.title }]);
  }, 60_000);

  it('is mended in one act: withdrawn, and up for review again with the new places', async () => {
    const { client } = made.prosecutor;
    const { items } = (await client.get('/work')).body;
    const old = items.find(({ kind }: { kind: string }) => kind === 'DOCUMENT_TO_RENEW').subjectId;

    const renewed = await client.post(`/documents/${old}/renew`, {
      reason: 'Er staat nog een naam in.',
    });
    const review = await made.review(renewed.body.id);
    const again = await client.post(`/documents/${old}/renew`, {
      reason: 'Er staat nog een naam in.',
    });

    expect(renewed.status).toBe(201);
    expect((await client.get(`/documents/${old}`)).body.state).toBe('WITHDRAWN');
    expect((await made.judge.client.get(`/documents/${old}/served`)).status).toBe(404);
    expect(review.proposedText).not.toMatch(/rietwijk/i);
    expect(again.body.code).toBe('documents.action-not-available');
    const { version } = await made.decideAll(renewed.body.id);
    expect((await client.post(`/documents/${renewed.body.id}/release`, { version })).status).toBe(
      204,
    );
    expect(
      (await made.defence.client.get(`/documents/${renewed.body.id}/file?as=FILE`)).bytes.toString(
        'latin1',
      ),
    ).not.toMatch(/rietwijk/i);
  }, 60_000);
});

describe('what people marked and decided in a version', () => {
  const TEXT = 'Iemand zag de scooter van Bobbie bij de toren. Toen stond de scooter bij de kerk.';
  const at = (words: string) => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });
  const placed = ({ places, text }: DocumentReviewAnswer) =>
    places.map(({ start, end, decision, decidedBefore, reason, replacement }) => ({
      words: text.slice(start, end),
      decision,
      decidedBefore,
      reason,
      replacement,
    }));

  it('comes along into the next, and what cannot is asked again, never left out', async () => {
    const { client } = made.prosecutor;
    const id = await made.entered(TEXT);
    const mark = async (words: string, instead: string) => {
      const body = { ...at(words), type: 'PERSON', instead };
      expect((await client.post(`/documents/${id}/places`, body)).status).toBe(201);
    };
    await mark('toren', 'gebouw');
    await mark('scooter van Bobbie', 'voertuig');
    const { version, proposedText } = await made.decideAll(id);
    expect((await client.post(`/documents/${id}/release`, { version })).status).toBe(204);
    expect((await learn('Bobbie', 'Grootveld')).status).toBe(201);
    await screen();

    const renewed = await client.post(`/documents/${id}/renew`, { reason: 'Bijnaam geleerd.' });
    const review = await made.review(renewed.body.id);

    expect(proposedText).toContain('[voertuig] bij de [gebouw].');
    const before = { decision: null, decidedBefore: 'REPLACE' };
    expect(placed(review)).toEqual([
      { words: 'scooter van ', ...before, reason: 'by-hand-before', replacement: '[voertuig]' },
      expect.objectContaining({ words: 'Bobbie', ...before, reason: 'known-name' }),
      {
        words: 'toren',
        decision: 'REPLACE',
        decidedBefore: null,
        reason: 'by-hand',
        replacement: '[gebouw]',
      },
    ]);
    expect(review.openPlaces).toBe(1);
    const { rows } = await made.test.database.admin.query(
      `SELECT fields_touched AS touched FROM audit.entry WHERE verb = 'document.renew' AND object_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ touched: ['state', '1 carried', '2 again'] }]);
  }, 60_000);
});

describe('a brother who gets a number later', () => {
  const TEXT = 'Fleurtje van der Boterbloem zag het. Jorrit van der Boterbloem kwam later.';
  const child = async (caseId: string, callName: string, dateOfBirth: string, more: object) => {
    const { body } = await made.prosecutor.client.post(`/cases/${caseId}/children`, {
      registrationKey: newId(),
      identity: {
        ...PROCEDURAL_CHILD,
        bsn: '',
        callName,
        givenNames: [callName],
        prefix: 'van der',
        surname: 'Boterbloem',
        dateOfBirth,
        nicknames: [],
        phones: [],
        emails: [],
        handles: [],
        parents: [],
        siblings: [],
        ...more,
      },
    });
    return String(body.childNumber);
  };

  it('A12 is no longer said to be of the other: in review at once, after release as work', async () => {
    const { client } = made.prosecutor;
    const { id: caseId } = await made.aCase();
    const brother = {
      role: 'broer',
      givenName: 'Jorrit',
      prefix: 'van der',
      surname: 'Boterbloem',
    };
    const ten = await child(caseId, 'Fleurtje', '2015-12-03', { siblings: [brother] });
    const enter = async () => {
      const words = { kind: 'BRIEF', title: 'Brief', text: TEXT };
      const answer = await client.post(`/cases/${caseId}/documents`, {
        documentKey: newId(),
        ...words,
      });
      return String(answer.body.id);
    };
    const [served, reviewed] = [await enter(), await enter()];
    const release = async (id: string) => {
      const { version } = await made.decideAll(id);
      return client.post(`/documents/${id}/release`, { version });
    };
    expect((await release(served)).status).toBe(204);
    expect((await client.get(`/documents/${served}/served`)).body.text).toBe(
      `${ten} zag het. [broer van ${ten}] kwam later.`,
    );
    await made.decideAll(reviewed);
    const six = await child(caseId, 'Jorrit', '2019-04-05', {});

    const stopped = await release(reviewed);
    const after = await release(reviewed);
    await screen();
    const found = await client.get(`/documents/${served}`);
    const renewed = await client.post(`/documents/${served}/renew`, {
      reason: 'De broer heeft een eigen nummer gekregen.',
    });

    expect(stopped.body).toMatchObject({ code: 'documents.places-found', params: { places: 1 } });
    expect(after.status).toBe(204);
    expect((await client.get(`/documents/${reviewed}/served`)).body.text).toBe(
      `${ten} zag het. ${six} kwam later.`,
    );
    expect((await client.get(`/documents/${reviewed}`)).body.recognised).toBe(0);
    expect(found.body.recognised).toBe(1);
    expect((await made.review(renewed.body.id)).proposedText).toBe(
      `${ten} zag het. ${six} kwam later.`,
    );
  }, 60_000);
});
