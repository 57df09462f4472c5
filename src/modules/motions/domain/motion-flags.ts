import type { CriterionAnswer } from './criterion.js';
import type { NotViewedReason, RecordingViewed, RequestedForm } from './motion.js';
import { notViewedMs } from './viewed-recordings.js';

export const FLAGS = [
  'NOT_VIEWED',
  'NO_RECORDING',
  'LATE',
  'URGENT',
  'AT_TRIAL_STUDIO_POSSIBLE',
  'PRESUMED_INTEREST',
  'RESPONSE_LATE',
  'RESPONSE_TERM_PASSED',
  'CHILD_NOT_ASKED',
  'CHILD_SAYS_NO',
  'CHILD_SETS_CONDITIONS',
  'CONFLICT_OF_REPRESENTATIVE',
  'EARLIER_DECISION',
  'WITHDRAWN_AFTER_CHILD_ASKED',
  'VICTIM_OF_AGE',
] as const;
export type FlagCode = (typeof FLAGS)[number];

/** Something everybody should notice. A flag never bars or rejects. `value` is a number where one tells more. */
export interface Flag {
  readonly code: FlagCode;
  readonly value: number | null;
}

export interface FlagFacts {
  readonly filed: boolean;
  readonly withdrawn: boolean;
  /** The victim is its own party by now. */
  readonly ofAge: boolean;
  readonly recordings: readonly RecordingViewed[];
  readonly notViewedReason: NotViewedReason | null;
  readonly requestedForm: RequestedForm | null;
  readonly urgent: boolean;
  readonly presumedInterest: boolean;
  readonly newCircumstances: boolean;
  readonly criterion: CriterionAnswer;
  readonly responses: readonly { readonly late: boolean; readonly conflictCheck: string | null }[];
  readonly responseTermPassed: boolean;
  readonly childViews: readonly {
    readonly wantsToSpeak: string | null;
    readonly reasonNotAsked: string | null;
  }[];
}

/** Steps of the criterion that fail because a term was missed. */
const TERM_STEPS: readonly string[] = ['TEN_DAYS_BEFORE_HEARING', 'FOURTEEN_DAYS_AFTER_APPEAL'];

/** What stands out in a motion, for everybody who may read it. Source: domain T1, A05, A22, A34, A35, A54. */
export function flagsOf(facts: FlagFacts): readonly Flag[] {
  const { recordings, responses, childViews } = facts;
  const unseen = notViewedMs(recordings);
  const last = childViews.at(-1);
  const rows: readonly (readonly [FlagCode, boolean, number?])[] = [
    ['NOT_VIEWED', unseen > 0, unseen],
    ['NO_RECORDING', facts.filed && recordings.length === 0],
    ['LATE', facts.criterion.steps.some(({ code, holds }) => TERM_STEPS.includes(code) && !holds)],
    ['URGENT', facts.urgent],
    ['AT_TRIAL_STUDIO_POSSIBLE', facts.requestedForm === 'AT_TRIAL'],
    ['PRESUMED_INTEREST', facts.presumedInterest],
    [
      'RESPONSE_LATE',
      responses.some(({ late }) => late),
      responses.filter(({ late }) => late).length,
    ],
    ['RESPONSE_TERM_PASSED', facts.responseTermPassed],
    ['CHILD_NOT_ASKED', last !== undefined && last.reasonNotAsked !== null],
    ['CHILD_SAYS_NO', last?.wantsToSpeak === 'NO'],
    ['CHILD_SETS_CONDITIONS', last?.wantsToSpeak === 'ONLY_IF'],
    [
      'CONFLICT_OF_REPRESENTATIVE',
      responses.some(
        ({ conflictCheck }) => conflictCheck !== null && conflictCheck !== 'NO_CONFLICT',
      ),
    ],
    ['EARLIER_DECISION', facts.newCircumstances],
    ['WITHDRAWN_AFTER_CHILD_ASKED', facts.withdrawn && childViews.length > 0],
    ['VICTIM_OF_AGE', facts.ofAge],
  ];
  return rows
    .filter(([, raised]) => raised)
    .map(([code, , value]) => ({ code, value: value ?? null }));
}
