import type { Parts } from './archive.js';
import { attributesOf, decodeMarkup, scanMarkup, type Tag } from './markup.js';
import { xmlOf } from './word-package.js';

/** The value of an attribute by its local name. */
export function valueOf(xml: string, tag: Tag, wanted: string): string | undefined {
  if (!tag.hasAttributes) return undefined;
  const found = attributesOf(xml, tag).find(
    ({ name }) => name === wanted || name.endsWith(`:${wanted}`),
  );
  return found === undefined ? undefined : decodeMarkup(xml.slice(found.start, found.end));
}

const ORDER: Readonly<Record<string, number>> = { title: 1, subtitle: 2 };
const DEEPEST = 6;

/** Which styles are headings, and of which order. */
export function headingStyles(parts: Parts): ReadonlyMap<string, number> {
  const headings = new Map<string, number>();
  let style = '';
  eachTag(parts, 'word/styles.xml', (tag, xml) => {
    if (tag.name === 'style') style = valueOf(xml, tag, 'styleId') ?? '';
    const level = levelOf(tag, xml);
    if (level >= 1 && level <= DEEPEST) headings.set(style, level);
  });
  return headings;
}

function levelOf(tag: Tag, xml: string): number {
  if (tag.name === 'name') return orderOf(valueOf(xml, tag, 'val') ?? '');
  return tag.name === 'outlineLvl' ? Number(valueOf(xml, tag, 'val')) + 1 : 0;
}

function orderOf(name: string): number {
  const [, number] = /^heading (\d)$/i.exec(name) ?? [];
  return number === undefined ? (ORDER[name.toLowerCase()] ?? 0) : Number(number);
}

type Value = (attribute: string) => string;

/** Whether a level of a list has numbers; by list and level. */
export function numberedLists(parts: Parts): (list: string, level: number) => boolean {
  const forms = new Map<string, string>();
  const shapes = new Map<string, string>();
  let [shape, level, list] = ['', '', ''];
  const reads: Readonly<Record<string, ((value: Value) => void) | undefined>> = {
    abstractNum: (value) => {
      shape = value('abstractNumId');
    },
    lvl: (value) => {
      level = value('ilvl');
    },
    numFmt: (value) => forms.set(`${shape} ${level}`, value('val')),
    num: (value) => {
      list = value('numId');
    },
    abstractNumId: (value) => shapes.set(list, value('val')),
  };
  eachTag(parts, 'word/numbering.xml', (tag, xml) => {
    reads[tag.name]?.((wanted) => valueOf(xml, tag, wanted) ?? '');
  });
  return (wanted, at) => {
    const form = forms.get(`${shapes.get(wanted) ?? ''} ${at}`) ?? 'bullet';
    return form !== 'bullet' && form !== 'none';
  };
}

function eachTag(parts: Parts, name: string, use: (tag: Tag, xml: string) => void): void {
  const part = parts.get(name);
  if (part === undefined) return;
  const xml = xmlOf(part);
  scanMarkup(xml, {
    open: (tag) => {
      use(tag, xml);
    },
    close: () => undefined,
    text: () => undefined,
  });
}
