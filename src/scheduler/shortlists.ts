import { at, NO_PLACE, type Places, priceAt } from './places.js';

/** Places kept on the list of each child. */
const LENGTH = 20;

/**
 * The few places of each child that look cheapest at present prices, so that most looks are short.
 *
 * A list made anew has seen every place of the child: its first is the cheapest there is.
 */
export class Shortlists {
  /** What the place found by the last look costs, price included. */
  cheapest = Infinity;
  private readonly list: Int32Array;
  private readonly length: Int32Array;
  private readonly offers = new Float64Array(LENGTH);

  /** `prices` of cells may change between looks; places at which a child waits longer than `longest` are none. */
  constructor(
    private readonly places: Places,
    private readonly longest: number,
    private readonly prices: Float64Array,
  ) {
    this.list = new Int32Array(places.children * LENGTH);
    this.length = new Int32Array(places.children);
  }

  /** The cheapest place of a child among all it has; `NO_PLACE` when it has none. */
  renew(child: number): number {
    const { cells, costs, starts, waits } = this.places;
    const last = at(starts, child + 1);
    this.length[child] = 0;
    let dearest = Infinity;
    for (let place = at(starts, child); place < last; place += 1) {
      if (at(waits, place) > this.longest) continue;
      const offer = at(costs, place) + priceAt(this.prices, at(cells, place));
      if (offer < dearest) dearest = this.insert(child, place, offer);
    }
    const listed = at(this.length, child) > 0;
    this.cheapest = listed ? priceAt(this.offers, 0) : Infinity;
    return listed ? at(this.list, child * LENGTH) : NO_PLACE;
  }

  /** The cheapest place of a child among those on its list. */
  look(child: number): number {
    const { cells, costs } = this.places;
    const from = child * LENGTH;
    const last = from + at(this.length, child);
    let best = NO_PLACE;
    this.cheapest = Infinity;
    for (let entry = from; entry < last; entry += 1) {
      const place = at(this.list, entry);
      const offer = at(costs, place) + priceAt(this.prices, at(cells, place));
      if (offer >= this.cheapest) continue;
      this.cheapest = offer;
      best = place;
    }
    return best;
  }

  /** Keeps the list in order, cheapest first; the offer at its end once it is full. */
  private insert(child: number, place: number, offer: number): number {
    const { list, offers } = this;
    const from = child * LENGTH;
    const length = at(this.length, child);
    let hole = Math.min(length, LENGTH - 1);
    for (; hole > 0 && priceAt(offers, hole - 1) > offer; hole -= 1) {
      offers[hole] = priceAt(offers, hole - 1);
      list[from + hole] = at(list, from + hole - 1);
    }
    offers[hole] = offer;
    list[from + hole] = place;
    if (length < LENGTH) this.length[child] = length + 1;
    return length + 1 < LENGTH ? Infinity : priceAt(offers, LENGTH - 1);
  }
}
