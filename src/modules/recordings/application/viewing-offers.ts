import { type LateParty, lateParty } from '../domain/viewing-right.js';

/** A time in a viewing room as a motion states it; instants as text, so that it can be kept with the motion. */
export interface OfferedSlot {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly offeredAt: string;
  readonly chosen: boolean;
}

/** What came of asking for the viewing room once. */
export interface ViewingOffer {
  readonly askedAt: string;
  /** The last moment for the office to offer a time. */
  readonly offerBy: string;
  /** Empty: none was offered. */
  readonly slots: readonly OfferedSlot[];
  readonly late: LateParty | null;
}

export interface OfferRow {
  readonly askedAt: Date;
  readonly offerBy: Date;
  readonly settledAt: Date | null;
  readonly slots: readonly OfferedSlot[];
}

const instant = (text: string) => new Date(text).toISOString();

export function viewingOffer(row: OfferRow, now: Date): ViewingOffer {
  const { askedAt, offerBy, slots } = row;
  const facts = slots.map(({ startsAt, offeredAt }) => ({
    startsAt: new Date(startsAt),
    offeredAt: new Date(offeredAt),
  }));
  return {
    askedAt: askedAt.toISOString(),
    offerBy: offerBy.toISOString(),
    slots: slots.map(({ startsAt, endsAt, offeredAt, chosen }) => ({
      startsAt: instant(startsAt),
      endsAt: instant(endsAt),
      offeredAt: instant(offeredAt),
      chosen,
    })),
    late: lateParty({ ...row, slots: facts }, now),
  };
}
