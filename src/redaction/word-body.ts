import { FileRefused } from './format.js';
import { decodeMarkup, namespacesIn } from './markup.js';

const WORD_MARKUP =
  /^http:\/\/(schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(2006\/)?main$/;
/** What is no element, or a tag: its slash, its prefix, its name, its attributes, and the slash of an empty one. */
const NEXT =
  /<!--[^]*?-->|<\?[^]*?\?>|<(\/?)(?:([^\s<>/:!?]+):)?([^\s<>/:!?]+)((?:"[^"]*"|'[^']*'|[^"'<>])*?)(\/?)>/g;

export interface WordBody {
  /** The namespace of its words; files choose freely by which prefix they name it, or by none. */
  readonly namespace: string;
  /** Where its contents begin. */
  readonly start: number;
}

/**
 * The body of a Word document; refuses markup that Word would not know for its own.
 *
 * Reads no further than where the body begins: a whole part is long, and was walked through already.
 */
export function bodyOf(xml: string): WordBody {
  let depth = 0;
  const namespaces = new Map<string, string>();
  for (const match of xml.matchAll(NEXT)) {
    const tag = tagOf(match);
    if (depth < 2) declare(namespaces, tag.attributes);
    const namespace = namespaces.get(tag.prefix) ?? '';
    if (depth === 1 && tag.opensBody && WORD_MARKUP.test(namespace))
      return { namespace, start: match.index + match[0].length };
    depth += tag.steps;
  }
  throw new FileRefused('damaged');
}

function tagOf([, closing, prefix = '', name = '', attributes = '', empty]: RegExpExecArray) {
  const opens = closing === '' && empty === '';
  const closes = closing === '/' ? -1 : 0;
  return { prefix, attributes, opensBody: opens && name === 'body', steps: opens ? 1 : closes };
}

function declare(namespaces: Map<string, string>, attributes: string): void {
  for (const [prefix, uri] of namespacesIn(attributes)) namespaces.set(prefix, decodeMarkup(uri));
}
