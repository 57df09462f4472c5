import { type Parts } from './archive.js';
import { FileRefused, type RemovalKind, type Removals } from './format.js';
import { attributesOf, decodeMarkup, encodeMarkup, scanMarkup, type Tag } from './markup.js';

/** One line of a relationships part: what an id in the text points to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** Parts that come along, rewritten; everything else stays behind. The names say nothing. */
const KEPT_XML =
  /^word\/(document|styles|stylesWithEffects|numbering|settings|fontTable|footnotes|endnotes|comments|header|footer|theme\/theme|charts\/(chart|style|colors)|diagrams\/(data|layout|quickStyle|colors|drawing)|drawings\/drawing)\d{0,4}\.xml$/;
export const PICTURE = /^word\/media\/[^/]+$/;

export function isKeptXml(name: string): boolean {
  return KEPT_XML.test(name);
}

/** Refuses what is no plain Word document: another Office file, one with macros, or one without its main part. */
export function checkPackage(parts: Parts): void {
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) throw new FileRefused('unknown-format');
  const declared = types.toString('utf8');
  if (
    [...parts.keys()].some((name) => /vbaProject|vbaData|\.bin\.rels$/i.test(name)) ||
    /macroEnabled|vbaProject/i.test(declared)
  )
    throw new FileRefused('macros');
  if (!declared.includes(MAIN) || !parts.has('word/document.xml'))
    throw new FileRefused('unknown-format');
}

export function xmlOf(part: Buffer): string {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe
      ? 'utf-16le'
      : part[0] === 0xfe && part[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    throw new FileRefused('damaged');
  }
}

export function relationshipsOf(parts: Parts, name: string): readonly Relationship[] {
  const part = parts.get(relsNameOf(name));
  if (part === undefined) return [];
  const xml = xmlOf(part);
  const found: Relationship[] = [];
  scanMarkup(xml, {
    open: (tag) => {
      if (tag.name === 'Relationship') found.push(relationship(xml, tag));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function relationship(xml: string, tag: Tag): Relationship {
  const values = new Map(
    attributesOf(xml, tag).map(({ name, start, end }) => [
      name,
      decodeMarkup(xml.slice(start, end)),
    ]),
  );
  return {
    id: values.get('Id') ?? '',
    type: (values.get('Type') ?? '').replace(/^.*\//, ''),
    target: values.get('Target') ?? '',
    external: values.get('TargetMode') === 'External',
  };
}

export function relsNameOf(name: string): string {
  return name.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** The part a relationship of another part points to. */
export function targetOf(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function writeRelationships(relationships: readonly Relationship[]): Buffer {
  const lines = relationships.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${encodeMarkup(id)}" Type="${typeUri(type)}" Target="${encodeMarkup(target)}"${mode}/>`;
  });
  return part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`,
  );
}

const MICROSOFT: Readonly<Record<string, string>> = {
  stylesWithEffects: 'http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects',
  diagramDrawing: 'http://schemas.microsoft.com/office/2007/relationships/diagramDrawing',
  chartStyle: 'http://schemas.microsoft.com/office/2011/relationships/chartStyle',
  chartColorStyle: 'http://schemas.microsoft.com/office/2011/relationships/chartColorStyle',
};

function typeUri(type: string): string {
  return MICROSOFT[type] ?? `${OFFICE}/${type.replace(/[^A-Za-z]/g, '')}`;
}

/** Declares the parts that came along, with the types they had. */
export function writeTypes(original: string, names: readonly string[]): Buffer {
  const overrides: string[] = [];
  const kept = new Set(names.map((name) => `/${name}`));
  scanMarkup(original, {
    open: (tag) => {
      if (tag.name !== 'Override') return;
      const values = new Map(
        attributesOf(original, tag).map(({ name, start, end }) => [
          name,
          original.slice(start, end),
        ]),
      );
      const name = values.get('PartName') ?? '';
      if (kept.has(name) && !PICTURE.test(name.slice(1)))
        overrides.push(
          `<Override PartName="${name}" ContentType="${values.get('ContentType') ?? ''}"/>`,
        );
    },
    close: () => undefined,
    text: () => undefined,
  });
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ].map(
    ([extension, type]) => `<Default Extension="${extension ?? ''}" ContentType="${type ?? ''}"/>`,
  );
  return part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
  );
}

function part(body: string): Buffer {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`, 'utf8');
}

/** What stays behind of a package, by kind. */
export function leftBehind(names: readonly string[]): Removals {
  const counts: Partial<Record<RemovalKind, number>> = {};
  for (const name of names) {
    const kind = kindOf(name);
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function kindOf(name: string): RemovalKind | undefined {
  if (name.endsWith('.rels') || name === '[Content_Types].xml') return undefined;
  if (name.startsWith('docProps/thumbnail')) return 'THUMBNAIL';
  if (name.startsWith('docProps/')) return 'PROPERTIES';
  if (name.startsWith('customXml/')) return 'CUSTOM_XML';
  if (/\/(embeddings|activeX)\//.test(name)) return 'EMBEDDED_OBJECT';
  return 'OTHER_PART';
}
