import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { PDFDocument, PDFName, type PDFObject, PDFString, StandardFonts } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { everything } from '../../test/harness/everything.js';
import {
  aMessage,
  aPdf,
  aPhoto,
  aWordDocument,
  aWordDocumentWith,
  type Planted,
} from '../../test/harness/files.js';
import type { Edit, OpenedFile, RedactedFile } from './format.js';
import { Ocr } from './ocr.js';
import { openFile } from './open-file.js';
import { preview, typeset } from './paper.js';
import { readBack } from './read-back.js';

const PLANTED: Planted = { name: 'Quirine Zonnevlinder', phone: '06 10203040' };
const WORDS = /quirine|zonnevlinder|10203040/i;
const NUMBER = 'KN-7F3K-9QWD-H';

let ocr: Ocr;
let photo: Buffer;
beforeAll(async () => {
  ocr = new Ocr();
  const page = await typeset({
    title: 'Aantekening',
    text: `Op het plein zag Quirine Zonnevlinder de ruzie.\nDe fiets bleef bij het hek staan.`,
  });
  const pixels = await sharp(Buffer.from((await preview(page, 0)) ?? []))
    .extract({ left: 60, top: 60, width: 700, height: 160 })
    .png()
    .toBuffer();
  photo = await aPhoto(pixels, PLANTED);
}, 120_000);
afterAll(() => ocr.close());

function everyMention(text: string): readonly Edit[] {
  return [...text.matchAll(/(quirine[ ._-]?)?zonnevlinder|quirine|06 10203040/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: /\d/.test(match[0]) ? '[telefoonnummer]' : NUMBER,
  }));
}

async function redacted(bytes: Buffer): Promise<{ file: OpenedFile; made: RedactedFile }> {
  const file = await openFile(bytes, ocr);
  try {
    return { file, made: await file.redact(everyMention(file.text)) };
  } finally {
    file.close();
  }
}

describe('a Word document with a name in every corner', () => {
  it('holds the name nowhere afterwards: no part, no attribute, no property, no pixel', async () => {
    const { file, made } = await redacted(aWordDocument(PLANTED, photo));
    const served = Buffer.from(made.bytes);

    expect(file.text).toMatch(/sprak ik met Quirine Zonnevlinder over de ruzie/);
    expect(everything(served)).not.toMatch(WORDS);
    expect((await readBack(served, ocr)).text).not.toMatch(WORDS);
    expect(made.removals).toMatchObject({
      CUSTOM_XML: 1,
      EMBEDDED_OBJECT: 2,
      PROPERTIES: 3,
      THUMBNAIL: 1,
    });
  }, 120_000);

  it('reads as before in another program, with the number in the place of a name cut over runs', async () => {
    const { made } = await redacted(aWordDocument(PLANTED, photo));

    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(made.bytes) });

    expect(value).toContain(`Op het plein sprak ik met ${NUMBER} over de ruzie.`);
    expect(value).toContain('Telefoon [telefoonnummer]');
    expect(value).not.toMatch(WORDS);
  }, 120_000);
});

