import type { Removals } from './format.js';
import {
  type Attribute,
  attributesOf,
  decodeMarkup,
  encodeMarkup,
  type MarkupVisitor,
  scanMarkup,
  type Splice,
  type Tag,
} from './markup.js';

/** A stretch of words in one part: in running text, in an attribute, or a name that programs refer to. */
export interface WordPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'run' | 'attribute' | 'token';
}

/** One part of a Word document as it was read: its words in reading order, and what is cut out of it anyway. */
export interface WordPart {
  /** Paragraphs in reading order; the pieces of one belong together. */
  readonly paragraphs: readonly (readonly (WordPiece | string)[])[];
  /** Words that stand outside running text, such as descriptions of pictures. */
  readonly aside: readonly WordPiece[];
  readonly cuts: readonly Splice[];
  readonly removals: Removals;
}

const TEXT_ELEMENTS = new Set(['t', 'delText', 'instrText', 'delInstrText']);
/** What was struck out reads apart from the sentence it stood in; else two words would run into one. */
const STRUCK_OUT = new Set(['del', 'moveFrom']);
const BREAKS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Elements that go with all that is in them: they point outside, hold programs or repeat what the vault knows. */
const CUT_ELEMENTS = new Set([
  'OLEObject',
  'altChunk',
  'subDoc',
  'control',
  'dataBinding',
  'docVars',
  'mailMerge',
  'attachedTemplate',
  'rsids',
  'saveThroughXslt',
  'externalData',
  'embedRegular',
  'embedBold',
  'embedItalic',
  'embedBoldItalic',
  // Data of fields in a coding of their own, values behind smart tags and custom markup, hidden series of charts.
  'fldData',
  'smartTagPr',
  'customXmlPr',
  'extLst',
  'attachedSchema',
  'captions',
]);
/** Attributes that go whatever they say: drawings of other programs, packed. */
const CUT_ATTRIBUTES = new Set(['gfxdata']);
const CUT_WITHOUT_PART = new Set(['headerReference', 'footerReference']);

const SIGNED = /^(author|initials|userId|providerId|ed|edGrp)$/;
const WORDED =
  /^(descr|title|alt|tooltip|instr|displayText|string|lastValue|href|src|hint|phldrT)$/;
/** Names that programs refer to: of which element each attribute is one. */
const NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  name: new Set([
    'docPr',
    'cNvPr',
    'bookmarkStart',
    'ser',
    'docPart',
    'moveFromRangeStart',
    'moveToRangeStart',
  ]),
  val: new Set([
    'alias',
    'aliases',
    'tag',
    'statusText',
    'helpText',
    'default',
    'listEntry',
    'name',
    'category',
    'entryMacro',
    'exitMacro',
    'docPart',
    'docPartCategory',
  ]),
  value: new Set(['listItem']),
  anchor: new Set(['hyperlink']),
  docLocation: new Set(['hyperlink']),
  tgtFrame: new Set(['hyperlink']),
  element: new Set(['customXml', 'smartTag']),
  uri: new Set(['customXml', 'smartTag']),
};
/** Elements whose value is read by people, as far as it has words. */
const WORDED_ELEMENTS = new Set(['tblCaption', 'tblDescription', 'lvlText']);
const HAS_WORDS = /\p{L}{2}/u;
const SETTINGS_ONLY =
  /^[\d\s.,:+-]*$|^(top|bottom|left|right|center|inside|outside|column|page|margin|General)$/;

/** Reads one part. `lost` are the relationships whose target does not come along. */
export function readWordPart(xml: string, lost: ReadonlySet<string>): WordPart {
  const reader = new WordPartReader(xml, lost);
  scanMarkup(xml, reader);
  return reader.result();
}

class WordPartReader implements MarkupVisitor {
  private readonly paragraphs: (WordPiece | string)[][] = [];
  private readonly aside: WordPiece[] = [];
  private readonly cuts: Splice[] = [];
  private readonly counts = { AUTHOR: 0, EMBEDDED_OBJECT: 0 };
  /** Paragraphs that are open: a text box lies inside a run of another paragraph. */
  private readonly unfinished: (WordPiece | string)[][] = [];
  private inText = 0;
  private cutting = 0;
  private cutFrom = 0;

  constructor(
    private readonly xml: string,
    private readonly lost: ReadonlySet<string>,
  ) {}

