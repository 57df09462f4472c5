import { Matching } from './matching.js';
import { at, type Places } from './places.js';

const NEVER = 2 ** 31 - 1;

/**
 * The shortest longest wait, in days, with which as many children are placed as can be placed at all.
 *
 * Bisection, between what each child and each room must wait at least and the worst of a plan already found; the lower
 * end is tried first, for it is mostly the answer. Each step goes on from the last: only who waits too long searches again.
 */
export function leastWorstWait(places: Places): number {
  const matching = new Matching(places);
  const rooms = roomsOfZones(places);
  const fit = rooms.reduce((sum, room) => sum + room, 0);
  matching.place(Infinity, Math.min(places.children, fit));
  const most = matching.placed;
  let low = Math.max(ofChildren(places, most), most === fit ? ofZones(places, rooms) : 0);
  let high = matching.worstWait;
  for (let next = low; low < high; next = Math.floor((low + high) / 2)) {
    matching.place(next, most);
    if (matching.placed === most) high = matching.worstWait;
    else low = next + 1;
  }
  return high;
}

/** How many children each zone can take, by its own limit and those of its cells. */
function roomsOfZones({ cellLimits, zoneOfCell, zoneLimits }: Places): Int32Array {
  const rooms = new Int32Array(zoneLimits.length);
  cellLimits.forEach((limit, cell) => {
    const zone = at(zoneOfCell, cell);
    rooms[zone] = at(rooms, zone) + limit;
  });
  return rooms.map((room, zone) => Math.min(room, at(zoneLimits, zone)));
}

/** When this many are placed, one of them waits at least so long: each child's own shortest wait says so. */
function ofChildren({ children, starts, waits }: Places, placed: number): number {
  const shortest = new Int32Array(children).fill(NEVER);
  for (let child = 0; child < children; child += 1) {
    const last = at(starts, child + 1);
    for (let place = at(starts, child); place < last; place += 1)
      if (at(waits, place) < at(shortest, child)) shortest[child] = at(waits, place);
  }
  return placed === 0 ? 0 : at(shortest.sort(), placed - 1);
}

/** When all rooms are taken, somebody waits at least so long: the shortest wait that leads to each zone says so. */
function ofZones(
  { cells, waits, starts, children, zoneOfCell }: Places,
  rooms: Int32Array,
): number {
  const shortest = new Int32Array(rooms.length).fill(NEVER);
  const last = at(starts, children);
  for (let place = 0; place < last; place += 1) {
    const zone = at(zoneOfCell, at(cells, place));
    if (at(waits, place) < at(shortest, zone)) shortest[zone] = at(waits, place);
  }
  return shortest.reduce(
    (most, wait, zone) => (at(rooms, zone) > 0 ? Math.max(most, wait) : most),
    0,
  );
}
