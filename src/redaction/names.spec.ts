import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { PDFDocument, PDFName, type PDFObject, PDFString, StandardFonts } from 'pdf-lib';
import { everything } from '../../test/harness/everything.js';
import { aMessage, aWordDocumentWith } from '../../test/harness/files.js';
import { REGULAR_FONT } from './fonts.js';
import { Ocr } from './ocr.js';
import { openFile } from './open-file.js';
import { preview } from './paper.js';
import { readBack } from './read-back.js';

const ONE = 'Zonnevlinder';
const WORDS = /zonnevlinder/i;
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

let ocr: Ocr;
beforeAll(() => {
  ocr = new Ocr();
});
afterAll(() => ocr.close());

/** Made without and with the words that were read back from the first. */
async function madeTwice(bytes: Buffer): Promise<{ first: Buffer; second: Buffer; names: number }> {
  const file = await openFile(bytes, ocr);
  try {
    const first = await file.redact([]);
    const second = await file.redact([], [ONE]);
    return {
      first: Buffer.from(first.bytes),
      second: Buffer.from(second.bytes),
      names: second.removals.NAME ?? 0,
    };
  } finally {
    file.close();
  }
}

const read = async (bytes: Buffer) => (await readBack(bytes, ocr)).text;

describe('a Word document whose names of things say a name', () => {
  const p = (body: string) => `<w:p>${body}</w:p>`;
  const r = (text: string, style = '') => `<w:r>${style}<w:t>${text}</w:t></w:r>`;
  const styles = `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:customStyle="1" w:styleId="Kop${ONE}"><w:name w:val="Kop ${ONE}"/><w:rPr><w:rFonts w:ascii="${ONE} Hand"/></w:rPr></w:style></w:styles>`;

  it.each<readonly [string, string, Readonly<Record<string, string>>?]>([
    [
      'a style with its font',
      p(`<w:pPr><w:pStyle w:val="Kop${ONE}"/></w:pPr>${r('x')}`),
      { 'word/styles.xml': styles },
    ],
    ['a font', p(r('x', `<w:rPr><w:rFonts w:ascii="&#90;onnevlinder"/></w:rPr>`))],
    ['an element', p(`<x:${ONE} xmlns:x="urn:x">y</x:${ONE}>`)],
    ['an attribute', p(`<x:y xmlns:x="urn:x" x:${ONE}="1">y</x:y>`)],
    ['an element without a prefix', p(`<${ONE} xmlns="urn:x">y</${ONE}>`)],
    ['a prefix', `<${ONE}:p xmlns:${ONE}="${W}"><${ONE}:r/></${ONE}:p>`],
    ['a namespace', p(`<x:y xmlns:x="urn:${ONE}"/>`)],
    [
      'a relationship',
      `<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="${ONE}"/></w:sectPr>`,
      {
        'word/header1.xml': `<w:hdr xmlns:w="${W}">${p(r('kop'))}</w:hdr>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${ONE}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>`,
      },
    ],
  ])('is read back, and served without it: %s', async (_where, body, more = {}) => {
    const { first, second, names } = await madeTwice(aWordDocumentWith(body, more));

    expect(await read(first)).toMatch(WORDS);
    expect(await read(second)).not.toMatch(WORDS);
    expect(everything(second)).not.toMatch(WORDS);
    expect(names).toBeGreaterThan(0);
    expect((await mammoth.extractRawText({ buffer: second })).value).toContain('Een gewone zin.');
  });

  it('keeps its look: what uses a style uses it still, and words that only hold the letters stay', async () => {
    const body = p(
      `<w:pPr><w:pStyle w:val="Kop${ONE}"/><w:jc w:val="zonnevlinders"/></w:pPr>${r('x')}`,
    );
    const { second } = await madeTwice(aWordDocumentWith(body, { 'word/styles.xml': styles }));
    const xml = everything(second);

    expect(xml).toContain('w:styleId="Kopn1"');
    expect(xml).toContain('<w:pStyle w:val="Kopn1"/>');
    expect(xml).toContain('w:val="zonnevlinders"');
    expect(xml).toContain('w:ascii="n1 Hand"');
  });

  it('loses it as an attachment of a message in a message too', async () => {
    const word = aWordDocumentWith(p(r('x', `<w:rPr><w:rFonts w:ascii="${ONE}"/></w:rPr>`)));
    const planted = { name: 'Niemand Hier', phone: '06 10203040' };
    const inner = aMessage(planted, [{ name: 'a.docx', bytes: word }]);
    const { first, second } = await madeTwice(aMessage(planted, [{ name: 'b.eml', bytes: inner }]));

    expect(await read(first)).toMatch(WORDS);
    expect(await read(second)).not.toMatch(WORDS);
  });
});

