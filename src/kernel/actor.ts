import { type AccountId, newId, type OrganisationId, type PersonId, type StudioId } from './ids.js';

/** The functions people hold (architecture 1). A person acts in a case only in a function opened for that case. */
export const ROLES = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
  'ANALYST',
  'INSPECTORATE',
  'SECURITY_OFFICER',
  'ADMINISTRATOR',
  'DATA_STEWARD',
] as const;
export type Role = (typeof ROLES)[number];

/** Whom the audit trail names: a function, the system itself, the recording system of a studio, or nobody yet. */
export const AUDIT_ROLES = [...ROLES, 'SYSTEM', 'STUDIO_SYSTEM', 'NONE'] as const;

/** On what ground a writer says that what looks like personal data in a text is not of a child or its family. */
export const VOUCHERS = ['OFFICE', 'SUSPECT', 'OTHER_PERSON', 'NO_PERSON'] as const;
/** Where a request says it. */
export const VOUCHER_HEADER = 'Text-Vouched';
export type Voucher = (typeof VOUCHERS)[number];

/** Who is calling. `system` is the worker and the seed; it has no account and no session. */
export interface Actor {
  readonly id: PersonId;
  readonly accountId: AccountId;
  readonly organisationId: OrganisationId;
  readonly roles: readonly Role[];
  readonly system?: true;
  /** The studio whose recording system calls: no person, without a function, named by the id of its credential. */
  readonly studio?: StudioId;
  /** Given with this one request. */
  readonly vouches?: Voucher;
  /** Opaque id of the request, for the audit row and for support. */
  readonly requestId: string;
}

/** What row security and the audit trail know the caller by. No account holds `SYSTEM` or `STUDIO_SYSTEM`. */
export function namedRoles({ system, studio, roles }: Actor): readonly string[] {
  if (system) return ['SYSTEM'];
  return studio === undefined ? roles : ['STUDIO_SYSTEM'];
}

const SYSTEM = '00000000-0000-7000-8000-000000000000';

/** The worker and the seed: passes row security as `SYSTEM`, and is named so in the audit trail. */
export function systemActor(): Actor {
  return {
    id: SYSTEM as PersonId,
    accountId: SYSTEM as AccountId,
    organisationId: SYSTEM as OrganisationId,
    roles: [],
    system: true,
    requestId: newId(),
  };
}
