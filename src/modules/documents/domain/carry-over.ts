import type { Place, PlaceDecision, PlaceType } from './document.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is found today. */
interface Find extends Stretch {
  readonly type: PlaceType;
  readonly certain: boolean;
  /** Stable code of why it was found; never holds the words. */
  readonly reason: string;
  readonly replacement: string;
}

/** A place of the version before, with who decided about it. */
export interface EarlierPlace extends Omit<Place, 'number'> {
  readonly foundBy: 'ENGINE' | 'PERSON';
  readonly reason: string;
  readonly decidedAt: Date | null;
  readonly decidedById: string | null;
  readonly cutsOff: boolean;
  readonly foundStart: number;
  readonly foundEnd: number;
}

/** A place of the version that is made anew. */
export interface CarriedPlace extends EarlierPlace {
  /** What a person decided here in the version before, where that could not be taken over. */
  readonly decidedBefore: PlaceDecision | null;
}

/** What a person pointed out beyond today's finds, and has to decide again. */
const BEFORE = 'by-hand-before';
const WORD = /[\p{L}\p{N}]/u;

/**
 * The places of a version that is made anew of the same original: what is found in it today, with what people marked and
 * decided in the version before.
 *
 * A decision stands again where the same is found for the same reason, or where nothing else is found. Where today's finds
 * say otherwise they go first, and what a person marked beyond them waits for a decision: nothing that was replaced by
 * hand is left standing unasked. INV-DOC-18.
 */
export function carryOver(
  text: string,
  finds: readonly Find[],
  earlier: readonly EarlierPlace[],
): readonly CarriedPlace[] {
  const decided = earlier.filter(({ decision }) => decision !== null);
  const again = standingAgain(finds, decided);
  const places = finds.map((find) => {
    const place = again.get(find);
    if (place === undefined) return undecided(find);
    // Today's reason and words, with the edges and the decision of before.
    const { reason, replacement } = find;
    return asItWas({ ...place, reason, replacement });
  });
  const sorted = places.toSorted((left, right) => left.start - right.start);
  const done = new Set(again.values());
  const before = new Map<CarriedPlace, PlaceDecision | null>();
  const gone = new Set<CarriedPlace>();
  const besides: CarriedPlace[] = [];
  for (const place of decided) {
    if (done.has(place)) continue;
    const met = touching(sorted, place);
    besides.push(...besidesOf(place, met, text));
    for (const find of met) {
      if (givesWay(find, place)) gone.add(find);
      else if (saysOtherwise(place, find)) before.set(find, place.decision);
    }
  }
  return sorted
    .filter((place) => !gone.has(place))
    .map((place) => ({ ...place, decidedBefore: before.get(place) ?? null }))
    .concat(besides)
    .sort((left, right) => left.start - right.start);
}

/** Finds about which a person decided in the version before, when they were the same. */
function standingAgain(
  finds: readonly Find[],
  decided: readonly EarlierPlace[],
): ReadonlyMap<Find, EarlierPlace> {
  const sorted = finds.toSorted((left, right) => left.start - right.start);
  const byEdges = new Map(sorted.map((find) => [`${find.start} ${find.end}`, find]));
  const again = new Map<Find, EarlierPlace>();
  for (const place of decided) {
    const find = byEdges.get(`${place.foundStart} ${place.foundEnd}`);
    if (find === undefined || !isSameFind(place, find)) continue;
    // Edges that were moved over what is found now would hide it.
    if (touching(sorted, place).every((one) => one === find)) again.set(find, place);
  }
  return again;
}

/** Whoever kept words, or a part of them, weighed why they were found; whoever replaced them did not need to. */
function isSameFind(place: EarlierPlace, find: Find): boolean {
  if (place.foundBy === 'PERSON') return false;
  if (place.type !== find.type || place.certain !== find.certain) return false;
  if (place.decision === 'REPLACE' && !place.cutsOff) return true;
  return place.reason === find.reason && place.replacement === find.replacement;
}

/** What a person marked or decided that today's finds do not say. */
function besidesOf(
  place: EarlierPlace,
  met: readonly CarriedPlace[],
  text: string,
): readonly CarriedPlace[] {
  if (met.length === 0) return staysNeeded(place) ? [asItWas(place)] : [];
  if (met.some((find) => givesWay(find, place))) return [asItWas(place)];
  if (place.decision !== 'REPLACE') return [];
  return uncovered(place, met)
    .filter(({ start, end }) => WORD.test(text.slice(start, end)))
    .map((stretch) => askedAgain(place, stretch));
}

/** A doubt that nobody has any more needs no answer; words under a black area do, whatever the answer was. */
function staysNeeded({ decision, reason }: EarlierPlace): boolean {
  return decision === 'REPLACE' || reason === 'under-area';
}

/** Who marked exactly the words that are in doubt today answered the doubt, in words of their own. */
function givesWay(find: CarriedPlace, place: EarlierPlace): boolean {
  const byHand = place.foundBy === 'PERSON' && place.decision === 'REPLACE';
  return byHand && !find.certain && find.start === place.start && find.end === place.end;
}

/** Whether a reviewer would find something else here than they left. */
function saysOtherwise(place: EarlierPlace, find: CarriedPlace): boolean {
  const byHand = place.foundBy === 'PERSON';
  if (place.decision === 'KEEP') return !byHand;
  return !find.certain || (byHand && place.replacement !== find.replacement);
}

function undecided(find: Find): CarriedPlace {
  const { start, end, type, certain, reason, replacement } = find;
  return {
    start,
    end,
    type,
    certain,
    reason,
    replacement,
    foundBy: 'ENGINE',
    foundStart: start,
    foundEnd: end,
    cutsOff: false,
    decision: null,
    decidedAt: null,
    decidedById: null,
    decisionReason: null,
    decidedBefore: null,
  };
}

function asItWas(place: EarlierPlace): CarriedPlace {
  return { ...place, decidedBefore: null };
}

function askedAgain(place: EarlierPlace, stretch: Stretch): CarriedPlace {
  const { type, replacement, decision } = place;
  const find = { ...stretch, type, certain: false, reason: BEFORE, replacement };
  return { ...undecided(find), foundBy: 'PERSON', decidedBefore: decision };
}

/** The parts of a stretch that no place covers. */
function uncovered({ start, end }: Stretch, met: readonly Stretch[]): readonly Stretch[] {
  const edges = [start, ...met.flatMap((one) => [one.start, one.end]), end];
  const parts: Stretch[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const part = { start: edges[at] ?? end, end: edges[at + 1] ?? end };
    if (part.start < part.end) parts.push(part);
  }
  return parts;
}

/** Everything in a sorted row without overlaps that lies across a stretch. */
function touching<One extends Stretch>(
  sorted: readonly One[],
  { start, end }: Stretch,
): readonly One[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while ((sorted[last]?.start ?? end) < end) last += 1;
  return sorted.slice(low, last);
}
