import type { SeenRequest, SeenRight } from '../application/rights-overview.query.js';
import type { RightView, ViewingRequestView } from './right-dtos.js';

const optional = (date: Date | null) => date?.toISOString() ?? null;

export function presentRight(seen: SeenRight): RightView {
  const { id, childNumber, personId, name, place, office, room, decision, reason, givenBy } = seen;
  return {
    id,
    caseId: seen.case_id,
    childRef: seen.child_ref,
    childNumber,
    personId,
    name,
    tracks: [...seen.tracks],
    startsAt: seen.startsAt.toISOString(),
    endsAt: seen.endsAt.toISOString(),
    place,
    office,
    room,
    decision,
    reason,
    givenBy,
    givenAt: seen.givenAt.toISOString(),
    presentAt: optional(seen.presentAt),
    openedAt: optional(seen.openedAt),
    revokedAt: optional(seen.revokedAt),
    revokedBecause: seen.revokedBecause,
    status: seen.status,
    actions: [...seen.actions],
  };
}

export function presentRequest(seen: SeenRequest): ViewingRequestView {
  const { id, childRef, childNumber, personId, name, reason, late } = seen;
  return {
    id,
    childRef,
    childNumber,
    personId,
    name,
    reason,
    askedAt: seen.askedAt.toISOString(),
    offerBy: seen.offerBy.toISOString(),
    settledAt: optional(seen.settledAt),
    slots: seen.slots.map((slot) => ({
      ...slot,
      tracks: [...slot.tracks],
      startsAt: slot.startsAt.toISOString(),
      endsAt: slot.endsAt.toISOString(),
      offeredAt: slot.offeredAt.toISOString(),
    })),
    late,
    actions: [...seen.actions],
  };
}
