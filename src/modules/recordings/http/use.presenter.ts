import type { SeenUse } from '../application/uses-overview.query.js';
import type { RecordingUseView } from './use-dtos.js';

const optional = (date: Date | null) => date?.toISOString() ?? null;

export function presentUse(use: SeenUse): RecordingUseView {
  const { id, direction, childNumber, proceeding, authority, reason, askedBy, status } = use;
  return {
    id,
    direction,
    childNumber,
    proceeding,
    authority,
    reason,
    askedBy,
    askedAt: use.askedAt.toISOString(),
    answerBy: use.answerBy.toISOString(),
    status,
    answerReason: use.answerReason,
    answeredAt: optional(use.answeredAt),
    part: use.part === null ? null : [...use.part],
    endsAt: optional(use.endsAt),
    endedBecause: use.endedBecause,
    actions: [...use.actions],
  };
}
