/** The states of a booking. */
export const BOOKING_STATES = [
  'BOOKED',
  'STARTED',
  'HELD',
  'INTERRUPTED',
  'CHILD_DECLINED',
  'CANCELLED',
  'NO_SHOW',
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export const BOOKING_STEPS = [
  'start',
  'hold',
  'interrupt',
  'accept-refusal',
  'cancel',
  'mark-no-show',
] as const;
export type BookingStep = (typeof BOOKING_STEPS)[number];

/** The whole life of a booking. A missing cell means: that step does not exist there. */
const TRANSITIONS = {
  BOOKED: { start: 'STARTED', cancel: 'CANCELLED', 'mark-no-show': 'NO_SHOW' },
  STARTED: { hold: 'HELD', interrupt: 'INTERRUPTED', 'accept-refusal': 'CHILD_DECLINED' },
  HELD: {},
  INTERRUPTED: {},
  CHILD_DECLINED: {},
  CANCELLED: {},
  NO_SHOW: {},
} as const satisfies Record<BookingState, Partial<Record<BookingStep, BookingState>>>;

/** Everything a guard may look at, gathered beforehand. */
export interface BookingFactsNow {
  readonly now: Date;
  readonly startsAt: Date;
  /** The legal days in Amsterdam of the session and of now. */
  readonly bookedDay: string;
  readonly today: string;
  readonly interviewerCertified: boolean;
  readonly studioCertified: boolean;
  /** True when no leave is needed. */
  readonly authorised: boolean;
}

export type BookingObstacle =
  | 'not-the-booked-day'
  | 'session-not-begun-yet'
  | 'interviewer-not-certified'
  | 'studio-not-certified'
  | 'authorisation-expired';

type Guard = (facts: BookingFactsNow) => readonly BookingObstacle[];

const free: Guard = () => [];

/** One guard per step. Papers are asked again at check-in: they may have lapsed since the booking (A07). */
const GUARDS: Record<BookingStep, Guard> = {
  start: (facts) => {
    const obstacles: BookingObstacle[] = [];
    if (facts.bookedDay !== facts.today) obstacles.push('not-the-booked-day');
    if (!facts.interviewerCertified) obstacles.push('interviewer-not-certified');
    if (!facts.studioCertified) obstacles.push('studio-not-certified');
    if (!facts.authorised) obstacles.push('authorisation-expired');
    return obstacles;
  },
  hold: free,
  interrupt: free,
  'accept-refusal': free,
  cancel: free,
  'mark-no-show': ({ now, startsAt }) => (now < startsAt ? ['session-not-begun-yet'] : []),
};

export type BookingVerdict =
  | { readonly kind: 'moved'; readonly to: BookingState }
  | { readonly kind: 'blocked'; readonly by: readonly BookingObstacle[] }
  | { readonly kind: 'unavailable' };

/** May this step be taken now, and where does it lead? Names every obstacle at once. */
export function decideStep(
  from: BookingState,
  step: BookingStep,
  facts: BookingFactsNow,
): BookingVerdict {
  const row: Partial<Record<BookingStep, BookingState>> = TRANSITIONS[from];
  const to = row[step];
  if (to === undefined) return { kind: 'unavailable' };
  const by = GUARDS[step](facts);
  return by.length === 0 ? { kind: 'moved', to } : { kind: 'blocked', by };
}

/** The steps that exist in a state, whatever the moment; the presenter shows those of the caller's function. */
export function stepsIn(state: BookingState): readonly BookingStep[] {
  const row: Partial<Record<BookingStep, BookingState>> = TRANSITIONS[state];
  return BOOKING_STEPS.filter((step) => row[step] !== undefined);
}
