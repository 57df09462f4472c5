import { zipSync } from 'fflate';
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

/** Words that must be gone afterwards, wherever they stood. */
export interface Planted {
  readonly name: string;
  readonly phone: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const rel = (id: number, type: string, target: string, mode = '') =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;

/** A Word document with one sentence and this after it; other parts may come along. */
export function aWordDocumentWith(
  body: string,
  more: Readonly<Record<string, string | Buffer>> = {},
): Buffer {
  const parts: Readonly<Record<string, string | Buffer>> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/></Types>`,
    ),
    'word/document.xml': xml(
      `<w:document ${W} ${R}><w:body>${paragraph(run('Een gewone zin.'))}${body}</w:body></w:document>`,
    ),
    ...more,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)])),
    ),
  );
}

/** A Word document with a name in every place where one can hide, cut over runs where that is possible. */
export function aWordDocument({ name, phone }: Planted, picture: Buffer): Buffer {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.join(' ');
  const cut = `${run(first.slice(0, 2))}<w:r><w:rPr><w:b/></w:rPr><w:t>${first.slice(2)}</w:t></w:r>${run(` ${last}`)}`;
  const signed = `w:author="${name}" w:date="2026-02-01T10:00:00Z"`;
  const body = [
    paragraph(run('Proces-verbaal van bevindingen')),
    paragraph(run('Op het plein sprak ik met '), cut, run(' over de ruzie.')),
    paragraph(
      run('Eerst stond er '),
      `<w:del w:id="1" ${signed}><w:r><w:delText>${name}</w:delText></w:r></w:del>`,
      `<w:ins w:id="2" ${signed}>${run(name)}</w:ins>`,
      run(' in de zin.'),
    ),
    paragraph(
      `<w:r><w:rPr/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="portret van ${name}"><v:textbox><w:txbxContent>${paragraph(run(`Kader: ${name}`))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      run('Bij het kader.'),
    ),
    paragraph(
      `<w:hyperlink r:id="rId5">${run('haar adres')}</w:hyperlink>`,
      `<w:bookmarkStart w:id="3" w:name="${name.replaceAll(' ', '_')}"/><w:bookmarkEnd w:id="3"/>`,
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:${first.toLowerCase()}@voorbeeld.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:dataBinding w:xpath="/kind" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${paragraph(run(`Telefoon ${phone}`))}</w:sdtContent></w:sdt>`,
    paragraph(
      `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Foto" descr="Foto van ${name}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId6"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
      `<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId7" ProgID="Excel.Sheet.12"/></w:object></w:r>`,
    ),
    `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>`,
  ].join('');
  const note = (element: string, item: string) =>
    xml(
      `<w:${element}s ${W}><w:${item} w:id="1" w:author="${name}" w:initials="${first[0] ?? ''}">${paragraph(run(`Noot over ${name}`))}</w:${item}></w:${element}s>`,
    );
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>${['header', 'footer'].map((kind) => `<Override PartName="/word/${kind}1.xml" ContentType="${MAIN}.${kind}+xml"/>`).join('')}<Override PartName="/word/footnotes.xml" ContentType="${MAIN}.footnotes+xml"/><Override PartName="/word/comments.xml" ContentType="${MAIN}.comments+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel(1, 'officeDocument', 'word/document.xml')}${rel(2, 'extended-properties', 'docProps/app.xml')}</Relationships>`,
    ),
    'word/document.xml': xml(
      `<w:document ${W} ${R}><!-- ${name} --><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel(1, 'header', 'header1.xml')}${rel(2, 'footer', 'footer1.xml')}${rel(3, 'footnotes', 'footnotes.xml')}${rel(4, 'comments', 'comments.xml')}${rel(5, 'hyperlink', `mailto:${first.toLowerCase()}.${last.toLowerCase().replaceAll(' ', '')}@voorbeeld.example`, ' TargetMode="External"')}${rel(6, 'image', `media/${first}.jpeg`)}${rel(7, 'oleObject', 'embeddings/blad.xlsx')}</Relationships>`,
    ),
    'word/header1.xml': xml(`<w:hdr ${W}>${paragraph(run(`Dossier ${name}`))}</w:hdr>`),
    'word/footer1.xml': xml(`<w:ftr ${W}>${paragraph(run(name))}</w:ftr>`),
    'word/footnotes.xml': note('footnote', 'footnote'),
    'word/comments.xml': note('comment', 'comment'),
    [`word/media/${first}.jpeg`]: picture,
    'word/embeddings/blad.xlsx': `${name} in een blad`,
    'docProps/core.xml': `<cp>${name}</cp>`,
    'docProps/app.xml': `<Properties><Manager>${name}</Manager></Properties>`,
    'docProps/custom.xml': `<Properties>${name}</Properties>`,
    'docProps/thumbnail.jpeg': picture,
    'customXml/item1.xml': `<kind>${name}</kind>`,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, Buffer.from(part)])),
    ),
  );
}

