import type { FieldError } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';

export const ADVICE_KINDS = [
  'EXPERT_ADVICE',
  'INTERVIEWER_NOTE',
  'CHILD_RIGHTS_REPORT',
  'JOINDER',
] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** Who brings in what. A report or an advice comes through a party or the court; a note is the interviewer's own. Source: domain 4.5. */
export const ADVICE_FILERS: Readonly<Record<AdviceKind, readonly string[]>> = {
  EXPERT_ADVICE: [
    'COURT_CLERK',
    'INVESTIGATING_JUDGE',
    'JUDGE',
    'PROSECUTOR',
    'ADVOCATE_GENERAL',
    'VICTIM_COUNSEL',
    'GUARDIAN_AD_LITEM',
  ],
  INTERVIEWER_NOTE: ['CHILD_INTERVIEWER'],
  CHILD_RIGHTS_REPORT: ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'PROSECUTOR', 'ADVOCATE_GENERAL'],
  JOINDER: ['DEFENCE_COUNSEL'],
};

export interface AdviceDraft {
  readonly kind: AdviceKind;
  readonly author: string;
  readonly registerNumber: string | null;
  readonly datedOn: LegalDate;
  readonly question: string | null;
  readonly text: string;
  readonly sawRecording: boolean;
  readonly spokeToChild: boolean;
  readonly burden: string | null;
  readonly feasibility: string | null;
  readonly reliability: string | null;
  readonly modalities: readonly string[];
  readonly extraQuestions: readonly { readonly topic: string; readonly question: string }[];
}

/** Everything an advice, note, report or joinder lacks, or has that is not for it. */
export function assessAdvice(draft: AdviceDraft, today: LegalDate): readonly FieldError[] {
  const { kind } = draft;
  const expert = kind === 'EXPERT_ADVICE';
  const needed: readonly (readonly [string, string | null])[] = [
    ['/question', draft.question],
    ['/burden', draft.burden],
    ['/feasibility', draft.feasibility],
  ];
  const forExpert: readonly (readonly [string, string | null])[] = [
    ['/burden', draft.burden],
    ['/feasibility', draft.feasibility],
    ['/reliability', draft.reliability],
  ];
  const errors: FieldError[] = expert
    ? needed
        .filter(([, value]) => value === null)
        .map(([pointer]) => ({ pointer, code: 'missing' }))
    : forExpert
        .filter(([, value]) => value !== null)
        .map(([pointer]) => ({ pointer, code: 'for-expert-only' }));
  if (!expert && draft.modalities.length > 0)
    errors.push({ pointer: '/modalities', code: 'for-expert-only' });
  if ((kind === 'JOINDER') !== draft.extraQuestions.length > 0)
    errors.push({
      pointer: '/extraQuestions',
      code: kind === 'JOINDER' ? 'missing' : 'for-joinder-only',
    });
  if (draft.datedOn > today) errors.push({ pointer: '/datedOn', code: 'in-future' });
  return errors;
}

/** The free text of an advice by JSON Pointer. */
export function freeTextOfAdvice(draft: AdviceDraft): Readonly<Record<string, string | null>> {
  const { author, registerNumber, question, text, burden, feasibility, reliability } = draft;
  return {
    '/author': author,
    '/registerNumber': registerNumber,
    '/question': question,
    '/text': text,
    '/burden': burden,
    '/feasibility': feasibility,
    '/reliability': reliability,
    ...Object.fromEntries(
      draft.extraQuestions.flatMap(({ topic, question: asked }, index) => [
        [`/extraQuestions/${String(index)}/topic`, topic],
        [`/extraQuestions/${String(index)}/question`, asked],
      ]),
    ),
  };
}
