/**
 * Redacting a PDF, from bytes to bytes, against mupdf reading its text and against mupdf searching each entry on each
 * page, redacting and saving; interleaved, medians. mupdf runs here only, never in the server.
 *
 * Ours reads, cuts glyphs, writes the replacement and carries the pages over into a new file. Finding the places is
 * left out: benchmark `pseudonymiser` measures it. So is the thread around it, and reading back.
 */
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { compiled, interleaved, PROSE, row } from './_redaction.mjs';

// Some 2,200 characters a page, as a report has; 200 pages stay below the longest text of one document.
const LINES = 28;
const ENTRIES = Array.from({ length: 30 }, (_, index) =>
  index === 0 ? 'Wende Zilverschoon' : `Naam${index} Achter${index}`,
);

async function document(pages) {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 0; number < pages; number += 1) {
    const page = pdf.addPage([595, 842]);
    for (let line = 0; line < LINES; line += 1)
      page.drawText(
        line % 10 === 0
          ? 'Toen zag Wende Zilverschoon dat de fiets werd weggenomen.'
          : PROSE.slice(line, line + 80),
        { x: 56, y: 780 - line * 25, size: 10, font },
      );
  }
  return Buffer.from(await pdf.save());
}

export async function run() {
  const { openFile } = await import(compiled('open-file'));
  const mupdf = await import('mupdf');
  const rows = [];
  for (const pages of [1, 200]) {
    const bytes = await document(pages);
    const ours = async () => {
      const file = await openFile(bytes, undefined);
      const edits = [...file.text.matchAll(/Wende Zilverschoon/g)].map(({ index }) => ({
        start: index,
        end: index + 18,
        replacement: 'KN-7F3K-9QWD-H',
      }));
      const made = await file.redact(edits);
      file.close();
      return made;
    };
    const text = () => {
      const pdf = mupdf.Document.openDocument(bytes, 'application/pdf');
      let length = 0;
      for (let number = 0; number < pages; number += 1)
        length += pdf.loadPage(number).toStructuredText().asText().length;
      pdf.destroy();
      return length;
    };
    const search = () => {
      const pdf = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF();
      for (let number = 0; number < pages; number += 1) {
        const page = pdf.loadPage(number);
        for (const entry of ENTRIES)
          for (const quads of page.search(entry)) {
            const [x0, y0, x1, , , y1] = quads[0];
            page.createAnnotation('Redact').setRect([x0, y0, x1, y1]);
          }
        page.applyRedactions(false);
      }
      const saved = pdf.saveToBuffer('compress').asUint8Array().length;
      pdf.destroy();
      return saved;
    };
    const times = await interleaved(pages === 1 ? 15 : 3, { ours, text, search });
    rows.push(
      row(`redact-pdf ${pages} p.`, times.ours, times.text, 'mupdf text', 2.5, pages),
      row(
        `redact-pdf ${pages} p.`,
        times.ours,
        times.search,
        'mupdf search per entry',
        1 / 5,
        pages,
      ),
    );
  }
  return rows;
}
