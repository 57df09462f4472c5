import { FileRefused } from './format.js';

/** What a scan of markup meets, with positions in the source so that everything else stays as it is. */
export interface MarkupVisitor {
  open(tag: Tag): void;
  close(name: string, at: number, end: number): void;
  text(start: number, end: number): void;
}

export interface Tag {
  /** Local name, without the prefix: prefixes may be chosen freely. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly hasAttributes: boolean;
}

const DEEPEST = 512;
const LESS = 60;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const DOUBLE = 34;
const SINGLE = 39;
const EQUALS = 61;
const GREATER = 62;
const SPACE = 32;

/**
 * Walks through an XML part once.
 *
 * A document type is refused before anything of it is read: entities are how a small part becomes a billion laughs.
 */
export function scanMarkup(xml: string, visitor: MarkupVisitor): void {
  let at = 0;
  let depth = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next < 0) break;
    if (next > at) visitor.text(at, next);
    if (isSpecial(xml.charCodeAt(next + 1))) {
      at = special(xml, next, visitor);
      continue;
    }
    at = tagEnd(xml, next);
    depth += element(xml, next, at, visitor);
    if (depth > DEEPEST || depth < 0) throw new FileRefused('unsafe');
  }
  if (depth !== 0) throw new FileRefused('damaged');
}

function isSpecial(code: number): boolean {
  return code === BANG || code === QUESTION;
}

/** Tells the visitor of one tag; returns by how much it changes the depth. */
function element(xml: string, start: number, end: number, visitor: MarkupVisitor): number {
  if (xml.charCodeAt(start + 1) === SLASH) {
    visitor.close(localName(xml, start + 2, end), start, end);
    return -1;
  }
  const tag = tagAt(xml, start, end);
  visitor.open(tag);
  return tag.selfClosing ? 0 : 1;
}

function special(xml: string, at: number, visitor: MarkupVisitor): number {
  if (xml.startsWith('<?', at)) return after(xml, '?>', at);
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at);
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at);
    visitor.text(at, end);
    return end;
  }
  throw new FileRefused('unsafe');
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new FileRefused('damaged');
  return at + mark.length;
}

/** Where a tag ends: a `>` inside a quoted value does not end it. */
function tagEnd(xml: string, from: number): number {
  let at = from;
  let end = xml.indexOf('>', at);
  for (;;) {
    if (end < 0) throw new FileRefused('damaged');
    const quote = quoteBetween(xml, at, end);
    if (quote < 0) return end + 1;
    at = xml.indexOf(xml.charCodeAt(quote) === DOUBLE ? '"' : "'", quote + 1) + 1;
    if (at === 0) throw new FileRefused('damaged');
    if (at > end) end = xml.indexOf('>', at);
  }
}

function quoteBetween(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === DOUBLE || code === SINGLE) return at;
  }
  return -1;
}

function tagAt(xml: string, start: number, end: number): Tag {
  const selfClosing = xml.charCodeAt(end - 2) === SLASH;
  const name = localName(xml, start + 1, end);
  return { name, start, end, selfClosing, hasAttributes: end - start > name.length + 12 };
}

function localName(xml: string, from: number, end: number): string {
  let start = from;
  for (let at = from; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 58) start = at + 1;
    else if (code <= 32 || code === 62 || code === SLASH || code === LESS)
      return xml.slice(start, at);
  }
  return xml.slice(start, end);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text of a stretch of markup; unknown entities can only come from a document type, so they are refused. */
export function decodeMarkup(raw: string): string {
  const cdata = raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : undefined;
  if (cdata !== undefined || !raw.includes('&')) return cdata ?? raw;
  return raw.replace(/&([^;&]{1,12});?/g, (_, name: string) => {
    const known = ENTITIES[name] ?? numeric(name);
    if (known === undefined) throw new FileRefused('unsafe');
    return known;
  });
}

function numeric(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

export function encodeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export interface Attribute {
  readonly name: string;
  readonly prefix: string;
  /** Positions of the value in the source, without its quotes. */
  readonly start: number;
  readonly end: number;
  /** Where the whole attribute begins, with the space before it. */
  readonly from: number;
}

/** The attributes of a tag, found by walking through it once. */
export function attributesOf(xml: string, tag: Tag): readonly Attribute[] {
  const found: Attribute[] = [];
  let at = nameEnd(xml, tag.start + 1, tag.end);
  while (at < tag.end) {
    const from = at;
    const begin = skipSpace(xml, at, tag.end);
    const end = nameEnd(xml, begin, tag.end);
    const equals = skipSpace(xml, end, tag.end);
    if (end === begin || xml.charCodeAt(equals) !== EQUALS) {
      at = Math.max(end, begin + 1);
      continue;
    }
    const open = skipSpace(xml, equals + 1, tag.end);
    const close = xml.indexOf(xml[open] ?? '"', open + 1);
    if (close < 0 || !isQuote(xml.charCodeAt(open))) throw new FileRefused('damaged');
    found.push(attributeAt(xml, { from, begin, end, start: open + 1, close }));
    at = close + 1;
  }
  return found;
}

function attributeAt(
  xml: string,
  {
    from,
    begin,
    end,
    start,
    close,
  }: Readonly<Record<'from' | 'begin' | 'end' | 'start' | 'close', number>>,
): Attribute {
  const colon = xml.indexOf(':', begin);
  const local = colon >= 0 && colon < end ? colon + 1 : begin;
  return { name: xml.slice(local, end), prefix: xml.slice(begin, local), start, end: close, from };
}

function isQuote(code: number): boolean {
  return code === DOUBLE || code === SINGLE;
}

function skipSpace(xml: string, from: number, to: number): number {
  let at = from;
  while (at < to && xml.charCodeAt(at) <= SPACE) at += 1;
  return at;
}

/** Where a name ends: at space, `=`, `/` or `>`. */
function nameEnd(xml: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code <= SPACE || code === EQUALS || code === SLASH || code === GREATER) break;
  }
  return at;
}

/** A change to the source: what stands between the two positions becomes this. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with all changes; of two that overlap the one that begins first wins. */
export function spliced(source: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return source;
  const parts: string[] = [];
  let at = 0;
  for (const splice of splices.toSorted((one, two) => one.start - two.start || two.end - one.end)) {
    if (splice.start < at) continue;
    parts.push(source.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

const DECLARED = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The namespaces that a stretch of markup declares, as written, each with its prefix; without one the prefix is empty. */
export function namespacesIn(markup: string): readonly (readonly [prefix: string, uri: string])[] {
  return [...markup.matchAll(DECLARED)].map(
    ([, prefix = '', double, single]) => [prefix, double ?? single ?? ''] as const,
  );
}
