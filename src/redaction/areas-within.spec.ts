import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import sharp from 'sharp';
import { aFace, aPdfWithFaces, redness } from '../../test/harness/faces.js';
import { aMessage, aWordDocumentWith } from '../../test/harness/files.js';
import { withAppendix } from './appendix.js';
import type { Area } from './areas.js';
import { pagesOf } from './format.js';
import { Ocr } from './ocr.js';
import { openFile, previewFile } from './open-file.js';
import { preview } from './paper.js';
import { readBack } from './read-back.js';

// A photo in a letter, or attached to a message, shows a face as well as one that comes alone.
const PLANTED = { name: 'Quirine Zonnevlinder', phone: '06 10203040' };
const RED = 150;
const whole = (page: number): Area => ({ page, x: 0, y: 0, width: 10_000, height: 10_000 });

let ocr: Ocr;
let face: Buffer;
let plain: Buffer;
beforeAll(async () => {
  ocr = new Ocr();
  face = await aFace();
  const background = { r: 255, g: 255, b: 255 };
  plain = await sharp({ create: { width: 60, height: 60, channels: 3, background } })
    .png()
    .toBuffer();
});
afterAll(() => ocr.close());

async function served(bytes: Buffer, areas: readonly Area[], withoutPictures = false) {
  const file = await openFile(bytes, ocr);
  try {
    const { bytes: made, removals, under } = await file.redact([], [], withoutPictures, areas);
    const { text, sheets } = file;
    return { made: Buffer.from(made), pages: pagesOf(sheets), removals, under: under ?? [], text };
  } finally {
    file.close();
  }
}

/** How red each page is that people look at. */
async function reds(bytes: Buffer): Promise<readonly boolean[]> {
  const found: boolean[] = [];
  for (let page = 0; ; page += 1) {
    const seen = await previewFile(bytes, page);
    if (seen === undefined) return found;
    found.push((await redness(seen)) > RED);
  }
}

/** A letter with pictures of these names. */
const letter = (pictures: Readonly<Record<string, Buffer>>, body = '') =>
  aWordDocumentWith(
    body,
    Object.fromEntries(
      Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes]),
    ),
  );

describe('pictures in a letter', () => {
  it('count as pages, also those that have no words; what nobody can see does not', async () => {
    const bytes = letter({ 'a.emf': Buffer.from('teken'), 'b.jpeg': face, 'c.png': plain });
    const { pages, made } = await served(bytes, []);

    expect(pages).toBe(2);
    expect(await reds(bytes)).toEqual([true, false]);
    expect(await reds(made)).toEqual([true, false]);
  }, 60_000);

  it('are black each on its own page', async () => {
    const bytes = letter({ 'a.emf': Buffer.from('teken'), 'b.jpeg': face, 'c.jpeg': face });
    const { made, removals } = await served(bytes, [whole(2)]);
    const pictures = Object.entries(unzipSync(made)).filter(([name]) => name.includes('media'));

    expect(await reds(made)).toEqual([true, false]);
    expect(await Promise.all(pictures.map(async ([, one]) => (await redness(one)) > RED))).toEqual([
      false,
      true,
      false,
    ]);
    expect(removals).toMatchObject({ AREA: 1, PICTURE_UNREADABLE: 1 });
  }, 60_000);

  it('stay in order when there are more than ten, and when what is served is opened again', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`image${at + 1}.png`, at === 1 ? face : plain]),
    );
    const bytes = letter(many);
    const { made } = await served(bytes, []);
    const before = await reds(bytes);

    expect(before.filter(Boolean)).toHaveLength(1);
    expect(await reds(made)).toEqual(before);
    const again = await served(made, [whole(before.indexOf(true) + 1)]);
    expect(await reds(again.made)).toEqual(before.map(() => false));
  }, 120_000);

  it('are enough for a letter without a word, and hide the words that they hold', async () => {
    const [words] = [await preview(await aPdfWithFaces(face), 1)];
    const { text, under } = await served(letter({ 'a.png': words! }), [whole(1)]);
    const wordless = aWordDocumentWith('', {
      'word/document.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>',
      'word/media/a.png': face,
    });

    expect(under.map(({ start, end }) => text.slice(start, end))).toContain('zin.');
    expect(text.slice(0, under[0]!.start)).toContain('Een gewone zin.');
    expect((await served(wordless, [])).text).toBe('[afbeelding zonder leesbare tekst]');
  }, 60_000);

  it('are no pages of what is served when they are left out', async () => {
    const { made, removals } = await served(letter({ 'a.jpeg': face }), [whole(1)], true);

    expect(await reds(made)).toEqual([]);
    expect(removals).toMatchObject({ PICTURE: 1 });
    expect(removals.AREA ?? 0).toBe(0);
  }, 60_000);
});

