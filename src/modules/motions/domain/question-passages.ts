import type { RecordingId } from '../../../kernel/ids.js';

/**
 * What an applicant says of a question against the recordings: answered there, answered there but not enough, or not
 * asked at all. It is their statement; nothing is barred or rejected by it.
 */
export const CHECK_OUTCOMES = ['ANSWERED_HERE', 'NOT_SUFFICIENT', 'NOT_ASKED'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

export interface CheckedPassage {
  readonly recordingId: RecordingId;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface QuestionCheck {
  readonly outcome: CheckOutcome;
  /** Where; absent for a question that was not asked. */
  readonly passage: CheckedPassage | null;
  readonly because: string | null;
}

export const VERDICTS = ['answered', 'asked-not-answered', 'not-asked'] as const;
export type PassageVerdict = (typeof VERDICTS)[number];

interface CheckedQuestion {
  readonly check?: QuestionCheck | null | undefined;
}

/** Free text of the checks by JSON pointer. */
export function textOfChecks(
  questions: readonly CheckedQuestion[],
): readonly (readonly [string, string | null])[] {
  return questions.flatMap(({ check }, index) =>
    check === null || check === undefined
      ? []
      : [[`/questions/${index}/check/because`, check.because] as const],
  );
}

/** Checks whose passage ends before it begins, by JSON pointer. */
export function checksOutOfOrder(questions: readonly CheckedQuestion[]): readonly string[] {
  return questions.flatMap(({ check }, index) => {
    const passage = check?.passage ?? null;
    return passage === null || passage.toMs > passage.fromMs
      ? []
      : [`/questions/${index}/check/passage/toMs`];
  });
}

/** Over several recordings the best news counts: one answer is an answer. */
export function verdictOver(verdicts: readonly PassageVerdict[]): PassageVerdict {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'not-asked';
}
