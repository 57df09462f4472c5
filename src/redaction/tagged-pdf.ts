import PDFDocument from 'pdfkit';
import { fontFile, REGULAR_FONT } from './fonts.js';
import { type Block, drawable, type Sheet } from './sheet.js';
import { bytesOf } from './pdf-writing.js';

const MARGIN = 64;
const FOOT = 44;
const SIZE = 10.5;
const SIZES = { title: 17, heading: 12.5, paragraph: SIZE } as const;
const TAGS = { title: 'H1', heading: 'H2', paragraph: 'P' } as const;
const GREY = '#555555';
const MARK_SIZE = 110;

/** PDF/A-2a: every word is tagged with what it is, the fonts are inside, and nothing depends on when it was written. */
export async function writePdf(sheet: Sheet): Promise<Buffer> {
  const { title, author, language, writtenAt } = sheet;
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 8, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    font: REGULAR_FONT,
    info: { Title: title, Author: author, CreationDate: writtenAt, ModDate: writtenAt },
  });
  const written = bytesOf(pdf);
  pdf.registerFont('regular', REGULAR_FONT);
  pdf.registerFont('bold', fontFile('Bold'));
  setBlocks(pdf, sheet.blocks);
  setPages(pdf, sheet);
  pdf.end();
  return written;
}

function setBlocks(pdf: PDFKit.PDFDocument, blocks: readonly Block[]): void {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of blocks) root.add(setBlock(pdf, block));
  root.end();
}

function setBlock(pdf: PDFKit.PDFDocument, block: Block): PDFKit.PDFStructureElement {
  if (block.kind === 'list') return setList(pdf, block.items);
  if (block.kind === 'entry')
    return pdf.struct('P', {}, () => {
      pdf
        .font('bold')
        .fontSize(SIZE)
        .text(`${drawable(block.label)}: `, { continued: true });
      pdf.font('regular').text(drawable(block.text)).moveDown(0.3);
    });
  const { kind, text } = block;
  return pdf.struct(TAGS[kind], {}, () => {
    if (kind === 'heading') pdf.moveDown(0.6);
    pdf.font(kind === 'paragraph' ? 'regular' : 'bold').fontSize(SIZES[kind]);
    pdf.text(drawable(text), { lineGap: 2 }).moveDown(0.5);
  });
}

function setList(pdf: PDFKit.PDFDocument, items: readonly string[]): PDFKit.PDFStructureElement {
  const list = pdf.struct('L');
  for (const item of items)
    list.add(
      pdf.struct('LI', {}, [
        pdf.struct('LBody', {}, () => {
          pdf.font('regular').fontSize(SIZE);
          pdf.text(`\u2022 ${drawable(item)}`, { indent: 8, lineGap: 2 });
        }),
      ]),
    );
  list.end();
  return list;
}

/** What belongs to the page and not to the text; a reader aloud skips it. */
function setPages(pdf: PDFKit.PDFDocument, { footer, mark }: Sheet): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    const { width, height, margins } = pdf.page;
    margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('regular').fontSize(8).fillColor(GREY);
    pdf.text(`${drawable(footer)}  -  ${index + 1}/${count}`, MARGIN, height - FOOT, {
      lineBreak: false,
      width: width - 2 * MARGIN,
    });
    if (mark !== null) setMark(pdf, mark);
    pdf.endMarkedContent();
  }
}

function setMark(pdf: PDFKit.PDFDocument, mark: string): void {
  const { width, height } = pdf.page;
  pdf.save();
  pdf.rotate(-50, { origin: [width / 2, height / 2] });
  pdf.font('bold').fontSize(MARK_SIZE).fillColor('black').fillOpacity(0.1);
  const wide = pdf.widthOfString(mark);
  pdf.text(mark, (width - wide) / 2, (height - MARK_SIZE) / 2, { lineBreak: false });
  pdf.restore();
}
