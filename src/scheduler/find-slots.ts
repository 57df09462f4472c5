import { MINUTE } from './amsterdam.js';
import type { InterpreterCandidate } from './candidates.js';
import { canTake } from './feasible-starts.js';
import { instantOf, type GridDay } from './grid.js';
import { findNearMisses } from './near-misses.js';
import { byRank, offersInWord, type Offer, type OfferSearch } from './offers.js';
import { wordMask } from './plane.js';
import { preferencesOf } from './preferences.js';
import { daysOf, openInWord, planQuery, type SegmentPlan } from './query-plan.js';
import { interpreterReason, reasonsFor, soonestReason } from './reasons.js';
import type { SchedulerIndex } from './scheduler-index.js';
import { startsInHours } from './start-mask.js';
import { spreadStarts } from './spread.js';
import type { SlotProposal, SlotQuery, SlotSearchResult } from './types.js';

/**
 * The first combinations that fit a child, best first, and what stood in the way of others.
 *
 * One proposal per start: the best interviewer and studio for it. Proposals are ranked by local
 * date, then the interviewer the child knows, the sex the child would rather speak to, travel, the
 * child's hours, load, and start. `perDay` keeps so many of each date, the best among them and the
 * others spread over the day; the rest is left out and nothing else changes. Everything proposed meets B1 to B4; B5 is the caller's window.
 */
export function findSlots(index: SchedulerIndex, query: SlotQuery): SlotSearchResult {
  const proposals: SlotProposal[] = [];
  for (const segment of planQuery(index, query)) {
    if (proposals.length >= query.limit) break;
    proposeInSegment(index, query, segment, proposals);
  }
  return { proposals, nearMisses: findNearMisses(index, query, proposals) };
}

interface Search extends OfferSearch {
  readonly index: SchedulerIndex;
}

function proposeInSegment(
  index: SchedulerIndex,
  query: SlotQuery,
  segment: SegmentPlan,
  proposals: SlotProposal[],
): void {
  const preferences = preferencesOf(segment, query);
  const search = { index, free: index.free, query, segment, preferences };
  const { first, last } = daysOf(index, segment.range);
  for (let place = first; place <= last && proposals.length < query.limit; place += 1) {
    const day = index.grid.days[place];
    const offers = day === undefined ? [] : offersOn(search, day, place);
    if (day !== undefined && offers.length > 0) proposeOn(search, day, offers, proposals);
  }
}

/** Best first, and in order of start where they rank alike. */
function offersOn(search: Search, day: GridDay, place: number): readonly Offer[] {
  const offers: Offer[] = [];
  for (let word = day.firstCell >> 5; word <= (day.endCell - 1) >> 5; word += 1) {
    const open = openInWord(search.segment, word);
    const wanted = open === 0 ? 0 : open & wordMask(word, day.firstCell, day.endCell - 1);
    if (wanted !== 0) offers.push(...offersInWord(search, { word, wanted }));
  }
  return splitByChildHours(search, place, offers).toSorted(byRank);
}

function splitByChildHours(
  { index, query, segment }: Search,
  place: number,
  offers: readonly Offer[],
): readonly Offer[] {
  if (query.childHours === undefined || query.childHoursRequired === true) return offers;
  const days = { first: place, last: place };
  const suiting = startsInHours(index.grid, segment.fit, query.childHours, days);
  return offers
    .flatMap((offer) => {
      const suits = suiting[offer.word] ?? 0;
      return [
        { ...offer, bits: offer.bits & suits },
        { ...offer, bits: offer.bits & ~suits, suitsChild: false },
      ];
    })
    .filter((offer) => offer.bits !== 0);
}

/** Walks offers that rank alike together, so that their starts come in order. */
function proposeOn(
  search: Search,
  day: GridDay,
  offers: readonly Offer[],
  proposals: SlotProposal[],
): void {
  const soonest = proposals.length === 0 ? soonestCell(offers) : -1;
  const room = search.query.limit - proposals.length;
  const perDay = search.query.perDay ?? null;
  // A choice of dates and of parts of the day is worth more to a family than every quarter of the first morning.
  const considered = perDay === null ? room : Infinity;
  const ranked: Start[] = [];
  for (let at = 0; at < offers.length && ranked.length < considered;) {
    const end = endOfAlike(offers, at);
    const alike = offers.slice(at, end).map((offer) => writerFor(search, day, offer, soonest));
    takeInOrder(alike, considered, ranked);
    at = end;
  }
  const kept = perDay === null ? ranked : spreadStarts(ranked, perDay).slice(0, room);
  for (const { cell, write } of kept) proposals.push(write(cell));
}

function endOfAlike(offers: readonly Offer[], at: number): number {
  const first = offers[at];
  let end = at + 1;
  for (let next = offers[end]; first && next && byRank(first, next) === 0; next = offers[end]) {
    end += 1;
  }
  return end;
}

/** Writes the proposals of one offer; what does not depend on the start is written once. */
interface OfferWriter {
  left: number;
  readonly word: number;
  readonly write: (cell: number) => SlotProposal;
}

interface Start {
  readonly cell: number;
  readonly write: (cell: number) => SlotProposal;
}

function takeInOrder(writers: OfferWriter[], limit: number, ranked: Start[]): void {
  while (ranked.length < limit) {
    let cell = Infinity;
    let next: OfferWriter | null = null;
    for (const writer of writers) {
      const first = writer.left === 0 ? Infinity : firstCell(writer.word, writer.left);
      if (first < cell) {
        cell = first;
        next = writer;
      }
    }
    if (next === null) return;
    next.left &= next.left - 1;
    ranked.push({ cell, write: next.write });
  }
}

function soonestCell(offers: readonly Offer[]): number {
  let soonest = Infinity;
  for (const { word, bits } of offers) {
    soonest = Math.min(soonest, firstCell(word, bits));
  }
  return soonest;
}

function firstCell(word: number, bits: number): number {
  return word * 32 + 31 - Math.clz32(bits & -bits);
}

function writerFor(
  { index, free, query, segment }: Search,
  day: GridDay,
  offer: Offer,
  soonest: number,
): OfferWriter {
  const shared = reasonsFor(offer, query, day);
  const minutes = segment.fit.minutes * MINUTE;
  const interviewerId = offer.interviewer.calendar.id;
  const studioId = offer.room.studio.calendar.id;
  const { ageBand } = segment;
  const write = (cell: number): SlotProposal => {
    const at = instantOf(index.grid, cell);
    const interpreter = interpreterFor(segment, free, cell);
    const reasons = cell === soonest ? [soonestReason(day), ...shared] : shared;
    return {
      startsAt: new Date(at),
      endsAt: new Date(at + minutes),
      interviewerId,
      studioId,
      interpreterId: interpreter?.calendar.id ?? null,
      ageBand,
      reasons: interpreter === null ? reasons : [...reasons, interpreterReason(interpreter)],
    };
  };
  return { left: offer.bits, word: offer.word, write };
}

function interpreterFor(
  { interpreters, fit }: SegmentPlan,
  free: OfferSearch['free'],
  cell: number,
): InterpreterCandidate | null {
  return interpreters?.find((one) => canTake(free, one, cell, fit)) ?? null;
}
