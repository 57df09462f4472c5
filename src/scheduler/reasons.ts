import type { Combination } from './choose-combination.js';
import { TRAVEL_NORM_MINUTES } from './defaults.js';
import type { Reason, ReasonCode, SlotQuery } from './types.js';

/** When a proposal takes place, relative to the question. */
export interface ProposalDate {
  readonly date: string;
  /** Local days from now. */
  readonly days: number;
  readonly soonest: boolean;
}

/**
 * Why a proposal stands where it stands, in the order in which it was ranked.
 *
 * Those with `warning` are the checks that ask the planner for a reason. Source: gates B8, B10, B11.
 */
export function reasonsFor(
  combination: Combination,
  query: SlotQuery,
  { date, days, soonest }: ProposalDate,
): readonly Reason[] {
  return [
    reason(soonest ? 'soonest' : 'days-from-now', { date, days }),
    ...interviewerReasons(combination, query),
    ...studioReasons(combination, query),
    ...childHoursReasons(combination, query),
    ...loadReasons(combination),
  ];
}

function interviewerReasons(
  { interviewer, sameInterviewer, sexAsWished }: Combination,
  query: SlotQuery,
): readonly Reason[] {
  const { staffNumber, sex } = interviewer.calendar;
  const reasons: Reason[] = [];
  if (query.sameInterviewer) {
    const code = sameInterviewer ? 'same-interviewer' : 'other-interviewer';
    reasons.push(reason(code, { staffNumber }, !sameInterviewer));
  }
  if (query.interviewerSex) {
    const code = sexAsWished ? 'sex-as-wished' : 'sex-not-as-wished';
    reasons.push(reason(code, { staffNumber, sex }, !sexAsWished));
  }
  return reasons;
}

function studioReasons(
  { studio, travel }: Combination,
  { travelMinutes, homeRegion }: SlotQuery,
): readonly Reason[] {
  const { name, region } = studio.calendar;
  const reasons: Reason[] = [];
  if (travelMinutes !== undefined) reasons.push(travelReason(name, travel));
  if (homeRegion && homeRegion !== region) {
    reasons.push(reason('other-region', { studio: name, region }, true));
  }
  return reasons;
}

function travelReason(studio: string, minutes: number): Reason {
  if (minutes === Infinity) return reason('travel-unknown', { studio }, true);
  return minutes > TRAVEL_NORM_MINUTES
    ? reason('travel-over-norm', { studio, minutes, norm: TRAVEL_NORM_MINUTES }, true)
    : reason('travel', { studio, minutes });
}

function childHoursReasons(
  { suitsChild }: Combination,
  { childHours }: SlotQuery,
): readonly Reason[] {
  if (childHours === undefined) return [];
  return [suitsChild ? reason('suits-child-hours', {}) : reason('outside-child-hours', {}, true)];
}

function loadReasons({ interviewer, interpreter }: Combination): readonly Reason[] {
  const { staffNumber, load } = interviewer.calendar;
  const reasons = [reason('load', { staffNumber, load })];
  if (interpreter !== null) {
    reasons.push(reason('interpreter', { registerNumber: interpreter.calendar.registerNumber }));
  }
  return reasons;
}

function reason(code: ReasonCode, params: Reason['params'], warning = false): Reason {
  return { code, params, warning };
}
