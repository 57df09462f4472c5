import type { FieldError } from '../../../kernel/problems.js';
import {
  type ApplicantFunction,
  type Motivation,
  type MotionContent,
  PRESUMED_INTEREST,
  type RecordingViewed,
} from './motion.js';
import { allViewed } from './viewed-recordings.js';

export interface CompletenessFacts {
  readonly applicantFunction: ApplicantFunction;
  readonly recordings: readonly RecordingViewed[];
  /** A motion about this child and one of these facts was decided before, whoever asked. */
  readonly decidedBefore: boolean;
  /** Codes of the catalogue that are in force and serve as a basis of a motion. */
  readonly knownBases: readonly string[];
}

interface Rule {
  readonly pointer: string;
  readonly code?: string;
  readonly broken: (content: MotionContent, facts: CompletenessFacts) => boolean;
}

const blank = (text: string | null | undefined): boolean =>
  text === null || text === undefined || text.trim() === '';
const unanswered = (answer: Motivation | null): boolean =>
  answer === null || (answer.ground === null && blank(answer.text));
const presumed = (answer: Motivation | null): boolean => answer?.ground === PRESUMED_INTEREST;

/** What filing needs. Not having viewed a recording is not among it: only the reason why is. Source: domain 4.4. */
const RULES: readonly Rule[] = [
  { pointer: '/legalBasis', broken: ({ legalBasis }) => legalBasis.length === 0 },
  {
    pointer: '/legalBasis',
    code: 'not-a-choice',
    broken: ({ legalBasis }, { knownBases }) =>
      legalBasis.some((code) => !knownBases.includes(code)),
  },
  { pointer: '/requestedForm', broken: ({ requestedForm }) => requestedForm === null },
  {
    pointer: '/atTrialReason',
    broken: ({ requestedForm, atTrialReason }) =>
      requestedForm === 'AT_TRIAL' && blank(atTrialReason),
  },
  { pointer: '/factsConcerned', broken: ({ factsConcerned }) => factsConcerned.length === 0 },
  {
    pointer: '/notViewedReason',
    broken: ({ notViewedReason }, { recordings }) =>
      recordings.length > 0 && !allViewed(recordings) && notViewedReason === null,
  },
  { pointer: '/fragmentReferences', broken: fragmentsMissing },
  { pointer: '/addedValue', broken: ({ addedValue }) => unanswered(addedValue) },
  {
    pointer: '/whyRecordingInsufficient',
    broken: ({ whyRecordingInsufficient }) => unanswered(whyRecordingInsufficient),
  },
  {
    pointer: '/addedValue/ground',
    code: 'for-defence-only',
    broken: ({ addedValue }, facts) => presumed(addedValue) && !isDefence(facts),
  },
  {
    pointer: '/whyRecordingInsufficient/ground',
    code: 'for-defence-only',
    broken: ({ whyRecordingInsufficient }, facts) =>
      presumed(whyRecordingInsufficient) && !isDefence(facts),
  },
  {
    pointer: '/bestInterestStatement',
    broken: ({ bestInterestStatement }) => blank(bestInterestStatement),
  },
  {
    pointer: '/questions',
    broken: ({ questions, topicsOnly }) =>
      questions.length === 0 && (topicsOnly === null || topicsOnly.topics.length === 0),
  },
  {
    pointer: '/topicsOnly/reason',
    broken: ({ questions, topicsOnly }) =>
      questions.length === 0 &&
      topicsOnly !== null &&
      topicsOnly.topics.length > 0 &&
      blank(topicsOnly.reason),
  },
  {
    pointer: '/alternativesConsidered',
    broken: ({ alternativesConsidered }) => alternativesConsidered.length === 0,
  },
  { pointer: '/incriminating', broken: ({ incriminating }) => incriminating === null },
  {
    pointer: '/defenceHadOpportunity',
    broken: ({ defenceHadOpportunity }) => defenceHadOpportunity === null,
  },
  {
    pointer: '/urgency/reason',
    broken: ({ urgency }) => urgency !== null && blank(urgency.reason),
  },
  { pointer: '/urgency/on', broken: ({ urgency }) => urgency !== null && urgency.on === null },
  {
    pointer: '/newCircumstances',
    broken: ({ newCircumstances }, { decidedBefore }) => decidedBefore && blank(newCircumstances),
  },
  {
    pointer: '/declarationNoIdentityData',
    broken: ({ declarationNoIdentityData }) => !declarationNoIdentityData,
  },
];

/** Passages are asked of whoever saw the recordings, but not of a defence that relies on the presumed interest. */
function fragmentsMissing(
  { fragmentReferences, addedValue, whyRecordingInsufficient }: MotionContent,
  { recordings }: CompletenessFacts,
): boolean {
  if (fragmentReferences.length > 0 || !allViewed(recordings)) return false;
  return !(presumed(addedValue) && presumed(whyRecordingInsufficient));
}

function isDefence({ applicantFunction }: CompletenessFacts): boolean {
  return applicantFunction === 'DEFENCE_COUNSEL';
}

/** Everything a motion lacks to be filed, at once, by JSON Pointer. Empty when it can be filed. */
export function assessCompleteness(
  content: MotionContent,
  facts: CompletenessFacts,
): readonly FieldError[] {
  return RULES.filter(({ broken }) => broken(content, facts)).map(
    ({ pointer, code = 'missing' }) => ({ pointer, code }),
  );
}
