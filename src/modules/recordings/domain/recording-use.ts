import { addDays, endOfLegalDay, legalDate } from '../../../kernel/time.js';

/** Proceedings that can use a recording instead of hearing the child once more. Source: issue "used again". */
export const PROCEEDINGS = [
  'OTHER_CRIMINAL_CASE',
  'APPEAL_COURT',
  'FAMILY_COURT',
  'CHILD_PROTECTION_BOARD',
] as const;
export type Proceeding = (typeof PROCEEDINGS)[number];

export const USE_STATUSES = [
  'ASKED',
  'LATE',
  'REFUSED',
  'GRANTED',
  'RAN_OUT',
  'ENDED',
  'SUFFICED',
  'DID_NOT_SUFFICE',
] as const;
export type UseStatus = (typeof USE_STATUSES)[number];

export const USE_ACTIONS = ['answer', 'end', 'watch', 'conclude'] as const;
export type UseAction = (typeof USE_ACTIONS)[number];

// Systeemregel: an answer within two weeks, and a use of ninety days at most.
const ANSWER_DAYS = 14;
const USE_DAYS = 90;

export interface UseFacts {
  readonly elsewhere: boolean;
  readonly answerBy: Date;
  readonly granted: boolean | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly suffices: boolean | null;
}

/** The last moment to answer. */
export function answerBy(askedAt: Date): Date {
  return endOfLegalDay(addDays(legalDate(askedAt), ANSWER_DAYS));
}

/** The last moment that can be given for watching. */
export function lastDayOfUse(now: Date): Date {
  return new Date(now.getTime() + USE_DAYS * 86_400_000);
}

/** Where a use stands. Only one that is granted and runs lets anybody watch. */
export function useStatus({ suffices, ...use }: UseFacts, now: Date): UseStatus {
  if (suffices !== null) return suffices ? 'SUFFICED' : 'DID_NOT_SUFFICE';
  if (use.granted === null) return now > use.answerBy ? 'LATE' : 'ASKED';
  return use.granted ? grantedStatus(use, now) : 'REFUSED';
}

function grantedStatus(
  { endedAt, endsAt }: Pick<UseFacts, 'endedAt' | 'endsAt'>,
  now: Date,
): UseStatus {
  if (endedAt !== null) return 'ENDED';
  return endsAt !== null && now >= endsAt ? 'RAN_OUT' : 'GRANTED';
}

export interface UseCaller {
  /** Answers for the recording, and did not ask. */
  readonly mayAnswer: boolean;
  /** Acts in the proceeding that asked. */
  readonly mayConclude: boolean;
}

/** What the caller may do next. Whether a recording sufficed can be said once it could be watched, also afterwards. */
export function useActions(
  use: UseFacts,
  { mayAnswer, mayConclude }: UseCaller,
  now: Date,
): readonly UseAction[] {
  const status = useStatus(use, now);
  const open: readonly (readonly [UseAction, boolean])[] = [
    ['answer', mayAnswer && (status === 'ASKED' || status === 'LATE')],
    ['end', mayAnswer && status === 'GRANTED'],
    ['watch', mayConclude && use.elsewhere && status === 'GRANTED'],
    ['conclude', mayConclude && ['GRANTED', 'RAN_OUT', 'ENDED'].includes(status)],
  ];
  return open.filter(([, given]) => given).map(([action]) => action);
}

/** What keeps a last moment from being given. */
export function faultOfUse(endsAt: Date, now: Date): string | undefined {
  if (endsAt <= now) return 'past';
  return endsAt > lastDayOfUse(now) ? 'lasts-too-long' : undefined;
}

/** What keeps a use from being granted for these recordings alone. */
export function faultOfPart(granted: boolean, chosen: number, usable: number): string | undefined {
  if (!granted) return 'not-fitting';
  if (chosen === 0) return 'too-few';
  return chosen === usable ? undefined : 'not-a-choice';
}
