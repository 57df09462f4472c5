import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { newId } from '../../src/kernel/ids.js';
import { Ocr } from '../../src/redaction/ocr.js';
import { preview, typeset } from '../../src/redaction/paper.js';
import sharp from 'sharp';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { unwrapped } from '../harness/everything.js';
import { aMessage, aPdf, aPhoto, aWordDocument } from '../harness/files.js';
import type { Person } from '../harness/people.js';
import { TUS_PATCH } from '../harness/recordings.js';

// A child planted in places where few look, sent to the running server, reviewed by somebody who accepts what is proposed,
// released and fetched by the defence. What came over the wire is taken apart by programs that share no code with ours.
const NAME = 'Wende van Zilverschoon';
const PLANTED = { name: NAME, phone: '06 12345678' };
const WORDS = /wende|zilverschoon|12345678|zonnewijzer/i;

let made: DocumentCase;
let ocr: Ocr;
let photo: Buffer;

beforeAll(async () => {
  made = await aDocumentCase();
  ocr = new Ocr();
  const page = await typeset({
    title: 'Aantekening',
    text: `Op het plein zag ${NAME} de ruzie.\nDe fiets bleef bij het hek staan.`,
  });
  photo = await sharp(Buffer.from((await preview(page, 0)) ?? []))
    .extract({ left: 60, top: 60, width: 700, height: 160 })
    .png()
    .toBuffer();
}, 120_000);
afterAll(async () => {
  await ocr.close();
  await made.test.close();
});

/** Parts that Word writes beside the text, remarks on every entry of the archive, and words that are not shown. */
async function aWordFile(): Promise<Buffer> {
  const entries = unzipSync(aWordDocument(PLANTED, await aPhoto(photo, PLANTED)));
  const hidden = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${NAME}</w:t></w:r></w:p>`;
  const body = Buffer.from(entries['word/document.xml']!).toString();
  const xml = (root: string) => Buffer.from(`<${root}><t>${NAME}</t></${root}>`);
  const parts: Record<string, Uint8Array> = {
    ...entries,
    'word/document.xml': Buffer.from(body.replace('<w:body>', `<w:body>${hidden}`)),
    'word/people.xml': xml('people'),
    'word/glossary/document.xml': xml('glossary'),
    'word/charts/chart1.xml': xml('chart'),
    'word/diagrams/data1.xml': xml('diagram'),
    'word/settings.xml': xml('settings'),
    'word/commentsExtended.xml': xml('comments'),
    'docMetadata/LabelInfo.xml': xml('label'),
    [`word/fonts/${NAME}.odttf`]: Buffer.from(NAME, 'utf16le'),
  };
  const remark = { comment: NAME, extra: { 0x7777: Buffer.from(NAME) } };
  return Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, [part, remark]])),
    ),
  );
}

/** Words outside the page and without ink, a layer, a script and a picture that remembers who made it. */
async function aPdfFile(): Promise<Buffer> {
  const pdf = await PDFDocument.load(await aPdf(PLANTED, 2));
  const font = await pdf.embedFont(StandardFonts.Courier);
  const page = pdf.getPage(1);
  page.drawText(NAME, { x: 900, y: 300, size: 11, font });
  page.drawText(NAME, { x: 56, y: 300, size: 11, font, opacity: 0 });
  page.drawText('De bank stond bij de fontein.', { x: 56, y: 340, size: 11, font });
  page.drawImage(await pdf.embedJpg(await aPhoto(photo, PLANTED)), {
    x: 56,
    y: 400,
    width: 480,
    height: 110,
  });
  pdf.addJavaScript(NAME, `app.alert("${NAME}")`);
  const { context } = pdf;
  const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of(NAME) }));
  pdf.catalog.set(
    PDFName.of('OCProperties'),
    context.obj({ OCGs: [layer], D: { Order: [layer] } }),
  );
  return Buffer.from(await pdf.save());
}

/** A page that was changed after it was saved: what stood there before is still in the bytes. */
async function aRevisedPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText(`Eerst: ${NAME}.`, { x: 56, y: 700, size: 11, font });
  const saved = Buffer.from(await pdf.save({ useObjectStreams: false }));
  const source = saved.toString('latin1');
  const [, content = ''] = /\/Contents \[? ?(\d+) 0 R/.exec(source) ?? [];
  const [, fontKey = ''] = /\/(Helvetica\S*) \d+ 0 R/.exec(source) ?? [];
  const [, trailer = '', start = ''] =
    /trailer\s*<<([\s\S]*?)>>\s*startxref\s*(\d+)/.exec(source) ?? [];
  const words = `BT /${fontKey} 11 Tf 56 700 Td (Nu staat de fiets hier.) Tj ET`;
  const object = `${content} 0 obj\n<< /Length ${words.length} >>\nstream\n${words}\nendstream\nendobj\n`;
  const at = String(saved.length).padStart(10, '0');
  const table = `xref\n${content} 1\n${at} 00000 n \ntrailer\n<<${trailer} /Prev ${start} >>\nstartxref\n${saved.length + object.length}\n%%EOF\n`;
  expect([content, fontKey, start].every((found) => found !== '')).toBe(true);
  return Buffer.concat([saved, Buffer.from(`${object}${table}`)]);
}

/** What a camera and a program may write beside the pixels. */
async function aPictureFile(): Promise<Buffer> {
  const png = await aPhoto(photo, PLANTED, 'png');
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const end = png.length - 12;
  return Buffer.concat([
    png.subarray(0, end),
    chunk('tEXt', Buffer.from(`Author\0${NAME}`)),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(NAME))])),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0<x>${NAME}</x>`)),
    png.subarray(end),
  ]);
}

