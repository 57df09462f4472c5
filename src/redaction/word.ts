import { pack, type Parts, unpack } from './archive.js';
import type { Area } from './areas.js';
import {
  addRemovals,
  type Edit,
  FileRefused,
  type Limits,
  type OpenedFile,
  type RedactedFile,
  WITHOUT_WORDS,
} from './format.js';
import { spliced } from './markup.js';
import type { PictureReader } from './picture.js';
import { Renaming } from './renaming.js';
import { type Rewritten, rewrite, TextMap } from './text-map.js';
import {
  checkPackage,
  isKeptXml,
  leftBehind,
  PICTURE,
  type Relationship,
  relationshipsOf,
  relsNameOf,
  targetOf,
  writeRelationships,
  writeTypes,
  xmlOf,
} from './word-package.js';
import { bodyOf } from './word-body.js';
import { renamedMarkup } from './word-names.js';
import { type NestedPicture, readPictures, redactPictures, unseen } from './word-pictures.js';
import { readWordPart, sourceOf, type WordPart, type WordPiece } from './word-part.js';

/** Where a stretch of the text stands: in a part, or in the address of a link. */
type Target =
  | { readonly kind: 'piece'; readonly part: string; readonly piece: WordPiece }
  | { readonly kind: 'link'; readonly part: string; readonly id: string };

interface ReadPart {
  readonly name: string;
  readonly xml: string;
  readonly part: WordPart;
  readonly relationships: readonly Relationship[];
  readonly lost: number;
}

// Body first, then what a reader meets around it.
const ORDER = ['document', 'header', 'footer', 'footnotes', 'endnotes', 'comments'];
const EMPTY_ADDRESS = 'about:blank';

/** Opens a Word document: words of every part in reading order, each with its place in the XML. */
export async function openWord(
  bytes: Buffer,
  limits: Limits,
  pictures: PictureReader,
): Promise<OpenedFile> {
  const parts = unpack(bytes, limits);
  checkPackage(parts);
  const map = new TextMap<Target>(limits.textLength);
  const read = [...parts.keys()]
    .filter(isKeptXml)
    .toSorted((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1))
    .map((name) => readPart(parts, name));
  for (const one of read) addPart(map, one);
  const nested = await readPictures(parts, map, pictures);
  const sheets = nested.flatMap((one) => one.sheets);
  if (map.text().trim() === '') {
    if (sheets.length === 0) throw new FileRefused('without-text');
    map.gap(WITHOUT_WORDS);
  }
  const text = map.text();
  // What no copy could be made of is refused here, not when somebody asks for one.
  bodyOf(xmlOf(parts.get('word/document.xml') ?? Buffer.alloc(0)));
  return {
    format: 'DOCX',
    text,
    sheets,
    redact: (edits, words = [], withoutPictures = false, areas = []) => {
      const seen = withoutPictures ? nested.map(unseen) : nested;
      const word = { parts, read, nested: seen, map, text, withoutPictures, areas };
      return redact(word, edits, new Renaming(words));
    },
    close: () => undefined,
  };
}

function rank(name: string): number {
  const at = ORDER.findIndex((word) => name.startsWith(`word/${word}`));
  return at < 0 ? ORDER.length : at;
}

