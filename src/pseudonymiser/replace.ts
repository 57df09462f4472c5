import type { Span } from './types.js';

/** The text with every given span replaced, certain or not; spans are sorted and do not overlap. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const span of spans) {
    parts.push(text.slice(from, span.start), span.replacement);
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
