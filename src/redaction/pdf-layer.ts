import type { Box, Pdfium } from './pdfium.js';
import type { PageText, WordOnPage } from './pdf-page.js';

/** A word of a picture that the text laid over it says too: positions in the page's text, and its pixels. */
export interface CoveredWord {
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

export interface SeenBesidesLayer {
  /** Lines in which the picture shows something the text over it does not say. */
  readonly lines: readonly (readonly WordOnPage[])[];
  readonly covered: readonly CoveredWord[];
}

interface LayerWord {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

/**
 * Leaves out the lines of a scan that stand in its text layer word for word, at the same place.
 *
 * The pictures are read all the same: a layer may say less than the pixels show. What is left out keeps its place, so
 * that its pixels go with the word. A line with one other word stays whole, since a name needs its neighbours.
 */
export function besidesLayer(
  pdfium: Pdfium,
  { page, text }: { readonly page: PageText; readonly text: number },
  lines: readonly (readonly WordOnPage[])[],
): SeenBesidesLayer {
  const layer = layerWords(pdfium, text, page.text);
  if (layer.length === 0) return { lines, covered: [] };
  const kept: (readonly WordOnPage[])[] = [];
  const covered: CoveredWord[] = [];
  for (const line of lines) {
    const found = line.map((word) => underLayer(word, layer));
    if (found.includes(undefined)) kept.push(line);
    else covered.push(...found.filter((word) => word !== undefined).flat());
  }
  return { lines: kept, covered };
}

/** Marks and dust say nothing and are under any layer; undefined for a word that no layer says. */
function underLayer(
  { text, box }: WordOnPage,
  layer: readonly LayerWord[],
): readonly CoveredWord[] | undefined {
  const letters = lettersOf(text);
  if (letters === '') return [];
  const under = layer.find((word) => word.letters === letters && sameSpot(word.box, box));
  return under && [{ start: under.start, end: under.end, box }];
}

function sameSpot(one: Box, other: Box): boolean {
  return holdsMiddleOf(one, other) || holdsMiddleOf(other, one);
}

function holdsMiddleOf(outer: Box, { left, right, top, bottom }: Box): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= outer.left && x <= outer.right && y >= outer.bottom && y <= outer.top;
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function layerWords(pdfium: Pdfium, text: number, words: string): readonly LayerWord[] {
  return [...words.matchAll(/\S+/g)].flatMap((match) => {
    const word = { start: match.index, end: match.index + match[0].length };
    const [box, ...others] = rectsOfText(pdfium, text, word);
    // A word that is broken over lines stands at two places.
    return box === undefined || others.length > 0
      ? []
      : [{ letters: lettersOf(match[0]), ...word, box }];
  });
}

/** Where a stretch of a page's text stands on it. */
export function rectsOfText(
  pdfium: Pdfium,
  text: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Box[] {
  const { api } = pdfium;
  const first = api.FPDFText_GetCharIndexFromTextIndex(text, start);
  const last = api.FPDFText_GetCharIndexFromTextIndex(text, end - 1);
  if (first < 0 || last < first) return [];
  const rects = api.FPDFText_CountRects(text, first, last - first + 1);
  return pdfium.lend(32, (at) =>
    Array.from({ length: Math.max(0, rects) }, (_, which) => {
      api.FPDFText_GetRect(text, which, at, at + 8, at + 16, at + 24);
      const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.doubles(at, 4);
      return { left, top, right, bottom };
    }),
  );
}
