import type { FieldError } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';

export const WISHES = ['YES', 'NO', 'DONT_KNOW', 'ONLY_IF'] as const;
export type Wish = (typeof WISHES)[number];

export const CONDITION_KINDS = [
  'SAME_INTERVIEWER',
  'INTERVIEWER_SEX',
  'PLACE',
  'TIME',
  'SUPPORT_PERSON',
  'NOT_SEEN_BY_SUSPECT',
  'OTHER',
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

export const ASKED_BY = [
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'VICTIM_COORDINATOR',
  'CHILD_INTERVIEWER',
  'JUDGE',
  'OTHER',
] as const;
export const ASKING_METHODS = [
  'TALK_AT_HOME',
  'TALK_AT_OFFICE',
  'TALK_IN_STUDIO',
  'DRAWING_OR_CARDS',
  'LETTER',
  'PHONE_OR_VIDEO',
  'OTHER',
] as const;

/** What the child said about being heard again, or why it was not asked. Source: domain 4.5. */
export interface ChildViewDraft {
  readonly askedBy: string | null;
  readonly askedOn: LegalDate | null;
  readonly method: string | null;
  readonly ownWords: string | null;
  readonly wantsToSpeak: Wish | null;
  readonly conditions: readonly { readonly kind: ConditionKind; readonly text: string | null }[];
  readonly sharedWithDefence: boolean;
  readonly reasonNotAsked: string | null;
}

/** Everything a child's view lacks, at once: either it was asked, in its own words, or there is a reason why not. */
export function assessChildView(view: ChildViewDraft, today: LegalDate): readonly FieldError[] {
  const asked: readonly (readonly [string, unknown])[] = [
    ['/askedBy', view.askedBy],
    ['/askedOn', view.askedOn],
    ['/method', view.method],
    ['/ownWords', view.ownWords],
    ['/wantsToSpeak', view.wantsToSpeak],
  ];
  if (view.reasonNotAsked !== null) {
    return asked
      .filter(([, value]) => value !== null)
      .map(([pointer]) => ({ pointer, code: 'not-with-reason' }));
  }
  const errors = asked
    .filter(([, value]) => value === null)
    .map(([pointer]) => ({ pointer, code: 'missing' }));
  if (view.wantsToSpeak === 'ONLY_IF' && view.conditions.length === 0)
    errors.push({ pointer: '/conditions', code: 'missing' });
  if (view.askedOn !== null && view.askedOn > today)
    errors.push({ pointer: '/askedOn', code: 'in-future' });
  return errors;
}

/** The free text of a child's view by JSON Pointer. */
export function freeTextOfView(view: ChildViewDraft): Readonly<Record<string, string | null>> {
  return {
    '/ownWords': view.ownWords,
    '/reasonNotAsked': view.reasonNotAsked,
    ...Object.fromEntries(
      view.conditions.map(({ text }, index) => [`/conditions/${index}/text`, text]),
    ),
  };
}

/** Modalities that the child's own conditions suggest to the judge. Source: domain A35. */
export function suggestedModalities(kinds: readonly string[]): readonly string[] {
  const suggestions: Readonly<Record<string, string>> = {
    SAME_INTERVIEWER: 'sameInterviewer',
    SUPPORT_PERSON: 'supportPerson',
    NOT_SEEN_BY_SUSPECT: 'suspectExcluded',
  };
  return [...new Set(kinds.flatMap((kind) => suggestions[kind] ?? []))];
}
