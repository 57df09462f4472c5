/** The parties of the proceeding: whoever of them is left out, is left out with a ground. */
export const PARTIES = ['DEFENCE_COUNSEL', 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'] as const;
const CHILD_SIDE: readonly string[] = ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'];

/** Whom a released document may be open to or not; the prosecution and the investigating judge always read it. */
export const SEATED = [
  ...PARTIES,
  'JUDGE',
  'COURT_CLERK',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
] as const;
export type SeatFunction = (typeof SEATED)[number];

/** A function in a case, and for counsel the suspect or the child they stand for. */
export interface Seat {
  readonly function: SeatFunction;
  /** The suspect of the defence, the child of counsel or guardian; null for everybody else. */
  readonly represents: string | null;
}

/** Why a party does not get a document. */
export const AUDIENCE_GROUNDS = ['NOT_CONCERNED', 'INVESTIGATION_INTEREST', 'AUTHORISED'] as const;
export type AudienceGround = (typeof AUDIENCE_GROUNDS)[number];

/** What somebody wants a document to be open to. */
export interface AudienceChoice {
  readonly everyone: boolean;
  readonly openTo: readonly Seat[];
  readonly ground?: AudienceGround | undefined;
  /** Date and reference of the authorisation by the investigating judge. */
  readonly authorisation?: string | undefined;
}

export type AudienceObstacle =
  | 'audience-unknown'
  | 'audience-not-yours'
  | 'audience-needs-ground'
  | 'audience-needs-authorisation';

export type AudienceVerdict =
  | {
      readonly kind: 'decided';
      readonly everyone: boolean;
      readonly openTo: readonly Seat[];
      /** Null where no party is left out. */
      readonly ground: AudienceGround | null;
      readonly authorisation: string | null;
    }
  | { readonly kind: 'refused'; readonly by: AudienceObstacle };

export function isSameSeat(left: Seat, right: Seat): boolean {
  return left.function === right.function && left.represents === right.represents;
}

/**
 * May a document be open to these and no others?
 *
 * Leaving out a party is for the prosecutor and takes a ground. The victim's side may inspect the file, so where a document
 * concerns it, only an authorisation by the investigating judge keeps it away. Source: domain 1.1 (51b). INV-DOC-13.
 */
export function assessAudience(
  choice: AudienceChoice,
  { seats, functions }: { readonly seats: readonly Seat[]; readonly functions: readonly string[] },
): AudienceVerdict {
  const { everyone } = choice;
  const openTo = everyone ? [] : choice.openTo;
  if (!openTo.every((seat) => seats.some((one) => isSameSeat(one, seat))))
    return { kind: 'refused', by: 'audience-unknown' };
  const leftOut = everyone ? [] : partiesWithout(seats, openTo);
  if (leftOut.length === 0)
    return { kind: 'decided', everyone, openTo, ground: null, authorisation: null };
  const by = obstacleOf(choice, leftOut, functions);
  return by === undefined
    ? { kind: 'decided', everyone, openTo, ...groundOf(choice) }
    : { kind: 'refused', by };
}

/** An authorisation is kept only where it is the ground. */
function groundOf({ ground, authorisation }: AudienceChoice) {
  const authorised = ground === 'AUTHORISED' && authorisation !== undefined;
  return { ground: ground ?? null, authorisation: authorised ? authorisation : null };
}

function partiesWithout(seats: readonly Seat[], openTo: readonly Seat[]): readonly Seat[] {
  const parties: readonly string[] = PARTIES;
  return seats.filter(
    (seat) => parties.includes(seat.function) && !openTo.some((one) => isSameSeat(one, seat)),
  );
}

function obstacleOf(
  { ground, authorisation }: AudienceChoice,
  leftOut: readonly Seat[],
  functions: readonly string[],
): AudienceObstacle | undefined {
  if (!functions.includes('PROSECUTOR')) return 'audience-not-yours';
  if (ground === undefined) return 'audience-needs-ground';
  const childSide = leftOut.some((seat) => CHILD_SIDE.includes(seat.function));
  if (ground === 'INVESTIGATION_INTEREST' && childSide) return 'audience-needs-authorisation';
  return ground === 'AUTHORISED' && authorisation === undefined
    ? 'audience-needs-authorisation'
    : undefined;
}

/** For whom a document is, as one decision left it. */
export interface Audience {
  readonly everyone: boolean;
  readonly openTo: readonly Seat[];
}

/** What a decision opens and closes, of the seats the case has. */
export function audienceChange(
  seats: readonly Seat[],
  { before, after }: { readonly before: Audience; readonly after: Audience },
): { readonly opened: readonly Seat[]; readonly closed: readonly Seat[] } {
  return {
    opened: seats.filter((seat) => !isIn(before, seat) && isIn(after, seat)),
    closed: seats.filter((seat) => isIn(before, seat) && !isIn(after, seat)),
  };
}

/** An audience as it was decided: on which ground a party was left out, and why. */
export interface DecidedAudience extends Audience {
  readonly ground: AudienceGround | null;
  readonly authorisation: string | null;
  readonly reason: string;
}

/**
 * Whether a decision says nothing that the last one did not: the same seats, whoever joins later, for the same reason and
 * on the same ground. Only then is it a second click; whatever differs is a decision of its own. INV-DOC-13.
 */
export function isSameDecision(left: DecidedAudience, right: DecidedAudience): boolean {
  return (
    left.everyone === right.everyone &&
    left.openTo.length === right.openTo.length &&
    left.openTo.every((seat) => right.openTo.some((one) => isSameSeat(one, seat))) &&
    left.ground === right.ground &&
    left.authorisation === right.authorisation &&
    left.reason === right.reason
  );
}

function isIn({ everyone, openTo }: Audience, seat: Seat): boolean {
  return everyone || openTo.some((one) => isSameSeat(one, seat));
}
