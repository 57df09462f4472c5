import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { newId } from '../../src/kernel/ids.js';
import type { Answer } from '../harness/client.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { everything } from '../harness/everything.js';
import { aPdf, aPhoto, aWordDocument, aWordDocumentWith } from '../harness/files.js';
import { hostileFiles } from '../harness/hostile-files.js';
import type { Person } from '../harness/people.js';
import { TUS, TUS_PATCH } from '../harness/recordings.js';

const PLANTED = { name: 'Wende van Zilverschoon', phone: '06 12345678' };
const WORDS = /wende|zilverschoon|12345678/i;

let made: DocumentCase;
let picture: Buffer;
beforeAll(async () => {
  made = await aDocumentCase();
  picture = await aPhoto(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#ccc' } })
      .png()
      .toBuffer(),
    PLANTED,
  );
}, 120_000);
afterAll(() => made.test.close());

const announce = (
  bytes: Buffer,
  more: object = {},
  who: Person = made.prosecutor,
): Promise<Answer> =>
  who.client.post(`/cases/${made.caseId}/document-uploads`, {
    documentKey: newId(),
    kind: 'PV_BEVINDINGEN',
    title: 'Bevindingen op het plein',
    sizeBytes: bytes.length,
    ...more,
  });
const send = (id: string, bytes: Buffer, offset = 0): Promise<Answer> =>
  made.prosecutor.client.send('PATCH', `/document-uploads/${id}`, bytes, {
    ...TUS_PATCH,
    'upload-offset': String(offset),
  });
async function entered(bytes: Buffer): Promise<string> {
  const { body } = await announce(bytes);
  const answer = await send(body.id, bytes);
  expect([answer.status, answer.text]).toEqual([204, '']);
  return body.id;
}
async function released(bytes: Buffer): Promise<string> {
  const id = await entered(bytes);
  const { version } = await made.decideAll(id);
  const answer = await made.prosecutor.client.post(`/documents/${id}/release`, { version });
  expect([answer.status, answer.text]).toEqual([204, '']);
  return id;
}
const copyOf = (who: Person, id: string, as: string) =>
  who.client.get(`/documents/${id}/file?as=${as}`);

describe('a file on its way in', () => {
  it('becomes a document with its places, and nobody hears its name', async () => {
    const id = await entered(aWordDocument(PLANTED, picture));

    const view = await made.prosecutor.client.get(`/documents/${id}`);
    const review = await made.review(id);

    expect(view.body).toMatchObject({
      state: 'IN_REVIEW',
      format: 'DOCX',
      virusScan: 'NOT_CONFIGURED',
    });
    expect(review.text).toContain(
      'Op het plein sprak ik met Wende van Zilverschoon over de ruzie.',
    );
    expect(review.proposedText).not.toMatch(/zilverschoon/i);
  }, 60_000);

  it('goes on where it stopped, and the same key goes on with the same file', async () => {
    const bytes = Buffer.from(`Verslag. ${'De fiets stond bij het hek. '.repeat(6_000)}`);
    const documentKey = newId();
    const { body } = await announce(bytes, { documentKey });
    expect((await send(body.id, bytes.subarray(0, 65_536))).status).toBe(204);

    const again = await announce(bytes, { documentKey });
    const head = await made.prosecutor.client.send(
      'HEAD',
      `/document-uploads/${body.id}`,
      undefined,
      TUS,
    );
    const wrong = await send(body.id, bytes.subarray(65_536), 0);
    const rest = await send(body.id, bytes.subarray(65_536), 65_536);

    expect(again.body).toMatchObject({ id: body.id, receivedBytes: 65_536 });
    expect(head.headers['upload-offset']).toBe('65536');
    expect(wrong.body.code).toBe('documents.offset-wrong');
    expect(rest.status).toBe(204);
    expect((await made.review(body.id)).text).toHaveLength(bytes.length);
  }, 60_000);

  it('is refused empty, too large or with a title that names the child', async () => {
    const bytes = Buffer.from('x');

    expect((await announce(bytes, { sizeBytes: 0 })).body.code).toBe('documents.file-empty');
    expect((await announce(bytes, { sizeBytes: 65 * 1_048_576 })).body.code).toBe(
      'documents.upload-too-large',
    );
    expect((await announce(bytes, { title: 'Verhoor Wende van Zilverschoon' })).body.code).toBe(
      'identity.text-identifies-child',
    );
    expect((await announce(bytes, {}, made.stranger)).status).toBe(404);
  });

  it('refuses hostile files by their content and keeps nothing of them', async () => {
    const { admin } = made.test.database;
    const before = await admin.query('SELECT count(*) AS kept FROM identity.original_file');

    for (const [what, bytes, refusal] of await hostileFiles()) {
      const { body } = await announce(bytes);
      const answer = await send(body.id, bytes);
      const upload = await made.prosecutor.client.get(`/document-uploads/${body.id}`);

      expect([what, answer.body?.code]).toEqual([what, `documents.${refusal}`]);
      expect(upload.body).toMatchObject({ state: 'REFUSED', refusedFor: refusal });
      expect((await made.prosecutor.client.get(`/documents/${body.id}`)).status).toBe(404);
      expect((await send(body.id, Buffer.alloc(0), bytes.length)).body.code).toBe(
        'documents.upload-ended',
      );
    }
    const after = await admin.query('SELECT count(*) AS kept FROM identity.original_file');
    expect(after.rows).toEqual(before.rows);
  }, 180_000);
});

