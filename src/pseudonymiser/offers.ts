import type { Candidate } from './candidate.js';
import type { Span } from './types.js';

const INDIRECT: ReadonlySet<string> = new Set([
  'RELATIVE_NAME',
  'TOWN',
  'BIRTHPLACE',
  'SCHOOL',
  'CLASS',
  'CLUB',
  'GP',
]);

/** How often an offer for this reason proved right on the labelled sets. */
const PROVED: Readonly<Record<string, number>> = {
  'known-street-typo': 0.9,
  'known-letter': 0.7,
  'known-initials': 0.7,
  'known-house-number': 0.6,
  'known-name-or-word': 0.56,
  'known-name-split': 0.5,
  'given-as-surname': 0.4,
  'near-name': 0.3,
  'surname-other-given-name': 0.12,
  'surname-other-initials': 0.08,
  'said-unrelated': 0.1,
  'birth-date-day': 0.18,
  'birth-date-other-year': 0.05,
  'pattern-speaker': 0.02,
  'pattern-phone': 0.05,
  'known-number-part': 0.1,
  'nickname-in-context': 0.15,
  introduced: 0.1,
  'known-surname-in-name': 0.02,
  'kinship-name': 0.05,
};
const OTHERWISE = 0.25;

/** What is direct counts in full: left open, it names the child. */
function urgency({ type, reason, likelihood }: Candidate): number {
  const likely = likelihood ?? PROVED[reason] ?? OTHERWISE;
  return INDIRECT.has(type) ? likely / 2 : likely;
}

const toSpan = ({ start, end, type, verdict, reason, replacement }: Candidate): Span => ({
  start,
  end,
  type,
  certain: verdict === 'certain',
  reason,
  replacement,
});

const WORDS_PER_OFFER = 100;
/** What is as likely as this has a place in an unfinished hundred too. */
const WELL_FOUNDED = 0.3;
/** What is less likely than this has none in a text of a few lines. */
const HARDLY_FOUNDED = 0.045;

/** How many offers may stand before one that is so urgent. */
function placesFor(urgent: number, words: number): number {
  const hundreds = words / WORDS_PER_OFFER;
  if (urgent >= WELL_FOUNDED) return Math.ceil(hundreds);
  return Math.max(urgent < HARDLY_FOUNDED ? 0 : 1, Math.round(hundreds));
}

/** All that is certain, and of what is doubtful the most urgent: one in 100 words. */
export function withinBudget(found: readonly Candidate[], words: number): readonly Span[] {
  const doubtful = found.filter(({ verdict }) => verdict === 'doubtful');
  const ranked = doubtful
    .map((candidate) => ({ candidate, urgent: urgency(candidate) }))
    .sort((a, b) => b.urgent - a.urgent);
  const offered = new Set(
    ranked
      .filter(({ urgent }, at) => at < placesFor(urgent, words))
      .map(({ candidate }) => candidate),
  );
  return found.filter((one) => one.verdict === 'certain' || offered.has(one)).map(toSpan);
}
