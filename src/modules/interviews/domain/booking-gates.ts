import { isBookedType, JUDGE_TYPES, type SessionType } from './session-types.js';

/** The checks before a booking is confirmed. Source: domain 4.1. */
export const GATES = [
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'B9',
  'B10',
  'B11',
  'B12',
] as const;
export type Gate = (typeof GATES)[number];

/** One reason with the gate it belongs to and what a sentence about it needs; never a name of a child. */
export interface GateReason {
  readonly gate: Gate;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What the needs assessment says, as far as the gates ask. */
export interface NeedsFacts {
  readonly complete: boolean;
  readonly interpreterLanguage: string | null;
  readonly supportPersonOffered: boolean;
  readonly representativeInformed: boolean;
  /** A reasoned decision not to inform, with a guardian ad litem requested. */
  readonly representativePassedOver: boolean;
  readonly privilegeNoticeMissing: boolean;
  /** A suspect has the care of the child and nobody looked who can speak for it. */
  readonly conflictOpen: boolean;
  readonly childAsked: boolean;
  readonly adultProcedureChosen: boolean;
}

/** What the gates ask of the session that another goes on with. */
export interface EarlierFacts {
  readonly interrupted: boolean;
  readonly toldFreely: boolean;
}

/** Everything the gates look at, gathered beforehand. */
export interface GateFacts {
  readonly sessionType: SessionType;
  readonly ageKnown: boolean;
  readonly adult: boolean;
  /** Null when nothing was recorded. */
  readonly needs: NeedsFacts | null;
  readonly interpreterNumber: string | null;
  readonly interpreterBusy: boolean;
  /** A live first interview of this child. */
  readonly initialExists: boolean;
  /** The leave named in the request is for another child, another type, or not there. */
  readonly authorisationMismatch: boolean;
  /** What a continuation or resumption goes on with; null when there is nothing. */
  readonly earlier: EarlierFacts | null;
  /** What the scheduler's gate says of this slot. */
  readonly slot: readonly Omit<GateReason, 'gate'>[];
  /** What a studio of another region says of children from elsewhere; null at home. */
  readonly otherRegion: 'EACH' | 'ALWAYS' | 'NEVER' | null;
  readonly travel: { readonly minutes: number; readonly limit: number } | null;
  readonly otherInterviewer: boolean;
  /** A first interview, a suspect with counsel, and nobody was asked for questions before. */
  readonly roundMissing: boolean;
  /** A prosecutor approved to hear this child by this person in this room all the same. Source: A03. */
  readonly exceptionHolds: boolean;
  /** The start lies in hours that do not suit the child. */
  readonly outsideChildHours: boolean;
}

export interface GateVerdict {
  /** Empty when the booking may be confirmed. */
  readonly refusals: readonly GateReason[];
  readonly warnings: readonly GateReason[];
}

/**
 * May this session be confirmed? Every reason at once, so that a coordinator repairs a booking in one pass.
 *
 * Siblings who share a waiting room are kept apart by the buffers: half an hour after one and before the next (B4).
 * Source: domain 4.1, gates B1 to B12.
 */
export function assessBooking(facts: GateFacts): GateVerdict {
  const placedReasons = facts.slot.map(placed);
  const lifted = facts.exceptionHolds ? placedReasons.filter(isAboutPapers) : [];
  return {
    refusals: [
      ...assessAge(facts),
      ...placedReasons.filter((reason) => !lifted.includes(reason)),
      ...assessType(facts),
      ...assessNeeds(facts),
    ],
    warnings: [
      ...when(lifted.length > 0, at('B2', 'without-certificate-by-exception')),
      ...warningsOf(facts),
    ],
  };
}

/** Whether a reason is that somebody or a room is not certified; only these an exception can lift. */
export function isAboutPapers({ code }: Pick<GateReason, 'code'>): boolean {
  return (
    code.startsWith('certificate') || code.startsWith('studio-certificate') || code === 'no-age-set'
  );
}

/** Reasons that only say that somebody else came first. */
const TAKEN = ['interviewer-busy', 'studio-busy', 'child-busy', 'interpreter-busy'];
/** What the same race leaves behind when the rival booking was for the same child. */
const TAKEN_TOO = [
  'initial-exists',
  'authorisation-used',
  'continuation-already-held',
  'sibling-in-waiting-window',
];

/** Whether a refusal is a lost race for a slot and nothing else. */
export function isTaken(refusals: readonly GateReason[]): boolean {
  return (
    refusals.some(({ code }) => TAKEN.includes(code)) &&
    refusals.every(({ code }) => [...TAKEN, ...TAKEN_TOO].includes(code))
  );
}

/** Whether another start could help. */
export function isAboutSlot(refusals: readonly GateReason[]): boolean {
  return refusals.some(({ gate }) => gate === 'B2' || gate === 'B3' || gate === 'B4');
}

const PREFIXES: readonly (readonly [string, Gate])[] = [
  ['studio-certificate', 'B3'],
  ['no-age-set', 'B3'],
  ['equipment', 'B3'],
  ['certificate', 'B2'],
  ['interviewer-excluded', 'B2'],
  ['authorisation', 'B5'],
  ['continuation', 'B5'],
  ['child-is-adult', 'B1'],
  ['no-session-for-age-band', 'B1'],
  ['session-too-long', 'B1'],
];

/** Puts a reason of the scheduler at its gate; what is left over is about time, so B4. */
function placed(reason: Omit<GateReason, 'gate'>): GateReason {
  const gate = PREFIXES.find(([prefix]) => reason.code.startsWith(prefix))?.[1] ?? 'B4';
  return { gate, code: reason.code, params: reason.params };
}

function at(gate: Gate, code: string, params: GateReason['params'] = {}): GateReason {
  return { gate, code, params };
}

function assessAge({ ageKnown, adult, needs }: GateFacts): readonly GateReason[] {
  if (!ageKnown) return [at('B1', 'age-unknown')];
  return adult && needs?.adultProcedureChosen === true ? [at('B1', 'child-is-adult')] : [];
}

function assessType({
  sessionType,
  initialExists,
  authorisationMismatch,
  earlier,
}: GateFacts): readonly GateReason[] {
  if (!isBookedType(sessionType)) return [at('B5', 'session-type-not-offered')];
  const reasons: GateReason[] = [];
  if (sessionType === 'INITIAL' && initialExists) reasons.push(at('B5', 'initial-exists'));
  if (authorisationMismatch) reasons.push(at('B5', 'authorisation-mismatch'));
  if (sessionType === 'RESUMPTION') reasons.push(...assessResumption(earlier));
  return reasons;
}

/** A child that had begun to tell is not asked again without a judge. Source: domain 4.2. */
function assessResumption(earlier: EarlierFacts | null): readonly GateReason[] {
  if (earlier?.interrupted !== true) return [at('B5', 'resumption-of-nothing')];
  return when(earlier.toldFreely, at('B5', 'resumption-after-free-recall'));
}

function assessNeeds({
  needs,
  interpreterNumber,
  interpreterBusy,
}: GateFacts): readonly GateReason[] {
  if (needs === null) return [at('B6', 'needs-missing')];
  const { interpreterLanguage } = needs;
  return [
    ...when(!needs.complete, at('B6', 'needs-incomplete')),
    ...when(
      interpreterLanguage !== null && interpreterNumber === null,
      at('B6', 'interpreter-missing', { language: interpreterLanguage ?? '' }),
    ),
    ...when(interpreterBusy, at('B4', 'interpreter-busy')),
    ...when(!needs.supportPersonOffered, at('B6', 'support-person-not-offered')),
    ...when(
      !needs.representativeInformed && !needs.representativePassedOver,
      at('B7', 'representative-not-informed'),
    ),
    ...when(needs.conflictOpen, at('B7', 'representation-conflict-open')),
    ...when(needs.privilegeNoticeMissing, at('B9', 'privilege-notice-not-planned')),
  ];
}

function when(holds: boolean, reason: GateReason): readonly GateReason[] {
  return holds ? [reason] : [];
}

const TRAVEL_NORM_MINUTES = 60;

function warningsOf({
  adult,
  needs,
  otherRegion,
  travel,
  otherInterviewer,
  roundMissing,
  outsideChildHours,
}: GateFacts): readonly GateReason[] {
  return [
    ...when(adult && needs?.adultProcedureChosen !== true, at('B1', 'comes-of-age')),
    ...when(needs?.childAsked === false, at('B8', 'child-not-asked')),
    ...when(outsideChildHours, at('B8', 'outside-child-hours')),
    ...when(otherRegion === 'EACH', at('B10', 'other-region')),
    ...when(otherRegion === 'ALWAYS', at('B10', 'other-region-welcome')),
    ...assessTravel(travel),
    ...when(otherInterviewer, at('B11', 'other-interviewer')),
    ...when(roundMissing, at('B12', 'question-round-not-offered')),
  ];
}

function assessTravel(travel: GateFacts['travel']): readonly GateReason[] {
  if (travel === null) return [];
  return when(
    travel.minutes > Math.min(travel.limit, TRAVEL_NORM_MINUTES),
    at('B10', 'travel-over-norm', travel),
  );
}

/** Whether this type takes a judge's leave. */
export function needsLeave(type: SessionType): boolean {
  return JUDGE_TYPES.some((judged) => judged === type);
}

/** Gates that a hold leaves for the confirmation: they are about preparation, not about the slot. */
const CONFIRMED_LATER: readonly Gate[] = ['B6', 'B7', 'B9'];

/** What keeps a slot from being held: everything but preparation, which may still be done. Source: domain 4.1. */
export function refusalsOfHold(refusals: readonly GateReason[]): readonly GateReason[] {
  return refusals.filter(
    ({ gate, code }) => code === 'needs-missing' || !CONFIRMED_LATER.includes(gate),
  );
}
