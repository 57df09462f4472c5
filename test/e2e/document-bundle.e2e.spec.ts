import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { newId } from '../../src/kernel/ids.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { aPdf, aWordDocumentWith } from '../harness/files.js';
import type { Person } from '../harness/people.js';
import { TUS_PATCH } from '../harness/recordings.js';

// A47: what a party takes home is whole, says where everything is, whose copy it is and what was done to it.
const PLANTED = { name: 'Wende van Zilverschoon', phone: '06 12345678' };
const BUNDLE_SIZE = 200;

let made: DocumentCase;
let ids: readonly string[];

beforeAll(async () => {
  made = await aDocumentCase();
  const word = `<w:p><w:r><w:t>De brief noemt Wende van Zilverschoon.</w:t></w:r></w:p>`;
  ids = [
    await releasedText('Verhoor van de bezorger', 'De bezorger sprak met Wende. '.repeat(260)),
    await releasedFile('Bevindingen op het plein', await aPdf(PLANTED, 2)),
    await releasedFile('Brief van de wijkagent', aWordDocumentWith(word)),
  ];
}, 120_000);
afterAll(() => made.test.close());

async function released(id: string): Promise<string> {
  // A bundle is in the order of release.
  made.test.clock.advance(1_000);
  const { version } = await made.decideAll(id);
  const answer = await made.prosecutor.client.post(`/documents/${id}/release`, { version });
  expect([answer.status, answer.text]).toEqual([204, '']);
  return id;
}
async function releasedText(title: string, text: string): Promise<string> {
  return released(String((await made.enter(text, { title })).body.id));
}
async function releasedFile(title: string, bytes: Buffer): Promise<string> {
  const { client } = made.prosecutor;
  const { body } = await client.post(`/cases/${made.caseId}/document-uploads`, {
    documentKey: newId(),
    kind: 'OVERIG',
    title,
    sizeBytes: bytes.length,
  });
  const headers = { ...TUS_PATCH, 'upload-offset': '0' };
  await client.send('PATCH', `/document-uploads/${body.id}`, bytes, headers);
  return released(String(body.id));
}

const bundle = (who: Person, as: 'PDF' | 'ZIP', caseId = made.caseId) =>
  who.client.get(`/cases/${caseId}/document-bundle?as=${as}`);

async function nameOf({ id }: Person): Promise<string> {
  const { rows } = await made.test.database.admin.query<{ name: string }>(
    'SELECT name FROM people.person WHERE id = $1',
    [id],
  );
  return rows[0]?.name ?? '';
}

