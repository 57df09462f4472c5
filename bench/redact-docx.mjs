/**
 * Redacting a DOCX, from bytes to bytes, against unpacking, scanning and packing its text part (the least
 * anybody must do), and against mammoth reading its text; interleaved, medians.
 *
 * Ours reads every part, joins runs, takes what is not on the list out, replaces and writes anew. Finding the
 * places is left out: benchmark `pseudonymiser` measures it. So is the thread around it, and reading back.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compiled, interleaved, PROSE, row } from './_redaction.mjs';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const PARAGRAPHS_A_PAGE = 6;

function document(pages) {
  const paragraph = (text) =>
    `<w:p w:rsidR="00AB12CD"><w:pPr><w:spacing w:after="120"/></w:pPr>${text
      .match(/.{1,60}/g)
      .map(
        (part) =>
          `<w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`,
      )
      .join('')}</w:p>`;
  const body = Array.from({ length: pages * PARAGRAPHS_A_PAGE }, (_, index) =>
    paragraph(index % 3 === 0 ? `${PROSE}Toen zag Wende Zilverschoon het.` : PROSE),
  ).join('');
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
      ),
      'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    }),
  );
}

function scanOnly(bytes) {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']);
  let found = 0;
  for (let at = xml.indexOf('Zilverschoon'); at >= 0; at = xml.indexOf('Zilverschoon', at + 1))
    found += 1;
  parts['word/document.xml'] = strToU8(xml);
  return zipSync(parts).length + found;
}

export async function run() {
  const { openFile } = await import(compiled('open-file'));
  const { default: mammoth } = await import('mammoth');
  const rows = [];
  for (const pages of [1, 200]) {
    const bytes = document(pages);
    const ours = async () => {
      const file = await openFile(bytes, undefined);
      const edits = [...file.text.matchAll(/Wende Zilverschoon/g)].map(({ index }) => ({
        start: index,
        end: index + 18,
        replacement: 'KN-7F3K-9QWD-H',
      }));
      return file.redact(edits);
    };
    const times = await interleaved(pages === 1 ? 40 : 5, {
      ours,
      scan: () => scanOnly(bytes),
      mammoth: () => mammoth.extractRawText({ buffer: bytes }),
    });
    rows.push(
      row(`redact-docx ${pages} p.`, times.ours, times.scan, 'unpack + scan + pack', 2, pages),
      row(`redact-docx ${pages} p.`, times.ours, times.mammoth, 'mammoth text', 1 / 3, pages),
    );
  }
  return rows;
}