function readPart(parts: Parts, name: string): ReadPart {
  const all = relationshipsOf(parts, name);
  const relationships = all.filter((one) => comesAlong(parts, name, one));
  const kept = new Set(relationships.map(({ id }) => id));
  const lost = new Set(all.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  const xml = xmlOf(parts.get(name) ?? Buffer.alloc(0));
  return { name, xml, relationships, lost: lost.size, part: readWordPart(xml, lost) };
}

function comesAlong(parts: Parts, from: string, { type, target, external }: Relationship): boolean {
  if (external) return type === 'hyperlink';
  const name = targetOf(from, target);
  return parts.has(name) && (isKeptXml(name) || PICTURE.test(name));
}

function addPart(map: TextMap<Target>, { name, part, relationships }: ReadPart): void {
  for (const paragraph of part.paragraphs) {
    for (const item of paragraph) {
      if (typeof item === 'string') map.gap(item);
      else map.add(item.text, { kind: 'piece', part: name, piece: item });
    }
    map.gap('\n');
  }
  for (const piece of part.aside) {
    if (piece.text.trim() === '') continue;
    map.add(piece.text, { kind: 'piece', part: name, piece });
    map.gap('\n');
  }
  for (const { id, target } of relationships.filter(({ external }) => external)) {
    map.add(target, { kind: 'link', part: name, id });
    map.gap('\n');
  }
}

interface ReadWord {
  readonly parts: Parts;
  readonly read: readonly ReadPart[];
  readonly nested: readonly NestedPicture[];
  readonly map: TextMap<Target>;
  readonly text: string;
  readonly withoutPictures: boolean;
  readonly areas: readonly Area[];
}

async function redact(
  word: ReadWord,
  edits: readonly Edit[],
  renaming: Renaming,
): Promise<RedactedFile> {
  const changed = rewrite(word.map.segments, word.text, edits);
  const pictures = await redactPictures(word.nested, edits, word.areas);
  const out = new Map(pictures.parts);
  for (const one of word.read) {
    out.set(one.name, Buffer.from(named(rewritten(one, changed), renaming), 'utf8'));
    if (one.relationships.length > 0)
      out.set(
        relsNameOf(one.name),
        writeRelationships(
          relationshipsAfter(one, changed, pictures.renamed).map((line) => ({
            ...line,
            id: renaming.of(line.id),
          })),
        ),
      );
  }
  const gone = [...word.parts.keys()].filter(
    (name) => !out.has(name) && !pictures.renamed.has(name),
  );
  return {
    bytes: pack(withFrame(word.parts, out)),
    removals: addRemovals(
      { [word.withoutPictures ? 'PICTURE' : 'PICTURE_UNREADABLE']: pictures.unreadable },
      { NAME: renaming.count, AREA: word.withoutPictures ? 0 : word.areas.length },
      leftBehind(gone),
      ...word.read.flatMap(({ part, lost }) => [part.removals, { LINK: lost }]),
    ),
    under: pictures.under,
  };
}

function rewritten({ name, xml, part }: ReadPart, changed: readonly Rewritten<Target>[]): string {
  const splices = changed.flatMap(({ segment: { target }, text }) =>
    target.kind === 'piece' && target.part === name
      ? [{ start: target.piece.start, end: target.piece.end, text: sourceOf(target.piece, text) }]
      : [],
  );
  // Comments of the XML itself and orders to programs are nobody’s words; none comes along, nor what said the encoding it had.
  return spliced(xml, [...part.cuts, ...splices]).replaceAll(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
}

function named(xml: string, renaming: Renaming): string {
  return renaming.isEmpty ? xml : renamedMarkup(xml, renaming);
}

function relationshipsAfter(
  { name, relationships }: ReadPart,
  changed: readonly Rewritten<Target>[],
  renamed: ReadonlyMap<string, string>,
): readonly Relationship[] {
  const hit = new Set(
    changed.flatMap(({ segment: { target } }) =>
      target.kind === 'link' && target.part === name ? [target.id] : [],
    ),
  );
  return relationships.map((one) => {
    if (one.external) return hit.has(one.id) ? { ...one, target: EMPTY_ADDRESS } : one;
    const to = targetOf(name, one.target);
    return { ...one, target: `/${renamed.get(to) ?? to}` };
  });
}

/** The parts with the two that every package has; its own properties do not come along. */
function withFrame(original: Parts, parts: ReadonlyMap<string, Buffer>): Parts {
  const types = xmlOf(original.get('[Content_Types].xml') ?? Buffer.alloc(0));
  const main = { id: 'rId1', type: 'officeDocument', target: 'word/document.xml', external: false };
  return new Map([
    ['[Content_Types].xml', writeTypes(types, [...parts.keys()])],
    ['_rels/.rels', writeRelationships([main])],
    ...parts,
  ]);
}