/** The words of each page, read by another program than the one that wrote them. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await loading.destroy();
  return pages;
}

const hashOf = async (id: string) =>
  String((await made.defence.client.get(`/documents/${id}/scan-report`)).body.sha256);

describe('a bundle as PDF', () => {
  it('has a list in front that says on which page each document begins, and a scan report behind', async () => {
    const pages = await pagesOf((await bundle(made.defence, 'PDF')).bytes);
    const [list = ''] = pages;
    const startOf = (title: string) =>
      Number(new RegExp(`${title} \\(vrijgegeven op [\\d-]+\\): bladzijde (\\d+)`).exec(list)?.[1]);
    const titles = [
      'Verhoor van de bezorger',
      'Bevindingen op het plein',
      'Brief van de wijkagent',
    ];
    const starts = titles.map(startOf);

    // On paper there is no screen around it that says which case this is.
    const { rows } = await made.test.database.admin.query<{ parketnummer: string }>(
      'SELECT parketnummer FROM cases."case" WHERE id = $1',
      [made.caseId],
    );
    expect(list).toContain(`Zaak ${String(rows[0]?.parketnummer)}. Samengesteld op`);
    expect(list).toContain('3 stukken');
    expect(list).toContain('Opnamen van verhoren maken geen deel uit van deze bundel');
    expect(list).not.toContain('niet volledig');
    // The first is longer than a page, so the second begins where no count of documents would put it.
    expect(starts[0]).toBe(2);
    expect(starts[1]).toBeGreaterThan(3);
    expect(starts[2]).toBe(Number(starts[1]) + 2);
    expect(pages[Number(starts[0]) - 1]).toContain('Verhoor van de bezorger');
    expect(pages[Number(starts[1]) - 1]).toContain('die de ruzie zag');
    expect(pages[Number(starts[2]) - 1]).toContain(`De brief noemt ${made.childNumber}.`);
    expect(pages.at(-1)).toContain('Scanverslag');
  }, 60_000);

  it('says on every page for whom it is, when, and which page of how many', async () => {
    for (const who of [made.defence, made.judge]) {
      const pages = await pagesOf((await bundle(who, 'PDF')).bytes);
      const name = await nameOf(who);

      expect(pages.length).toBeGreaterThan(6);
      expect(
        pages.map((page) =>
          /Verstrekt aan (.+) op 02-03-2026\. .+ - (\d+\/\d+)/.exec(page)?.slice(1),
        ),
      ).toEqual(pages.map((_, index) => [name, `${index + 1}/${pages.length}`]));
    }
  }, 60_000);
});

describe('a bundle as ZIP', () => {
  it('has each document as PDF, and Word too where it came as Word, all with the name on it', async () => {
    const files = unzipSync((await bundle(made.defence, 'ZIP')).bytes);
    const name = await nameOf(made.defence);
    const list = (await pagesOf(files['00-inhoud.pdf']!)).join(' ');

    expect(Object.keys(files)).toEqual([
      '00-inhoud.pdf',
      '01_proces-verbaal-van-verhoor_2026-03-02.pdf',
      '02_stuk_2026-03-02.pdf',
      '03_stuk_2026-03-02.pdf',
      '03_stuk_2026-03-02.docx',
      '99-scanverslag.pdf',
    ]);
    expect(list).toMatch(/1\. Verhoor van de bezorger \(vrijgegeven op [\d-]+\): 01_[\w-]+\.pdf/);
    expect(list).toMatch(
      /3\. Brief van de wijkagent \(vrijgegeven op [\d-]+\): 03_stuk_[\d-]+\.pdf en\s+03_stuk_[\d-]+\.docx/,
    );
    for (const [file, bytes] of Object.entries(files)) {
      const pages = file.endsWith('.docx')
        ? [(await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value]
        : await pagesOf(bytes);
      for (const page of pages)
        expect([file, page]).toEqual([file, expect.stringContaining(`Verstrekt aan ${name} op`)]);
    }
  }, 60_000);

  it('has a scan report that says of each document what was done, with the hash of what was released', async () => {
    const files = unzipSync((await bundle(made.defence, 'ZIP')).bytes);
    const report = (await pagesOf(files['99-scanverslag.pdf']!)).join(' ').replaceAll(/\s+/g, ' ');

    expect(report).toMatch(
      /1\. Verhoor van de bezorger Vrijgegeven op [\d-]+\. Vervangen plaatsen: 260\./,
    );
    expect(report).toMatch(
      /2\. Bevindingen op het plein .+ - bladwijzers: 1 .+ teruggelezen \(\d+ tekens\) en opnieuw gescreend\./,
    );
    expect(report).toContain('Virussen: niet gescand op virussen.');
    for (const id of ids)
      expect(report).toContain(`SHA-256 van het vrijgegeven stuk: ${await hashOf(id)}`);
    expect(report).not.toMatch(/wende|zilverschoon/i);
  }, 60_000);
});

describe('who takes a bundle', () => {
  const recorded = async (who: Person) => {
    const { rows } = await made.test.database.admin.query<Record<string, unknown>>(
      `SELECT object_id AS id, operation, recipients, fields_touched AS form FROM audit.entry
       WHERE verb = 'document.download' AND actor_id = $1 ORDER BY object_id`,
      [who.id],
    );
    return rows;
  };

  it('is recorded for each document in it as who got it, and nothing is where nothing was given', async () => {
    await bundle(made.judge, 'ZIP');
    const refused = await bundle(made.stranger, 'ZIP');

    expect(
      (await recorded(made.judge)).filter(({ form }) => String(form) === 'bundle ZIP'),
    ).toEqual(
      ids.toSorted().map((id) => ({
        id,
        operation: 'DISCLOSURE',
        recipients: [made.judge.id],
        form: ['bundle ZIP'],
      })),
    );
    expect(refused.status).toBe(404);
    expect(await recorded(made.stranger)).toEqual([]);
  }, 60_000);

  it('gets no document that is still in review or was withdrawn', async () => {
    await made.enter('Een brief die nog wordt nagekeken.', { title: 'Nog niet' });
    const gone = await releasedText('Ingetrokken brief', 'Een korte brief.');
    await made.prosecutor.client.post(`/documents/${gone}/withdraw`, {
      reason: 'Ten onrechte in dit dossier.',
    });

    const [list = ''] = await pagesOf((await bundle(made.defence, 'PDF')).bytes);

    expect(list).toContain('3 stukken');
    expect(list).not.toMatch(/Nog niet|Ingetrokken/);
  }, 60_000);

  it('is told when the case holds more than one bundle can', async () => {
    const { id: caseId, suspectId } = await made.aCase();
    const counsel = {
      personId: made.defence.id,
      function: 'DEFENCE_COUNSEL',
      moment: 'ASSIGNMENT',
    };
    await made.prosecutor.client.post(`/cases/${caseId}/parties`, { ...counsel, suspectId });
    const plant = (many: number) =>
      made.test.database.admin.query(
        `WITH copied AS (
           INSERT INTO documents.document (id, case_id, kind, title, state, length, entered_at, entered_by, released_at, released_by)
           SELECT gen_random_uuid(), $1, d.kind, 'Brief', 'RELEASED', 5, d.entered_at, d.entered_by, d.released_at, d.released_by
           FROM documents.document d, generate_series(1, $2) WHERE d.id = $3 RETURNING id, case_id, released_at, released_by)
         INSERT INTO documents.served_version (document_id, case_id, text, sha256, replaced, served_from, released_by)
         SELECT id, case_id, 'Brief', sha256('Brief'), 0, released_at, released_by FROM copied`,
        [caseId, many, ids[0]],
      );
    const listOf = async () => {
      const pages = await pagesOf((await bundle(made.defence, 'PDF', caseId)).bytes);
      return pages.join(' ');
    };
    await plant(BUNDLE_SIZE);
    const whole = await listOf();
    await plant(1);
    const cut = await listOf();

    expect(whole).toContain('200 stukken');
    expect(whole).not.toContain('niet volledig');
    expect(cut).toContain(
      'Deze bundel is niet volledig: de eerste 200 van 201 vrijgegeven stukken.',
    );
    // The list itself is four pages long by then, and still right.
    expect(whole).toMatch(/200\. Brief \(vrijgegeven op [\d-]+\): bladzijde 20\d/);
  }, 120_000);
});