describe('a Word document with a name where few programs look', () => {
  const NAME = PLANTED.name;
  const ONE = 'Zonnevlinder';
  const p = (body: string) => `<w:p>${body}</w:p>`;
  const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

  it.each<readonly [string, string, Readonly<Record<string, string>>?]>([
    [
      'a field cut over instructions',
      p(
        `<w:r><w:instrText> MERGEFIELD Quir</w:instrText></w:r><w:r><w:instrText>ine_${ONE}</w:instrText></w:r>`,
      ),
    ],
    [
      'the data of a field',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:fldData>${Buffer.from(NAME).toString('base64')}</w:fldData></w:fldChar></w:r>`,
      ),
    ],
    ['an order to a program', `<?naam ${NAME}?>`],
    [
      'a smart tag',
      p(
        `<w:smartTag w:uri="urn:${ONE}" w:element="${ONE}"><w:smartTagPr><w:attr w:name="kind" w:val="${NAME}"/></w:smartTagPr>${r('x')}</w:smartTag>`,
      ),
    ],
    [
      'markup of somebody else',
      `<w:customXml w:uri="urn:${ONE}" w:element="${ONE}"><w:customXmlPr><w:attr w:name="kind" w:val="${NAME}"/></w:customXmlPr>${p(r('x'))}</w:customXml>`,
    ],
    [
      'a list to choose from',
      `<w:sdt><w:sdtPr><w:placeholder><w:docPart w:val="${ONE}"/></w:placeholder><w:comboBox w:lastValue="${ONE}"><w:listItem w:displayText="${NAME}" w:value="${ONE}"/></w:comboBox></w:sdtPr><w:sdtContent>${p(r('x'))}</w:sdtContent></w:sdt>`,
    ],
    [
      'what a table is called',
      `<w:tbl><w:tblPr><w:tblCaption w:val="${NAME}"/><w:tblDescription w:val="${NAME}"/></w:tblPr></w:tbl>`,
    ],
    ['a move', `<w:moveFromRangeStart w:id="1" w:name="${ONE}" w:author="${NAME}"/>`],
    [
      'where a link leads within',
      p(
        `<w:hyperlink w:anchor="${ONE}" w:docLocation="${ONE}" w:tgtFrame="${ONE}">${r('x')}</w:hyperlink>`,
      ),
    ],
    [
      'what a drawing keeps for others',
      p(
        `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" o:gfxdata="${ONE}"><a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext name="${NAME}"/></a:extLst></v:shape></w:pict></w:r>`,
      ),
    ],
    [
      'the label of a list',
      '',
      {
        'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:lvlText w:val="${NAME} %1"/></w:numbering>`,
      },
    ],
  ])('loses it there too: %s', async (_where, body, more = {}) => {
    const { made } = await redacted(aWordDocumentWith(body, more));

    expect(everything(Buffer.from(made.bytes))).not.toMatch(
      new RegExp(`${WORDS.source}|${Buffer.from(NAME).toString('base64')}`, 'i'),
    );
  });

  it.each([
    ['the name of an element', p(`<x:${ONE} xmlns:x="urn:x">y</x:${ONE}>`)],
    ['the name of an attribute', p(`<x:y xmlns:x="urn:x" x:${ONE}="1">y</x:y>`)],
    ['the name of a style', `<w:p><w:pPr><w:pStyle w:val="${ONE}"/></w:pPr>${r('x')}</w:p>`],
  ])('reads back what cannot be replaced, so that it is not served: %s', async (_where, body) => {
    const { made } = await redacted(aWordDocumentWith(body));

    expect((await readBack(Buffer.from(made.bytes), ocr)).text).toMatch(WORDS);
  });
});

describe('a PDF with a name in every corner', () => {
  it('holds the name nowhere afterwards: no stream, field, note, bookmark, property or attachment', async () => {
    const { file, made } = await redacted(await aPdf(PLANTED, 2));
    const served = Buffer.from(made.bytes);

    expect(file.text).toContain('Quirine Zonnevlinder');
    expect(everything(served)).not.toMatch(WORDS);
    expect((await readBack(served, ocr)).text).not.toMatch(WORDS);
  });

  it('keeps the words around it, writes the number where the name stood, and has nothing but pages', async () => {
    const { made } = await redacted(await aPdf(PLANTED, 2));
    const served = await PDFDocument.load(made.bytes);
    const text = (await readBack(Buffer.from(made.bytes), ocr)).text;

    expect(text).toContain('die de ruzie zag');
    expect(text).toContain('De fiets bleef bij het hek staan tot de agent kwam.');
    expect(text).toContain(NUMBER);
    expect(served.getPageCount()).toBe(2);
    expect(served.getAuthor()).toBeUndefined();
    expect(served.catalog.keys().map(String).toSorted()).toEqual(['/Pages', '/Type']);
  });
});

describe('the number in a PDF', () => {
  it('stands on the line the name stood on, and never over the next word', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.TimesRoman);
    pdf.addPage([595, 842]).drawText('Ja, Quirine zei dat.', { x: 56, y: 700, size: 11, font });
    const { made } = await redacted(Buffer.from(await pdf.save()));

    const loading = getDocument({ data: new Uint8Array(made.bytes), verbosity: 0 });
    const { items } = await (await (await loading.promise).getPage(1)).getTextContent();
    await loading.destroy();
    const word = (words: string) =>
      items.filter((item) => 'str' in item).find(({ str }) => str.includes(words))!;
    const number = word(NUMBER);

    expect(number.transform[5]).toBeCloseTo(700, 1);
    expect(Number(number.transform[4]) + number.width).toBeLessThan(word('zei').transform[4]);
  });
});