/** A PDF with a name in its text, form, notes, bookmarks, properties, attachment and speaking text. */
export async function aPdf({ name, phone }: Planted, pages = 1): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(`Verhoor ${name}`);
  pdf.setAuthor(name);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let index = 0; index < pages; index += 1) {
    const page = pdf.addPage([595, 842]);
    const line = (text: string, y: number) => {
      page.drawText(text, { x: 56, y, size: 11, font });
    };
    line('Proces-verbaal van bevindingen', 780);
    line(`Op het plein sprak ik met ${name}, die de ruzie zag.`, 750);
    line(`Bereikbaar onder ${phone} na schooltijd.`, 730);
    line('De fiets bleef bij het hek staan tot de agent kwam.', 710);
  }
  const field = pdf.getForm().createTextField(`kind.${name.replaceAll(' ', '')}`);
  field.setText(name);
  field.addToPage(pdf.getPage(0), { x: 56, y: 600, width: 220, height: 20 });
  await pdf.attach(Buffer.from(`bijlage over ${name}`), `${name}.txt`, { mimeType: 'text/plain' });
  const { context } = pdf;
  const note = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [300, 600, 320, 620],
      Contents: PDFHexString.fromText(`Notitie over ${name}`),
      T: PDFString.of(name),
    }),
  );
  const first = pdf.getPage(0).node;
  first.set(PDFName.of('Annots'), context.obj([...(first.Annots()?.asArray() ?? []), note]));
  first.set(PDFName.of('PieceInfo'), context.obj({ Maker: { Private: PDFString.of(name) } }));
  const xmp = context.register(
    context.stream(`<x:xmpmeta><dc:creator>${name}</dc:creator></x:xmpmeta>`),
  );
  pdf.catalog.set(PDFName.of('Metadata'), xmp);
  const outlines = context.nextRef();
  const mark = context.register(
    context.obj({ Title: PDFHexString.fromText(`Verklaring ${name}`), Parent: outlines }),
  );
  context.assign(outlines, context.obj({ Type: 'Outlines', First: mark, Last: mark, Count: 1 }));
  pdf.catalog.set(PDFName.of('Outlines'), outlines);
  return Buffer.from(await pdf.save({ useObjectStreams: true }));
}

/** A photo of a page with these lines, with a name in what the camera wrote beside it. */
export async function aPhoto(
  pixels: Buffer,
  { name }: Pick<Planted, 'name'>,
  format: 'png' | 'jpeg' = 'jpeg',
): Promise<Buffer> {
  const picture = sharp(pixels).withExif({ IFD0: { Artist: name, ImageDescription: name } });
  return format === 'png' ? picture.png().toBuffer() : picture.jpeg({ quality: 92 }).toBuffer();
}

/** A message about a child, with these attachments. */
export function aMessage(
  { name, phone }: Planted,
  attachments: readonly { readonly name: string; readonly bytes: Buffer }[] = [],
): Buffer {
  const part = (type: string, content: Buffer, more = '') =>
    `--grens\r\nContent-Type: ${type}${more}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n`;
  const head = [
    'Received: from host.example by mx.example; Mon, 2 Feb 2026 10:00:00 +0100',
    `From: School <school@voorbeeld.example>`,
    `To: Parket <parket@voorbeeld.example>`,
    `Subject: Over ${name}`,
    'Date: Mon, 2 Feb 2026 10:00:00 +0100',
    `Message-ID: <1.${name.replaceAll(' ', '.')}@voorbeeld.example>`,
    `X-Kind: ${name}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="grens"',
  ].join('\r\n');
  const words = `Goedendag,\r\n\r\n${name} zag de ruzie op het plein. Bel ${phone}.\r\n`;
  return Buffer.from(
    [
      head,
      '',
      part('text/plain; charset=utf-8', Buffer.from(words)) +
        part(
          'text/html; charset=utf-8',
          Buffer.from(
            `<p>Goedendag,</p><p><b>${name.split(' ')[0] ?? ''}</b> ${name.split(' ').slice(1).join(' ')} zag de ruzie op het plein. Bel ${phone}.</p>`,
          ),
        ) +
        attachments
          .map(({ name: file, bytes }) =>
            part(
              'application/octet-stream',
              bytes,
              `\r\nContent-Disposition: attachment; filename="${file}"`,
            ),
          )
          .join('') +
        '--grens--',
      '',
    ].join('\r\n'),
  );
}
