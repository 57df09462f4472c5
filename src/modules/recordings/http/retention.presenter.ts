import type {
  DestructionCertificate,
  KeptRecordingRow,
  PolicyRow,
  SeenRetention,
} from '../application/retention-overview.query.js';
import type {
  DestructionCertificateView,
  DestructionView,
  KeptRecordingView,
  RetentionPolicyView,
  RetentionView,
} from './retention-dtos.js';

const instant = (text: string) => new Date(text).toISOString();
const optional = (text: string | null) => (text === null ? null : instant(text));

export function presentPolicy(row: PolicyRow): RetentionPolicyView {
  const { id, ground, event, months, from, to, labelNl, labelEn, toVerify, source } = row;
  return { id, ground, event, months, from, to, labelNl, labelEn, toVerify, source };
}

export function presentRetention(seen: SeenRetention): RetentionView {
  const { term, holds, recordings, mayAsk, mayHold, caseClosed } = seen;
  const held = holds.some(({ liftedAt }) => liftedAt === null);
  const actions: readonly (readonly [string, boolean])[] = [
    ['start-term', mayAsk && caseClosed],
    ['place-hold', mayHold && !held],
    ['lift-hold', mayHold && held],
  ];
  return {
    term: term === null ? null : presentTerm(term),
    holds: holds.map(({ id, reason, placedBy, placedAt, liftedAt, liftReason }) => ({
      id,
      reason,
      placedBy,
      placedAt: instant(placedAt),
      liftedAt: optional(liftedAt),
      liftReason,
    })),
    recordings: recordings.map((row) => presentKept(row, seen)),
    actions: actions.filter(([, given]) => given).map(([action]) => action),
  };
}

function presentTerm({
  startedOn,
  dueAt,
  ground,
  event,
  months,
  toVerify,
  source,
  recordedBy,
  recordedAt,
}: NonNullable<SeenRetention['term']>) {
  return {
    startedOn,
    dueAt: instant(dueAt),
    ground,
    event,
    months,
    toVerify,
    source,
    recordedBy,
    recordedAt: instant(recordedAt),
  };
}

function presentKept(
  row: SeenRetention['recordings'][number],
  seen: Pick<SeenRetention, 'mayAsk' | 'mayDecide'>,
): KeptRecordingView {
  const { id, childNumber, track, destroyedAt, destruction, keptBecause, state } = row;
  return {
    id,
    childNumber,
    track,
    destroyedAt: optional(destroyedAt),
    keptBecause: state === 'DESTROYED' ? [] : [...keptBecause],
    destruction: destruction === null ? null : presentDestruction(destruction),
    actions: actionsOn(row, seen),
  };
}

function actionsOn(
  { state, destruction, keptBecause }: SeenRetention['recordings'][number],
  { mayAsk, mayDecide }: Pick<SeenRetention, 'mayAsk' | 'mayDecide'>,
): string[] {
  if (state === 'DESTROYED') return ['view-certificate'];
  const open = destruction !== null && destruction.approved === null;
  const actions: readonly (readonly [string, boolean])[] = [
    ['ask-destruction', mayAsk && !open && keptBecause.length === 0],
    ['decide-destruction', mayDecide && open && !destruction.own],
  ];
  return actions.filter(([, given]) => given).map(([action]) => action);
}

function presentDestruction({
  id,
  reason,
  askedBy,
  askedAt,
  approved,
  decisionReason,
  decidedAt,
}: NonNullable<KeptRecordingRow['destruction']>): DestructionView {
  const decided = approved === true ? 'APPROVED' : 'DENIED';
  return {
    id,
    reason,
    askedBy,
    askedAt: instant(askedAt),
    state: approved === null ? 'ASKED' : decided,
    decisionReason,
    decidedAt: optional(decidedAt),
  };
}

export function presentDestroyed(row: DestructionCertificate): DestructionCertificateView {
  const { id, recordingId, content, sha256, decidedAt, erasedAt } = row;
  return {
    id,
    recordingId,
    content,
    sha256,
    decidedAt: decidedAt.toISOString(),
    erasedAt: erasedAt?.toISOString() ?? null,
  };
}
