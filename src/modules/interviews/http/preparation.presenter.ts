import { legalDate } from '../../../kernel/time.js';
import type { PreparationRow } from '../application/preparation.query.js';
import { NEEDS_KEEPERS } from '../domain/booking-actions.js';
import { openItems, ROUND_PARTIES } from '../domain/preparation.js';
import type { PreparationView, QuestionRoundView, ReadinessView } from './preparation.dto.js';

export function presentPreparation(childRef: string, row: PreparationRow): PreparationView {
  const holds = (functions: readonly string[]) =>
    row.functions.some((held) => functions.includes(held));
  const keeps = holds(NEEDS_KEEPERS);
  const noneOpen = row.rounds.every(({ closedAt }) => closedAt !== null);
  return {
    childRef,
    childNumber: row.childNumber,
    readiness: presentReadiness(row.readiness, keeps),
    rounds: row.rounds.map((round) => presentRound(round, { holds, keeps })),
    actions: keeps ? ['record-readiness', ...(noneOpen ? ['open-round'] : [])] : [],
  };
}

/** Whoever prepares sees an empty form before anything was recorded; others see nothing then. */
function presentReadiness(
  readiness: PreparationRow['readiness'],
  keeps: boolean,
): ReadinessView | null {
  if (readiness === null)
    return keeps
      ? {
          version: 0,
          answers: [],
          ready: false,
          open: [...openItems([])],
          proceedReason: null,
          recordedAt: null,
        }
      : null;
  return {
    ...readiness,
    answers: [...readiness.answers],
    open: [...openItems(readiness.answers)],
    recordedAt: new Date(readiness.recordedAt).toISOString(),
  };
}

interface Caller {
  readonly holds: (functions: readonly string[]) => boolean;
  readonly keeps: boolean;
}

function presentRound(
  round: PreparationRow['rounds'][number],
  { holds, keeps }: Caller,
): QuestionRoundView {
  const { id, answerBy, openedAt, closedAt, parties, questions } = round;
  const open = closedAt === null;
  const owes = parties.some(({ own, answeredAt }) => own && answeredAt === null);
  return {
    id,
    answerBy,
    openedAt,
    closedAt,
    parties: parties.map((party) => ({
      ...party,
      late: party.answeredAt !== null && legalDate(new Date(party.answeredAt)) > answerBy,
    })),
    questions: questions.map(({ last, ...question }) => ({
      ...question,
      mark: last?.mark ?? null,
      reason: last?.reason ?? null,
      markedAt: last?.markedAt ?? null,
    })),
    actions: [
      ...(open && owes && holds(ROUND_PARTIES) ? ['answer'] : []),
      ...(open && keeps ? ['close'] : []),
      ...(holds(['CHILD_INTERVIEWER']) ? ['mark'] : []),
    ],
  };
}