describe('a PDF with a name behind its first stream', () => {
  const ONE = 'Zonnevlinder';

  /** Two pages of words, so that what follows does not lie before the first stream; the last thing on them is this. */
  async function aPdfWith(key: string, entries: Readonly<Record<string, PDFObject>>) {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    for (const words of ['Een gewone zin.', 'Nog een zin.'])
      pdf.addPage([595, 842]).drawText(words, { x: 50, y: 700, size: 11, font });
    const { context } = pdf;
    const { node } = pdf.getPage(1);
    const drawing = context.stream('0 0 5 5 re f', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 5, 5],
      ...entries,
    });
    node.setXObject(PDFName.of(key), context.register(drawing));
    node.addContentStream(context.register(context.stream(`q /${key} Do Q`)));
    return Buffer.from(await pdf.save());
  }

  it('loses what the entries of a drawing say beside what shows', async () => {
    const { made } = await redacted(
      await aPdfWith('A', { ActualText: PDFString.of(ONE), Name: PDFString.of(ONE) }),
    );

    expect(everything(Buffer.from(made.bytes))).not.toMatch(WORDS);
  });

  it('reads back what nobody could know to be words, so that it is not served', async () => {
    const { made } = await redacted(await aPdfWith('A', { Kind: PDFString.of(ONE) }));

    expect((await readBack(Buffer.from(made.bytes), ocr)).text).toMatch(WORDS);
  });
});

describe('a picture with a name on it', () => {
  it.each(['png', 'jpeg'] as const)(
    'loses the pixels of the name and what the camera wrote: %s',
    async (format) => {
      const { file, made } = await redacted(await aPhoto(photo, PLANTED, format));
      const again = await openFile(Buffer.from(made.bytes), ocr);
      const { exif, xmp } = await sharp(made.bytes).metadata();

      expect(file.text).toContain('Quirine Zonnevlinder');
      expect(again.text).not.toMatch(WORDS);
      expect(again.text).toContain('fiets');
      expect(again.text).toMatch(/KN-?7F3K/);
      expect([exif, xmp]).toEqual([undefined, undefined]);
      expect(everything(Buffer.from(made.bytes))).not.toMatch(WORDS);
    },
    120_000,
  );

  it('loses them on a page that was scanned into a PDF too', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    page.drawImage(await pdf.embedJpg(photo), { x: 40, y: 500, width: 515, height: 118 });

    const { file, made } = await redacted(Buffer.from(await pdf.save()));
    const again = await openFile(Buffer.from(made.bytes), ocr);

    expect(file.text).toContain('Zonnevlinder');
    expect(again.text).not.toMatch(WORDS);
    expect(everything(Buffer.from(made.bytes))).not.toMatch(WORDS);
    again.close();
  }, 120_000);
});

describe('a scan that can be searched', () => {
  it('is read once, and loses the name in its text and in its pixels', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    const { width, height } = await sharp(photo).metadata();
    const scale = 515 / width;
    page.drawImage(await pdf.embedJpg(photo), {
      x: 40,
      y: 500,
      width: 515,
      height: height * scale,
    });
    for (const { text, x0, y0, y1 } of (await ocr.read(photo)).flat())
      page.drawText(text, {
        x: 40 + x0 * scale,
        y: 500 + (height - y1) * scale,
        size: (y1 - y0) * scale,
        opacity: 0,
      });

    const { file, made } = await redacted(Buffer.from(await pdf.save()));
    const served = Buffer.from(made.bytes);
    const again = await readBack(served, ocr);

    expect(file.text.match(/Zonnevlinder/g)).toHaveLength(1);
    expect(again.text).not.toMatch(WORDS);
    expect(again.text).toMatch(/fiets/);
    expect(everything(served)).not.toMatch(WORDS);
  }, 120_000);
});

describe('a message with attachments', () => {
  it('holds the name nowhere afterwards: headers, both bodies, file names and every attachment', async () => {
    const message = aMessage(PLANTED, [
      { name: 'Quirine.docx', bytes: aWordDocument(PLANTED, photo) },
      { name: 'Quirine.pdf', bytes: await aPdf(PLANTED) },
      { name: 'foto.jpg', bytes: photo },
      { name: 'raadsel.bin', bytes: Buffer.from([0, 1, 2, 3]) },
    ]);
    const { made } = await redacted(message);
    const served = Buffer.from(made.bytes);

    expect(served.toString('utf8')).toContain(`Subject: Over ${NUMBER}`);
    expect((await readBack(served, ocr)).text).not.toMatch(WORDS);
    for (const part of served.toString('utf8').split('--ontzien-deel'))
      expect(everything(Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64'))).not.toMatch(
        WORDS,
      );
    expect(made.removals).toMatchObject({ ATTACHMENT_UNREADABLE: 2, MAIL_HEADER: 3 });
  }, 180_000);
});
