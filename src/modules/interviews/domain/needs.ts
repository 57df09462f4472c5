import type { NeedsFacts } from './booking-gates.js';

/** Who may accompany a child; a role, never a name. */
export const SUPPORT_ROLES = [
  'PARENT',
  'FOSTER_PARENT',
  'RELATIVE',
  'TEACHER',
  'CARE_WORKER',
  'VICTIM_SUPPORT',
  'COUNSEL',
  'OTHER',
] as const;
export type SupportRole = (typeof SUPPORT_ROLES)[number];

/** What a child lives with that asks something of room, interviewer or pace. Source: domain 4.1. */
export const ACCESS_NEEDS = [
  'WHEELCHAIR',
  'HEARING',
  'SIGHT',
  'SPEECH',
  'INTELLECTUAL_DISABILITY',
  'AUTISM',
  'ATTENTION',
  'OTHER',
] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** Why a child cannot come, or is not at its best, in some hours of the week. */
export const BUSY_KINDS = ['SCHOOL', 'SLEEP', 'MEDICATION', 'THERAPY', 'OTHER'] as const;

/** Hours of the week that do not suit the child; Amsterdam wall-clock time, weekday 1 is Monday. */
export interface BusyHours {
  readonly kind: (typeof BUSY_KINDS)[number];
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

export const DAYTIMES = ['MORNING', 'AFTERNOON'] as const;
export type Daytime = (typeof DAYTIMES)[number];

/** Whether a representative can speak for the child against this suspect. */
export const CONFLICT_CHECKS = ['NOT_CHECKED', 'NONE', 'CONFLICT'] as const;
export type ConflictCheck = (typeof CONFLICT_CHECKS)[number];

/** What a suspect of the case is to the child, as far as the assessment asks. */
export interface SuspectTies {
  /** The child need not testify against close family. Source: art. 217 Sv. */
  readonly family: boolean;
  /** Who has the care of the child may not speak for it freely. Source: art. 1:250 BW. */
  readonly carer: boolean;
}

export const NO_TIES: SuspectTies = { family: false, carer: false };

/** How long the way to a studio is for this child, as its companion says. */
export interface TravelTime {
  readonly studioId: string;
  readonly minutes: number;
}

/** What one child needs to be heard. Source: Directive 2012/29 art. 22; gates B6 to B10. */
export interface Needs {
  /** BCP 47 codes of the languages in which the child can be heard. */
  readonly languages: readonly string[];
  /** The language of a sworn interpreter; the interviewer then speaks Dutch. */
  readonly interpreterLanguage: string | null;
  readonly supportPersonOffered: boolean;
  readonly supportPersonWished: boolean | null;
  readonly supportPersonRole: SupportRole | null;
  readonly interviewerSex: 'F' | 'M' | null;
  /** Whether the child was informed and asked about time, companion and interviewer. */
  readonly childAsked: boolean;
  readonly childWishes: string | null;
  readonly accessNeeds: readonly AccessNeed[];
  /** What to reckon with because of a disability. */
  readonly disabilityNote: string | null;
  /** What frightens or overwhelms the child; never what happened. */
  readonly traumaNote: string | null;
  readonly busyHours: readonly BusyHours[];
  readonly wishedDaytime: Daytime | null;
  /** The child's own words for things, people and its body. */
  readonly wordsForThings: string | null;
  readonly representativeInformed: boolean;
  readonly representativeReason: string | null;
  readonly guardianRequested: boolean;
  readonly representationConflict: ConflictCheck;
  readonly privilegeNoticeNeeded: boolean;
  readonly privilegeNoticePlanned: boolean;
  readonly travelLimitMinutes: number | null;
  readonly travelTimes: readonly TravelTime[];
  /** Counts only when the vault knows no birth date. */
  readonly estimatedAgeBand: string | null;
  /** A young adult who came of age may choose to leave the regime for children (A04). */
  readonly adultProcedureChosen: boolean;
  readonly complete: boolean;
}

/** A field that keeps the assessment from being complete, as a JSON Pointer with a code. */
export interface Gap {
  readonly pointer: string;
  readonly code: string;
}

/** What is still missing before the assessment may be called complete; every gap at once. */
export function gapsOf(needs: Needs, ties: SuspectTies): readonly Gap[] {
  const gaps: Gap[] = [];
  if (needs.languages.length === 0) gaps.push({ pointer: '/languages', code: 'missing' });
  if (!needs.supportPersonOffered)
    gaps.push({ pointer: '/supportPersonOffered', code: 'not-offered' });
  if (!needs.representativeInformed) gaps.push(...gapsOfRepresentation(needs));
  return [...gaps, ...gapsOfPrivilege(needs, ties), ...gapsOfConflict(needs, ties)];
}

function gapsOfPrivilege(needs: Needs, { family }: SuspectTies): readonly Gap[] {
  if (family && !needs.privilegeNoticeNeeded)
    return [{ pointer: '/privilegeNoticeNeeded', code: 'suspect-is-family' }];
  return needs.privilegeNoticeNeeded && !needs.privilegeNoticePlanned
    ? [{ pointer: '/privilegeNoticePlanned', code: 'not-planned' }]
    : [];
}

/** A suspect who has the care of the child: somebody looks whether the other parent can speak for it (A15). */
function gapsOfConflict(
  { representationConflict: check, representativeInformed, guardianRequested }: Needs,
  { carer }: SuspectTies,
): readonly Gap[] {
  if (check === 'NOT_CHECKED')
    return carer ? [{ pointer: '/representationConflict', code: 'not-checked' }] : [];
  return check === 'CONFLICT' && representativeInformed && !guardianRequested
    ? [{ pointer: '/guardianRequested', code: 'not-requested' }]
    : [];
}

/** Hours of a day that end after they begin; those across midnight are two entries. */
export function wrongHours(hours: readonly BusyHours[]): readonly Gap[] {
  return hours.flatMap(({ from, to }, position) =>
    from < to ? [] : [{ pointer: `/busyHours/${position}/to`, code: 'not-after-start' }],
  );
}

function gapsOfRepresentation({ representativeReason, guardianRequested }: Needs): readonly Gap[] {
  const gaps: Gap[] = [];
  if ((representativeReason ?? '').trim() === '')
    gaps.push({ pointer: '/representativeReason', code: 'missing' });
  if (!guardianRequested) gaps.push({ pointer: '/guardianRequested', code: 'not-requested' });
  return gaps;
}

/** A companion's role is stated only when the child wishes a companion. */
export function supportStatedWell({ supportPersonWished, supportPersonRole }: Needs): boolean {
  return supportPersonRole === null || supportPersonWished === true;
}

/** What the gates ask of the assessment. */
export function needsFacts(needs: Needs, ties: SuspectTies): NeedsFacts {
  return {
    complete: needs.complete,
    interpreterLanguage: needs.interpreterLanguage,
    supportPersonOffered: needs.supportPersonOffered,
    representativeInformed: needs.representativeInformed,
    representativePassedOver: gapsOfRepresentation(needs).length === 0,
    privilegeNoticeMissing: gapsOfPrivilege(needs, ties).length > 0,
    conflictOpen: gapsOfConflict(needs, ties).length > 0,
    childAsked: needs.childAsked,
    adultProcedureChosen: needs.adultProcedureChosen,
  };
}

/** The languages in which a session may be led: with an interpreter the interviewer speaks Dutch. */
export function ledIn({
  languages,
  interpreterLanguage,
}: Pick<Needs, 'languages' | 'interpreterLanguage'>): readonly string[] {
  return interpreterLanguage === null && languages.length > 0 ? languages : ['nl'];
}
