/** One part of a document that is written from nothing: what it is, not how it looks. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'entry'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A document to be written, in a form every reader and every screen reader can take. */
export interface Sheet {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The moment the document says it is of; equal input gives equal bytes. */
  readonly writtenAt: Date;
  /** At the foot of every page: for whom this copy is. */
  readonly footer: string;
  /** One word across every page, for what is not settled yet; null when it is. */
  readonly mark: string | null;
  readonly blocks: readonly Block[];
}

/** Letters and signs that fonts and XML can carry; anything else is shown by a sign. */
export function drawable(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u045f\u2010-\u2026\u20ac]/gu, '?');
}
