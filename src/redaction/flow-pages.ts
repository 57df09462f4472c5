import PDFDocument from 'pdfkit';
import { type Cell, type Flow, type Line, linesOf, type Run, type Table, wordsOf } from './flow.js';
import { fontFile } from './fonts.js';
import { drawable } from './sheet.js';
import type { Paper } from './paper.js';
import { bytesOf, TIMELESS } from './pdf-writing.js';

const FACES = { regular: 'Regular', bold: 'Bold', italic: 'Italic', both: 'BoldItalic' } as const;
const MARGIN = 56;
const SIZE = 10;
const TITLE_SIZE = 15;
const HEADINGS = [14, 12.5, 11.5, 11, 10.5, 10] as const;
const INDENT = 18;
const PAD = 4;
const GREY = '#808080';

type Pdf = PDFKit.PDFDocument;
interface Room {
  readonly x: number;
  readonly width: number;
}

/**
 * A document with its headings, lists, tables and emphasis on pages of A4.
 *
 * Words of `text` that stand nowhere in the body, such as those of notes and headers, follow at the end, so that the pages
 * say all that was served.
 */
export async function typesetFlow(
  { title, text }: Paper,
  flow: Flow,
  rest: string,
): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    info: TIMELESS,
  });
  for (const [face, file] of Object.entries(FACES)) pdf.registerFont(face, fontFile(file));
  const written = bytesOf(pdf);
  pdf.font('bold').fontSize(TITLE_SIZE).text(drawable(title)).moveDown(0.5);
  for (const part of flow) {
    if (part.kind === 'table') setTable(pdf, part);
    else setLine(pdf, part, whole(pdf));
  }
  const left = leftOver(text, flow);
  if (left.length > 0) setRest(pdf, rest, left);
  pdf.end();
  return written;
}

function whole(pdf: Pdf): Room {
  return { x: MARGIN, width: pdf.page.width - 2 * MARGIN };
}

/** Lines of the served text that the body does not have. */
function leftOver(text: string, flow: Flow): readonly string[] {
  const said = new Set(linesOf(flow).flatMap((line) => wordsOf(line).split('\n').map(squeezed)));
  return text.split(/\r?\n|\f/).filter((line) => {
    const words = squeezed(line);
    return words !== '' && !said.has(words);
  });
}

function squeezed(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

function setRest(pdf: Pdf, heading: string, lines: readonly string[]): void {
  pdf.moveDown(1).font('bold').fontSize(HEADINGS[1]).text(drawable(heading), MARGIN).moveDown(0.3);
  pdf.font('regular').fontSize(SIZE);
  for (const line of lines) pdf.text(drawable(line), { lineGap: 2 });
}

function setLine(pdf: Pdf, line: Line, { x, width }: Room): void {
  if (line.newPage) pdf.addPage();
  const { heading, item } = line;
  const size = sizeOf(line);
  if (heading !== null) pdf.moveDown(0.5);
  const from = x + indentOf(line);
  if (item !== null) setSign(pdf, item.sign, from - INDENT + 2, size);
  setRuns(pdf, line, { x: from, width: width - (from - x) }, size);
  pdf.x = MARGIN;
  pdf.moveDown(item === null ? 0.4 : 0.1);
}

function sizeOf({ heading }: Line): number {
  return heading === null ? SIZE : (HEADINGS[heading - 1] ?? SIZE);
}

function indentOf({ item }: Line): number {
  return item === null ? 0 : INDENT * (item.depth + 1);
}

/** The sign stands before the words, on the same line; it must not be the last on a page. */
function setSign(pdf: Pdf, sign: string, x: number, size: number): void {
  pdf.font('regular').fontSize(size);
  if (pdf.y + size * 1.5 > pdf.page.height - MARGIN) pdf.addPage();
  const { y } = pdf;
  pdf.text(sign, x, y, { lineBreak: false });
  pdf.y = y;
}

function setRuns(pdf: Pdf, { runs, heading }: Line, { x, width }: Room, size: number): void {
  const words = runs.filter(({ text }) => text !== '');
  pdf.fontSize(size);
  if (words.length === 0) {
    pdf.font('regular').text(' ', x, pdf.y, { width });
    return;
  }
  words.forEach((run, index) => {
    const options = {
      width,
      lineGap: 2,
      continued: index < words.length - 1,
      underline: run.underlined,
      strike: run.struck,
    };
    pdf.font(faceOf(run, heading !== null));
    if (index === 0) pdf.text(drawable(run.text), x, pdf.y, options);
    else pdf.text(drawable(run.text), options);
  });
}

function faceOf({ bold, italic }: Run, heading: boolean): keyof typeof FACES {
  if (bold || heading) return italic ? 'both' : 'bold';
  return italic ? 'italic' : 'regular';
}

function setTable(pdf: Pdf, { rows }: Table): void {
  const columns = Math.max(
    ...rows.map((cells) => cells.reduce((sum, { span }) => sum + span, 0)),
    1,
  );
  const wide = whole(pdf).width / columns;
  for (const cells of rows) setRow(pdf, cells, wide);
  pdf.x = MARGIN;
  pdf.moveDown(0.5);
}

function setRow(pdf: Pdf, cells: readonly Cell[], wide: number): void {
  const heights = cells.map((cell) => heightOf(pdf, cell, cell.span * wide - 2 * PAD));
  const high = Math.max(SIZE * 1.6, ...heights) + 2 * PAD;
  if (high > pdf.page.height - 2 * MARGIN) {
    // A row that no page can hold is set as the words it has.
    for (const { lines } of cells) for (const line of lines) setLine(pdf, line, whole(pdf));
    return;
  }
  if (pdf.y + high > pdf.page.height - MARGIN) pdf.addPage();
  const top = pdf.y;
  let x = MARGIN;
  for (const { lines, span } of cells) {
    const width = span * wide;
    pdf.lineWidth(0.5).strokeColor(GREY).rect(x, top, width, high).stroke();
    pdf.y = top + PAD;
    for (const line of lines)
      setLine(pdf, { ...line, newPage: false }, { x: x + PAD, width: width - 2 * PAD });
    x += width;
  }
  pdf.y = top + high;
}

/** Never less than what it takes: the widest face is measured. */
function heightOf(pdf: Pdf, { lines }: Cell, width: number): number {
  return lines.reduce((sum, line) => {
    const size = sizeOf(line);
    const indent = indentOf(line);
    pdf.font('bold').fontSize(size);
    const words = drawable(wordsOf(line)) || ' ';
    const high = pdf.heightOfString(words, { width: Math.max(SIZE, width - indent), lineGap: 2 });
    return sum + high + size * (line.heading === null ? 0.6 : 1.2);
  }, 0);
}
