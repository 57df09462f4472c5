import {
  attributesOf,
  decodeMarkup,
  encodeMarkup,
  namespacesIn,
  scanMarkup,
  type Splice,
  spliced,
} from './markup.js';
import type { Renaming } from './renaming.js';

const KNOWN_MARKUP =
  /^(https?:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.oclc\.org|www\.w3\.org)\/|urn:schemas-microsoft-com:)/;

/**
 * A part in which no name of a thing says these words any more: values of attributes, prefixes, and names in markup of
 * others. Running text is left alone: that is reviewed.
 */
export function renamedMarkup(xml: string, renaming: Renaming): string {
  const foreign = foreignPrefixes(xml);
  const splices: Splice[] = [];
  const put = (start: number, end: number, text: string) => {
    if (text !== xml.slice(start, end)) splices.push({ start, end, text });
  };
  const putName = (start: number, whole: string) => {
    put(start, start + whole.length, nameAfter(whole, foreign, renaming));
  };
  scanMarkup(xml, {
    open: (tag) => {
      putName(tag.start + 1, nameAt(xml, tag.start + 1));
      for (const { name, prefix, start, end } of attributesOf(xml, tag)) {
        const value = xml.slice(start, end);
        const at = xml.lastIndexOf(`${prefix}${name}`, start);
        if (prefix === 'xmlns:')
          put(at + prefix.length, at + prefix.length + name.length, renaming.of(name));
        else putName(at, `${prefix}${name}`);
        if (isNamespace(prefix, name) && KNOWN_MARKUP.test(value)) continue;
        const changed = renaming.of(decodeMarkup(value));
        if (changed !== decodeMarkup(value)) put(start, end, encodeMarkup(changed));
      }
    },
    close: (_name, at) => {
      putName(at + 2, nameAt(xml, at + 2));
    },
    text: () => undefined,
  });
  return spliced(xml, splices);
}

function isNamespace(prefix: string, name: string): boolean {
  return prefix === 'xmlns:' || name === 'xmlns';
}

function nameAt(xml: string, from: number): string {
  return /[^\s/>]*/y.exec(xml.slice(from, from + 512))?.[0] ?? '';
}

/** Names in markup that Word knows are its own words, whatever a child is called. */
function nameAfter(whole: string, foreign: ReadonlySet<string>, renaming: Renaming): string {
  const colon = whole.indexOf(':');
  const prefix = whole.slice(0, Math.max(0, colon));
  const local = whole.slice(colon + 1);
  const kept = foreign.has(prefix) ? renaming.of(local) : local;
  return colon < 0 ? kept : `${renaming.of(prefix)}:${kept}`;
}

function foreignPrefixes(xml: string): ReadonlySet<string> {
  return new Set(
    namespacesIn(xml)
      .filter(([, uri]) => !KNOWN_MARKUP.test(uri))
      .map(([prefix]) => prefix),
  );
}
