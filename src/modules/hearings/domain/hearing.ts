import { amsterdamOffsetMinutes } from '../../../kernel/time.js';

export const HEARING_KINDS = [
  'PRO_FORMA',
  'CASE_MANAGEMENT',
  'MERITS',
  'PRONOUNCEMENT',
  'APPEAL',
] as const;
export type HearingKind = (typeof HEARING_KINDS)[number];

export const PRESENCES = ['NONE', 'IN_PERSON', 'VIDEO_LINK'] as const;
export type ChildPresence = (typeof PRESENCES)[number];

export const MAX_HOURS = 14;

/** Hearings at which witnesses are heard; only these bound the ten days of art. 263 Sv. */
export function boundsWitnessList(kind: HearingKind): boolean {
  return kind !== 'PRONOUNCEMENT';
}

const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)\+0[12]:00$/;

/**
 * Whether the clock on the courtroom wall ever shows this time.
 *
 * In the night the clock goes forward an hour is skipped; somebody who plans 02:30 then made a mistake, whichever
 * offset their calendar wrote. Times in other zones are taken as the instants they are.
 */
export function isOnTheClock(text: string): boolean {
  const wall = WALL_CLOCK.exec(text)?.[1];
  if (wall === undefined) return true;
  return ['+01:00', '+02:00'].some(
    (offset) =>
      amsterdamOffsetMinutes(new Date(`${wall}${offset}`)) === Number(offset.slice(1, 3)) * 60,
  );
}

/** What is wrong with the times of a hearing, all at once. */
export function assessPeriod(
  startsAt: string,
  endsAt: string,
): readonly { readonly pointer: string; readonly code: string }[] {
  const errors = [
    ...(isOnTheClock(startsAt) ? [] : [{ pointer: '/startsAt', code: 'not-on-the-clock' }]),
    ...(isOnTheClock(endsAt) ? [] : [{ pointer: '/endsAt', code: 'not-on-the-clock' }]),
  ];
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  if (length <= 0) return [...errors, { pointer: '/endsAt', code: 'before-start' }];
  return length > MAX_HOURS * 3_600_000
    ? [...errors, { pointer: '/endsAt', code: 'too-long' }]
    : errors;
}