describe('a PDF whose names of things say a name', () => {
  type Place = (pdf: PDFDocument) => Readonly<Record<string, PDFObject>> | undefined;
  const form = (
    pdf: PDFDocument,
    entries: Record<string, unknown> = {},
    content = '0 0 5 5 re f',
  ) =>
    pdf.context.register(
      pdf.context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 5, 5],
        ...(entries as object),
      }),
    );
  const HELVETICA = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' };
  const put = (pdf: PDFDocument, kind: string, key: string, thing: PDFObject) => {
    const { node } = pdf.getPage(0);
    const own = pdf.context.obj({ [key]: thing });
    node.Resources()?.set(PDFName.of(kind), own);
  };
  const draw = (pdf: PDFDocument, content: string, dict: object = {}) => {
    const { context } = pdf;
    const bytes = Buffer.from(content, 'latin1');
    pdf.getPage(0).node.addContentStream(context.register(context.stream(bytes, { ...dict })));
  };
  const asBase85 = (content: string) => {
    const data = deflateSync(Buffer.from(content, 'latin1'));
    let out = '';
    for (let at = 0; at < data.length; at += 4) {
      const group = data.subarray(at, at + 4);
      let value = Buffer.concat([group, Buffer.alloc(4 - group.length)]).readUInt32BE();
      const digits = Array.from({ length: 5 }, () => {
        const digit = String.fromCharCode(33 + (value % 85));
        value = Math.floor(value / 85);
        return digit;
      });
      out += digits
        .toReversed()
        .join('')
        .slice(0, group.length + 1);
    }
    return `${out}~>`;
  };

  it.each<readonly [string, Place]>([
    [
      'a font that contents use',
      (pdf) => {
        put(pdf, 'Font', `${ONE}1`, pdf.context.register(pdf.context.obj(HELVETICA)));
        draw(pdf, `BT /${ONE}1 11 Tf 50 600 Td (Tweede zin) Tj ET`);
        return undefined;
      },
    ],
    [
      'a colour',
      (pdf) => {
        const tint = { FunctionType: 2, Domain: [0, 1], N: 1, C0: [1, 1, 1], C1: [1, 0, 0] };
        const space = ['Separation', ONE, 'DeviceRGB', pdf.context.obj(tint)];
        put(pdf, 'ColorSpace', 'Cs9', pdf.context.obj(space));
        draw(pdf, `/Cs9 cs 1 scn 50 500 90 90 re f`);
        return undefined;
      },
    ],
    [
      'a graphics state in contents packed twice',
      (pdf) => {
        put(pdf, 'ExtGState', ONE, pdf.context.obj({ Type: 'ExtGState', ca: 0.5 }));
        draw(pdf, asBase85(`q /${ONE} gs 50 500 90 90 re f Q`), {
          Filter: ['ASCII85Decode', 'FlateDecode'],
        });
        return undefined;
      },
    ],
    [
      'a drawing within a drawing',
      (pdf) => {
        const inner = form(pdf);
        const outer = form(pdf, { Resources: { XObject: { [ONE]: inner } } }, `/${ONE} Do`);
        put(pdf, 'XObject', 'X9', outer);
        draw(pdf, 'q 9 0 0 9 50 500 cm /X9 Do Q');
        return undefined;
      },
    ],
    [
      'a layer',
      (pdf) => {
        const layer = pdf.context.register(
          pdf.context.obj({ Type: 'OCG', Name: PDFString.of(`Laag ${ONE}`) }),
        );
        put(pdf, 'Properties', `${ONE}Mc`, layer);
        draw(pdf, `/OC /${ONE}Mc BDC 50 500 90 90 re f EMC`);
        return undefined;
      },
    ],
    [
      'a mark that the structure gives a role',
      (pdf) => {
        draw(pdf, `/${ONE} <</MCID 0>> BDC 50 500 90 90 re f EMC`);
        const roles = { Type: 'StructTreeRoot', RoleMap: { [ONE]: 'P' } };
        pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.obj(roles));
        return undefined;
      },
    ],
    ['a key of a page', () => ({ [`Q${ONE}`]: PDFName.of('x'), [ONE]: PDFName.of('x') })],
    ['a string nobody knows', () => ({ Kind: PDFString.of(ONE) })],
    ['a name in other signs', () => ({ Kind: PDFName.of('#5AonneVlinder'.replace('V', 'v')) })],
  ])('is read back, and served without it, looking the same: %s', async (_where, place) => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    pdf.addPage([595, 842]).drawText('Een gewone zin.', { x: 50, y: 700, size: 11, font });
    await pdf.flush();
    for (const [key, value] of Object.entries(place(pdf) ?? {}))
      pdf.getPage(0).node.set(PDFName.of(key), value);
    const { first, second, names } = await madeTwice(Buffer.from(await pdf.save()));

    expect(await read(first)).toMatch(WORDS);
    expect(await read(second)).not.toMatch(WORDS);
    expect(everything(second)).not.toMatch(WORDS);
    expect(names).toBeGreaterThan(0);
    expect(await read(second)).toContain('Een gewone zin.');
    expect(await preview(second, 0)).toEqual(await preview(first, 0));
  });

  it('loses destinations and name trees whole', async () => {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    const page = pdf.addPage([595, 842]);
    page.drawText('Een gewone zin.', { x: 50, y: 700, size: 11, font });
    const { context, catalog } = pdf;
    catalog.set(PDFName.of('Dests'), context.obj({ [ONE]: [page.ref, 'Fit'] }));
    const leaf = { Names: [PDFString.of(ONE), context.obj([page.ref, 'Fit'])] };
    catalog.set(PDFName.of('Names'), context.obj({ Dests: leaf }));
    const labels = { Nums: [0, context.obj({ P: PDFString.of(ONE) })] };
    catalog.set(PDFName.of('PageLabels'), context.obj(labels));
    const { first } = await madeTwice(Buffer.from(await pdf.save()));

    expect(everything(first)).not.toMatch(WORDS);
  });

  it('crosses out what a font and its program are called, and its letters stay', async () => {
    const program = readFileSync(REGULAR_FONT);
    const [from, to] = ['Liberation', 'Zonnevlind'].map((word) =>
      Buffer.from(word, 'utf16le').swap16(),
    ) as [Buffer, Buffer];
    for (let at = program.indexOf(from); at >= 0; at = program.indexOf(from, at))
      to.copy(program, at);
    const pdf = await PDFDocument.create();
    const { context } = pdf;
    const page = pdf.addPage([595, 842]);
    const file = context.register(context.flateStream(program, { Length1: program.length }));
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: 'ABCDEF+Zonnevlind-Bold',
        Flags: 32,
        FontBBox: [0, -200, 1_000, 900],
        ItalicAngle: 0,
        Ascent: 900,
        Descent: -200,
        CapHeight: 700,
        StemV: 80,
        FontFile2: file,
      }),
    );
    page.node.setFontDictionary(
      PDFName.of('F1'),
      context.register(
        context.obj({
          Type: 'Font',
          Subtype: 'TrueType',
          BaseFont: 'ABCDEF+Zonnevlind-Bold',
          FirstChar: 65,
          LastChar: 66,
          Widths: [667, 667],
          Encoding: 'WinAnsiEncoding',
          FontDescriptor: descriptor,
        }),
      ),
    );
    page.node.addContentStream(
      context.register(context.stream('BT /F1 40 Tf 50 600 Td (ABBA) Tj ET')),
    );
    const opened = await openFile(Buffer.from(await pdf.save()), ocr);
    const first = Buffer.from((await opened.redact([])).bytes);
    const second = Buffer.from((await opened.redact([], ['Zonnevlind'])).bytes);
    opened.close();

    expect(await read(first)).toMatch(/zonnevlind/i);
    expect(await read(second)).not.toMatch(/zonnevlind/i);
    expect(everything(second)).not.toMatch(/zonnevlind/i);
    expect(await preview(second, 0)).toEqual(await preview(first, 0));
  });
});
