import type { Exchange } from './exchanges.js';
import { phraseMatcher } from './keys.js';
import type { Lexicon } from './lexicon.js';
import { entriesOf, wordsOf } from './text.js';
import { OPENINGS } from './words/function-words.js';

const LATEST_OPENING = 0.35;
const USUAL_OPENING = 0.06;

const opens = phraseMatcher(entriesOf(OPENINGS));

/**
 * The exchange in which the interviewer opens the account itself.
 *
 * What comes before is acquaintance and practice: it looks like answers and is not.
 */
export function openingOf(exchanges: readonly Exchange[], lexicon: Lexicon): number {
  const latest = Math.ceil(exchanges.length * LATEST_OPENING);
  const found = exchanges
    .slice(2, latest)
    .findIndex(({ asked }) => asked.some((text) => opens(wordsOf(text), lexicon)));
  return found === -1 ? Math.round(exchanges.length * USUAL_OPENING) : found + 2;
}
