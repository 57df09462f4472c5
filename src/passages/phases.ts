import type { Exchange } from './exchanges.js';
import { wordingsIn } from './keys.js';
import type { Lexicon } from './lexicon.js';
import { entriesOf, wordsOf } from './text.js';
import { OPENINGS, PRACTICE } from './words/function-words.js';

const LATEST_OPENING = 0.35;
const USUAL_OPENING = 0.06;

const opens = wordingsIn(entriesOf(OPENINGS));
const practises = wordingsIn(entriesOf(PRACTICE));

/**
 * The exchange in which the interviewer opens the account itself.
 *
 * What comes before is acquaintance and practice: it looks like answers and is not.
 */
export function openingOf(exchanges: readonly Exchange[], lexicon: Lexicon): number {
  const first = exchanges.slice(0, Math.ceil(exchanges.length * LATEST_OPENING));
  const says = (test: typeof opens) => (exchange: Exchange) =>
    exchange.asked.some((text) => test(wordsOf(text), lexicon).length > 0);
  const practised = first.slice(0, Math.ceil(first.length / 2)).findLastIndex(says(practises));
  const opening = first.findIndex(
    (exchange, at) => at > practised && at > 1 && says(opens)(exchange),
  );
  if (opening !== -1) return opening;
  return Math.max(practised + 1, Math.round(exchanges.length * USUAL_OPENING));
}
