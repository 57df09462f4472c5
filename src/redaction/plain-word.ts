import { pack } from './archive.js';
import { encodeMarkup } from './markup.js';
import { type Block, drawable, type Sheet } from './sheet.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
const PARTS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATION}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${RELATION}/footer" Target="footer1.xml"/></Relationships>`;
const NUMBERING = `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** A Word document with headings, lists and a language, and nothing that depends on when it was written. */
export function writeWord(sheet: Sheet): Buffer {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', RELATIONS],
    ['docProps/core.xml', core(sheet)],
    ['word/_rels/document.xml.rels', PARTS],
    ['word/document.xml', body(sheet)],
    ['word/footer1.xml', foot(sheet)],
    ['word/numbering.xml', NUMBERING],
    ['word/styles.xml', styles(sheet)],
  ];
  return Buffer.from(pack(new Map(parts.map(([name, xml]) => [name, Buffer.from(xml, 'utf8')]))));
}

const words = (text: string): string => encodeMarkup(drawable(text));

function core({ title, author, language, writtenAt }: Sheet): string {
  const moment = `${writtenAt.toISOString().slice(0, 19)}Z`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${words(title)}</dc:title><dc:creator>${words(author)}</dc:creator><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;
}

function styles({ language }: Sheet): string {
  const style = (id: string, name: string, size: number, outline: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/>${outline}</w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', 34, '')}${style('Heading1', 'heading 1', 25, '<w:outlineLvl w:val="0"/>')}<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
}

function body({ blocks, mark }: Sheet): string {
  const marked = mark === null ? '' : paragraph('Title', run(mark));
  return `${HEAD}<w:document ${W} ${R}><w:body>${marked}${blocks.map(blockOf).join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1280" w:right="1280" w:bottom="1280" w:left="1280" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function foot({ footer, mark }: Sheet): string {
  const line = mark === null ? footer : `${mark} \u2013 ${footer}`;
  return `${HEAD}<w:ftr ${W}><w:p><w:r><w:rPr><w:color w:val="555555"/><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">${words(line)}</w:t></w:r></w:p></w:ftr>`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return paragraph('Title', run(block.text));
    case 'heading':
      return paragraph('Heading1', run(block.text));
    case 'paragraph':
      return paragraph('Normal', run(block.text));
    case 'entry':
      return paragraph('Normal', `${run(`${block.label}: `, '<w:b/>')}${run(block.text)}`);
    case 'list':
      return block.items.map((item) => paragraph('ListBullet', run(item))).join('');
  }
}

function paragraph(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

function run(text: string, properties = ''): string {
  const lines = drawable(text).split('\n').map(encodeMarkup);
  return `<w:r><w:rPr>${properties}</w:rPr>${lines.map((line) => `<w:t xml:space="preserve">${line}</w:t>`).join('<w:br/>')}</w:r>`;
}
