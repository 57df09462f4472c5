import { addDays, legalDate, startOfLegalDay } from '../../../kernel/time.js';
import { hasPicture, type Track } from './recording.js';

/** What people say of one track; the others stay usable. Source: domain A18. */
export const USABILITIES = ['USABLE', 'NO_SOUND', 'NO_PICTURE', 'UNUSABLE'] as const;
export type Usability = (typeof USABILITIES)[number];

// Systeemregel: all of a recording is read again every thirty days.
const CHECK_DAYS = 30;
// Systeemregel: at six in the morning after a session its recording is here.
const MORNING_MS = 6 * 3_600_000;

/** Recordings that were last read whole before this moment are due. */
export function checkedBefore(now: Date): Date {
  return new Date(now.getTime() - CHECK_DAYS * 86_400_000);
}

/** Sessions that ended before this moment are without a recording too long; nothing before the morning. */
export function missingSince(now: Date): Date {
  const midnight = startOfLegalDay(legalDate(now));
  return now.getTime() - midnight.getTime() >= MORNING_MS
    ? midnight
    : startOfLegalDay(addDays(legalDate(now), -1));
}

/**
 * A session is only to be done over when no track with a picture can be used. Sound of the control room that is left is
 * named with the loss, for the judge to weigh. Source: domain 1.3, 4.2, A17, A18.
 */
export function isLost(
  tracks: readonly { readonly track: Track; readonly usability: Usability | null }[],
): boolean {
  return tracks.every(({ track, usability }) => !hasPicture(track) || usability === 'UNUSABLE');
}
