const HIDDEN = /<(script|style|head|template|noscript)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[^]*?(?:-->|$)/g;
const LINE_END = /<(?:br|hr)\b[^>]*>|<\/(?:p|div|tr|li|h[1-6]|table|blockquote|pre|title)\s*>/gi;
const CELL_END = /<\/t[dh]\s*>/gi;
const TAG = /<[^>]*>/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euml: 'ë',
  eacute: 'é',
  egrave: 'è',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  ccedil: 'ç',
  euro: '€',
};

/** The words of a styled message as plain text; where a link leads to and what a picture is called go with the styling. */
export function htmlText(html: string): string {
  return html
    .replace(COMMENT, '')
    .replace(HIDDEN, '')
    .replace(/[\r\n\t ]+/g, ' ')
    .replace(LINE_END, '\n')
    .replace(CELL_END, '\t')
    .replace(TAG, '')
    .replace(
      /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,10});/gi,
      (whole, name: string) => decoded(name) ?? whole,
    )
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

function decoded(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
