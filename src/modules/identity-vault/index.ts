export { IdentityVaultModule } from './identity-vault.module.js';
export {
  type AgeAnswer,
  type FoundPlace,
  IdentityVault,
  type KnownElsewhere,
  type OriginalDocument,
  type PlanningAnswer,
  type ScreenedFields,
} from './application/identity-vault.facade.js';
export { type OriginalFile, OriginalFiles } from './application/original-files.js';
export type {
  DuplicateDecision,
  RegisterChildCommand,
  RegisteredChild,
} from './application/register-child.js';
export { LearnIdentifier } from './application/learn-identifier.js';
export { type Learned, LEARNED_KINDS } from './domain/learned.js';
export { type OpenReveal, Reveals } from './application/reveals.js';
export {
  assessReveal,
  IDENTITY_FIELDS,
  type IdentityField,
  LOOKUP_PURPOSES,
  type LookupPurpose,
  LOOKUPS_A_DAY,
  type Purpose,
  PURPOSE_TABLE,
  PURPOSES,
  purposesOf,
  REVEALERS,
  REVIEW_HOURS,
} from './domain/purposes.js';
export { ProposeChange } from './application/propose-change.js';
export { DecideChange } from './application/decide-change.js';
export { type Certificate, Changes, type ComparedField } from './application/changes.query.js';
export type { Change } from './application/change-rows.js';
export { NarrowAnswers } from './application/narrow-answers.js';
export { LegalHolds, type Standing } from './application/legal-holds.js';
export { ERASURE_SQL } from './persistence/erasure-sql.js';
export { DestroyOriginals } from './application/destroy-originals.js';
export { ErasureLedger } from './application/erasure-ledger.js';
export { VaultRounds } from './application/vault-rounds.js';
export { type Correction } from './domain/corrected.js';
export { actionsOn, CHANGE_ACTIONS, CHANGE_KINDS, CHANGE_STATES } from './domain/change.js';
export type { ShownField } from './domain/shown-fields.js';
export { AGE_BANDS, type AgeBand } from './domain/age.js';
export { parseChildNumber } from './domain/child-number.js';
export { identityProblems } from './domain/vault-problems.js';
export { type BareIdentity, type ChildIdentity, NOBODY } from './domain/identity.js';
