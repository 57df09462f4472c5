import { localDayNumber } from './amsterdam.js';
import type { InterpreterCandidate } from './candidates.js';
import { TRAVEL_NORM_MINUTES } from './defaults.js';
import type { GridDay } from './grid.js';
import type { Offer } from './offers.js';
import type { Reason, ReasonCode, SlotQuery } from './types.js';

/**
 * Why the proposals of an offer stand where they stand, in the order in which they were ranked.
 *
 * Those with `warning` are the checks that ask the planner for a reason. Source: gates B8, B10, B11.
 */
export function reasonsFor(offer: Offer, query: SlotQuery, day: GridDay): readonly Reason[] {
  const days = day.number - localDayNumber(query.now);
  const reasons = [reason('days-from-now', { date: day.date, days })];
  addInterviewerReasons(reasons, offer, query);
  addStudioReasons(reasons, offer, query);
  if (query.childHours !== undefined) {
    reasons.push(
      offer.suitsChild ? reason('suits-child-hours', {}) : reason('outside-child-hours', {}, true),
    );
  }
  const { staffNumber, load } = offer.interviewer.calendar;
  reasons.push(reason('load', { staffNumber, load }));
  return reasons;
}

/** Said of the first start of all. */
export function soonestReason({ date }: GridDay): Reason {
  return reason('soonest', { date });
}

/** Says who interprets. */
export function interpreterReason({ calendar }: InterpreterCandidate): Reason {
  return reason('interpreter', { registerNumber: calendar.registerNumber });
}

function addInterviewerReasons(reasons: Reason[], offer: Offer, query: SlotQuery): void {
  const { staffNumber, sex } = offer.interviewer.calendar;
  if (query.sameInterviewer) {
    const code = offer.sameInterviewer ? 'same-interviewer' : 'other-interviewer';
    reasons.push(reason(code, { staffNumber }, !offer.sameInterviewer));
  }
  addSpecialism(reasons, offer, query.specialisms?.wished ?? []);
  if (query.interviewerSex) {
    const code = offer.sexAsWished ? 'sex-as-wished' : 'sex-not-as-wished';
    reasons.push(reason(code, { staffNumber, sex }, !offer.sexAsWished));
  }
}

function addSpecialism(
  reasons: Reason[],
  { interviewer: { calendar, specialism } }: Offer,
  wished: readonly string[],
): void {
  if (wished.length === 0) return;
  const { staffNumber } = calendar;
  reasons.push(
    specialism === undefined
      ? reason('not-specialised', { staffNumber, specialism: wished.join(', ') })
      : reason('specialised', { staffNumber, specialism }),
  );
}

function addStudioReasons(reasons: Reason[], { room }: Offer, query: SlotQuery): void {
  const { name, region, foreign } = room.studio.calendar;
  if (query.travelMinutes !== undefined) reasons.push(travelReason(name, room.travel));
  if (query.homeRegion && query.homeRegion !== region) {
    const code = foreign === 'ALWAYS' ? 'other-region-welcome' : 'other-region';
    reasons.push(reason(code, { studio: name, region }, true));
  }
}

function travelReason(studio: string, minutes: number): Reason {
  if (minutes === Infinity) return reason('travel-unknown', { studio }, true);
  return minutes > TRAVEL_NORM_MINUTES
    ? reason('travel-over-norm', { studio, minutes, norm: TRAVEL_NORM_MINUTES }, true)
    : reason('travel', { studio, minutes });
}

function reason(code: ReasonCode, params: Reason['params'], warning = false): Reason {
  return { code, params, warning };
}