/** Words before the first part and after the last, a calendar, a card, a message in the message, and a file of each kind. */
async function aMailFile(): Promise<Buffer> {
  const inner = aMessage(PLANTED);
  const mail = aMessage(PLANTED, [
    { name: `${NAME}.docx`, bytes: await aWordFile() },
    { name: `${NAME}.pdf`, bytes: await aPdfFile() },
    { name: 'foto.png', bytes: await aPictureFile() },
    { name: 'eerder.eml', bytes: inner },
    { name: 'afspraak.ics', bytes: Buffer.from(`BEGIN:VCALENDAR\r\nSUMMARY:${NAME}\r\n`) },
    { name: 'kind.vcf', bytes: Buffer.from(`BEGIN:VCARD\r\nFN:${NAME}\r\nEND:VCARD\r\n`) },
  ]);
  const source = mail.toString('latin1');
  const body = source.indexOf('--grens\r\n');
  return Buffer.from(`${source.slice(0, body)}${NAME}\r\n${source.slice(body)}\r\n${NAME}\r\n`);
}

async function released(bytes: Buffer, title: string): Promise<string> {
  const { client } = made.prosecutor;
  const announced = await client.post(`/cases/${made.caseId}/document-uploads`, {
    documentKey: newId(),
    kind: 'OVERIG',
    title,
    sizeBytes: bytes.length,
  });
  expect([announced.status, announced.body.errors]).toEqual([201, undefined]);
  const id = String(announced.body.id);
  const headers = { ...TUS_PATCH, 'upload-offset': '0' };
  const sent = await client.send('PATCH', `/document-uploads/${id}`, bytes, headers);
  expect([sent.status, sent.text]).toEqual([204, '']);
  const { version } = await made.decideAll(id);
  const answer = await client.post(`/documents/${id}/release`, { version });
  expect([answer.status, answer.text]).toEqual([204, '']);
  return id;
}

