import { describe, expect, it } from '@jest/globals';
import { typeset } from './paper.js';
import { OpenPages } from './pdf-open-pages.js';
import { pageText } from './pdf-page.js';
import { redactPage } from './pdf-redact.js';
import { loadPdfium, type Pdfium } from './pdfium.js';

const LINE = 'Toen zag Quirine Zonnevlinder de fiets.';
const NAME = 'Quirine Zonnevlinder';

/** A document of three pages, opened with room for some letters, and the place of a name on its second page. */
async function opened(most: number) {
  const pdfium = await loadPdfium();
  const text = Array.from({ length: 140 }, () => LINE).join('\n');
  const bytes = await typeset({ title: 'Aantekening', text });
  const memory = pdfium.keep(bytes);
  const document = pdfium.api.FPDF_LoadMemDocument(memory, bytes.length, '');
  const pages = new OpenPages(pdfium, document, most);
  const texts = [0, 1, 2].map((index) => {
    const open = pages.open(index, () => false);
    const page = pageText(pdfium, open.text);
    pages.put(index, open, page.text.length);
    return page;
  });
  const close = () => {
    pages.close();
    pdfium.api.FPDF_CloseDocument(document);
    pdfium.free(memory);
  };
  return { pdfium, document, pages, texts, close };
}

function redacted(
  pdfium: Pdfium,
  document: number,
  page: { readonly text: string },
  text?: number,
) {
  const { api } = pdfium;
  const part = api.FPDF_CreateNewDocument();
  api.FPDF_ImportPages(part, document, '2', 0);
  const start = page.text.indexOf(NAME);
  const written = [{ start, end: start + NAME.length, replacement: 'KN-7F3K-9QWD-H' }];
  redactPage(pdfium, part, 0, { page, written, seen: [], covered: [], text });
  const read = new OpenPages(pdfium, part).open(0, () => false);
  const says = pageText(pdfium, read.text).text;
  api.FPDFText_ClosePage(read.text);
  api.FPDF_ClosePage(read.page);
  const bytes = pdfium.save(part).toString('latin1');
  api.FPDF_CloseDocument(part);
  return { says, bytes: bytes.replace(/\/ID\s*\[[^\]]*\]/, '') };
}

describe('pages that stay open', () => {
  it('stay open up to the letters there is room for, not one more', async () => {
    const whole = await opened(Infinity);
    const letters = whole.texts.map(({ text }) => text.length);
    const [first = 0, second = 0] = letters;
    const exact = await opened(first + second);
    const short = await opened(first + second - 1);
    const kept = ({ pages }: typeof whole) => [0, 1, 2].map((at) => pages.textOf(at) !== undefined);

    expect(letters.every((count) => count > 100)).toBe(true);
    expect([kept(whole), kept(exact)]).toEqual([
      [true, true, true],
      [true, true, false],
    ]);
    expect(kept(short).slice(0, 2)).toEqual([true, false]);
    for (const one of [whole, exact, short]) one.close();
  });

  it('lead to the same file as pages that are opened again', async () => {
    const { pdfium, document, pages, texts, close } = await opened(Infinity);
    const page = texts[1]!;
    const open = redacted(pdfium, document, page, pages.textOf(1));
    const again = redacted(pdfium, document, page);
    close();

    expect(open.bytes === again.bytes).toBe(true);
    expect(open.says).toContain('KN-7F3K-9QWD-H');
  });
});
