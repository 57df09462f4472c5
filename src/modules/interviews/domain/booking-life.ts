/** The states of a booking. */
export const BOOKING_STATES = [
  'ON_HOLD',
  'BOOKED',
  'AT_RISK',
  'CHECKED_IN',
  'STARTED',
  'HELD',
  'INTERRUPTED',
  'CHILD_DECLINED',
  'CANCELLED',
  'NO_SHOW',
  'RELEASED',
  'RESCHEDULED',
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** States in which a booking no longer takes anybody's time. */
export const ENDED_UNHELD: readonly BookingState[] = [
  'CANCELLED',
  'NO_SHOW',
  'RELEASED',
  'RESCHEDULED',
];

export const BOOKING_STEPS = [
  'confirm',
  'release',
  'flag-risk',
  'clear-risk',
  'check-in',
  'start',
  'hold',
  'interrupt',
  'accept-refusal',
  'reschedule',
  'cancel',
  'mark-no-show',
] as const;
export type BookingStep = (typeof BOOKING_STEPS)[number];

/** The whole life of a booking. A missing cell means: that step does not exist there. */
const TRANSITIONS = {
  ON_HOLD: { confirm: 'BOOKED', release: 'RELEASED' },
  BOOKED: {
    'flag-risk': 'AT_RISK',
    'check-in': 'CHECKED_IN',
    start: 'STARTED',
    reschedule: 'RESCHEDULED',
    cancel: 'CANCELLED',
    'mark-no-show': 'NO_SHOW',
  },
  AT_RISK: {
    'clear-risk': 'BOOKED',
    'check-in': 'CHECKED_IN',
    start: 'STARTED',
    reschedule: 'RESCHEDULED',
    cancel: 'CANCELLED',
    'mark-no-show': 'NO_SHOW',
  },
  CHECKED_IN: { start: 'STARTED', 'accept-refusal': 'CHILD_DECLINED', cancel: 'CANCELLED' },
  STARTED: { hold: 'HELD', interrupt: 'INTERRUPTED', 'accept-refusal': 'CHILD_DECLINED' },
  HELD: {},
  INTERRUPTED: {},
  CHILD_DECLINED: {},
  CANCELLED: {},
  NO_SHOW: {},
  RELEASED: {},
  RESCHEDULED: {},
} as const satisfies Record<BookingState, Partial<Record<BookingStep, BookingState>>>;

/** Who or what of a session is not there: entered after the booking, it puts it at risk. INV-INT-27. */
export const HINDRANCES = [
  'interviewer-absent',
  'interviewer-not-working',
  'interviewer-without-role',
  'interpreter-unavailable',
  'studio-closed',
  'studio-not-open',
  'studio-faulty',
] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** Everything a guard may look at, gathered beforehand. */
export interface BookingFactsNow {
  readonly now: Date;
  readonly startsAt: Date;
  /** The legal days in Amsterdam of the session and of now. */
  readonly bookedDay: string;
  readonly today: string;
  readonly interviewerCertified: boolean;
  readonly interviewerSpecialised: boolean;
  readonly studioCertified: boolean;
  /** False when the interviewer questioned a suspect of the case. Source: domain 3.1. */
  readonly interviewerImpartial: boolean;
  /** False on a public holiday or another date on which nobody is heard. */
  readonly dateOpen: boolean;
  /** Of the session as booked, also when it begins late. */
  readonly hindrances: readonly Hindrance[];
  /** True when no leave is needed. */
  readonly authorised: boolean;
  /** False while the coordinator of another region has not accepted. */
  readonly accepted: boolean;
  /** The last moment of a hold; null when it never was one. */
  readonly heldUntil: Date | null;
}

export type BookingObstacle =
  | 'not-the-booked-day'
  | 'session-not-begun-yet'
  | 'interviewer-not-certified'
  | 'interviewer-not-specialised'
  | 'studio-not-certified'
  | 'interviewer-questioned-suspect'
  | 'date-closed'
  | Hindrance
  | 'authorisation-expired'
  | 'not-accepted-yet'
  | 'hold-expired'
  | 'papers-hold';

type Guard = (facts: BookingFactsNow) => readonly BookingObstacle[];

const free: Guard = () => [];

type Papers = Pick<
  BookingFactsNow,
  | 'interviewerCertified'
  | 'interviewerSpecialised'
  | 'studioCertified'
  | 'interviewerImpartial'
  | 'dateOpen'
  | 'hindrances'
  | 'authorised'
>;
export const LAPSES = [
  'interviewer-not-certified',
  'interviewer-not-specialised',
  'studio-not-certified',
  'interviewer-questioned-suspect',
  'date-closed',
  ...HINDRANCES,
  'authorisation-expired',
] as const satisfies readonly BookingObstacle[];

/** What no longer holds since the booking: certificates, people, the room, the date, the leave. Source: domain 4.1, A07. */
export function lapsedPapers(papers: Papers): (typeof LAPSES)[number][] {
  const { interviewerCertified, interviewerSpecialised, studioCertified } = papers;
  const { interviewerImpartial, dateOpen, hindrances, authorised } = papers;
  return [
    ...(interviewerCertified ? [] : (['interviewer-not-certified'] as const)),
    ...(interviewerSpecialised ? [] : (['interviewer-not-specialised'] as const)),
    ...(studioCertified ? [] : (['studio-not-certified'] as const)),
    ...(interviewerImpartial ? [] : (['interviewer-questioned-suspect'] as const)),
    ...(dateOpen ? [] : (['date-closed'] as const)),
    ...hindrances,
    ...(authorised ? [] : (['authorisation-expired'] as const)),
  ];
}

/** A child is let in on its day, to people and a room whose papers hold, where it is expected. */
const receivable: Guard = (facts) => [
  ...(facts.bookedDay === facts.today ? [] : (['not-the-booked-day'] as const)),
  ...lapsedPapers(facts),
  ...(facts.accepted ? [] : (['not-accepted-yet'] as const)),
];

/** One guard per step. Papers are asked again at check-in: they may have lapsed since the booking (A07). */
const GUARDS: Record<BookingStep, Guard> = {
  confirm: ({ now, heldUntil }) => (heldUntil !== null && heldUntil <= now ? ['hold-expired'] : []),
  release: free,
  'flag-risk': (facts) => (lapsedPapers(facts).length === 0 ? ['papers-hold'] : []),
  'clear-risk': lapsedPapers,
  'check-in': receivable,
  start: receivable,
  hold: free,
  interrupt: free,
  'accept-refusal': free,
  reschedule: free,
  cancel: free,
  'mark-no-show': ({ now, startsAt }) => (now < startsAt ? ['session-not-begun-yet'] : []),
};

/** The steps whose guards look at the papers; the others need not know them. */
export const ASKS_PAPERS: readonly BookingStep[] = ['flag-risk', 'clear-risk', 'check-in', 'start'];

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
