import { FileRefused } from './format.js';
import { attributesOf, scanMarkup, type Tag } from './markup.js';

const WORD_MARKUP =
  /^http:\/\/(schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(2006\/)?main$/;

export interface WordBody {
  /** The namespace of its words; files choose freely by which prefix they name it, or by none. */
  readonly namespace: string;
  /** Where its contents begin. */
  readonly start: number;
}

/** The body of a Word document; refuses markup that Word would not know for its own. */
export function bodyOf(xml: string): WordBody {
  let depth = 0;
  let namespaces: ReadonlyMap<string, string> = new Map();
  let found: WordBody | undefined;
  scanMarkup(xml, {
    open: (tag) => {
      if (depth < 2) namespaces = new Map([...namespaces, ...declaredBy(xml, tag)]);
      if (depth === 1 && tag.name === 'body')
        found ??= bodyIn(tag, namespaces.get(prefixOf(xml, tag)));
      depth += tag.selfClosing ? 0 : 1;
    },
    close: () => {
      depth -= 1;
    },
    text: () => undefined,
  });
  if (found === undefined) throw new FileRefused('damaged');
  return found;
}

function bodyIn({ selfClosing, end }: Tag, namespace = ''): WordBody | undefined {
  return selfClosing || !WORD_MARKUP.test(namespace) ? undefined : { namespace, start: end };
}

function declaredBy(xml: string, tag: Tag): readonly (readonly [string, string])[] {
  return attributesOf(xml, tag)
    .filter(({ name, prefix }) => prefix === 'xmlns:' || (prefix === '' && name === 'xmlns'))
    .map(({ name, prefix, start, end }) => [prefix === '' ? '' : name, xml.slice(start, end)]);
}

function prefixOf(xml: string, { name, start }: Tag): string {
  return xml.slice(start + 1, xml.indexOf(name, start + 1)).replace(/:$/, '');
}
