import { planNearMisses, stretchesWithoutSession, type NearMissPlan } from './near-miss-plan.js';
import { scanDay } from './near-miss-scan.js';
import { daysOf } from './query-plan.js';
import type { RefusalCode } from './refusal-codes.js';
import type { SchedulerIndex } from './scheduler-index.js';
import type { NearMiss, SlotProposal, SlotQuery } from './types.js';

/** Days looked at for near misses, and at most when nothing could be proposed. */
const USUAL_DAYS = 7;
const MOST_DAYS = 28;

/**
 * What stood in the way of starts that were otherwise possible, the most telling first.
 *
 * Once per person, room and rule, at the earliest start it alone closes: the interviewer the child
 * knows, then what has a date (papers, holidays), then bookings and absences, then what no date
 * will change. So a coordinator reads what could be repaired before what could not.
 */
export function findNearMisses(
  index: SchedulerIndex,
  query: SlotQuery,
  proposals: readonly SlotProposal[],
): readonly NearMiss[] {
  const limit = query.nearMissLimit ?? 0;
  if (limit <= 0) return [];
  const same = query.sameInterviewer?.interviewerId ?? null;
  const missed = proposals.some((one) => one.interviewerId === same) ? null : same;
  const days = proposals.length > 0 ? USUAL_DAYS : MOST_DAYS;
  const found = scanPlans(planNearMisses(index, query), missed, days);
  return [...tooYoung(query), ...found].toSorted(byWorth(query)).slice(0, limit);
}

function scanPlans(
  plans: readonly NearMissPlan[],
  missed: string | null,
  days: number,
): readonly NearMiss[] {
  const found = new Map<number | string, NearMiss>();
  let left = days;
  for (const plan of plans) {
    const { index } = plan.occasion;
    const vain = new Map<number, number>();
    const { first, last } = daysOf(index, plan.range);
    for (const day of index.grid.days.slice(first, Math.min(last + 1, first + left))) {
      scanDay({ plan, found, vain, missed, day });
    }
    left -= Math.min(left, last + 1 - first);
  }
  return [...found.values()];
}

function tooYoung(query: SlotQuery): readonly NearMiss[] {
  return stretchesWithoutSession(query).map(({ ageBand, from }) => ({
    code: 'no-session-for-age-band' as const,
    params: { ageBand },
    startsAt: new Date(from),
    resource: null,
  }));
}

const DATED: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'no-session-for-age-band',
  'certificate-ends-before-session',
  'certificate-starts-after-session-start',
  'studio-certificate-ends',
  'studio-certificate-starts-after-session-start',
  'interpreter-missing',
  'interpreter-not-registered',
  'holiday',
  'too-soon',
  'child-busy',
  'sibling-in-waiting-window',
  'outside-child-hours',
]);

const LASTING: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'certificate-missing',
  'certificate-lacks-age-band',
  'certificate-lacks-language',
  'certificate-lacks-specialism',
  'interviewer-sex',
  'interviewer-excluded',
  'studio-certificate-missing',
  'no-age-set',
  'equipment-missing',
  'studio-too-far',
  'studio-own-region-only',
]);

function byWorth(query: SlotQuery): (one: NearMiss, other: NearMiss) => number {
  const worth = ({ code, resource }: NearMiss): number => {
    if (resource !== null && resource.id === query.sameInterviewer?.interviewerId) return 0;
    if (DATED.has(code)) return 1;
    return LASTING.has(code) ? 3 : 2;
  };
  return (one, other) =>
    worth(one) - worth(other) ||
    one.startsAt.getTime() - other.startsAt.getTime() ||
    byText(one.resource?.id ?? '', other.resource?.id ?? '');
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
