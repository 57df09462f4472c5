import type { Prices } from './least-possible.js';
import { at, type Placement, type Places, priceAt } from './places.js';
import { PlacingNetwork } from './placing-network.js';
import { Shortlists } from './shortlists.js';

export interface Allocated {
  readonly placement: Placement;
  readonly prices: Prices;
}

/** Looks at the short lists in between two at all places. */
const SHORT_LOOKS = 4;

/**
 * Places as many children as fit when nobody may wait longer than `longest` days, at the least total cost.
 *
 * A min-cost flow from child to cell to zone: limits of cells and zones nest, so whole children come out and no search
 * over halves is needed. Solved by the network simplex; it ends when one look at every place of every child finds
 * nothing cheaper, which is the proof.
 */
export function allocate(places: Places, longest = Infinity): Allocated {
  const network = new PlacingNetwork(places, priceOfNone(places));
  const lists = new Shortlists(places, longest, network.tree.price);
  const renewed = (child: number) => lists.renew(child);
  const listed = (child: number) => lists.look(child);
  while (improve(places, network, lists, renewed)) {
    let looks = 0;
    while (looks < SHORT_LOOKS && improve(places, network, lists, listed)) looks += 1;
  }
  return { placement: network.placement, prices: pricesOf(network, places) };
}

/** Leaving somebody out is never cheaper than any way of placing everybody. */
function priceOfNone({ children, costs }: Places): number {
  const dearest = costs.reduce((most, cost) => (cost > most ? cost : most), 0);
  return children * dearest + 1;
}

/** Sends each child to the cheapest place found for it, if that is cheaper than its own; whether any was. */
function improve(
  places: Places,
  network: PlacingNetwork,
  lists: Shortlists,
  find: (child: number) => number,
): boolean {
  const { tree, firstChild, root, priceOfNone: none } = network;
  let changed = false;
  for (let child = 0; child < places.children; child += 1) {
    const place = find(child);
    const price = Math.min(lists.cheapest, none);
    if (price >= priceAt(tree.price, firstChild + child)) continue;
    network.send(child, lists.cheapest < none ? at(places.cells, place) : root, price);
    changed = true;
  }
  return network.settleLimits() || changed;
}

/** In the tree a cell's price holds its zone's; a place nobody took costs nothing. */
function pricesOf(network: PlacingNetwork, places: Places): Prices {
  const { tree, firstZone, firstChild, priceOfNone: none } = network;
  const zones = tree.price.slice(firstZone, firstChild).map((price) => Math.max(0, price));
  const cells = tree.price
    .slice(0, firstZone)
    .map((price, cell) => Math.max(0, price - priceAt(zones, at(places.zoneOfCell, cell))));
  return { cells, zones, none };
}
