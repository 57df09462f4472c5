import { findSlots, type SlotQuery, type SlotSearchResult } from '../../../scheduler/index.js';
import type { Calendar } from './slot-index.js';

/** Searches the child's own region; only when nothing fits there, the whole country (A10). */
export function searchNearHome(
  { index }: Pick<Calendar, 'index'>,
  query: SlotQuery,
  everywhere = false,
): { readonly found: SlotSearchResult; readonly beyondRegion: boolean } {
  const { homeRegion } = query;
  if (!everywhere && homeRegion != null && index.regions.includes(homeRegion)) {
    const found = findSlots(index, { ...query, regions: [homeRegion] });
    if (found.proposals.length > 0) return { found, beyondRegion: false };
  }
  return { found: findSlots(index, query), beyondRegion: true };
}
