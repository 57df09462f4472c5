import type { InterviewerCandidate } from './candidates.js';
import { feasibleInWord, freeAndValid, type WantedStarts } from './feasible-starts.js';
import type { Plane } from './plane.js';
import type { Preferences, Room } from './preferences.js';
import type { SegmentPlan } from './query-plan.js';
import type { SlotQuery } from './types.js';

/** Starts of one word that go to the same interviewer and studio, and so rank alike. */
export interface Offer {
  readonly word: number;
  readonly bits: number;
  readonly room: Room;
  readonly interviewer: InterviewerCandidate;
  readonly sameInterviewer: boolean;
  readonly specialised: boolean;
  readonly sexAsWished: boolean;
  readonly suitsChild: boolean;
}

/** What offers in a word are made from. */
export interface OfferSearch {
  readonly free: Plane;
  readonly query: SlotQuery;
  readonly segment: SegmentPlan;
  readonly preferences: Preferences;
}

/**
 * Gives each feasible start of a word to the best interviewer and studio for it.
 *
 * All starts of a word are given away at once: the first pair takes those it can, the next pair
 * those that are left. No start is lost, for only feasible ones are given.
 */
export function offersInWord(search: OfferSearch, starts: WantedStarts): readonly Offer[] {
  const { free, segment, preferences } = search;
  const offers: Offer[] = [];
  let left = feasibleInWord(free, segment, starts.word, starts.wanted);
  for (let tier = 0; left !== 0 && tier < preferences.tierCount; tier += 1) {
    for (const room of preferences.rooms) {
      if (left === 0) break;
      left &= ~offerRoom(search, room, { tier, word: starts.word, wanted: left }, offers);
    }
  }
  return offers;
}

/** Best first; offers that rank alike are told apart by their starts. */
export function byRank(one: Offer, other: Offer): number {
  return (
    Number(other.sameInterviewer) - Number(one.sameInterviewer) ||
    Number(other.specialised) - Number(one.specialised) ||
    Number(other.sexAsWished) - Number(one.sexAsWished) ||
    byTravel(one, other) ||
    Number(other.suitsChild) - Number(one.suitsChild) ||
    one.interviewer.calendar.load - other.interviewer.calendar.load
  );
}

function byTravel(one: Offer, other: Offer): number {
  // Two unknown distances are both infinite, and their difference is not a number.
  return one.room.travel === other.room.travel ? 0 : one.room.travel - other.room.travel;
}

function offerRoom(
  search: OfferSearch,
  room: Room,
  { tier, word, wanted }: WantedStarts & { readonly tier: number },
  offers: Offer[],
): number {
  const { free, query, segment } = search;
  const { fit } = segment;
  let left = freeAndValid(free, room.studio, fit, { word, wanted });
  let given = 0;
  for (const interviewer of room.tiers[tier] ?? []) {
    if (left === 0) break;
    const bits = freeAndValid(free, interviewer, fit, { word, wanted: left });
    if (bits === 0) continue;
    offers.push(offerOf(query, room, interviewer, { word, wanted: bits }));
    given |= bits;
    left &= ~bits;
  }
  return given;
}

function offerOf(
  { sameInterviewer, interviewerSex }: SlotQuery,
  room: Room,
  interviewer: InterviewerCandidate,
  { word, wanted }: WantedStarts,
): Offer {
  const { id, sex } = interviewer.calendar;
  return {
    word,
    bits: wanted,
    room,
    interviewer,
    sameInterviewer: sameInterviewer?.interviewerId === id,
    specialised: interviewer.specialism !== undefined,
    sexAsWished: interviewerSex?.sex === sex,
    suitsChild: true,
  };
}