  open(tag: Tag): void {
    if (this.cutting > 0) {
      this.cutting += tag.selfClosing ? 0 : 1;
      return;
    }
    const attributes = tag.hasAttributes ? attributesOf(this.xml, tag) : [];
    if (this.isCut(tag, attributes)) {
      this.cut(tag);
      return;
    }
    for (const attribute of attributes) this.attribute(tag, attribute);
    this.enter(tag);
  }

  private enter({ name, selfClosing }: Tag): void {
    const mark = BREAKS[name];
    if (mark !== undefined) this.unfinished.at(-1)?.push(mark);
    if (selfClosing) return;
    if (name === 'p' || STRUCK_OUT.has(name)) this.unfinished.push([]);
    if (TEXT_ELEMENTS.has(name)) this.inText += 1;
  }

  close(name: string, _at: number, end: number): void {
    if (this.cutting > 0) {
      this.cutting -= 1;
      if (this.cutting === 0) this.cuts.push({ start: this.cutFrom, end, text: '' });
      return;
    }
    if (TEXT_ELEMENTS.has(name)) this.inText -= 1;
    if (name !== 'p' && !STRUCK_OUT.has(name)) return;
    const paragraph = this.unfinished.pop();
    if (paragraph !== undefined && paragraph.length > 0) this.paragraphs.push(paragraph);
  }

  text(start: number, end: number): void {
    if (this.cutting > 0) return;
    const raw = this.xml.slice(start, end);
    const paragraph = this.inText > 0 ? this.unfinished.at(-1) : undefined;
    if (paragraph === undefined && SETTINGS_ONLY.test(raw)) return;
    (paragraph ?? this.aside).push({ start, end, text: decodeMarkup(raw), kind: 'run' });
  }

  result(): WordPart {
    const { paragraphs, aside, cuts, counts } = this;
    return { paragraphs, aside, cuts, removals: counts };
  }

  private isCut({ name }: Tag, attributes: readonly Attribute[]): boolean {
    if (CUT_ELEMENTS.has(name)) return true;
    return CUT_WITHOUT_PART.has(name) && attributes.some((attribute) => this.isLost(attribute));
  }

  private cut(tag: Tag): void {
    if (tag.name === 'OLEObject' || tag.name === 'control') this.counts.EMBEDDED_OBJECT += 1;
    if (tag.selfClosing) {
      this.cuts.push({ start: tag.start, end: tag.end, text: '' });
      return;
    }
    this.cutting = 1;
    this.cutFrom = tag.start;
  }

  private isLost({ prefix, start, end }: Attribute): boolean {
    return prefix !== '' && this.lost.has(this.xml.slice(start, end));
  }

  private attribute(tag: Tag, attribute: Attribute): void {
    const { name, start, end, from, prefix } = attribute;
    if (start === end || prefix === 'xmlns:') return;
    if (this.isLost(attribute) || CUT_ATTRIBUTES.has(name))
      this.cuts.push({ start: from, end: end + 1, text: '' });
    else if (SIGNED.test(name)) this.sign(name, start, end);
    else this.keepWords(tag, attribute);
  }

  private keepWords(tag: Tag, attribute: Attribute): void {
    if (WORDED.test(attribute.name) || this.isWorded(tag, attribute))
      this.put(attribute, 'attribute');
    else if (NAMES[attribute.name]?.has(tag.name) === true) this.put(attribute, 'token');
  }

  private isWorded(tag: Tag, { name, start, end }: Attribute): boolean {
    return (
      name === 'val' && WORDED_ELEMENTS.has(tag.name) && HAS_WORDS.test(this.xml.slice(start, end))
    );
  }

  private sign(name: string, start: number, end: number): void {
    this.counts.AUTHOR += 1;
    this.cuts.push({ start, end, text: name === 'initials' ? 'A' : 'Auteur' });
  }

  private put({ start, end }: Attribute, kind: 'attribute' | 'token'): void {
    this.aside.push({ start, end, text: decodeMarkup(this.xml.slice(start, end)), kind });
  }
}

/** What stands in the source after a piece got other words. */
export function sourceOf(piece: WordPiece, text: string): string {
  if (piece.kind === 'token') return text.replace(/[^\p{L}\p{N}_]/gu, '').slice(0, 40) || 'x';
  return encodeMarkup(text);
}
