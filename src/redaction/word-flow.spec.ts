import { beforeAll, describe, expect, it } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { aWordDocumentWith } from '../../test/harness/files.js';
import { typesetFlow } from './flow-pages.js';
import { linesOf, wordsOf } from './flow.js';
import { readWordFlow } from './word-flow.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (runs: string, says = '') => `<w:p><w:pPr>${says}</w:pPr>${runs}</w:p>`;
const item = (text: string, list: number, level = 0) =>
  p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (body: string, says = '') => `<w:tc><w:tcPr>${says}</w:tcPr>${body}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

const PARTS = {
  'word/styles.xml': `<w:styles ${W}><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Eigen"><w:name w:val="Eigen"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:styleId="Gewoon"><w:name w:val="Normal"/></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};
const BODY = [
  p(r('Bevindingen'), '<w:pStyle w:val="Kop1"/>'),
  p(r('Op het plein'), '<w:pStyle w:val="Eigen"/>'),
  p(
    `${r('Zij zei ')}${r('nadrukkelijk', '<w:b/>')}${r(' dat ', '<w:b w:val="0"/>')}${r('hij', '<w:i/><w:b/>')}${r(' ging.')}`,
    '<w:pStyle w:val="Gewoon"/>',
  ),
  item('eerst', 7),
  item('daarbij', 7, 1),
  item('dan', 7),
  `<w:tbl>${row(cell(p(r('Wie'))), cell(p(r('Waar'))))}${row(cell(p(r('over beide kolommen')), '<w:gridSpan w:val="2"/>'))}${row(cell(p(r('buurman'))), cell(`<w:tbl>${row(cell(p(r('bij het hek'))))}</w:tbl>`))}</w:tbl>`,
  p(`${r('Voor de pagina.')}<w:r><w:br w:type="page"/></w:r>${r('Na de pagina.')}`),
  p('<w:del><w:r><w:delText>weggehaald</w:delText></w:r></w:del>'),
].join('');

const file = aWordDocumentWith(BODY, PARTS);
const flow = readWordFlow(file);
const lineOf = (words: string) => linesOf(flow).find((line) => wordsOf(line) === words)!;

describe('a served Word document', () => {
  it('says which of its lines are headings, by name or outline, and which are not', () => {
    expect(lineOf('Bevindingen').heading).toBe(1);
    expect(lineOf('Op het plein').heading).toBe(2);
    expect(lineOf('Zij zei nadrukkelijk dat hij ging.').heading).toBeNull();
  });

  it('keeps what is bold or slanted, and ends it where it is turned off', () => {
    const { runs } = lineOf('Zij zei nadrukkelijk dat hij ging.');

    expect(runs.map(({ bold, italic }) => [bold, italic])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('counts the items of a list past those that lie deeper', () => {
    const signs = ['eerst', 'daarbij', 'dan'].map((words) => lineOf(words).item);

    expect(signs).toEqual([
      { sign: '1.', depth: 0 },
      { sign: '\u2022', depth: 1 },
      { sign: '2.', depth: 0 },
    ]);
  });

  it('keeps tables, with cells that cover columns, and what stands in a table within', () => {
    const table = flow.find((part) => part.kind === 'table')!;

    expect(
      table.rows.map((cells) => cells.map(({ lines, span }) => [lines.map(wordsOf).join(), span])),
    ).toEqual([
      [
        ['Wie', 1],
        ['Waar', 1],
      ],
      [['over beide kolommen', 2]],
      [
        ['buurman', 1],
        ['bij het hek', 1],
      ],
    ]);
  });

  it('begins a page where it says so, and strikes out what was taken out', () => {
    expect(lineOf('Na de pagina.').newPage).toBe(true);
    expect(lineOf('Voor de pagina.').newPage).toBe(false);
    expect(lineOf('weggehaald').runs[0]).toMatchObject({ struck: true });
  });
});

interface Shown {
  readonly str: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

async function shownOn(bytes: Uint8Array): Promise<readonly Shown[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const shown: Shown[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const one of items)
      if ('str' in one && one.str.trim() !== '')
        shown.push({
          str: one.str.trim(),
          page,
          x: one.transform[4],
          y: one.transform[5],
          size: one.height,
          font: one.fontName,
        });
  }
  await loading.destroy();
  return shown;
}

describe('its pages', () => {
  const REST = 'Noten';
  let shown: readonly Shown[];
  const at = (words: string) => shown.find(({ str }) => str.includes(words))!;

  beforeAll(async () => {
    const text = `Een gewone zin.\nBevindingen\nOp het plein\nZij zei  nadrukkelijk dat hij ging.\nweggehaald\nEen voetnoot van iemand.`;
    shown = await shownOn(await typesetFlow({ title: 'Stuk', text }, flow, REST));
  }, 30_000);

  it('show headings larger, emphasis in another face, and cells beside each other', () => {
    expect(at('Bevindingen').size).toBeGreaterThan(at('Op het plein').size);
    expect(at('Op het plein').size).toBeGreaterThan(at('Zij zei').size);
    expect(at('nadrukkelijk').font).not.toBe(at('Zij zei').font);
    expect(at('nadrukkelijk').y).toBeCloseTo(at('Zij zei').y, 1);
    expect(at('Waar').y).toBeCloseTo(at('Wie').y, 1);
    expect(at('Waar').x).toBeGreaterThan(at('Wie').x + 50);
    expect(at('1.').y).toBeCloseTo(at('eerst').y, 1);
    expect(at('daarbij').x).toBeGreaterThan(at('eerst').x);
    expect([at('Voor de pagina').page, at('Na de pagina').page]).toEqual([1, 2]);
  });

  it('say at the end what was served beside the body, and nothing twice', () => {
    const words = shown.map(({ str }) => str).join(' ');

    expect(words).toMatch(/Noten Een voetnoot van iemand\.$/);
    expect(words.split('Bevindingen')).toHaveLength(2);
  });

  it('hold rows that no page can hold as the words they have, and no row over the edge', async () => {
    const long = 'De bezorger liep naar het hek en weer terug. '.repeat(300);
    const rows = Array.from({ length: 60 }, (_, index) =>
      row(cell(p(r(`rij ${index}`))), cell(p(r('x')))),
    );
    const tall = `<w:tbl>${row(cell(p(r(long))), cell(p(r('ernaast'))))}${rows.join('')}</w:tbl>`;
    const pages = await shownOn(
      await typesetFlow({ title: 'Stuk', text: '' }, readWordFlow(aWordDocumentWith(tall)), REST),
    );

    expect(pages.filter(({ y }) => y < 50)).toEqual([]);
    expect(pages.filter(({ str }) => /^rij \d+$/.test(str))).toHaveLength(60);
    expect(pages.some(({ str }) => str === 'ernaast')).toBe(true);
  });

  it('are the same bytes for the same document', async () => {
    const made = () => typesetFlow({ title: 'Stuk', text: '' }, flow, REST);

    expect((await made()).equals(await made())).toBe(true);
  });
});
