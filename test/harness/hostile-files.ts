import { zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';

/** Files that are made to break, fool or flood whoever opens them, with the refusal each deserves. */
export async function hostileFiles(): Promise<readonly (readonly [string, Buffer, string])[]> {
  const pdf = Buffer.from(
    await (async () => {
      const document = await PDFDocument.create();
      document.addPage();
      return document.save();
    })(),
  );
  const word = (more: Record<string, string | Uint8Array>, main = 'document.main+xml') =>
    Buffer.from(
      zipSync(
        Object.fromEntries(
          Object.entries({
            '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${main}"/></Types>`,
            'word/document.xml':
              '<w:document><w:body><w:p><w:r><w:t>Tekst</w:t></w:r></w:p></w:body></w:document>',
            ...more,
          }).map(([name, part]) => [name, Buffer.from(part)]),
        ),
      ),
    );
  const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body>&b;</w:body></w:document>`;
  const deep = `${'<w:p>'.repeat(5_000)}${'</w:p>'.repeat(5_000)}`;
  const flood = new Uint8Array(20 * 1_048_576);
  // What the directory says of a size and what is packed are two things.
  const saying = (size: number) => {
    const bytes = word({ 'word/media/a.png': flood });
    bytes.writeUInt32LE(size, bytes.lastIndexOf('word/media/a.png') - 46 + 24);
    return bytes;
  };
  return [
    ['a billion laughs', word({ 'word/document.xml': laughs }), 'file-unsafe'],
    ['elements a thousand deep', word({ 'word/document.xml': deep }), 'file-unsafe'],
    ['a bomb that says its size', saying(300 * 1_048_576), 'file-too-large'],
    ['a bomb that hides its size', saying(1), 'file-unsafe'],
    ['a body in the markup of another program', word({}), 'file-damaged'],
    ['macros', word({ 'word/vbaProject.bin': 'x' }), 'file-macros'],
    [
      'a spreadsheet',
      Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<x/>') })),
      'file-unknown-format',
    ],
    ['a path out of the archive', word({ '../../etc/passwd': 'x' }), 'file-unsafe'],
    ['half a document', word({}).subarray(0, 200), 'file-damaged'],
    ['half a PDF', pdf.subarray(0, 60), 'file-damaged'],
    [
      'an old Word file',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'file-old-office',
    ],
    [
      'a Word file behind a password',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'file-encrypted',
    ],
    ['a PDF that is an archive too', Buffer.concat([pdf, word({})]), 'file-ambiguous'],
    [
      'an archive with something behind it',
      Buffer.concat([word({}), Buffer.from('rest')]),
      'file-damaged',
    ],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]), 'file-unknown-format'],
    ['a page without a word', pdf, 'file-without-text'],
    ['spaces', Buffer.from('   \n  '), 'file-without-text'],
    ['a picture cut short', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'file-damaged'],
  ];
}
