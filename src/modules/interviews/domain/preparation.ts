/** What would force a second interview when it came in afterwards. A rule of the product; peers.md D8. */
export const READINESS_ITEMS = [
  'PHONE_DATA',
  'MEDICAL_EXAM',
  'OTHER_WITNESSES',
  'SUSPECT_KNOWN',
  'EARLIER_STATEMENTS',
  'FACTS_DELIMITED',
] as const;
export type ReadinessItem = (typeof READINESS_ITEMS)[number];

export const READINESS_ANSWERS = ['IN', 'NOT_NEEDED', 'OPEN'] as const;
export type ReadinessState = (typeof READINESS_ANSWERS)[number];

export interface ReadinessAnswer {
  readonly item: ReadinessItem;
  readonly answer: ReadinessState;
  readonly remark: string | null;
}

/** What keeps a child's interview from being ready: items that are open or were not answered. */
export function openItems(answers: readonly ReadinessAnswer[]): readonly ReadinessItem[] {
  const settled = new Set(
    answers.filter(({ answer }) => answer !== 'OPEN').map(({ item }) => item),
  );
  return READINESS_ITEMS.filter((item) => !settled.has(item));
}

/** Who is asked for questions before the one interview: whoever could ask for a second one. */
export const ROUND_PARTIES = [
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
] as const;

export const QUESTION_MARKS = ['ASKED', 'ANSWERED', 'NOT_ASKED'] as const;
export type QuestionMark = (typeof QUESTION_MARKS)[number];

export interface RoundFacts {
  readonly closed: boolean;
  /** The last day on which an answer is in time. */
  readonly answerBy: string;
}

/** May a party still hand in questions? Late is accepted while the round is open, and marked as late. */
export function assessAnswer(
  { closed, answerBy }: RoundFacts,
  today: string,
): 'in-time' | 'late' | 'closed' {
  if (closed) return 'closed';
  return today <= answerBy ? 'in-time' : 'late';
}
