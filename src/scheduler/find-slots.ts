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
import type { Reason, SlotProposal, SlotQuery, SlotSearchResult } from './types.js';

/**
 * The first combinations that fit a child, best first, and what stood in the way of others.
 *
 * One proposal per start: the best interviewer and studio for it. Proposals are ranked by local
 * date, then the interviewer the child knows, the sex the child would rather speak to, travel, the
 * child's hours, load, and start. Everything proposed meets B1 to B4; B5 is the caller's window.
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
  const write = proposalWriter(search, day, soonest);
  let at = 0;
  while (at < offers.length && proposals.length < search.query.limit) {
    const alike = rankedAlike(offers, at);
    at += alike.length;
    for (const { cell, offer } of startsOf(alike)) {
      if (proposals.length >= search.query.limit) return;
      proposals.push(write(offer, cell));
    }
  }
}

function rankedAlike(offers: readonly Offer[], at: number): readonly Offer[] {
  const first = offers[at];
  let end = at + 1;
  for (let next = offers[end]; first && next && byRank(first, next) === 0; next = offers[end]) {
    end += 1;
  }
  return offers.slice(at, end);
}

function startsOf(
  offers: readonly Offer[],
): readonly { readonly cell: number; readonly offer: Offer }[] {
  const starts: { cell: number; offer: Offer }[] = [];
  for (const offer of offers) {
    for (let left = offer.bits; left !== 0; left &= left - 1) {
      starts.push({ cell: offer.word * 32 + 31 - Math.clz32(left & -left), offer });
    }
  }
  return offers.length === 1 ? starts : starts.sort((one, other) => one.cell - other.cell);
}

function soonestCell(offers: readonly Offer[]): number {
  let soonest = Infinity;
  for (const { word, bits } of offers) {
    soonest = Math.min(soonest, word * 32 + 31 - Math.clz32(bits & -bits));
  }
  return soonest;
}

/** Proposals of one offer share their reasons: nothing in them depends on the time of day. */
function proposalWriter(
  { index, free, query, segment }: Search,
  day: GridDay,
  soonest: number,
): (offer: Offer, cell: number) => SlotProposal {
  const written = new Map<Offer, readonly Reason[]>();
  return (offer, cell) => {
    const reasons = written.get(offer) ?? reasonsFor(offer, query, day);
    written.set(offer, reasons);
    const startsAt = instantOf(index.grid, cell);
    const interpreter = interpreterFor(segment, free, cell);
    return {
      startsAt: new Date(startsAt),
      endsAt: new Date(startsAt + segment.fit.minutes * 60_000),
      interviewerId: offer.interviewer.calendar.id,
      studioId: offer.room.studio.calendar.id,
      interpreterId: interpreter?.calendar.id ?? null,
      ageBand: segment.ageBand,
      reasons: [
        ...(cell === soonest ? [soonestReason(day)] : []),
        ...reasons,
        ...(interpreter === null ? [] : [interpreterReason(interpreter)]),
      ],
    };
  };
}

function interpreterFor(
  { interpreters, fit }: SegmentPlan,
  free: OfferSearch['free'],
  cell: number,
): InterpreterCandidate | null {
  return interpreters?.find((one) => canTake(free, one, cell, fit)) ?? null;
}
