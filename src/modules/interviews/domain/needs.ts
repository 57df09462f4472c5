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
  readonly representativeInformed: boolean;
  readonly representativeReason: string | null;
  readonly guardianRequested: boolean;
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
export function gapsOf(needs: Needs): readonly Gap[] {
  const gaps: Gap[] = [];
  if (needs.languages.length === 0) gaps.push({ pointer: '/languages', code: 'missing' });
  if (!needs.supportPersonOffered)
    gaps.push({ pointer: '/supportPersonOffered', code: 'not-offered' });
  if (!needs.representativeInformed) gaps.push(...gapsOfRepresentation(needs));
  if (needs.privilegeNoticeNeeded && !needs.privilegeNoticePlanned)
    gaps.push({ pointer: '/privilegeNoticePlanned', code: 'not-planned' });
  return gaps;
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
export function needsFacts(needs: Needs): NeedsFacts {
  return {
    complete: needs.complete,
    interpreterLanguage: needs.interpreterLanguage,
    supportPersonOffered: needs.supportPersonOffered,
    representativeInformed: needs.representativeInformed,
    representativePassedOver: gapsOfRepresentation(needs).length === 0,
    privilegeNoticeMissing: needs.privilegeNoticeNeeded && !needs.privilegeNoticePlanned,
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
