import { addDays, endOfLegalDay, legalDate } from '../../../kernel/time.js';

/** In a viewing room of an office, or elsewhere when a decision allows it. Source: domain 1.3, 2.5. */
export const VIEWING_PLACES = ['ROOM', 'REMOTE'] as const;
export type ViewingPlace = (typeof VIEWING_PLACES)[number];

export const RIGHT_STATUSES = ['SCHEDULED', 'OPENED', 'UNOPENED', 'EXPIRED', 'REVOKED'] as const;
export type RightStatus = (typeof RIGHT_STATUSES)[number];

export const RIGHT_ACTIONS = ['revoke', 'confirm-presence'] as const;
export type RightAction = (typeof RIGHT_ACTIONS)[number];

/** Who let a request for a viewing room lie. */
export const LATE_PARTIES = ['OFFICE', 'ASKER'] as const;
export type LateParty = (typeof LATE_PARTIES)[number];

// Systeemregel: an office offers a time within a week.
const OFFER_DAYS = 7;
const YEAR_MS = 365 * 86_400_000;
const LONGEST_SLOT_MS = 10 * 3_600_000;
const EARLY_MS = 3_600_000;

export interface RightFacts {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: ViewingPlace;
  readonly presentAt: Date | null;
  readonly revokedAt: Date | null;
  readonly openedAt: Date | null;
}

/** Where a right stands. A right that was used and ran out is expired too; when it was opened stays known. */
export function rightStatus(
  { startsAt, endsAt, revokedAt, openedAt }: RightFacts,
  now: Date,
): RightStatus {
  if (revokedAt !== null) return 'REVOKED';
  if (now >= endsAt) return 'EXPIRED';
  if (now < startsAt) return 'SCHEDULED';
  return openedAt === null ? 'UNOPENED' : 'OPENED';
}

/** Why somebody without a right that counts now cannot watch; a right that has begun waits for presence in the room. */
export function whyNotYet(
  ownRightFrom: Date | null,
  now: Date,
): 'right-missing' | 'right-not-begun' | 'presence-missing' {
  if (ownRightFrom === null) return 'right-missing';
  return now < ownRightFrom ? 'right-not-begun' : 'presence-missing';
}

/** Of an appointment before it starts; of a right that nobody opened before it ends. */
export type RightReminder = 'STARTS' | 'ENDS';

/** Systeemregel: an appointment is remembered a day before, and an unopened right three days before its end. */
export const REMIND_BEFORE: Readonly<Record<RightReminder, number>> = {
  STARTS: 86_400_000,
  ENDS: 3 * 86_400_000,
};

/** Of what its holder is to be reminded now. A right that was given for less than three days needs no word of its end. */
export function reminderDue(right: RightFacts, now: Date): RightReminder | null {
  const { endsAt, place, revokedAt, openedAt } = right;
  if (revokedAt !== null || openedAt !== null || now >= endsAt) return null;
  if (place === 'ROOM') return startsSoon(right, now) ? 'STARTS' : null;
  return endsSoon(right, now) ? 'ENDS' : null;
}

function startsSoon({ startsAt }: RightFacts, now: Date): boolean {
  const ahead = startsAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= REMIND_BEFORE.STARTS;
}

function endsSoon({ startsAt, endsAt }: RightFacts, now: Date): boolean {
  const lasts = endsAt.getTime() - startsAt.getTime();
  const ahead = endsAt.getTime() - now.getTime();
  return now >= startsAt && lasts > REMIND_BEFORE.ENDS && ahead <= REMIND_BEFORE.ENDS;
}

/** Presence is confirmed around the appointment itself: not the day before, not afterwards. */
export function mayConfirmPresence({ place, presentAt, ...right }: RightFacts, now: Date): boolean {
  return (
    place === 'ROOM' &&
    presentAt === null &&
    right.revokedAt === null &&
    now.getTime() >= right.startsAt.getTime() - EARLY_MS &&
    now < right.endsAt
  );
}

/** What an official may do with a right now. */
export function rightActions(right: RightFacts, now: Date): readonly RightAction[] {
  const actions: RightAction[] = [];
  if (right.revokedAt === null && now < right.endsAt) actions.push('revoke');
  if (mayConfirmPresence(right, now)) actions.push('confirm-presence');
  return actions;
}

export interface GivenRight {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: ViewingPlace;
  readonly room: string | null;
  readonly decision: string | null;
}

export interface Fault {
  readonly pointer: string;
  readonly code: string;
}

/** What keeps a right from being given, all of it at once. */
export function faultsOfRight(given: GivenRight, now: Date): readonly Fault[] {
  const { startsAt, endsAt, place, room, decision } = given;
  const faults: Fault[] = [];
  if (endsAt <= startsAt) faults.push({ pointer: '/endsAt', code: 'before-start' });
  else if (endsAt <= now) faults.push({ pointer: '/endsAt', code: 'past' });
  else if (endsAt.getTime() - startsAt.getTime() > YEAR_MS)
    faults.push({ pointer: '/endsAt', code: 'lasts-too-long' });
  if ((place === 'ROOM') !== (room !== null))
    faults.push({ pointer: '/room', code: room === null ? 'missing' : 'not-fitting' });
  if ((place === 'REMOTE') !== (decision !== null))
    faults.push({ pointer: '/decision', code: decision === null ? 'missing' : 'not-fitting' });
  return faults;
}

/** What keeps a time in the room from being offered. */
export function faultsOfSlots(
  slots: readonly { readonly startsAt: Date; readonly endsAt: Date }[],
  now: Date,
): readonly Fault[] {
  return slots.flatMap(({ startsAt, endsAt }, index) => {
    const lasts = endsAt.getTime() - startsAt.getTime();
    if (startsAt <= now) return [{ pointer: `/slots/${index}/startsAt`, code: 'past' }];
    if (lasts <= 0) return [{ pointer: `/slots/${index}/endsAt`, code: 'before-start' }];
    return lasts > LONGEST_SLOT_MS
      ? [{ pointer: `/slots/${index}/endsAt`, code: 'lasts-too-long' }]
      : [];
  });
}

/** The last moment for the office to offer a time. */
export function offerBy(askedAt: Date): Date {
  return endOfLegalDay(addDays(legalDate(askedAt), OFFER_DAYS));
}

export interface OfferFacts {
  readonly offerBy: Date;
  readonly settledAt: Date | null;
  readonly slots: readonly { readonly startsAt: Date; readonly offeredAt: Date }[];
}

/** Who was late: the office that offered nothing in time, or counsel who let every offered time pass. */
export function lateParty(asked: OfferFacts, now: Date): LateParty | null {
  const { slots, settledAt } = asked;
  const inTime = slots.some(({ offeredAt }) => offeredAt <= asked.offerBy);
  if (!inTime && (slots.length > 0 || now > asked.offerBy)) return 'OFFICE';
  if (settledAt !== null || slots.length === 0) return null;
  return slots.every(({ startsAt }) => startsAt <= now) ? 'ASKER' : null;
}