/** Everything the server says to somebody about a document, head and body. */
async function overTheWire({ client }: Person, id: string) {
  const paths = ['', '/served', '/scan-report', '/file?as=FILE', '/file?as=PDF'];
  const answers = await Promise.all(paths.map((path) => client.get(`/documents/${id}${path}`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  const [, , , file, pdf] = answers;
  const all = answers.map(({ headers, bytes }) => JSON.stringify(headers) + unwrapped(bytes));
  return { all: all.join('\n'), file: file!.bytes, pdf: pdf!.bytes };
}

async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await loading.destroy();
  return pages.join('\n').replace(/\s+/g, ' ');
}

const wordsOnPicture = async (bytes: Buffer) =>
  (await ocr.read(bytes))
    .flat()
    .map(({ text }) => text)
    .join(' ');

describe('a child hidden in a file that went through the server', () => {
  it('is nowhere in the Word document that the defence gets, nor in its pages', async () => {
    const bytes = await aWordFile();
    const id = await released(bytes, 'Bevindingen op papier');
    const { all, file, pdf } = await overTheWire(made.defence, id);
    const { value } = await mammoth.extractRawText({ buffer: file });

    expect(unwrapped(bytes)).toMatch(WORDS);
    expect(all).not.toMatch(WORDS);
    expect(value).not.toMatch(WORDS);
    expect(await wordsOfPdf(pdf)).not.toMatch(WORDS);
    expect(value).toContain(`sprak ik met ${made.childNumber} over de ruzie.`);
    for (const [path, part] of Object.entries(unzipSync(file))) {
      if (!/\.(png|jpe?g)$/.test(path)) continue;
      expect(await wordsOnPicture(Buffer.from(part))).not.toMatch(WORDS);
    }
  }, 120_000);

  it('is nowhere in the PDF: not beside the page, without ink, in a layer, a script or a picture', async () => {
    const bytes = await aPdfFile();
    const id = await released(bytes, 'Bevindingen per bladzijde');
    const { all, file } = await overTheWire(made.defence, id);
    const page = Buffer.from((await preview(file, 1)) ?? []);

    expect(unwrapped(bytes)).toMatch(WORDS);
    expect(all).not.toMatch(WORDS);
    expect(await wordsOfPdf(file)).not.toMatch(WORDS);
    expect(await wordsOnPicture(page)).not.toMatch(WORDS);
    expect(await wordsOfPdf(file)).toContain('De bank stond bij de fontein.');
  }, 120_000);

  it('is nowhere in a PDF that was changed after it was saved', async () => {
    const bytes = await aRevisedPdf();
    const id = await released(bytes, 'Gewijzigde brief');
    const { all, file } = await overTheWire(made.defence, id);

    expect(unwrapped(bytes)).toMatch(WORDS);
    expect(all).not.toMatch(WORDS);
    expect(await wordsOfPdf(file)).toContain('Nu staat de fiets hier.');
  }, 120_000);

  it('is nowhere in the picture: neither in its pixels nor in what was written beside them', async () => {
    const bytes = await aPictureFile();
    const id = await released(bytes, 'Foto van een briefje');
    const { all, file } = await overTheWire(made.defence, id);
    const { exif, xmp, comments } = await sharp(file).metadata();

    expect(unwrapped(bytes)).toMatch(WORDS);
    expect(await wordsOnPicture(bytes)).toMatch(WORDS);
    expect(all).not.toMatch(WORDS);
    expect(await wordsOnPicture(file)).not.toMatch(WORDS);
    expect(await wordsOnPicture(file)).toMatch(/fiets/);
    expect([exif, xmp, comments]).toEqual([undefined, undefined, undefined]);
  }, 120_000);

  it('is nowhere in the message, its attachments and the message within it', async () => {
    const bytes = await aMailFile();
    const id = await released(bytes, 'Bericht met bijlagen');
    const { all, file, pdf } = await overTheWire(made.defence, id);

    expect(unwrapped(bytes)).toMatch(WORDS);
    expect(all).not.toMatch(WORDS);
    expect(await wordsOfPdf(pdf)).not.toMatch(WORDS);
    expect(unwrapped(file)).toContain(`Over ${made.childNumber}`);
  }, 240_000);

  it('is nowhere in the bundles of all of them, in their lists and in their scan reports', async () => {
    for (const as of ['ZIP', 'PDF']) {
      const bundle = await made.defence.client.get(
        `/cases/${made.caseId}/document-bundle?as=${as}`,
      );
      expect(bundle.status).toBe(200);
      expect(JSON.stringify(bundle.headers) + unwrapped(bundle.bytes)).not.toMatch(WORDS);
      const pdfs = as === 'PDF' ? [bundle.bytes] : Object.values(unzipSync(bundle.bytes));
      for (const pdf of pdfs)
        if (Buffer.from(pdf.subarray(0, 4)).toString() === '%PDF')
          expect(await wordsOfPdf(Buffer.from(pdf))).not.toMatch(WORDS);
    }
    const list = await made.defence.client.get(`/cases/${made.caseId}/documents`);
    expect(list.body.items).toHaveLength(5);
    expect(list.text).not.toMatch(WORDS);
  }, 120_000);
});
