import { SaxesParser } from 'saxes';
import { asWritten } from './read-back-names.js';

/** All character data by paragraph, all values of attributes, and names in markup that Word does not know. */
export function fromMarkup(xml: string): readonly string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const values = new Set<string>();
  const foreign = new Set<string>();
  const put = (text: string) => {
    if (open.length > 0) open[open.length - 1] = `${open.at(-1) ?? ''}${text}`;
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    for (const [key, value] of Object.entries(attributes)) {
      if (/\p{L}{2}/u.test(value)) values.add(value);
      const prefix = declaredBy(key);
      if (prefix === undefined) continue;
      values.add(prefix);
      if (!KNOWN_MARKUP.test(value)) foreign.add(prefix);
    }
    // Markup nobody knows may say in its own names what others say in words.
    const names = [name, ...Object.keys(attributes)];
    for (const key of names.filter((one) => foreign.has(prefixOf(one)))) values.add(localOf(key));
    const local = localOf(name);
    if (local === 'p') open.push('');
    else if (BLANKS.has(local)) put(' ');
  });
  parser.on('closetag', ({ name }) => {
    if (localOf(name) === 'p') texts.push(open.pop() ?? '');
  });
  parser.on('text', (text) => {
    if (open.length > 0) put(text);
    else if (text.trim() !== '') texts.push(text);
  });
  parser.on('cdata', put);
  parser.on('comment', (text) => texts.push(text));
  parser.on('processinginstruction', ({ target, body }) => texts.push(`${target} ${body}`));
  parser.write(xml).close();
  return [...texts, ...[...values].map(asWritten)];
}

const BLANKS = new Set(['tab', 'br', 'cr']);
const KNOWN_MARKUP =
  /^(https?:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.oclc\.org|www\.w3\.org)\/|urn:schemas-microsoft-com:)/;

/** The prefix an attribute declares, empty for markup without one; undefined for all other attributes. */
function declaredBy(key: string): string | undefined {
  if (key === 'xmlns') return '';
  return key.startsWith('xmlns:') ? key.slice(6) : undefined;
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
