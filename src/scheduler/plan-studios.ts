import type { AgeBand } from './age-bands.js';
import { isClosedTo } from './assess-studio.js';
import { studioKey, type StudioCandidate } from './candidates.js';
import type { SchedulerIndex } from './scheduler-index.js';
import type { SlotQuery, StudioCalendar } from './types.js';

/** Studios of a region that this child may use, one entry per stretch of valid papers. */
export function planStudios(
  index: SchedulerIndex,
  query: SlotQuery,
  ageBand: AgeBand,
  region: string,
): readonly StudioCandidate[] {
  const studios = index.candidates.studios.get(studioKey(ageBand, region)) ?? [];
  return takesAll(query, region)
    ? studios
    : studios.filter(({ calendar }) => takes(calendar, query));
}

/** Whether nothing is asked of the studios of a region, so that the list of all is the answer. */
function takesAll(query: SlotQuery, region: string): boolean {
  const { equipment = [], maxTravelMinutes, studios, homeRegion } = query;
  const asked = equipment.length > 0 || maxTravelMinutes != null || studios != null;
  return !asked && (homeRegion == null || homeRegion === region);
}

function takes(studio: StudioCalendar, query: SlotQuery): boolean {
  const { equipment = [], studios } = query;
  return (
    (studios == null || studios.includes(studio.id)) &&
    equipment.every((code) => studio.equipment.includes(code)) &&
    !isTooFar(query, studio.id) &&
    !isClosedTo(studio, query)
  );
}

/** Whether a studio lies beyond the furthest the child may travel; an unknown distance does. */
export function isTooFar(query: SlotQuery, studioId: string): boolean {
  const furthest = query.maxTravelMinutes ?? null;
  return furthest !== null && (query.travelMinutes?.[studioId] ?? Infinity) > furthest;
}
