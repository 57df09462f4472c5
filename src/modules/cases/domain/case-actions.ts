import type { Stage } from './stages.js';

export const CASE_ACTIONS = [
  'register-child',
  'add-party',
  'end-access',
  'change-stage',
  'enter-document',
  'record-needs',
  'book-interview',
  'file-motion',
  'enter-motion',
  'plan-hearing',
  'see-identity',
  'record-own-choice',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

const PROSECUTION = ['PROSECUTOR', 'PROSECUTION_STAFF'];

/** Which functions may take which step on a case as a whole; steps on a motion or booking have their own list. */
const BY_FUNCTION: Readonly<Record<CaseAction, readonly string[]>> = {
  'register-child': PROSECUTION,
  'add-party': [...PROSECUTION, 'COURT_CLERK'],
  'end-access': [...PROSECUTION, 'COURT_CLERK'],
  'change-stage': [...PROSECUTION, 'ADVOCATE_GENERAL', 'COURT_CLERK'],
  'enter-document': [
    ...PROSECUTION,
    'VICTIM_COORDINATOR',
    'ADVOCATE_GENERAL',
    'DEFENCE_COUNSEL',
    'VICTIM_COUNSEL',
    'GUARDIAN_AD_LITEM',
    'COURT_CLERK',
  ],
  'record-needs': [...PROSECUTION, 'VICTIM_COORDINATOR', 'INTERVIEW_COORDINATOR'],
  'book-interview': ['INTERVIEW_COORDINATOR'],
  'file-motion': [
    'DEFENCE_COUNSEL',
    'PROSECUTOR',
    'ADVOCATE_GENERAL',
    'VICTIM_COUNSEL',
    'GUARDIAN_AD_LITEM',
    'INVESTIGATING_JUDGE',
    'JUDGE',
  ],
  // What came on paper or was asked aloud.
  'enter-motion': ['COURT_CLERK'],
  'plan-hearing': ['COURT_CLERK', 'JUDGE'],
  // Whoever may look up, ask or answer something about who a child is.
  'see-identity': [
    ...PROSECUTION,
    'VICTIM_COORDINATOR',
    'ADVOCATE_GENERAL',
    'INTERVIEW_COORDINATOR',
    'CHILD_INTERVIEWER',
    'INVESTIGATING_JUDGE',
    'JUDGE',
    'COURT_CLERK',
    'DEFENCE_COUNSEL',
    'VICTIM_COUNSEL',
    'GUARDIAN_AD_LITEM',
  ],
  // Whoever asks a victim that came of age who speaks for it.
  'record-own-choice': [...PROSECUTION, 'VICTIM_COORDINATOR', 'COURT_CLERK'],
};

/** What makes sense once a child is registered. */
const ABOUT_A_CHILD: readonly CaseAction[] = [
  'record-needs',
  'book-interview',
  'file-motion',
  'enter-motion',
];

/** What a closed case still allows. */
const AFTER_CLOSING: readonly CaseAction[] = ['change-stage', 'end-access', 'see-identity'];

/** The steps somebody with these functions in the case may take now; the web draws its buttons from this. */
export function caseActions(
  functions: readonly string[],
  stage: Stage,
  { children, ofAge }: { readonly children: number; readonly ofAge: number },
): readonly CaseAction[] {
  return CASE_ACTIONS.filter((action) => {
    if (!BY_FUNCTION[action].some((allowed) => functions.includes(allowed))) return false;
    if (stage === 'CLOSED') return AFTER_CLOSING.includes(action);
    if (action === 'record-own-choice') return ofAge > 0;
    return children > 0 || !ABOUT_A_CHILD.includes(action);
  });
}
