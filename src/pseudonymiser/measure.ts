import type { Span } from './types.js';

/** A place in a labelled document. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
}

/** What a labelled document says must be found, and must stay. */
export interface Answers {
  readonly text: string;
  readonly spans: readonly Labelled[];
  readonly negatives: readonly Labelled[];
  readonly neutral: readonly Labelled[];
}

/** Sums over documents, from which every figure of quality follows. */
export interface Tally {
  readonly documents: number;
  readonly mentions: number;
  readonly found: number;
  readonly leakDirect: number;
  readonly leakAny: number;
  readonly leakAfterReview: number;
  readonly characters: number;
  readonly rightCharacters: number;
  readonly negatives: number;
  readonly touched: number;
  readonly offers: number;
  readonly words: number;
}

const INDIRECT = /^(?:RELATIVE_NAME|TOWN|BIRTHPLACE|SCHOOL|CLASS|CLUB|GP)$/;
const MAY_STAY =
  /^(?:van|der|den|de|het|ten|ter|te|t|v|d|vd|s|dr|drs|mr|mw|dhr|mevr|mej|mevrouw|meneer|heer|dokter|praktijk|basisschool|school|groep|klas|nummer|nr|huisarts|huisartsenpraktijk)$/i;

function covered(spans: readonly Span[], length: number): Uint8Array {
  const hidden = new Uint8Array(length);
  for (const { start, end } of spans) hidden.fill(1, start, end);
  return hidden;
}

/** Is every word of a mention hidden, but for particles, titles and generic nouns? */
function isHidden(text: string, hidden: Uint8Array, { start, end }: Labelled): boolean {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
  const open = words.filter(({ index, 0: word }) => {
    const from = start + index;
    return hidden.subarray(from, from + word.length).includes(0);
  });
  if (open.length === 0) return true;
  return open.length < words.length && open.every(({ 0: word }) => MAY_STAY.test(word));
}

const isDirect = ({ type }: Labelled): boolean => !INDIRECT.test(type ?? '');

/** Compares what was found in one document with its labels. */
export function measure(document: Answers, spans: readonly Span[]): Tally {
  const { text } = document;
  const certain = spans.filter((span) => span.certain);
  const hidden = covered(certain, text.length);
  const reviewed = covered(spans, text.length);
  const missed = document.spans.filter((label) => !isHidden(text, hidden, label));
  const right = new Uint8Array(text.length);
  for (const { start, end } of [...document.spans, ...document.neutral]) right.fill(1, start, end);
  const afterReview = missed.filter((label) => isDirect(label) && !isHidden(text, reviewed, label));
  return {
    documents: 1,
    mentions: document.spans.length,
    found: document.spans.length - missed.length,
    leakDirect: Number(missed.some(isDirect)),
    leakAny: Number(missed.length > 0),
    leakAfterReview: Number(afterReview.length > 0),
    characters: hidden.reduce((sum, bit) => sum + bit, 0),
    rightCharacters: hidden.reduce((sum, bit, at) => sum + (bit & (right[at] ?? 0)), 0),
    negatives: document.negatives.length,
    touched: document.negatives.filter(({ start, end }) => hidden.subarray(start, end).includes(1))
      .length,
    offers: spans.length - certain.length,
    words: text.split(/\s+/).length,
  };
}

/** The figures of several documents together. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (read: (tally: Tally) => number): number =>
    tallies.reduce((so, tally) => so + read(tally), 0);
  return {
    documents: sum(({ documents }) => documents),
    mentions: sum(({ mentions }) => mentions),
    found: sum(({ found }) => found),
    leakDirect: sum(({ leakDirect }) => leakDirect),
    leakAny: sum(({ leakAny }) => leakAny),
    leakAfterReview: sum(({ leakAfterReview }) => leakAfterReview),
    characters: sum(({ characters }) => characters),
    rightCharacters: sum(({ rightCharacters }) => rightCharacters),
    negatives: sum(({ negatives }) => negatives),
    touched: sum(({ touched }) => touched),
    offers: sum(({ offers }) => offers),
    words: sum(({ words }) => words),
  };
}