describe('a file that was released', () => {
  it('A25 leaves without names in its styles and fonts, which nobody can review', async () => {
    const style = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="KopZilverschoon"><w:name w:val="Kop Wende van Zilverschoon"/></w:style></w:styles>`;
    const body = `<w:p><w:pPr><w:pStyle w:val="KopZilverschoon"/></w:pPr><w:r><w:t>Wende van Zilverschoon zag het.</w:t></w:r></w:p>`;
    const id = await released(aWordDocumentWith(body, { 'word/styles.xml': style }));

    const copy = await copyOf(made.defence, id, 'FILE');
    const served = everything(copy.bytes);
    const report = (await made.prosecutor.client.get(`/documents/${id}/scan-report`)).body;

    expect(served).toContain(`${made.childNumber} zag het.`);
    expect(served).toContain('w:styleId="Kopn');
    expect(served).not.toMatch(WORDS);
    expect(JSON.stringify(report)).toMatch(/"kind":"NAME"/);
  }, 60_000);

  it.each([
    ['another prefix', 'x:', 'xmlns:x'],
    ['no prefix', '', 'xmlns'],
  ])(
    'leaves as Word too when its markup is named with %s',
    async (_what, prefix, declaration) => {
      const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
      const tag = (name: string, inner: string) => `<${prefix}${name}>${inner}</${prefix}${name}>`;
      const line = tag(
        'p',
        tag('r', tag('t', 'Wende van ')) + tag('r', tag('t', 'Zilverschoon zag het.')),
      );
      const xml = `<${prefix}document ${declaration}="${word}">${tag('body', line)}</${prefix}document>`;
      const id = await released(aWordDocumentWith('', { 'word/document.xml': xml }));

      const copy = await copyOf(made.defence, id, 'FILE');
      const { value } = await mammoth.extractRawText({ buffer: copy.bytes });

      expect(copy.status).toBe(200);
      expect(value).toMatch(/^Verstrekt aan .+ op 02-03-2026\./);
      expect(value).toContain(`${made.childNumber} zag het.`);
    },
    60_000,
  );

  it('A25 leaves as Word with nothing of the child in any part, stamped for who gets it', async () => {
    const id = await released(aWordDocument(PLANTED, picture));

    const copy = await copyOf(made.defence, id, 'FILE');
    const { value } = await mammoth.extractRawText({ buffer: copy.bytes });

    expect(copy.headers['content-type']).toContain('wordprocessingml');
    expect(value).toContain(`sprak ik met ${made.childNumber} over de ruzie.`);
    expect(value).toMatch(/^Verstrekt aan .+ op 02-03-2026\./);
    for (const [name, part] of Object.entries(unzipSync(copy.bytes)))
      expect([name, WORDS.test(name + Buffer.from(part).toString('utf8'))]).toEqual([name, false]);
  }, 60_000);

  it('A25 leaves as PDF, and its scan report says what was done', async () => {
    const id = await released(await aPdf(PLANTED, 2));

    const copy = await copyOf(made.judge, id, 'FILE');
    const report = await made.judge.client.get(`/documents/${id}/scan-report`);
    const page = await made.prosecutor.client.get(
      `/documents/${id}/page?number=2&version=PROPOSED`,
    );
    const beyond = await made.prosecutor.client.get(
      `/documents/${id}/page?number=3&version=SOURCE`,
    );

    expect((await PDFDocument.load(copy.bytes)).getPageCount()).toBe(2);
    expect(copy.bytes.toString('latin1')).not.toMatch(WORDS);
    expect(report.body).toMatchObject({ format: 'PDF', virusScan: 'NOT_CONFIGURED' });
    expect(report.body.readBack).toBeGreaterThan(100);
    expect(report.body.removals).toContainEqual({ kind: 'BOOKMARK', count: 1 });
    expect(page.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(beyond.status).toBe(404);
  }, 60_000);

  it('A47 goes in a bundle with a list and a scan report, recorded as a disclosure to who got it', async () => {
    const id = await released(await aPdf(PLANTED));

    const bundle = await made.defence.client.get(`/cases/${made.caseId}/document-bundle?as=ZIP`);
    const names = Object.keys(unzipSync(bundle.bytes));
    const pdf = await made.defence.client.get(`/cases/${made.caseId}/document-bundle?as=PDF`);
    const { rows } = await made.test.database.admin.query(
      `SELECT recipients FROM audit.entry WHERE verb = 'document.download' AND object_id = $1 AND operation = 'DISCLOSURE'`,
      [id],
    );

    expect(names).toContain('00-inhoud.pdf');
    expect(names).toContain('99-scanverslag.pdf');
    expect(names.filter((name) => /^\d\d_[\w-]+\.pdf$/.test(name)).length).toBeGreaterThan(0);
    expect(names.every((name) => /\.(pdf|docx)$/.test(name))).toBe(true);
    expect((await PDFDocument.load(pdf.bytes)).getPageCount()).toBeGreaterThan(2);
    expect(rows).toEqual([{ recipients: [made.defence.id] }, { recipients: [made.defence.id] }]);
  }, 60_000);

  it('is open to counsel only after its release, and to nobody after its withdrawal', async () => {
    const id = await entered(await aPdf(PLANTED));
    expect((await copyOf(made.defence, id, 'PDF')).status).toBe(404);
    const { version } = await made.decideAll(id);
    await made.prosecutor.client.post(`/documents/${id}/release`, { version });
    expect((await copyOf(made.defence, id, 'PDF')).status).toBe(200);

    await made.prosecutor.client.post(`/documents/${id}/withdraw`, {
      reason: 'Ten onrechte in dit dossier.',
    });

    expect((await copyOf(made.defence, id, 'PDF')).status).toBe(404);
    expect((await made.prosecutor.client.get(`/documents/${id}/scan-report`)).status).toBe(404);
  }, 60_000);
});

describe('a doubt that a person overrules', () => {
  it('waits for a second person where a doubt was overruled', async () => {
    const id = await made.entered();
    const { places } = await made.review(id);
    const school = places.find(({ type, certain }) => type === 'SCHOOL' && certain)!;
    await made.prosecutor.client.put(`/documents/${id}/places/${school.number}`, {
      decision: 'KEEP',
      version: school.version,
      reason: 'De school is in deze zaak openbaar bekend.',
    });
    const { version } = await made.decideAll(id);
    const release = (who: Person) => who.client.post(`/documents/${id}/release`, { version });
    const look = (who: Person) => who.client.post(`/documents/${id}/second-look`, { version });

    expect((await release(made.prosecutor)).body.code).toBe('documents.second-look-missing');
    expect((await look(made.prosecutor)).body.code).toBe('documents.second-look-own');
    expect((await look(made.coordinator)).status).toBe(204);
    expect((await release(made.coordinator)).body.code).toBe('documents.second-look-own');
    expect((await release(made.prosecutor)).status).toBe(204);
  });
});

describe('a virus scanner', () => {
  let clamd: Server;
  let answer: string | undefined;
  let guarded: DocumentCase;
  beforeAll(async () => {
    clamd = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (piece) => {
        if (piece.subarray(-4).equals(Buffer.alloc(4))) socket.end(`stream: ${answer}\0`);
      });
    });
    await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
    const address = clamd.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    guarded = await aDocumentCase({ ONTZIEN_CLAMD: `127.0.0.1:${port}` });
  }, 60_000);
  afterAll(async () => {
    await guarded.test.close();
    clamd.close();
  });

  const upload = async () => {
    const bytes = Buffer.from('De fiets stond bij het hek.');
    const { body } = await guarded.prosecutor.client.post(
      `/cases/${guarded.caseId}/document-uploads`,
      {
        documentKey: newId(),
        kind: 'BRIEF',
        title: 'Brief',
        sizeBytes: bytes.length,
      },
    );
    const sent = await guarded.prosecutor.client.send(
      'PATCH',
      `/document-uploads/${body.id}`,
      bytes,
      {
        ...TUS_PATCH,
        'upload-offset': '0',
      },
    );
    return { id: String(body.id), sent };
  };

  it('that finds something keeps the file out', async () => {
    answer = 'Eicar-Test FOUND';

    expect((await upload()).sent.body.code).toBe('documents.file-infected');
  });

  it('that does not answer holds the release until it does', async () => {
    answer = 'ERROR';
    const { id, sent } = await upload();
    expect(sent.status).toBe(204);
    const { version } = await guarded.review(id);
    const release = () => guarded.prosecutor.client.post(`/documents/${id}/release`, { version });

    const held = await release();
    answer = 'OK';
    const freed = await release();

    expect(held.body.code).toBe('documents.scanner-unavailable');
    expect(freed.status).toBe(204);
    expect(
      (await guarded.prosecutor.client.get(`/documents/${id}/scan-report`)).body.virusScan,
    ).toBe('CLEAN');
  });
});