describe('what is attached to a message', () => {
  const message = async () => {
    const inner = aMessage(PLANTED, [{ name: 'inner.jpg', bytes: face }]);
    return aMessage(PLANTED, [
      { name: 'lijst.txt', bytes: Buffer.from('Een lijst.') },
      { name: 'raar.bin', bytes: Buffer.from([0, 1, 2, 3, 4, 5]) },
      { name: 'foto.jpg', bytes: face },
      { name: 'scan.pdf', bytes: await aPdfWithFaces(face) },
      { name: 'brief.docx', bytes: letter({ 'a.jpeg': face }) },
      { name: 'door.eml', bytes: inner },
    ]);
  };

  it('counts its pages and pictures through, also in a message within', async () => {
    const bytes = await message();
    const { made, pages } = await served(bytes, []);

    expect(pages).toBe(5);
    expect(await reds(bytes)).toEqual([true, true, true, true, true]);
    expect(await reds(made)).toEqual([true, true, true, true, true]);
  }, 120_000);

  it.each([1, 3, 5])(
    'is black on the page that was meant and on no other: %s',
    async (page) => {
      const { made, removals } = await served(await message(), [whole(page)]);

      expect(await reds(made)).toEqual([1, 2, 3, 4, 5].map((one) => one !== page));
      expect(removals).toMatchObject({ AREA: 1 });
    },
    120_000,
  );

  it('hides words of which the text has still to say so, wherever they are', async () => {
    const { text, under } = await served(await message(), [whole(2), whole(4)]);

    expect(under.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
      'De fiets stond bij het hek.',
    );
  }, 120_000);

  it('leaves no picture behind that is black on its page', async () => {
    const { made } = await served(await message(), [whole(1)]);
    const { attachments } = await PostalMime.parse(made);
    const photo = attachments.find(({ mimeType }) => mimeType === 'image/jpeg');

    expect(await redness(Buffer.from(photo!.content as ArrayBuffer))).toBeLessThan(RED);
  }, 120_000);
});

describe('pages of a letter or a message', () => {
  const words = async () => {
    const { PDFDocument } = await import('pdf-lib');
    const pdf = await PDFDocument.create();
    pdf.addPage([595, 842]);
    return Buffer.from(await pdf.save());
  };
  const pagesOfPdf = async (pdf: Uint8Array) => {
    const found: boolean[] = [];
    for (let page = 0; ; page += 1) {
      const seen = await preview(Buffer.from(pdf), page);
      if (seen === undefined) return found;
      found.push((await redness(seen)) > RED);
    }
  };

  it('have its pictures behind the words, black where they are', async () => {
    const bytes = letter({ 'a.jpeg': face, 'b.png': plain, 'c.jpeg': face });
    const { made } = await served(bytes, [whole(1)]);

    const pdf = await withAppendix(await words(), made, 'Afbeelding');

    expect(await pagesOfPdf(pdf)).toEqual([false, false, false, true]);
    const { text } = await readBack(Buffer.from(pdf), ocr);
    expect(text.match(/Afbeelding \d/g)).toEqual(['Afbeelding 1', 'Afbeelding 2', 'Afbeelding 3']);
  }, 60_000);

  it('have the pages of what is attached in its place', async () => {
    const bytes = aMessage(PLANTED, [
      { name: 'scan.pdf', bytes: await aPdfWithFaces(face) },
      { name: 'foto.jpg', bytes: face },
    ]);
    const { made } = await served(bytes, [whole(2)]);

    const pdf = await withAppendix(await words(), made, 'Afbeelding');

    expect(await pagesOfPdf(pdf)).toEqual([false, true, false, true]);
  }, 60_000);

  it('are the words alone where there is nothing to see, or nothing may be seen', async () => {
    const pages = await words();
    const { made } = await served(letter({ 'a.jpeg': face }), [], true);

    expect(await withAppendix(pages, letter({}), 'Afbeelding')).toBe(pages);
    expect(await withAppendix(pages, made, 'Afbeelding')).toBe(pages);
  }, 60_000);
});

describe('a scan without words', () => {
  it('is taken in: a person looks at it', async () => {
    const { PDFDocument } = await import('pdf-lib');
    const pdf = await PDFDocument.create();
    pdf.addPage([300, 300]).drawImage(await pdf.embedJpg(face), { width: 200, height: 200 });
    const { text, pages, made } = await served(Buffer.from(await pdf.save()), [whole(1)]);

    expect([text, pages]).toEqual(['\f[afbeelding zonder leesbare tekst]', 1]);
    expect(await reds(made)).toEqual([false]);
  }, 60_000);
});
